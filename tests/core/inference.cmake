# Running packs. The fixture alone includes LibTorch.
pellucid_library(test_inference SOURCES core/inference_fixture.cpp PUBLIC pellucid_ml PRIVATE pellucid_nets)
target_precompile_headers(test_inference REUSE_FROM pellucid_nets)
foreach(name analyser saliency segmentation batch)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES test_inference pellucid_ml)
endforeach()
