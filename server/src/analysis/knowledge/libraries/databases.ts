/** Clients of databases: PostgreSQL, MySQL, Oracle's ODPI-C, dqlite. */
import {
  borrows,
  frees,
  library,
  owned,
  ownedWhenNil,
  unrefs,
  writesAnyway,
  writesOut,
} from './tables.ts';

const POSTGRESQL = library(
  owned('PQfinish')`PQconnectdb PQconnectdbParams PQconnectStart PQsetdbLogin`,
  owned('PQclear')`
    PQexec PQexecParams PQexecPrepared PQprepare PQdescribePrepared PQdescribePortal PQgetResult
    PQmakeEmptyPGresult PQcopyResult
  `,
  owned('PQfreemem')`
    PQescapeLiteral PQescapeIdentifier PQescapeByteaConn PQescapeBytea PQunescapeBytea
    PQnotifies
  `,
  owned('PQconninfoFree')`PQconndefaults PQconninfo PQconninfoParse`,
  owned('PQfreeCancel')`PQgetCancel`,
  writesOut('PQfreemem', 1, 'positive')`PQgetCopyData`,
  frees()`PQfinish PQclear PQfreemem PQconninfoFree PQfreeCancel`,
  borrows()`
    PQgetvalue PQfname PQerrorMessage PQresultErrorMessage PQresultErrorField PQcmdStatus
    PQcmdTuples PQstatus PQresultStatus PQntuples PQnfields PQgetlength PQgetisnull PQsendQuery
    PQsendQueryParams PQputCopyData PQputCopyEnd PQsetClientEncoding
  `,
);

const MYSQL = library(
  ownedWhenNil('mysql_close', 0)`mysql_init`,
  owned('mysql_free_result')`
    mysql_store_result mysql_use_result mysql_list_dbs mysql_list_tables
    mysql_stmt_result_metadata
  `,
  owned('mysql_stmt_close')`mysql_stmt_init`,
  frees()`mysql_close mysql_free_result mysql_stmt_close`,
  borrows()`
    mysql_real_connect mysql_real_query mysql_query mysql_options mysql_fetch_row
    mysql_fetch_field mysql_fetch_fields mysql_fetch_lengths mysql_error mysql_stmt_error
    mysql_select_db mysql_set_character_set mysql_real_escape_string mysql_stmt_prepare
  `,
);

const ORACLE = library(
  writesOut('dpiContext_destroy', 3)`dpiContext_createWithParams`,
  writesOut('dpiConn_release', 9)`dpiConn_create`,
  writesOut('dpiConn_release', 6)`dpiPool_acquireConnection`,
  writesOut('dpiPool_release', 9)`dpiPool_create`,
  writesOut('dpiStmt_release', 6)`dpiConn_prepareStmt`,
  writesOut('dpiStmt_release', 1)`dpiStmt_getImplicitResult`,
  writesOut('dpiObjectType_release', 3)`dpiConn_getObjectType`,
  writesOut('dpiObject_release', 1)`dpiObjectType_createObject dpiObject_copy`,
  writesOut('dpiVar_release', 8)`dpiConn_newVar`,
  writesOut('dpiLob_release', 1)`dpiLob_copy`,
  writesOut('dpiLob_release', 2)`dpiConn_newTempLob`,
  writesOut('dpiQueue_release', 4)`dpiConn_newQueue`,
  writesOut('dpiMsgProps_release', 1)`dpiConn_newMsgProps dpiQueue_deqOne`,
  writesOut('dpiEnqOptions_release', 1)`dpiConn_newEnqOptions`,
  writesOut('dpiDeqOptions_release', 1)`dpiConn_newDeqOptions`,
  writesOut('dpiJson_release', 1)`dpiConn_newJson`,
  writesOut('dpiVector_release', 2)`dpiConn_newVector`,
  frees()`dpiContext_destroy`,
  unrefs()`
    dpiConn_release dpiPool_release dpiStmt_release dpiObjectType_release dpiObject_release
    dpiObjectAttr_release dpiVar_release dpiLob_release dpiQueue_release dpiMsgProps_release
    dpiEnqOptions_release dpiDeqOptions_release dpiJson_release dpiVector_release
    dpiRowid_release dpiSubscr_release
  `,
  borrows()`
    dpiData_getInt64 dpiData_getUint64 dpiData_getDouble dpiData_getFloat dpiData_getBool
    dpiData_getBytes dpiData_getTimestamp dpiData_getIntervalDS dpiData_getLOB dpiData_getStmt
    dpiData_getObject dpiData_getIsNull dpiData_setInt64 dpiData_setUint64 dpiData_setDouble
    dpiData_setFloat dpiData_setBool dpiData_setNull dpiData_setTimestamp dpiContext_getError
    dpiStmt_execute dpiStmt_executeMany dpiStmt_fetch dpiStmt_fetchRows dpiStmt_bindByName
    dpiStmt_bindByPos dpiStmt_define dpiStmt_getQueryInfo dpiStmt_getInfo
    dpiStmt_setFetchArraySize dpiVar_setFromBytes dpiVar_setFromLob dpiVar_setFromObject
    dpiVar_setFromStmt dpiData_getJson dpiData_setBytes dpiJson_getValue dpiLob_close
    dpiConn_close dpiPool_close dpiStmt_close dpiLob_setFromBytes dpiObject_setAttributeValue
    dpiObject_appendElement
  `,
);

const DQLITE = library(
  writesAnyway('dqlite_node_destroy', 3)`dqlite_node_create`,
  frees()`dqlite_node_destroy`,
  borrows()`
    dqlite_node_set_bind_address dqlite_node_set_network_latency dqlite_node_get_bind_address
    dqlite_node_set_connect_func dqlite_node_start dqlite_node_stop dqlite_node_errmsg
    dqlite_node_recover dqlite_generate_node_id
  `,
);

export const DATABASES = library(POSTGRESQL, MYSQL, ORACLE, DQLITE);
