# Reads the PDF back with poppler-utils.
pellucid_test(tst_report_printer SOURCES ui/tst_report_printer.cpp LIBRARIES pellucid_print pellucid_ui_model Qt6::Gui)
