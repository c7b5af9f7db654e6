/**
 * What libraries lend, by their documentation: text and parts of objects that stay with the object or
 * the library, and that no caller may free in any way. Functions whose results may be freed once they
 * were taken out of their owner, or got a reference of their own, are not listed.
 */
import { type Library, lends, library } from './tables.ts';

const SYSTEM = library(
  lends()`
    strerror strsignal getenv secure_getenv dlerror inet_ntoa gai_strerror hstrerror ctime
    asctime localtime gmtime getlogin ttyname ptsname getpwnam getpwuid getpwent getgrnam
    getgrgid getgrent getspnam getservbyname getservbyport gethostbyname getprotobyname
    nl_langinfo setlocale localeconv getmntent readdir
    pam_strerror pam_getenv libusb_error_name libusb_strerror libusb_get_version pcap_geterr
    pcap_statustostr pcap_strerror pcap_lib_version pcap_datalink_val_to_name
    pcap_datalink_val_to_description snd_strerror pa_strerror pa_get_library_version
    udev_device_get_syspath udev_device_get_sysname udev_device_get_sysnum
    udev_device_get_devpath udev_device_get_devnode udev_device_get_devtype
    udev_device_get_subsystem udev_device_get_driver udev_device_get_action
    udev_device_get_property_value udev_device_get_sysattr_value udev_list_entry_get_name
    udev_list_entry_get_value
  `,
);

const DATABASES = library(
  lends()`
    sqlite3_errmsg sqlite3_errmsg16 sqlite3_errstr sqlite3_column_text sqlite3_column_text16
    sqlite3_column_blob sqlite3_column_name sqlite3_column_name16 sqlite3_column_decltype
    sqlite3_column_decltype16 sqlite3_column_database_name sqlite3_column_table_name
    sqlite3_column_origin_name sqlite3_libversion sqlite3_sourceid sqlite3_sql
    sqlite3_normalized_sql sqlite3_value_text sqlite3_value_blob sqlite3_db_filename
    sqlite3_bind_parameter_name sqlite3_compileoption_get
    PQerrorMessage PQresultErrorMessage PQresultErrorField PQgetvalue PQfname PQcmdStatus
    PQcmdTuples PQdb PQuser PQpass PQhost PQport PQparameterStatus PQresStatus
    mysql_error mysql_sqlstate mysql_stmt_error mysql_stmt_sqlstate mysql_get_server_info
    mysql_get_client_info mysql_get_host_info mysql_info mysql_fetch_row mysql_fetch_field
    mysql_fetch_fields mysql_fetch_lengths mysql_character_set_name
    rocksdb_iter_key rocksdb_iter_value rocksdb_iter_timestamp rocksdb_pinnableslice_get_value
    leveldb_iter_key leveldb_iter_value mdb_strerror
    rd_kafka_err2str rd_kafka_err2name rd_kafka_name rd_kafka_topic_name rd_kafka_version_str
    rd_kafka_error_string rd_kafka_error_name rd_kafka_event_error_string
  `,
);

const LIBGIT2 = library(
  lends()`
    git_tree_entry_byname git_tree_entry_byid git_tree_entry_byindex git_tree_entry_name
    git_tree_entry_id git_tree_id git_treebuilder_get git_index_get_byindex git_index_get_bypath
    git_reference_name git_reference_shorthand git_reference_symbolic_target
    git_reference_target git_commit_id git_commit_message git_commit_summary git_commit_author
    git_commit_committer git_commit_tree_id git_commit_parent_id git_tag_id git_tag_name
    git_tag_message git_tag_tagger git_tag_target_id git_blob_id git_blob_rawcontent
    git_object_id git_repository_path git_repository_workdir git_remote_name git_remote_url
    git_remote_pushurl git_remote_get_refspec git_refspec_src git_refspec_dst git_refspec_string
    git_note_id git_note_message git_note_author git_note_committer git_error_last giterr_last
    git_odb_object_id git_odb_object_data git_submodule_name git_submodule_path
    git_submodule_url git_diff_get_delta git_patch_get_delta git_status_byindex
    git_blame_get_hunk_byindex git_blame_get_hunk_byline git_rebase_operation_byindex
    git_reflog_entry_byindex git_reflog_entry_message git_reflog_entry_committer
  `,
);

