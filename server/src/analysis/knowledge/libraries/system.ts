/** What Linux programs bind: systemd, udev, PAM, libusb, libpcap, capabilities and access lists. */
import {
  borrows,
  frees,
  freesThrough,
  keeps,
  library,
  owned,
  refs,
  unrefs,
  writesOut,
} from './tables.ts';

export const SYSTEMD = library(
  writesOut('sd_journal_close', 0, 'non-negative')`
    sd_journal_open sd_journal_open_namespace sd_journal_open_container sd_journal_open_files
    sd_journal_open_files_fd sd_journal_open_directory sd_journal_open_directory_fd
  `,
  writesOut('free', 1, 'non-negative')`
    sd_journal_get_cursor sd_journal_get_catalog sd_journal_get_catalog_for_message_id
    sd_pid_get_session sd_pid_get_unit sd_pid_get_user_unit sd_pid_get_slice
    sd_pid_get_user_slice sd_pid_get_machine_name sd_pid_get_cgroup sd_peer_get_session
    sd_peer_get_unit sd_peer_get_user_unit sd_peer_get_slice sd_peer_get_user_slice
    sd_peer_get_machine_name sd_peer_get_cgroup sd_uid_get_state sd_uid_get_display
    sd_session_get_state sd_session_get_seat sd_session_get_service sd_session_get_type
    sd_session_get_class sd_session_get_desktop sd_session_get_display sd_session_get_tty
    sd_session_get_remote_host sd_session_get_remote_user sd_seat_get_active
    sd_machine_get_class
  `,
  writesOut('free', 0, 'non-negative')`
    sd_get_seats sd_get_sessions sd_get_uids sd_get_machine_names
  `,
  writesOut('sd_bus_unref', 0, 'non-negative')`
    sd_bus_open sd_bus_open_user sd_bus_open_system sd_bus_default sd_bus_default_user
    sd_bus_default_system sd_bus_new
  `,
  writesOut('sd_bus_message_unref', 1, 'non-negative')`
    sd_bus_message_new sd_bus_message_new_method_call sd_bus_message_new_method_return
    sd_bus_message_new_signal
  `,
  writesOut('sd_bus_message_unref', 4, 'non-negative')`sd_bus_call`,
  writesOut('sd_event_unref', 0, 'non-negative')`sd_event_new sd_event_default`,
  writesOut('sd_login_monitor_unref', 1, 'non-negative')`sd_login_monitor_new`,
  frees()`sd_journal_close`,
  unrefs()`
    sd_bus_unref sd_bus_flush_close_unref sd_bus_message_unref sd_event_unref
    sd_login_monitor_unref
  `,
  refs()`sd_bus_ref sd_bus_message_ref sd_event_ref`,
  borrows()`
    sd_journal_next sd_journal_previous sd_journal_next_skip sd_journal_previous_skip
    sd_journal_get_data sd_journal_enumerate_data sd_journal_restart_data
    sd_journal_get_realtime_usec sd_journal_get_monotonic_usec sd_journal_add_match
    sd_journal_add_conjunction sd_journal_add_disjunction sd_journal_flush_matches
    sd_journal_seek_head sd_journal_seek_tail sd_journal_seek_cursor
    sd_journal_seek_realtime_usec sd_journal_test_cursor sd_journal_wait sd_journal_get_usage
    sd_journal_query_unique sd_journal_enumerate_unique sd_journal_restart_unique
    sd_journal_get_fd sd_journal_process sd_journal_set_data_threshold sd_journal_print
    sd_journal_send sd_journal_sendv sd_notify sd_booted sd_listen_fds
  `,
);

