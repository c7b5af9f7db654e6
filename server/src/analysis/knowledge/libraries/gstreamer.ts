/**
 * GStreamer 1.x, by its transfer annotations. New elements, pads and pipelines
 * are floating, and so is the result of `gst_parse_launch`: left out.
 */
import {
  borrows,
  frees,
  keeps,
  library,
  owned,
  refs,
  unrefs,
  writesGError,
  writesOut,
} from './tables.ts';

export const GSTREAMER = library(
  owned('g_free')`
    gst_caps_features_to_string gst_caps_serialize gst_caps_to_string
    gst_date_time_to_iso8601_string gst_debug_bin_to_dot_data gst_debug_get_stack_trace
    gst_debug_log_get_line gst_device_get_device_class gst_device_get_display_name
    gst_error_get_message gst_filename_to_uri gst_object_get_name gst_object_get_path_string
    gst_pad_create_stream_id gst_pad_create_stream_id_printf gst_pad_get_stream_id
    gst_structure_serialize gst_structure_to_string gst_tag_list_to_string gst_uri_construct
    gst_uri_get_location gst_uri_get_path gst_uri_get_path_string gst_uri_get_protocol
    gst_uri_get_query_string gst_uri_handler_get_uri gst_uri_join_strings gst_uri_to_string
    gst_value_serialize gst_version_string
  `,
  owned('gst_message_unref')`
    gst_bus_peek gst_bus_poll gst_bus_pop gst_bus_pop_filtered gst_bus_timed_pop
    gst_bus_timed_pop_filtered gst_message_copy gst_message_new_application
    gst_message_new_async_done gst_message_new_async_start gst_message_new_buffering
    gst_message_new_clock_lost gst_message_new_clock_provide gst_message_new_custom
    gst_message_new_device_added gst_message_new_device_changed gst_message_new_device_removed
    gst_message_new_duration_changed gst_message_new_element gst_message_new_eos
    gst_message_new_error gst_message_new_error_with_details gst_message_new_have_context
    gst_message_new_info gst_message_new_info_with_details gst_message_new_instant_rate_request
    gst_message_new_latency gst_message_new_need_context gst_message_new_new_clock
    gst_message_new_progress gst_message_new_property_notify gst_message_new_qos
    gst_message_new_redirect gst_message_new_request_state gst_message_new_reset_time
    gst_message_new_segment_done gst_message_new_segment_start gst_message_new_state_changed
    gst_message_new_state_dirty gst_message_new_step_done gst_message_new_step_start
    gst_message_new_stream_collection gst_message_new_stream_start gst_message_new_stream_status
    gst_message_new_streams_selected gst_message_new_structure_change gst_message_new_tag
    gst_message_new_toc gst_message_new_warning gst_message_new_warning_with_details
  `,
  owned('gst_caps_unref')`
    gst_caps_copy gst_caps_copy_nth gst_caps_fixate gst_caps_from_string gst_caps_intersect
    gst_caps_intersect_full gst_caps_merge gst_caps_merge_structure
    gst_caps_merge_structure_full gst_caps_new_any gst_caps_new_empty gst_caps_new_empty_simple
    gst_caps_new_full gst_caps_new_full_valist gst_caps_new_simple gst_caps_normalize
    gst_caps_simplify gst_caps_subtract gst_caps_truncate gst_device_get_caps
    gst_pad_get_allowed_caps gst_pad_get_current_caps gst_pad_get_pad_template_caps
    gst_pad_peer_query_caps gst_pad_query_caps gst_pad_template_get_caps
    gst_pad_template_get_documentation_caps gst_static_caps_get gst_static_pad_template_get_caps
    gst_stream_get_caps
  `,
  owned('gst_event_unref')`
    gst_event_new_buffer_size gst_event_new_caps gst_event_new_custom gst_event_new_eos
    gst_event_new_flush_start gst_event_new_flush_stop gst_event_new_gap
    gst_event_new_instant_rate_change gst_event_new_instant_rate_sync_time gst_event_new_latency
    gst_event_new_protection gst_event_new_qos gst_event_new_reconfigure gst_event_new_seek
    gst_event_new_segment gst_event_new_segment_done gst_event_new_select_streams
    gst_event_new_sink_message gst_event_new_step gst_event_new_stream_collection
    gst_event_new_stream_group_done gst_event_new_stream_start gst_event_new_tag
    gst_event_new_toc gst_event_new_toc_select gst_pad_get_sticky_event
  `,
  owned('gst_buffer_unref')`
    gst_buffer_append gst_buffer_append_region gst_buffer_copy_deep gst_buffer_copy_region
    gst_buffer_new gst_buffer_new_allocate gst_buffer_new_memdup gst_buffer_new_wrapped
    gst_buffer_new_wrapped_bytes gst_buffer_new_wrapped_full
  `,
  owned('gst_iterator_free')`
    gst_bin_iterate_all_by_element_factory_name gst_bin_iterate_all_by_interface
    gst_bin_iterate_elements gst_bin_iterate_recurse gst_bin_iterate_sinks
    gst_bin_iterate_sorted gst_bin_iterate_sources gst_element_iterate_pads
    gst_element_iterate_sink_pads gst_element_iterate_src_pads gst_format_iterate_definitions
    gst_iterator_copy gst_iterator_filter gst_iterator_new gst_iterator_new_list
    gst_iterator_new_single gst_pad_iterate_internal_links
    gst_pad_iterate_internal_links_default
  `,
  owned('g_list_free')`
    gst_device_monitor_get_devices gst_device_provider_factory_list_get_device_providers
    gst_device_provider_get_devices gst_element_get_contexts gst_tracing_get_active_tracers
    gst_uri_get_path_segments gst_uri_get_query_keys
  `,
  owned('gst_query_unref')`
    gst_query_new_accept_caps gst_query_new_allocation gst_query_new_bitrate
    gst_query_new_buffering gst_query_new_caps gst_query_new_context gst_query_new_convert
    gst_query_new_custom gst_query_new_drain gst_query_new_duration gst_query_new_formats
    gst_query_new_latency gst_query_new_position gst_query_new_scheduling gst_query_new_seeking
    gst_query_new_segment gst_query_new_selectable gst_query_new_uri
  `,
  owned('gst_structure_free')`
    gst_buffer_pool_get_config gst_caps_steal_structure gst_device_get_properties
    gst_structure_copy gst_structure_from_string gst_structure_intersect gst_structure_new
    gst_structure_new_empty gst_structure_new_from_string gst_structure_new_id
    gst_structure_new_id_empty gst_structure_new_valist
  `,
  owned('gst_date_time_unref')`
    gst_date_time_new gst_date_time_new_from_g_date_time gst_date_time_new_from_iso8601_string
    gst_date_time_new_from_unix_epoch_local_time
    gst_date_time_new_from_unix_epoch_local_time_usecs gst_date_time_new_from_unix_epoch_utc
    gst_date_time_new_from_unix_epoch_utc_usecs gst_date_time_new_local_time
    gst_date_time_new_now_local_time gst_date_time_new_now_utc gst_date_time_new_y
    gst_date_time_new_ym gst_date_time_new_ymd
  `,
  owned('gst_caps_features_free')`
    gst_caps_features_copy gst_caps_features_from_string gst_caps_features_new
    gst_caps_features_new_any gst_caps_features_new_empty gst_caps_features_new_id
    gst_caps_features_new_id_valist gst_caps_features_new_single gst_caps_features_new_valist
  `,
  owned('g_strfreev')`
    gst_debug_ring_buffer_logger_get_logs gst_device_monitor_get_providers
    gst_device_provider_factory_get_metadata_keys gst_device_provider_get_hidden_providers
    gst_element_factory_get_metadata_keys gst_parse_context_get_missing_elements
    gst_preset_get_preset_names gst_preset_get_property_names
    gst_protection_filter_systems_by_available_decryptors
  `,
  owned('gst_uri_unref')`
    gst_uri_from_string gst_uri_from_string_escaped gst_uri_from_string_with_base gst_uri_join
    gst_uri_make_writable gst_uri_new gst_uri_new_with_base
  `,
  owned('gst_memory_unref')`
    gst_allocator_alloc gst_buffer_get_all_memory gst_buffer_get_memory
    gst_buffer_get_memory_range gst_memory_copy gst_memory_make_mapped gst_memory_new_wrapped
    gst_memory_share
  `,
  owned('gst_sample_unref')`gst_sample_new`,
  owned('gst_plugin_feature_list_free')`
    gst_element_factory_list_filter gst_element_factory_list_get_elements
    gst_plugin_feature_list_copy gst_registry_feature_filter gst_registry_get_feature_list
    gst_registry_get_feature_list_by_plugin gst_type_find_factory_get_list
  `,
  owned('gst_tag_list_unref')`
    gst_stream_get_tags gst_tag_list_copy gst_tag_list_merge gst_tag_list_new
    gst_tag_list_new_empty gst_tag_list_new_from_string gst_tag_list_new_valist
  `,
  owned('gst_mini_object_unref')`gst_mini_object_copy`,
  owned('gst_buffer_list_unref')`
    gst_buffer_list_copy_deep gst_buffer_list_new gst_buffer_list_new_sized
  `,
  owned('gst_context_unref')`
    gst_context_new gst_element_get_context gst_element_get_context_unlocked
  `,
  owned('gst_allocation_params_free')`gst_allocation_params_copy gst_allocation_params_new`,
  owned('gst_clock_id_unref')`gst_clock_new_periodic_id gst_clock_new_single_shot_id`,
  owned('g_date_time_unref')`gst_date_time_to_g_date_time`,
  owned('gst_parse_context_free')`gst_parse_context_copy gst_parse_context_new`,
  owned('gst_promise_unref')`gst_promise_new gst_promise_new_with_change_func`,
  owned('gst_plugin_list_free')`gst_registry_get_plugin_list gst_registry_plugin_filter`,
  owned('gst_segment_free')`gst_segment_copy gst_segment_new`,
  owned('gst_toc_unref')`gst_toc_new gst_toc_setter_get_toc`,
  owned('g_hash_table_unref')`gst_uri_get_media_fragment_table gst_uri_get_query_table`,
  owned('gst_atomic_queue_unref')`gst_atomic_queue_new`,
  owned('g_source_unref')`gst_bus_create_watch`,
  owned('gst_toc_entry_unref')`gst_toc_entry_new`,
  owned('g_slist_free')`gst_debug_get_all_categories`,
  keeps(0)`
    gst_allocator_set_default gst_buffer_append gst_buffer_append_region gst_buffer_new_wrapped
    gst_caps_fixate gst_caps_merge gst_caps_merge_structure gst_caps_merge_structure_full
    gst_caps_normalize gst_caps_simplify gst_caps_truncate gst_date_time_new_from_g_date_time
    gst_event_new_tag gst_memory_make_mapped gst_uri_make_writable
  `,
  keeps(1)`
    gst_allocator_register gst_buffer_add_protection_meta gst_buffer_add_video_codec_alpha_meta
    gst_buffer_append gst_buffer_append_memory gst_buffer_append_region
    gst_buffer_pool_release_buffer gst_buffer_pool_set_config gst_buffer_prepend_memory
    gst_buffer_replace_all_memory gst_bus_post gst_caps_append gst_caps_append_structure
    gst_caps_append_structure_full gst_caps_merge gst_caps_merge_structure
    gst_caps_merge_structure_full gst_caps_set_features_simple gst_element_post_message
    gst_element_send_event gst_event_new_custom gst_message_new_application
    gst_message_new_element gst_message_new_have_context gst_message_new_tag gst_pad_chain
    gst_pad_chain_list gst_pad_push gst_pad_push_event gst_pad_push_list gst_pad_send_event
    gst_promise_reply gst_query_new_custom gst_sample_set_info gst_stream_collection_add_stream
    gst_structure_take gst_toc_append_entry gst_toc_entry_append_sub_entry
    gst_toc_entry_set_tags gst_toc_set_tags gst_uri_set_path_segments
    gst_value_array_append_and_take_value gst_value_list_append_and_take_value
  `,
  keeps(2)`
    gst_buffer_insert_memory gst_buffer_list_insert gst_buffer_replace_memory
    gst_caps_append_structure_full gst_caps_merge_structure_full gst_caps_set_features
    gst_message_add_redirect_entry gst_message_new_custom gst_message_new_property_notify
    gst_message_new_redirect gst_pad_event_default gst_structure_id_take_value
    gst_structure_take_value
  `,
  keeps(3)`
    gst_buffer_replace_memory_range gst_message_add_redirect_entry
    gst_message_new_error_with_details gst_message_new_info_with_details
    gst_message_new_redirect gst_message_new_warning_with_details gst_sample_new
  `,
  keeps(4)`gst_element_message_full gst_element_message_full_with_details`,
  keeps(5)`gst_element_message_full gst_element_message_full_with_details`,
  keeps(9)`gst_element_message_full_with_details`,
  writesOut('g_date_free', 2, 'non-zero')`gst_structure_get_date gst_tag_list_get_date`,
  writesOut('g_date_free', 3, 'non-zero')`gst_tag_list_get_date_index`,
  writesOut('g_error_free', 1)`
    gst_message_parse_error gst_message_parse_info gst_message_parse_warning
  `,
  writesOut('g_free', 1)`gst_query_parse_uri gst_query_parse_uri_redirection`,
  writesOut('g_free', 2, 'non-zero')`gst_tag_list_get_string`,
  writesOut('g_free', 2)`
    gst_message_parse_error gst_message_parse_info gst_message_parse_progress
    gst_message_parse_warning
  `,
  writesOut('g_free', 3, 'non-zero')`gst_preset_get_meta gst_tag_list_get_string_index`,
  writesOut('g_free', 3)`gst_buffer_extract_dup gst_message_parse_progress`,
  writesOut('gst_buffer_unref', 1)`gst_buffer_pool_acquire_buffer`,
  writesOut('gst_buffer_unref', 3)`gst_pad_get_range gst_pad_pull_range`,
  writesOut('gst_context_unref', 1)`gst_message_parse_have_context`,
  writesOut('gst_date_time_unref', 2, 'non-zero')`
    gst_structure_get_date_time gst_tag_list_get_date_time
  `,
  writesOut('gst_date_time_unref', 3, 'non-zero')`gst_tag_list_get_date_time_index`,
  writesOut('gst_message_unref', 1)`gst_event_parse_sink_message`,
  writesOut('gst_object_unref', 2, 'non-zero')`gst_child_proxy_lookup`,
  writesOut('gst_sample_unref', 2, 'non-zero')`gst_tag_list_get_sample`,
  writesOut('gst_sample_unref', 3, 'non-zero')`gst_tag_list_get_sample_index`,
  writesOut('gst_tag_list_unref', 1)`gst_message_parse_tag`,
  writesOut('gst_toc_unref', 1)`gst_event_parse_toc gst_message_parse_toc`,
  writesGError(1)`gst_filename_to_uri gst_plugin_load_file`,
  writesGError(2)`
    gst_init_check gst_parse_bin_from_description gst_uri_handler_set_uri
  `,
  writesGError(3)`gst_element_make_from_uri`,
  writesGError(4)`gst_parse_bin_from_description_full`,
  owned('gst_object_unref')`
    gst_allocator_find gst_bin_find_unlinked_pad gst_bin_get_by_interface gst_bin_get_by_name
    gst_bin_get_by_name_recurse_up gst_clock_id_get_clock gst_clock_get_master
    gst_device_monitor_get_bus gst_device_provider_get_bus gst_device_provider_factory_find
    gst_device_provider_factory_get_by_name gst_element_get_bus gst_element_get_clock
    gst_element_get_compatible_pad gst_element_get_request_pad gst_element_get_static_pad
    gst_element_provide_clock gst_element_request_pad gst_element_request_pad_simple
    gst_element_factory_find gst_ghost_pad_get_target gst_message_streams_selected_get_stream
    gst_object_get_control_binding gst_object_get_parent gst_pad_get_pad_template
    gst_pad_get_parent_element gst_pad_get_peer gst_pad_get_single_internal_link
    gst_pad_get_stream gst_pipeline_get_bus gst_pipeline_get_clock
    gst_pipeline_get_pipeline_clock gst_plugin_load_by_name gst_plugin_load_file
    gst_plugin_feature_get_plugin gst_plugin_feature_load gst_registry_find_feature
    gst_registry_find_plugin gst_registry_lookup gst_registry_lookup_feature
    gst_system_clock_obtain
  `,
  writesGError(1)`gst_parse_launch gst_parse_launchv`,

  frees()`
    gst_iterator_free gst_structure_free gst_caps_features_free gst_plugin_feature_list_free
    gst_plugin_list_free gst_allocation_params_free gst_parse_context_free gst_segment_free
  `,
  frees(1)`gst_allocator_free`,
  unrefs()`
    gst_object_unref gst_mini_object_unref gst_message_unref gst_caps_unref gst_event_unref
    gst_buffer_unref gst_query_unref gst_date_time_unref gst_uri_unref gst_memory_unref
    gst_sample_unref gst_tag_list_unref gst_buffer_list_unref gst_context_unref
    gst_clock_id_unref gst_promise_unref gst_toc_unref gst_toc_entry_unref
    gst_atomic_queue_unref
  `,
  refs()`
    gst_object_ref gst_object_ref_sink gst_mini_object_ref gst_message_ref gst_caps_ref
    gst_event_ref gst_buffer_ref gst_query_ref gst_date_time_ref gst_uri_ref gst_memory_ref
    gst_sample_ref gst_tag_list_ref gst_buffer_list_ref gst_context_ref gst_clock_id_ref
    gst_promise_ref gst_toc_ref gst_toc_entry_ref gst_atomic_queue_ref
  `,
  borrows()`
    gst_element_factory_make gst_element_factory_create gst_pipeline_new gst_bin_new gst_bin_add
    gst_bin_remove gst_element_add_pad gst_element_remove_pad gst_ghost_pad_new gst_pad_new
    gst_element_link gst_element_unlink gst_element_set_state gst_element_get_state
    gst_element_set_name gst_element_query gst_element_query_position gst_element_query_duration
    gst_element_seek gst_element_seek_simple gst_element_release_request_pad
    gst_element_get_factory gst_element_class_add_metadata gst_element_class_set_metadata
    gst_object_set_name gst_object_has_as_parent gst_bus_have_pending gst_bus_add_signal_watch
    gst_bus_remove_signal_watch gst_message_parse_state_changed gst_message_parse_buffering
    gst_message_get_structure gst_structure_get_name gst_structure_get_value
    gst_structure_get_string gst_structure_set_value gst_structure_set_name
    gst_caps_get_structure gst_caps_get_size gst_caps_set_value gst_buffer_map gst_buffer_unmap
    gst_buffer_get_size gst_buffer_extract gst_buffer_fill gst_sample_get_buffer
    gst_sample_get_caps gst_sample_get_info gst_sample_get_segment gst_tag_list_add_value
    gst_util_set_object_arg gst_util_set_value_from_string gst_registry_get
    gst_plugin_feature_get_name gst_pad_link gst_pad_unlink gst_pad_set_caps
    gst_child_proxy_set_property gst_child_proxy_get_property gst_init gst_deinit
    gst_debug_set_threshold_for_name gst_debug_set_threshold_from_string
  `,
);
