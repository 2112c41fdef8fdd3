# Tests of ui: viewer
