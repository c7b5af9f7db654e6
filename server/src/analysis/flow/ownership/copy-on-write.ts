/**
 * Maps and sets of which a copy costs nothing until one of the two is written to: at each branch the
 * analysis copies a whole state, and changes little of it.
 */

export class LazyMap<K, V> {
  private entries = new Map<K, V>();
  private shared = false;

  copy(): LazyMap<K, V> {
    const copy = new LazyMap<K, V>();
    copy.entries = this.entries;
    copy.shared = true;
    this.shared = true;
    return copy;
  }

  private own(): Map<K, V> {
    if (this.shared) {
      this.entries = new Map(this.entries);
      this.shared = false;
    }
    return this.entries;
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: K): V | undefined {
    return this.entries.get(key);
  }

  has(key: K): boolean {
    return this.entries.has(key);
  }

  set(key: K, value: V): void {
    if (this.entries.get(key) !== value || !this.entries.has(key)) this.own().set(key, value);
  }

  delete(key: K): boolean {
    return this.entries.has(key) && this.own().delete(key);
  }

  clear(): void {
    this.entries = new Map();
    this.shared = false;
  }

  keys(): Iterable<K> {
    return this.entries.keys();
  }

  values(): Iterable<V> {
    return this.entries.values();
  }

  [Symbol.iterator](): IterableIterator<[K, V]> {
    return this.entries[Symbol.iterator]();
  }
}

export class LazySet<T> {
  private members = new Set<T>();
  private shared = false;

  copy(): LazySet<T> {
    const copy = new LazySet<T>();
    copy.members = this.members;
    copy.shared = true;
    this.shared = true;
    return copy;
  }

  private own(): Set<T> {
    if (this.shared) {
      this.members = new Set(this.members);
      this.shared = false;
    }
    return this.members;
  }

  has(member: T): boolean {
    return this.members.has(member);
  }

  add(member: T): void {
    if (!this.members.has(member)) this.own().add(member);
  }

  delete(member: T): boolean {
    return this.members.has(member) && this.own().delete(member);
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.members[Symbol.iterator]();
  }
}
