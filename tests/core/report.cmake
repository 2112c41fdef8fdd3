# Tests of core: report
