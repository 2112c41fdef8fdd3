# Tests of core: store
