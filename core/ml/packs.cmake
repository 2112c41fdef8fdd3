# Packs, fit and analyses as plain data, without LibTorch: the window links this.
pellucid_library(pellucid_packs
  SOURCES model_pack.cpp pack_json.cpp pack_fit.cpp model_library.cpp analysis.cpp augmentation.cpp
  PUBLIC pellucid_net_shapes pellucid_study pellucid_pixels pellucid_base)
target_compile_definitions(pellucid_packs PRIVATE PELLUCID_SOURCE_MODELS="${PROJECT_SOURCE_DIR}/resources/models")
