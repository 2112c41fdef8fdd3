# From a plan to a finished pack. xtensor reads the .npy tensors of start weights.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL TRUE)
find_package(xtensor REQUIRED)
pellucid_library(pellucid_train
  SOURCES training_plan.cpp split.cpp metrics.cpp dataset.cpp augment.cpp losses.cpp start_weights.cpp checkpoint.cpp
          training_run.cpp calibration.cpp figures.cpp evaluation.cpp card.cpp trainer.cpp
  PUBLIC pellucid_packs pellucid_nets pellucid_imaging
  PRIVATE pellucid_ml xtensor)
target_precompile_headers(pellucid_train REUSE_FROM pellucid_nets)
