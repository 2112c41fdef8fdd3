# Tests of ui: window
