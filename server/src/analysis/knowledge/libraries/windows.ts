/**
 * Windows. Handles that fail with INVALID_HANDLE_VALUE rather than nil (files, snapshots) are left out,
 * and so are loaded libraries, which mostly stay for the life of the process.
 */
import { borrows, frees, keeps, library, owned, writesOut } from './tables.ts';

export const WINDOWS = library(
  owned('HeapFree')`HeapAlloc`,
  owned('LocalFree')`LocalAlloc CommandLineToArgvW`,
  owned('GlobalFree')`GlobalAlloc`,
  owned('CoTaskMemFree')`CoTaskMemAlloc`,
  owned('SysFreeString')`SysAllocString SysAllocStringLen SysAllocStringByteLen`,
  owned('VirtualFree')`VirtualAlloc`,
  owned('CloseHandle')`
    CreateEventA CreateEventW CreateMutexA CreateMutexW CreateSemaphoreA CreateSemaphoreW
    CreateFileMappingA CreateFileMappingW CreateThread OpenProcess OpenThread OpenEventA
    OpenEventW OpenMutexA OpenMutexW CreateJobObjectA CreateJobObjectW
  `,
  owned('UnmapViewOfFile')`MapViewOfFile`,
  owned('FreeEnvironmentStringsA')`GetEnvironmentStringsA`,
  owned('FreeEnvironmentStringsW')`GetEnvironmentStringsW`,
  owned('DeleteDC')`CreateCompatibleDC CreateDCA CreateDCW`,
  owned('DeleteObject')`
    CreateCompatibleBitmap CreateBitmap CreateDIBSection CreateSolidBrush CreatePen CreateFontA
    CreateFontW CreateFontIndirectA CreateFontIndirectW CreateRectRgn
  `,
  owned('ReleaseDC')`GetDC GetWindowDC`,
  owned('SafeArrayDestroy')`SafeArrayCreate SafeArrayCreateVector`,
  writesOut('RegCloseKey', 4)`RegOpenKeyExA RegOpenKeyExW`,
  writesOut('RegCloseKey', 7)`RegCreateKeyExA RegCreateKeyExW`,
  writesOut('CloseHandle', 2, 'non-zero')`OpenProcessToken`,
  writesOut('PdhCloseQuery', 2)`PdhOpenQueryA PdhOpenQueryW`,
  writesOut('WTSFreeMemory', 3, 'non-zero')`
    WTSEnumerateSessionsA WTSEnumerateSessionsW WTSQuerySessionInformationA
    WTSQuerySessionInformationW
  `,
  writesOut('LocalFree', 1, 'non-zero')`ConvertSidToStringSidA ConvertSidToStringSidW`,
  frees()`
    LocalFree GlobalFree CoTaskMemFree SysFreeString VirtualFree CloseHandle UnmapViewOfFile
    FreeEnvironmentStringsA FreeEnvironmentStringsW DeleteDC DeleteObject RegCloseKey
    PdhCloseQuery WTSFreeMemory SafeArrayDestroy FreeLibrary
  `,
  keeps(1)`QueueUserWorkItem`,
  keeps(2)`_beginthread`,
  keeps(3)`_beginthreadex CreateThread`,
  frees(1)`ReleaseDC`,
  frees(2)`HeapFree`,
  borrows()`
    GetLastError GetProcessHeap LoadLibraryA LoadLibraryW GetModuleHandleA GetModuleHandleW
    GetProcAddress MultiByteToWideChar WideCharToMultiByte OutputDebugStringA MessageBoxA
    MessageBoxW SetEnvironmentVariableA SetEnvironmentVariableW GetEnvironmentVariableA
    SetWindowTextA SetWindowTextW RegSetValueExA RegSetValueExW RegQueryValueExA
    RegQueryValueExW WaitForSingleObject SetEvent ResetEvent SelectObject
  `,
);
