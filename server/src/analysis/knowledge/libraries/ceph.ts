/** Ceph: librados, librbd, libcephfs. Handles are pointers that the functions write. */
import { borrows, frees, library, owned, writesOut } from './tables.ts';

export const CEPH = library(
  writesOut('rados_shutdown', 0)`rados_create rados_create2 rados_create_with_context`,
  writesOut('rados_ioctx_destroy', 2)`rados_ioctx_create rados_ioctx_create2`,
  writesOut('rados_nobjects_list_close', 1)`rados_nobjects_list_open`,
  writesOut('rados_getxattrs_end', 2)`rados_getxattrs`,
  writesOut('rados_buffer_free', [5, 7])`rados_mon_command rados_mgr_command`,
  writesOut('rados_buffer_free', [6, 8])`
    rados_mon_command_target rados_mgr_command_target rados_osd_command rados_pg_command
  `,
  writesOut('rados_buffer_free', 1)`rados_getaddrs`,
  writesOut('rados_buffer_free', 2)`rados_ping_monitor`,
  writesOut('rados_buffer_free', 5)`rados_notify2`,
  writesOut('rados_striper_destroy', 1)`rados_striper_create`,
  owned('rados_release_read_op')`rados_create_read_op`,
  owned('rados_release_write_op')`rados_create_write_op`,
  owned('rados_object_list_cursor_free')`rados_object_list_begin rados_object_list_end`,

  writesOut('rbd_close', 2)`rbd_open rbd_open_read_only rbd_open_by_id rbd_open_by_id_read_only`,
  writesOut('rbd_image_options_destroy', 0)`rbd_image_options_create`,
  writesOut('rbd_pool_stats_destroy', 0)`rbd_pool_stats_create`,

  writesOut('ceph_release', 0)`ceph_create ceph_create_with_context ceph_create_from_rados`,
  writesOut('ceph_closedir', 2)`ceph_opendir ceph_fdopendir`,
  writesOut('ceph_buffer_free', [6, 8])`ceph_mds_command`,
  writesOut('ceph_buffer_free', 1)`ceph_getaddrs`,
  owned('ceph_userperm_destroy')`ceph_userperm_new`,

  frees()`
    rados_shutdown rados_ioctx_destroy rados_nobjects_list_close rados_getxattrs_end
    rados_aio_release rados_buffer_free rados_striper_destroy rados_release_read_op
    rados_release_write_op rados_omap_get_end rbd_close rbd_image_options_destroy
    rbd_pool_stats_destroy rbd_aio_release ceph_release ceph_buffer_free ceph_userperm_destroy
  `,
  frees(1)`rados_object_list_cursor_free rados_object_list_free ceph_closedir`,
  borrows()`
    rados_connect rados_conf_read_file rados_conf_set rados_conf_get rados_conf_parse_env
    rados_conf_parse_argv rados_cluster_stat rados_cluster_fsid rados_pool_create
    rados_pool_delete rados_pool_list rados_pool_lookup rados_write rados_write_full
    rados_append rados_read rados_remove rados_trunc rados_stat rados_setxattr rados_getxattr
    rados_rmxattr rados_getxattrs_next rados_ioctx_set_namespace rados_ioctx_get_namespace
    rados_ioctx_snap_create rados_ioctx_snap_remove rados_ioctx_snap_lookup
    rados_ioctx_snap_rollback rados_lock_exclusive rados_lock_shared rados_unlock
    rados_break_lock rados_list_lockers rados_watch rados_watch2 rados_watch3 rados_notify
    rados_write_op_create rados_write_op_setxattr rados_write_op_exec rados_write_op_operate
    rados_write_op_operate2 rados_write_op_omap_set rados_write_op_omap_rm_keys
    rados_write_op_set_alloc_hint2 rados_read_op_read rados_read_op_operate rados_read_op_exec
    rados_read_op_assert_exists rados_read_op_assert_version rados_nobjects_list_next
    rados_nobjects_list_seek rados_omap_get_next rados_omap_get_next2 rados_set_alloc_hint2
    rbd_create rbd_create2 rbd_create3 rbd_create4 rbd_clone rbd_clone2 rbd_clone3 rbd_remove
    rbd_rename rbd_copy rbd_copy2 rbd_deep_copy rbd_read rbd_write rbd_snap_create
    rbd_snap_remove rbd_snap_protect rbd_snap_unprotect rbd_snap_set rbd_snap_rollback
    rbd_snap_list rbd_snap_list_end rbd_metadata_get rbd_metadata_set rbd_metadata_remove
    rbd_group_create rbd_group_remove rbd_group_snap_create rbd_namespace_create
    rbd_namespace_remove rbd_pool_init rbd_pool_metadata_set rbd_lock_release rbd_lock_acquire
    rbd_mirror_peer_add rbd_mirror_image_enable rbd_image_options_set_string
    rbd_image_options_set_uint64 rbd_trash_move rbd_trash_restore rbd_trash_remove ceph_mount
    ceph_unmount ceph_init ceph_open ceph_openat ceph_close ceph_read ceph_write ceph_mkdir
    ceph_mkdirs ceph_rmdir ceph_unlink ceph_rename ceph_link ceph_symlink ceph_readlink
    ceph_statx ceph_chmod ceph_chown ceph_setxattr ceph_getxattr ceph_removexattr ceph_readdir
    ceph_readdir_r ceph_readdirplus_r ceph_conf_read_file ceph_conf_set ceph_conf_get
    ceph_conf_parse_argv ceph_conf_parse_env ceph_mount_perms ceph_mount_perms_set ceph_chdir
    ceph_getcwd
  `,
);
