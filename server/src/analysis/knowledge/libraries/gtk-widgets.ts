/**
 * Functions of GTK that give the caller nothing to release: new widgets are floating, and models, buffers
 * and groups live as long as the widgets that use them.
 */
import { borrows, library, unrefs } from './tables.ts';

export const GTK_WIDGETS = library(
  borrows()`
    gtk_about_dialog_new gtk_accel_group_new gtk_action_bar_new gtk_adjustment_new
    gtk_alignment_new gtk_app_chooser_dialog_new gtk_application_window_new gtk_arrow_new
    gtk_assistant_new gtk_box_new gtk_button_box_new gtk_button_new gtk_calendar_new
    gtk_cell_area_add gtk_cell_area_box_new gtk_cell_area_remove gtk_cell_renderer_accel_new
    gtk_cell_renderer_combo_new gtk_cell_renderer_pixbuf_new gtk_cell_renderer_progress_new
    gtk_cell_renderer_spin_new gtk_cell_renderer_spinner_new gtk_cell_renderer_text_new
    gtk_cell_renderer_toggle_new gtk_check_button_new gtk_check_menu_item_new
    gtk_clipboard_clear gtk_color_button_new gtk_color_button_new_with_rgba gtk_combo_box_new
    gtk_combo_box_new_with_entry gtk_combo_box_new_with_model
    gtk_combo_box_new_with_model_and_entry gtk_combo_box_text_new
    gtk_combo_box_text_new_with_entry gtk_combo_box_text_remove gtk_container_add
    gtk_container_remove gtk_dialog_new gtk_drawing_area_new gtk_entry_completion_new
    gtk_entry_new gtk_entry_new_with_buffer gtk_event_box_new
    gtk_file_chooser_button_new_with_dialog gtk_file_chooser_widget_new gtk_file_filter_new
    gtk_fixed_new gtk_flow_box_child_new gtk_flow_box_insert gtk_flow_box_new
    gtk_font_button_new gtk_font_selection_new gtk_gl_area_new gtk_grid_new gtk_hbox_new
    gtk_header_bar_new gtk_hpaned_new gtk_hscale_new gtk_hscale_new_with_range
    gtk_hscrollbar_new gtk_hseparator_new gtk_icon_view_new gtk_icon_view_new_with_model
    gtk_image_clear gtk_image_menu_item_new gtk_image_new gtk_image_new_from_animation
    gtk_image_new_from_gicon gtk_image_new_from_pixbuf gtk_image_new_from_surface
    gtk_info_bar_new gtk_layout_new gtk_level_bar_new gtk_level_bar_new_for_interval
    gtk_list_box_insert gtk_list_box_new gtk_list_box_prepend gtk_list_box_row_new
    gtk_list_store_append gtk_list_store_clear gtk_list_store_insert gtk_list_store_newv
    gtk_list_store_prepend gtk_list_store_remove gtk_lock_button_new gtk_menu_bar_new
    gtk_menu_button_new gtk_menu_item_new gtk_menu_new gtk_menu_new_from_model
    gtk_menu_shell_append gtk_menu_shell_insert gtk_menu_shell_prepend gtk_model_button_new
    gtk_notebook_new gtk_offscreen_window_new gtk_overlay_new gtk_paned_new gtk_plug_new
    gtk_plug_new_for_display gtk_popover_menu_new gtk_popover_new gtk_popover_new_from_model
    gtk_progress_bar_new gtk_radio_button_new gtk_radio_button_new_from_widget
    gtk_radio_menu_item_new gtk_radio_menu_item_new_from_widget gtk_radio_tool_button_new
    gtk_recent_filter_new gtk_revealer_new gtk_scale_button_new gtk_scale_new
    gtk_scale_new_with_range gtk_scrollbar_new gtk_scrolled_window_new gtk_search_bar_new
    gtk_search_entry_new gtk_separator_menu_item_new gtk_separator_new
    gtk_separator_tool_item_new gtk_size_group_new gtk_socket_new gtk_spin_button_new
    gtk_spin_button_new_with_range gtk_spinner_new gtk_stack_new gtk_stack_sidebar_new
    gtk_stack_switcher_new gtk_status_icon_new gtk_status_icon_new_from_pixbuf gtk_statusbar_new
    gtk_statusbar_remove gtk_stock_add gtk_style_new gtk_switch_new gtk_table_new
    gtk_tearoff_menu_item_new gtk_text_buffer_get_insert gtk_text_buffer_new
    gtk_text_child_anchor_new gtk_text_iter_can_insert gtk_text_tag_table_add
    gtk_text_tag_table_new gtk_text_tag_table_remove gtk_text_view_new
    gtk_text_view_new_with_buffer gtk_toggle_button_new gtk_toggle_tool_button_new
    gtk_tool_item_group_insert gtk_tool_item_new gtk_tool_palette_new gtk_toolbar_insert
    gtk_toolbar_new gtk_tree_model_filter_new gtk_tree_model_sort_new_with_model
    gtk_tree_store_append gtk_tree_store_clear gtk_tree_store_insert gtk_tree_store_newv
    gtk_tree_store_prepend gtk_tree_store_remove gtk_tree_view_column_clear
    gtk_tree_view_column_new gtk_tree_view_column_new_with_area gtk_tree_view_new
    gtk_tree_view_new_with_model gtk_ui_manager_new gtk_vbox_new gtk_viewport_new
    gtk_volume_button_new gtk_vpaned_new gtk_vscale_new gtk_vscale_new_with_range
    gtk_vscrollbar_new gtk_vseparator_new gtk_window_group_new gtk_window_new
  `,
  borrows()`
    gdk_display_get_default_seat gdk_display_get_monitor gdk_display_get_n_monitors
    gdk_display_get_primary_monitor gdk_monitor_get_geometry gdk_monitor_get_model
    gdk_monitor_get_scale_factor gdk_monitor_get_workarea gdk_seat_get_pointer
    gdk_unicode_to_keyval gdk_window_get_state gtk_application_get_active_window
    gtk_application_get_windows gtk_assistant_prepend_page gtk_bin_get_child gtk_box_pack_end
    gtk_box_pack_start gtk_check_menu_item_get_active gtk_check_menu_item_set_active
    gtk_clipboard_get gtk_dialog_get_content_area gtk_dialog_run gtk_dialog_set_default_response
    gtk_file_chooser_set_action gtk_file_chooser_set_create_folders
    gtk_file_chooser_set_select_multiple gtk_get_major_version gtk_get_micro_version
    gtk_get_minor_version gtk_label_set_use_underline gtk_main gtk_main_quit
    gtk_menu_item_set_submenu gtk_orientable_get_orientation gtk_orientable_set_orientation
    gtk_radio_menu_item_get_group gtk_text_view_get_iter_at_position gtk_widget_get_display
    gtk_widget_get_toplevel gtk_widget_get_window gtk_widget_hide gtk_widget_is_visible
    gtk_widget_realize gtk_widget_set_app_paintable gtk_widget_set_events gtk_widget_set_opacity
    gtk_widget_set_sensitive gtk_widget_set_size_request gtk_widget_set_visible gtk_widget_show
    gtk_widget_show_all gtk_window_add_accel_group gtk_window_fullscreen
    gtk_window_get_default_size gtk_window_get_position gtk_window_get_size
    gtk_window_has_toplevel_focus gtk_window_iconify gtk_window_is_active gtk_window_maximize
    gtk_window_move gtk_window_present gtk_window_resize gtk_window_set_decorated
    gtk_window_set_default_size gtk_window_set_icon gtk_window_set_keep_above
    gtk_window_set_resizable gtk_window_unfullscreen gtk_window_unmaximize
  `,
  unrefs()`gtk_widget_destroy gtk_window_destroy`,
);
