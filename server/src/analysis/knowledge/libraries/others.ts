/** Libraries of which Go projects use a few functions each. */
import {
  borrows,
  frees,
  freesAnyway,
  keeps,
  library,
  owned,
  refers,
  refs,
  unrefs,
  writesOut,
} from './tables.ts';

const NETWORK = library(
  owned('curl_easy_cleanup')`curl_easy_init curl_easy_duphandle`,
  owned('curl_multi_cleanup')`curl_multi_init`,
  owned('curl_share_cleanup')`curl_share_init`,
  owned('curl_url_cleanup')`curl_url curl_url_dup`,
  owned('curl_mime_free')`curl_mime_init`,
  owned('curl_free')`curl_easy_escape curl_easy_unescape curl_escape curl_unescape curl_getenv`,
  frees()`
    curl_easy_cleanup curl_multi_cleanup curl_share_cleanup curl_url_cleanup curl_mime_free
    curl_free curl_slist_free_all
  `,
  owned('soup_message_headers_unref')`soup_message_headers_new`,
  owned('g_object_unref')`webkit_uri_scheme_response_new webkit_uri_scheme_request_get_http_body`,
  unrefs()`soup_message_headers_unref soup_message_headers_free`,
  refs()`soup_message_headers_ref`,
  keeps(1)`webkit_uri_scheme_response_set_http_headers`,
  borrows()`
    curl_easy_perform curl_easy_reset curl_easy_strerror curl_version
    soup_message_headers_append soup_message_headers_replace soup_message_headers_iter_init
    soup_message_headers_iter_next webkit_uri_scheme_response_set_content_type
    webkit_uri_scheme_response_set_status webkit_uri_scheme_request_finish
    webkit_uri_scheme_request_finish_with_response webkit_uri_scheme_request_get_uri
    webkit_uri_scheme_request_get_http_method webkit_uri_scheme_request_get_http_headers
    webkit_web_view_load_uri webkit_web_view_load_html
    webkit_settings_set_user_agent_with_application_details
  `,
);

const SECURITY = library(
  owned('seccomp_release')`seccomp_init`,
  writesOut('freecon', 0, 'non-negative')`getcon getexeccon getfscreatecon getkeycreatecon`,
  writesOut('freecon', 1, 'non-negative')`getpidcon getfilecon lgetfilecon fgetfilecon getpeercon`,
  writesOut('gpgme_release', 0)`gpgme_new`,
  writesOut('gpgme_data_release', 0)`
    gpgme_data_new gpgme_data_new_from_mem gpgme_data_new_from_file gpgme_data_new_from_fd
    gpgme_data_new_from_cbs gpgme_data_new_from_stream
  `,
  writesOut('gpgme_key_unref', 1)`gpgme_op_keylist_next`,
  writesOut('gpgme_key_unref', 2)`gpgme_get_key`,
  owned('gpgme_free')`gpgme_data_release_and_get_mem`,
  frees()`
    seccomp_release freecon gpgme_release gpgme_data_release gpgme_data_release_and_get_mem
    gpgme_free
  `,
  unrefs()`gpgme_key_unref gpgme_key_release`,
  keeps(0)`gpgme_key_ref`,
  borrows()`
    C_Initialize C_Finalize C_GetInfo C_GetSlotList C_GetSlotInfo C_GetTokenInfo C_OpenSession
    C_CloseSession C_CloseAllSessions C_Login C_Logout C_FindObjectsInit C_FindObjects
    C_FindObjectsFinal C_GetAttributeValue C_SetAttributeValue C_CreateObject C_DestroyObject
    C_Sign C_SignInit C_Verify C_VerifyInit C_Encrypt C_EncryptInit C_Decrypt C_DecryptInit
    C_GenerateKey C_GenerateKeyPair C_GenerateRandom C_InitToken C_InitPIN C_SetPIN
    seccomp_rule_add seccomp_rule_add_exact seccomp_load seccomp_arch_add seccomp_attr_set
    seccomp_syscall_resolve_name setcon setexeccon setfilecon lsetfilecon gpgme_set_engine_info
    gpgme_set_protocol gpgme_data_write gpgme_data_read gpgme_strerror gpgme_op_encrypt
    gpgme_op_decrypt gpgme_op_sign gpgme_op_verify gpgme_op_import
  `,
);

