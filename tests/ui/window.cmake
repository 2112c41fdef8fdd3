# The window with real workers.
pellucid_test(tst_main_window SOURCES ui/tst_main_window.cpp LIBRARIES pellucid_window pellucid_dicom pellucid_test_support TIMEOUT 600)
add_dependencies(tst_main_window pellucid-workers)
pellucid_test(tst_measurements_window SOURCES ui/tst_measurements_window.cpp LIBRARIES pellucid_window pellucid_dicom TIMEOUT 600)
add_dependencies(tst_measurements_window pellucid-workers)
pellucid_test(tst_screenshot SOURCES ui/tst_screenshot.cpp LIBRARIES pellucid_phantom Qt6::Gui TIMEOUT 600)
add_dependencies(tst_screenshot pellucid)
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/opening" "${PROJECT_BINARY_DIR}/benchmarks/opening")
