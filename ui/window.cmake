# The window: panels and dialogs around the viewer.
pellucid_library(pellucid_window
  SOURCES actions.cpp control_keys.cpp main_window.cpp main_window_content.cpp main_window_program.cpp main_window_files.cpp main_window_views.cpp main_window_volume.cpp main_window_hanging.cpp main_window_labels.cpp window_commands.cpp
          panels/ai_panel.cpp panels/analysis_view.cpp panels/finding_card.cpp panels/findings_panel.cpp panels/fusion_box.cpp panels/kept_focus.cpp panels/label_choices.cpp panels/overlay_row.cpp
          panels/brush_box.cpp panels/segment_comparison.cpp panels/segment_row.cpp panels/segment_statistics.cpp panels/segments_panel.cpp panels/measurement_card.cpp panels/measurements_panel.cpp panels/pack_card.cpp panels/panel_scroll.cpp panels/processing_panel.cpp panels/series_delegate.cpp panels/series_panel.cpp
          panels/step_editor.cpp panels/study_browser.cpp panels/trend_plot.cpp
          dialogs/command_palette.cpp dialogs/gate_dialog.cpp dialogs/measured_images.cpp dialogs/object_dialog.cpp dialogs/preferences_dialog.cpp dialogs/report_dialog.cpp dialogs/shortcuts_dialog.cpp dialogs/studies_dialog.cpp dialogs/studies_dialog_commands.cpp dialogs/study_filter.cpp dialogs/text_dialog.cpp dialogs/tour_dialog.cpp
  PUBLIC pellucid_viewer pellucid_ui_model Qt6::Widgets
  PRIVATE pellucid_export pellucid_print)
pellucid_qt(pellucid_window)
