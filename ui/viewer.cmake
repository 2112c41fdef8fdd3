# Theme, icons and small widgets, and the viewer made from them.
pellucid_library(pellucid_widgets
  SOURCES
    widgets/colour_swatch.cpp widgets/elided_label.cpp
    widgets/empty_state.cpp
    widgets/icons.cpp
    widgets/key_edit.cpp
    widgets/labelled_slider.cpp
    widgets/message_bar.cpp
    widgets/offers.cpp
    widgets/probability_bar.cpp
    widgets/section_header.cpp
    widgets/theme.cpp
    widgets/theme_style_sheet.cpp
    ${PROJECT_SOURCE_DIR}/resources/icons/icons.qrc
    ${PROJECT_SOURCE_DIR}/resources/style/style.qrc
  PUBLIC pellucid_ui_model Qt6::Widgets
  PRIVATE Qt6::Svg)
pellucid_qt(pellucid_widgets)

pellucid_library(pellucid_viewer
  SOURCES
    viewer/annotation_painter.cpp
    viewer/display_transform.cpp
    viewer/cine_bar.cpp
    viewer/cine_player.cpp
    viewer/corner_texts.cpp
    viewer/edge_marks.cpp
    viewer/free_room.cpp
    viewer/fusion_mode.cpp
    viewer/grey_levels.cpp
    viewer/kept_picture.cpp
    viewer/key_binding.cpp viewer/layout_picker.cpp
    viewer/measure_drawing.cpp
    viewer/mouse_bindings.cpp
    viewer/measure_editor.cpp viewer/measure_editor_grasp.cpp viewer/measure_editor_images.cpp viewer/measure_editor_text.cpp
    viewer/measure_painter.cpp
    viewer/measure_shape.cpp
    viewer/overlay_text.cpp
    viewer/place_marks.cpp
    viewer/plane_mode.cpp
    viewer/processed_window.cpp
    viewer/rendering_choice.cpp
    viewer/ruler.cpp
    viewer/label_runs.cpp
    viewer/slice_layers.cpp
    viewer/slice_painter.cpp
    viewer/slice_painter_bars.cpp
    viewer/slice_resampler.cpp
    viewer/slice_view.cpp
    viewer/slice_view_input.cpp
    viewer/slice_view_lens.cpp
    viewer/slice_view_planes.cpp
    viewer/slice_view_segments.cpp
    viewer/text_layout.cpp
    viewer/tool_table.cpp
    viewer/tools/crosshair_tool.cpp
    viewer/tools/magnifier_tool.cpp
    viewer/tools/measure_tool.cpp
    viewer/tools/pan_tool.cpp
    viewer/tools/scroll_tool.cpp
    viewer/tools/segment_tool.cpp
    viewer/tools/window_tool.cpp
    viewer/tools/zoom_tool.cpp
    viewer/view_commands.cpp
    viewer/view_linker.cpp
    viewer/viewer_grid.cpp
    viewer/volume_bar.cpp
    viewer/volume_box_card.cpp
    viewer/volume_mode.cpp
    viewer/volume_renderer.cpp
    viewer/volume_text.cpp
    viewer/volume_view.cpp
    viewer/volume_view_box.cpp
    viewer/volume_view_input.cpp
    viewer/volume_view_keep.cpp
    viewer/window_presets.cpp
    ${PROJECT_SOURCE_DIR}/resources/presets/presets.qrc
  PUBLIC pellucid_widgets pellucid_graphics pellucid_packs)
pellucid_qt(pellucid_viewer)
