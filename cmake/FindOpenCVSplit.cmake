# Debian's split OpenCV packages carry no CMake configuration (libopencv-dev, which does, pulls VTK and Java).
# Imported targets: OpenCVSplit::<component>.
find_path(OpenCVSplit_INCLUDE_DIR opencv2/core/version.hpp PATH_SUFFIXES opencv4)
set(_required OpenCVSplit_INCLUDE_DIR)
foreach(component ${OpenCVSplit_FIND_COMPONENTS})
  find_library(OpenCVSplit_${component}_LIBRARY opencv_${component})
  list(APPEND _required OpenCVSplit_${component}_LIBRARY)
  if(OpenCVSplit_INCLUDE_DIR AND OpenCVSplit_${component}_LIBRARY AND NOT TARGET OpenCVSplit::${component})
    add_library(OpenCVSplit::${component} UNKNOWN IMPORTED)
    set_target_properties(OpenCVSplit::${component} PROPERTIES
      IMPORTED_LOCATION "${OpenCVSplit_${component}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${OpenCVSplit_INCLUDE_DIR}")
  endif()
endforeach()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVSplit REQUIRED_VARS ${_required})
