# The real pellucid-cli as a process.
pellucid_test(tst_cli_reading SOURCES cli/tst_cli_reading.cpp LIBRARIES Qt6::Gui TIMEOUT 600)
pellucid_test(tst_cli_models SOURCES cli/tst_cli_models.cpp LIBRARIES test_inference pellucid_imaging pellucid_base Qt6::Gui
  TIMEOUT 600)
pellucid_test(tst_cli_manners SOURCES cli/tst_cli_manners.cpp LIBRARIES Qt6::Gui TIMEOUT 600)
add_dependencies(tst_cli_manners pellucid-cli)
add_dependencies(tst_cli_reading pellucid-cli)
add_dependencies(tst_cli_models pellucid-cli)
pellucid_test(tst_cli_studies SOURCES cli/tst_cli_studies.cpp LIBRARIES Qt6::Gui TIMEOUT 600)
add_dependencies(tst_cli_studies pellucid-cli)
