# The workers and the window's model.
pellucid_test(tst_sandbox SOURCES app/tst_sandbox.cpp LIBRARIES pellucid_worker_base)
pellucid_test(tst_request_loop SOURCES app/tst_request_loop.cpp LIBRARIES pellucid_worker_base)
pellucid_test(tst_model_values SOURCES ui/tst_model_values.cpp LIBRARIES pellucid_ui_model)
pellucid_test(tst_core_text SOURCES ui/tst_core_text.cpp LIBRARIES pellucid_ui_model pellucid_imaging)
pellucid_test(tst_report_words SOURCES ui/tst_report_words.cpp LIBRARIES pellucid_ui_model pellucid_report)
pellucid_test(tst_hanging SOURCES ui/tst_hanging.cpp LIBRARIES pellucid_ui_model)
pellucid_test(tst_opened_paths SOURCES ui/tst_opened_paths.cpp LIBRARIES pellucid_ui_model)
pellucid_test(tst_session_recovery SOURCES ui/tst_session_recovery.cpp LIBRARIES pellucid_ui_model)
pellucid_test(tst_worker_client SOURCES ui/tst_worker_client.cpp LIBRARIES pellucid_ui_model)
pellucid_test(tst_worker SOURCES ui/tst_worker.cpp LIBRARIES pellucid_ui_model pellucid_open pellucid_imaging
  pellucid_test_support)
pellucid_test(tst_session SOURCES ui/tst_session.cpp LIBRARIES pellucid_ui_model pellucid_dicom pellucid_test_support)
pellucid_test(tst_annotations SOURCES ui/tst_annotations.cpp LIBRARIES pellucid_ui_model pellucid_dicom)
pellucid_test(tst_segments SOURCES ui/tst_segments.cpp LIBRARIES pellucid_ui_model pellucid_dicom pellucid_test_support)
pellucid_test(tst_part_loader SOURCES ui/tst_part_loader.cpp LIBRARIES pellucid_ui_model pellucid_dicom
  pellucid_test_support)
pellucid_test(tst_catalogue SOURCES ui/tst_catalogue.cpp LIBRARIES pellucid_ui_model pellucid_dicom Qt6::Gui)
pellucid_test(tst_ai_worker SOURCES ui/tst_ai_worker.cpp LIBRARIES pellucid_ui_model test_inference pellucid_ml pellucid_dicom)
add_dependencies(tst_ai_worker pellucid-ai-worker)
foreach(name tst_worker tst_session tst_annotations tst_segments tst_part_loader tst_catalogue tst_ai_worker)
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  add_dependencies(${name} pellucid-worker)
endforeach()

# Run by hand: benchmarks/worker/README.md.
add_executable(bench_worker EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/benchmarks/worker/bench_worker.cpp")
target_link_libraries(bench_worker PRIVATE pellucid_ui_model pellucid_open pellucid_dicom)
add_dependencies(bench_worker pellucid-worker)
