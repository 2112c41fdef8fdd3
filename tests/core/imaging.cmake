# Tests of core: imaging
