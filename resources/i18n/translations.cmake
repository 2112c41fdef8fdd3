# The words of the window: pellucid_*.ts become .qm files in the resource :/i18n. Sets PELLUCID_TRANSLATIONS, sources for
# the library that loads them; the target update_translations brings the .ts files up to date (docs/recipes/translate.md).
set(_i18n "${PROJECT_SOURCE_DIR}/resources/i18n")
set(_qm_folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
find_program(PELLUCID_LRELEASE NAMES lrelease HINTS "${QT6_INSTALL_PREFIX}/lib/qt6/bin" "/usr/lib/qt6/bin" REQUIRED)
find_program(PELLUCID_LUPDATE NAMES lupdate HINTS "${QT6_INSTALL_PREFIX}/lib/qt6/bin" "/usr/lib/qt6/bin" REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(_qm_list "")
set(_ts_files "")
foreach(language en de fr es zh_CN)
  set(_ts "${_i18n}/pellucid_${language}.ts")
  set(_qm "${_qm_folder}/pellucid_${language}.qm")
  add_custom_command(OUTPUT "${_qm}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${_qm_folder}"
    COMMAND "${PELLUCID_LRELEASE}" -silent "${_ts}" -qm "${_qm}"
    DEPENDS "${_ts}" VERBATIM)
  list(APPEND _ts_files "${_ts}")
  string(APPEND _qm_list "    <file>pellucid_${language}.qm</file>\n")
endforeach()
file(CONFIGURE OUTPUT "${_qm_folder}/translations.qrc" @ONLY
  CONTENT "<RCC>\n  <qresource prefix=\"/i18n\">\n@_qm_list@  </qresource>\n</RCC>\n")
qt_add_resources(PELLUCID_TRANSLATIONS "${_qm_folder}/translations.qrc")

# English has its plural forms only.
set(_lupdate "${PELLUCID_LUPDATE}" -silent -no-obsolete -locations none -I . app ui resources/i18n/core_words.cpp)
list(REMOVE_ITEM _ts_files "${_i18n}/pellucid_en.ts")
add_custom_target(update_translations
  COMMAND ${_lupdate} -ts ${_ts_files}
  COMMAND ${_lupdate} -pluralonly -ts "${_i18n}/pellucid_en.ts"
  COMMAND ${Python3_EXECUTABLE} resources/i18n/fill.py
  WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
