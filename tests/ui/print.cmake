# Tests of ui: print
