# pellucid_test(NAME SOURCES ... LIBRARIES ... [LABELS ...] [GUI]): one executable and one ctest entry.
# Tests find the repository at PELLUCID_SOURCE_DIR, the shared reference data at PELLUCID_DATA_DIR (it may be absent:
# then they skip, saying so) and the built programs at PELLUCID_BIN_DIR.
function(pellucid_test NAME)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES ${NAME}.cpp)
  endif()
  add_executable(${NAME} ${ARG_SOURCES})
  set_target_properties(${NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${NAME} PRIVATE pellucid_options ${ARG_LIBRARIES} Qt6::Test)
  target_compile_definitions(${NAME} PRIVATE
    PELLUCID_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    PELLUCID_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data"
    PELLUCID_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${NAME} COMMAND ${NAME})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  # One BLAS or OpenMP thread each: ctest itself runs the tests side by side.
  set_tests_properties(${NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OPENBLAS_CORETYPE=;GOMP_SPINCOUNT=1000;LC_ALL=C.UTF-8")
endfunction()
