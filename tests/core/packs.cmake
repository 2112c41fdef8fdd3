# Model packs, their fit to a series and analyses as plain data.
foreach(name model_pack pack_fit model_library analysis)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_packs)
endforeach()
