<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Calibration</name>
    <message>
        <source>Not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrientationMark</name>
    <message>
        <source>Rotated 90° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated 90° anticlockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipped horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipped vertically</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayText</name>
    <message>
        <source>ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient named in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location %1 %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Series %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laterality (0020,0060): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DERIVED - gantry tilt corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROCESSED - not original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI overlay - not for primary diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaneMode</name>
    <message>
        <source>Location %1 %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slab %2 mm, %3 planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planes can be cut through this series: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planes can be cut through a single image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planes can be cut through colour images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planes can be cut: the files do not say where the images lie in the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLAB - %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlicePainter</name>
    <message>
        <source>More than one patient is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Open a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, a DICOMDIR, an archive or an image on the window, or press %1. What cannot be opened is listed with the reason; nothing is changed in your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the left button to set the window, with the middle one to move, with the right one to zoom; the wheel scrolls. Digits choose presets. %1 shows three planes, %2 plays a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measures a length, %2 an angle; the list at the right leads back to each. Millimetres are shown only where the file gives a calibration, with the word for what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a model, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs the models that fit the series. Each result says how sure it is and which model made it; switch on &quot;Why&quot; to see where it looked. It is a second look, not for primary diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, edit or reject each finding: only what you accept reaches the report (%1). Everything is kept as you work and can be undone. %2 finds any command, %3 lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten images on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten images back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time, echo or b-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous time, echo or b-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image pixel per screen pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text over the image: all, less, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original or processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlays on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view over all, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or stop the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten the planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab: maximum (MIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab: minimum (MinIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab: mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot metal (PET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure with the last measuring tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewTool</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag right for less contrast, up for a brighter image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the image. The middle button always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up to enlarge. The right button always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag down for later images. The wheel always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to a point: other views of the same patient position go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from end to end, or click both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the long axis; the short one stays perpendicular to it. Then move its ends (RECIST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the first arm to the vertex, then click the end of the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag along the upper end plate, then along the lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from corner to corner: area, mean and range of the values within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click corner by corner; close by a double click or on the first corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart, then over that of the thorax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from the tip; then type what it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a place, then type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>&amp;Open files ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three planes (MPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the layout kept for such studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together by hand, from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all models that &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first &amp;look ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skipped files ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pellucid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PET, SUV 0 to 6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ScreenshotRun</name>
    <message>
        <source>It took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no object without images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets (digits 0 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AiPanel</name>
    <message>
        <source>Nothing to analyse yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a series; the models that fit it are offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model packs are installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs are looked for beside the program and in your data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models read the images themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how somebody wanted them shown. Choose their series to analyse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 model for other examinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models for other examinations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AnalysisView</name>
    <message>
        <source>The model proposes no finding. This does not mean that the study is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 - %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended use: %1
Weights SHA-256: %2
Run on %3 in %4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Annotations</name>
    <message>
        <source>drawing a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CineBar</name>
    <message>
        <source> images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards and backwards instead of from the start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop  (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play  (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names %1 images/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are skipped: %1 images/s are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose, Return runs, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingCard</name>
    <message>
        <source>Probability %1 %, operating point %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> - reviewed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this finding for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the words of this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Findings</name>
    <message>
        <source>accepting a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejecting a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commenting on a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsModel</name>
    <message>
        <source>The reader&apos;s own finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. %3. Not for primary diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 over test-time augmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsPanel</name>
    <message>
        <source>No findings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a model or add a finding of your own. Accepted findings go into the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::GateDialog</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;&quot;No finding&quot; never means that a study is normal.&lt;/li&gt;&lt;li&gt;Displays are not calibrated.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and will use Pellucid accordingly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LayoutPicker</name>
    <message>
        <source>Layout: %1 rows, %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MainWindow</name>
    <message>
        <source>Pellucid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements of this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pellucid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image that can be windowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 / %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies of more than one patient are open. Check the name in each view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that this refers to is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pellucid ended unexpectedly. What you had found, measured and written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSDF, %1 to %2 cd/m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two series side by side first, each at the image from which they shall scroll together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on %1 opens with %2 x %3 views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this layout for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a series of images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one image to play.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasureEditor</name>
    <message>
        <source>Of the middle plane, not the slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementCard</name>
    <message>
        <source>Write words beside this measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the lesion to follow it over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the image and in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in other studies of the patient is the same lesion, e.g. L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementsPanel</name>
    <message>
        <source>Image %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resliced plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a measuring tool (D for a length, M for the last one) and drag on an image. Measurements are saved with the study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ObjectDialog</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines on the images that it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object holds more than is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::OverlayRow</name>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the outline of the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PackCard</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card: data, figures, limits, intended use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm what this image is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Is it? The model&apos;s answer is worthless on anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PreferencesDialog</name>
    <message>
        <source>Show grey as the grayscale standard asks (GSDF, PS3.14)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on findings and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up makes the image brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down makes the image brighter (IHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window by dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance of black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance of white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflected room light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma of the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without measured luminances the display counts as not calibrated, and the window says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure black and white with a photometer in the dark, and the reflected room light with the display off. Switch off other corrections of the graphics driver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProbabilityBar</name>
    <message>
        <source> (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, operating point %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProcessingPanel</name>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a processing step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For looking only. Measurements and values stay those of the original image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ReportDialog</name>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior examinations looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your impression, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and edited findings are printed as findings. Proposed ones are listed as not reviewed. A report stays a draft while no reader is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SectionHeader</name>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesDelegate</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesPanel</name>
    <message>
        <source>multiplanar views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models for volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known when the series has been loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all its images together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the split: image by image, in the order of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the gantry tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy whose slices are moved within their planes until they stand straight; marked as derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by an algorithm, wholly or in part - not for primary diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calibrated: lengths are pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Session</name>
    <message>
        <source> (all images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that this object was drawn on are not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: left drag windows, middle drag pans, right drag zooms, the wheel scrolls; Ctrl is faster, Ctrl+Shift faster still. Double click enlarges a view. Digits choose window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SliceView</name>
    <message>
        <source>Image view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at column %2, row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOI LUT  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  of processed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (original)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 is still loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the nearest voxel: column %2, row %3, image %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StepEditor</name>
    <message>
        <source>Run this step earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyBrowser</name>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file, a folder, a DICOMDIR or a ZIP archive, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file skipped - see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyListModel</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shows other images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TextDialog</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>* and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source># Pellucid %1

An open desktop reading room for CT, MR and X-ray in which every AI finding shows its evidence.

**Not for primary diagnosis.** Not a medical device.

Licence: Apache 2.0. Built with Qt, DCMTK, ITK, OpenCV and LibTorch; THIRD_PARTY.md lists every library with its licence.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TourDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TrendPlot</name>
    <message>
        <source>Course of the lesion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewLinker</name>
    <message>
        <source>LINKED BY HAND - places may differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewerGrid</name>
    <message>
        <source>Image view %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerClient</name>
    <message>
        <source>The reader stopped unexpectedly while looking through these files; what is open is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview of this series could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; the other images are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; what is open is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of this series could not be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processing stopped unexpectedly; the original images are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of models could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped unexpectedly; the images and earlier results are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerProcess</name>
    <message>
        <source>A part of Pellucid stopped unexpectedly and will be started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
