/** Small libraries for data: LMDB, compression, HDF5's strings, and ForestDB. */
import { borrows, frees, freesAnyway, keeps, library, owned, refers, writesOut } from './tables.ts';

/** A cursor of a writing transaction ends with it: only environments and transactions are owned. */
export const LMDB = library(
  writesOut('mdb_env_close', 0)`mdb_env_create`,
  writesOut('mdb_txn_abort', 3)`mdb_txn_begin`,
  freesAnyway()`mdb_txn_commit`,
  frees()`mdb_env_close mdb_txn_abort mdb_cursor_close`,
  keeps(1)`mdb_env_set_userctx`,
  borrows()`
    mdb_env_open mdb_env_set_mapsize mdb_env_set_maxdbs mdb_env_set_maxreaders mdb_env_set_flags
    mdb_env_get_path mdb_env_copy mdb_env_copy2 mdb_env_sync mdb_env_info mdb_env_stat
    mdb_dbi_open mdb_dbi_close mdb_drop mdb_put mdb_get mdb_del mdb_cursor_open mdb_cursor_get
    mdb_cursor_put mdb_cursor_del mdb_cursor_renew mdb_txn_renew mdb_txn_reset mdb_strerror
    mdb_version mdb_stat
  `,
);

export const COMPRESSION = library(
  owned('ZSTD_freeCCtx')`ZSTD_createCCtx ZSTD_createCCtx_advanced`,
  owned('ZSTD_freeDCtx')`ZSTD_createDCtx ZSTD_createDCtx_advanced`,
  owned('ZSTD_freeCStream')`ZSTD_createCStream`,
  owned('ZSTD_freeDStream')`ZSTD_createDStream`,
  owned('ZSTD_freeCDict')`ZSTD_createCDict ZSTD_createCDict_byReference`,
  owned('ZSTD_freeDDict')`ZSTD_createDDict ZSTD_createDDict_byReference`,
  owned('ZSTD_freeCCtxParams')`ZSTD_createCCtxParams`,
  owned('ZSTD_freeThreadPool')`ZSTD_createThreadPool`,
  owned('LZ4_freeStream')`LZ4_createStream`,
  owned('LZ4_freeStreamHC')`LZ4_createStreamHC`,
  owned('LZ4_freeStreamDecode')`LZ4_createStreamDecode`,
  writesOut('LZ4F_freeCompressionContext', 0)`LZ4F_createCompressionContext`,
  writesOut('LZ4F_freeDecompressionContext', 0)`LZ4F_createDecompressionContext`,
  owned('BrotliEncoderDestroyInstance')`BrotliEncoderCreateInstance`,
  owned('BrotliDecoderDestroyInstance')`BrotliDecoderCreateInstance`,
  owned('gzclose')`gzopen gzdopen`,
  freesAnyway()`gzclose`,
  frees()`
    ZSTD_freeCCtx ZSTD_freeDCtx ZSTD_freeCStream ZSTD_freeDStream ZSTD_freeCDict ZSTD_freeDDict
    ZSTD_freeCCtxParams ZSTD_freeThreadPool LZ4_freeStream LZ4_freeStreamHC LZ4_freeStreamDecode
    LZ4F_freeCompressionContext LZ4F_freeDecompressionContext BrotliEncoderDestroyInstance
    BrotliDecoderDestroyInstance
  `,
  refers(0)`ZSTD_createCDict_byReference ZSTD_createDDict_byReference`,
  borrows()`
    ZSTD_compress ZSTD_decompress ZSTD_compressCCtx ZSTD_decompressDCtx ZSTD_compress2
    ZSTD_compress_usingCDict ZSTD_decompress_usingDDict ZSTD_compressStream2 ZSTD_compressStream
    ZSTD_decompressStream ZSTD_flushStream ZSTD_endStream ZSTD_initCStream ZSTD_initDStream
    ZSTD_CCtx_setParameter ZSTD_DCtx_setParameter ZSTD_CCtx_reset ZSTD_DCtx_reset
    ZSTD_CCtx_refCDict ZSTD_DCtx_refDDict ZSTD_CCtx_loadDictionary ZSTD_CCtx_setPledgedSrcSize
    ZSTD_getErrorName ZSTD_getErrorCode ZSTD_isError ZSTD_compressBound ZSTD_versionNumber
    ZDICT_trainFromBuffer ZDICT_isError LZ4_compress_default LZ4_decompress_safe LZ4_compress_HC
    LZ4_compressBound LZ4F_isError LZ4F_getErrorName compress2 uncompress compressBound crc32
    adler32
  `,
);

/** Identifiers are numbers: only what is memory is listed. */
export const HDF5 = library(
  owned('H5free_memory')`H5allocate_memory H5Tget_member_name H5Tget_tag H5Pget_class_name`,
  frees()`H5free_memory`,
  borrows()`
    H5Fcreate H5Fopen H5Gcreate2 H5Gopen2 H5Dcreate2 H5Dopen2 H5Acreate2 H5Aopen H5Tinsert
    H5Tset_size H5Dread H5Dwrite H5Awrite H5Aread H5Lexists H5Ldelete H5Lcreate_soft
    H5Lcreate_external H5Screate_simple H5PTcreate_fl H5PTopen H5PTappend
  `,
);

export const FORESTDB = library(
  keeps(2)`fdb_set_log_callback`,
  writesOut('fdb_close', 0)`fdb_open fdb_open_custom_cmp`,
  writesOut('fdb_doc_free', 0)`fdb_doc_create`,
  writesOut('fdb_doc_free', 1)`fdb_iterator_get fdb_iterator_get_metaonly`,
  writesOut('fdb_free_block', 3)`fdb_get_kv`,
  writesOut('fdb_iterator_close', 1)`fdb_iterator_init fdb_iterator_sequence_init`,
  writesOut('fdb_free_kvs_name_list', 1)`fdb_get_kvs_name_list`,
  writesOut('fdb_free_snap_markers', 1)`fdb_get_all_snap_markers`,
  frees()`
    fdb_close fdb_kvs_close fdb_doc_free fdb_free_block fdb_iterator_close
    fdb_free_kvs_name_list fdb_free_snap_markers
  `,
  borrows()`
    fdb_kvs_open fdb_kvs_open_default fdb_set_kv fdb_set fdb_get fdb_del fdb_del_kv fdb_commit
    fdb_compact fdb_error_msg
  `,
);
