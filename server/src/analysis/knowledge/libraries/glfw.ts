/** GLFW: windows, cursors and monitors are its own, strings are valid until the next call. */
import { borrows, keeps, library } from './tables.ts';

export const GLFW = library(
  keeps(1)`glfwSetWindowUserPointer glfwSetMonitorUserPointer`,
  borrows()`
    glfwCreateCursor glfwCreateStandardCursor glfwCreateWindow glfwCreateWindowSurface
    glfwDefaultWindowHints glfwDestroyCursor glfwDestroyWindow glfwExtensionSupported
    glfwFocusWindow glfwGetClipboardString glfwGetCocoaMonitor glfwGetCocoaWindow
    glfwGetCurrentContext glfwGetCursorPos glfwGetEGLContext glfwGetEGLDisplay glfwGetEGLSurface
    glfwGetError glfwGetFramebufferSize glfwGetGLXContext glfwGetGLXWindow glfwGetGamepadName
    glfwGetGamepadState glfwGetGammaRamp glfwGetInputMode glfwGetInstanceProcAddress
    glfwGetJoystickAxes glfwGetJoystickButtons glfwGetJoystickGUID glfwGetJoystickHats
    glfwGetJoystickName glfwGetJoystickUserPointer glfwGetKey glfwGetKeyName glfwGetKeyScancode
    glfwGetMonitorContentScale glfwGetMonitorName glfwGetMonitorPhysicalSize glfwGetMonitorPos
    glfwGetMonitorUserPointer glfwGetMonitorWorkarea glfwGetMonitors glfwGetMouseButton
    glfwGetNSGLContext glfwGetOSMesaColorBuffer glfwGetOSMesaContext glfwGetOSMesaDepthBuffer
    glfwGetPhysicalDevicePresentationSupport glfwGetPrimaryMonitor glfwGetProcAddress
    glfwGetRequiredInstanceExtensions glfwGetTime glfwGetTimerFrequency glfwGetTimerValue
    glfwGetVersion glfwGetVersionString glfwGetVideoMode glfwGetVideoModes glfwGetWGLContext
    glfwGetWaylandDisplay glfwGetWaylandMonitor glfwGetWaylandWindow glfwGetWin32Adapter
    glfwGetWin32Monitor glfwGetWin32Window glfwGetWindowAttrib glfwGetWindowContentScale
    glfwGetWindowFrameSize glfwGetWindowMonitor glfwGetWindowOpacity glfwGetWindowPos
    glfwGetWindowSize glfwGetWindowUserPointer glfwGetX11Adapter glfwGetX11Display
    glfwGetX11Monitor glfwGetX11SelectionString glfwGetX11Window glfwHideWindow
    glfwIconifyWindow glfwInit glfwInitHint glfwJoystickIsGamepad glfwJoystickPresent
    glfwMakeContextCurrent glfwMaximizeWindow glfwPollEvents glfwPostEmptyEvent
    glfwRawMouseMotionSupported glfwRequestWindowAttention glfwRestoreWindow glfwSetCharCallback
    glfwSetCharModsCallback glfwSetClipboardString glfwSetCursor glfwSetCursorEnterCallback
    glfwSetCursorPos glfwSetCursorPosCallback glfwSetDropCallback glfwSetErrorCallback
    glfwSetFramebufferSizeCallback glfwSetGamma glfwSetGammaRamp glfwSetInputMode
    glfwSetJoystickCallback glfwSetKeyCallback glfwSetMonitorCallback glfwSetMouseButtonCallback
    glfwSetScrollCallback glfwSetTime glfwSetWindowAspectRatio glfwSetWindowAttrib
    glfwSetWindowCloseCallback glfwSetWindowContentScaleCallback glfwSetWindowFocusCallback
    glfwSetWindowIcon glfwSetWindowIconifyCallback glfwSetWindowMaximizeCallback
    glfwSetWindowMonitor glfwSetWindowOpacity glfwSetWindowPos glfwSetWindowPosCallback
    glfwSetWindowRefreshCallback glfwSetWindowShouldClose glfwSetWindowSize
    glfwSetWindowSizeCallback glfwSetWindowSizeLimits glfwSetWindowTitle
    glfwSetX11SelectionString glfwShowWindow glfwSwapBuffers glfwSwapInterval glfwTerminate
    glfwUpdateGamepadMappings glfwVulkanSupported glfwWaitEvents glfwWaitEventsTimeout
    glfwWindowHint glfwWindowHintString glfwWindowShouldClose
  `,
);