const GLIB = library(
  lends()`
    g_value_get_string g_value_get_boxed g_value_get_variant g_strerror g_quark_to_string
    g_intern_string g_intern_static_string g_type_name g_type_name_from_instance g_getenv
    g_get_user_name g_get_real_name g_get_home_dir g_get_tmp_dir g_get_host_name
    g_get_user_data_dir g_get_user_config_dir g_get_user_cache_dir g_get_user_runtime_dir
    g_get_prgname g_get_application_name g_variant_get_string g_variant_get_type_string
    g_param_spec_get_name g_param_spec_get_nick g_param_spec_get_blurb g_bytes_get_data
    g_checksum_get_string g_hmac_get_string g_dir_read_name g_match_info_get_string
    g_regex_get_pattern g_application_get_application_id g_app_info_get_id g_app_info_get_name
    g_app_info_get_display_name g_app_info_get_description g_app_info_get_executable
    g_file_info_get_name g_file_info_get_display_name g_file_info_get_content_type
    g_file_info_get_attribute_string gdk_keyval_name gtk_entry_get_text gtk_label_get_text
    gtk_label_get_label gtk_window_get_title gtk_button_get_label gtk_widget_get_name
    gtk_buildable_get_name gtk_entry_buffer_get_text gtk_combo_box_get_active_id
    gtk_frame_get_label gtk_expander_get_label gtk_menu_item_get_label
    gtk_stack_get_visible_child_name gtk_tool_button_get_label
    gst_structure_get_name gst_structure_get_string gst_plugin_get_name
    gst_plugin_get_description gst_plugin_get_filename gst_plugin_get_version
    gst_element_factory_get_metadata gst_caps_get_structure gst_event_get_structure
    gst_message_get_structure gst_query_get_structure gst_element_state_get_name
    gst_plugin_feature_get_name vips_error_buffer vips_version_string
  `,
);

const GRAPHICS = library(
  lends()`
    SDL_GetError SDL_GetPlatform SDL_GetVideoDriver SDL_GetCurrentVideoDriver
    SDL_GetAudioDriver SDL_GetCurrentAudioDriver SDL_GetWindowTitle SDL_GetDisplayName
    SDL_GetKeyName SDL_GetScancodeName SDL_JoystickName SDL_GameControllerName SDL_GetRevision
    SDL_GetPixelFormatName SDL_GetHint
    glfwGetVersionString glfwGetMonitorName glfwGetClipboardString glfwGetKeyName
    glfwGetJoystickName glfwGetGamepadName glfwGetMonitors glfwGetVideoModes glfwGetVideoMode
    glfwGetGammaRamp glfwGetJoystickAxes glfwGetJoystickButtons
    glfwGetRequiredInstanceExtensions
    av_get_sample_fmt_name av_get_pix_fmt_name av_get_media_type_string avcodec_get_name
    av_version_info avcodec_find_decoder avcodec_find_decoder_by_name avcodec_find_encoder
    avcodec_find_encoder_by_name
  `,
);

const OTHERS = library(
  lends()`
    GDALGetProjectionRef GDALGetDescription GDALGetDriverShortName GDALGetDriverLongName
    GDALGetMetadata GDALGetMetadataItem GDALGetRasterBand CPLGetLastErrorMsg
    CPLGetConfigOption OGR_F_GetFieldAsString OGR_F_GetGeometryRef OGR_G_GetGeometryRef
    OGR_G_GetGeometryName OGR_FD_GetName OGR_Fld_GetNameRef OGR_L_GetName OSRGetAttrValue
    OSRGetAuthorityCode OSRGetAuthorityName
    GEOSversion GEOSGetExteriorRing GEOSGetExteriorRing_r GEOSGetGeometryN GEOSGetGeometryN_r
    GEOSGetInteriorRingN GEOSGetInteriorRingN_r GEOSGeom_getCoordSeq GEOSGeom_getCoordSeq_r
    virConnectGetType virDomainGetName virDomainSnapshotGetName virInterfaceGetMACString
    virInterfaceGetName virNetworkGetName virNodeDeviceGetName virNodeDeviceGetParent
    virNWFilterGetName virSecretGetUsageID virStoragePoolGetName virStorageVolGetKey
    virStorageVolGetName virGetLastErrorMessage virGetLastError
    curl_easy_strerror curl_multi_strerror curl_share_strerror curl_version curl_version_info
    zlibVersion zError zmq_strerror zmq_msg_data zmq_msg_gets lua_tolstring luaL_checklstring
    lua_typename xmlBufferContent xmlBufContent
    ERR_reason_error_string ERR_lib_error_string X509_verify_cert_error_string SSL_get_version
    OBJ_nid2sn OBJ_nid2ln OpenSSL_version
    PyUnicode_AsUTF8 PyUnicode_AsUTF8AndSize PyBytes_AsString PyModule_GetName Py_GetVersion
    Py_GetPlatform Py_GetCompiler Py_GetCopyright
    LLVMGetValueName LLVMGetValueName2 LLVMGetBasicBlockName LLVMGetTarget LLVMGetDataLayout
    LLVMGetDataLayoutStr LLVMGetModuleIdentifier LLVMGetStructName LLVMGetTargetName
    LLVMGetTargetDescription LLVMGetSection LLVMGetMDString LLVMGetAsString
    LLVMGetStringAttributeKind LLVMGetStringAttributeValue
  `,
);

export const LENT: Library = [SYSTEM, DATABASES, LIBGIT2, GLIB, GRAPHICS, OTHERS].flat();
