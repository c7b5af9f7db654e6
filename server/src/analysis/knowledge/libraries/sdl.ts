/**
 * SDL 2 with its image, font and sound libraries. Windows, renderers and textures end with
 * each other or with `SDL_Quit`: left out.
 */
import { borrows, frees, keeps, library, owned, refers, writesOut } from './tables.ts';

const CORE = library(
  owned('SDL_free')`
    SDL_malloc SDL_calloc SDL_strdup SDL_GetClipboardText SDL_GetPrimarySelectionText
    SDL_GetBasePath SDL_GetPrefPath SDL_GameControllerMapping SDL_GameControllerMappingForGUID
    SDL_GameControllerMappingForIndex SDL_GameControllerMappingForDeviceIndex SDL_LoadFile
    SDL_LoadFile_RW SDL_GetPreferredLocales SDL_GetWindowICCProfile
  `,
  owned('SDL_SIMDFree')`SDL_SIMDAlloc`,
  owned('SDL_FreeSurface')`
    SDL_CreateRGBSurface SDL_CreateRGBSurfaceFrom SDL_CreateRGBSurfaceWithFormat
    SDL_CreateRGBSurfaceWithFormatFrom SDL_ConvertSurface SDL_ConvertSurfaceFormat
    SDL_DuplicateSurface SDL_LoadBMP_RW IMG_Load IMG_Load_RW IMG_LoadTyped_RW IMG_LoadBMP_RW
    IMG_LoadCUR_RW IMG_LoadGIF_RW IMG_LoadICO_RW IMG_LoadJPG_RW IMG_LoadLBM_RW IMG_LoadPCX_RW
    IMG_LoadPNG_RW IMG_LoadPNM_RW IMG_LoadSVG_RW IMG_LoadTGA_RW IMG_LoadTIF_RW IMG_LoadWEBP_RW
    IMG_LoadXCF_RW IMG_LoadXPM_RW IMG_LoadXV_RW IMG_ReadXPMFromArray TTF_RenderText_Solid
    TTF_RenderText_Shaded TTF_RenderText_Blended TTF_RenderText_Blended_Wrapped
    TTF_RenderUTF8_Solid TTF_RenderUTF8_Shaded TTF_RenderUTF8_Blended
    TTF_RenderUTF8_Blended_Wrapped TTF_RenderUNICODE_Solid TTF_RenderUNICODE_Shaded
    TTF_RenderUNICODE_Blended TTF_RenderGlyph_Solid TTF_RenderGlyph_Shaded
    TTF_RenderGlyph_Blended
  `,
  refers(0)`SDL_RWFromMem SDL_RWFromConstMem`,
  owned('SDL_RWclose')`SDL_RWFromFile SDL_RWFromMem SDL_RWFromConstMem SDL_RWFromFP`,
  owned('SDL_FreeRW')`SDL_AllocRW`,
  owned('SDL_FreeFormat')`SDL_AllocFormat`,
  owned('SDL_FreePalette')`SDL_AllocPalette`,
  owned('SDL_FreeCursor')`SDL_CreateCursor SDL_CreateColorCursor SDL_CreateSystemCursor`,
  owned('SDL_DestroyMutex')`SDL_CreateMutex`,
  owned('SDL_DestroySemaphore')`SDL_CreateSemaphore`,
  owned('SDL_DestroyCond')`SDL_CreateCond`,
  owned('SDL_JoystickClose')`SDL_JoystickOpen`,
  owned('SDL_GameControllerClose')`SDL_GameControllerOpen`,
  owned('SDL_HapticClose')`SDL_HapticOpen SDL_HapticOpenFromJoystick SDL_HapticOpenFromMouse`,
  owned('SDL_SensorClose')`SDL_SensorOpen`,
  owned('SDL_FreeAudioStream')`SDL_NewAudioStream`,
  writesOut('SDL_FreeWAV', 3, 'non-nil')`SDL_LoadWAV_RW`,
  owned('IMG_FreeAnimation')`IMG_LoadAnimation IMG_LoadAnimation_RW IMG_LoadGIFAnimation_RW`,
  owned('TTF_CloseFont')`
    TTF_OpenFont TTF_OpenFontIndex TTF_OpenFontRW TTF_OpenFontIndexRW TTF_OpenFontDPI
  `,
  owned('Mix_FreeChunk')`Mix_LoadWAV Mix_LoadWAV_RW Mix_QuickLoad_WAV Mix_QuickLoad_RAW`,
  owned('Mix_FreeMusic')`Mix_LoadMUS Mix_LoadMUS_RW Mix_LoadMUSType_RW`,

  frees()`
    SDL_free SDL_SIMDFree SDL_FreeSurface SDL_RWclose SDL_FreeRW SDL_FreeFormat SDL_FreePalette
    SDL_FreeCursor SDL_DestroyMutex SDL_DestroySemaphore SDL_DestroyCond SDL_JoystickClose
    SDL_GameControllerClose SDL_HapticClose SDL_SensorClose SDL_FreeAudioStream SDL_FreeWAV
    SDL_DestroyWindow SDL_DestroyRenderer SDL_DestroyTexture SDL_UnloadObject
    SDL_GL_DeleteContext IMG_FreeAnimation TTF_CloseFont Mix_FreeChunk Mix_FreeMusic
  `,
  keeps(0)`
    SDL_CreateRGBSurfaceFrom SDL_CreateRGBSurfaceWithFormatFrom SDL_LoadBMP_RW SDL_LoadWAV_RW
    SDL_LoadFile_RW IMG_Load_RW IMG_LoadTyped_RW IMG_LoadAnimation_RW TTF_OpenFontRW
    TTF_OpenFontIndexRW Mix_LoadWAV_RW Mix_LoadMUS_RW Mix_LoadMUSType_RW Mix_QuickLoad_WAV
    Mix_QuickLoad_RAW SDL_RWFromFP
  `,
  keeps(1)`
    IMG_LoadTexture_RW IMG_LoadTextureTyped_RW SDL_SetEventFilter SDL_AddEventWatch
    SDL_LogSetOutputFunction SDL_SaveBMP_RW
  `,
  keeps(2)`SDL_SetWindowData SDL_AddTimer SDL_CreateThread`,
);

