# Runs packs: preprocessing, networks, tiles, saliency, uncertainty. LibTorch's headers come precompiled from pellucid_nets.
pellucid_library(pellucid_ml
  SOURCES torch_error.cpp device.cpp memory_budget.cpp pack_network.cpp network_input.cpp classifier.cpp uncertainty.cpp tiles.cpp
          segmenter.cpp grid_sampling.cpp saliency.cpp segment_measures.cpp analyser.cpp batch.cpp
  PUBLIC pellucid_packs pellucid_imaging pellucid_open pellucid_base
  PRIVATE pellucid_nets)
target_precompile_headers(pellucid_ml REUSE_FROM pellucid_nets)
