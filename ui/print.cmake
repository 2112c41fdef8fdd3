add_library(pellucid_print INTERFACE)
target_link_libraries(pellucid_print INTERFACE pellucid_report Qt6::Gui)
