/**
 * What the C libraries that Go projects bind most do with memory, by library. A name that is missing is
 * simply not known; one that is there without a property only borrows.
 */
import type { CFunctionKnowledge } from '../c-function.ts';
import { APPLE, byCreateRule } from './apple.ts';
import { ALSA, OPUS, PULSE } from './audio.ts';
import { CEPH } from './ceph.ts';
import { DATABASES } from './databases.ts';
import { FFMPEG } from './ffmpeg.ts';
import { GDAL } from './gdal.ts';
import { GDK } from './gdk.ts';
import { GEOS } from './geos.ts';
import { GIO } from './gio.ts';
import { GLFW } from './glfw.ts';
import { GLIB } from './glib.ts';
import { GSTREAMER } from './gstreamer.ts';
import { GSTREAMER_LIBRARIES } from './gstreamer-libraries.ts';
import { GTK } from './gtk.ts';
import { GTK_WIDGETS } from './gtk-widgets.ts';
import { IMAGEMAGICK } from './imagemagick.ts';
import { LENT } from './lent.ts';
import { LEVELDB } from './leveldb.ts';
import { LIBC } from './libc.ts';
import { LIBGIT2 } from './libgit2.ts';
import { LIBVIRT } from './libvirt.ts';
import { LIBXML2 } from './libxml2.ts';
import { LLVM } from './llvm.ts';
import { OPENSSL } from './openssl.ts';
import { OTHERS } from './others.ts';
import { PYTHON } from './python.ts';
import { RDKAFKA } from './rdkafka.ts';
import { ROCKSDB } from './rocksdb.ts';
import { LUA, MRUBY } from './scripting.ts';
import { SDL } from './sdl.ts';
import { SQLITE } from './sqlite.ts';
import { COMPRESSION, FORESTDB, HDF5, LMDB } from './storage.ts';
import { CAPABILITIES, LIBPCAP, LIBUSB, PAM, SYSTEMD, UDEV } from './system.ts';
import { functionsOf, type Library } from './tables.ts';
import { VIPS } from './vips.ts';
import { WINDOWS } from './windows.ts';
import { YARA } from './yara.ts';
import { CZMQ, ZEROMQ } from './zeromq.ts';

/** The tables, by the name of the library. No two say different things of the same function. */
export const LIBRARIES: Readonly<Record<string, Library>> = {
  libc: LIBC,
  sqlite: SQLITE,
  openssl: OPENSSL,
  libgit2: LIBGIT2,
  glib: GLIB,
  gio: GIO,
  gdk: GDK,
  gtk: GTK,
  'gtk-widgets': GTK_WIDGETS,
  gstreamer: GSTREAMER,
  'gstreamer-libraries': GSTREAMER_LIBRARIES,
  sdl: SDL,
  glfw: GLFW,
  rdkafka: RDKAFKA,
  rocksdb: ROCKSDB,
  leveldb: LEVELDB,
  vips: VIPS,
  imagemagick: IMAGEMAGICK,
  ffmpeg: FFMPEG,
  libxml2: LIBXML2,
  libvirt: LIBVIRT,
  ceph: CEPH,
  gdal: GDAL,
  geos: GEOS,
  zeromq: ZEROMQ,
  czmq: CZMQ,
  yara: YARA,
  lua: LUA,
  mruby: MRUBY,
  llvm: LLVM,
  python: PYTHON,
  libpcap: LIBPCAP,
  libusb: LIBUSB,
  udev: UDEV,
  systemd: SYSTEMD,
  pam: PAM,
  capabilities: CAPABILITIES,
  compression: COMPRESSION,
  opus: OPUS,
  pulse: PULSE,
  alsa: ALSA,
  hdf5: HDF5,
  lmdb: LMDB,
  forestdb: FORESTDB,
  databases: DATABASES,
  windows: WINDOWS,
  apple: APPLE,
  others: OTHERS,
  lent: LENT,
};

const FUNCTIONS: ReadonlyMap<string, CFunctionKnowledge> = functionsOf(Object.values(LIBRARIES));

/** What is known of the C function of that name, if any library has it. */
export function libraryFunction(name: string): CFunctionKnowledge | undefined {
  return FUNCTIONS.get(name) ?? byCreateRule(name);
}
