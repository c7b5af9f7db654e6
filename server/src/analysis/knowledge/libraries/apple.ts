/**
 * Apple's C frameworks. Core Foundation and Core Graphics follow the Create Rule: who calls a function
 * with "Create" or "Copy" in its name owns the result. Other frameworks are listed by name.
 */
import type { CFunctionKnowledge } from '../c-function.ts';
import { borrows, frees, keeps, library, owned, refs, unrefs, writesOut } from './tables.ts';

export const APPLE = library(
  owned('CFRelease')`
    IORegistryEntryCreateCFProperty IORegistryEntrySearchCFProperty IOPSCopyPowerSourcesInfo
    IOPSCopyPowerSourcesList IOHIDManagerCreate IOHIDManagerCopyDevices IOHIDDeviceCreate
    SecCertificateCreateWithData SecCertificateCopyData SecCertificateCopyKey
    SecCertificateCopyPublicKey SecCertificateCopySubjectSummary SecKeyCreateRandomKey
    SecKeyCreateWithData SecKeyCopyPublicKey SecKeyCopyExternalRepresentation
    SecKeyCopyAttributes SecKeyCreateSignature SecKeyCreateEncryptedData
    SecKeyCreateDecryptedData SecAccessControlCreateWithFlags SecPolicyCreateBasicX509
    SecPolicyCreateSSL SecPolicyCreateRevocation SecTrustCopyPublicKey SecTrustCopyKey
    SecTrustCopyProperties SecTrustCopyCertificateChain SecCopyErrorMessageString
    SecTaskCreateFromSelf SCDynamicStoreCreate SCDynamicStoreCopyValue
    SCDynamicStoreCopyComputerName SCDynamicStoreCopyConsoleUser SCDynamicStoreCopyProxies
    SCNetworkInterfaceCopyAll SCNetworkReachabilityCreateWithName
    SCNetworkReachabilityCreateWithAddress SCPreferencesCreate DASessionCreate
    DADiskCreateFromBSDName DADiskCopyDescription LSCopyDefaultHandlerForURLScheme
    LSCopyApplicationURLsForURL FSEventsCopyUUIDForDevice FSEventStreamCopyDescription
    FSEventStreamCopyPathsBeingWatched UTTypeCreatePreferredIdentifierForTag
    AXUIElementCreateApplication AXUIElementCreateSystemWide CTFontCreateWithName
    CTFontCreateCopyWithAttributes CTLineCreateWithAttributedString
  `,
  writesOut('CFRelease', 1)`
    SecItemCopyMatching SecItemAdd SecIdentityCopyCertificate SecIdentityCopyPrivateKey
    IORegistryEntryCreateCFProperties
  `,
  writesOut('CFRelease', 2)`
    SecTrustCreateWithCertificates SecPKCS12Import AXUIElementCopyAttributeValue
  `,
  owned('FSEventStreamRelease')`FSEventStreamCreate FSEventStreamCreateRelativeToDevice`,
  owned('dispatch_release')`
    dispatch_queue_create dispatch_semaphore_create dispatch_group_create dispatch_source_create
    dispatch_data_create
  `,
  owned('Block_release')`_Block_copy`,
  owned('free')`
    property_copyAttributeValue method_copyReturnType method_copyArgumentType
  `,
  unrefs()`
    CFRelease CGImageRelease CGColorRelease CGColorSpaceRelease CGContextRelease CGPathRelease
    CGFontRelease CGDataProviderRelease CGDataConsumerRelease CGGradientRelease CGPatternRelease
    CGPDFDocumentRelease CGDisplayModeRelease CGLayerRelease FSEventStreamRelease
    dispatch_release Block_release _Block_release CVPixelBufferRelease CVBufferRelease
  `,
  frees()`IOObjectRelease IONotificationPortDestroy objc_disposeClassPair`,
  refs()`
    CFRetain CFMakeCollectable CGImageRetain CGColorRetain CGColorSpaceRetain CGContextRetain
    CGPathRetain CGFontRetain CGDataProviderRetain
  `,
  keeps(0)`dispatch_retain IOObjectRetain FSEventStreamRetain`,
  keeps(1)`IOServiceGetMatchingService IOServiceGetMatchingServices dispatch_set_context`,
  borrows()`
    CFStringGetCString CFStringGetCStringPtr CFStringGetLength CFStringGetBytes
    CFStringGetMaximumSizeForEncoding CFStringCompare CFStringAppend CFStringAppendCString
    CFArrayGetCount CFArrayGetValueAtIndex CFArrayGetValues CFArrayAppendValue
    CFDictionaryGetValue CFDictionaryGetValueIfPresent CFDictionaryGetCount
    CFDictionaryGetKeysAndValues CFDictionarySetValue CFDictionaryAddValue
    CFDictionaryContainsKey CFDataGetBytePtr CFDataGetBytes CFDataGetLength CFNumberGetValue
    CFNumberGetType CFBooleanGetValue CFDateGetAbsoluteTime CFGetTypeID CFGetRetainCount CFEqual
    CFShow CFURLGetString CFErrorGetCode CFErrorGetDomain CFRunLoopGetCurrent CFRunLoopGetMain
    CFRunLoopRun CFRunLoopStop CFRunLoopAddSource CFRunLoopRemoveSource CFPreferencesSetAppValue
    CFPreferencesAppSynchronize CFBundleGetMainBundle SecKeychainItemFreeContent SecItemUpdate
    SecItemDelete SecTrustEvaluateWithError FSEventStreamStart FSEventStreamStop
    FSEventStreamInvalidate FSEventStreamFlushSync FSEventStreamFlushAsync
    FSEventStreamScheduleWithRunLoop FSEventStreamSetDispatchQueue objc_getClass
    objc_lookUpClass sel_registerName sel_getName class_getName object_getClassName
    class_addMethod class_addIvar class_addProtocol objc_allocateClassPair
    objc_registerClassPair dispatch_get_main_queue dispatch_get_global_queue
  `,
);

const CREATE_RULE = /^C(F|G(?!L))\w*?(Create|Copy)(?![a-z])/;

/** These write through arguments, or give back whether they could. */
const EXCEPTIONS = /^CF(StreamCreate(Bound)?Pair|URLCopyResourceProperty)/;

const CREATED: CFunctionKnowledge = { returns: { release: 'CFRelease', nullable: true } };

/** What the Create Rule says of a function that no table has. */
export function byCreateRule(name: string): CFunctionKnowledge | undefined {
  return CREATE_RULE.test(name) && !EXCEPTIONS.test(name) ? CREATED : undefined;
}