const KERNEL = library(
  owned('dm_task_destroy')`dm_task_create`,
  owned('bpf_module_destroy')`
    bpf_module_create_c bpf_module_create_c_from_string bpf_module_create_b
  `,
  owned('bcc_free_symcache')`bcc_symcache_new`,
  owned('bpf_object__close')`bpf_object__open bpf_object__open_file bpf_object__open_mem`,
  owned('ring_buffer__free')`ring_buffer__new`,
  owned('perf_buffer__free')`perf_buffer__new perf_buffer__new_raw`,
  frees()`
    dm_task_destroy bpf_module_destroy bcc_free_symcache bpf_object__close bpf_link__destroy
    ring_buffer__free perf_buffer__free
  `,
  borrows()`
    dm_task_set_name dm_task_set_message dm_task_add_target dm_task_run dm_task_get_names
    dm_task_get_deps dm_get_library_version dm_set_dev_dir bcc_symcache_resolve_name
    bcc_resolve_symname bpf_function_start bpf_function_size bpf_module_license bpf_table_fd_id
    bpf_table_id bpf_table_name bpf_table_key_size_id bpf_table_leaf_size_id bpf_num_tables
    bpf_lookup_elem bpf_update_elem bpf_delete_elem bpf_get_next_key bpf_get_first_key
    bpf_prog_load bpf_close_perf_event_fd bpf_attach_kprobe bpf_detach_kprobe
    bpf_attach_tracepoint bpf_map_update_elem bpf_map_lookup_elem bpf_map_delete_elem
    bpf_object__load bpf_object__find_map_by_name bpf_object__find_program_by_name bpf_map__fd
    bpf_program__fd
  `,
);

const DOCUMENTS = library(
  owned('archive_read_free')`archive_read_new archive_read_disk_new`,
  owned('archive_write_free')`archive_write_new archive_write_disk_new`,
  owned('archive_entry_free')`archive_entry_new archive_entry_new2 archive_entry_clone`,
  owned('magic_close')`magic_open`,
  owned('TessBaseAPIDelete')`TessBaseAPICreate`,
  owned('TessDeleteText')`
    TessBaseAPIGetUTF8Text TessBaseAPIGetHOCRText TessBaseAPIGetTsvText
    TessResultIteratorGetUTF8Text
  `,
  writesOut('FT_Done_FreeType', 0)`FT_Init_FreeType`,
  freesAnyway()`archive_read_free archive_write_free`,
  frees()`
    archive_read_finish archive_write_finish archive_entry_free magic_close TessBaseAPIDelete
    TessDeleteText FT_Done_FreeType FT_Done_Face
  `,
  refers(1)`FT_New_Memory_Face`,
  borrows()`
    archive_read_next_header archive_entry_pathname archive_entry_set_pathname
    archive_error_string magic_file magic_buffer magic_error magic_load FT_New_Face
    FT_Load_Char FT_Load_Glyph
  `,
);

const LEARNING = library(
  owned('TfLiteModelDelete')`TfLiteModelCreate TfLiteModelCreateFromFile`,
  owned('TfLiteInterpreterOptionsDelete')`TfLiteInterpreterOptionsCreate`,
  owned('TfLiteInterpreterDelete')`TfLiteInterpreterCreate`,
  frees()`TfLiteModelDelete TfLiteInterpreterOptionsDelete TfLiteInterpreterDelete`,
  refers(0)`TfLiteModelCreate`,
  borrows()`
    TfLiteInterpreterGetInputTensor TfLiteInterpreterGetOutputTensor TfLiteTensorName
    TfLiteTensorData TfLiteTensorCopyFromBuffer TfLiteTensorCopyToBuffer TfLiteVersion
    TfLiteInterpreterOptionsSetNumThreads TfLiteInterpreterOptionsAddDelegate
    TfLiteInterpreterInvoke TfLiteInterpreterAllocateTensors
  `,
);

const WINDOW_SYSTEM = library(
  owned('XCloseDisplay')`XOpenDisplay`,
  owned('XFree')`
    XGetAtomName XGetWMHints XAllocSizeHints XAllocWMHints XAllocClassHint XGetVisualInfo
    XFetchBytes XListProperties
  `,
  owned('XDestroyImage')`XGetImage`,
  owned('XFreeGC')`XCreateGC`,
  writesOut('XFree', 11)`XGetWindowProperty`,
  writesOut('XFree', 4, 'non-zero')`XQueryTree`,
  writesOut('XFree', 2, 'non-zero')`XFetchName`,
  frees()`XCloseDisplay XFree XDestroyImage`,
  frees(1)`XFreeGC`,
  borrows()`
    XStoreName XSetStandardProperties XChangeProperty XInternAtom XSetWMName XSetClassHint
    XSetWMProtocols XSetErrorHandler XKeysymToString XStringToKeysym XDisplayString
    XDefaultRootWindow XCreateWindow XCreateSimpleWindow XDestroyWindow
  `,
);

export const OTHERS = library(NETWORK, SECURITY, KERNEL, DOCUMENTS, LEARNING, WINDOW_SYSTEM);
