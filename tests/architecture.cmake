# Who may include whom, as a test; and that the check itself would notice an offence.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME includes_follow_the_ranks
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/check_includes.py ${PROJECT_SOURCE_DIR})
add_test(NAME include_check_notices_offences
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/python/check_includes_test.py)

# What core says to a reader can be translated, and the check would notice what cannot.
add_test(NAME core_sentences_are_translated
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/check_core_sentences.py ${PROJECT_SOURCE_DIR})
add_test(NAME core_sentence_check_notices_omissions
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/python/check_core_sentences_test.py)

# Documents that say which test shows what.
add_test(NAME documents_name_tests_that_exist
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/check_test_names.py ${PROJECT_SOURCE_DIR})
add_test(NAME test_name_check_notices_omissions
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/python/check_test_names_test.py)
