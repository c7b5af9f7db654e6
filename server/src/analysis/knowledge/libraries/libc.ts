/** The C library and POSIX, beyond what `c-functions.ts` has. Descriptors are no memory: left out. */
import {
  borrows,
  frees,
  freesAnyway,
  keeps,
  library,
  owned,
  ownedWhenNil,
  returnsArgument,
  writesOut,
} from './tables.ts';

export const LIBC = library(
  owned('free')`
    wcsdup canonicalize_file_name get_current_dir_name tempnam backtrace_symbols pvalloc
  `,
  ownedWhenNil('free', 1)`realpath`,
  ownedWhenNil('free', 0)`getcwd`,
  writesOut('free', 0, 'non-negative')`asprintf vasprintf`,
  writesOut('free', 0)`posix_memalign`,
  owned('fclose')`fopen fopen64 fdopen tmpfile fmemopen open_memstream`,
  owned('pclose')`popen`,
  owned('closedir')`opendir fdopendir`,
  owned('freelocale')`newlocale duplocale`,
  owned('if_freenameindex')`if_nameindex`,
  owned('endmntent')`setmntent`,
  writesOut('freeaddrinfo', 3)`getaddrinfo`,
  writesOut('freeifaddrs', 0)`getifaddrs`,
  writesOut('globfree', 3)`glob`,
  writesOut('wordfree', 1)`wordexp`,

  freesAnyway()`fclose pclose closedir`,
  frees()`
    freelocale if_freenameindex endmntent freeaddrinfo freeifaddrs globfree wordfree dlclose
    iconv_close regfree
  `,
  keeps(1)`pthread_setspecific setvbuf setbuf`,
  keeps(2)`thrd_create`,
  keeps(3)`pthread_create`,

  returnsArgument(0)`
    stpcpy stpncpy strcasestr strpbrk strtok basename dirname mkdtemp fgets index rindex memchr
    memrchr rawmemchr strchrnul memmem wcscpy wcsncpy wcscat wmemcpy
  `,
  borrows()`
    strlen strnlen strcmp strncmp strcasecmp strncasecmp strcoll memcmp strspn strcspn strerror
    strerror_r strsignal strtol strtoul strtoll strtoull strtod strtof atoi atol atoll atof puts
    fputs fputc putchar printf fprintf sprintf snprintf vprintf vfprintf vsnprintf sscanf fscanf
    perror fread fwrite fflush fseek ftell rewind fileno feof ferror clearerr ungetc getenv
    setenv unsetenv system rename remove unlink unlinkat rmdir mkdir mkdirat mkfifo mknod
    mknodat link linkat symlink symlinkat readlink readlinkat chmod fchmod fchmodat chown fchown
    fchownat lchown chdir fchdir chroot access faccessat euidaccess stat fstat lstat fstatat
    statx statfs fstatfs statvfs fstatvfs truncate ftruncate utime utimes utimensat futimens
    open open64 openat creat close dup dup2 dup3 read write pread pread64 pwrite pwrite64 readv
    writev lseek fsync fdatasync fcntl ioctl flock poll select pselect pipe pipe2 mkstemp
    mkostemp mkstemps mount umount umount2 pivot_root swapon swapoff setxattr lsetxattr
    fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr removexattr
    lremovexattr fremovexattr readdir rewinddir dirfd dlopen dlsym dlerror dladdr socket bind
    connect listen accept accept4 send sendto sendmsg recv recvfrom recvmsg shutdown getsockname
    getpeername getsockopt setsockopt socketpair inet_pton inet_ntop inet_addr inet_aton
    inet_ntoa getnameinfo gai_strerror if_nametoindex if_indextoname gethostname sethostname
    getdomainname setdomainname uname getlogin getlogin_r ttyname ttyname_r ptsname ptsname_r
    grantpt unlockpt posix_openpt isatty tcgetattr tcsetattr getpwnam getpwnam_r getpwuid
    getpwuid_r getgrnam getgrnam_r getgrgid getgrgid_r getpwent setpwent endpwent getgrent
    getgrouplist initgroups getspnam crypt crypt_r getpid getppid getuid geteuid getgid getegid
    setuid seteuid setgid setegid setreuid setregid setresuid setresgid getgroups setgroups
    getpgid setpgid getsid setsid getpriority setpriority getrlimit setrlimit getrusage kill
    killpg raise wait waitpid wait4 fork vfork sched_yield sched_setaffinity sched_getaffinity
    nice pause sleep usleep nanosleep alarm time gettimeofday settimeofday clock_gettime
    clock_settime clock_getres localtime_r gmtime_r mktime timegm strftime strptime tzset
    setlocale nl_langinfo iconv sysconf pathconf fpathconf sigaction sigemptyset sigfillset
    sigaddset sigdelset sigprocmask pthread_sigmask pthread_self pthread_mutex_lock
    pthread_mutex_unlock pthread_mutex_trylock pthread_kill pthread_getspecific
    pthread_setname_np pthread_detach pthread_join mprotect madvise mlock munlock mlockall
    munlockall msync munmap shm_open shm_unlink sem_post sem_wait sem_trywait sem_unlink qsort
    bsearch rand srand random srandom drand48 getentropy getrandom prctl syscall setns unshare
    sysinfo syslog openlog closelog fnmatch regexec regerror getmntent addmntent hasmntopt
    malloc_trim malloc_usable_size mallopt isalpha isdigit isspace toupper tolower abs labs div
    ldiv
  `,
);
