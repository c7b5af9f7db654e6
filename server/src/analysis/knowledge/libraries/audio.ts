/** Sound: Opus, libopusfile, PulseAudio, ALSA, PortAudio. */
import {
  borrows,
  frees,
  freesAnyway,
  keeps,
  library,
  owned,
  refs,
  unrefs,
  writesOut,
  writesStatus,
} from './tables.ts';

const ENCODERS = library(
  owned('opus_encoder_destroy')`opus_encoder_create`,
  writesStatus(3)`opus_encoder_create`,
  owned('opus_decoder_destroy')`opus_decoder_create`,
  writesStatus(2)`opus_decoder_create`,
  owned('opus_multistream_encoder_destroy')`opus_multistream_encoder_create`,
  writesStatus(6)`opus_multistream_encoder_create`,
  owned('opus_multistream_decoder_destroy')`opus_multistream_decoder_create`,
  writesStatus(5)`opus_multistream_decoder_create`,
  owned('opus_repacketizer_destroy')`opus_repacketizer_create`,
  frees()`
    opus_encoder_destroy opus_decoder_destroy opus_multistream_encoder_destroy
    opus_multistream_decoder_destroy opus_repacketizer_destroy
  `,
  borrows()`
    opus_encode opus_encode_float opus_decode opus_decode_float opus_encoder_init
    opus_decoder_init opus_encoder_get_size opus_decoder_get_size opus_strerror
    opus_get_version_string opus_packet_get_nb_frames opus_packet_get_nb_samples
  `,
);

const FILES = library(
  owned('op_free')`op_open_file op_open_memory op_open_callbacks op_open_url op_test_file`,
  writesStatus(1)`op_open_file op_open_url op_test_file`,
  writesStatus(2)`op_open_memory`,
  writesStatus(4)`op_open_callbacks`,
  frees()`op_free`,
  keeps(0)`op_open_callbacks`,
  borrows()`op_read op_read_stereo op_read_float op_tags op_head op_channel_count op_pcm_total`,
);

export const OPUS = library(ENCODERS, FILES);

