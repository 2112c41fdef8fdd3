# Running packs. The fixture alone includes LibTorch.
pellucid_library(test_inference SOURCES core/inference_fixture.cpp PUBLIC pellucid_ml PRIVATE pellucid_nets)
target_precompile_headers(test_inference REUSE_FROM pellucid_nets)
foreach(name analyser saliency segmentation batch)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES test_inference pellucid_ml)
endforeach()
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/inference" "${PROJECT_BINARY_DIR}/benchmarks/inference")
pellucid_test(tst_pack_fit_real SOURCES core/tst_pack_fit_real.cpp LIBRARIES pellucid_packs pellucid_open LABELS real-data)
pellucid_test(tst_shipped_models SOURCES core/tst_shipped_models.cpp LIBRARIES pellucid_ml pellucid_open LABELS real-data)
