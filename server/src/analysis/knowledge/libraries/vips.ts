/** libvips. Operations write a new image; what images are made from stays with the caller. */
import { borrows, keeps, library, owned, unrefs, writesOut } from './tables.ts';

export const VIPS = library(
  writesOut('g_free', 1)`
    vips_dzsave_buffer vips_gifsave_buffer vips_heifsave_buffer vips_jp2ksave_buffer
    vips_jpegsave_buffer vips_jxlsave_buffer vips_magicksave_buffer vips_pngsave_buffer
    vips_radsave_buffer vips_tiffsave_buffer vips_webpsave_buffer
  `,
  writesOut('g_free', 2)`vips_image_write_to_buffer`,
  writesOut('g_object_unref', 0)`
    vips_black vips_eye vips_fractsurf vips_gaussmat vips_gaussnoise vips_grey vips_identity
    vips_logmat vips_mask_butterworth vips_mask_butterworth_band vips_mask_butterworth_ring
    vips_mask_fractal vips_mask_gaussian vips_mask_gaussian_band vips_mask_gaussian_ring
    vips_mask_ideal vips_mask_ideal_band vips_mask_ideal_ring vips_perlin vips_sines vips_text
    vips_tonelut vips_worley vips_xyz vips_zone
  `,
  writesOut('g_object_unref', 1)`
    vips_CMC2LCh vips_CMC2XYZ vips_CMYK2XYZ vips_HSV2sRGB vips_LCh2CMC vips_LCh2Lab vips_Lab2LCh
    vips_Lab2LabQ vips_Lab2LabS vips_Lab2XYZ vips_LabQ2Lab vips_LabQ2LabS vips_LabQ2sRGB
    vips_LabS2Lab vips_LabS2LabQ vips_XYZ2CMYK vips_XYZ2Lab vips_XYZ2Yxy vips_XYZ2scRGB
    vips_Yxy2Lab vips_Yxy2XYZ vips_abs vips_acos vips_acosh vips_addalpha vips_affine
    vips_analyzeload vips_andimage_const vips_andimage_const1 vips_arrayjoin vips_asin
    vips_asinh vips_atan vips_atan2_const vips_atan2_const1 vips_atanh vips_autorot vips_bandand
    vips_bandbool vips_bandeor vips_bandfold vips_bandjoin vips_bandjoin_const
    vips_bandjoin_const1 vips_bandmean vips_bandor vips_bandrank vips_bandunfold
    vips_boolean_const vips_boolean_const1 vips_buildlut vips_byteswap vips_canny vips_cast
    vips_cast_char vips_cast_complex vips_cast_double vips_cast_dpcomplex vips_cast_float
    vips_cast_int vips_cast_short vips_cast_uchar vips_cast_uint vips_cast_ushort vips_ceil
    vips_colourspace vips_compass vips_complex vips_complexget vips_composite vips_conj
    vips_conv vips_conva vips_convasep vips_convf vips_convi vips_convsep vips_copy
    vips_copy_file vips_cos vips_cosh vips_crop vips_csvload vips_csvload_source vips_embed
    vips_eorimage_const vips_eorimage_const1 vips_equal_const vips_equal_const1 vips_exp
    vips_exp10 vips_extract_area vips_extract_band vips_falsecolour vips_fill_nearest
    vips_fitsload vips_flatten vips_flip vips_float2rad vips_floor vips_fwfft vips_gamma
    vips_gaussblur vips_gifload vips_gifload_source vips_globalbalance vips_gravity vips_grid
    vips_heifload vips_heifload_source vips_hist_cum vips_hist_equal vips_hist_find
    vips_hist_find_ndim vips_hist_local vips_hist_norm vips_hist_plot vips_hough_circle
    vips_hough_line vips_icc_ac2rc vips_icc_export vips_icc_import vips_icc_transform vips_imag
    vips_image_decode vips_image_encode vips_invert vips_invertlut vips_invfft vips_jp2kload
    vips_jp2kload_source vips_jpegload vips_jpegload_source vips_jxlload vips_jxlload_source
    vips_less_const vips_less_const1 vips_lesseq_const vips_lesseq_const1 vips_linear
    vips_linear1 vips_linecache vips_log vips_log10 vips_lshift_const vips_lshift_const1
    vips_magickload vips_mapim vips_maplut vips_math vips_math2_const vips_math2_const1
    vips_matload vips_matrixinvert vips_matrixload vips_matrixload_source vips_measure
    vips_median vips_more_const vips_more_const1 vips_moreeq_const vips_moreeq_const1 vips_morph
    vips_msb vips_niftiload vips_niftiload_source vips_notequal_const vips_notequal_const1
    vips_openexrload vips_openslideload vips_openslideload_source vips_orimage_const
    vips_orimage_const1 vips_pdfload vips_pdfload_source vips_pngload vips_pngload_source
    vips_polar vips_pow_const vips_pow_const1 vips_ppmload vips_ppmload_source vips_premultiply
    vips_profile vips_project vips_quadratic vips_rad2float vips_radload vips_radload_source
    vips_rank vips_rawload vips_real vips_recomb vips_rect vips_reduce vips_reduceh vips_reducev
    vips_relational_const vips_relational_const1 vips_remainder_const vips_remainder_const1
    vips_remosaic vips_replicate vips_resize vips_rint vips_rot vips_rot180 vips_rot270
    vips_rot45 vips_rot90 vips_rotate vips_round vips_rshift_const vips_rshift_const1
    vips_sRGB2HSV vips_sRGB2scRGB vips_scRGB2BW vips_scRGB2XYZ vips_scRGB2sRGB vips_scale
    vips_sequential vips_sharpen vips_shrink vips_shrinkh vips_shrinkv vips_sign vips_similarity
    vips_sin vips_sinh vips_smartcrop vips_sobel vips_spectrum vips_stats vips_stdif
    vips_subsample vips_sum vips_svgload vips_svgload_source vips_svgload_string vips_switch
    vips_tan vips_tanh vips_thumbnail vips_thumbnail_image vips_thumbnail_source vips_tiffload
    vips_tiffload_source vips_tilecache vips_transpose3d vips_unpremultiply vips_vipsload
    vips_vipsload_source vips_webpload vips_webpload_source vips_wop_const vips_wop_const1
    vips_wrap vips_zoom
  `,
  writesOut('g_object_unref', 2)`
    vips_add vips_andimage vips_atan2 vips_bandjoin2 vips_boolean vips_case vips_complex2
    vips_complexform vips_composite2 vips_cross_phase vips_dE00 vips_dE76 vips_dECMC vips_divide
    vips_eorimage vips_equal vips_fastcor vips_freqmult vips_gifload_buffer vips_heifload_buffer
    vips_hist_find_indexed vips_hist_match vips_image_get_image vips_insert vips_join
    vips_jp2kload_buffer vips_jpegload_buffer vips_jxlload_buffer vips_less vips_lesseq
    vips_lshift vips_magickload_buffer vips_match vips_math2 vips_merge vips_more vips_moreeq
    vips_mosaic vips_mosaic1 vips_multiply vips_notequal vips_orimage vips_pdfload_buffer
    vips_phasecor vips_pngload_buffer vips_pow vips_profile vips_project vips_radload_buffer
    vips_relational vips_remainder vips_rshift vips_spcor vips_subtract vips_svgload_buffer
    vips_thumbnail_buffer vips_tiffload_buffer vips_webpload_buffer vips_wop
  `,
  writesOut('g_object_unref', 3)`vips_ifthenelse`,
  owned('g_object_unref')`
    vips_image_new vips_image_new_memory vips_image_new_from_file vips_image_new_from_buffer
    vips_image_new_from_memory vips_image_new_from_memory_copy vips_image_new_from_source
    vips_image_new_matrix vips_image_new_matrixv vips_image_new_matrix_from_array
    vips_image_new_temp_file vips_image_new_from_image vips_image_new_from_image1
    vips_image_copy_memory vips_source_new_from_file vips_source_new_from_memory
    vips_source_new_from_blob vips_source_new_from_descriptor vips_source_new_from_options
    vips_source_custom_new vips_target_new_to_file vips_target_new_to_memory
    vips_target_new_to_descriptor vips_target_custom_new vips_region_new vips_interpolate_new
    vips_operation_new
  `,
  owned('g_free')`
    vips_image_write_to_memory vips_target_steal vips_target_steal_text vips_error_buffer_copy
    vips_filename_get_filename vips_filename_get_options
  `,
  writesOut('g_free', 2)`vips_image_get_as_string`,
  owned('g_strfreev')`vips_image_get_fields vips_foreign_get_suffixes`,
  owned('vips_area_unref')`
    vips_array_image_new vips_array_double_new vips_array_int_new vips_blob_new vips_blob_copy
  `,
  unrefs()`vips_area_unref`,
  keeps(1)`vips_blob_new`,
  borrows()`
    vips_image_get_string vips_image_get_int vips_image_get_double vips_image_get_blob
    vips_image_get_typeof vips_image_set vips_image_set_string vips_image_set_int
    vips_image_set_double vips_image_set_blob_copy vips_image_set_array_int vips_image_remove
    vips_image_get_width vips_image_get_height vips_image_get_bands vips_image_get_page_height
    vips_image_get_n_pages vips_image_get_interpretation vips_image_get_format
    vips_image_get_orientation vips_image_hasalpha vips_image_write vips_image_write_to_file
    vips_image_set_progress vips_image_set_kill vips_jpegsave vips_pngsave vips_webpsave
    vips_tiffsave vips_gifsave vips_heifsave vips_error_buffer vips_error_clear vips_init
    vips_shutdown vips_thread_shutdown vips_cache_set_max vips_cache_set_max_mem
    vips_cache_set_max_files vips_concurrency_set vips_concurrency_get vips_cache_drop_all
    vips_tracked_get_mem vips_tracked_get_mem_highwater vips_tracked_get_allocs
    vips_tracked_get_files vips_foreign_find_load vips_foreign_find_load_buffer
    vips_object_set_from_string vips_version vips_version_string vips_type_find
  `,
);
