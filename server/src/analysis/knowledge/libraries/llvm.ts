/**
 * The C interface of LLVM. Modules, functions and values end with their context
 * or engine: left out. LLVM's messages are freed by LLVM only.
 */
import { borrows, frees, keeps, library, owned, writesError, writesOut } from './tables.ts';

export const LLVM = library(
  owned('LLVMDisposeMessage')`
    LLVMCreateMessage LLVMPrintModuleToString LLVMPrintValueToString LLVMPrintTypeToString
    LLVMCopyStringRepOfTargetData LLVMGetDefaultTargetTriple LLVMNormalizeTargetTriple
    LLVMGetHostCPUName LLVMGetHostCPUFeatures LLVMGetTargetMachineTriple LLVMGetTargetMachineCPU
    LLVMGetTargetMachineFeatureString LLVMGetDiagInfoDescription
  `,
  owned('LLVMDisposeErrorMessage')`LLVMGetErrorMessage`,
  owned('LLVMConsumeError')`LLVMRunPasses`,
  owned('LLVMContextDispose')`LLVMContextCreate`,
  owned('LLVMDisposeBuilder')`LLVMCreateBuilder LLVMCreateBuilderInContext`,
  owned('LLVMDisposeDIBuilder')`LLVMCreateDIBuilder LLVMCreateDIBuilderDisallowUnresolved`,
  owned('LLVMDisposeMemoryBuffer')`
    LLVMCreateMemoryBufferWithMemoryRange LLVMCreateMemoryBufferWithMemoryRangeCopy
    LLVMWriteBitcodeToMemoryBuffer
  `,
  writesOut('LLVMDisposeMemoryBuffer', 0)`LLVMCreateMemoryBufferWithSTDIN`,
  writesOut('LLVMDisposeMemoryBuffer', 1)`LLVMCreateMemoryBufferWithContentsOfFile`,
  writesOut('LLVMDisposeMemoryBuffer', 4)`LLVMTargetMachineEmitToMemoryBuffer`,
  owned('LLVMDisposePassManager')`
    LLVMCreatePassManager LLVMCreateFunctionPassManagerForModule LLVMCreateFunctionPassManager
  `,
  owned('LLVMDisposePassBuilderOptions')`LLVMCreatePassBuilderOptions`,
  owned('LLVMPassManagerBuilderDispose')`LLVMPassManagerBuilderCreate`,
  owned('LLVMDisposeTargetData')`LLVMCreateTargetData LLVMCreateTargetDataLayout`,
  owned('LLVMDisposeTargetMachine')`LLVMCreateTargetMachine`,
  owned('LLVMDisposeGenericValue')`
    LLVMCreateGenericValueOfInt LLVMCreateGenericValueOfFloat LLVMCreateGenericValueOfPointer
    LLVMRunFunction
  `,
  writesOut('LLVMDisposeExecutionEngine', 0)`
    LLVMCreateExecutionEngineForModule LLVMCreateInterpreterForModule
    LLVMCreateJITCompilerForModule LLVMCreateMCJITCompilerForModule
  `,
  writesError('LLVMDisposeMessage', 1, 'zero')`
    LLVMCreateMemoryBufferWithSTDIN LLVMExecutionEngineGetErrMsg
  `,
  writesError('LLVMDisposeMessage', 2, 'zero')`
    LLVMCreateMemoryBufferWithContentsOfFile LLVMCreateExecutionEngineForModule
    LLVMCreateInterpreterForModule LLVMGetTargetFromTriple LLVMPrintModuleToFile
    LLVMVerifyModule LLVMParseBitcode LLVMGetBitcodeModule
  `,
  writesError('LLVMDisposeMessage', 3, 'zero')`
    LLVMCreateJITCompilerForModule LLVMParseIRInContext LLVMParseBitcodeInContext
    LLVMGetBitcodeModuleInContext LLVMTargetMachineEmitToMemoryBuffer LLVMRemoveModule
  `,
  writesError('LLVMDisposeMessage', 4, 'zero')`
    LLVMCreateMCJITCompilerForModule LLVMTargetMachineEmitToFile
  `,
  frees()`
    LLVMDisposeMessage LLVMDisposeErrorMessage LLVMGetErrorMessage LLVMConsumeError
    LLVMContextDispose LLVMDisposeBuilder LLVMDisposeDIBuilder LLVMDisposeMemoryBuffer
    LLVMDisposePassManager LLVMDisposePassBuilderOptions LLVMPassManagerBuilderDispose
    LLVMDisposeTargetData LLVMDisposeTargetMachine LLVMDisposeGenericValue
    LLVMDisposeExecutionEngine LLVMDisposeModule LLVMDisposeModuleProvider
  `,
  keeps(1)`
    LLVMParseIRInContext LLVMGetBitcodeModuleInContext LLVMGetBitcodeModuleInContext2
    LLVMCreateExecutionEngineForModule LLVMCreateInterpreterForModule
    LLVMCreateJITCompilerForModule LLVMCreateMCJITCompilerForModule LLVMAddModule
    LLVMLinkModules2
  `,
  keeps(0)`LLVMGetBitcodeModule LLVMGetBitcodeModule2`,
  borrows()`
    LLVMModuleCreateWithName LLVMModuleCreateWithNameInContext LLVMCloneModule
    LLVMGetGlobalContext LLVMAddFunction LLVMGetNamedFunction LLVMAddGlobal LLVMGetNamedGlobal
    LLVMAddAlias LLVMSetSection LLVMSetValueName LLVMSetValueName2 LLVMGetValueName
    LLVMSetTarget LLVMSetDataLayout LLVMSetModuleInlineAsm LLVMSetModuleInlineAsm2 LLVMSetGC
    LLVMAppendBasicBlock LLVMAppendBasicBlockInContext LLVMInsertBasicBlock
    LLVMInsertBasicBlockInContext LLVMAddIncoming LLVMStructCreateNamed LLVMStructSetBody
    LLVMConstString LLVMConstStringInContext LLVMMDString LLVMMDStringInContext
    LLVMCreateEnumAttribute LLVMCreateStringAttribute LLVMCreateTypeAttribute
    LLVMAddAttributeAtIndex LLVMAddNamedMetadataOperand LLVMBuildCall2 LLVMBuildMalloc
    LLVMBuildFree LLVMBuildAlloca LLVMBuildLoad2 LLVMBuildStore LLVMBuildGlobalString
    LLVMBuildGlobalStringPtr LLVMBuildICmp LLVMBuildPhi LLVMInsertIntoBuilder
    LLVMInsertIntoBuilderWithName LLVMDeleteFunction LLVMDeleteGlobal LLVMDeleteBasicBlock
    LLVMFindFunction LLVMGetTargetFromName LLVMGetTargetName LLVMWriteBitcodeToFile
    LLVMParseBitcode2 LLVMParseBitcodeInContext2 LLVMRunPassManager LLVMAddGlobalMapping
    LLVMFreeMachineCodeForFunction LLVMGetDataLayoutStr LLVMGetTarget LLVMGetMDString
    LLVMParseCommandLineOptions LLVMDIBuilderFinalize LLVMDIBuilderCreateFile
    LLVMDIBuilderCreateCompileUnit LLVMDIBuilderCreateFunction LLVMDIBuilderCreateBasicType
  `,
);
