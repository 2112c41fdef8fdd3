# Tests of core: dicom
foreach(name object_writer)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_dicom pellucid_test_support)
endforeach()
