foreach(name annotation_report finding report key_image)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_report)
endforeach()
pellucid_test(tst_exporter SOURCES core/tst_exporter.cpp LIBRARIES pellucid_export)
