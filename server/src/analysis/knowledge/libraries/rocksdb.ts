/** The C interface of RocksDB. Options take over shared objects, except those that they only point to. */
import { borrows, frees, keeps, library, owned, ownedWhenNil, writesError } from './tables.ts';

export const ROCKSDB = library(
  owned('rocksdb_close')`
    rocksdb_open rocksdb_open_and_trim_history rocksdb_open_as_secondary
    rocksdb_open_as_secondary_column_families rocksdb_open_column_families
    rocksdb_open_column_families_with_ttl rocksdb_open_for_read_only
    rocksdb_open_for_read_only_column_families rocksdb_open_with_ttl
  `,
  owned('rocksdb_iter_destroy')`
    rocksdb_create_iterator rocksdb_create_iterator_cf rocksdb_transaction_create_iterator
    rocksdb_transaction_create_iterator_cf rocksdb_transactiondb_create_iterator
    rocksdb_transactiondb_create_iterator_cf rocksdb_writebatch_wi_create_iterator_with_base
    rocksdb_writebatch_wi_create_iterator_with_base_cf
  `,
  owned('rocksdb_pinnableslice_destroy')`
    rocksdb_get_pinned rocksdb_get_pinned_cf rocksdb_transaction_get_pinned
    rocksdb_transaction_get_pinned_cf rocksdb_transaction_get_pinned_for_update
    rocksdb_transaction_get_pinned_for_update_cf rocksdb_transactiondb_get_pinned
    rocksdb_transactiondb_get_pinned_cf
  `,
  owned('rocksdb_filterpolicy_destroy')`
    rocksdb_filterpolicy_create_bloom rocksdb_filterpolicy_create_bloom_full
    rocksdb_filterpolicy_create_ribbon rocksdb_filterpolicy_create_ribbon_hybrid
  `,
  owned('rocksdb_cache_destroy')`
    rocksdb_cache_create_lru rocksdb_cache_create_lru_opts
    rocksdb_cache_create_lru_with_strict_capacity_limit
  `,
  owned('rocksdb_checkpoint_object_destroy')`
    rocksdb_checkpoint_object_create rocksdb_optimistictransactiondb_checkpoint_object_create
    rocksdb_transactiondb_checkpoint_object_create
  `,
  owned('rocksdb_column_family_handle_destroy')`
    rocksdb_create_column_family rocksdb_create_column_family_with_ttl
    rocksdb_transactiondb_create_column_family
  `,
  owned('rocksdb_slicetransform_destroy')`
    rocksdb_slicetransform_create rocksdb_slicetransform_create_fixed_prefix
    rocksdb_slicetransform_create_noop
  `,
  owned('rocksdb_writebatch_destroy')`
    rocksdb_wal_iter_get_batch rocksdb_writebatch_create rocksdb_writebatch_create_from
  `,
  owned('rocksdb_backup_engine_close')`rocksdb_backup_engine_open rocksdb_backup_engine_open_opts`,
  owned('rocksdb_column_family_metadata_destroy')`
    rocksdb_get_column_family_metadata rocksdb_get_column_family_metadata_cf
  `,
  owned('rocksdb_comparator_destroy')`rocksdb_comparator_create rocksdb_comparator_with_ts_create`,
  owned('rocksdb_env_destroy')`rocksdb_create_default_env rocksdb_create_mem_env`,
  owned('rocksdb_optimistictransactiondb_close')`
    rocksdb_optimistictransactiondb_open rocksdb_optimistictransactiondb_open_column_families
  `,
  owned('rocksdb_options_destroy')`rocksdb_options_create rocksdb_options_create_copy`,
  owned('rocksdb_sstfilewriter_destroy')`
    rocksdb_sstfilewriter_create rocksdb_sstfilewriter_create_with_comparator
  `,
  owned('rocksdb_transactiondb_close')`
    rocksdb_transactiondb_open rocksdb_transactiondb_open_column_families
  `,
  owned('rocksdb_writebatch_wi_destroy')`
    rocksdb_writebatch_wi_create rocksdb_writebatch_wi_create_from
  `,
  owned('rocksdb_approximate_memory_usage_destroy')`rocksdb_approximate_memory_usage_create`,
  owned('rocksdb_backup_engine_info_destroy')`rocksdb_backup_engine_get_backup_info`,
  owned('rocksdb_backup_engine_options_destroy')`rocksdb_backup_engine_options_create`,
  owned('rocksdb_block_based_options_destroy')`rocksdb_block_based_options_create`,
  owned('rocksdb_compactionfilter_destroy')`rocksdb_compactionfilter_create`,
  owned('rocksdb_compactionfilterfactory_destroy')`rocksdb_compactionfilterfactory_create`,
  owned('rocksdb_compactoptions_destroy')`rocksdb_compactoptions_create`,
  owned('rocksdb_cuckoo_options_destroy')`rocksdb_cuckoo_options_create`,
  owned('rocksdb_dbpath_destroy')`rocksdb_dbpath_create`,
  owned('rocksdb_envoptions_destroy')`rocksdb_envoptions_create`,
  owned('rocksdb_fifo_compaction_options_destroy')`rocksdb_fifo_compaction_options_create`,
  owned('rocksdb_flushoptions_destroy')`rocksdb_flushoptions_create`,
  owned('rocksdb_ingestexternalfileoptions_destroy')`rocksdb_ingestexternalfileoptions_create`,
  owned('rocksdb_level_metadata_destroy')`rocksdb_column_family_metadata_get_level_metadata`,
  owned('rocksdb_livefiles_destroy')`rocksdb_livefiles`,
  owned('rocksdb_lru_cache_options_destroy')`rocksdb_lru_cache_options_create`,
  owned('rocksdb_memory_allocator_destroy')`rocksdb_jemalloc_nodump_allocator_create`,
  owned('rocksdb_memory_consumers_destroy')`rocksdb_memory_consumers_create`,
  owned('rocksdb_mergeoperator_destroy')`rocksdb_mergeoperator_create`,
  owned('rocksdb_optimistictransaction_options_destroy')`
    rocksdb_optimistictransaction_options_create
  `,
  owned('rocksdb_perfcontext_destroy')`rocksdb_perfcontext_create`,
  owned('rocksdb_ratelimiter_destroy')`rocksdb_ratelimiter_create`,
  owned('rocksdb_readoptions_destroy')`rocksdb_readoptions_create`,
  owned('rocksdb_restore_options_destroy')`rocksdb_restore_options_create`,
  owned('rocksdb_sst_file_metadata_destroy')`rocksdb_level_metadata_get_sst_file_metadata`,
  owned('rocksdb_transaction_options_destroy')`rocksdb_transaction_options_create`,
  owned('rocksdb_transactiondb_options_destroy')`rocksdb_transactiondb_options_create`,
  owned('rocksdb_universal_compaction_options_destroy')`
    rocksdb_universal_compaction_options_create
  `,
  owned('rocksdb_wal_iter_destroy')`rocksdb_get_updates_since`,
  owned('rocksdb_writeoptions_destroy')`rocksdb_writeoptions_create`,
  owned('rocksdb_free')`
    rocksdb_column_family_handle_get_name rocksdb_column_family_metadata_get_name rocksdb_get
    rocksdb_get_cf rocksdb_get_cf_with_ts rocksdb_get_full_history_ts_low rocksdb_get_with_ts
    rocksdb_optimistictransactiondb_property_value rocksdb_options_statistics_get_string
    rocksdb_perfcontext_report rocksdb_property_value rocksdb_property_value_cf
    rocksdb_sst_file_metadata_get_largestkey rocksdb_sst_file_metadata_get_relative_filename
    rocksdb_sst_file_metadata_get_smallestkey rocksdb_transaction_get rocksdb_transaction_get_cf
    rocksdb_transaction_get_for_update rocksdb_transaction_get_for_update_cf
    rocksdb_transaction_get_name rocksdb_transaction_get_snapshot rocksdb_transactiondb_get
    rocksdb_transactiondb_get_cf rocksdb_transactiondb_property_value
    rocksdb_writebatch_wi_get_from_batch rocksdb_writebatch_wi_get_from_batch_and_db
    rocksdb_writebatch_wi_get_from_batch_and_db_cf rocksdb_writebatch_wi_get_from_batch_cf
  `,
  owned('rocksdb_release_snapshot')`rocksdb_create_snapshot`,
  owned('rocksdb_transactiondb_release_snapshot')`rocksdb_transactiondb_create_snapshot`,
  owned('rocksdb_list_column_families_destroy')`rocksdb_list_column_families`,
  owned('rocksdb_optimistictransactiondb_close_base_db')`
    rocksdb_optimistictransactiondb_get_base_db
  `,
  ownedWhenNil('rocksdb_transaction_destroy', 3)`
    rocksdb_transaction_begin rocksdb_optimistictransaction_begin
  `,
  writesError('rocksdb_free', 0)`rocksdb_jemalloc_nodump_allocator_create`,
  writesError('rocksdb_free', 1)`
    rocksdb_approximate_memory_usage_create rocksdb_checkpoint_object_create
    rocksdb_disable_file_deletions rocksdb_iter_get_error
    rocksdb_optimistictransactiondb_checkpoint_object_create rocksdb_sstfilewriter_finish
    rocksdb_transaction_commit rocksdb_transaction_prepare rocksdb_transaction_rollback
    rocksdb_transaction_rollback_to_savepoint rocksdb_transactiondb_checkpoint_object_create
    rocksdb_try_catch_up_with_primary rocksdb_wal_iter_status rocksdb_writebatch_pop_save_point
    rocksdb_writebatch_rollback_to_save_point rocksdb_writebatch_wi_rollback_to_save_point
  `,
  writesError('rocksdb_free', 2)`
    rocksdb_backup_engine_create_new_backup rocksdb_backup_engine_open
    rocksdb_backup_engine_open_opts rocksdb_backup_engine_purge_old_backups
    rocksdb_backup_engine_verify_backup rocksdb_create_dir_if_missing rocksdb_destroy_db
    rocksdb_drop_column_family rocksdb_enable_file_deletions rocksdb_flush rocksdb_flush_wal
    rocksdb_open rocksdb_optimistictransactiondb_open rocksdb_repair_db
    rocksdb_sstfilewriter_open rocksdb_transaction_rebuild_from_writebatch
    rocksdb_transaction_rebuild_from_writebatch_wi rocksdb_transactiondb_flush
    rocksdb_transactiondb_flush_wal
  `,
  writesError('rocksdb_free', 3)`
    rocksdb_backup_engine_create_new_backup_flush rocksdb_checkpoint_create
    rocksdb_create_column_family rocksdb_flush_cf rocksdb_get_full_history_ts_low
    rocksdb_get_options_from_string rocksdb_get_updates_since rocksdb_list_column_families
    rocksdb_open_as_secondary rocksdb_open_for_read_only rocksdb_open_with_ttl
    rocksdb_optimistictransactiondb_write rocksdb_sstfilewriter_delete
    rocksdb_transaction_delete rocksdb_transaction_set_name
    rocksdb_transactiondb_create_column_family rocksdb_transactiondb_flush_cf
    rocksdb_transactiondb_open rocksdb_transactiondb_write rocksdb_write
    rocksdb_write_writebatch_wi
  `,
  writesError('rocksdb_free', 4)`
    rocksdb_backup_engine_restore_db_from_latest_backup rocksdb_create_column_family_with_ttl
    rocksdb_delete rocksdb_get_pinned rocksdb_increase_full_history_ts_low
    rocksdb_ingest_external_file rocksdb_set_options rocksdb_singledelete
    rocksdb_transaction_delete_cf rocksdb_transaction_get_pinned rocksdb_transactiondb_delete
    rocksdb_transactiondb_get_pinned
  `,
  writesError('rocksdb_free', 5)`
    rocksdb_backup_engine_restore_db_from_backup rocksdb_create_iterators rocksdb_delete_cf
    rocksdb_delete_file_in_range rocksdb_get rocksdb_get_pinned_cf
    rocksdb_ingest_external_file_cf rocksdb_set_options_cf rocksdb_singledelete_cf
    rocksdb_sstfilewriter_add rocksdb_sstfilewriter_delete_range
    rocksdb_sstfilewriter_delete_with_ts rocksdb_sstfilewriter_merge rocksdb_sstfilewriter_put
    rocksdb_suggest_compact_range rocksdb_transaction_get rocksdb_transaction_get_pinned_cf
    rocksdb_transaction_get_pinned_for_update rocksdb_transaction_merge rocksdb_transaction_put
    rocksdb_transactiondb_delete_cf rocksdb_transactiondb_get
    rocksdb_transactiondb_get_pinned_cf rocksdb_writebatch_wi_get_from_batch
  `,
  writesError('rocksdb_free', 6)`
    rocksdb_delete_file_in_range_cf rocksdb_delete_with_ts rocksdb_get_cf rocksdb_merge
    rocksdb_open_column_families rocksdb_optimistictransactiondb_open_column_families
    rocksdb_put rocksdb_singledelete_with_ts rocksdb_suggest_compact_range_cf
    rocksdb_transaction_get_cf rocksdb_transaction_get_for_update
    rocksdb_transaction_get_pinned_for_update_cf rocksdb_transaction_merge_cf
    rocksdb_transaction_put_cf rocksdb_transactiondb_get_cf rocksdb_transactiondb_merge
    rocksdb_transactiondb_put rocksdb_writebatch_wi_get_from_batch_and_db
    rocksdb_writebatch_wi_get_from_batch_cf
  `,
  writesError('rocksdb_free', 7)`
    rocksdb_approximate_sizes rocksdb_delete_cf_with_ts rocksdb_delete_range_cf
    rocksdb_get_with_ts rocksdb_merge_cf rocksdb_open_as_secondary_column_families
    rocksdb_open_column_families_with_ttl rocksdb_open_for_read_only_column_families
    rocksdb_put_cf rocksdb_singledelete_cf_with_ts rocksdb_sstfilewriter_put_with_ts
    rocksdb_transaction_get_for_update_cf rocksdb_transactiondb_merge_cf
    rocksdb_transactiondb_open_column_families rocksdb_transactiondb_put_cf
    rocksdb_writebatch_wi_get_from_batch_and_db_cf
  `,
  writesError('rocksdb_free', 8)`
    rocksdb_approximate_sizes_cf rocksdb_get_cf_with_ts rocksdb_load_latest_options
    rocksdb_open_and_trim_history rocksdb_put_with_ts
  `,
  writesError('rocksdb_free', 9)`rocksdb_put_cf_with_ts`,
  frees()`
    rocksdb_approximate_memory_usage_destroy rocksdb_backup_engine_close
    rocksdb_backup_engine_info_destroy rocksdb_backup_engine_options_destroy
    rocksdb_block_based_options_destroy rocksdb_cache_destroy rocksdb_checkpoint_object_destroy
    rocksdb_close rocksdb_column_family_handle_destroy rocksdb_column_family_metadata_destroy
    rocksdb_compactionfilter_destroy rocksdb_compactionfilterfactory_destroy
    rocksdb_compactoptions_destroy rocksdb_comparator_destroy rocksdb_cuckoo_options_destroy
    rocksdb_dbpath_destroy rocksdb_env_destroy rocksdb_envoptions_destroy
    rocksdb_fifo_compaction_options_destroy rocksdb_filterpolicy_destroy
    rocksdb_flushoptions_destroy rocksdb_free rocksdb_ingestexternalfileoptions_destroy
    rocksdb_iter_destroy rocksdb_level_metadata_destroy rocksdb_list_column_families_destroy
    rocksdb_livefiles_destroy rocksdb_lru_cache_options_destroy rocksdb_memory_allocator_destroy
    rocksdb_memory_consumers_destroy rocksdb_mergeoperator_destroy
    rocksdb_optimistictransaction_options_destroy rocksdb_optimistictransactiondb_close
    rocksdb_optimistictransactiondb_close_base_db rocksdb_options_destroy
    rocksdb_perfcontext_destroy rocksdb_pinnableslice_destroy rocksdb_ratelimiter_destroy
    rocksdb_readoptions_destroy rocksdb_restore_options_destroy rocksdb_slicetransform_destroy
    rocksdb_sst_file_metadata_destroy rocksdb_sstfilewriter_destroy rocksdb_transaction_destroy
    rocksdb_transaction_options_destroy rocksdb_transactiondb_close
    rocksdb_transactiondb_options_destroy rocksdb_universal_compaction_options_destroy
    rocksdb_wal_iter_destroy rocksdb_writebatch_destroy rocksdb_writebatch_wi_destroy
    rocksdb_writeoptions_destroy
  `,
  frees(1)`rocksdb_release_snapshot rocksdb_transactiondb_release_snapshot`,
  keeps(1)`
    rocksdb_options_set_merge_operator rocksdb_options_set_compaction_filter_factory
    rocksdb_options_set_prefix_extractor rocksdb_options_set_comparator
    rocksdb_options_set_compaction_filter rocksdb_options_set_env
    rocksdb_block_based_options_set_filter_policy
    rocksdb_writebatch_wi_create_iterator_with_base
    rocksdb_writebatch_wi_create_iterator_with_base_cf
  `,
  borrows()`
    rocksdb_column_family_handle_get_id rocksdb_delete rocksdb_delete_cf rocksdb_flush
    rocksdb_flush_cf rocksdb_iter_get_error rocksdb_iter_key rocksdb_iter_next rocksdb_iter_prev
    rocksdb_iter_seek rocksdb_iter_seek_for_prev rocksdb_iter_seek_to_first
    rocksdb_iter_seek_to_last rocksdb_iter_timestamp rocksdb_iter_valid rocksdb_iter_value
    rocksdb_livefiles_column_family_name rocksdb_livefiles_count rocksdb_livefiles_deletions
    rocksdb_livefiles_entries rocksdb_livefiles_largestkey rocksdb_livefiles_level
    rocksdb_livefiles_name rocksdb_livefiles_size rocksdb_livefiles_smallestkey rocksdb_merge
    rocksdb_merge_cf rocksdb_pinnableslice_value rocksdb_put rocksdb_put_cf rocksdb_singledelete
    rocksdb_singledelete_cf rocksdb_sstfilewriter_add rocksdb_sstfilewriter_delete
    rocksdb_sstfilewriter_open rocksdb_sstfilewriter_put rocksdb_transaction_delete
    rocksdb_transaction_delete_cf rocksdb_transaction_put rocksdb_transaction_put_cf
    rocksdb_transactiondb_delete rocksdb_transactiondb_delete_cf rocksdb_transactiondb_put
    rocksdb_transactiondb_put_cf rocksdb_write rocksdb_writebatch_clear rocksdb_writebatch_count
    rocksdb_writebatch_delete rocksdb_writebatch_delete_cf rocksdb_writebatch_delete_cf_with_ts
    rocksdb_writebatch_delete_range rocksdb_writebatch_delete_range_cf
    rocksdb_writebatch_delete_rangev rocksdb_writebatch_delete_rangev_cf
    rocksdb_writebatch_deletev rocksdb_writebatch_deletev_cf rocksdb_writebatch_merge
    rocksdb_writebatch_merge_cf rocksdb_writebatch_mergev rocksdb_writebatch_mergev_cf
    rocksdb_writebatch_put rocksdb_writebatch_put_cf rocksdb_writebatch_put_cf_with_ts
    rocksdb_writebatch_put_log_data rocksdb_writebatch_putv rocksdb_writebatch_putv_cf
    rocksdb_writebatch_wi_clear rocksdb_writebatch_wi_count rocksdb_writebatch_wi_delete
    rocksdb_writebatch_wi_delete_cf rocksdb_writebatch_wi_delete_range
    rocksdb_writebatch_wi_delete_range_cf rocksdb_writebatch_wi_delete_rangev
    rocksdb_writebatch_wi_delete_rangev_cf rocksdb_writebatch_wi_deletev
    rocksdb_writebatch_wi_deletev_cf rocksdb_writebatch_wi_merge rocksdb_writebatch_wi_merge_cf
    rocksdb_writebatch_wi_mergev rocksdb_writebatch_wi_mergev_cf rocksdb_writebatch_wi_put
    rocksdb_writebatch_wi_put_cf rocksdb_writebatch_wi_put_log_data rocksdb_writebatch_wi_putv
    rocksdb_writebatch_wi_putv_cf
  `,
);
