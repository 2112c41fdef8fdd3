# Compiler settings shared by every target, through the interface target pellucid_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(pellucid_options INTERFACE)
target_include_directories(pellucid_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_features(pellucid_options INTERFACE cxx_std_20)
target_compile_options(pellucid_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
# GCC 12 warns about overlaps inside std::string that cannot be (GCC bug 105651).
target_compile_options(pellucid_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
target_compile_definitions(pellucid_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII)
if(PELLUCID_SANITIZE)
  target_compile_options(pellucid_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(pellucid_options INTERFACE -fsanitize=address,undefined)
endif()

# pellucid_library(NAME SOURCES ... PUBLIC ... PRIVATE ...): one static library of the core or of the window.
function(pellucid_library NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${NAME} STATIC ${ARG_SOURCES})
  target_link_libraries(${NAME} PUBLIC pellucid_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# pellucid_qt(TARGET): meta object, resource and form compilers for a target that uses Qt's object model.
function(pellucid_qt NAME)
  set_target_properties(${NAME} PROPERTIES AUTOMOC ON AUTORCC ON)
endfunction()
