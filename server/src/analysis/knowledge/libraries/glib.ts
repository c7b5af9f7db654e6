/**
 * GLib and GObject, by the transfer annotations of their introspection data where these are right.
 * Floating references (`g_variant_new`, `g_object_new` of widgets) belong to nobody yet: left out.
 */
import {
  borrows,
  frees,
  freesThrough,
  keeps,
  library,
  owned,
  refs,
  returnsArgument,
  unrefs,
  unrefsThrough,
  writesGError,
  writesOut,
} from './tables.ts';

export const GLIB = library(
  owned('g_free')`
    g_ascii_dtostr g_ascii_formatd g_ascii_strdown g_ascii_strup g_base64_decode g_base64_encode
    g_build_filename g_build_filename_valist g_build_filenamev g_build_path g_build_pathv
    g_bytes_unref_to_data g_canonicalize_filename g_compute_checksum_for_bytes
    g_compute_checksum_for_data g_compute_checksum_for_string g_compute_hmac_for_bytes
    g_compute_hmac_for_data g_compute_hmac_for_string g_convert g_convert_with_fallback
    g_convert_with_iconv g_date_time_format g_date_time_format_iso8601 g_dir_make_tmp
    g_enum_to_string g_file_read_link g_filename_display_basename g_filename_display_name
    g_filename_from_uri g_filename_from_utf8 g_filename_to_uri g_filename_to_utf8
    g_find_program_in_path g_flags_to_string g_format_size g_format_size_for_display
    g_format_size_full g_get_current_dir g_get_os_info g_hostname_to_ascii g_hostname_to_unicode
    g_key_file_get_comment g_key_file_get_integer_list g_key_file_get_locale_for_key
    g_key_file_get_locale_string g_key_file_get_start_group g_key_file_get_string
    g_key_file_get_value g_key_file_to_data g_locale_from_utf8 g_locale_to_utf8
    g_log_writer_format_fields g_markup_escape_text g_markup_printf_escaped
    g_markup_vprintf_escaped g_match_info_expand_references g_match_info_fetch
    g_match_info_fetch_named g_option_context_get_help g_path_get_basename g_path_get_dirname
    g_regex_escape_nul g_regex_escape_string g_regex_replace g_regex_replace_eval
    g_regex_replace_literal g_shell_quote g_shell_unquote g_str_to_ascii g_strcompress
    g_strconcat g_strdup g_strdup_printf g_strdup_value_contents g_strdup_vprintf g_strescape
    g_strjoin g_strjoinv g_strndup g_time_val_to_iso8601 g_ucs4_to_utf16 g_ucs4_to_utf8
    g_uri_escape_bytes g_uri_escape_string g_uri_join g_uri_join_with_user g_uri_parse_scheme
    g_uri_resolve_relative g_uri_to_string g_uri_to_string_partial g_uri_unescape_segment
    g_uri_unescape_string g_utf16_to_ucs4 g_utf16_to_utf8 g_utf8_casefold g_utf8_collate_key
    g_utf8_collate_key_for_filename g_utf8_make_valid g_utf8_normalize g_utf8_strdown
    g_utf8_strreverse g_utf8_strup g_utf8_substring g_utf8_to_ucs4 g_utf8_to_ucs4_fast
    g_utf8_to_utf16 g_uuid_string_random g_value_dup_string g_variant_dup_bytestring
    g_variant_dup_string g_variant_parse_error_print_context g_variant_print
    g_variant_type_dup_string
  `,
  owned('g_date_time_unref')`
    g_date_time_add g_date_time_add_days g_date_time_add_full g_date_time_add_hours
    g_date_time_add_minutes g_date_time_add_months g_date_time_add_seconds g_date_time_add_weeks
    g_date_time_add_years g_date_time_new g_date_time_new_from_iso8601
    g_date_time_new_from_timeval_local g_date_time_new_from_timeval_utc
    g_date_time_new_from_unix_local g_date_time_new_from_unix_utc g_date_time_new_local
    g_date_time_new_now g_date_time_new_now_local g_date_time_new_now_utc g_date_time_new_utc
    g_date_time_to_local g_date_time_to_timezone g_date_time_to_utc
  `,
  owned('g_strfreev')`
    g_environ_setenv g_environ_unsetenv g_get_environ g_get_locale_variants
    g_key_file_get_groups g_key_file_get_keys g_listenv g_match_info_fetch_all g_regex_split
    g_regex_split_full g_regex_split_simple g_strv_builder_end g_uri_list_extract_uris
  `,
  owned('g_variant_unref')`
    g_value_dup_variant g_variant_byteswap g_variant_dict_lookup_value g_variant_get_child_value
    g_variant_get_maybe g_variant_get_normal_form g_variant_get_variant
    g_variant_iter_next_value g_variant_lookup_value g_variant_parse
  `,
  owned('g_bytes_unref')`
    g_byte_array_free_to_bytes g_bytes_new g_bytes_new_from_bytes g_bytes_new_take
    g_mapped_file_get_bytes g_string_free_to_bytes g_uri_unescape_bytes
    g_variant_get_data_as_bytes
  `,
  owned('g_uri_unref')`g_uri_build g_uri_build_with_user g_uri_parse g_uri_parse_relative`,
  owned('g_object_unref')`
    g_binding_dup_source g_binding_dup_target g_binding_group_new g_signal_group_dup_target
    g_signal_group_new g_value_dup_object g_weak_ref_get
  `,
  owned('g_source_unref')`
    g_child_watch_source_new g_idle_source_new g_io_create_watch g_source_new
    g_timeout_source_new g_timeout_source_new_seconds
  `,
  owned('g_variant_type_free')`
    g_variant_type_copy g_variant_type_new g_variant_type_new_array
    g_variant_type_new_dict_entry g_variant_type_new_maybe g_variant_type_new_tuple
  `,
  owned('g_byte_array_unref')`g_byte_array_new g_byte_array_new_take g_bytes_unref_to_array`,
  owned('g_time_zone_unref')`
    g_time_zone_new g_time_zone_new_identifier g_time_zone_new_local g_time_zone_new_offset
    g_time_zone_new_utc
  `,
  owned('g_date_free')`g_date_copy g_date_new g_date_new_dmy g_date_new_julian`,
  owned('g_error_free')`g_error_copy g_error_new g_error_new_literal g_error_new_valist`,
  owned('g_hash_table_unref')`g_hash_table_new_similar g_uri_parse_params`,
  owned('g_main_context_unref')`
    g_main_context_new g_main_context_new_with_flags g_main_context_ref_thread_default
  `,
  owned('g_ptr_array_unref')`
    g_ptr_array_copy g_ptr_array_new_full g_ptr_array_new_null_terminated
    g_ptr_array_new_with_free_func
  `,
  owned('g_tree_unref')`g_tree_new g_tree_new_full g_tree_new_with_data`,
  owned('g_checksum_free')`g_checksum_copy g_checksum_new`,
  owned('g_list_free')`g_hash_table_get_keys g_hash_table_get_values`,
  owned('g_io_channel_unref')`g_io_channel_new_file g_io_channel_unix_new`,
  owned('g_mapped_file_unref')`g_mapped_file_new g_mapped_file_new_from_fd`,
  owned('g_pattern_spec_free')`g_pattern_spec_copy g_pattern_spec_new`,
  owned('g_variant_iter_free')`g_variant_iter_copy g_variant_iter_new`,
  owned('g_key_file_unref')`g_key_file_new`,
  owned('g_markup_parse_context_unref')`g_markup_parse_context_new`,
  owned('g_option_group_unref')`g_option_group_new`,
  owned('g_regex_unref')`g_regex_new`,
  owned('g_sequence_free')`g_sequence_new`,
  owned('g_strv_builder_unref')`g_strv_builder_new`,
  owned('g_variant_builder_unref')`g_variant_builder_new`,
  owned('g_variant_dict_unref')`g_variant_dict_new`,
  writesOut('g_free', 1, 'non-zero')`g_file_get_contents g_spawn_command_line_sync`,
  writesOut('g_free', 2, 'non-zero')`g_key_file_load_from_data_dirs g_spawn_command_line_sync`,
  writesOut('g_free', 3, 'non-zero')`g_key_file_load_from_dirs`,
  writesOut('g_match_info_unref', 3, 'non-zero')`g_regex_match g_regex_match_all`,
  writesOut('g_match_info_unref', 5, 'non-zero')`g_regex_match_all_full g_regex_match_full`,
  writesGError(1)`
    g_dir_make_tmp g_file_read_link g_io_channel_flush g_markup_parse_context_end_parse
    g_match_info_next g_shell_unquote g_spawn_check_exit_status g_spawn_check_wait_status
    g_spawn_command_line_async
  `,
  writesGError(2)`
    g_dir_open g_file_open_tmp g_filename_from_uri g_filename_to_uri g_io_channel_new_file
    g_io_channel_set_encoding g_io_channel_set_flags g_io_channel_shutdown
    g_io_channel_write_unichar g_key_file_remove_group g_key_file_save_to_file
    g_key_file_to_data g_mapped_file_new g_mapped_file_new_from_fd
    g_match_info_expand_references g_option_context_parse_strv g_regex_check_replacement
    g_thread_pool_push g_thread_pool_set_max_threads g_uri_is_valid g_uri_parse
  `,
  writesGError(3)`
    g_file_get_contents g_file_set_contents g_io_channel_read_line_string
    g_io_channel_read_to_end g_io_channel_seek_position g_key_file_get_boolean
    g_key_file_get_comment g_key_file_get_double g_key_file_get_int64 g_key_file_get_integer
    g_key_file_get_keys g_key_file_get_string g_key_file_get_uint64 g_key_file_get_value
    g_key_file_has_key g_key_file_load_from_bytes g_key_file_load_from_file
    g_key_file_remove_comment g_key_file_remove_key g_markup_parse_context_parse
    g_option_context_parse g_regex_new g_shell_parse_argv g_uri_parse_relative
    g_uri_resolve_relative g_uri_unescape_bytes
  `,
  writesGError(4)`
    g_filename_from_utf8 g_filename_to_utf8 g_io_channel_read_chars g_io_channel_read_line
    g_io_channel_write_chars g_key_file_get_boolean_list g_key_file_get_double_list
    g_key_file_get_integer_list g_key_file_get_locale_string g_key_file_get_string_list
    g_key_file_load_from_data g_key_file_load_from_data_dirs g_key_file_set_comment
    g_locale_from_utf8 g_locale_to_utf8 g_spawn_command_line_sync g_thread_pool_new
    g_ucs4_to_utf16 g_ucs4_to_utf8 g_uri_parse_params g_utf16_to_ucs4 g_utf16_to_utf8
    g_utf8_to_ucs4 g_utf8_to_utf16 g_variant_parse
  `,
  writesGError(5)`
    g_ascii_string_to_signed g_ascii_string_to_unsigned g_convert_with_iconv
    g_file_set_contents_full g_key_file_get_locale_string_list g_key_file_load_from_dirs
    g_thread_pool_new_full
  `,
  writesGError(6)`
    g_convert g_regex_match_all_full g_regex_match_full g_regex_replace g_regex_replace_literal
    g_regex_split_full
  `,
  writesGError(7)`g_convert_with_fallback g_regex_replace_eval`,
  owned('g_free')`
    g_malloc g_malloc0 g_malloc_n g_malloc0_n g_try_malloc g_try_malloc0 g_try_malloc_n
    g_try_malloc0_n g_memdup g_memdup2 g_key_file_get_boolean_list g_key_file_get_double_list
    g_type_children g_type_interfaces g_signal_list_ids g_object_class_list_properties
    g_variant_get_strv g_variant_get_objv
  `,
  owned('g_strfreev')`
    g_strsplit g_strsplit_set g_strdupv g_key_file_get_string_list g_variant_dup_strv
    g_variant_dup_objv g_variant_dup_bytestring_array g_key_file_get_locale_string_list
  `,
  owned('g_aligned_free')`g_aligned_alloc g_aligned_alloc0`,
  owned('g_slice_free1')`g_slice_alloc g_slice_alloc0 g_slice_copy`,
  owned('g_hash_table_unref')`g_hash_table_new g_hash_table_new_full`,
  owned('g_array_unref')`g_array_new g_array_sized_new`,
  owned('g_ptr_array_unref')`g_ptr_array_new g_ptr_array_sized_new`,
  owned('g_string_free')`g_string_new g_string_new_len g_string_sized_new`,
  owned('g_queue_free')`g_queue_new g_queue_copy`,
  owned('g_async_queue_unref')`g_async_queue_new g_async_queue_new_full`,
  owned('g_list_free')`g_list_copy`,
  owned('g_slist_free')`g_slist_copy`,
  owned('g_timer_destroy')`g_timer_new`,
  owned('g_rand_free')`g_rand_new g_rand_new_with_seed g_rand_copy`,
  owned('g_dir_close')`g_dir_open`,
  owned('g_option_context_free')`g_option_context_new`,
  owned('g_hmac_unref')`g_hmac_new g_hmac_copy`,
  owned('g_value_array_free')`g_value_array_new g_value_array_copy`,
  writesOut('g_free', 6, 'non-zero')`g_spawn_sync`,
  writesOut('g_free', 7, 'non-zero')`g_spawn_sync`,

  frees()`
    g_free g_strfreev g_aligned_free g_error_free g_string_free g_array_free g_ptr_array_free
    g_byte_array_free g_byte_array_free_to_bytes g_string_free_to_bytes g_queue_free
    g_queue_free_full g_list_free g_list_free_full g_list_free_1 g_slist_free g_slist_free_full
    g_slist_free_1 g_timer_destroy g_rand_free g_dir_close g_option_context_free
    g_value_array_free g_variant_type_free g_date_free g_checksum_free g_pattern_spec_free
    g_variant_iter_free g_sequence_free g_key_file_free g_match_info_free g_mapped_file_free
    g_markup_parse_context_free g_hash_table_destroy g_tree_destroy g_bytes_unref_to_data
    g_bytes_unref_to_array
  `,
  frees(1)`g_slice_free1 g_boxed_free`,
  freesThrough()`
    g_autoptr_cleanup_generic_gfree g_clear_error g_clear_pointer g_clear_list g_clear_slist
    g_value_unset
  `,
  unrefsThrough()`g_clear_object`,
  unrefs()`
    g_object_unref g_variant_unref g_bytes_unref g_date_time_unref g_time_zone_unref
    g_byte_array_unref g_array_unref g_ptr_array_unref g_hash_table_unref g_main_context_unref
    g_main_loop_unref g_source_unref g_uri_unref g_tree_unref g_io_channel_unref
    g_mapped_file_unref g_key_file_unref g_markup_parse_context_unref g_option_group_unref
    g_regex_unref g_match_info_unref g_strv_builder_unref g_variant_builder_unref
    g_variant_dict_unref g_async_queue_unref g_hmac_unref g_thread_unref g_thread_join
    g_closure_unref g_param_spec_unref g_type_class_unref
  `,
  refs()`
    g_object_ref g_object_ref_sink g_object_take_ref g_variant_ref g_variant_ref_sink
    g_variant_take_ref g_bytes_ref g_date_time_ref g_time_zone_ref g_byte_array_ref g_array_ref
    g_ptr_array_ref g_hash_table_ref g_main_context_ref g_main_loop_ref g_source_ref g_uri_ref
    g_tree_ref g_io_channel_ref g_mapped_file_ref g_key_file_ref g_markup_parse_context_ref
    g_option_group_ref g_regex_ref g_match_info_ref g_strv_builder_ref g_variant_builder_ref
    g_variant_dict_ref g_async_queue_ref g_hmac_ref g_thread_ref g_closure_ref g_param_spec_ref
    g_param_spec_ref_sink
  `,

  keeps(0)`
    g_bytes_new_take g_byte_array_new_take g_environ_setenv g_environ_unsetenv
    g_intern_static_string g_quark_from_static_string g_bytes_new_static
  `,
  keeps(1)`
    g_hash_table_add g_option_context_add_group g_option_context_set_main_group g_list_append
    g_list_prepend g_list_insert g_slist_append g_slist_prepend g_slist_insert g_ptr_array_add
    g_queue_push_tail g_queue_push_head g_async_queue_push g_value_take_string
    g_value_set_static_string g_value_take_object g_value_take_boxed g_value_take_variant
    g_value_set_pointer g_value_set_static_boxed g_propagate_error g_idle_add
  `,
  keeps(1, 2)`g_hash_table_insert g_hash_table_replace`,
  keeps(2)`
    g_object_set_data g_object_set_qdata g_timeout_add g_timeout_add_seconds g_idle_add_full
  `,
  keeps(3)`g_signal_connect_data g_timeout_add_full g_log_set_handler`,
  returnsArgument(0)`
    g_list_append g_list_prepend g_list_insert g_list_concat g_list_reverse g_list_sort
    g_list_first g_list_last g_list_nth g_list_next g_slist_append g_slist_prepend
    g_slist_reverse g_slist_concat g_slist_last g_slist_nth g_strchomp g_strchug g_strreverse
    g_strdelimit g_strcanon g_strdown g_strup g_strrstr g_strrstr_len g_strstr_len g_mkdtemp
    g_string_append g_string_append_len g_string_append_c g_string_assign g_string_prepend
    g_string_truncate
  `,

  borrows()`
    g_value_init g_value_get_string g_value_get_object g_value_get_enum g_value_get_flags
    g_value_get_boxed g_value_get_pointer g_value_get_param g_value_get_variant
    g_value_get_boolean g_value_get_int g_value_get_uint g_value_get_int64 g_value_get_uint64
    g_value_get_long g_value_get_ulong g_value_get_float g_value_get_double g_value_get_schar
    g_value_get_uchar g_value_get_gtype g_value_set_string g_value_set_object g_value_set_boxed
    g_value_set_param g_value_set_variant g_value_set_boolean g_value_set_int g_value_set_uint
    g_value_set_int64 g_value_set_uint64 g_value_set_long g_value_set_ulong g_value_set_float
    g_value_set_double g_value_set_enum g_value_set_flags g_value_set_schar g_value_set_uchar
    g_value_set_instance g_value_transform g_value_copy g_object_set_property
    g_object_get_property g_object_get_data g_object_class_find_property g_object_notify
    g_object_freeze_notify g_object_thaw_notify g_object_is_floating g_object_force_floating
    g_object_bind_property g_signal_emit_by_name g_signal_emitv g_signal_lookup g_signal_new
    g_signal_newv g_signal_handler_disconnect g_signal_handler_block g_signal_handler_unblock
    g_signal_stop_emission_by_name g_signal_connect_closure g_signal_connect_closure_by_id
    g_type_from_name g_type_name g_type_parent g_type_is_a g_type_register_static
    g_type_check_instance_is_a g_quark_from_string g_quark_to_string g_quark_try_string
    g_intern_string g_error_matches g_strerror g_key_file_load_from_file
    g_key_file_load_from_data g_key_file_set_string g_key_file_set_value g_key_file_set_boolean
    g_key_file_set_integer g_key_file_set_comment g_key_file_has_group g_key_file_has_key
    g_key_file_get_boolean g_key_file_get_integer g_key_file_get_double
    g_key_file_set_list_separator g_key_file_save_to_file g_set_prgname g_get_prgname
    g_set_application_name g_get_application_name g_get_home_dir g_get_tmp_dir
    g_get_user_config_dir g_get_user_cache_dir g_get_user_data_dir g_get_user_name
    g_get_real_name g_get_host_name g_get_user_special_dir g_getenv g_setenv g_unsetenv
    g_file_test g_path_is_absolute g_uri_is_valid g_log g_log_set_fatal_mask
    g_log_set_always_fatal g_source_attach g_source_destroy g_source_remove g_source_set_name
    g_source_set_priority g_main_loop_new g_main_loop_run g_main_loop_quit
    g_main_context_default g_main_context_iteration g_main_context_wakeup g_main_context_pending
    g_main_context_push_thread_default g_list_length g_list_index g_list_find g_slist_length
    g_list_nth_data g_slist_nth_data g_hash_table_lookup g_hash_table_size g_hash_table_contains
    g_hash_table_remove g_variant_get_string g_variant_get_type_string g_variant_get_type
    g_variant_get_int32 g_variant_get_boolean g_variant_get_double g_variant_get_uint32
    g_variant_get_int64 g_variant_is_of_type g_variant_n_children g_variant_type_string_is_valid
    g_variant_type_peek_string g_variant_is_floating g_bytes_get_data g_bytes_get_size g_strcmp0
    g_str_equal g_str_hash g_str_has_prefix g_str_has_suffix g_strlcpy g_ascii_strcasecmp
    g_utf8_validate g_utf8_strlen g_utf8_collate g_date_time_get_year g_date_time_to_unix
    g_value_type_compatible g_value_type_transformable g_param_spec_get_name
    g_param_spec_get_nick g_param_spec_get_blurb g_param_spec_get_default_value
    g_option_context_parse g_idle_remove_by_data
  `,
);
