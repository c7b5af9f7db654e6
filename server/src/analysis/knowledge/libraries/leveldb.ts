/** The C interface of LevelDB; options only point to caches, filters and comparators. */
import { borrows, frees, keeps, library, owned, writesError } from './tables.ts';

export const LEVELDB = library(
  owned('leveldb_close')`leveldb_open`,
  owned('leveldb_free')`leveldb_get leveldb_property_value leveldb_env_get_test_directory`,
  owned('leveldb_iter_destroy')`leveldb_create_iterator`,
  owned('leveldb_release_snapshot')`leveldb_create_snapshot`,
  owned('leveldb_writebatch_destroy')`leveldb_writebatch_create`,
  owned('leveldb_options_destroy')`leveldb_options_create`,
  owned('leveldb_readoptions_destroy')`leveldb_readoptions_create`,
  owned('leveldb_writeoptions_destroy')`leveldb_writeoptions_create`,
  owned('leveldb_comparator_destroy')`leveldb_comparator_create`,
  owned('leveldb_filterpolicy_destroy')`
    leveldb_filterpolicy_create leveldb_filterpolicy_create_bloom
  `,
  owned('leveldb_cache_destroy')`leveldb_cache_create_lru`,
  owned('leveldb_env_destroy')`leveldb_create_default_env`,
  writesError('leveldb_free', 1)`leveldb_iter_get_error`,
  writesError('leveldb_free', 2)`leveldb_destroy_db leveldb_open leveldb_repair_db`,
  writesError('leveldb_free', 3)`leveldb_write`,
  writesError('leveldb_free', 4)`leveldb_delete`,
  writesError('leveldb_free', 5)`leveldb_get`,
  writesError('leveldb_free', 6)`leveldb_put`,
  frees()`
    leveldb_close leveldb_free leveldb_iter_destroy leveldb_writebatch_destroy
    leveldb_options_destroy leveldb_readoptions_destroy leveldb_writeoptions_destroy
    leveldb_comparator_destroy leveldb_filterpolicy_destroy leveldb_cache_destroy
    leveldb_env_destroy
  `,
  frees(1)`leveldb_release_snapshot`,
  keeps(1)`
    leveldb_options_set_comparator leveldb_options_set_filter_policy leveldb_options_set_env
    leveldb_options_set_info_log leveldb_options_set_cache
  `,
  borrows()`
    leveldb_iter_key leveldb_iter_value leveldb_iter_seek leveldb_iter_seek_to_first
    leveldb_iter_next leveldb_iter_valid leveldb_writebatch_put leveldb_writebatch_delete
    leveldb_writebatch_clear leveldb_readoptions_set_snapshot leveldb_compact_range
    leveldb_approximate_sizes
  `,
);
