# Tests of core: training
foreach(name split metrics training_parts trainer)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_train pellucid_nets pellucid_ml)
endforeach()
