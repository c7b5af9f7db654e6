/**
 * Watches the memory of the WebAssembly instances that are made after `watchMemories`: the parser does
 * not show it, and a process's own figures are too coarse.
 */

interface Memory {
  readonly buffer: { readonly byteLength: number };
}

interface Descriptor {
  readonly initial: number;
  readonly maximum?: number;
}

type MemoryConstructor = new (descriptor: Descriptor) => Memory;

const PAGE = 65536;

/** Instances cannot grow beyond `limit` bytes while the watch lasts, if one is given. */
export function watchMemories(limit?: number) {
  const WebAssembly: { Memory: MemoryConstructor } = Reflect.get(globalThis, 'WebAssembly');
  const Original = WebAssembly.Memory;
  const memories: Memory[] = [];
  WebAssembly.Memory = class extends Original {
    constructor(descriptor: Descriptor) {
      const maximum = limit === undefined ? descriptor.maximum : Math.floor(limit / PAGE);
      super(maximum === undefined ? descriptor : { ...descriptor, maximum });
      memories.push(this);
    }
  };
  return {
    /** Bytes of the newest instance. */
    newest: () => memories.at(-1)?.buffer.byteLength ?? 0,
    count: () => memories.length,
    stop: () => {
      WebAssembly.Memory = Original;
    },
  };
}
