/**
 * GTK 3 and 4, by the transfer annotations of their introspection data. New widgets are floating, and
 * models, actions and groups live as long as the widgets that use them: left out.
 */
import {
  borrows,
  frees,
  keeps,
  library,
  owned,
  refs,
  unrefs,
  writesGError,
  writesOut,
} from './tables.ts';

export const GTK = library(
  owned('g_object_unref')`
    gtk_builder_new gtk_builder_new_from_file gtk_builder_new_from_resource
    gtk_builder_new_from_string gtk_clipboard_wait_for_image gtk_css_provider_new
    gtk_icon_info_load_icon gtk_icon_info_load_icon_finish gtk_icon_info_load_symbolic
    gtk_icon_info_load_symbolic_finish gtk_icon_info_load_symbolic_for_context
    gtk_icon_info_load_symbolic_for_context_finish gtk_icon_info_load_symbolic_for_style
    gtk_icon_info_new_for_pixbuf gtk_icon_theme_choose_icon gtk_icon_theme_choose_icon_for_scale
    gtk_icon_theme_load_icon gtk_icon_theme_load_icon_for_scale gtk_icon_theme_lookup_by_gicon
    gtk_icon_theme_lookup_by_gicon_for_scale gtk_icon_theme_lookup_icon
    gtk_icon_theme_lookup_icon_for_scale gtk_icon_theme_new gtk_offscreen_window_get_pixbuf
    gtk_page_setup_copy gtk_page_setup_new gtk_page_setup_new_from_file
    gtk_page_setup_new_from_gvariant gtk_page_setup_new_from_key_file
    gtk_print_context_create_pango_context gtk_print_context_create_pango_layout
    gtk_print_operation_new gtk_print_run_page_setup_dialog gtk_print_settings_copy
    gtk_print_settings_new gtk_print_settings_new_from_file gtk_print_settings_new_from_gvariant
    gtk_print_settings_new_from_key_file gtk_recent_info_create_app_info
    gtk_recent_info_get_gicon gtk_recent_info_get_icon gtk_render_icon_pixbuf
    gtk_selection_data_get_pixbuf gtk_widget_create_pango_context gtk_widget_create_pango_layout
    gtk_widget_render_icon gtk_widget_render_icon_pixbuf
  `,
  owned('g_free')`
    gtk_accelerator_get_label gtk_accelerator_get_label_with_keycode gtk_accelerator_name
    gtk_accelerator_name_with_keycode gtk_app_chooser_get_content_type
    gtk_clipboard_wait_for_rich_text gtk_clipboard_wait_for_text
    gtk_color_selection_palette_to_string gtk_combo_box_text_get_active_text
    gtk_css_provider_to_string gtk_editable_get_chars gtk_entry_completion_compute_prefix
    gtk_entry_get_icon_tooltip_markup gtk_entry_get_icon_tooltip_text
    gtk_file_chooser_get_current_folder gtk_file_chooser_get_current_folder_uri
    gtk_file_chooser_get_current_name gtk_file_chooser_get_filename
    gtk_file_chooser_get_preview_filename gtk_file_chooser_get_preview_uri
    gtk_file_chooser_get_uri gtk_font_chooser_get_font gtk_font_chooser_get_font_features
    gtk_font_chooser_get_language gtk_font_chooser_get_preview_text
    gtk_font_selection_dialog_get_font_name gtk_font_selection_get_font_name
    gtk_icon_theme_get_example_icon_name gtk_recent_chooser_get_current_uri
    gtk_recent_info_get_short_name gtk_recent_info_get_uri_display
    gtk_recent_info_last_application gtk_selection_data_get_text
    gtk_status_icon_get_tooltip_markup gtk_status_icon_get_tooltip_text
    gtk_style_context_to_string gtk_text_buffer_get_slice gtk_text_buffer_get_text
    gtk_text_buffer_serialize gtk_text_iter_get_slice gtk_text_iter_get_text
    gtk_text_iter_get_visible_slice gtk_text_iter_get_visible_text
    gtk_tree_model_get_string_from_iter gtk_tree_path_to_string gtk_widget_get_composite_name
    gtk_widget_get_tooltip_markup gtk_widget_get_tooltip_text gtk_widget_path_to_string
  `,
  owned('g_list_free')`
    gtk_action_group_list_actions gtk_cell_layout_get_cells gtk_container_get_children
    gtk_flow_box_get_selected_children gtk_icon_theme_list_contexts gtk_icon_theme_list_icons
    gtk_icon_view_get_selected_items gtk_list_box_get_selected_rows gtk_recent_chooser_get_items
    gtk_recent_manager_get_items gtk_style_context_list_classes gtk_style_context_list_regions
    gtk_text_child_anchor_get_widgets gtk_tree_selection_get_selected_rows
    gtk_tree_view_get_columns gtk_widget_list_accel_closures gtk_widget_list_mnemonic_labels
    gtk_window_get_default_icon_list gtk_window_get_icon_list gtk_window_group_list_windows
    gtk_window_list_toplevels
  `,
  owned('g_slist_free')`
    gtk_builder_get_objects gtk_file_chooser_get_filenames gtk_file_chooser_get_files
    gtk_file_chooser_get_uris gtk_file_chooser_list_filters
    gtk_file_chooser_list_shortcut_folder_uris gtk_file_chooser_list_shortcut_folders
    gtk_places_sidebar_list_shortcuts gtk_recent_chooser_list_filters gtk_stock_list_ids
    gtk_text_iter_get_marks gtk_text_iter_get_tags gtk_text_iter_get_toggled_tags
    gtk_widget_path_iter_list_classes gtk_widget_path_iter_list_regions
  `,
  owned('gtk_tree_path_free')`
    gtk_cell_view_get_displayed_row gtk_icon_view_get_path_at_pos
    gtk_tree_model_filter_convert_child_path_to_path
    gtk_tree_model_filter_convert_path_to_child_path gtk_tree_model_get_path
    gtk_tree_model_sort_convert_child_path_to_path
    gtk_tree_model_sort_convert_path_to_child_path gtk_tree_path_copy gtk_tree_path_new
    gtk_tree_path_new_first gtk_tree_path_new_from_indices gtk_tree_path_new_from_indicesv
    gtk_tree_path_new_from_string gtk_tree_row_reference_get_path
  `,
  owned('g_strfreev')`
    gtk_application_get_accels_for_action gtk_application_get_actions_for_accel
    gtk_application_list_action_descriptions gtk_clipboard_wait_for_uris
    gtk_selection_data_get_uris
  `,
  owned('pango_font_description_free')`gtk_font_chooser_get_font_desc`,
  owned('cairo_surface_destroy')`
    gtk_icon_info_load_surface gtk_icon_theme_load_surface gtk_icon_view_create_drag_icon
    gtk_tree_view_create_row_drag_icon
  `,
  owned('cairo_region_destroy')`gtk_widget_region_intersect`,
  owned('gtk_paper_size_free')`
    gtk_paper_size_copy gtk_paper_size_new gtk_paper_size_new_custom
    gtk_paper_size_new_from_gvariant gtk_paper_size_new_from_ipp
    gtk_paper_size_new_from_key_file gtk_paper_size_new_from_ppd
    gtk_print_settings_get_paper_size
  `,
  owned('pango_tab_array_free')`gtk_text_view_get_tabs`,
  owned('gdk_event_free')`gtk_get_current_event`,
  owned('gtk_widget_path_unref')`
    gtk_container_get_path_for_child gtk_widget_path_copy gtk_widget_path_new
  `,
  owned('gtk_text_attributes_unref')`
    gtk_text_attributes_copy gtk_text_attributes_new gtk_text_view_get_default_attributes
  `,
  owned('gtk_tree_row_reference_free')`
    gtk_tree_row_reference_copy gtk_tree_row_reference_new gtk_tree_row_reference_new_proxy
  `,
  owned('gtk_border_free')`gtk_border_copy gtk_border_new`,
  owned('gtk_selection_data_free')`gtk_clipboard_wait_for_contents gtk_selection_data_copy`,
  owned('gtk_recent_info_unref')`
    gtk_recent_chooser_get_current_item gtk_recent_manager_lookup_item
  `,
  owned('gtk_requisition_free')`gtk_requisition_copy gtk_requisition_new`,
  owned('gtk_target_entry_free')`gtk_target_entry_copy gtk_target_entry_new`,
  owned('gtk_target_list_unref')`gtk_target_list_new`,
  owned('gtk_text_iter_free')`gtk_text_iter_copy`,
  owned('gtk_tree_iter_free')`gtk_tree_iter_copy`,
  keeps(0)`gtk_window_set_default_icon_list`,
  keeps(1)`gtk_file_chooser_add_filter gtk_widget_set_window`,
  writesOut('g_list_free', 1, 'non-zero')`gtk_container_get_focus_chain`,
  writesOut('gtk_tree_path_free', 1, 'non-zero')`
    gtk_icon_view_get_cursor gtk_icon_view_get_visible_range gtk_tree_view_get_visible_range
  `,
  writesOut('gtk_tree_path_free', 1)`
    gtk_icon_view_get_drag_dest_item gtk_tree_view_get_cursor gtk_tree_view_get_drag_dest_row
  `,
  writesOut('gtk_tree_path_free', 2, 'non-zero')`
    gtk_icon_view_get_visible_range gtk_tree_get_row_drag_data gtk_tree_view_get_visible_range
  `,
  writesOut('gtk_tree_path_free', 3, 'non-zero')`
    gtk_icon_view_get_dest_item_at_pos gtk_icon_view_get_item_at_pos
    gtk_tree_view_get_dest_row_at_pos gtk_tree_view_get_path_at_pos
    gtk_tree_view_is_blank_at_pos
  `,
  writesOut('gtk_tree_path_free', 5, 'non-zero')`
    gtk_icon_view_get_tooltip_context gtk_tree_view_get_tooltip_context
  `,
  writesGError(1)`
    gtk_icon_info_load_icon gtk_page_setup_new_from_file gtk_print_settings_new_from_file
    gtk_recent_manager_purge_items gtk_window_set_default_icon_from_file
  `,
  writesGError(2)`
    gtk_builder_add_from_file gtk_builder_add_from_resource gtk_css_provider_load_from_file
    gtk_css_provider_load_from_path gtk_file_chooser_add_shortcut_folder
    gtk_file_chooser_add_shortcut_folder_uri gtk_file_chooser_remove_shortcut_folder
    gtk_file_chooser_remove_shortcut_folder_uri gtk_file_chooser_select_file
    gtk_file_chooser_set_current_folder_file gtk_file_chooser_set_file
    gtk_icon_info_load_icon_finish gtk_icon_info_load_surface gtk_page_setup_load_file
    gtk_page_setup_new_from_key_file gtk_page_setup_to_file gtk_paper_size_new_from_key_file
    gtk_print_settings_load_file gtk_print_settings_new_from_key_file gtk_print_settings_to_file
    gtk_recent_chooser_select_uri gtk_recent_chooser_set_current_uri
    gtk_recent_info_create_app_info gtk_recent_manager_lookup_item
    gtk_recent_manager_remove_item gtk_window_set_icon_from_file
  `,
  writesGError(3)`
    gtk_builder_add_from_string gtk_builder_add_objects_from_file
    gtk_builder_add_objects_from_resource gtk_css_provider_load_from_data
    gtk_icon_info_load_symbolic_finish gtk_icon_info_load_symbolic_for_context
    gtk_icon_info_load_symbolic_for_context_finish gtk_page_setup_load_key_file
    gtk_print_settings_load_key_file gtk_recent_manager_move_item
    gtk_show_uri gtk_show_uri_on_window
  `,
  writesGError(4)`
    gtk_builder_add_objects_from_string gtk_builder_value_from_string
    gtk_builder_value_from_string_type gtk_icon_info_load_symbolic_for_style
    gtk_icon_theme_load_icon
  `,
  writesGError(5)`
    gtk_builder_extend_with_template gtk_icon_theme_load_icon_for_scale gtk_init_with_args
  `,
  writesGError(6)`
    gtk_icon_info_load_symbolic gtk_icon_theme_load_surface gtk_text_buffer_deserialize
  `,

  frees()`
    gtk_tree_path_free gtk_paper_size_free gtk_tree_row_reference_free gtk_border_free
    gtk_selection_data_free gtk_requisition_free gtk_target_entry_free gtk_text_iter_free
    gtk_tree_iter_free
  `,
  unrefs()`
    gtk_widget_path_unref gtk_widget_path_free gtk_text_attributes_unref gtk_recent_info_unref
    gtk_target_list_unref gtk_css_section_unref
  `,
  refs()`
    gtk_widget_path_ref gtk_text_attributes_ref gtk_recent_info_ref gtk_target_list_ref
    gtk_css_section_ref
  `,
  borrows()`
    gtk_about_dialog_add_credit_section gtk_about_dialog_set_comments
    gtk_about_dialog_set_copyright gtk_about_dialog_set_license
    gtk_about_dialog_set_logo_icon_name gtk_about_dialog_set_program_name
    gtk_about_dialog_set_translator_credits gtk_about_dialog_set_version
    gtk_about_dialog_set_website gtk_about_dialog_set_website_label gtk_accel_label_new
    gtk_accel_map_add_entry gtk_accel_map_add_filter gtk_accel_map_load gtk_accelerator_parse
    gtk_action_group_add_action_with_accel gtk_action_group_new gtk_action_new
    gtk_action_set_accel_path gtk_action_set_icon_name gtk_action_set_label
    gtk_action_set_short_label gtk_action_set_stock_id gtk_action_set_tooltip
    gtk_actionable_set_action_name gtk_actionable_set_detailed_action_name
    gtk_app_chooser_button_new gtk_app_chooser_button_set_active_custom_item
    gtk_app_chooser_button_set_heading gtk_app_chooser_dialog_new_for_content_type
    gtk_app_chooser_dialog_set_heading gtk_app_chooser_widget_new
    gtk_app_chooser_widget_set_default_text gtk_application_new
    gtk_application_set_accels_for_action gtk_aspect_frame_new gtk_assistant_set_page_title
    gtk_builder_set_translation_domain gtk_button_new_from_icon_name gtk_button_new_from_stock
    gtk_button_new_with_label gtk_button_new_with_mnemonic gtk_button_set_label
    gtk_cell_area_cell_set_property gtk_cell_layout_add_attribute
    gtk_check_button_new_with_label gtk_check_button_new_with_mnemonic
    gtk_check_menu_item_new_with_label gtk_check_menu_item_new_with_mnemonic
    gtk_clipboard_set_text gtk_color_button_set_title gtk_color_chooser_dialog_new
    gtk_combo_box_set_active_id gtk_combo_box_set_title gtk_combo_box_text_append
    gtk_combo_box_text_append_text gtk_combo_box_text_insert gtk_combo_box_text_insert_text
    gtk_combo_box_text_prepend gtk_combo_box_text_prepend_text gtk_container_child_set_property
    gtk_css_provider_load_from_resource gtk_dialog_add_button gtk_drag_set_icon_name
    gtk_editable_insert_text gtk_entry_buffer_emit_inserted_text gtk_entry_buffer_insert_text
    gtk_entry_buffer_new gtk_entry_buffer_set_text gtk_entry_completion_insert_action_markup
    gtk_entry_completion_insert_action_text gtk_entry_set_icon_from_icon_name
    gtk_entry_set_icon_from_stock gtk_entry_set_icon_tooltip_markup
    gtk_entry_set_icon_tooltip_text gtk_entry_set_placeholder_text gtk_entry_set_text
    gtk_expander_new gtk_expander_new_with_mnemonic gtk_expander_set_label
    gtk_file_chooser_add_choice gtk_file_chooser_button_new gtk_file_chooser_button_set_title
    gtk_file_chooser_native_new gtk_file_chooser_native_set_accept_label
    gtk_file_chooser_native_set_cancel_label gtk_file_chooser_set_choice
    gtk_file_chooser_set_current_folder gtk_file_chooser_set_current_name
    gtk_file_chooser_set_filename gtk_file_chooser_set_uri gtk_file_filter_add_mime_type
    gtk_file_filter_add_pattern gtk_file_filter_set_name gtk_font_button_new_with_font
    gtk_font_button_set_font_name gtk_font_button_set_title gtk_font_chooser_dialog_new
    gtk_font_chooser_set_font gtk_font_selection_dialog_new
    gtk_font_selection_dialog_set_font_name gtk_font_selection_dialog_set_preview_text
    gtk_font_selection_set_font_name gtk_frame_new gtk_frame_set_label
    gtk_header_bar_set_decoration_layout gtk_header_bar_set_subtitle gtk_header_bar_set_title
    gtk_icon_theme_add_resource_path gtk_icon_theme_append_search_path
    gtk_image_menu_item_new_from_stock gtk_image_menu_item_new_with_label
    gtk_image_menu_item_new_with_mnemonic gtk_image_new_from_file gtk_image_new_from_icon_name
    gtk_image_new_from_resource gtk_image_new_from_stock gtk_image_set_from_file
    gtk_image_set_from_icon_name gtk_image_set_from_resource gtk_image_set_from_stock
    gtk_info_bar_add_button gtk_label_new gtk_label_new_with_mnemonic gtk_label_set_label
    gtk_label_set_markup gtk_label_set_markup_with_mnemonic gtk_label_set_pattern
    gtk_label_set_text gtk_label_set_text_with_mnemonic gtk_level_bar_add_offset_value
    gtk_level_bar_get_offset_value gtk_level_bar_remove_offset_value gtk_link_button_new
    gtk_link_button_new_with_label gtk_link_button_set_uri gtk_menu_item_new_with_label
    gtk_menu_item_new_with_mnemonic gtk_menu_item_set_accel_path gtk_menu_item_set_label
    gtk_menu_set_accel_path gtk_menu_set_title gtk_menu_shell_bind_model
    gtk_menu_tool_button_new gtk_menu_tool_button_new_from_stock
    gtk_menu_tool_button_set_arrow_tooltip_text gtk_message_dialog_set_markup
    gtk_native_dialog_set_title gtk_notebook_set_group_name gtk_notebook_set_menu_label_text
    gtk_notebook_set_tab_label_text gtk_popover_bind_model
    gtk_print_operation_set_custom_tab_label gtk_print_operation_set_export_filename
    gtk_print_operation_set_job_name gtk_print_settings_get gtk_print_settings_get_bool
    gtk_print_settings_get_double gtk_print_settings_get_double_with_default
    gtk_print_settings_get_int gtk_print_settings_get_int_with_default
    gtk_print_settings_get_length gtk_print_settings_has_key gtk_print_settings_set
    gtk_print_settings_set_bool gtk_print_settings_set_default_source
    gtk_print_settings_set_dither gtk_print_settings_set_double
    gtk_print_settings_set_finishings gtk_print_settings_set_int gtk_print_settings_set_length
    gtk_print_settings_set_media_type gtk_print_settings_set_output_bin
    gtk_print_settings_set_printer gtk_print_settings_unset gtk_progress_bar_set_text
    gtk_radio_action_new gtk_radio_button_new_with_label
    gtk_radio_button_new_with_label_from_widget gtk_radio_button_new_with_mnemonic
    gtk_radio_button_new_with_mnemonic_from_widget gtk_radio_menu_item_new_with_label
    gtk_radio_menu_item_new_with_label_from_widget gtk_radio_menu_item_new_with_mnemonic
    gtk_radio_menu_item_new_with_mnemonic_from_widget gtk_radio_tool_button_new_from_stock
    gtk_rc_parse gtk_rc_parse_string gtk_recent_action_new gtk_recent_manager_add_item
    gtk_scale_add_mark gtk_selection_data_set_text gtk_settings_set_double_property
    gtk_settings_set_long_property gtk_settings_set_string_property gtk_stack_add_named
    gtk_stack_add_titled gtk_stack_set_visible_child_full gtk_stack_set_visible_child_name
    gtk_status_icon_new_from_file gtk_status_icon_new_from_icon_name
    gtk_status_icon_new_from_stock gtk_status_icon_set_from_file
    gtk_status_icon_set_from_icon_name gtk_status_icon_set_from_stock gtk_status_icon_set_name
    gtk_status_icon_set_title gtk_status_icon_set_tooltip_markup
    gtk_status_icon_set_tooltip_text gtk_statusbar_push gtk_style_context_add_class
    gtk_text_buffer_delete_mark_by_name gtk_text_buffer_insert gtk_text_buffer_insert_at_cursor
    gtk_text_buffer_insert_interactive gtk_text_buffer_insert_interactive_at_cursor
    gtk_text_buffer_insert_markup gtk_text_buffer_register_deserialize_tagset
    gtk_text_buffer_register_serialize_tagset gtk_text_buffer_set_text gtk_text_mark_new
    gtk_text_tag_new gtk_toggle_action_new gtk_toggle_button_new_with_label
    gtk_toggle_button_new_with_mnemonic gtk_toggle_tool_button_new_from_stock
    gtk_tool_button_new gtk_tool_button_new_from_stock gtk_tool_button_set_icon_name
    gtk_tool_button_set_label gtk_tool_button_set_stock_id gtk_tool_item_group_new
    gtk_tool_item_group_set_label gtk_tool_item_set_proxy_menu_item
    gtk_tool_item_set_tooltip_markup gtk_tool_item_set_tooltip_text
    gtk_tooltip_set_icon_from_icon_name gtk_tooltip_set_icon_from_stock gtk_tooltip_set_markup
    gtk_tooltip_set_text gtk_tree_model_get_iter_from_string gtk_tree_view_column_add_attribute
    gtk_tree_view_column_set_title gtk_ui_manager_add_ui_from_string gtk_widget_add_accelerator
    gtk_widget_insert_action_group gtk_widget_set_accel_path gtk_widget_set_name
    gtk_widget_set_tooltip_markup gtk_widget_set_tooltip_text gtk_window_parse_geometry
    gtk_window_set_default_icon_name gtk_window_set_icon_name gtk_window_set_role
    gtk_window_set_startup_id gtk_window_set_title gtk_window_set_wmclass
  `,
);
