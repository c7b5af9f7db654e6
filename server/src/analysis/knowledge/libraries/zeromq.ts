/** ZeroMQ and CZMQ; the destroying functions of CZMQ take the address of the variable. */
import {
  borrows,
  frees,
  freesThrough,
  keeps,
  keepsThrough,
  library,
  owned,
  ownedWhenNil,
  returnsArgument,
  writesOut,
} from './tables.ts';

export const ZEROMQ = library(
  owned('zmq_ctx_term')`zmq_ctx_new zmq_init`,
  owned('zmq_close')`zmq_socket`,
  writesOut('zmq_msg_close', 0)`zmq_msg_init_size`,
  owned('zmq_poller_destroy')`zmq_poller_new`,
  owned('zmq_timers_destroy')`zmq_timers_new`,
  owned('zmq_atomic_counter_destroy')`zmq_atomic_counter_new`,
  owned('zmq_stopwatch_stop')`zmq_stopwatch_start`,
  returnsArgument(0)`zmq_z85_encode zmq_z85_decode`,

  frees()`zmq_ctx_term zmq_ctx_destroy zmq_term zmq_close zmq_stopwatch_stop`,
  freesThrough()`zmq_msg_close zmq_poller_destroy zmq_timers_destroy zmq_atomic_counter_destroy`,
  keepsThrough(0)`zmq_msg_send zmq_sendmsg`,
  keeps(1)`zmq_msg_init_data`,

  borrows()`
    zmq_msg_init zmq_msg_recv zmq_msg_data zmq_msg_size zmq_msg_more zmq_msg_get zmq_msg_gets
    zmq_msg_copy zmq_msg_move zmq_msg_set zmq_bind zmq_connect zmq_unbind zmq_disconnect
    zmq_setsockopt zmq_getsockopt zmq_send zmq_send_const zmq_recv zmq_poll zmq_proxy
    zmq_proxy_steerable zmq_socket_monitor zmq_ctx_set zmq_ctx_get zmq_ctx_shutdown zmq_errno
    zmq_strerror zmq_version zmq_has zmq_curve_keypair zmq_curve_public zmq_device
  `,
);

export const CZMQ = library(
  owned('zmsg_destroy')`
    zmsg_new zmsg_recv zmsg_recv_nowait zmsg_dup zmsg_popmsg zmsg_decode zmsg_load
    zmsg_new_signal zactor_recv
  `,
  owned('zframe_destroy')`
    zframe_new zframe_new_empty zframe_from zframe_recv zframe_recv_nowait zframe_dup zmsg_pop
    zmsg_unwrap zmsg_encode zchunk_pack zhash_pack zhashx_pack zlistx_pack
  `,
  owned('zstr_free')`
    zstr_recv zstr_recv_nowait zstr_recv_compress zstr_str zmsg_popstr zframe_strdup
    zframe_strhex zchunk_strdup zchunk_strhex zconfig_str_save zsys_hostname zsys_sprintf
    zsys_vprintf zsock_identity zsock_last_endpoint zsock_plain_username zsock_plain_password
    zsock_curve_publickey zsock_curve_secretkey zsock_curve_serverkey zsock_zap_domain
    zsock_gssapi_principal zsock_gssapi_service_principal zsock_socks_proxy
    zsock_tcp_accept_filter
  `,
  owned('zsock_destroy')`
    zsock_new zsock_new_pub zsock_new_sub zsock_new_req zsock_new_rep zsock_new_dealer
    zsock_new_router zsock_new_push zsock_new_pull zsock_new_xpub zsock_new_xsub zsock_new_pair
    zsock_new_stream zsock_new_server zsock_new_client zsock_new_radio zsock_new_dish
    zsock_new_gather zsock_new_scatter
  `,
  owned('zsock_destroy_checked')`
    zsock_new_checked zsock_new_pub_checked zsock_new_sub_checked zsock_new_req_checked
    zsock_new_rep_checked zsock_new_dealer_checked zsock_new_router_checked
    zsock_new_push_checked zsock_new_pull_checked zsock_new_xpub_checked zsock_new_xsub_checked
    zsock_new_pair_checked zsock_new_stream_checked
  `,
  owned('zactor_destroy')`zactor_new`,
  owned('zpoller_destroy')`zpoller_new`,
  owned('zloop_destroy')`zloop_new`,
  owned('zcert_destroy')`zcert_new zcert_new_from zcert_new_from_txt zcert_load zcert_dup`,
  owned('zcertstore_destroy')`zcertstore_new`,
  owned('zconfig_destroy')`zconfig_load zconfig_loadf zconfig_dup zconfig_str_load`,
  ownedWhenNil('zconfig_destroy', 1)`zconfig_new`,
  owned('zuuid_destroy')`zuuid_new zuuid_new_from zuuid_dup`,
  owned('zchunk_destroy')`
    zchunk_new zchunk_dup zchunk_read zchunk_slurp zchunk_unpack zconfig_chunk_save
  `,
  owned('zhash_destroy')`zhash_new zhash_dup zhash_unpack`,
  owned('zhashx_destroy')`zhashx_new zhashx_dup zhashx_unpack`,
  owned('zlist_destroy')`zlist_new zlist_dup zhash_keys zcert_meta_keys`,
  owned('zlistx_destroy')`zlistx_new zlistx_dup zhashx_keys zhashx_values zlistx_unpack`,

  freesThrough()`
    zmsg_destroy zframe_destroy zstr_free zsock_destroy zsock_destroy_checked zactor_destroy
    zpoller_destroy zloop_destroy zcert_destroy zcertstore_destroy zconfig_destroy zuuid_destroy
    zchunk_destroy zhash_destroy zhashx_destroy zlist_destroy zlistx_destroy
  `,
  keepsThrough(0)`zmsg_send zmsg_sendm zframe_send zchunk_packx`,
  keepsThrough(1)`zmsg_append zmsg_prepend zmsg_addmsg zactor_send zcertstore_insert`,
  keeps(1)`zlist_append zlist_push zlistx_add_end zlistx_add_start zactor_new`,
  keeps(2)`zhash_insert zhash_update zhashx_insert zhashx_update`,

  borrows()`
    zmsg_first zmsg_next zmsg_last zmsg_size zmsg_content_size zmsg_addstr zmsg_pushstr
    zmsg_addmem zmsg_pushmem zmsg_print zframe_data zframe_size zframe_more zframe_set_more
    zframe_eq zframe_reset zframe_streq zstr_send zstr_sendm zsock_bind zsock_connect
    zsock_unbind zsock_disconnect zsock_attach zsock_endpoint zsock_wait zsock_signal
    zsock_resolve zsock_set_identity zsock_set_subscribe zsock_set_unsubscribe
    zsock_set_plain_username zsock_set_plain_password zsock_set_curve_publickey
    zsock_set_curve_secretkey zsock_set_curve_serverkey zsock_set_zap_domain zactor_sock
    zpoller_add zpoller_remove zpoller_wait zcert_public_txt zcert_secret_txt zcert_set_meta
    zcert_meta zcert_save zcert_apply zcert_eq zcertstore_lookup zconfig_get zconfig_put
    zconfig_value zconfig_set_value zconfig_locate zconfig_child zconfig_next zuuid_str
    zhash_lookup zhash_delete zlist_first zlist_next zlist_pop zsys_set_logident
  `,
);
