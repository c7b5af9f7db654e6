/** librdkafka. What an event or a result holds is the event's, except errors and lists that say otherwise. */
import { borrows, frees, keeps, library, owned, writesOut } from './tables.ts';

export const RDKAFKA = library(
  owned('rd_kafka_destroy')`rd_kafka_new`,
  owned('rd_kafka_conf_destroy')`rd_kafka_conf_new rd_kafka_conf_dup rd_kafka_conf_dup_filter`,
  owned('rd_kafka_topic_conf_destroy')`
    rd_kafka_topic_conf_new rd_kafka_topic_conf_dup rd_kafka_default_topic_conf_dup
  `,
  owned('rd_kafka_topic_destroy')`rd_kafka_topic_new`,
  owned('rd_kafka_topic_partition_list_destroy')`
    rd_kafka_topic_partition_list_new rd_kafka_topic_partition_list_copy
  `,
  writesOut('rd_kafka_topic_partition_list_destroy', 1)`rd_kafka_subscription rd_kafka_assignment`,
  owned('rd_kafka_topic_partition_destroy')`rd_kafka_event_topic_partition`,
  writesOut('rd_kafka_metadata_destroy', 3)`rd_kafka_metadata`,
  writesOut('rd_kafka_group_list_destroy', 2)`rd_kafka_list_groups`,
  writesOut('rd_kafka_headers_destroy', 1)`rd_kafka_message_detach_headers`,
  owned('rd_kafka_headers_destroy')`rd_kafka_headers_new rd_kafka_headers_copy`,
  owned('rd_kafka_message_destroy')`rd_kafka_consumer_poll rd_kafka_consume rd_kafka_consume_queue`,
  owned('rd_kafka_event_destroy')`rd_kafka_queue_poll`,
  owned('rd_kafka_queue_destroy')`
    rd_kafka_queue_new rd_kafka_queue_get_main rd_kafka_queue_get_consumer
    rd_kafka_queue_get_background rd_kafka_queue_get_partition rd_kafka_queue_get_sasl
  `,
  owned('rd_kafka_mem_free')`
    rd_kafka_mem_malloc rd_kafka_mem_calloc rd_kafka_clusterid rd_kafka_memberid
  `,
  owned('rd_kafka_consumer_group_metadata_destroy')`
    rd_kafka_consumer_group_metadata rd_kafka_consumer_group_metadata_new
    rd_kafka_consumer_group_metadata_new_with_genid
  `,
  owned('rd_kafka_conf_dump_free')`rd_kafka_conf_dump rd_kafka_topic_conf_dump`,
  owned('rd_kafka_error_destroy')`
    rd_kafka_error_new rd_kafka_init_transactions rd_kafka_begin_transaction
    rd_kafka_commit_transaction rd_kafka_abort_transaction rd_kafka_send_offsets_to_transaction
    rd_kafka_incremental_assign rd_kafka_incremental_unassign rd_kafka_consumer_close_queue
    rd_kafka_consumer_group_metadata_read rd_kafka_consumer_group_metadata_write
    rd_kafka_produceva rd_kafka_seek_partitions rd_kafka_sasl_background_callbacks_enable
    rd_kafka_sasl_set_credentials rd_kafka_AdminOptions_set_require_stable_offsets
    rd_kafka_AdminOptions_set_match_consumer_group_states
    rd_kafka_AdminOptions_set_match_consumer_group_types
    rd_kafka_AdminOptions_set_isolation_level
    rd_kafka_AdminOptions_set_include_authorized_operations
    rd_kafka_ConfigResource_add_incremental_config
  `,

  owned('rd_kafka_AdminOptions_destroy')`rd_kafka_AdminOptions_new`,
  owned('rd_kafka_NewTopic_destroy')`rd_kafka_NewTopic_new`,
  owned('rd_kafka_DeleteTopic_destroy')`rd_kafka_DeleteTopic_new`,
  owned('rd_kafka_NewPartitions_destroy')`rd_kafka_NewPartitions_new`,
  owned('rd_kafka_ConfigResource_destroy')`rd_kafka_ConfigResource_new`,
  owned('rd_kafka_DeleteRecords_destroy')`rd_kafka_DeleteRecords_new`,
  owned('rd_kafka_DeleteGroup_destroy')`rd_kafka_DeleteGroup_new`,
  owned('rd_kafka_AclBinding_destroy')`rd_kafka_AclBinding_new rd_kafka_AclBindingFilter_new`,
  owned('rd_kafka_ListConsumerGroupOffsets_destroy')`rd_kafka_ListConsumerGroupOffsets_new`,
  owned('rd_kafka_AlterConsumerGroupOffsets_destroy')`rd_kafka_AlterConsumerGroupOffsets_new`,
  owned('rd_kafka_DeleteConsumerGroupOffsets_destroy')`rd_kafka_DeleteConsumerGroupOffsets_new`,
  owned('rd_kafka_UserScramCredentialAlteration_destroy')`
    rd_kafka_UserScramCredentialUpsertion_new rd_kafka_UserScramCredentialDeletion_new
  `,
  owned('rd_kafka_TopicCollection_destroy')`rd_kafka_TopicCollection_of_topic_names`,
  owned('rd_kafka_ElectLeaders_destroy')`rd_kafka_ElectLeaders_new`,

  frees()`
    rd_kafka_destroy rd_kafka_destroy_flags rd_kafka_conf_destroy rd_kafka_topic_conf_destroy
    rd_kafka_topic_destroy rd_kafka_topic_partition_destroy
    rd_kafka_topic_partition_list_destroy rd_kafka_metadata_destroy rd_kafka_group_list_destroy
    rd_kafka_headers_destroy rd_kafka_message_destroy rd_kafka_event_destroy
    rd_kafka_queue_destroy rd_kafka_consumer_group_metadata_destroy rd_kafka_conf_dump_free
    rd_kafka_error_destroy rd_kafka_AdminOptions_destroy rd_kafka_NewTopic_destroy
    rd_kafka_DeleteTopic_destroy rd_kafka_NewPartitions_destroy rd_kafka_ConfigResource_destroy
    rd_kafka_DeleteRecords_destroy rd_kafka_DeleteGroup_destroy rd_kafka_AclBinding_destroy
    rd_kafka_ListConsumerGroupOffsets_destroy rd_kafka_AlterConsumerGroupOffsets_destroy
    rd_kafka_DeleteConsumerGroupOffsets_destroy rd_kafka_UserScramCredentialAlteration_destroy
    rd_kafka_TopicCollection_destroy rd_kafka_ElectLeaders_destroy
  `,
  frees(1)`rd_kafka_mem_free`,
  keeps(1)`
    rd_kafka_new rd_kafka_conf_set_default_topic_conf rd_kafka_message_set_headers
    rd_kafka_conf_set_opaque rd_kafka_topic_conf_set_opaque
  `,
  keeps(2)`rd_kafka_topic_new`,

  borrows()`
    rd_kafka_conf_set rd_kafka_conf_get rd_kafka_topic_conf_set rd_kafka_topic_conf_get
    rd_kafka_conf_get_default_topic_conf rd_kafka_conf_set_events rd_kafka_conf_set_log_cb
    rd_kafka_err2str rd_kafka_err2name rd_kafka_last_error rd_kafka_error_code
    rd_kafka_error_name rd_kafka_error_string rd_kafka_error_is_fatal
    rd_kafka_error_is_retriable rd_kafka_error_txn_requires_abort rd_kafka_fatal_error
    rd_kafka_name rd_kafka_type rd_kafka_version rd_kafka_version_str rd_kafka_opaque
    rd_kafka_topic_name rd_kafka_topic_partition_list_add
    rd_kafka_topic_partition_list_add_range rd_kafka_topic_partition_list_del
    rd_kafka_topic_partition_list_find rd_kafka_topic_partition_list_sort
    rd_kafka_topic_partition_list_set_offset rd_kafka_topic_partition_set_leader_epoch
    rd_kafka_topic_partition_get_leader_epoch rd_kafka_subscribe rd_kafka_unsubscribe
    rd_kafka_assign rd_kafka_assignment_lost rd_kafka_rebalance_protocol rd_kafka_commit
    rd_kafka_commit_queue rd_kafka_committed rd_kafka_position rd_kafka_seek
    rd_kafka_offsets_store rd_kafka_offsets_for_times rd_kafka_pause_partitions
    rd_kafka_resume_partitions rd_kafka_query_watermark_offsets rd_kafka_get_watermark_offsets
    rd_kafka_consumer_close rd_kafka_consumer_closed rd_kafka_poll rd_kafka_poll_set_consumer
    rd_kafka_flush rd_kafka_purge rd_kafka_outq_len rd_kafka_queue_forward rd_kafka_queue_length
    rd_kafka_queue_yield rd_kafka_yield rd_kafka_queue_io_event_enable rd_kafka_set_log_queue
    rd_kafka_set_log_level rd_kafka_header_add rd_kafka_header_remove rd_kafka_header_get_all
    rd_kafka_message_headers rd_kafka_message_timestamp rd_kafka_message_leader_epoch
    rd_kafka_message_errstr rd_kafka_message_offset rd_kafka_event_type rd_kafka_event_name
    rd_kafka_event_error rd_kafka_event_error_string rd_kafka_event_error_is_fatal
    rd_kafka_event_message_next rd_kafka_event_message_count rd_kafka_event_message_array
    rd_kafka_event_topic_partition_list rd_kafka_event_log rd_kafka_event_stats
    rd_kafka_event_config_string rd_kafka_event_opaque rd_kafka_oauthbearer_set_token
    rd_kafka_oauthbearer_set_token_failure rd_kafka_AdminOptions_set_opaque
    rd_kafka_AdminOptions_set_request_timeout rd_kafka_AdminOptions_set_operation_timeout
    rd_kafka_AdminOptions_set_validate_only rd_kafka_NewTopic_set_config
    rd_kafka_NewTopic_set_replica_assignment rd_kafka_NewPartitions_set_replica_assignment
    rd_kafka_ConfigResource_set_config rd_kafka_CreateTopics rd_kafka_DeleteTopics
    rd_kafka_CreatePartitions rd_kafka_AlterConfigs rd_kafka_IncrementalAlterConfigs
    rd_kafka_DescribeConfigs rd_kafka_DeleteRecords rd_kafka_DeleteGroups rd_kafka_CreateAcls
    rd_kafka_DeleteAcls rd_kafka_DescribeAcls rd_kafka_test_fatal_error rd_kafka_wait_destroyed
  `,
);
