/**
 * The C interface of CPython 3: new references by its manual. References that a container gives without
 * counting (`PyList_GetItem`) are borrowed; `PyList_SetItem` and `PyTuple_SetItem` take what they set.
 */
import { borrows, frees, keeps, library, owned, refs, unrefs, writesOut } from './tables.ts';

export const PYTHON = library(
  owned('Py_DecRef')`
    PyLong_FromLong PyLong_FromUnsignedLong PyLong_FromLongLong PyLong_FromUnsignedLongLong
    PyLong_FromSsize_t PyLong_FromSize_t PyLong_FromDouble PyLong_FromString
    PyLong_FromUnicodeObject PyLong_FromVoidPtr PyFloat_FromDouble PyFloat_FromString
    PyFloat_GetInfo PyComplex_FromDoubles PyBool_FromLong PyBytes_FromString
    PyBytes_FromStringAndSize PyBytes_FromObject PyByteArray_FromObject
    PyByteArray_FromStringAndSize PyByteArray_Concat PyUnicode_New PyUnicode_FromString
    PyUnicode_FromStringAndSize PyUnicode_FromObject PyUnicode_FromEncodedObject
    PyUnicode_FromKindAndData PyUnicode_FromWideChar PyUnicode_Decode PyUnicode_DecodeUTF8
    PyUnicode_DecodeFSDefault PyUnicode_AsUTF8String PyUnicode_AsEncodedString
    PyUnicode_AsLatin1String PyUnicode_AsASCIIString PyUnicode_Substring PyUnicode_Concat
    PyUnicode_Split PyUnicode_Join PyUnicode_Replace PyUnicode_Format PyUnicode_RichCompare
    PyList_New PyList_GetSlice PyList_AsTuple PyTuple_New PyTuple_GetSlice PyDict_New
    PyDict_Copy PyDict_Items PyDict_Keys PyDict_Values PyDictProxy_New PySet_New PyFrozenSet_New
    PySlice_New PySeqIter_New PyIter_Next PyObject_GetIter PyObject_GetAttr
    PyObject_GetAttrString PyObject_GenericGetAttr PyObject_RichCompare PyObject_Repr
    PyObject_ASCII PyObject_Str PyObject_Bytes PyObject_Call PyObject_CallObject
    PyObject_CallNoArgs PyObject_CallOneArg PyObject_CallFunction PyObject_CallMethod
    PyObject_CallFunctionObjArgs PyObject_CallMethodObjArgs PyObject_Vectorcall PyObject_Type
    PyObject_GetItem PyObject_Dir PyObject_Format PyMapping_Keys PyMapping_Values
    PyMapping_Items PyMapping_GetItemString PySequence_GetItem PySequence_GetSlice
    PySequence_Concat PySequence_Repeat PySequence_List PySequence_Tuple PySequence_Fast
    PyNumber_Add PyNumber_Subtract PyNumber_Multiply PyNumber_TrueDivide PyNumber_FloorDivide
    PyNumber_Remainder PyNumber_Power PyNumber_Negative PyNumber_Long PyNumber_Float
    PyNumber_Index PyImport_ImportModule PyImport_ImportModuleNoBlock PyImport_ImportModuleEx
    PyImport_ImportModuleLevel PyImport_ImportModuleLevelObject PyImport_Import
    PyImport_ReloadModule PyImport_ExecCodeModule PyImport_ExecCodeModuleEx
    PyImport_ExecCodeModuleObject PyImport_ExecCodeModuleWithPathnames PyImport_GetModule
    PyModule_New PyModule_NewObject PyModule_Create2 PyModule_GetNameObject
    PyModule_GetFilenameObject PyCapsule_New PyCFunction_NewEx PyMethod_New PyErr_NewException
    PyErr_NewExceptionWithDoc PyException_GetTraceback PyException_GetContext
    PyException_GetCause PyRun_String PyRun_StringFlags PyRun_File PyRun_FileExFlags
    Py_CompileString Py_CompileStringExFlags Py_BuildValue PyEval_EvalCode
    PyMemoryView_FromMemory PyMemoryView_FromObject PyType_GenericAlloc PyType_GenericNew
    PyType_FromSpec PyCode_NewEmpty
  `,
  owned('PyMem_RawFree')`Py_DecodeLocale PyMem_RawMalloc PyMem_RawCalloc`,
  owned('PyMem_Free')`
    Py_EncodeLocale PyMem_Malloc PyMem_Calloc PyUnicode_AsWideCharString PyUnicode_AsUCS4Copy
  `,
  owned('PyObject_Free')`PyObject_Malloc PyObject_Calloc`,
  owned('PyThread_free_lock')`PyThread_allocate_lock`,
  writesOut('Py_DecRef', [0, 1, 2])`PyErr_Fetch PyErr_GetExcInfo`,
  unrefs()`Py_DecRef Py_XDECREF Py_DECREF`,
  keeps(0)`
    Py_IncRef Py_INCREF Py_XINCREF Py_SetProgramName Py_SetPythonHome PyMemoryView_FromMemory
  `,
  keeps(0, 1)`PyCapsule_New`,
  refs()`Py_NewRef Py_XNewRef`,
  frees()`PyMem_RawFree PyMem_Free PyObject_Free PyThread_free_lock`,
  keeps(0, 1, 2)`PyErr_Restore PyErr_SetExcInfo`,
  keeps(1)`PyException_SetContext PyException_SetCause`,
  keeps(2)`PyList_SetItem PyTuple_SetItem PyModule_AddObject`,
  borrows()`
    PyList_GetItem PyList_Append PyList_Insert PyList_Size PyList_SetSlice PyList_Sort
    PyList_Reverse PyTuple_GetItem PyTuple_Size PyDict_GetItem PyDict_GetItemString
    PyDict_GetItemWithError PyDict_SetItem PyDict_SetItemString PyDict_SetDefault PyDict_DelItem
    PyDict_DelItemString PyDict_Contains PyDict_Next PyDict_Clear PyDict_Size PyDict_Merge
    PyDict_Update PyObject_SetAttr PyObject_SetAttrString PyObject_SetItem PyObject_DelItem
    PyObject_HasAttr PyObject_HasAttrString PyObject_IsTrue PyObject_Not PyObject_IsInstance
    PyObject_IsSubclass PyObject_RichCompareBool PyObject_Hash PyObject_HashNotImplemented
    PyObject_Length PyObject_LengthHint PyObject_Size PyCallable_Check PyImport_AddModule
    PyImport_AddModuleObject PyImport_GetModuleDict PyImport_AppendInittab PyModule_GetDict
    PyModule_GetName PyModule_AddObjectRef PyModule_AddStringConstant PyModule_AddIntConstant
    PyUnicode_AsUTF8 PyUnicode_AsUTF8AndSize PyUnicode_GetLength PyUnicode_WriteChar
    PyUnicode_ReadChar PyUnicode_CopyCharacters PyUnicode_Fill PyUnicode_CompareWithASCIIString
    PyBytes_AsString PyBytes_Size PyBytes_AsStringAndSize PyByteArray_AsString PyByteArray_Size
    PyByteArray_Resize PyLong_AsLong PyLong_AsLongAndOverflow PyLong_AsLongLong
    PyLong_AsUnsignedLong PyLong_AsUnsignedLongLong PyLong_AsDouble PyFloat_AsDouble
    PyErr_Occurred PyErr_Clear PyErr_Print PyErr_PrintEx PyErr_SetString PyErr_SetObject
    PyErr_SetNone PyErr_Format PyErr_ExceptionMatches PyErr_GivenExceptionMatches PyErr_WarnEx
    PyErr_WarnExplicit PyErr_SetFromErrnoWithFilename PyErr_SyntaxLocation
    PyException_SetTraceback PyEval_GetBuiltins PyEval_GetLocals PyEval_GetGlobals
    PyEval_GetFuncName PyEval_GetFuncDesc PyEval_SaveThread PyEval_RestoreThread PySys_GetObject
    PySys_SetObject PySys_SetPath PySys_SetArgv PySys_SetArgvEx PySys_AddWarnOption
    PySys_AddXOption PySys_GetXOptions PyRun_SimpleString PyRun_SimpleStringFlags
    PyRun_SimpleFile PyRun_AnyFileFlags PyCapsule_GetPointer PyGILState_Ensure
    PyGILState_Release Py_Initialize Py_InitializeEx Py_Finalize Py_FinalizeEx Py_IsInitialized
    Py_GetVersion Py_GetPath Py_GetPrefix Py_GetProgramName Py_GetPythonHome Py_Main
    Py_ReprEnter Py_ReprLeave Py_SetStandardStreamEncoding PyErr_BadArgument
    PyErr_BadInternalCall PyErr_CheckSignals PyErr_NoMemory PyErr_SetImportError
    PyErr_SetImportErrorSubclass PyErr_SetInterrupt PyErr_SyntaxLocationEx
    PyErr_SyntaxLocationObject PyErr_WarnExplicitObject PyErr_WriteUnraisable
    PyComplex_RealAsDouble PyComplex_ImagAsDouble PyGILState_Check PyGILState_GetThisThreadState
    PyImport_ImportFrozenModule PyImport_ImportFrozenModuleObject PyImport_GetMagicNumber
    PyImport_GetMagicTag PyEval_InitThreads PyEval_ThreadsInitialized PyDict_ClearFreeList
    PyList_ClearFreeList PyFloat_ClearFreeList PyTuple_ClearFreeList Py_GetCopyright
    Py_GetCompiler Py_GetBuildInfo Py_GetPlatform Py_GetExecPrefix Py_GetProgramFullPath
    PyThreadState_Get PyThreadState_Swap PyThreadState_GetDict
  `,
);
