# Tests of core: open
