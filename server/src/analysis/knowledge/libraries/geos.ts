/**
 * GEOS, with and without a context as the first argument. Parts of a geometry (`GEOSGetGeometryN`) belong
 * to it; makers of geometries take what they are made from, even when they fail.
 */
import { borrows, frees, keeps, library, owned } from './tables.ts';

const WITHOUT_CONTEXT = library(
  owned('GEOSGeom_destroy')`
    GEOSGeom_clone GEOSGeom_createPoint GEOSGeom_createPointFromXY GEOSGeom_createLinearRing
    GEOSGeom_createLineString GEOSGeom_createEmptyPoint GEOSGeom_createEmptyLineString
    GEOSGeom_createEmptyPolygon GEOSGeom_createEmptyCollection GEOSGeom_createPolygon
    GEOSGeom_createCollection GEOSGeom_createRectangle GEOSGeom_setPrecision
    GEOSGeom_transformXY GEOSGeom_extractUniquePoints GEOSGeomFromWKT GEOSGeomFromWKB_buf
    GEOSGeomFromHEX_buf GEOSWKTReader_read GEOSWKBReader_read GEOSWKBReader_readHEX
    GEOSGeoJSONReader_readGeometry GEOSEnvelope GEOSIntersection GEOSIntersectionPrec GEOSBuffer
    GEOSBufferWithStyle GEOSBufferWithParams GEOSDensify GEOSOffsetCurve GEOSSingleSidedBuffer
    GEOSConvexHull GEOSConcaveHull GEOSMinimumRotatedRectangle GEOSMaximumInscribedCircle
    GEOSLargestEmptyCircle GEOSMinimumWidth GEOSMinimumClearanceLine GEOSDifference
    GEOSDifferencePrec GEOSSymDifference GEOSSymDifferencePrec GEOSBoundary GEOSUnion
    GEOSUnionPrec GEOSUnaryUnion GEOSUnaryUnionPrec GEOSUnionCascaded GEOSCoverageUnion
    GEOSPointOnSurface GEOSGetCentroid GEOSMinimumBoundingCircle GEOSNode GEOSClipByRect
    GEOSPolygonize GEOSPolygonize_valid GEOSPolygonizer_getCutEdges GEOSPolygonize_full
    GEOSBuildArea GEOSLineMerge GEOSLineMergeDirected GEOSReverse GEOSSimplify
    GEOSTopologyPreserveSimplify GEOSSharedPaths GEOSSnap GEOSDelaunayTriangulation
    GEOSVoronoiDiagram GEOSConstrainedDelaunayTriangulation GEOSMakeValid
    GEOSMakeValidWithParams GEOSRemoveRepeatedPoints GEOSInterpolate GEOSInterpolateNormalized
    GEOSGeomGetPointN GEOSGeomGetStartPoint GEOSGeomGetEndPoint
  `,
  owned('GEOSCoordSeq_destroy')`
    GEOSCoordSeq_create GEOSCoordSeq_copyFromBuffer GEOSCoordSeq_copyFromArrays
    GEOSCoordSeq_clone GEOSNearestPoints GEOSPreparedNearestPoints
  `,
  owned('GEOSFree')`
    GEOSGeomToWKT GEOSGeomToWKB_buf GEOSGeomToHEX_buf GEOSWKTWriter_write GEOSWKBWriter_write
    GEOSWKBWriter_writeHEX GEOSGeoJSONWriter_writeGeometry GEOSGeomType GEOSisValidReason
    GEOSRelate GEOSRelateBoundaryNodeRule
  `,
  owned('GEOSPreparedGeom_destroy')`GEOSPrepare`,
  owned('GEOSBufferParams_destroy')`GEOSBufferParams_create`,
  owned('GEOSMakeValidParams_destroy')`GEOSMakeValidParams_create`,
  owned('GEOSSTRtree_destroy')`GEOSSTRtree_create`,
  owned('GEOSWKTReader_destroy')`GEOSWKTReader_create`,
  owned('GEOSWKTWriter_destroy')`GEOSWKTWriter_create`,
  owned('GEOSWKBReader_destroy')`GEOSWKBReader_create`,
  owned('GEOSWKBWriter_destroy')`GEOSWKBWriter_create`,
  owned('GEOSGeoJSONReader_destroy')`GEOSGeoJSONReader_create`,
  owned('GEOSGeoJSONWriter_destroy')`GEOSGeoJSONWriter_create`,
  frees(0)`
    GEOSGeom_destroy GEOSCoordSeq_destroy GEOSFree GEOSPreparedGeom_destroy
    GEOSBufferParams_destroy GEOSMakeValidParams_destroy GEOSSTRtree_destroy
    GEOSWKTReader_destroy GEOSWKTWriter_destroy GEOSWKBReader_destroy GEOSWKBWriter_destroy
    GEOSGeoJSONReader_destroy GEOSGeoJSONWriter_destroy
  `,
  keeps(0)`
    GEOSGeom_createPoint GEOSGeom_createLinearRing GEOSGeom_createLineString
    GEOSGeom_createPolygon
  `,
  keeps(1)`GEOSGeom_setUserData`,
  keeps(2)`GEOSSTRtree_insert`,
  borrows()`
    GEOSGetGeometryN GEOSGetExteriorRing GEOSGetInteriorRingN GEOSGeom_getCoordSeq
    GEOSGeom_getUserData GEOSGetNumGeometries GEOSGetNumInteriorRings GEOSGeomTypeId GEOSGetSRID
    GEOSSetSRID GEOSisEmpty GEOSisValid GEOSisSimple GEOSisRing GEOSisClosed GEOSHasZ
    GEOSContains GEOSCoveredBy GEOSCovers GEOSCrosses GEOSDisjoint GEOSEquals GEOSEqualsExact
    GEOSIntersects GEOSOverlaps GEOSTouches GEOSWithin GEOSPreparedContains
    GEOSPreparedIntersects GEOSArea GEOSLength GEOSDistance GEOSProject GEOSCoordSeq_getSize
    GEOSCoordSeq_getDimensions GEOSCoordSeq_getX GEOSCoordSeq_getY GEOSCoordSeq_setX
    GEOSCoordSeq_setY GEOSCoordSeq_getOrdinate GEOSCoordSeq_setOrdinate
    GEOSCoordSeq_copyToBuffer GEOSSTRtree_query GEOSSTRtree_iterate GEOSSTRtree_remove
    GEOSNormalize GEOSRelatePattern
  `,
);