export const UDEV = library(
  owned('udev_unref')`udev_new`,
  owned('udev_device_unref')`
    udev_device_new_from_syspath udev_device_new_from_devnum
    udev_device_new_from_subsystem_sysname udev_device_new_from_device_id
    udev_device_new_from_environment udev_monitor_receive_device
  `,
  owned('udev_enumerate_unref')`udev_enumerate_new`,
  owned('udev_monitor_unref')`udev_monitor_new_from_netlink`,
  owned('udev_queue_unref')`udev_queue_new`,
  owned('udev_hwdb_unref')`udev_hwdb_new`,
  unrefs()`
    udev_unref udev_device_unref udev_enumerate_unref udev_monitor_unref udev_queue_unref
    udev_hwdb_unref
  `,
  refs()`udev_ref udev_device_ref udev_enumerate_ref udev_monitor_ref udev_queue_ref udev_hwdb_ref`,
  borrows()`
    udev_device_get_parent udev_device_get_parent_with_subsystem_devtype udev_device_get_udev
    udev_device_get_syspath udev_device_get_sysname udev_device_get_sysnum
    udev_device_get_devpath udev_device_get_devnode udev_device_get_devtype
    udev_device_get_subsystem udev_device_get_driver udev_device_get_action
    udev_device_get_property_value udev_device_get_sysattr_value udev_device_set_sysattr_value
    udev_device_has_tag udev_device_get_properties_list_entry udev_device_get_tags_list_entry
    udev_device_get_devlinks_list_entry udev_device_get_sysattr_list_entry
    udev_enumerate_get_list_entry udev_enumerate_add_match_subsystem
    udev_enumerate_add_nomatch_subsystem udev_enumerate_add_match_sysattr
    udev_enumerate_add_nomatch_sysattr udev_enumerate_add_match_property
    udev_enumerate_add_match_sysname udev_enumerate_add_match_tag
    udev_enumerate_add_match_parent udev_enumerate_add_match_is_initialized
    udev_enumerate_add_syspath udev_enumerate_scan_devices udev_enumerate_scan_subsystems
    udev_list_entry_get_next udev_list_entry_get_by_name udev_list_entry_get_name
    udev_list_entry_get_value udev_monitor_enable_receiving udev_monitor_get_fd
    udev_monitor_set_receive_buffer_size udev_monitor_filter_update udev_monitor_filter_remove
    udev_monitor_filter_add_match_subsystem_devtype udev_monitor_filter_add_match_tag
  `,
);

export const PAM = library(
  writesOut('pam_end', 3)`pam_start`,
  writesOut('pam_end', 4)`pam_start_confdir`,
  writesOut('free', 2)`pam_prompt pam_vprompt`,
  owned('free')`pam_getenvlist`,
  frees()`pam_end`,
  keeps(2)`pam_set_data`,
  borrows()`
    pam_set_item pam_get_item pam_putenv pam_getenv pam_strerror pam_authenticate pam_acct_mgmt
    pam_chauthtok pam_open_session pam_close_session pam_setcred pam_get_user pam_get_data
  `,
);

export const LIBUSB = library(
  writesOut('libusb_exit', 0)`libusb_init libusb_init_context`,
  writesOut('libusb_close', 1)`libusb_open`,
  writesOut('libusb_close', 2)`libusb_wrap_sys_device`,
  owned('libusb_close')`libusb_open_device_with_vid_pid`,
  writesOut('libusb_free_device_list', 1, 'non-negative')`libusb_get_device_list`,
  writesOut('libusb_free_config_descriptor', 1)`libusb_get_active_config_descriptor`,
  writesOut('libusb_free_config_descriptor', 2)`
    libusb_get_config_descriptor libusb_get_config_descriptor_by_value
  `,
  writesOut('libusb_free_bos_descriptor', 1)`libusb_get_bos_descriptor`,
  owned('libusb_free_transfer')`libusb_alloc_transfer`,
  owned('libusb_free_pollfds')`libusb_get_pollfds`,
  frees()`
    libusb_exit libusb_close libusb_free_device_list libusb_free_config_descriptor
    libusb_free_bos_descriptor libusb_free_transfer libusb_free_pollfds
  `,
  unrefs()`libusb_unref_device`,
  refs()`libusb_ref_device`,
  borrows()`
    libusb_get_device libusb_get_parent libusb_get_device_descriptor libusb_get_bus_number
    libusb_get_device_address libusb_get_device_speed libusb_get_port_number
    libusb_get_port_numbers libusb_get_string_descriptor_ascii libusb_claim_interface
    libusb_release_interface libusb_set_configuration libusb_get_configuration
    libusb_set_interface_alt_setting libusb_set_auto_detach_kernel_driver
    libusb_detach_kernel_driver libusb_attach_kernel_driver libusb_reset_device
    libusb_control_transfer libusb_bulk_transfer libusb_interrupt_transfer libusb_set_debug
    libusb_handle_events libusb_handle_events_timeout_completed libusb_cancel_transfer
    libusb_strerror libusb_error_name
  `,
);

