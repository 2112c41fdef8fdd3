# Damaged inputs for everything that reads bytes from outside: fuzz/README.md.
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
pellucid_library(pellucid_fuzz_targets
  SOURCES fuzz/fuzz_table.cpp fuzz/input_file.cpp fuzz/target_dicom.cpp fuzz/target_frame.cpp fuzz/target_image.cpp
    fuzz/target_pack.cpp fuzz/target_text.cpp
  PUBLIC pellucid_open pellucid_packs)
target_compile_definitions(pellucid_fuzz_targets PRIVATE PELLUCID_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
# PixelReader and Header show DCMTK.
find_package(DCMTK REQUIRED)
target_link_libraries(pellucid_fuzz_targets PRIVATE DCMTK::dcmdata DCMTK::ofstd)
target_include_directories(pellucid_fuzz_targets SYSTEM PRIVATE ${DCMTK_INCLUDE_DIRS})

add_executable(pellucid-fuzz fuzz/main.cpp fuzz/fuzz_run.cpp fuzz/input_list.cpp fuzz/mutation.cpp
  fuzz/mutation_dicom.cpp)
target_link_libraries(pellucid-fuzz PRIVATE pellucid_fuzz_targets CLI11::CLI11 fmt::fmt)

# A short run of each; real files join in where they are.
set(_counts dicom 600 frame 600 image 600 text 20000 pack 4000)
while(_counts)
  list(POP_FRONT _counts _target _count)
  add_test(NAME fuzz_${_target}
    COMMAND pellucid-fuzz ${_target} --count ${_count} "${PROJECT_SOURCE_DIR}/../shared/data/dicom/pydicom")
  set_tests_properties(fuzz_${_target} PROPERTIES TIMEOUT 300)
endwhile()

# libFuzzer, which looks for inputs that reach new code: with Clang, and the option on.
option(PELLUCID_LIBFUZZER "Targets for libFuzzer (Clang only)" OFF)
if(PELLUCID_LIBFUZZER)
  foreach(_target dicom frame image text pack)
    add_executable(fuzz-${_target} fuzz/libfuzzer_entry.cpp)
    target_compile_definitions(fuzz-${_target} PRIVATE PELLUCID_FUZZ_TARGET="${_target}")
    target_link_libraries(fuzz-${_target} PRIVATE pellucid_fuzz_targets)
    target_link_options(fuzz-${_target} PRIVATE -fsanitize=fuzzer)
  endforeach()
endif()
