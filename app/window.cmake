# pellucid: the window.
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
add_executable(pellucid main.cpp end_signals.cpp screenshot_run.cpp)
target_link_libraries(pellucid PRIVATE pellucid_window)
pellucid_qt(pellucid)
# The window starts the workers; they belong to it.
add_dependencies(pellucid pellucid-workers)
