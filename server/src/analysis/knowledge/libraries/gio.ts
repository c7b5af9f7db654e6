/**
 * GIO, by the transfer annotations of its introspection data. Left out: results of asynchronous calls,
 * connections of the bus and what the process has once (monitors, defaults, the application).
 */
import {
  borrows,
  counts,
  keeps,
  library,
  owned,
  refs,
  unrefs,
  writesGError,
  writesOut,
} from './tables.ts';

export const GIO = library(
  owned('g_object_unref')`
    g_app_info_create_from_commandline g_app_info_dup g_app_info_get_default_for_type
    g_app_info_get_default_for_uri_scheme g_app_info_monitor_get g_app_launch_context_new
    g_application_command_line_create_file_for_arg g_application_command_line_get_stdin
    g_async_result_get_source_object g_buffered_input_stream_new
    g_buffered_input_stream_new_sized g_buffered_output_stream_new
    g_buffered_output_stream_new_sized g_bytes_icon_new g_cancellable_new
    g_content_type_get_icon g_content_type_get_symbolic_icon g_converter_input_stream_new
    g_converter_output_stream_new g_credentials_new g_data_input_stream_new
    g_data_output_stream_new g_dbus_action_group_get g_dbus_address_get_stream_sync
    g_dbus_auth_observer_new g_dbus_connection_new_for_address_sync g_dbus_connection_new_sync
    g_dbus_connection_send_message_with_reply_sync g_dbus_interface_dup_object
    g_dbus_menu_model_get g_dbus_message_copy g_dbus_message_new g_dbus_message_new_from_blob
    g_dbus_message_new_method_call g_dbus_message_new_method_error
    g_dbus_message_new_method_error_literal g_dbus_message_new_method_error_valist
    g_dbus_message_new_method_reply g_dbus_message_new_signal g_dbus_object_get_interface
    g_dbus_object_manager_client_new_for_bus_sync g_dbus_object_manager_client_new_sync
    g_dbus_object_manager_get_interface g_dbus_object_manager_get_object
    g_dbus_object_manager_server_get_connection g_dbus_object_manager_server_new
    g_dbus_object_proxy_new g_dbus_object_skeleton_new g_dbus_proxy_new_for_bus_sync
    g_dbus_proxy_new_sync g_dbus_server_new_sync
    g_desktop_app_info_lookup_get_default_for_uri_scheme g_desktop_app_info_new
    g_desktop_app_info_new_from_filename g_desktop_app_info_new_from_keyfile g_emblem_new
    g_emblem_new_with_origin g_emblemed_icon_new g_file_append_to g_file_create
    g_file_create_readwrite g_file_dup g_file_enumerate_children g_file_enumerator_get_child
    g_file_enumerator_next_file g_file_find_enclosing_mount g_file_get_child
    g_file_get_child_for_display_name g_file_get_parent g_file_icon_new g_file_info_dup
    g_file_info_new g_file_input_stream_query_info g_file_io_stream_query_info g_file_monitor
    g_file_monitor_directory g_file_monitor_file g_file_new_build_filename
    g_file_new_for_commandline_arg g_file_new_for_commandline_arg_and_cwd g_file_new_for_path
    g_file_new_for_uri g_file_new_tmp g_file_open_readwrite g_file_output_stream_query_info
    g_file_parse_name g_file_query_default_handler g_file_query_filesystem_info
    g_file_query_info g_file_read g_file_replace g_file_replace_readwrite
    g_file_resolve_relative_path g_file_set_display_name g_filename_completer_new
    g_icon_deserialize g_icon_new_for_string g_inet_address_mask_new
    g_inet_address_mask_new_from_string g_inet_address_new_any g_inet_address_new_from_bytes
    g_inet_address_new_from_string g_inet_address_new_loopback g_inet_socket_address_new
    g_inet_socket_address_new_from_string g_keyfile_settings_backend_new g_list_model_get_item
    g_list_model_get_object g_list_store_new g_loadable_icon_load g_memory_input_stream_new
    g_memory_input_stream_new_from_bytes g_memory_input_stream_new_from_data
    g_memory_output_stream_new g_memory_output_stream_new_resizable
    g_memory_settings_backend_new g_menu_item_get_link g_menu_item_new
    g_menu_item_new_from_model g_menu_item_new_section g_menu_item_new_submenu
    g_menu_link_iter_get_value g_menu_model_get_item_link g_menu_model_iterate_item_attributes
    g_menu_model_iterate_item_links g_menu_new g_mount_operation_new g_network_address_new
    g_network_address_new_loopback g_network_address_parse g_network_address_parse_uri
    g_notification_new g_null_settings_backend_new g_property_action_new g_resource_open_stream
    g_resources_open_stream g_settings_create_action g_settings_get_child g_settings_new
    g_settings_new_full g_settings_new_with_backend g_settings_new_with_backend_and_path
    g_settings_new_with_path g_simple_action_group_new g_simple_action_new
    g_simple_action_new_stateful g_simple_io_stream_new g_simple_permission_new
    g_simple_proxy_resolver_new g_socket_accept g_socket_address_enumerator_next
    g_socket_address_new_from_native g_socket_client_connect g_socket_client_connect_to_host
    g_socket_client_connect_to_service g_socket_client_connect_to_uri g_socket_client_new
    g_socket_connectable_enumerate g_socket_connectable_proxy_enumerate
    g_socket_connection_factory_create_connection g_socket_connection_get_local_address
    g_socket_connection_get_remote_address g_socket_control_message_deserialize
    g_socket_get_credentials g_socket_get_local_address g_socket_get_remote_address
    g_socket_listener_accept g_socket_listener_accept_socket g_socket_listener_new g_socket_new
    g_socket_new_from_fd g_socket_service_new g_subprocess_launcher_new
    g_subprocess_launcher_spawn g_subprocess_launcher_spawnv g_subprocess_new g_subprocess_newv
    g_task_new g_tcp_wrapper_connection_new g_themed_icon_new g_themed_icon_new_from_names
    g_themed_icon_new_with_default_fallbacks g_unix_connection_receive_credentials
    g_unix_fd_list_new g_unix_fd_list_new_from_array g_unix_fd_message_new
    g_unix_fd_message_new_with_fd_list g_unix_input_stream_new g_unix_output_stream_new
    g_unix_socket_address_new g_unix_socket_address_new_abstract
    g_unix_socket_address_new_with_type g_zlib_compressor_new g_zlib_decompressor_new
  `,
  owned('g_free')`
    g_action_print_detailed_name g_app_launch_context_get_display
    g_app_launch_context_get_startup_notify_id g_content_type_from_mime_type
    g_content_type_get_description g_content_type_get_generic_icon_name
    g_content_type_get_mime_type g_credentials_to_string g_data_input_stream_read_line
    g_data_input_stream_read_line_finish_utf8 g_data_input_stream_read_line_utf8
    g_data_input_stream_read_until g_data_input_stream_read_upto g_dbus_address_escape_value
    g_dbus_address_get_for_bus_sync g_dbus_error_encode_gerror g_dbus_error_get_remote_error
    g_dbus_escape_object_path g_dbus_escape_object_path_bytestring g_dbus_generate_guid
    g_dbus_message_print g_dbus_message_to_blob g_dbus_object_manager_client_get_name_owner
    g_dbus_proxy_get_name_owner g_desktop_app_info_get_action_name
    g_desktop_app_info_get_locale_string g_desktop_app_info_get_string
    g_file_attribute_matcher_to_string g_file_build_attribute_list_for_copy g_file_get_basename
    g_file_get_parse_name g_file_get_path g_file_get_relative_path g_file_get_uri
    g_file_get_uri_scheme g_file_info_get_attribute_as_string g_file_io_stream_get_etag
    g_file_output_stream_get_etag g_filename_completer_get_completion_suffix g_icon_to_string
    g_inet_address_mask_to_string g_inet_address_to_string g_resolver_lookup_by_address
    g_settings_get_string g_socket_connectable_to_string g_unix_fd_list_steal_fds
    g_unix_fd_message_steal_fds
  `,
  owned('g_list_free')`
    g_app_info_get_all g_app_info_get_all_for_type g_app_info_get_fallback_for_type
    g_app_info_get_recommended_for_type g_content_types_get_registered
    g_dbus_interface_skeleton_get_connections g_dbus_object_get_interfaces
    g_dbus_object_manager_get_objects g_desktop_app_info_get_implementations
    g_resolver_lookup_by_name g_resolver_lookup_by_name_with_flags
  `,
  owned('g_variant_unref')`
    g_action_get_state g_action_get_state_hint g_action_group_get_action_state
    g_action_group_get_action_state_hint g_application_command_line_get_platform_data
    g_dbus_connection_call_sync g_dbus_connection_call_with_unix_fd_list_sync
    g_dbus_gvalue_to_gvariant g_dbus_interface_skeleton_get_properties g_dbus_proxy_call_sync
    g_dbus_proxy_call_with_unix_fd_list_sync g_dbus_proxy_get_cached_property g_icon_serialize
    g_menu_attribute_iter_get_value g_menu_item_get_attribute_value
    g_menu_model_get_item_attribute_value g_settings_get_default_value g_settings_get_range
    g_settings_get_user_value g_settings_get_value g_settings_schema_key_get_default_value
    g_settings_schema_key_get_range
  `,
  owned('g_strfreev')`
    g_action_group_list_actions g_app_launch_context_get_environment
    g_dbus_proxy_get_cached_property_names g_file_info_list_attributes
    g_filename_completer_get_completions g_resource_enumerate_children
    g_resources_enumerate_children g_settings_get_strv g_settings_list_children
    g_settings_list_keys g_settings_schema_list_children g_settings_schema_list_keys
  `,
  owned('g_source_unref')`g_cancellable_source_new g_socket_create_source`,
  owned('g_date_time_unref')`
    g_file_info_get_access_date_time g_file_info_get_creation_date_time
    g_file_info_get_deletion_date g_file_info_get_modification_date_time
  `,
  owned('g_bytes_unref')`
    g_file_load_bytes g_input_stream_read_bytes g_memory_output_stream_steal_as_bytes
    g_resource_lookup_data g_resources_lookup_data
  `,
  owned('g_file_attribute_info_list_unref')`
    g_file_attribute_info_list_dup g_file_attribute_info_list_new
    g_file_query_settable_attributes g_file_query_writable_namespaces
  `,
  owned('g_resource_unref')`g_resource_load g_resource_new_from_data`,
  owned('g_file_attribute_matcher_unref')`
    g_file_attribute_matcher_new g_file_attribute_matcher_subtract
  `,
  owned('g_dbus_node_info_unref')`g_dbus_node_info_new_for_xml`,
  owned('g_settings_schema_key_unref')`g_settings_schema_get_key`,
  owned('g_settings_schema_source_unref')`g_settings_schema_source_new_from_directory`,
  owned('g_settings_schema_unref')`g_settings_schema_source_lookup`,
  keeps(0)`
    g_dbus_method_invocation_return_dbus_error g_dbus_method_invocation_return_error
    g_dbus_method_invocation_return_error_literal g_dbus_method_invocation_return_error_valist
    g_dbus_method_invocation_return_gerror g_dbus_method_invocation_return_value
    g_dbus_method_invocation_return_value_with_unix_fd_list g_dbus_method_invocation_take_error
    g_memory_input_stream_new_from_data
  `,
  keeps(1)`
    g_application_add_option_group g_dbus_method_invocation_take_error
    g_memory_input_stream_add_data g_task_return_error g_task_return_pointer
  `,
  keeps(4)`g_task_report_error`,
  writesOut('g_bytes_unref', 3, 'non-zero')`g_subprocess_communicate`,
  writesOut('g_bytes_unref', 4, 'non-zero')`g_subprocess_communicate`,
  writesOut('g_free', 1, 'non-zero')`g_action_parse_detailed_name`,
  writesOut('g_free', 2, 'non-zero')`g_file_load_contents`,
  writesOut('g_free', 3, 'non-zero')`g_subprocess_communicate_utf8`,
  writesOut('g_free', 4, 'non-zero')`g_file_load_contents g_subprocess_communicate_utf8`,
  writesOut('g_free', 6, 'non-zero')`g_file_replace_contents`,
  writesOut('g_object_unref', 2, 'non-zero')`g_menu_link_iter_get_next`,
  writesOut('g_object_unref', 5, 'non-zero')`g_socket_listener_add_address`,
  writesOut('g_variant_unref', 2, 'non-zero')`
    g_action_parse_detailed_name g_menu_attribute_iter_get_next
  `,
  writesOut('g_variant_unref', 5, 'non-zero')`g_action_group_query_action`,
  writesOut('g_variant_unref', 6, 'non-zero')`g_action_group_query_action`,
  counts()`
    g_input_stream_read g_input_stream_skip g_output_stream_write g_output_stream_splice
    g_output_stream_write_bytes g_dbus_message_bytes_needed
  `,
  writesGError(1)`
    g_dbus_message_copy g_dbus_node_info_new_for_xml g_icon_new_for_string
    g_inet_address_mask_new_from_string g_input_stream_set_pending g_output_stream_set_pending
    g_resource_load g_resource_new_from_data
  `,
  writesGError(2)`
    g_app_info_add_supports_type g_app_info_launch_default_for_uri
    g_app_info_remove_supports_type g_app_info_set_as_default_for_extension
    g_app_info_set_as_default_for_type g_app_info_set_as_last_used_for_type
    g_application_register g_data_input_stream_read_byte g_data_input_stream_read_int16
    g_data_input_stream_read_int32 g_data_input_stream_read_int64
    g_data_input_stream_read_uint16 g_data_input_stream_read_uint32
    g_data_input_stream_read_uint64 g_dbus_connection_close_sync g_dbus_connection_flush_sync
    g_dbus_message_bytes_needed g_file_delete g_file_enumerator_close
    g_file_enumerator_next_file g_file_find_enclosing_mount g_file_get_child_for_display_name
    g_file_make_directory g_file_make_directory_with_parents g_file_new_tmp
    g_file_open_readwrite g_file_query_default_handler g_file_query_settable_attributes
    g_file_query_writable_namespaces g_file_read g_file_trash g_inet_address_mask_new
    g_input_stream_close g_output_stream_close g_output_stream_flush
    g_resources_enumerate_children g_resources_lookup_data g_resources_open_stream
    g_subprocess_launcher_spawnv g_subprocess_newv g_subprocess_wait g_subprocess_wait_check
  `,
  writesGError(3)`
    g_action_parse_detailed_name g_app_info_create_from_commandline g_app_info_launch
    g_app_info_launch_uris g_data_input_stream_read_line
    g_data_input_stream_read_line_finish_utf8 g_data_input_stream_read_line_utf8
    g_dbus_connection_export_action_group g_dbus_connection_export_menu_model
    g_dbus_message_new_from_blob g_dbus_message_to_blob g_file_append_to
    g_file_build_attribute_list_for_copy g_file_create g_file_create_readwrite
    g_file_input_stream_query_info g_file_io_stream_query_info g_file_load_bytes
    g_file_make_symbolic_link g_file_monitor g_file_monitor_directory g_file_monitor_file
    g_file_output_stream_query_info g_file_query_filesystem_info g_file_set_display_name
    g_input_stream_read_bytes g_input_stream_skip g_output_stream_write_bytes
    g_resource_enumerate_children g_resource_lookup_data g_resource_open_stream
    g_seekable_truncate g_settings_schema_source_new_from_directory g_socket_client_connect
  `,
  writesGError(4)`
    g_data_input_stream_read_until g_dbus_connection_new_for_address_sync
    g_dbus_connection_send_message g_file_copy_attributes g_file_enumerate_children
    g_file_enumerator_iterate g_file_query_info g_file_set_attributes_from_info
    g_input_stream_read g_output_stream_splice g_output_stream_write g_resources_get_info
    g_seekable_seek g_socket_client_connect_to_host g_socket_client_connect_to_service
    g_socket_client_connect_to_uri
  `,
  writesGError(5)`
    g_data_input_stream_read_upto g_dbus_connection_new_sync g_dbus_server_new_sync
    g_file_load_contents g_file_replace g_file_replace_readwrite
    g_file_set_attribute_byte_string g_file_set_attribute_int32 g_file_set_attribute_int64
    g_file_set_attribute_string g_file_set_attribute_uint32 g_file_set_attribute_uint64
    g_input_stream_read_all g_output_stream_write_all g_output_stream_writev
    g_output_stream_writev_all g_resource_get_info g_subprocess_communicate
    g_subprocess_communicate_utf8
  `,
  writesGError(6)`
    g_dbus_connection_emit_signal g_dbus_connection_register_object
    g_dbus_connection_register_object_with_closures g_dbus_connection_register_subtree
    g_dbus_connection_send_message_with_reply_sync g_dbus_proxy_call_sync g_file_copy
    g_file_move g_file_set_attribute
  `,
  writesGError(7)`g_dbus_proxy_new_for_bus_sync g_dbus_proxy_new_sync`,
  writesGError(8)`
    g_dbus_proxy_call_with_unix_fd_list_sync g_file_measure_disk_usage g_file_replace_contents
  `,
  writesGError(10)`g_dbus_connection_call_sync`,
  writesGError(12)`g_dbus_connection_call_with_unix_fd_list_sync`,
  unrefs()`
    g_resource_unref g_file_attribute_info_list_unref g_file_attribute_matcher_unref
    g_dbus_node_info_unref g_settings_schema_unref g_settings_schema_key_unref
    g_settings_schema_source_unref
  `,
  refs()`
    g_resource_ref g_file_attribute_info_list_ref g_file_attribute_matcher_ref
    g_dbus_node_info_ref g_settings_schema_ref g_settings_schema_key_ref
    g_settings_schema_source_ref
  `,
  borrows()`
    g_application_get_application_id g_application_set_application_id g_application_run
    g_application_quit g_application_hold g_application_release g_application_activate
    g_application_register g_application_send_notification g_application_withdraw_notification
    g_application_set_default g_application_get_default g_action_map_add_action
    g_action_map_lookup_action g_action_map_remove_action g_action_group_activate_action
    g_simple_action_set_state g_simple_action_set_enabled g_action_get_name g_menu_append
    g_menu_append_item g_menu_append_section g_menu_append_submenu g_menu_insert
    g_menu_insert_item g_menu_prepend g_menu_remove g_menu_item_set_label
    g_menu_item_set_detailed_action g_menu_item_set_submenu g_menu_item_set_section
    g_notification_set_body g_notification_set_title g_notification_set_icon
    g_notification_add_button g_notification_set_default_action g_settings_set_string
    g_settings_set_boolean g_settings_set_int g_settings_set_uint g_settings_set_double
    g_settings_set_strv g_settings_set_value g_settings_get_boolean g_settings_get_int
    g_settings_get_uint g_settings_get_double g_settings_get_enum g_settings_reset
    g_settings_is_writable g_settings_bind g_settings_sync g_settings_schema_source_get_default
    g_resources_register g_resources_unregister g_file_query_exists g_file_info_get_name
    g_file_info_get_size g_input_stream_read g_input_stream_close g_output_stream_write
    g_output_stream_close g_cancellable_cancel g_cancellable_is_cancelled g_list_store_append
    g_list_store_insert g_list_store_remove g_list_model_get_n_items
  `,
);
