/** GStreamer's libraries for applications, audio, video, base classes, plugins and discovery. */
import { borrows, frees, keeps, library, owned, refs, unrefs, writesGError } from './tables.ts';

export const GSTREAMER_LIBRARIES = library(
  owned('g_free')`
    gst_adapter_take gst_audio_channel_positions_to_string
    gst_missing_decoder_installer_detail_new gst_missing_element_installer_detail_new
    gst_missing_encoder_installer_detail_new gst_missing_plugin_message_get_description
    gst_missing_plugin_message_get_installer_detail gst_missing_uri_sink_installer_detail_new
    gst_missing_uri_source_installer_detail_new gst_pb_utils_get_codec_description
    gst_pb_utils_get_decoder_description gst_pb_utils_get_element_description
    gst_pb_utils_get_encoder_description gst_pb_utils_get_file_extension_from_caps
    gst_pb_utils_get_sink_description gst_pb_utils_get_source_description
    gst_plugins_base_version_string gst_video_chroma_site_to_string
    gst_video_colorimetry_to_string gst_video_content_light_level_to_string
    gst_video_mastering_display_info_to_string gst_video_time_code_to_string
  `,
  owned('gst_message_unref')`
    gst_missing_decoder_message_new gst_missing_element_message_new
    gst_missing_encoder_message_new gst_missing_uri_sink_message_new
    gst_missing_uri_source_message_new
  `,
  owned('gst_caps_unref')`
    gst_app_sink_get_caps gst_app_src_get_caps gst_audio_decoder_proxy_getcaps
    gst_audio_encoder_proxy_getcaps gst_audio_info_to_caps gst_audio_make_raw_caps
    gst_discoverer_stream_info_get_caps gst_type_find_helper gst_type_find_helper_for_buffer
    gst_type_find_helper_for_buffer_with_caps gst_type_find_helper_for_buffer_with_extension
    gst_type_find_helper_for_data gst_type_find_helper_for_data_with_caps
    gst_type_find_helper_for_data_with_extension gst_type_find_helper_for_extension
    gst_type_find_helper_get_range gst_video_caption_type_to_caps
    gst_video_decoder_proxy_getcaps gst_video_encoder_proxy_getcaps gst_video_info_to_caps
    gst_video_make_raw_caps
  `,
  owned('gst_event_unref')`
    gst_event_new_navigation gst_video_event_new_downstream_force_key_unit
    gst_video_event_new_still_frame gst_video_event_new_upstream_force_key_unit
  `,
  owned('gst_buffer_unref')`
    gst_adapter_get_buffer gst_adapter_get_buffer_fast gst_adapter_take_buffer
    gst_adapter_take_buffer_fast gst_aggregator_pad_peek_buffer gst_aggregator_pad_pop_buffer
    gst_audio_buffer_clip gst_audio_buffer_truncate gst_audio_decoder_allocate_output_buffer
    gst_audio_encoder_allocate_output_buffer gst_video_decoder_allocate_output_buffer
    gst_video_encoder_allocate_output_buffer
  `,
  owned('g_list_free')`
    gst_adapter_get_list gst_adapter_take_list gst_discoverer_container_info_get_streams
    gst_discoverer_info_get_audio_streams gst_discoverer_info_get_container_streams
    gst_discoverer_info_get_stream_list gst_discoverer_info_get_streams
    gst_discoverer_info_get_subtitle_streams gst_discoverer_info_get_video_streams
    gst_type_find_list_factories_for_caps
  `,
  owned('gst_structure_free')`gst_base_sink_get_stats`,
  owned('gst_sample_unref')`
    gst_aggregator_peek_next_sample gst_app_sink_pull_preroll gst_app_sink_pull_sample
    gst_app_sink_try_pull_preroll gst_app_sink_try_pull_sample gst_base_sink_get_last_sample
    gst_video_convert_sample
  `,
  owned('gst_buffer_list_unref')`gst_adapter_get_buffer_list gst_adapter_take_buffer_list`,
  owned('gst_video_codec_state_unref')`
    gst_video_decoder_get_output_state gst_video_decoder_set_interlaced_output_state
    gst_video_decoder_set_output_state gst_video_encoder_get_output_state
    gst_video_encoder_set_output_state
  `,
  owned('gst_video_codec_frame_unref')`
    gst_video_decoder_get_frame gst_video_decoder_get_oldest_frame gst_video_encoder_get_frame
    gst_video_encoder_get_oldest_frame
  `,
  owned('gst_video_info_free')`gst_video_info_copy gst_video_info_new gst_video_info_new_from_caps`,
  owned('gst_audio_info_free')`gst_audio_info_copy gst_audio_info_new gst_audio_info_new_from_caps`,
  owned('g_date_time_unref')`gst_video_time_code_to_date_time`,
  owned('g_bytes_unref')`gst_adapter_copy_bytes`,
  owned('gst_audio_converter_free')`gst_audio_converter_new`,
  owned('g_variant_unref')`gst_discoverer_info_to_variant`,
  keeps(0)`
    gst_audio_buffer_clip gst_audio_buffer_truncate gst_event_new_navigation
    gst_video_overlay_composition_make_writable
  `,
  keeps(1)`
    gst_adapter_push gst_aggregator_finish_buffer gst_aggregator_finish_buffer_list
    gst_app_src_push_buffer gst_app_src_push_buffer_list gst_audio_decoder_finish_frame
    gst_audio_decoder_finish_subframe gst_audio_encoder_finish_frame
    gst_audio_encoder_set_headers gst_base_src_submit_buffer_list gst_video_converter_set_config
    gst_video_decoder_drop_frame gst_video_decoder_drop_subframe gst_video_decoder_finish_frame
    gst_video_decoder_finish_subframe gst_video_decoder_release_frame
    gst_video_encoder_finish_frame gst_video_encoder_set_headers
    gst_video_encoder_set_output_state gst_video_region_of_interest_meta_add_param
  `,
  keeps(2)`gst_video_converter_new gst_video_converter_new_with_pool`,
  keeps(3)`gst_audio_converter_new gst_audio_converter_update_config`,
  writesGError(3)`gst_video_convert_sample`,
  owned('gst_object_unref')`
    gst_aggregator_get_buffer_pool gst_base_src_get_buffer_pool
    gst_base_transform_get_buffer_pool gst_video_decoder_get_buffer_pool
  `,
  frees()`
    gst_video_info_free gst_audio_info_free gst_audio_converter_free gst_video_converter_free
  `,
  owned('gst_flow_combiner_unref')`gst_flow_combiner_new`,
  unrefs()`gst_video_codec_state_unref gst_video_codec_frame_unref gst_flow_combiner_unref`,
  refs()`gst_video_codec_state_ref gst_video_codec_frame_ref`,
  borrows()`
    gst_app_sink_set_caps gst_app_src_set_caps gst_app_src_push_sample gst_app_src_end_of_stream
    gst_video_info_from_caps gst_audio_info_from_caps gst_app_sink_is_eos
  `,
);
