# Networks from a plan and tensors: LibTorch, and nothing that reads DICOM or images. xtensor reads the .npy tensors of
# start weights.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL TRUE)
find_package(xtensor REQUIRED)
pellucid_library(pellucid_train_networks
  SOURCES training_plan.cpp split.cpp metrics.cpp samples.cpp sample_cache.cpp normalisation.cpp augment.cpp autocast.cpp losses.cpp
          start_weights.cpp checkpoint.cpp training_run.cpp run_schedule.cpp network_training.cpp
  PUBLIC pellucid_packs pellucid_nets
  PRIVATE pellucid_pack_network xtensor)
target_precompile_headers(pellucid_train_networks REUSE_FROM pellucid_nets)

if(PELLUCID_TRAINER_ONLY)
  return()
endif()

# From a plan and its files to a finished pack.
pellucid_library(pellucid_train
  SOURCES dataset.cpp cache_samples.cpp calibration.cpp figures.cpp evaluation.cpp card.cpp trainer.cpp
  PUBLIC pellucid_train_networks pellucid_imaging
  PRIVATE pellucid_ml)
target_precompile_headers(pellucid_train REUSE_FROM pellucid_nets)
