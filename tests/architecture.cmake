# Who may include whom, as a test; and that the check itself would notice an offence.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME includes_follow_the_ranks
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/check_includes.py ${PROJECT_SOURCE_DIR})
add_test(NAME include_check_notices_offences
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/python/check_includes_test.py)
