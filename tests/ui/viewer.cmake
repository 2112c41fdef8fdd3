# Tests of ui: theme, widgets and the viewer
pellucid_test(tst_theme SOURCES ui/tst_theme.cpp LIBRARIES pellucid_widgets)
pellucid_test(tst_display_transform SOURCES ui/tst_display_transform.cpp LIBRARIES pellucid_viewer)
pellucid_test(tst_slice_layers SOURCES ui/tst_slice_layers.cpp LIBRARIES pellucid_viewer)
pellucid_test(tst_slice_view SOURCES ui/tst_slice_view.cpp LIBRARIES pellucid_viewer)
foreach(name planes view_linker cine)
  pellucid_test(tst_${name} SOURCES ui/tst_${name}.cpp LIBRARIES pellucid_viewer)
endforeach()
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/viewer" "${PROJECT_BINARY_DIR}/benchmarks/viewer")