const WITH_CONTEXT = library(
  owned('GEOSGeom_destroy_r')`
    GEOSGeom_clone_r GEOSGeom_createPoint_r GEOSGeom_createPointFromXY_r
    GEOSGeom_createLinearRing_r GEOSGeom_createLineString_r GEOSGeom_createEmptyPoint_r
    GEOSGeom_createEmptyLineString_r GEOSGeom_createEmptyPolygon_r
    GEOSGeom_createEmptyCollection_r GEOSGeom_createPolygon_r GEOSGeom_createCollection_r
    GEOSGeom_createRectangle_r GEOSGeom_setPrecision_r GEOSGeom_transformXY_r
    GEOSGeom_extractUniquePoints_r GEOSGeomFromWKT_r GEOSGeomFromWKB_buf_r GEOSGeomFromHEX_buf_r
    GEOSWKTReader_read_r GEOSWKBReader_read_r GEOSWKBReader_readHEX_r
    GEOSGeoJSONReader_readGeometry_r GEOSEnvelope_r GEOSIntersection_r GEOSIntersectionPrec_r
    GEOSBuffer_r GEOSBufferWithStyle_r GEOSBufferWithParams_r GEOSDensify_r GEOSOffsetCurve_r
    GEOSSingleSidedBuffer_r GEOSConvexHull_r GEOSConcaveHull_r GEOSMinimumRotatedRectangle_r
    GEOSMaximumInscribedCircle_r GEOSLargestEmptyCircle_r GEOSMinimumWidth_r
    GEOSMinimumClearanceLine_r GEOSDifference_r GEOSDifferencePrec_r GEOSSymDifference_r
    GEOSSymDifferencePrec_r GEOSBoundary_r GEOSUnion_r GEOSUnionPrec_r GEOSUnaryUnion_r
    GEOSUnaryUnionPrec_r GEOSUnionCascaded_r GEOSCoverageUnion_r GEOSPointOnSurface_r
    GEOSGetCentroid_r GEOSMinimumBoundingCircle_r GEOSNode_r GEOSClipByRect_r GEOSPolygonize_r
    GEOSPolygonize_valid_r GEOSPolygonizer_getCutEdges_r GEOSPolygonize_full_r GEOSBuildArea_r
    GEOSLineMerge_r GEOSLineMergeDirected_r GEOSReverse_r GEOSSimplify_r
    GEOSTopologyPreserveSimplify_r GEOSSharedPaths_r GEOSSnap_r GEOSDelaunayTriangulation_r
    GEOSVoronoiDiagram_r GEOSConstrainedDelaunayTriangulation_r GEOSMakeValid_r
    GEOSMakeValidWithParams_r GEOSRemoveRepeatedPoints_r GEOSInterpolate_r
    GEOSInterpolateNormalized_r GEOSGeomGetPointN_r GEOSGeomGetStartPoint_r
    GEOSGeomGetEndPoint_r
  `,
  owned('GEOSCoordSeq_destroy_r')`
    GEOSCoordSeq_create_r GEOSCoordSeq_copyFromBuffer_r GEOSCoordSeq_copyFromArrays_r
    GEOSCoordSeq_clone_r GEOSNearestPoints_r GEOSPreparedNearestPoints_r
  `,
  owned('GEOSFree_r')`
    GEOSGeomToWKT_r GEOSGeomToWKB_buf_r GEOSGeomToHEX_buf_r GEOSWKTWriter_write_r
    GEOSWKBWriter_write_r GEOSWKBWriter_writeHEX_r GEOSGeoJSONWriter_writeGeometry_r
    GEOSGeomType_r GEOSisValidReason_r GEOSRelate_r GEOSRelateBoundaryNodeRule_r
  `,
  owned('GEOSPreparedGeom_destroy_r')`GEOSPrepare_r`,
  owned('GEOSBufferParams_destroy_r')`GEOSBufferParams_create_r`,
  owned('GEOSMakeValidParams_destroy_r')`GEOSMakeValidParams_create_r`,
  owned('GEOSSTRtree_destroy_r')`GEOSSTRtree_create_r`,
  owned('GEOSWKTReader_destroy_r')`GEOSWKTReader_create_r`,
  owned('GEOSWKTWriter_destroy_r')`GEOSWKTWriter_create_r`,
  owned('GEOSWKBReader_destroy_r')`GEOSWKBReader_create_r`,
  owned('GEOSWKBWriter_destroy_r')`GEOSWKBWriter_create_r`,
  owned('GEOSGeoJSONReader_destroy_r')`GEOSGeoJSONReader_create_r`,
  owned('GEOSGeoJSONWriter_destroy_r')`GEOSGeoJSONWriter_create_r`,
  owned('GEOS_finish_r')`GEOS_init_r`,
  frees(1)`
    GEOSGeom_destroy_r GEOSCoordSeq_destroy_r GEOSFree_r GEOSPreparedGeom_destroy_r
    GEOSBufferParams_destroy_r GEOSMakeValidParams_destroy_r GEOSSTRtree_destroy_r
    GEOSWKTReader_destroy_r GEOSWKTWriter_destroy_r GEOSWKBReader_destroy_r
    GEOSWKBWriter_destroy_r GEOSGeoJSONReader_destroy_r GEOSGeoJSONWriter_destroy_r
  `,
  frees()`GEOS_finish_r`,
  keeps(1)`
    GEOSGeom_createPoint_r GEOSGeom_createLinearRing_r GEOSGeom_createLineString_r
    GEOSGeom_createPolygon_r
  `,
  keeps(2)`GEOSGeom_setUserData_r`,
  keeps(3)`GEOSSTRtree_insert_r`,
  borrows()`
    GEOSGetGeometryN_r GEOSGetExteriorRing_r GEOSGetInteriorRingN_r GEOSGeom_getCoordSeq_r
    GEOSGeom_getUserData_r GEOSGetNumGeometries_r GEOSGetNumInteriorRings_r GEOSGeomTypeId_r
    GEOSGetSRID_r GEOSSetSRID_r GEOSisEmpty_r GEOSisValid_r GEOSisSimple_r GEOSisRing_r
    GEOSisClosed_r GEOSHasZ_r GEOSContains_r GEOSCoveredBy_r GEOSCovers_r GEOSCrosses_r
    GEOSDisjoint_r GEOSEquals_r GEOSEqualsExact_r GEOSIntersects_r GEOSOverlaps_r GEOSTouches_r
    GEOSWithin_r GEOSPreparedContains_r GEOSPreparedIntersects_r GEOSArea_r GEOSLength_r
    GEOSDistance_r GEOSProject_r GEOSCoordSeq_getSize_r GEOSCoordSeq_getDimensions_r
    GEOSCoordSeq_getX_r GEOSCoordSeq_getY_r GEOSCoordSeq_setX_r GEOSCoordSeq_setY_r
    GEOSCoordSeq_getOrdinate_r GEOSCoordSeq_setOrdinate_r GEOSCoordSeq_copyToBuffer_r
    GEOSSTRtree_query_r GEOSSTRtree_iterate_r GEOSSTRtree_remove_r GEOSNormalize_r
    GEOSRelatePattern_r
  `,
);

export const GEOS = library(WITHOUT_CONTEXT, WITH_CONTEXT);