const BORROWING = library(
  borrows()`
    SDL_CreateWindow SDL_CreateWindowFrom SDL_CreateShapedWindow SDL_CreateRenderer
    SDL_CreateSoftwareRenderer SDL_CreateTexture SDL_CreateTextureFromSurface
    SDL_CreateWindowAndRenderer SDL_GL_CreateContext IMG_LoadTexture SDL_LoadObject
    SDL_LoadFunction SDL_GetWindowSurface SDL_GetRenderer SDL_GetRenderTarget SDL_GetCursor
    SDL_GetDefaultCursor SDL_GetError SDL_SetError SDL_ClearError SDL_SetHint
    SDL_SetHintWithPriority SDL_GetHint SDL_SetWindowTitle SDL_GetWindowTitle SDL_SetWindowIcon
    SDL_GetWindowData SDL_GetWindowFromID SDL_SetClipboardText SDL_SetCursor SDL_SetRenderTarget
    SDL_SetTextureColorMod SDL_SetTextureAlphaMod SDL_SetTextureBlendMode SDL_UpdateTexture
    SDL_LockTexture SDL_UnlockTexture SDL_QueryTexture SDL_RenderCopy SDL_RenderCopyEx
    SDL_RenderPresent SDL_RenderClear SDL_SetPaletteColors SDL_SetPixelFormatPalette
    SDL_SetSurfacePalette SDL_SetColorKey SDL_FillRect SDL_UpperBlit
    SDL_LockSurface SDL_UnlockSurface SDL_PollEvent SDL_WaitEvent SDL_PushEvent SDL_GetKeyName
    SDL_GetKeyFromName SDL_GetScancodeFromName SDL_GetScancodeName SDL_JoystickName
    SDL_JoystickFromInstanceID SDL_GameControllerName SDL_GameControllerAddMapping
    SDL_GameControllerGetJoystick SDL_GameControllerFromInstanceID SDL_GetAudioDeviceName
    SDL_OpenAudio SDL_OpenAudioDevice SDL_QueueAudio SDL_MixAudio SDL_GL_GetProcAddress
    SDL_GL_LoadLibrary SDL_GL_ExtensionSupported SDL_VideoInit SDL_AudioInit
    SDL_GetCurrentVideoDriver SDL_GetVideoDriver SDL_GetDisplayName SDL_GetPlatform
    SDL_ShowSimpleMessageBox SDL_ShowMessageBox SDL_Log SDL_getenv SDL_setenv SDL_RWread
    SDL_RWwrite SDL_RWseek IMG_SavePNG IMG_SaveJPG Mix_GetMusicDecoder Mix_PlayMusic
    Mix_PlayChannelTimed Mix_SetMusicCMD Mix_GetSoundFonts Mix_SetSoundFonts TTF_SizeText
    TTF_SizeUTF8 TTF_FontFaceFamilyName TTF_FontFaceStyleName
  `,
);

export const SDL = library(CORE, BORROWING);
