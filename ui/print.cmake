# The report on paper. QtGui only, so that the command line prints without Widgets.
pellucid_library(pellucid_print
  SOURCES page_flow.cpp report_blocks.cpp report_pictures.cpp report_printer.cpp
  PUBLIC pellucid_report
  PRIVATE Qt6::Gui)
