# A pack's network, ready to run on one device.
pellucid_library(pellucid_pack_network SOURCES pack_network.cpp PUBLIC pellucid_packs PRIVATE pellucid_nets)
target_precompile_headers(pellucid_pack_network REUSE_FROM pellucid_nets)

if(PELLUCID_TRAINER_ONLY)
  return()
endif()

# Runs packs: preprocessing, networks, tiles, saliency, uncertainty. LibTorch's headers come precompiled from pellucid_nets.
pellucid_library(pellucid_ml
  SOURCES memory_budget.cpp network_input.cpp classifier.cpp uncertainty.cpp tiles.cpp
          segmenter.cpp grid_sampling.cpp saliency.cpp segment_measures.cpp analyser.cpp batch.cpp
  PUBLIC pellucid_packs pellucid_imaging pellucid_open pellucid_base
  PRIVATE pellucid_pack_network pellucid_nets)
target_precompile_headers(pellucid_ml REUSE_FROM pellucid_nets)