export const LIBPCAP = library(
  owned('pcap_close')`
    pcap_create pcap_open_live pcap_open_dead pcap_open_dead_with_tstamp_precision
    pcap_open_offline pcap_open_offline_with_tstamp_precision pcap_fopen_offline
    pcap_fopen_offline_with_tstamp_precision pcap_open
  `,
  owned('pcap_dump_close')`pcap_dump_open pcap_dump_open_append pcap_dump_fopen`,
  writesOut('pcap_freealldevs', 0)`pcap_findalldevs`,
  writesOut('pcap_freealldevs', 2)`pcap_findalldevs_ex`,
  writesOut('pcap_freecode', 1)`pcap_compile`,
  writesOut('pcap_freecode', 2)`pcap_compile_nopcap`,
  writesOut('pcap_free_datalinks', 1, 'non-negative')`pcap_list_datalinks`,
  writesOut('pcap_free_tstamp_types', 1, 'non-negative')`pcap_list_tstamp_types`,
  owned('pcap_sendqueue_destroy')`pcap_sendqueue_alloc`,
  frees()`
    pcap_close pcap_dump_close pcap_freealldevs pcap_free_datalinks pcap_free_tstamp_types
    pcap_sendqueue_destroy
  `,
  freesThrough()`pcap_freecode`,
  keeps(0)`pcap_fopen_offline pcap_fopen_offline_with_tstamp_precision`,
  keeps(1)`pcap_dump_fopen`,
  borrows()`
    pcap_activate pcap_setfilter pcap_next pcap_next_ex pcap_loop pcap_dispatch pcap_breakloop
    pcap_inject pcap_sendpacket pcap_stats pcap_geterr pcap_statustostr pcap_strerror
    pcap_lookupnet pcap_lookupdev pcap_datalink pcap_datalink_name_to_val
    pcap_datalink_val_to_name pcap_datalink_val_to_description pcap_set_datalink
    pcap_set_snaplen pcap_set_promisc pcap_set_timeout pcap_set_rfmon pcap_set_buffer_size
    pcap_set_immediate_mode pcap_set_tstamp_type pcap_set_tstamp_precision pcap_setdirection
    pcap_setnonblock pcap_getnonblock pcap_snapshot pcap_lib_version pcap_offline_filter
    pcap_fileno pcap_get_selectable_fd pcap_dump pcap_dump_flush pcap_tstamp_type_name_to_val
    pcap_tstamp_type_val_to_name bpf_filter
  `,
);

export const CAPABILITIES = library(
  owned('acl_free')`
    acl_init acl_dup acl_get_file acl_get_fd acl_from_text acl_to_text acl_to_any_text
    acl_get_qualifier
  `,
  owned('cap_free')`
    cap_init cap_dup cap_get_proc cap_get_pid cap_get_file cap_get_fd cap_from_text cap_to_text
    cap_to_name
  `,
  frees()`acl_free cap_free`,
  borrows()`
    acl_set_file acl_set_fd acl_valid acl_delete_def_file cap_set_proc cap_set_file cap_set_flag
    cap_get_flag cap_clear cap_from_name
  `,
);
