/** libvirt. Objects count references; arrays of objects are freed after their elements. */
import { borrows, frees, keeps, library, owned, unrefs, writesOut } from './tables.ts';

export const LIBVIRT = library(
  owned('free')`
    virConnectBaselineCPU virConnectBaselineHypervisorCPU virConnectDomainXMLFromNative
    virConnectDomainXMLToNative virConnectFindStoragePoolSources virConnectGetCapabilities
    virConnectGetDomainCapabilities virConnectGetHostname virConnectGetStoragePoolCapabilities
    virConnectGetSysinfo virConnectGetURI virDomainBackupGetXMLDesc
    virDomainCheckpointGetXMLDesc virDomainGetHostname virDomainGetMetadata virDomainGetOSType
    virDomainGetSchedulerType virDomainGetXMLDesc virDomainManagedSaveGetXMLDesc
    virDomainQemuAgentCommand virDomainSaveImageGetXMLDesc virDomainScreenshot
    virDomainSnapshotGetXMLDesc virInterfaceGetXMLDesc virNWFilterBindingGetXMLDesc
    virNWFilterGetXMLDesc virNetworkGetBridgeName virNetworkGetXMLDesc virNetworkPortGetXMLDesc
    virNodeDeviceGetXMLDesc virSecretGetValue virSecretGetXMLDesc virStoragePoolGetXMLDesc
    virStorageVolGetPath virStorageVolGetXMLDesc
  `,
  owned('virConnectClose')`virConnectOpen virConnectOpenAuth virConnectOpenReadOnly`,
  owned('virDomainCheckpointFree')`
    virDomainCheckpointCreateXML virDomainCheckpointGetParent virDomainCheckpointLookupByName
  `,
  owned('virDomainFree')`
    virDomainCreateLinux virDomainCreateXML virDomainCreateXMLWithFiles virDomainDefineXML
    virDomainDefineXMLFlags virDomainLookupByID virDomainLookupByName virDomainLookupByUUID
    virDomainLookupByUUIDString virDomainMigrate virDomainMigrate2 virDomainMigrate3
    virDomainQemuAttach
  `,
  owned('virDomainSnapshotFree')`
    virDomainSnapshotCreateXML virDomainSnapshotCurrent virDomainSnapshotGetParent
    virDomainSnapshotLookupByName
  `,
  owned('virInterfaceFree')`
    virInterfaceDefineXML virInterfaceLookupByMACString virInterfaceLookupByName
  `,
  owned('virNWFilterBindingFree')`virNWFilterBindingCreateXML virNWFilterBindingLookupByPortDev`,
  owned('virNWFilterFree')`
    virNWFilterDefineXML virNWFilterDefineXMLFlags virNWFilterLookupByName
    virNWFilterLookupByUUID virNWFilterLookupByUUIDString
  `,
  owned('virNetworkFree')`
    virNetworkCreateXML virNetworkCreateXMLFlags virNetworkDefineXML virNetworkDefineXMLFlags
    virNetworkLookupByName virNetworkLookupByUUID virNetworkLookupByUUIDString
  `,
  owned('virNetworkPortFree')`
    virNetworkPortCreateXML virNetworkPortLookupByUUID virNetworkPortLookupByUUIDString
  `,
  owned('virNodeDeviceFree')`
    virNodeDeviceCreateXML virNodeDeviceDefineXML virNodeDeviceLookupByName
    virNodeDeviceLookupSCSIHostByWWN
  `,
  owned('virSecretFree')`
    virSecretDefineXML virSecretLookupByUUID virSecretLookupByUUIDString virSecretLookupByUsage
  `,
  owned('virStoragePoolFree')`
    virStoragePoolCreateXML virStoragePoolDefineXML virStoragePoolLookupByName
    virStoragePoolLookupByTargetPath virStoragePoolLookupByUUID virStoragePoolLookupByUUIDString
    virStoragePoolLookupByVolume
  `,
  owned('virStorageVolFree')`
    virStorageVolCreateXML virStorageVolCreateXMLFrom virStorageVolLookupByKey
    virStorageVolLookupByName virStorageVolLookupByPath
  `,
  owned('virStreamFree')`virStreamNew`,
  writesOut('free', 1, 'non-negative')`
    virConnectListAllDomains virConnectListAllInterfaces virConnectListAllNWFilterBindings
    virConnectListAllNWFilters virConnectListAllNetworks virConnectListAllNodeDevices
    virConnectListAllSecrets virConnectListAllStoragePools virDomainCheckpointListAllChildren
    virDomainGetFSInfo virDomainGetIOThreadInfo virDomainGetMessages virDomainInterfaceAddresses
    virDomainListAllCheckpoints virDomainListAllSnapshots virDomainSnapshotListAllChildren
    virNetworkListAllPorts virNodeGetCPUMap virStoragePoolListAllVolumes
  `,
  writesOut('free', 2, 'non-negative')`
    virConnectGetCPUModelNames virDomainAuthorizedSSHKeysGet virNetworkGetDHCPLeases
  `,
  writesOut('free', 2)`virDomainQemuMonitorCommand`,
  writesOut('free', 6)`virDomainQemuMonitorCommandWithFiles`,
  writesOut('virDomainStatsRecordListFree', 2, 'non-negative')`
    virConnectGetAllDomainStats virDomainListGetStats
  `,
  writesOut('virTypedParamsFree', 1)`
    virDomainGetGuestVcpus virDomainGetLaunchSecurityInfo virDomainGetPerfEvents
    virNetworkPortGetParameters virNodeGetSEVInfo
  `,
  writesOut('virTypedParamsFree', 2)`virDomainGetGuestInfo virDomainGetJobStats`,
  owned('virFreeError')`virSaveLastError`,
  frees()`
    virTypedParamsFree virDomainStatsRecordListFree virDomainIOThreadInfoFree
    virDomainFSInfoFree virDomainInterfaceFree virNetworkDHCPLeaseFree virFreeError
  `,
  unrefs()`
    virConnectClose virDomainFree virDomainCheckpointFree virDomainSnapshotFree virInterfaceFree
    virNWFilterFree virNWFilterBindingFree virNetworkFree virNetworkPortFree virNodeDeviceFree
    virSecretFree virStoragePoolFree virStorageVolFree virStreamFree
  `,
  keeps(0)`
    virSecretRef virStreamRef virConnectRef virInterfaceRef virDomainRef virStoragePoolRef
    virStorageVolRef virNWFilterRef virNWFilterBindingRef virDomainSnapshotRef virNetworkRef
    virNetworkPortRef virNodeDeviceRef virDomainCheckpointRef
  `,
  keeps(1)`virConnSetErrorFunc`,
  keeps(2)`virConnectDomainEventRegister virEventAddTimeout virConnectRegisterCloseCallback`,
  keeps(3)`virEventAddHandle virStreamEventAddCallback`,
  keeps(4)`
    virConnectDomainEventRegisterAny virConnectNetworkEventRegisterAny
    virConnectNodeDeviceEventRegisterAny virConnectSecretEventRegisterAny
    virConnectStoragePoolEventRegisterAny
  `,
  borrows()`
    virGetLastError virGetLastErrorMessage virConnGetLastError virDomainGetConnect
    virDomainGetName virDomainGetUUIDString virDomainGetID virDomainGetInfo virDomainGetState
    virResetError virDomainSnapshotGetDomain virDomainSnapshotGetConnect virNetworkGetConnect
    virTypedParamsGetString virStoragePoolGetConnect virStorageVolGetConnect virSecretGetConnect
    virInterfaceGetConnect virInitialize virConnectDomainEventDeregister
    virConnectDomainEventDeregisterAny virConnectDomainQemuMonitorEventDeregister
    virConnectNetworkEventDeregisterAny virConnectNodeDeviceEventDeregisterAny
    virConnectSecretEventDeregisterAny virConnectSetIdentity virConnectSetKeepAlive
    virConnectStoragePoolEventDeregisterAny virDomainAddIOThread
    virDomainAgentSetResponseTimeout virDomainAttachDevice virDomainAttachDeviceFlags
    virDomainAuthorizedSSHKeysSet virDomainBlockJobSetSpeed virDomainBlockResize
    virDomainCheckpointDelete virDomainCreate virDomainCreateWithFiles virDomainCreateWithFlags
    virDomainDestroy virDomainDestroyFlags virDomainDetachDevice virDomainDetachDeviceAlias
    virDomainDetachDeviceFlags virDomainMigrateSetCompressionCache
    virDomainMigrateSetMaxDowntime virDomainMigrateSetMaxSpeed virDomainPMSuspendForDuration
    virDomainReboot virDomainResume virDomainSetAutostart virDomainSetBlkioParameters
    virDomainSetBlockIoTune virDomainSetBlockThreshold virDomainSetGuestVcpus
    virDomainSetIOThreadParams virDomainSetInterfaceParameters virDomainSetLaunchSecurityState
    virDomainSetLifecycleAction virDomainSetMaxMemory virDomainSetMemory virDomainSetMemoryFlags
    virDomainSetMemoryParameters virDomainSetMemoryStatsPeriod virDomainSetMetadata
    virDomainSetNumaParameters virDomainSetPerfEvents virDomainSetSchedulerParameters
    virDomainSetSchedulerParametersFlags virDomainSetTime virDomainSetUserPassword
    virDomainSetVcpu virDomainSetVcpus virDomainSetVcpusFlags virDomainShutdown
    virDomainShutdownFlags virDomainSnapshotDelete virDomainSuspend virDomainUndefine
    virDomainUndefineFlags virDomainUpdateDeviceFlags virEventRegisterDefaultImpl
    virEventRegisterImpl virEventUpdateHandle virEventUpdateTimeout virInterfaceCreate
    virInterfaceDestroy virInterfaceUndefine virNWFilterBindingDelete virNWFilterUndefine
    virNetworkCreate virNetworkDestroy virNetworkPortDelete virNetworkPortSetParameters
    virNetworkSetAutostart virNetworkUndefine virNetworkUpdate virNodeDeviceCreate
    virNodeDeviceDestroy virNodeDeviceDetachFlags virNodeDeviceReAttach
    virNodeDeviceSetAutostart virNodeDeviceUndefine virNodeSetMemoryParameters
    virNodeSuspendForDuration virSecretSetValue virSecretUndefine virStoragePoolBuild
    virStoragePoolCreate virStoragePoolDelete virStoragePoolDestroy virStoragePoolSetAutostart
    virStoragePoolUndefine virStorageVolDelete virStorageVolResize virTypedParamsAddBoolean
    virTypedParamsAddDouble virTypedParamsAddFromString virTypedParamsAddInt
    virTypedParamsAddLLong virTypedParamsAddString virTypedParamsAddStringList
    virTypedParamsAddUInt virTypedParamsAddULLong
  `,
);
