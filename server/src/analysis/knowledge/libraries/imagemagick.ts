/** ImageMagick's MagickWand and MagickCore. Destroying functions return nil; strings are relinquished. */
import { borrows, frees, library, owned } from './tables.ts';

const WAND = library(
  owned('DestroyMagickWand')`
    NewMagickWand NewMagickWandFromImage CloneMagickWand MagickGetImage MagickGetImageRegion
    MagickGetImageMask MagickGetImageClipMask MagickAppendImages MagickCombineImages
    MagickCoalesceImages MagickCompareImages MagickCompareImageChannels MagickCompareImageLayers
    MagickDeconstructImages MagickFxImage MagickFxImageChannel MagickMergeImageLayers
    MagickMontageImage MagickMorphImages MagickOptimizeImageLayers MagickPreviewImages
    MagickSmushImages MagickSteganoImage MagickStereoImage MagickTextureImage
    MagickTransformImage MagickAverageImages MagickFlattenImages MagickMosaicImages
    MagickChannelFxImage MagickComplexImages
  `,
  owned('DestroyDrawingWand')`NewDrawingWand CloneDrawingWand AcquireDrawingWand`,
  owned('DestroyPixelWand')`NewPixelWand ClonePixelWand MagickGetBackgroundColor`,
  owned('DestroyPixelWands')`NewPixelWands ClonePixelWands MagickGetImageHistogram`,
  owned('DestroyPixelIterator')`NewPixelIterator NewPixelRegionIterator ClonePixelIterator`,
  owned('MagickRelinquishMemory')`
    MagickGetImageBlob MagickGetImagesBlob MagickGetImageFilename MagickGetFilename
    MagickGetImageFormat MagickGetFormat MagickGetImageSignature MagickGetImageProperty
    MagickGetImageProperties MagickGetImageProfile MagickGetImageProfiles MagickGetImageArtifact
    MagickGetImageArtifacts MagickRemoveImageProfile MagickIdentifyImage MagickGetOption
    MagickGetOptions MagickGetException MagickGetFont MagickGetSamplingFactors MagickGetHomeURL
    MagickQueryConfigureOption MagickQueryConfigureOptions MagickQueryFonts MagickQueryFormats
    MagickQueryFontMetrics MagickQueryMultilineFontMetrics MagickGetImageChannelStatistics
    MagickGetImageChannelDistortions MagickGetImageFeatures MagickGetImageChannelFeatures
    DrawGetClipPath DrawGetException DrawGetFont DrawGetFontFamily DrawGetFontResolution
    DrawGetStrokeDashArray DrawGetTextEncoding DrawGetVectorGraphics DrawGetDensity
    PixelGetColorAsString PixelGetColorAsNormalizedString PixelGetException
    PixelGetIteratorException
  `,
  frees()`
    DestroyMagickWand DestroyDrawingWand DestroyPixelWand DestroyPixelWands DestroyPixelIterator
    MagickRelinquishMemory
  `,
);

const CORE = library(
  owned('DestroyExceptionInfo')`AcquireExceptionInfo CloneExceptionInfo`,
  owned('DestroyImageInfo')`AcquireImageInfo CloneImageInfo`,
  owned('DestroyKernelInfo')`AcquireKernelInfo CloneKernelInfo`,
  owned('DestroyDrawInfo')`AcquireDrawInfo CloneDrawInfo`,
  owned('DestroyQuantizeInfo')`AcquireQuantizeInfo CloneQuantizeInfo`,
  owned('RelinquishMagickMemory')`
    AcquireMagickMemory AcquireQuantumMemory ImageToBlob ImagesToBlob
  `,
  owned('DestroyString')`AcquireString ConstantString`,
  frees()`
    DestroyExceptionInfo DestroyImageInfo DestroyKernelInfo DestroyDrawInfo DestroyQuantizeInfo
    RelinquishMagickMemory DestroyString DestroyImage DestroyImageList MagickDestroyImage
  `,
);

const BORROWING = library(
  borrows()`
    GetImageFromMagickWand PixelGetCurrentIteratorRow PixelGetNextIteratorRow
    PixelGetPreviousIteratorRow MagickGetCopyright MagickGetVersion MagickGetReleaseDate
    MagickGetPackageName MagickGetQuantumDepth MagickReadImage MagickReadImageBlob
    MagickReadImageFile MagickPingImage MagickPingImageBlob MagickWriteImage MagickWriteImages
    MagickWriteImageFile MagickWriteImagesFile MagickAddImage MagickNewImage MagickSetImage
    MagickSetImageFilename MagickSetFilename MagickSetImageFormat MagickSetFormat
    MagickSetImageProperty MagickSetImageProfile MagickProfileImage MagickSetImageArtifact
    MagickSetOption MagickSetPassphrase MagickSetFont MagickSetPage MagickSetSize
    MagickSetBackgroundColor MagickSetImageBackgroundColor MagickSetImageBorderColor
    MagickSetImageMatteColor MagickSetImageOpacity MagickDeleteOption MagickDeleteImageProperty
    MagickDeleteImageArtifact MagickDrawImage MagickAnnotateImage MagickCompositeImage
    MagickBorderImage MagickResizeImage MagickCropImage MagickRotateImage MagickCommentImage
    MagickLabelImage MagickConstituteImage MagickImportImagePixels MagickExportImagePixels
    MagickFloodfillPaintImage MagickOpaquePaintImage MagickTransparentPaintImage
    MagickColorizeImage MagickTintImage MagickDistortImage MagickFunctionImage
    MagickMorphologyImage MagickConvolveImage MagickFilterImage MagickRemapImage
    MagickSetResourceLimit MagickClearException DrawSetFont DrawSetFontFamily DrawSetFillColor
    DrawSetStrokeColor DrawSetFillPatternURL DrawSetStrokePatternURL DrawSetClipPath
    DrawSetTextEncoding DrawSetTextUnderColor DrawSetVectorGraphics DrawSetBorderColor
    DrawAnnotation DrawComment DrawComposite DrawPushClipPath DrawPushPattern DrawGetFillColor
    DrawGetStrokeColor DrawRender PixelSetColor PixelSetColorFromWand PixelSyncIterator
    ClearMagickWand ClearDrawingWand ClearPixelWand ClearPixelIterator IsMagickWand
    IsDrawingWand IsPixelWand MagickWandGenesis MagickWandTerminus
  `,
);

export const IMAGEMAGICK = library(WAND, CORE, BORROWING);
