/** What functions of the C library do with the buffers they are given, beyond who owns them. */

/** Positions of the arguments that a function writes to. */
const WRITES: Readonly<Record<string, readonly number[]>> = {
  memcpy: [0],
  memmove: [0],
  memset: [0],
  bzero: [0],
  strcpy: [0],
  strncpy: [0],
  stpcpy: [0],
  strcat: [0],
  strncat: [0],
  strtok: [0],
  sprintf: [0],
  snprintf: [0],
  vsprintf: [0],
  vsnprintf: [0],
  read: [1],
  pread: [1],
  recv: [1],
  recvfrom: [1],
  fread: [0],
  fgets: [0],
  getcwd: [0],
  gethostname: [0],
  mkstemp: [0],
  mkdtemp: [0],
  qsort: [0],
  swab: [1],
};

export function writesArgument(name: string, index: number): boolean {
  return Object.hasOwn(WRITES, name) && (WRITES[name]?.includes(index) ?? false);
}

/** Functions whose arguments of type `char *` all end with a NUL. */
const READS_STRINGS = new Set(
  (
    'puts perror strlen strdup strcmp strcasecmp strcoll strstr strchr strrchr strpbrk strspn ' +
    'strcspn atoi atol atoll atof getenv setenv unsetenv fopen opendir remove rename unlink mkdir ' +
    'rmdir system access chdir dlopen dlsym strtol strtoul strtoll strtoull strtod fputs'
  ).split(' '),
);

export function readsStrings(name: string): boolean {
  return READS_STRINGS.has(name);
}

/**
 * Functions that wait for time to pass or for something outside the process. Others have names such as
 * `select` as well: the number of arguments, where it is given, has to fit.
 */
const WAITS = new Map<string, number | undefined>(
  (
    'sleep:1 usleep:1 nanosleep:2 clock_nanosleep:4 pause:0 poll:3 ppoll select:5 pselect:6 ' +
    'epoll_wait:4 epoll_pwait kevent:6 read:3 pread:4 readv:3 recv:4 recvfrom recvmsg accept:3 ' +
    'accept4 connect:3 wait:1 waitpid wait3 wait4 waitid sem_wait sem_timedwait ' +
    'pthread_cond_wait pthread_cond_timedwait pthread_barrier_wait sigwait sigtimedwait ' +
    'mq_receive msgrcv semop flock:2 getchar:0 Sleep:1 WaitForSingleObject WaitForMultipleObjects'
  )
    .split(' ')
    .map((entry) => {
      const [name = '', count] = entry.split(':');
      return [name, count === undefined ? undefined : Number(count)];
    }),
);

/** Whether a function of that name may wait, whatever it is given. */
export function mayWait(name: string): boolean {
  return WAITS.has(name);
}

export function waits(name: string, argumentCount: number): boolean {
  const count = WAITS.get(name);
  return WAITS.has(name) && (count === undefined || count === argumentCount);
}

/** Copies memory up to the NUL that ends it, into a Go string. */
export function readsUpToNul(name: string): boolean {
  return name === 'GoString';
}

/** Gives fresh memory in which nothing is written yet. */
export function givesUninitialised(name: string): boolean {
  return name === 'malloc' || name === 'aligned_alloc' || name === 'valloc';
}

/** Writes one value, its second argument, all over the first. */
export function fillsWith(name: string): boolean {
  return name === 'memset';
}

/** Neither changes the contents of a buffer nor keeps it. */
export function leavesContents(name: string): boolean {
  return name === 'free' || readsUpToNul(name);
}
