/**
 * Which releases may stand for one another, by the documentation of the libraries: another spelling, one
 * that also wipes, one for a whole list, one that takes the address. Nothing here says what they release.
 */

const GROUPS: readonly string[] = [
  'free cfree g_free rocksdb_free leveldb_free zstr_free',
  'sqlite3_close sqlite3_close_v2',
  'OPENSSL_free OPENSSL_clear_free CRYPTO_free CRYPTO_clear_free',
  'BN_free BN_clear_free',
  'EC_POINT_free EC_POINT_clear_free',
  'BIO_free BIO_free_all BIO_vfree',
  'EVP_MD_CTX_free EVP_MD_CTX_destroy',
  'git_buf_dispose git_buf_free',
  'git_strarray_dispose git_strarray_free',
  'git_oidarray_dispose git_oidarray_free',
  'git_credential_free git_cred_free',
  'git_object_free git_blob_free git_commit_free git_tag_free git_tree_free',
  'g_object_unref gst_object_unref g_clear_object gdk_pixbuf_unref gdk_cursor_unref',
  'gst_mini_object_unref gst_buffer_unref gst_caps_unref gst_event_unref gst_message_unref',
  'gst_mini_object_unref gst_query_unref gst_sample_unref gst_memory_unref gst_context_unref',
  'g_error_free g_clear_error',
  'g_list_free g_list_free_full g_list_free_1 g_clear_list',
  'g_slist_free g_slist_free_full g_slist_free_1 g_clear_slist',
  'g_hash_table_unref g_hash_table_destroy',
  'g_array_unref g_array_free',
  'g_ptr_array_unref g_ptr_array_free',
  'g_byte_array_unref g_byte_array_free g_byte_array_free_to_bytes',
  'g_bytes_unref g_bytes_unref_to_data g_bytes_unref_to_array',
  'g_string_free g_string_free_to_bytes',
  'g_key_file_unref g_key_file_free',
  'g_match_info_unref g_match_info_free',
  'g_mapped_file_unref g_mapped_file_free',
  'g_markup_parse_context_unref g_markup_parse_context_free',
  'g_tree_unref g_tree_destroy',
  'g_thread_unref g_thread_join',
  'g_queue_free g_queue_free_full',
  'gtk_widget_path_unref gtk_widget_path_free',
  'rd_kafka_destroy rd_kafka_destroy_flags',
  'zmq_ctx_term zmq_ctx_destroy zmq_term',
  'zsock_destroy zsock_destroy_checked',
  'SDL_RWclose SDL_FreeRW',
  'av_free av_freep',
  'avio_closep avio_close',
  'av_fifo_free av_fifo_freep',
  'avformat_free_context avformat_close_input',
  'mdb_txn_abort mdb_txn_commit',
  'OSRDestroySpatialReference OSRRelease',
  'OGR_DS_Destroy OGRReleaseDataSource',
  'OGR_FD_Destroy OGR_FD_Release',
  'GDALClose GDALReleaseDataset',
  'VSIFree CPLFree',
  'Py_DecRef Py_DECREF Py_XDECREF',
  'LLVMConsumeError LLVMGetErrorMessage',
  'gpgme_key_unref gpgme_key_release',
  'gpgme_data_release gpgme_data_release_and_get_mem',
  'soup_message_headers_unref soup_message_headers_free',
  'sd_bus_unref sd_bus_flush_close_unref',
  'Block_release _Block_release',
  'archive_read_free archive_read_finish',
  'archive_write_free archive_write_finish',
  'CFRelease CGImageRelease CGColorRelease CGColorSpaceRelease CGContextRelease CGPathRelease',
  'CFRelease CGFontRelease CGDataProviderRelease CGDataConsumerRelease CGGradientRelease',
  'CFRelease CGPatternRelease CGPDFDocumentRelease CGDisplayModeRelease CGLayerRelease',
];

/**
 * Functions that give back plain memory to an allocator which is not `malloc`'s, or need not be. Others
 * that are not named here call `free` in the end: a block of `malloc` is theirs to take.
 */
const OWN_ALLOCATORS = new Set(
  (
    'sqlite3_free OPENSSL_free OPENSSL_clear_free CRYPTO_free CRYPTO_clear_free CRYPTO_secure_free ' +
    'go_openssl_OPENSSL_free go_openssl_OPENSSL_clear_free go_openssl_CRYPTO_free av_free ' +
    'H5free_memory PyMem_RawFree PyMem_Free PyObject_Free PQfreemem fdb_free_block SDL_free ' +
    'SDL_SIMDFree MagickRelinquishMemory LocalFree GlobalFree CoTaskMemFree SysFreeString VirtualFree'
  ).split(' '),
);

/** Whether what `malloc` made must not be given to the function. */
export function hasOwnAllocator(release: string): boolean {
  return OWN_ALLOCATORS.has(release);
}

const MEMBERSHIP = new Map<string, number[]>();
GROUPS.forEach((group, i) => {
  for (const name of group.split(' ')) MEMBERSHIP.set(name, [...(MEMBERSHIP.get(name) ?? []), i]);
});

/** The names of a group, for each group. */
export function releaseGroups(): readonly (readonly string[])[] {
  return GROUPS.map((group) => group.split(' '));
}

/**
 * Whether `used` gives back what has to be given back with `documented`, also where both have the same
 * prefix, as the functions of a project have that wraps a library.
 */
export function mayStandFor(used: string, documented: string): boolean {
  if (used === documented || shareGroup(used, documented)) return true;
  for (let i = documented.indexOf('_'); i >= 0; i = documented.indexOf('_', i + 1)) {
    if (!used.startsWith(documented.slice(0, i + 1))) return false;
    if (shareGroup(used.slice(i + 1), documented.slice(i + 1))) return true;
  }
  return false;
}

function shareGroup(a: string, b: string): boolean {
  const groups = MEMBERSHIP.get(b) ?? [];
  return (MEMBERSHIP.get(a) ?? []).some((group) => groups.includes(group));
}
