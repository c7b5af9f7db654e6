/** GDAL with OGR. References (`...Ref`) belong to the object that gives them, layers to their dataset. */
import { borrows, frees, keeps, library, owned, writesOut, writesStatus } from './tables.ts';

export const GDAL = library(
  owned('GDALClose')`
    GDALOpen GDALOpenEx GDALCreate GDALCreateCopy GDALAutoCreateWarpedVRT GDALCreateWarpedVRT
    GDALTranslate GDALDEMProcessing GDALGrid GDALBuildVRT
  `,
  writesStatus(3)`GDALTranslate GDALGrid`,
  writesStatus(5)`GDALDEMProcessing GDALBuildVRT`,
  owned('GDALDestroyColorTable')`GDALCreateColorTable GDALCloneColorTable`,
  owned('GDALDestroyRasterAttributeTable')`GDALCreateRasterAttributeTable`,
  owned('GDALDestroyScaledProgress')`GDALCreateScaledProgress`,
  owned('GDALDestroyWarpOptions')`GDALCreateWarpOptions GDALCloneWarpOptions`,
  owned('GDALDestroyGenImgProjTransformer')`
    GDALCreateGenImgProjTransformer GDALCreateGenImgProjTransformer2
  `,
  owned('GDALTranslateOptionsFree')`GDALTranslateOptionsNew`,
  owned('GDALWarpAppOptionsFree')`GDALWarpAppOptionsNew`,
  owned('GDALVectorTranslateOptionsFree')`GDALVectorTranslateOptionsNew`,
  owned('GDALDEMProcessingOptionsFree')`GDALDEMProcessingOptionsNew`,
  owned('GDALGridOptionsFree')`GDALGridOptionsNew`,
  owned('GDALRasterizeOptionsFree')`GDALRasterizeOptionsNew`,
  owned('GDALBuildVRTOptionsFree')`GDALBuildVRTOptionsNew`,
  owned('OGR_DS_Destroy')`OGROpen OGR_Dr_Open OGR_Dr_CreateDataSource OGR_Dr_CopyDataSource`,
  owned('OGR_F_Destroy')`
    OGR_F_Create OGR_F_Clone OGR_L_GetNextFeature OGR_L_GetFeature GDALDatasetGetNextFeature
  `,
  owned('OGR_G_DestroyGeometry')`
    OGR_G_CreateGeometry OGR_G_CreateGeometryFromJson OGR_G_CreateFromGML OGR_G_Clone
    OGR_G_Buffer OGR_G_Boundary OGR_G_ConvexHull OGR_G_ConcaveHull OGR_G_Intersection
    OGR_G_Union OGR_G_UnionCascaded OGR_G_Difference OGR_G_SymDifference OGR_G_Simplify
    OGR_G_SimplifyPreserveTopology OGR_G_ForceTo OGR_G_ForceToPolygon OGR_G_ForceToLineString
    OGR_G_ForceToMultiPolygon OGR_G_ForceToMultiPoint OGR_G_ForceToMultiLineString
    OGR_G_GetLinearGeometry OGR_G_GetCurveGeometry OGR_G_DelaunayTriangulation OGR_G_MakeValid
    OGR_G_PointOnSurface OGR_F_StealGeometry OGRBuildPolygonFromEdges
  `,
  writesOut('OGR_G_DestroyGeometry', 2)`OGR_G_CreateFromWkb OGR_G_CreateFromWkt`,
  owned('OGR_Fld_Destroy')`OGR_Fld_Create`,
  owned('OGR_GFld_Destroy')`OGR_GFld_Create`,
  owned('OGR_FD_Destroy')`OGR_FD_Create`,
  owned('OSRDestroySpatialReference')`OSRNewSpatialReference OSRClone OSRCloneGeogCS`,
  owned('OCTDestroyCoordinateTransformation')`OCTNewCoordinateTransformation OCTClone`,
  writesOut('VSIFree', 1)`
    OSRExportToWkt OSRExportToPrettyWkt OSRExportToProj4 OSRExportToXML OSRExportToMICoordSys
    OSRExportToWktEx OSRExportToPROJJSON OGR_G_ExportToWkt OGR_G_ExportToIsoWkt
  `,
  owned('VSIFree')`
    OGR_G_ExportToGML OGR_G_ExportToGMLEx OGR_G_ExportToKML OGR_G_ExportToJson
    OGR_G_ExportToJsonEx VSIMalloc VSICalloc VSIStrdup CPLMalloc CPLCalloc CPLStrdup
    CPLEscapeString CPLUnescapeString GDALInfo
  `,
  owned('VSIFCloseL')`VSIFOpenL VSIFOpenExL VSIFileFromMemBuffer`,
  owned('CSLDestroy')`
    CSLDuplicate CSLTokenizeString CSLTokenizeString2 CSLLoad VSIReadDir VSIReadDirEx
    VSIReadDirRecursive GDALGetFileList GDALGetMetadataDomainList
  `,
  owned('CPLDestroyXMLNode')`CPLParseXMLString CPLParseXMLFile CPLCreateXMLNode`,
  frees()`
    GDALClose GDALReleaseDataset GDALDestroyColorTable GDALDestroyRasterAttributeTable
    GDALDestroyScaledProgress GDALDestroyWarpOptions GDALDestroyGenImgProjTransformer
    GDALTranslateOptionsFree GDALWarpAppOptionsFree GDALVectorTranslateOptionsFree
    GDALDEMProcessingOptionsFree GDALGridOptionsFree GDALRasterizeOptionsFree
    GDALBuildVRTOptionsFree OGR_DS_Destroy OGRReleaseDataSource OGR_F_Destroy
    OGR_G_DestroyGeometry OGR_Fld_Destroy OGR_GFld_Destroy OGR_FD_Destroy OGR_FD_Release
    OSRDestroySpatialReference OSRRelease OCTDestroyCoordinateTransformation VSIFree CPLFree
    VSIFCloseL CSLDestroy CPLDestroyXMLNode
  `,
  keeps(1)`OGR_F_SetGeometryDirectly OGR_G_AddGeometryDirectly`,
  keeps(0)`
    OGR_G_ForceTo OGR_G_ForceToPolygon OGR_G_ForceToLineString OGR_G_ForceToMultiPolygon
    OGR_G_ForceToMultiPoint OGR_G_ForceToMultiLineString CSLAddString CSLSetNameValue
    CSLAddNameValue
  `,
  borrows()`
    GDALOpenShared OGROpenShared GDALWarp GDALVectorTranslate GDALNearblack GDALRasterize
    GDALGetDriver GDALGetDriverByName GDALGetRasterBand GDALGetMetadata GDALGetMetadataItem
    GDALSetMetadata GDALSetMetadataItem GDALGetDescription GDALSetDescription GDALSetProjection
    GDALGetProjectionRef GDALSetGeoTransform GDALGetGeoTransform GDALSetRasterColorTable
    GDALGetRasterColorTable GDALSetRasterNoDataValue GDALAddBand GDALGetDatasetDriver
    GDALDeleteDataset GDALDatasetCreateLayer GDALDatasetGetLayer GDALDatasetGetLayerByName
    GDALDatasetExecuteSQL GDALDatasetReleaseResultSet GDALDatasetDeleteLayer OGR_DS_CreateLayer
    OGR_DS_GetLayerByName OGR_DS_GetLayer OGR_DS_ExecuteSQL OGR_DS_ReleaseResultSet
    OGR_DS_DeleteLayer OGR_Dr_DeleteDataSource OGRGetDriverByName OGR_L_CreateField
    OGR_L_CreateFeature OGR_L_SetFeature OGR_L_DeleteFeature OGR_L_SetSpatialFilter
    OGR_L_SetAttributeFilter OGR_L_GetLayerDefn OGR_L_GetSpatialRef OGR_F_SetGeometry
    OGR_F_GetGeometryRef OGR_F_GetFieldAsString OGR_F_SetFieldString OGR_F_GetFieldIndex
    OGR_F_GetFieldDefnRef OGR_FD_AddFieldDefn OGR_FD_GetFieldDefn OGR_G_AddGeometry
    OGR_G_GetGeometryRef OGR_G_GetGeometryName OGR_G_GetSpatialReference
    OGR_G_AssignSpatialReference OGR_G_SetPoint OGR_G_AddPoint OGR_G_CloseRings OGR_Fld_SetName
    OSRSetFromUserInput OSRImportFromEPSG OSRImportFromWkt OSRImportFromProj4 OSRImportFromXML
    OSRImportFromESRI OSRSetAttrValue OSRGetAttrValue OSRSetProjCS OSRSetGeogCS
    OSRSetWellKnownGeogCS CPLGetConfigOption CPLSetConfigOption CPLGetLastErrorMsg VSIFReadL
    VSIFWriteL
  `,
);
