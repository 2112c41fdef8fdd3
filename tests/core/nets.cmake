# Tests of core: nets
foreach(name nets device weights_file)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_nets)
endforeach()
