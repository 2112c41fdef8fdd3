# Tests of core: open
pellucid_test(tst_opener SOURCES core/tst_opener.cpp LIBRARIES pellucid_open pellucid_test_support)
pellucid_test(tst_display_pipeline SOURCES core/tst_display_pipeline.cpp LIBRARIES pellucid_open pellucid_test_support)
pellucid_test(tst_graphics SOURCES core/tst_graphics.cpp LIBRARIES pellucid_open pellucid_test_support)
pellucid_test(tst_presentation SOURCES core/tst_presentation.cpp LIBRARIES pellucid_open pellucid_test_support)
pellucid_test(tst_real_series SOURCES core/tst_real_series.cpp LIBRARIES pellucid_open pellucid_test_support
  LABELS real-data)
pellucid_test(tst_tilt_correction SOURCES core/tst_tilt_correction.cpp LIBRARIES pellucid_open pellucid_test_support)
pellucid_test(tst_segmentation_writer SOURCES core/tst_segmentation_writer.cpp LIBRARIES pellucid_open
  pellucid_test_support)
pellucid_test(tst_object_drawing SOURCES core/tst_object_drawing.cpp LIBRARIES pellucid_open pellucid_test_support)
pellucid_test(tst_real_objects SOURCES core/tst_real_objects.cpp LIBRARIES pellucid_open pellucid_test_support
  LABELS real-data)
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/reading" "${PROJECT_BINARY_DIR}/benchmarks/reading")
