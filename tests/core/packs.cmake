# Tests of core: packs
