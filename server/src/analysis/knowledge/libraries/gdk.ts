/**
 * What lies below GTK: GDK, GdkPixbuf, Pango by their transfer annotations, cairo by its manual. What an
 * object hands out of itself (`cairo_get_target`, `gdk_pixbuf_loader_get_pixbuf`) stays its own.
 */
import {
  borrows,
  frees,
  keeps,
  library,
  owned,
  refs,
  tellsValid,
  unrefs,
  writesGError,
  writesOut,
} from './tables.ts';

export const GDK = library(
  owned('g_object_unref')`
    gdk_cursor_get_image gdk_cursor_new gdk_cursor_new_for_display gdk_cursor_new_from_name
    gdk_cursor_new_from_pixbuf gdk_cursor_new_from_surface gdk_pixbuf_add_alpha
    gdk_pixbuf_animation_get_iter gdk_pixbuf_animation_new_from_file
    gdk_pixbuf_animation_new_from_resource gdk_pixbuf_animation_new_from_stream
    gdk_pixbuf_animation_new_from_stream_finish gdk_pixbuf_apply_embedded_orientation
    gdk_pixbuf_composite_color_simple gdk_pixbuf_copy gdk_pixbuf_flip
    gdk_pixbuf_get_from_surface gdk_pixbuf_get_from_window gdk_pixbuf_loader_new
    gdk_pixbuf_loader_new_with_mime_type gdk_pixbuf_loader_new_with_type gdk_pixbuf_new
    gdk_pixbuf_new_from_bytes gdk_pixbuf_new_from_data gdk_pixbuf_new_from_file
    gdk_pixbuf_new_from_file_at_scale gdk_pixbuf_new_from_file_at_size
    gdk_pixbuf_new_from_inline gdk_pixbuf_new_from_resource
    gdk_pixbuf_new_from_resource_at_scale gdk_pixbuf_new_from_stream
    gdk_pixbuf_new_from_stream_at_scale gdk_pixbuf_new_from_stream_finish
    gdk_pixbuf_new_from_xpm_data gdk_pixbuf_new_subpixbuf gdk_pixbuf_non_anim_new
    gdk_pixbuf_rotate_simple gdk_pixbuf_scale_simple gdk_pixbuf_simple_anim_new
    pango_cairo_create_context pango_cairo_create_layout pango_context_load_font
    pango_context_load_fontset pango_context_new pango_font_deserialize pango_font_get_coverage
    pango_font_map_create_context pango_font_map_load_font pango_font_map_load_fontset
    pango_fontset_get_font pango_fontset_simple_new pango_layout_copy pango_layout_deserialize
    pango_layout_new
  `,
  owned('g_free')`
    gdk_atom_name gdk_color_to_string gdk_get_display gdk_pixbuf_format_get_description
    gdk_pixbuf_format_get_license gdk_pixbuf_format_get_name gdk_rgba_to_string
    gdk_screen_get_monitor_plug_name gdk_screen_make_display_name gdk_utf8_to_string_target
    pango_attr_list_to_string pango_color_to_string pango_font_description_to_filename
    pango_font_description_to_string pango_tab_array_to_string pango_trim_string
  `,
  owned('pango_attribute_destroy')`
    pango_attr_allow_breaks_new pango_attr_background_alpha_new pango_attr_background_new
    pango_attr_baseline_shift_new pango_attr_fallback_new pango_attr_family_new
    pango_attr_font_desc_new pango_attr_font_features_new pango_attr_font_scale_new
    pango_attr_foreground_alpha_new pango_attr_foreground_new pango_attr_gravity_hint_new
    pango_attr_gravity_new pango_attr_insert_hyphens_new pango_attr_language_new
    pango_attr_letter_spacing_new pango_attr_line_height_new pango_attr_line_height_new_absolute
    pango_attr_overline_color_new pango_attr_overline_new pango_attr_rise_new
    pango_attr_scale_new pango_attr_sentence_new pango_attr_shape_new
    pango_attr_shape_new_with_data pango_attr_show_new pango_attr_size_new
    pango_attr_size_new_absolute pango_attr_stretch_new pango_attr_strikethrough_color_new
    pango_attr_strikethrough_new pango_attr_style_new pango_attr_text_transform_new
    pango_attr_underline_color_new pango_attr_underline_new pango_attr_variant_new
    pango_attr_weight_new pango_attr_word_new pango_attribute_copy
  `,
  owned('g_list_free')`
    gdk_device_list_slave_devices gdk_device_manager_list_devices gdk_display_list_seats
    gdk_screen_get_toplevel_windows gdk_screen_get_window_stack gdk_seat_get_slaves
    gdk_window_get_children gdk_window_get_children_with_user_data pango_itemize
    pango_itemize_with_base_dir pango_reorder_items
  `,
  owned('g_slist_free')`
    gdk_display_manager_list_displays gdk_pixbuf_get_formats pango_attr_iterator_get_attrs
    pango_attr_list_get_attributes pango_glyph_item_apply_attrs
  `,
  owned('g_strfreev')`
    gdk_pixbuf_format_get_extensions gdk_pixbuf_format_get_mime_types pango_split_file_list
  `,
  owned('pango_font_description_free')`
    pango_font_describe pango_font_describe_with_absolute_size pango_font_description_copy
    pango_font_description_copy_static pango_font_description_from_string
    pango_font_description_new pango_font_face_describe
  `,
  owned('cairo_surface_destroy')`
    gdk_cairo_surface_create_from_pixbuf gdk_cursor_get_surface
    gdk_window_create_similar_image_surface gdk_window_create_similar_surface
  `,
  owned('cairo_region_destroy')`
    gdk_cairo_region_create_from_surface gdk_drawing_context_get_clip
    gdk_pango_layout_get_clip_region gdk_pango_layout_line_get_clip_region
    gdk_window_get_clip_region gdk_window_get_update_area gdk_window_get_visible_region
  `,
  owned('pango_tab_array_free')`
    pango_layout_get_tabs pango_tab_array_copy pango_tab_array_from_string pango_tab_array_new
    pango_tab_array_new_with_positions
  `,
  owned('gdk_event_free')`
    gdk_display_get_event gdk_display_peek_event gdk_event_copy gdk_event_new
  `,
  owned('pango_attr_list_unref')`
    pango_attr_list_copy pango_attr_list_filter pango_attr_list_from_string pango_attr_list_new
  `,
  owned('g_bytes_unref')`gdk_pixbuf_read_pixel_bytes pango_font_serialize pango_layout_serialize`,
  owned('pango_font_metrics_unref')`
    pango_context_get_metrics pango_font_get_metrics pango_fontset_get_metrics
  `,
  owned('pango_item_free')`pango_item_copy pango_item_new pango_item_split`,
  owned('pango_attr_iterator_destroy')`pango_attr_iterator_copy pango_attr_list_get_iterator`,
  owned('pango_glyph_item_free')`pango_glyph_item_copy pango_glyph_item_split`,
  owned('pango_glyph_string_free')`pango_glyph_string_copy pango_glyph_string_new`,
  owned('pango_layout_iter_free')`pango_layout_get_iter pango_layout_iter_copy`,
  owned('gdk_color_free')`gdk_color_copy`,
  owned('gdk_rgba_free')`gdk_rgba_copy`,
  owned('cairo_destroy')`gdk_cairo_create`,
  owned('g_hash_table_unref')`gdk_pixbuf_get_options`,
  owned('gdk_pixbuf_format_free')`gdk_pixbuf_format_copy`,
  owned('pango_color_free')`pango_color_copy`,
  owned('pango_glyph_item_iter_free')`pango_glyph_item_iter_copy`,
  owned('pango_matrix_free')`pango_matrix_copy`,
  owned('pango_script_iter_free')`pango_script_iter_new`,
  keeps(1)`
    pango_attr_list_change pango_attr_list_insert pango_attr_list_insert_before
    pango_fontset_simple_append
  `,
  writesOut('g_free', 1, 'non-zero')`gdk_pixbuf_save_to_buffer gdk_pixbuf_save_to_bufferv`,
  writesOut('g_free', 1)`pango_font_face_list_sizes`,
  writesOut('g_free', 4, 'non-zero')`pango_parse_markup`,
  writesOut('g_free', 5, 'non-zero')`pango_parse_markup`,
  writesOut('pango_attr_list_unref', 3, 'non-zero')`pango_parse_markup`,
  writesGError(1)`
    gdk_gl_context_realize gdk_pixbuf_animation_new_from_file
    gdk_pixbuf_animation_new_from_resource gdk_pixbuf_animation_new_from_stream_finish
    gdk_pixbuf_init_modules gdk_pixbuf_loader_close gdk_pixbuf_loader_new_with_mime_type
    gdk_pixbuf_loader_new_with_type gdk_pixbuf_new_from_file gdk_pixbuf_new_from_resource
    gdk_pixbuf_new_from_stream_finish gdk_pixbuf_save_to_stream_finish
  `,
  writesGError(2)`
    gdk_pixbuf_animation_new_from_stream gdk_pixbuf_loader_write_bytes
    gdk_pixbuf_new_from_stream pango_font_deserialize
  `,
  writesGError(3)`
    gdk_pixbuf_get_file_info_finish gdk_pixbuf_loader_write gdk_pixbuf_new_from_file_at_size
    gdk_pixbuf_new_from_inline pango_layout_deserialize pango_layout_write_to_file
  `,
  writesGError(4)`
    gdk_pixbuf_new_from_file_at_scale gdk_pixbuf_new_from_resource_at_scale
  `,
  writesGError(5)`gdk_pixbuf_new_from_stream_at_scale gdk_pixbuf_savev`,
  writesGError(6)`
    gdk_pixbuf_save_to_bufferv gdk_pixbuf_save_to_callbackv gdk_pixbuf_save_to_streamv
    pango_parse_markup
  `,
  tellsValid()`
    cairo_status cairo_surface_status cairo_pattern_status cairo_region_status
    cairo_font_face_status cairo_scaled_font_status cairo_font_options_status cairo_device_status
  `,
  owned('cairo_destroy')`cairo_create`,
  owned('cairo_surface_destroy')`
    cairo_image_surface_create cairo_image_surface_create_for_data
    cairo_image_surface_create_from_png cairo_image_surface_create_from_png_stream
    cairo_surface_create_similar cairo_surface_create_similar_image
    cairo_surface_create_for_rectangle cairo_pdf_surface_create cairo_ps_surface_create
    cairo_svg_surface_create cairo_recording_surface_create cairo_xlib_surface_create
    cairo_xcb_surface_create
  `,
  owned('cairo_pattern_destroy')`
    cairo_pattern_create_rgb cairo_pattern_create_rgba cairo_pattern_create_for_surface
    cairo_pattern_create_linear cairo_pattern_create_radial cairo_pattern_create_mesh
    cairo_pop_group
  `,
  owned('cairo_region_destroy')`
    cairo_region_create cairo_region_create_rectangle cairo_region_create_rectangles
    cairo_region_copy
  `,
  owned('cairo_path_destroy')`cairo_copy_path cairo_copy_path_flat`,
  owned('cairo_font_options_destroy')`cairo_font_options_create cairo_font_options_copy`,
  owned('cairo_font_face_destroy')`
    cairo_toy_font_face_create cairo_ft_font_face_create_for_ft_face
    cairo_ft_font_face_create_for_pattern
  `,
  owned('cairo_scaled_font_destroy')`cairo_scaled_font_create`,
  owned('cairo_rectangle_list_destroy')`cairo_copy_clip_rectangle_list`,

  frees()`
    cairo_path_destroy cairo_font_options_destroy cairo_rectangle_list_destroy gdk_event_free
    gdk_color_free gdk_rgba_free gdk_pixbuf_format_free pango_attribute_destroy
    pango_font_description_free pango_tab_array_free pango_item_free pango_attr_iterator_destroy
    pango_glyph_item_free pango_glyph_string_free pango_layout_iter_free pango_color_free
    pango_glyph_item_iter_free pango_matrix_free pango_script_iter_free
  `,
  unrefs()`
    cairo_destroy cairo_surface_destroy cairo_pattern_destroy cairo_region_destroy
    cairo_font_face_destroy cairo_scaled_font_destroy gdk_pixbuf_unref gdk_cursor_unref
    gdk_frame_timings_unref pango_attr_list_unref pango_font_metrics_unref
    pango_layout_line_unref
  `,
  refs()`
    cairo_reference cairo_surface_reference cairo_pattern_reference cairo_region_reference
    cairo_font_face_reference cairo_scaled_font_reference gdk_cursor_ref gdk_pixbuf_ref
    gdk_frame_timings_ref pango_attr_list_ref pango_font_metrics_ref pango_layout_line_ref
  `,
  borrows()`
    cairo_fill cairo_get_font_face cairo_get_source cairo_get_target
    cairo_image_surface_get_data cairo_image_surface_get_height cairo_image_surface_get_stride
    cairo_image_surface_get_width cairo_paint cairo_pop_group_to_source cairo_push_group
    cairo_select_font_face cairo_set_dash cairo_set_font_face cairo_set_source
    cairo_set_source_surface cairo_show_text cairo_stroke cairo_surface_finish
    cairo_surface_flush cairo_surface_write_to_png cairo_text_extents
    cairo_text_path gdk_color_parse gdk_display_get_default gdk_pixbuf_get_bits_per_sample
    gdk_pixbuf_get_colorspace gdk_pixbuf_get_has_alpha gdk_pixbuf_get_height
    gdk_pixbuf_get_n_channels gdk_pixbuf_get_pixels gdk_pixbuf_get_rowstride
    gdk_pixbuf_get_width gdk_pixbuf_loader_get_pixbuf gdk_rgba_parse gdk_screen_get_default
    gdk_set_allowed_backends pango_color_parse pango_font_description_set_family
    pango_font_description_set_family_static pango_layout_set_markup
    pango_layout_set_markup_with_accel pango_layout_set_text
  `,
);
