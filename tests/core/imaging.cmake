# Sources are relative to tests/.
find_package(OpenCVSplit REQUIRED COMPONENTS core imgproc)
foreach(name image_io label_map_file resample steps quality)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_imaging)
endforeach()
target_link_libraries(tst_image_io PRIVATE Qt6::Gui)
pellucid_test(tst_step_results SOURCES core/tst_step_results.cpp
  LIBRARIES pellucid_imaging OpenCVSplit::imgproc OpenCVSplit::core)
foreach(name annotation annotation_measures clip_box display_curve mask_edit measure reslice voi volume_presets volume_rendering)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_pixels)
endforeach()
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/reslice" "${PROJECT_BINARY_DIR}/benchmarks/reslice")
add_subdirectory("${PROJECT_SOURCE_DIR}/benchmarks/volume_rendering" "${PROJECT_BINARY_DIR}/benchmarks/volume_rendering")
