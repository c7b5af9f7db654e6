/** Reads a zip archive as far as a VSIX needs it: stored and deflated entries, no encryption. */
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const DEFLATED = 8;

/** Contents by the entry's name; folders are left out. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries = new Map<string, Buffer>();
  for (let index = 0; index < count; index++) {
    assert.equal(archive.readUInt32LE(at), DIRECTORY_ENTRY, 'a damaged directory');
    const nameLength = archive.readUInt16LE(at + 28);
    const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const name = archive.toString(
      'utf8',
      at + DIRECTORY_ENTRY_SIZE,
      at + DIRECTORY_ENTRY_SIZE + nameLength,
    );
    if (!name.endsWith('/')) entries.set(name, contentOf(archive, at));
    at += DIRECTORY_ENTRY_SIZE + nameLength + extra;
  }
  return entries;
}

function findEnd(archive: Buffer): number {
  for (let at = archive.length - 22; at >= 0; at--) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Error('not a zip archive');
}

/** @param entry offset of the entry in the directory */
function contentOf(archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  const names = archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const start = header + LOCAL_HEADER_SIZE + names;
  const content = archive.subarray(start, start + size);
  return method === DEFLATED ? inflateRawSync(content) : content;
}
