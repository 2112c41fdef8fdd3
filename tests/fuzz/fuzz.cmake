# Damaged inputs for everything that reads bytes from outside: docs/FUZZING.md.
find_package(CLI11 REQUIRED)
find_package(DCMTK REQUIRED)
pellucid_library(pellucid_fuzz_targets
  SOURCES fuzz/fuzz_table.cpp fuzz/input_file.cpp fuzz/target_annotation.cpp fuzz/target_dicom.cpp fuzz/target_frame.cpp fuzz/target_image.cpp
    fuzz/target_object.cpp fuzz/target_pack.cpp fuzz/target_text.cpp
  PUBLIC pellucid_open pellucid_packs
  PRIVATE pellucid_test_support DCMTK::dcmdata DCMTK::ofstd)
target_compile_definitions(pellucid_fuzz_targets PRIVATE PELLUCID_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
target_include_directories(pellucid_fuzz_targets SYSTEM PRIVATE ${DCMTK_INCLUDE_DIRS})

pellucid_library(pellucid_fuzz_driver
  SOURCES fuzz/fuzz_run.cpp fuzz/input_list.cpp fuzz/mutation.cpp fuzz/mutation_dicom.cpp
  PUBLIC pellucid_fuzz_targets)
add_executable(pellucid-fuzz fuzz/main.cpp)
set_target_properties(pellucid-fuzz PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
target_link_libraries(pellucid-fuzz PRIVATE pellucid_fuzz_driver CLI11::CLI11)
pellucid_test(tst_fuzz_driver SOURCES fuzz/tst_fuzz_driver.cpp LIBRARIES pellucid_fuzz_driver)

# A short run of each target; real files join in where they are.
set(_targets dicom object frame image text pack annotation)
foreach(_target ${_targets})
  add_test(NAME fuzz_${_target}
    COMMAND pellucid-fuzz ${_target} --count 700 "${PROJECT_SOURCE_DIR}/../shared/data/dicom/pydicom"
      "${PROJECT_SOURCE_DIR}/../shared/data/dicom/highdicom")
  set_tests_properties(fuzz_${_target} PROPERTIES TIMEOUT 300)
endforeach()

# libFuzzer looks for inputs that reach new code. Clang only: the preset "fuzz".
option(PELLUCID_LIBFUZZER "Build the targets for libFuzzer (Clang)" OFF)
if(PELLUCID_LIBFUZZER)
  foreach(_target ${_targets})
    add_executable(fuzz-${_target} fuzz/libfuzzer_entry.cpp)
    set_target_properties(fuzz-${_target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_compile_definitions(fuzz-${_target} PRIVATE PELLUCID_FUZZ_TARGET="${_target}")
    target_link_libraries(fuzz-${_target} PRIVATE pellucid_fuzz_targets)
    target_link_options(fuzz-${_target} PRIVATE -fsanitize=fuzzer)
    add_test(NAME libfuzzer_${_target} COMMAND fuzz-${_target} -runs=2000 -seed=1 -rss_limit_mb=4096 -timeout=20)
  endforeach()
endif()
