# Tests of ui: model
