# Tests of core: training
