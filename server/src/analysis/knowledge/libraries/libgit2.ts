/**
 * libgit2, its old names too. What an iterator, an index, a tree or a patch hands out belongs to it:
 * only functions whose documentation asks for a release are listed.
 */
import { borrows, frees, freesThrough, keeps, library, writesOut } from './tables.ts';

export const LIBGIT2 = library(
  writesOut('git_annotated_commit_free', 0)`
    git_annotated_commit_from_fetchhead git_annotated_commit_from_ref
    git_annotated_commit_from_revspec git_annotated_commit_lookup
  `,
  writesOut('git_blame_free', 0)`git_blame_buffer git_blame_file`,
  writesOut('git_blob_free', 0)`git_blob_dup git_blob_lookup git_blob_lookup_prefix`,
  writesOut('git_branch_iterator_free', 0)`git_branch_iterator_new`,
  writesOut('git_buf_dispose', 0)`
    git_blob_filter git_blob_filtered_content git_branch_remote_name git_branch_upstream_merge
    git_branch_upstream_name git_branch_upstream_remote git_commit_create_buffer
    git_commit_extract_signature git_commit_graph_writer_dump git_commit_header_field
    git_config_find_global git_config_find_programdata git_config_find_system
    git_config_find_xdg git_config_get_path git_config_get_string_buf git_config_parse_path
    git_describe_format git_diff_commit_as_email git_diff_format_email git_diff_stats_to_buf
    git_diff_to_buf git_email_create_from_commit git_email_create_from_diff
    git_filter_list_apply_to_blob git_filter_list_apply_to_buffer git_filter_list_apply_to_data
    git_filter_list_apply_to_file git_mempack_dump git_message_prettify git_midx_writer_dump
    git_note_default_ref git_object_short_id git_packbuilder_write_buf git_patch_to_buf
    git_refspec_rtransform git_refspec_transform git_remote_default_branch
    git_repository_discover git_repository_item_path git_repository_message
    git_submodule_resolve_url git_worktree_is_locked
  `,
  writesOut('git_commit_free', 0)`
    git_commit_dup git_commit_lookup git_commit_lookup_prefix git_commit_nth_gen_ancestor
    git_commit_parent
  `,
  writesOut('git_commit_graph_writer_free', 0)`git_commit_graph_writer_new`,
  writesOut('git_config_entry_free', 0)`git_config_get_entry`,
  writesOut('git_config_free', 0)`
    git_config_new git_config_open_default git_config_open_global git_config_open_level
    git_config_open_ondisk git_config_snapshot git_repository_config
    git_repository_config_snapshot
  `,
  writesOut('git_config_iterator_free', 0)`
    git_config_iterator_glob_new git_config_iterator_new git_config_multivar_iterator_new
  `,
  writesOut('git_credential_free', 0)`
    git_cred_default_new git_cred_ssh_custom_new git_cred_ssh_interactive_new
    git_cred_ssh_key_from_agent git_cred_ssh_key_memory_new git_cred_ssh_key_new
    git_cred_username_new git_cred_userpass_plaintext_new git_credential_default_new
    git_credential_ssh_custom_new git_credential_ssh_interactive_new
    git_credential_ssh_key_from_agent git_credential_ssh_key_memory_new
    git_credential_ssh_key_new git_credential_username_new git_credential_userpass_plaintext_new
  `,
  writesOut('git_describe_result_free', 0)`git_describe_commit git_describe_workdir`,
  writesOut('git_diff_free', 0)`
    git_diff_from_buffer git_diff_index_to_index git_diff_index_to_workdir
    git_diff_tree_to_index git_diff_tree_to_tree git_diff_tree_to_workdir
    git_diff_tree_to_workdir_with_index
  `,
  writesOut('git_diff_stats_free', 0)`git_diff_get_stats`,
  writesOut('git_filter_list_free', 0)`
    git_filter_list_load git_filter_list_load_ext git_filter_list_new
  `,
  writesOut('git_hashsig_free', 0)`git_hashsig_create git_hashsig_create_fromfile`,
  writesOut('git_index_conflict_iterator_free', 0)`git_index_conflict_iterator_new`,
  writesOut('git_index_free', 0)`
    git_apply_to_tree git_cherrypick_commit git_index_new git_index_open git_merge_commits
    git_merge_trees git_rebase_inmemory_index git_repository_index git_revert_commit
  `,
  writesOut('git_index_iterator_free', 0)`git_index_iterator_new`,
  writesOut('git_indexer_free', 0)`git_indexer_new`,
  writesOut('git_mailmap_free', 0)`
    git_mailmap_from_buffer git_mailmap_from_repository git_mailmap_new
  `,
  writesOut('git_midx_writer_free', 0)`git_midx_writer_new`,
  writesOut('git_note_free', 0)`git_note_commit_read git_note_read`,
  writesOut('git_note_iterator_free', 0)`git_note_commit_iterator_new git_note_iterator_new`,
  writesOut('git_object_free', 0)`
    git_object_dup git_object_lookup git_object_lookup_bypath git_object_lookup_prefix
    git_object_peel git_reference_peel git_revparse_ext git_revparse_single git_tag_peel
    git_tag_target git_tree_entry_to_object
  `,
  writesOut('git_odb_free', 0)`git_odb_new git_odb_open git_repository_odb`,
  writesOut('git_odb_object_free', 0)`git_odb_object_dup git_odb_read git_odb_read_prefix`,
  writesOut('git_odb_stream_free', 0)`git_odb_open_rstream git_odb_open_wstream`,
  writesOut('git_oidarray_dispose', 0)`git_merge_bases git_merge_bases_many`,
  writesOut('git_packbuilder_free', 0)`git_packbuilder_new`,
  writesOut('git_patch_free', 0)`
    git_patch_from_blob_and_buffer git_patch_from_blobs git_patch_from_buffers
    git_patch_from_diff
  `,
  writesOut('git_pathspec_free', 0)`git_pathspec_new`,
  writesOut('git_pathspec_match_list_free', 0)`
    git_pathspec_match_diff git_pathspec_match_index git_pathspec_match_tree
    git_pathspec_match_workdir
  `,
  writesOut('git_rebase_free', 0)`git_rebase_init git_rebase_open`,
  writesOut('git_refdb_free', 0)`git_refdb_new git_refdb_open git_repository_refdb`,
  writesOut('git_reference_free', 0)`
    git_branch_create git_branch_create_from_annotated git_branch_lookup git_branch_move
    git_branch_next git_branch_upstream git_reference_create git_reference_create_matching
    git_reference_dup git_reference_dwim git_reference_lookup git_reference_next
    git_reference_rename git_reference_resolve git_reference_set_target
    git_reference_symbolic_create git_reference_symbolic_create_matching
    git_reference_symbolic_set_target git_repository_head git_repository_head_for_worktree
  `,
  writesOut('git_reference_iterator_free', 0)`
    git_reference_iterator_glob_new git_reference_iterator_new
  `,
  writesOut('git_reflog_free', 0)`git_reflog_read`,
  writesOut('git_refspec_free', 0)`git_refspec_parse`,
  writesOut('git_remote_free', 0)`
    git_remote_create git_remote_create_anonymous git_remote_create_detached
    git_remote_create_with_fetchspec git_remote_create_with_opts git_remote_dup
    git_remote_lookup
  `,
  writesOut('git_repository_free', 0)`
    git_clone git_repository_init git_repository_init_ext git_repository_new git_repository_open
    git_repository_open_bare git_repository_open_ext git_repository_open_from_worktree
    git_repository_wrap_odb git_submodule_clone git_submodule_open git_submodule_repo_init
  `,
  writesOut('git_revwalk_free', 0)`git_revwalk_new`,
  writesOut('git_signature_free', 0)`
    git_commit_author_with_mailmap git_commit_committer_with_mailmap
    git_mailmap_resolve_signature git_signature_default git_signature_dup
    git_signature_from_buffer git_signature_new git_signature_now
  `,
  writesOut('git_status_list_free', 0)`git_status_list_new`,
  writesOut('git_strarray_dispose', 0)`
    git_reference_list git_remote_get_fetch_refspecs git_remote_get_push_refspecs
    git_remote_list git_remote_rename git_strarray_copy git_tag_list git_tag_list_match
    git_worktree_list
  `,
  writesOut('git_submodule_free', 0)`
    git_submodule_add_setup git_submodule_dup git_submodule_lookup
  `,
  writesOut('git_tag_free', 0)`git_tag_dup git_tag_lookup git_tag_lookup_prefix`,
  writesOut('git_transaction_free', 0)`git_config_lock git_transaction_new`,
  writesOut('git_tree_entry_free', 0)`git_tree_entry_bypath git_tree_entry_dup`,
  writesOut('git_tree_free', 0)`
    git_commit_tree git_tree_dup git_tree_lookup git_tree_lookup_prefix
  `,
  writesOut('git_treebuilder_free', 0)`git_treebuilder_new`,
  writesOut('git_worktree_free', 0)`
    git_worktree_add git_worktree_lookup git_worktree_open_from_repository
  `,
  writesOut('git_buf_dispose', 1)`git_commit_extract_signature`,
  writesOut('git_reference_free', 1)`git_revparse_ext`,
  writesOut('git_merge_file_result_free', 0)`git_merge_file git_merge_file_from_index`,
  writesOut('git_message_trailer_array_free', 0)`git_message_trailers`,

  frees()`
    git_annotated_commit_free git_blame_free git_blob_free git_branch_iterator_free
    git_commit_free git_commit_graph_free git_commit_graph_writer_free git_config_entry_free
    git_config_free git_config_iterator_free git_cred_free git_credential_free
    git_describe_result_free git_diff_free git_diff_stats_free git_filter_list_free
    git_hashsig_free git_index_conflict_iterator_free git_index_free git_index_iterator_free
    git_indexer_free git_mailmap_free git_midx_writer_free git_note_free git_note_iterator_free
    git_object_free git_odb_free git_odb_object_free git_odb_stream_free git_oid_shorten_free
    git_packbuilder_free git_patch_free git_pathspec_free git_pathspec_match_list_free
    git_rebase_free git_refdb_free git_reference_free git_reference_iterator_free
    git_reflog_free git_refspec_free git_remote_free git_repository_free git_revwalk_free
    git_signature_free git_status_list_free git_submodule_free git_tag_free git_transaction_free
    git_tree_entry_free git_tree_free git_treebuilder_free git_worktree_free
  `,
  freesThrough()`
    git_buf_dispose git_buf_free git_strarray_dispose git_strarray_free git_oidarray_dispose
    git_oidarray_free git_merge_file_result_free git_message_trailer_array_free
    git_remote_connect_options_dispose
  `,
  keeps(1)`git_odb_add_backend git_odb_add_alternate git_refdb_set_backend`,

  borrows()`
    git_tree_entry_byname git_tree_entry_byid git_tree_entry_byindex git_treebuilder_get
    git_treebuilder_insert git_treebuilder_remove git_treebuilder_write git_config_next
    git_config_get_string git_config_get_bool git_config_get_int32 git_config_get_int64
    git_config_set_string git_config_set_bool git_config_set_int32 git_config_set_int64
    git_config_set_multivar git_config_add_file_ondisk git_config_delete_entry git_index_add
    git_index_add_bypath git_index_add_all git_index_add_from_buffer git_index_add_frombuffer
    git_index_conflict_add git_index_conflict_get git_index_conflict_next git_index_get_byindex
    git_index_get_bypath git_index_iterator_next git_index_remove git_index_remove_bypath
    git_index_remove_directory git_index_remove_all git_index_update_all git_index_find
    git_index_write git_index_write_tree git_index_write_tree_to git_index_read_tree
    git_patch_get_hunk git_patch_get_line_in_hunk git_patch_get_delta git_diff_get_delta
    git_diff_get_perfdata git_status_byindex git_rebase_next git_rebase_operation_byindex
    git_odb_get_backend git_blame_get_hunk_byindex git_reference_name git_reference_target
    git_reference_symbolic_target git_reference_delete git_reference_remove git_reference_owner
    git_reference_shorthand git_reference_ensure_log git_commit_author git_commit_committer
    git_commit_message git_commit_create git_commit_amend git_tag_create
    git_tag_create_lightweight git_tag_delete git_note_create git_note_remove git_note_author
    git_note_message git_reflog_append git_reflog_write git_reflog_rename git_reflog_delete
    git_reflog_entry_byindex git_remote_set_url git_remote_set_pushurl git_remote_add_fetch
    git_remote_add_push git_remote_set_autotag git_remote_delete git_remote_fetch
    git_remote_push git_remote_connect git_remote_get_refspec git_repository_set_head
    git_repository_set_head_detached git_repository_set_workdir git_repository_set_ident
    git_repository_path git_repository_workdir git_repository_hashfile git_repository_ident
    git_repository_set_config git_repository_set_odb git_repository_set_index
    git_repository_set_refdb git_submodule_set_url git_submodule_set_branch
    git_submodule_set_ignore git_submodule_set_update git_submodule_set_fetch_recurse_submodules
    git_submodule_add_to_index git_submodule_add_finalize git_packbuilder_insert
    git_packbuilder_insert_commit git_packbuilder_insert_tree git_packbuilder_insert_walk
    git_packbuilder_write git_revwalk_push git_revwalk_push_ref git_revwalk_push_glob
    git_revwalk_push_range git_revwalk_hide git_revwalk_hide_glob git_revwalk_next
    git_checkout_head git_checkout_index git_checkout_tree git_clone_options_init git_attr_get
    git_attr_add_macro git_ignore_add_rule git_odb_write git_odb_exists
    git_blob_create_from_buffer git_blob_create_from_workdir git_blob_create_from_disk
    git_oid_fromstr git_error_last git_error_set_str git_indexer_append git_indexer_commit
    git_transaction_set_target git_transaction_set_symbolic_target git_transaction_lock_ref
    git_mailmap_add_entry git_worktree_lock git_stash_save git_stash_drop
    git_ignore_path_is_ignored
  `,
);
