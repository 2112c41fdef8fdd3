# Tests of core: inference
