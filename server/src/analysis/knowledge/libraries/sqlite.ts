/** SQLite 3, and its session extension. */
import {
  borrows,
  frees,
  freesAnyway,
  keeps,
  library,
  owned,
  writesAnyway,
  writesError,
  writesOut,
} from './tables.ts';

export const SQLITE = library(
  writesAnyway('sqlite3_close', 1)`sqlite3_open sqlite3_open16 sqlite3_open_v2`,
  writesOut('sqlite3_finalize', 3)`
    sqlite3_prepare sqlite3_prepare_v2 sqlite3_prepare16 sqlite3_prepare16_v2
  `,
  writesOut('sqlite3_finalize', 4)`sqlite3_prepare_v3 sqlite3_prepare16_v3`,
  writesOut('sqlite3_blob_close', 6)`sqlite3_blob_open`,
  writesOut('sqlite3_free_table', 2)`sqlite3_get_table`,
  writesOut('sqlite3_snapshot_free', 2)`sqlite3_snapshot_get`,
  writesOut('sqlite3session_delete', 2)`sqlite3session_create`,
  writesOut('sqlite3_free', 2)`
    sqlite3session_changeset sqlite3session_patchset sqlite3changegroup_output
  `,
  writesOut('sqlite3_free', 3)`sqlite3changeset_invert`,
  writesOut('sqlite3_free', 5)`sqlite3changeset_concat`,
  writesOut('sqlite3changeset_finalize', 0)`sqlite3changeset_start sqlite3changeset_start_v2`,
  writesOut('sqlite3changegroup_delete', 0)`sqlite3changegroup_new`,
  writesError('sqlite3_free', 3, 'zero')`sqlite3_load_extension`,
  writesError('sqlite3_free', 4, 'zero')`sqlite3_exec`,
  writesError('sqlite3_free', 5, 'zero')`sqlite3_get_table`,

  owned('sqlite3_backup_finish')`sqlite3_backup_init`,
  owned('sqlite3_value_free')`sqlite3_value_dup`,
  owned('sqlite3_free_filename')`sqlite3_create_filename`,
  owned('sqlite3_str_finish')`sqlite3_str_new`,
  owned('sqlite3_free')`
    sqlite3_malloc sqlite3_malloc64 sqlite3_mprintf sqlite3_vmprintf sqlite3_expanded_sql
    sqlite3_str_finish
  `,

  freesAnyway()`sqlite3_finalize sqlite3_blob_close sqlite3_backup_finish`,
  frees()`
    sqlite3_close sqlite3_close_v2 sqlite3_free sqlite3_free_table sqlite3_value_free sqlite3_snapshot_free
    sqlite3_str_finish sqlite3_free_filename sqlite3session_delete sqlite3changeset_finalize
    sqlite3changegroup_delete
  `,
  keeps(2)`
    sqlite3_deserialize sqlite3_set_authorizer sqlite3_commit_hook sqlite3_rollback_hook
    sqlite3_update_hook sqlite3_preupdate_hook sqlite3_wal_hook sqlite3_busy_handler
    sqlite3_trace sqlite3_profile sqlite3_set_auxdata
  `,
  keeps(2, 3)`sqlite3_create_module sqlite3_create_module_v2 sqlite3_bind_pointer`,
  keeps(1, 2)`sqlite3_result_pointer`,
  keeps(3)`
    sqlite3_trace_v2 sqlite3_progress_handler sqlite3_create_collation
    sqlite3_create_collation_v2
  `,
  keeps(4)`sqlite3_create_function sqlite3_create_function_v2 sqlite3_create_window_function`,

  borrows()`
    sqlite3_step sqlite3_reset sqlite3_clear_bindings sqlite3_errmsg sqlite3_errstr
    sqlite3_errcode sqlite3_extended_errcode sqlite3_extended_result_codes sqlite3_changes
    sqlite3_total_changes sqlite3_last_insert_rowid sqlite3_busy_timeout sqlite3_interrupt
    sqlite3_get_autocommit sqlite3_libversion sqlite3_libversion_number sqlite3_sourceid
    sqlite3_threadsafe sqlite3_sql sqlite3_db_handle sqlite3_db_filename sqlite3_db_readonly
    sqlite3_db_release_memory sqlite3_next_stmt sqlite3_stmt_readonly sqlite3_stmt_busy
    sqlite3_stmt_status sqlite3_stmt_isexplain sqlite3_table_column_metadata sqlite3_complete
    sqlite3_limit sqlite3_status sqlite3_db_status sqlite3_memory_used sqlite3_memory_highwater
    sqlite3_soft_heap_limit sqlite3_release_memory sqlite3_sleep sqlite3_wal_checkpoint
    sqlite3_wal_checkpoint_v2 sqlite3_wal_autocheckpoint sqlite3_file_control sqlite3_strglob
    sqlite3_stricmp sqlite3_strnicmp sqlite3_uri_parameter sqlite3_uri_boolean
    sqlite3_bind_parameter_count sqlite3_bind_parameter_index sqlite3_bind_parameter_name
    sqlite3_bind_int sqlite3_bind_int64 sqlite3_bind_double sqlite3_bind_null sqlite3_bind_value
    sqlite3_bind_zeroblob sqlite3_bind_zeroblob64 sqlite3_column_count sqlite3_column_name
    sqlite3_column_decltype sqlite3_column_type sqlite3_column_database_name
    sqlite3_column_table_name sqlite3_column_origin_name sqlite3_column_int sqlite3_column_int64
    sqlite3_column_double sqlite3_column_text sqlite3_column_blob sqlite3_column_bytes
    sqlite3_column_value sqlite3_data_count sqlite3_value_type sqlite3_value_numeric_type
    sqlite3_value_int sqlite3_value_int64 sqlite3_value_double sqlite3_value_text
    sqlite3_value_blob sqlite3_value_bytes sqlite3_value_frombind sqlite3_value_nochange
    sqlite3_result_int sqlite3_result_int64 sqlite3_result_double sqlite3_result_null
    sqlite3_result_value sqlite3_result_zeroblob sqlite3_result_error sqlite3_result_error_code
    sqlite3_result_error_nomem sqlite3_result_error_toobig sqlite3_user_data
    sqlite3_aggregate_context sqlite3_context_db_handle sqlite3_get_auxdata sqlite3_declare_vtab
    sqlite3_vtab_on_conflict sqlite3_overload_function sqlite3_blob_read sqlite3_blob_write
    sqlite3_blob_bytes sqlite3_blob_reopen sqlite3_backup_step sqlite3_backup_remaining
    sqlite3_backup_pagecount sqlite3_enable_load_extension sqlite3_enable_shared_cache
    sqlite3_compileoption_used sqlite3_compileoption_get sqlite3_key sqlite3_key_v2
    sqlite3_rekey sqlite3_rekey_v2 sqlite3session_attach sqlite3session_diff
    sqlite3session_enable sqlite3session_indirect sqlite3session_isempty sqlite3changeset_next
    sqlite3changeset_op sqlite3changeset_old sqlite3changeset_new sqlite3changeset_conflict
    sqlite3changeset_pk sqlite3changegroup_add sqlite3_snapshot_open sqlite3_snapshot_cmp
    sqlite3_snapshot_recover
  `,
);
