pellucid_test(tst_study_store SOURCES core/tst_study_store.cpp LIBRARIES pellucid_store SQLiteCpp)
pellucid_test(tst_study_catalogue SOURCES core/tst_study_catalogue.cpp LIBRARIES pellucid_store SQLiteCpp)
pellucid_test(tst_managed_files SOURCES core/tst_managed_files.cpp LIBRARIES pellucid_store)
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/study_list" "${PROJECT_BINARY_DIR}/benchmarks/study_list")