/** Operations have to be given back even when nobody waits for them. */
export const PULSE = library(
  owned('pa_operation_unref')`
    pa_context_drain pa_context_exit_daemon pa_context_set_default_sink
    pa_context_set_default_source pa_context_subscribe pa_context_get_server_info
    pa_context_get_module_info pa_context_get_module_info_list pa_context_get_client_info
    pa_context_get_client_info_list pa_context_kill_client pa_context_get_card_info_by_index
    pa_context_get_card_info_by_name pa_context_get_card_info_list
    pa_context_set_card_profile_by_index pa_context_set_card_profile_by_name
    pa_context_set_port_latency_offset pa_context_get_sink_info_by_name
    pa_context_get_sink_info_by_index pa_context_get_sink_info_list
    pa_context_set_sink_volume_by_index pa_context_set_sink_volume_by_name
    pa_context_set_sink_mute_by_index pa_context_set_sink_mute_by_name
    pa_context_suspend_sink_by_index pa_context_suspend_sink_by_name
    pa_context_set_sink_port_by_index pa_context_set_sink_port_by_name
    pa_context_get_source_info_by_name pa_context_get_source_info_by_index
    pa_context_get_source_info_list pa_context_set_source_volume_by_index
    pa_context_set_source_volume_by_name pa_context_set_source_mute_by_index
    pa_context_set_source_mute_by_name pa_context_suspend_source_by_index
    pa_context_set_source_port_by_index pa_context_set_source_port_by_name
    pa_context_get_sink_input_info pa_context_get_sink_input_info_list
    pa_context_move_sink_input_by_index pa_context_move_sink_input_by_name
    pa_context_set_sink_input_volume pa_context_set_sink_input_mute pa_context_kill_sink_input
    pa_context_get_source_output_info pa_context_get_source_output_info_list
    pa_context_move_source_output_by_index pa_context_move_source_output_by_name
    pa_context_set_source_output_volume pa_context_set_source_output_mute
    pa_context_kill_source_output pa_context_load_module pa_context_unload_module
    pa_context_stat pa_context_play_sample pa_context_remove_sample pa_stream_drain
    pa_stream_update_timing_info pa_stream_cork pa_stream_flush pa_stream_prebuf
    pa_stream_trigger pa_stream_set_name pa_stream_set_buffer_attr pa_stream_update_sample_rate
  `,
  owned('pa_context_unref')`pa_context_new pa_context_new_with_proplist`,
  owned('pa_stream_unref')`pa_stream_new pa_stream_new_with_proplist pa_stream_new_extended`,
  owned('pa_mainloop_free')`pa_mainloop_new`,
  owned('pa_threaded_mainloop_free')`pa_threaded_mainloop_new`,
  owned('pa_proplist_free')`pa_proplist_new pa_proplist_copy pa_proplist_from_string`,
  owned('pa_xfree')`
    pa_xmalloc pa_xmalloc0 pa_xmemdup pa_xstrdup pa_xstrndup pa_proplist_to_string
    pa_proplist_to_string_sep
  `,
  owned('pa_simple_free')`pa_simple_new`,
  writesStatus(8)`pa_simple_new`,
  unrefs()`pa_operation_unref pa_context_unref pa_stream_unref`,
  refs()`pa_operation_ref pa_context_ref pa_stream_ref`,
  frees()`pa_mainloop_free pa_threaded_mainloop_free pa_proplist_free pa_xfree pa_simple_free`,
  borrows()`
    pa_context_connect pa_context_disconnect pa_context_get_state pa_context_errno
    pa_context_set_state_callback pa_context_set_subscribe_callback pa_operation_get_state
    pa_operation_cancel pa_mainloop_get_api pa_threaded_mainloop_get_api
    pa_threaded_mainloop_start pa_threaded_mainloop_stop pa_threaded_mainloop_lock
    pa_threaded_mainloop_unlock pa_threaded_mainloop_wait pa_threaded_mainloop_signal
    pa_stream_connect_playback pa_stream_connect_record pa_stream_disconnect pa_stream_peek
    pa_stream_drop pa_stream_get_state pa_proplist_sets pa_proplist_gets pa_strerror
  `,
);

export const ALSA = library(
  writesOut('snd_pcm_close', 0)`snd_pcm_open`,
  writesOut('snd_mixer_close', 0)`snd_mixer_open`,
  writesOut('snd_ctl_close', 0)`snd_ctl_open`,
  writesOut('snd_seq_close', 0)`snd_seq_open`,
  writesOut('snd_pcm_hw_params_free', 0)`snd_pcm_hw_params_malloc`,
  writesOut('snd_pcm_sw_params_free', 0)`snd_pcm_sw_params_malloc`,
  writesOut('snd_ctl_card_info_free', 0)`snd_ctl_card_info_malloc`,
  writesOut('snd_pcm_info_free', 0)`snd_pcm_info_malloc`,
  writesOut('snd_mixer_selem_id_free', 0)`snd_mixer_selem_id_malloc`,
  writesOut('free', 1)`snd_card_get_name snd_card_get_longname`,
  writesOut('snd_device_name_free_hint', 2)`snd_device_name_hint`,
  owned('free')`snd_device_name_get_hint`,
  freesAnyway()`snd_pcm_close`,
  frees()`
    snd_mixer_close snd_ctl_close snd_seq_close snd_pcm_hw_params_free snd_pcm_sw_params_free
    snd_ctl_card_info_free snd_pcm_info_free snd_mixer_selem_id_free snd_device_name_free_hint
  `,
  borrows()`
    snd_strerror snd_mixer_attach snd_mixer_load snd_mixer_selem_register snd_mixer_find_selem
    snd_mixer_first_elem snd_mixer_elem_next snd_mixer_selem_get_name
    snd_mixer_selem_id_set_name snd_mixer_selem_get_id snd_pcm_hw_params snd_pcm_hw_params_any
    snd_pcm_prepare snd_pcm_writei snd_pcm_readi snd_card_get_index snd_card_next
  `,
);
