# Tests of core: dicom
