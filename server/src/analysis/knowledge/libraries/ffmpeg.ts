/**
 * FFmpeg 4 to 7. Most releases take the address of the variable; streams, programs and filters belong
 * to their context. `av_frame_unref` and `av_packet_unref` empty an object that lives on.
 */
import {
  borrows,
  frees,
  freesAnyway,
  freesThrough,
  keeps,
  keepsThrough,
  library,
  owned,
  ownedWhenNil,
  unrefsThrough,
  writesOut,
} from './tables.ts';

export const FFMPEG = library(
  owned('av_free')`
    av_malloc av_mallocz av_calloc av_malloc_array av_mallocz_array av_strdup av_strndup
    av_memdup av_asprintf av_append_path_component av_get_token av_buffersrc_parameters_alloc
    av_packet_pack_dictionary av_hwdevice_hwconfig_alloc av_mastering_display_metadata_alloc
    av_cpb_properties_alloc av_stereo3d_alloc av_spherical_alloc av_md5_alloc av_sha_alloc
    av_aes_alloc
  `,
  writesOut('av_free', 1, 'non-negative')`av_dict_get_string av_bprint_finalize`,
  writesOut('av_free', 0, 'non-negative')`av_escape`,
  writesOut('av_free', 3, 'non-negative')`av_opt_get av_opt_serialize`,
  owned('av_frame_free')`av_frame_alloc av_frame_clone`,
  owned('av_packet_free')`av_packet_alloc av_packet_clone`,
  owned('av_buffer_unref')`
    av_buffer_alloc av_buffer_allocz av_buffer_create av_buffer_ref av_buffer_pool_get
    av_hwdevice_ctx_alloc av_hwframe_ctx_alloc
  `,
  writesOut('av_buffer_unref', 0, 'non-negative')`
    av_hwdevice_ctx_create av_hwdevice_ctx_create_derived av_hwframe_ctx_create_derived
  `,
  owned('av_buffer_pool_uninit')`av_buffer_pool_init av_buffer_pool_init2`,
  owned('av_hwframe_constraints_free')`av_hwdevice_get_hwframe_constraints`,
  owned('avcodec_free_context')`avcodec_alloc_context3`,
  owned('avcodec_parameters_free')`avcodec_parameters_alloc`,
  owned('avformat_free_context')`avformat_alloc_context`,
  writesOut('avformat_free_context', 0, 'non-negative')`avformat_alloc_output_context2`,
  writesOut('avio_closep', 0, 'non-negative')`avio_open avio_open2`,
  writesOut('avio_close_dyn_buf', 0, 'non-negative')`avio_open_dyn_buf`,
  writesOut('av_free', 1, 'non-negative')`avio_close_dyn_buf`,
  owned('avio_context_free')`avio_alloc_context`,
  writesOut('av_bsf_free', 1, 'non-negative')`av_bsf_alloc av_bsf_list_parse_str`,
  writesOut('av_bsf_free', 0, 'non-negative')`av_bsf_get_null_filter`,
  owned('av_parser_close')`av_parser_init`,
  owned('avfilter_graph_free')`avfilter_graph_alloc`,
  owned('avfilter_inout_free')`avfilter_inout_alloc`,
  writesOut('avfilter_inout_free', [2, 3], 'non-negative')`avfilter_graph_parse2`,
  owned('sws_freeContext')`sws_getContext sws_alloc_context`,
  owned('sws_freeFilter')`sws_getDefaultFilter`,
  owned('sws_freeVec')`sws_allocVec sws_getGaussianVec sws_cloneVec`,
  owned('swr_free')`swr_alloc`,
  ownedWhenNil('swr_free', 0)`swr_alloc_set_opts`,
  owned('av_audio_fifo_free')`av_audio_fifo_alloc`,
  owned('av_fifo_freep2')`av_fifo_alloc2`,
  owned('av_fifo_free')`av_fifo_alloc av_fifo_alloc_array`,
  writesOut('av_expr_free', 0, 'non-negative')`av_expr_parse`,

  freesAnyway()`avio_close`,
  frees()`
    av_free av_parser_close av_audio_fifo_free av_fifo_free av_expr_free avformat_free_context
    avio_close_dyn_buf sws_freeContext sws_freeFilter sws_freeVec avfilter_free
  `,
  freesThrough()`
    av_freep av_frame_free av_packet_free av_hwframe_constraints_free avcodec_free_context
    avcodec_parameters_free avformat_close_input avio_closep avio_context_free av_bsf_free
    avfilter_graph_free avfilter_inout_free swr_free av_fifo_freep av_fifo_freep2 av_dict_free
    av_buffer_pool_uninit avsubtitle_free
  `,
  unrefsThrough()`av_buffer_unref`,
  keeps(0)`av_buffer_create sws_getCachedContext`,
  keeps(0, 3)`avio_alloc_context`,
  keeps(1)`av_packet_from_data`,
  keeps(2)`av_packet_add_side_data av_frame_new_side_data_from_buf`,
  keeps(2, 3)`avfilter_graph_parse`,
  keepsThrough(0)`avformat_open_input`,
  keepsThrough(2, 3)`avfilter_graph_parse_ptr`,

  borrows()`
    av_frame_unref av_packet_unref av_free_packet av_init_packet av_new_packet av_frame_ref
    av_packet_ref av_frame_move_ref av_packet_move_ref av_frame_get_buffer av_frame_copy
    av_frame_copy_props av_frame_make_writable av_frame_new_side_data av_frame_get_side_data
    av_packet_new_side_data av_packet_copy_props av_packet_rescale_ts avcodec_open2
    avcodec_close avcodec_find_decoder avcodec_find_encoder avcodec_find_decoder_by_name
    avcodec_find_encoder_by_name avcodec_parameters_copy avcodec_parameters_to_context
    avcodec_parameters_from_context avcodec_send_packet avcodec_receive_frame avcodec_send_frame
    avcodec_receive_packet avcodec_flush_buffers avcodec_string avformat_new_stream
    avformat_find_stream_info avformat_write_header avformat_init_output avformat_seek_file
    av_new_program av_read_frame av_seek_frame av_write_frame av_interleaved_write_frame
    av_write_trailer av_dump_format av_find_best_stream av_find_input_format av_guess_format
    av_guess_codec av_sdp_create av_dict_set av_dict_set_int av_dict_get av_dict_copy
    av_dict_parse_string av_dict_count av_opt_set av_opt_set_int av_opt_set_double
    av_opt_set_bin av_opt_set_dict av_opt_find av_opt_set_from_string av_bsf_init
    av_bsf_get_by_name av_bsf_send_packet av_bsf_receive_packet av_bsf_flush
    avfilter_get_by_name avfilter_init_str avfilter_init_dict avfilter_link
    avfilter_insert_filter avfilter_graph_create_filter avfilter_graph_alloc_filter
    avfilter_graph_get_filter avfilter_graph_config avfilter_graph_send_command
    av_buffersrc_add_frame av_buffersrc_add_frame_flags av_buffersink_get_frame
    av_buffersrc_parameters_set av_hwframe_get_buffer av_hwframe_transfer_data
    av_hwdevice_find_type_by_name av_get_pix_fmt av_get_pix_fmt_name av_get_sample_fmt
    av_get_sample_fmt_name av_strerror av_log_set_level av_log_set_callback
    av_image_get_buffer_size av_image_copy_to_buffer av_image_fill_arrays sws_scale
    sws_init_context swr_init swr_convert swr_close swr_config_frame av_parser_parse2
    av_audio_fifo_write av_audio_fifo_read avio_read avio_write avio_seek avio_flush
  `,
);
