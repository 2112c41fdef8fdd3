# Tests of core: nets
