# Sources are relative to tests/.
foreach(name result job geometry volume json files csv hash shared_memory large_pages utf8 wire)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_base)
endforeach()
