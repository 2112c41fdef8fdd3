# Tests of core: dicom
pellucid_test(tst_study_values SOURCES core/tst_study_values.cpp LIBRARIES pellucid_study)
foreach(name charset file_stream header_repairs hostile_files image_meaning nesting object_writer rle study_scanner series_faults series_geometry frame_fragments
        series_parts partial_series pixel_decoding storage_objects segmentation_object ultrasound_regions standard_uptake)
  pellucid_test(tst_${name} SOURCES core/tst_${name}.cpp LIBRARIES pellucid_dicom pellucid_test_support)
endforeach()
