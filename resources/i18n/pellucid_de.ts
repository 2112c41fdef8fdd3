<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Calibration</name>
    <message>
        <source>Not calibrated</source>
        <translation>Nicht kalibriert</translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation>Am Gerät</translation>
    </message>
    <message>
        <source>At detector</source>
        <translation>Am Detektor</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>Vergrößerung berücksichtigt</translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation>Referenzmarken</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>Ultraschallregion</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Area %1</source>
        <translation>Fläche %1</translation>
    </message>
    <message>
        <source>Mean %1 ± %2</source>
        <translation>Mittel %1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation>HTQ %1</translation>
    </message>
    <message>
        <source>Heart %1</source>
        <translation>Herz %1</translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation>Thorax %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>Lange und kurze Achse</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>Farbbild: keine Statistik.</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>Das Gebiet ist zu groß für eine Statistik.</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>Kein Bildpunktmittelpunkt liegt darin: keine Statistik.</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>Der Umriss schneidet sich selbst: keine Fläche.</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>Außerhalb des Bildes.</translation>
    </message>
</context>
<context>
    <name>OrientationMark</name>
    <message>
        <source>Rotated 90° clockwise</source>
        <translation>90° im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>Rotated 180°</source>
        <translation>180° gedreht</translation>
    </message>
    <message>
        <source>Rotated 90° anticlockwise</source>
        <translation>90° gegen den Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>Flipped horizontally</source>
        <translation>Waagerecht gespiegelt</translation>
    </message>
    <message>
        <source>Flipped vertically</source>
        <translation>Senkrecht gespiegelt</translation>
    </message>
</context>
<context>
    <name>OverlayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 w</source>
        <translation>%1 W.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 M.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No patient named in the file</source>
        <translation>Die Datei nennt keinen Patienten</translation>
    </message>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>Lage %1 %2 mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>  Series %1</source>
        <translation>  Serie %1</translation>
    </message>
    <message>
        <source>Spacing %1 mm</source>
        <translation>Schichtabstand %1 mm</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Laterality (0020,0060): %1</source>
        <translation>Seite (0020,0060): %1</translation>
    </message>
    <message>
        <source>DERIVED - gantry tilt corrected</source>
        <translation>ABGELEITET - Gantrykippung korrigiert</translation>
    </message>
    <message>
        <source>PROCESSED - not original</source>
        <translation>VERARBEITET - nicht das Original</translation>
    </message>
    <message>
        <source>AI overlay - not for primary diagnosis</source>
        <translation>KI-Überlagerung - nicht zur primären Befundung</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Wohin das Modell gesehen hat, nicht, wo Krankheit ist</translation>
    </message>
    <message>
        <source>Time %1/%2</source>
        <translation>Zeitpunkt %1/%2</translation>
    </message>
    <message>
        <source>Volume %1/%2</source>
        <translation>Volumen %1/%2</translation>
    </message>
</context>
<context>
    <name>PlaneMode</name>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>Lage %1 %2 mm</translation>
    </message>
    <message>
        <source>%1 slab %2 mm, %3 planes</source>
        <translation>%1, %2 mm, %3 Ebenen</translation>
    </message>
    <message>
        <source>No planes can be cut through this series: %1</source>
        <translation>Durch diese Serie können keine Ebenen gelegt werden: %1</translation>
    </message>
    <message>
        <source>No planes can be cut through a single image.</source>
        <translation>Durch ein einzelnes Bild können keine Ebenen gelegt werden.</translation>
    </message>
    <message>
        <source>No planes can be cut through colour images.</source>
        <translation>Durch Farbbilder können keine Ebenen gelegt werden.</translation>
    </message>
    <message>
        <source>No planes can be cut: the files do not say where the images lie in the patient.</source>
        <translation>Es können keine Ebenen gelegt werden: Die Dateien sagen nicht, wo die Bilder im Patienten liegen.</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Koronar</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>MIP</source>
        <translation>MIP</translation>
    </message>
    <message>
        <source>MinIP</source>
        <translation>MinIP</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Oblique, from %1</source>
        <translation>Schräg, aus %1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 von %3</translation>
    </message>
    <message>
        <source>SLAB - %1</source>
        <translation>DICKE SCHICHT - %1</translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>INTERPOLIERT - die Bilder liegen %1 mm auseinander</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>%1 cm²</source>
        <translation>%1 cm²</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 ml</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 Voxel</translation>
    </message>
</context>
<context>
    <name>SlicePainter</name>
    <message>
        <source>More than one patient is open</source>
        <translation>Mehr als ein Patient ist geöffnet</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>Technique</name>
    <message>
        <source>Flip angle</source>
        <translation>Kippwinkel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feldstärke</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Schichtdicke</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrastmittel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Open a study</source>
        <translation>Eine Untersuchung öffnen</translation>
    </message>
    <message>
        <source>Drop a folder, a DICOMDIR, an archive or an image on the window, or press %1. What cannot be opened is listed with the reason; nothing is changed in your files.</source>
        <translation>Ziehen Sie einen Ordner, ein DICOMDIR, ein Archiv oder ein Bild auf das Fenster, oder drücken Sie %1. Was sich nicht öffnen lässt, wird mit dem Grund aufgeführt; an Ihren Dateien wird nichts geändert.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Betrachten</translation>
    </message>
    <message>
        <source>Drag with the left button to set the window, with the middle one to move, with the right one to zoom; the wheel scrolls. Digits choose presets. %1 shows three planes, %2 plays a clip.</source>
        <translation>Ziehen mit der linken Taste fenstert, mit der mittleren verschiebt, mit der rechten vergrößert; das Rad blättert. Ziffern wählen Fenster. %1 zeigt drei Ebenen, %2 spielt die Bilder ab.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>%1 measures a length, %2 an angle; the list at the right leads back to each. Millimetres are shown only where the file gives a calibration, with the word for what it rests on.</source>
        <translation>%1 misst eine Länge, %2 einen Winkel; die Liste rechts führt zu jeder Messung zurück. Millimeter erscheinen nur, wo die Datei eine Kalibrierung angibt, mit dem Wort dafür, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Ask a model, and why</source>
        <translation>Ein Modell fragen, und warum</translation>
    </message>
    <message>
        <source>%1 runs the models that fit the series. Each result says how sure it is and which model made it; switch on "Why" to see where it looked. It is a second look, not for primary diagnosis.</source>
        <translation>%1 startet die Modelle, die zur Serie passen. Jedes Ergebnis sagt, wie sicher es ist und von welchem Modell es stammt; »Warum« zeigt, wohin das Modell gesehen hat. Es ist ein zweiter Blick, nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>Decide and report</source>
        <translation>Entscheiden und berichten</translation>
    </message>
    <message>
        <source>Accept, edit or reject each finding: only what you accept reaches the report (%1). Everything is kept as you work and can be undone. %2 finds any command, %3 lists all keys.</source>
        <translation>Nehmen Sie jeden Befund an, bearbeiten oder verwerfen Sie ihn: Nur was Sie annehmen, kommt in den Bericht (%1). Alles wird während der Arbeit gesichert und lässt sich rückgängig machen. %2 findet jeden Befehl, %3 führt alle Tasten auf.</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Ten images on</source>
        <translation>Zehn Bilder weiter</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Nächste Serie</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>Vorige Serie</translation>
    </message>
    <message>
        <source>Next time, echo or b-value</source>
        <translation>Nächste Zeit, nächstes Echo oder nächster b-Wert</translation>
    </message>
    <message>
        <source>Previous time, echo or b-value</source>
        <translation>Vorige Zeit, voriges Echo oder voriger b-Wert</translation>
    </message>
    <message>
        <source>Invert grey</source>
        <translation>Grauwerte umkehren</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Automatische Fensterung</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>Fenster der Datei</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>In die Ansicht einpassen</translation>
    </message>
    <message>
        <source>One image pixel per screen pixel</source>
        <translation>Ein Bildpunkt je Bildschirmpunkt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Text over the image: all, less, none</source>
        <translation>Text im Bild: alles, weniger, keiner</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Bildpunkte glätten</translation>
    </message>
    <message>
        <source>Original or processed</source>
        <translation>Original oder verarbeitet</translation>
    </message>
    <message>
        <source>Overlays on or off</source>
        <translation>Überlagerungen an oder aus</translation>
    </message>
    <message>
        <source>One view over all, and back</source>
        <translation>Eine Ansicht über alle, und zurück</translation>
    </message>
    <message>
        <source>Play or stop the clip</source>
        <translation>Bildfolge abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Images as stored</source>
        <translation>Bilder wie gespeichert</translation>
    </message>
    <message>
        <source>Axial plane</source>
        <translation>Axiale Ebene</translation>
    </message>
    <message>
        <source>Coronal plane</source>
        <translation>Koronare Ebene</translation>
    </message>
    <message>
        <source>Sagittal plane</source>
        <translation>Sagittale Ebene</translation>
    </message>
    <message>
        <source>Straighten the planes</source>
        <translation>Ebenen gerade richten</translation>
    </message>
    <message>
        <source>Crosshair on or off</source>
        <translation>Fadenkreuz an oder aus</translation>
    </message>
    <message>
        <source>No slab</source>
        <translation>Keine dicke Schicht</translation>
    </message>
    <message>
        <source>Slab: maximum (MIP)</source>
        <translation>Dicke Schicht: Maximum (MIP)</translation>
    </message>
    <message>
        <source>Slab: minimum (MinIP)</source>
        <translation>Dicke Schicht: Minimum (MinIP)</translation>
    </message>
    <message>
        <source>Slab: mean</source>
        <translation>Dicke Schicht: Mittelwert</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>Schicht dicker</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>Schicht dünner</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Hot metal (PET)</source>
        <translation>Glühmetall (PET)</translation>
    </message>
    <message>
        <source>Measure with the last measuring tool</source>
        <translation>Mit dem letzten Messwerkzeug messen</translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation>Messung löschen</translation>
    </message>
    <message>
        <source>Real size on this screen</source>
        <translation>Wahre Größe auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Play or stop the times of this place</source>
        <translation>Zeitpunkte dieser Stelle abspielen oder anhalten</translation>
    </message>
</context>
<context>
    <name>ViewTool</name>
    <message>
        <source>Window</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Drag right for less contrast, up for a brighter image.</source>
        <translation>Nach rechts ziehen mindert den Kontrast, nach oben macht das Bild heller.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Drag to move the image. The middle button always does.</source>
        <translation>Ziehen verschiebt das Bild. Die mittlere Taste tut es immer.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag up to enlarge. The right button always does.</source>
        <translation>Nach oben ziehen vergrößert. Die rechte Taste tut es immer.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Drag down for later images. The wheel always does.</source>
        <translation>Nach unten ziehen zeigt spätere Bilder. Das Rad tut es immer.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Drag to a point: other views of the same patient position go there.</source>
        <translation>Auf einen Punkt ziehen: Andere Ansichten derselben Lage des Patienten gehen dorthin.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Drag from end to end, or click both.</source>
        <translation>Von Ende zu Ende ziehen oder beide anklicken.</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>Lange und kurze Achse</translation>
    </message>
    <message>
        <source>Drag the long axis; the short one stays perpendicular to it. Then move its ends (RECIST).</source>
        <translation>Die lange Achse ziehen; die kurze bleibt senkrecht dazu. Dann ihre Enden verschieben (RECIST).</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Drag the first arm to the vertex, then click the end of the second.</source>
        <translation>Den ersten Schenkel zum Scheitel ziehen, dann das Ende des zweiten anklicken.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Drag along the upper end plate, then along the lower one.</source>
        <translation>Entlang der oberen Deckplatte ziehen, dann entlang der unteren.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Drag from corner to corner: area, mean and range of the values within.</source>
        <translation>Von Ecke zu Ecke ziehen: Fläche, Mittelwert und Bereich der Werte darin.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Click corner by corner; close by a double click or on the first corner.</source>
        <translation>Ecke für Ecke anklicken; schließen mit Doppelklick oder auf der ersten Ecke.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Draw around the region.</source>
        <translation>Um das Gebiet zeichnen.</translation>
    </message>
    <message>
        <source>Value of a pixel</source>
        <translation>Wert eines Bildpunkts</translation>
    </message>
    <message>
        <source>Click a pixel.</source>
        <translation>Einen Bildpunkt anklicken.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart, then over that of the thorax.</source>
        <translation>Über die breiteste Stelle des Herzens ziehen, dann über die des Thorax.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Drag from the tip; then type what it points to.</source>
        <translation>Von der Spitze ziehen; dann eingeben, worauf er zeigt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Click a place, then type.</source>
        <translation>Eine Stelle anklicken, dann schreiben.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint the chosen segment; [ and ] change the size of the brush.</source>
        <translation>Das gewählte Segment malen; [ und ] ändern die Größe des Pinsels.</translation>
    </message>
    <message>
        <source>Brush within a range of values</source>
        <translation>Pinsel in einem Wertebereich</translation>
    </message>
    <message>
        <source>Paints only pixels whose values lie in the range of the panel Segments.</source>
        <translation>Malt nur Pixel, deren Werte im Bereich des Feldes Segmente liegen.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erases the chosen segment only; [ and ] change the size.</source>
        <translation>Radiert nur das gewählte Segment; [ und ] ändern die Größe.</translation>
    </message>
    <message>
        <source>Fill an outline</source>
        <translation>Umriss füllen</translation>
    </message>
    <message>
        <source>Click within a closed outline of the image shown.</source>
        <translation>In einen geschlossenen Umriss des gezeigten Bildes klicken.</translation>
    </message>
    <message>
        <source>Grow from a place</source>
        <translation>Von einer Stelle wachsen</translation>
    </message>
    <message>
        <source>Click: grows through all images over connected values like those within the circle.</source>
        <translation>Klicken: wächst durch alle Bilder über zusammenhängende Werte wie im Kreis.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>&amp;Open files ...</source>
        <translation>&amp;Dateien öffnen ...</translation>
    </message>
    <message>
        <source>Open &amp;folder ...</source>
        <translation>&amp;Ordner öffnen ...</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Untersuchung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation>Be&amp;richt ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Preferences ...</source>
        <translation>&amp;Einstellungen ...</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Zwei Ansichten</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>Vier Ansichten</translation>
    </message>
    <message>
        <source>Three planes (MPR)</source>
        <translation>Drei Ebenen (MPR)</translation>
    </message>
    <message>
        <source>Lay out the study</source>
        <translation>Untersuchung anordnen</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>Diese Anordnung für solche Untersuchungen merken</translation>
    </message>
    <message>
        <source>Forget the layout kept for such studies</source>
        <translation>Gemerkte Anordnung solcher Untersuchungen vergessen</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>Referenzlinien</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation>Gemeinsam zoomen und verschieben</translation>
    </message>
    <message>
        <source>Window together</source>
        <translation>Gemeinsam fenstern</translation>
    </message>
    <message>
        <source>Scroll together by hand, from here</source>
        <translation>Von Hand verknüpft blättern, ab hier</translation>
    </message>
    <message>
        <source>Show studies</source>
        <translation>Untersuchungen zeigen</translation>
    </message>
    <message>
        <source>Show side panel</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Run all models that &amp;fit</source>
        <translation>Alle &amp;passenden Modelle ausführen</translation>
    </message>
    <message>
        <source>&amp;Find a command ...</source>
        <translation>Befehl &amp;finden ...</translation>
    </message>
    <message>
        <source>A first &amp;look ...</source>
        <translation>Ein erster B&amp;lick ...</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse ...</source>
        <translation>&amp;Tastatur und Maus ...</translation>
    </message>
    <message>
        <source>&amp;Skipped files ...</source>
        <translation>Über&amp;sprungene Dateien ...</translation>
    </message>
    <message>
        <source>&amp;About Pellucid</source>
        <translation>&amp;Über Pellucid</translation>
    </message>
    <message>
        <source>Change the chosen segment ...</source>
        <translation>Das gewählte Segment ändern ...</translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Weichteile</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation>Subdural</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Schlaganfall</translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>PET, SUV 0 to 6</source>
        <translation>PET, SUV 0 bis 6</translation>
    </message>
</context>
<context>
    <name>pellucid::ScreenshotRun</name>
    <message>
        <source>It took too long.</source>
        <translation>Es hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>There is no image that can be opened.</source>
        <translation>Es gibt kein Bild, das sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The measurements cannot be read: %1</source>
        <translation>Die Messungen können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no object without images.</source>
        <translation>Es gibt kein Objekt ohne Bilder.</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>Das Bild kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Läsion</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;AI</source>
        <translation>&amp;KI</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Planes</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>Measuring tools</source>
        <translation>Messwerkzeuge</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window presets (digits 0 to 9)</source>
        <translation>Fenster zur Auswahl (Ziffern 0 bis 9)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>Tools for segments</source>
        <translation>Werkzeuge für Segmente</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AiPanel</name>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Noch nichts zu analysieren</translation>
    </message>
    <message>
        <source>Open a series; the models that fit it are offered here.</source>
        <translation>Öffnen Sie eine Serie; hier erscheinen die Modelle, die zu ihr passen.</translation>
    </message>
    <message>
        <source>No model packs are installed</source>
        <translation>Keine Modellpakete installiert</translation>
    </message>
    <message>
        <source>Packs are looked for beside the program and in your data folder.</source>
        <translation>Pakete werden neben dem Programm und in Ihrem Datenordner gesucht.</translation>
    </message>
    <message>
        <source>Models read the images themselves</source>
        <translation>Modelle lesen die Bilder selbst</translation>
    </message>
    <message>
        <source>This is how somebody wanted them shown. Choose their series to analyse them.</source>
        <translation>Dies ist, wie jemand sie gezeigt haben wollte. Wählen Sie ihre Serie, um sie zu analysieren.</translation>
    </message>
    <message>
        <source>1 model for other examinations</source>
        <translation>1 Modell für andere Untersuchungen</translation>
    </message>
    <message numerus="yes">
        <source>%n models for other examinations</source>
        <translation>
            <numerusform>%n Modell für andere Untersuchungen</numerusform>
            <numerusform>%n Modelle für andere Untersuchungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AnalysisView</name>
    <message>
        <source>The model proposes no finding. This does not mean that the study is normal.</source>
        <translation>Das Modell schlägt keinen Befund vor. Das heißt nicht, dass die Untersuchung unauffällig ist.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Why: %1 (%2)</source>
        <translation>Warum: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 - %3</source>
        <translation>%1 %2 - %3</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Nicht zur primären Befundung</translation>
    </message>
    <message>
        <source>Intended use: %1
Weights SHA-256: %2
Run on %3 in %4 s</source>
        <translation>Bestimmungszweck: %1
SHA-256 der Gewichte: %2
Ausgeführt auf %3 in %4 s</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Annotations</name>
    <message>
        <source>drawing a measurement</source>
        <translation>Messung zeichnen</translation>
    </message>
    <message>
        <source>moving a measurement</source>
        <translation>Messung verschieben</translation>
    </message>
    <message>
        <source>naming a measurement</source>
        <translation>Messung benennen</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <translation>Läsion benennen</translation>
    </message>
    <message>
        <source>deleting a measurement</source>
        <translation>Messung löschen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::BrushBox</name>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>A ball: through neighbouring images too</source>
        <translation>Kugel: auch durch Nachbarbilder</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Werte von</translation>
    </message>
    <message>
        <source>Lowest value that is painted</source>
        <translation>Kleinster Wert, der gemalt wird</translation>
    </message>
    <message>
        <source>Highest value that is painted</source>
        <translation>Höchster Wert, der gemalt wird</translation>
    </message>
    <message>
        <source>In pixels on images without a calibration. Keys [ and ]</source>
        <translation>In Pixeln auf Bildern ohne Kalibrierung. Tasten [ und ]</translation>
    </message>
    <message>
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>Des Pinsels in einem Wertebereich; ohne ihn gilt das Fenster der Ansicht.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CineBar</name>
    <message>
        <source> images/s</source>
        <translation> Bilder/s</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Hin und her</translation>
    </message>
    <message>
        <source>Forwards and backwards instead of from the start again</source>
        <translation>Vorwärts und rückwärts, statt wieder von vorn</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop  (C)</source>
        <translation>Anhalten  (C)</translation>
    </message>
    <message>
        <source>Play  (C)</source>
        <translation>Abspielen  (C)</translation>
    </message>
    <message>
        <source>The file names no rate.</source>
        <translation>Die Datei nennt keine Rate.</translation>
    </message>
    <message>
        <source>Rate of the file.</source>
        <translation>Rate der Datei.</translation>
    </message>
    <message>
        <source>The file names %1 images/s.</source>
        <translation>Die Datei nennt %1 Bilder/s.</translation>
    </message>
    <message>
        <source>Images are skipped: %1 images/s are shown.</source>
        <translation>Bilder werden übersprungen: gezeigt werden %1 Bilder/s.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>One place through all times instead of the images of one time  (J)</source>
        <translation>Eine Stelle über alle Zeitpunkte statt der Bilder eines Zeitpunkts  (J)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl finden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Up and down choose, Return runs, Esc closes.</source>
        <translation>Auf und ab wählen, Eingabe führt aus, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingCard</name>
    <message>
        <source>Probability %1 %, operating point %2</source>
        <translation>Wahrscheinlichkeit %1 %, Arbeitspunkt %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source> - reviewed by %1, %2</source>
        <translation> - geprüft von %1, %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept this finding for the report</source>
        <translation>Diesen Befund für den Bericht annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation>Diesen Befund verwerfen</translation>
    </message>
    <message>
        <source>Edit the words of this finding</source>
        <translation>Die Worte dieses Befunds bearbeiten</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>Diesen Befund kommentieren</translation>
    </message>
    <message>
        <source>Back to not reviewed</source>
        <translation>Zurück auf »nicht geprüft«</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>Diesen Befund entfernen</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Befund bearbeiten</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>Befund, wie er in den Bericht kommt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on "%1"</source>
        <translation>Kommentar zu »%1«</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Findings</name>
    <message>
        <source>accepting a finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>rejecting a finding</source>
        <translation>Befund verwerfen</translation>
    </message>
    <message>
        <source>taking back a decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>editing a finding</source>
        <translation>Befund bearbeiten</translation>
    </message>
    <message>
        <source>commenting on a finding</source>
        <translation>Befund kommentieren</translation>
    </message>
    <message>
        <source>adding a finding</source>
        <translation>Befund hinzufügen</translation>
    </message>
    <message>
        <source>removing a finding</source>
        <translation>Befund entfernen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsModel</name>
    <message>
        <source>The reader's own finding.</source>
        <translation>Eigener Befund des Befunders.</translation>
    </message>
    <message>
        <source>%1 %2. %3. Not for primary diagnosis.</source>
        <translation>%1 %2. %3. Nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>Between %1 and %2 over test-time augmentation.</source>
        <translation>Zwischen %1 und %2 bei abgewandelten Eingaben (Test-Time-Augmentation).</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsPanel</name>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>Run a model or add a finding of your own. Accepted findings go into the report.</source>
        <translation>Führen Sie ein Modell aus oder fügen Sie einen eigenen Befund hinzu. Angenommene Befunde kommen in den Bericht.</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Befund hinzufügen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>Befund, wie er in den Bericht kommt</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::GateDialog</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Nicht zur primären Befundung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Displays are not calibrated.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid ist Software für Forschung und Lehre. Es ist kein Medizinprodukt und hat weder Zulassung noch CE-Kennzeichnung.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Stützen Sie keine Diagnose oder Behandlung auf das, was es zeigt. Verwenden Sie es nicht für die Mammographie.&lt;/li&gt;&lt;li&gt;KI-Ergebnisse sind Vorschläge eines Modells. Jedes trägt Modell, Version und Bestimmungszweck; eine Aufmerksamkeitskarte zeigt, wohin das Modell gesehen hat, nicht, wo Krankheit ist.&lt;/li&gt;&lt;li&gt;»Kein Befund« heißt nie, dass eine Untersuchung unauffällig ist.&lt;/li&gt;&lt;li&gt;Bildschirme sind nicht kalibriert.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>I have read this and will use Pellucid accordingly</source>
        <translation>Ich habe dies gelesen und verwende Pellucid entsprechend</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LayoutPicker</name>
    <message>
        <source>Layout: %1 rows, %2 columns</source>
        <translation>Anordnung: %1 Zeilen, %2 Spalten</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MainWindow</name>
    <message>
        <source>Pellucid</source>
        <translation>Pellucid</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Measurements of this study</source>
        <translation>Messungen dieser Untersuchung</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Nicht zur primären Befundung</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>About Pellucid</source>
        <translation>Über Pellucid</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>No image that can be windowed</source>
        <translation>Kein Bild, das sich fenstern lässt</translation>
    </message>
    <message>
        <source>%1   %2 / %3</source>
        <translation>%1   %2 / %3</translation>
    </message>
    <message>
        <source>Studies of more than one patient are open. Check the name in each view.</source>
        <translation>Untersuchungen von mehr als einem Patienten sind geöffnet. Prüfen Sie den Namen in jeder Ansicht.</translation>
    </message>
    <message>
        <source>The image that this refers to is not open.</source>
        <translation>Das Bild, auf das sich dies bezieht, ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>Eine Serie hierher ziehen</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen ...</translation>
    </message>
    <message>
        <source>Pellucid ended unexpectedly. What you had found, measured and written is kept.</source>
        <translation>Pellucid wurde unerwartet beendet. Ihre Befunde, Messungen und Texte sind erhalten.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>GSDF, %1 to %2 cd/m²</source>
        <translation>GSDF, %1 bis %2 cd/m²</translation>
    </message>
    <message>
        <source>Display not calibrated</source>
        <translation>Bildschirm nicht kalibriert</translation>
    </message>
    <message>
        <source>Show two series side by side first, each at the image from which they shall scroll together.</source>
        <translation>Zeigen Sie zuerst zwei Serien nebeneinander, jede bei dem Bild, ab dem sie gemeinsam blättern sollen.</translation>
    </message>
    <message>
        <source>From now on %1 opens with %2 x %3 views.</source>
        <translation>Von nun an öffnet %1 mit %2 x %3 Ansichten.</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>Diese Anordnung für solche Untersuchungen merken</translation>
    </message>
    <message>
        <source>Keep this layout for %1</source>
        <translation>Diese Anordnung für %1 merken</translation>
    </message>
    <message>
        <source>Open a series of images first.</source>
        <translation>Öffnen Sie zuerst eine Serie von Bildern.</translation>
    </message>
    <message>
        <source>There is only one image to play.</source>
        <translation>Es gibt nur ein Bild zum Abspielen.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>NIfTI (*.nii.gz)</source>
        <translation>NIfTI (*.nii.gz)</translation>
    </message>
    <message>
        <source>NRRD (*.nrrd)</source>
        <translation>NRRD (*.nrrd)</translation>
    </message>
    <message>
        <source>DICOM segmentation (*.dcm)</source>
        <translation>DICOM-Segmentierung (*.dcm)</translation>
    </message>
    <message>
        <source>Save segments</source>
        <translation>Segmente speichern</translation>
    </message>
    <message>
        <source>Segments saved as %1</source>
        <translation>Segmente gespeichert als %1</translation>
    </message>
    <message>
        <source>This series has only one volume at its place: there are no times to play.</source>
        <translation>Diese Serie hat nur ein Volumen an ihrer Stelle: Es gibt keine Zeitpunkte abzuspielen.</translation>
    </message>
    <message>
        <source>No memory for times %1.</source>
        <translation>Kein Speicher für Zeitpunkte %1.</translation>
    </message>
    <message>
        <source>Times %1 are still being loaded.</source>
        <translation>Zeitpunkte %1 werden noch geladen.</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <translation>Messungen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as %1</source>
        <translation>Messungen gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasureEditor</name>
    <message>
        <source>Of the middle plane, not the slab</source>
        <translation>Aus der mittleren Ebene, nicht aus der dicken Schicht</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>Worte neben der Messung</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>Text, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementCard</name>
    <message>
        <source>Write words beside this measurement</source>
        <translation>Worte neben diese Messung schreiben</translation>
    </message>
    <message>
        <source>Name the lesion to follow it over time</source>
        <translation>Die Läsion benennen, um sie über die Zeit zu verfolgen</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Diese Messung löschen</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>Worte neben der Messung</translation>
    </message>
    <message>
        <source>Shown on the image and in the list</source>
        <translation>Erscheint auf dem Bild und in der Liste</translation>
    </message>
    <message>
        <source>Name of the lesion</source>
        <translation>Name der Läsion</translation>
    </message>
    <message>
        <source>The same name in other studies of the patient is the same lesion, e.g. L1</source>
        <translation>Derselbe Name in anderen Untersuchungen des Patienten ist dieselbe Läsion, z. B. L1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementsPanel</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Resliced plane</source>
        <translation>Umgerechnete Ebene</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Choose a measuring tool (D for a length, M for the last one) and drag on an image. Measurements are saved with the study.</source>
        <translation>Wählen Sie ein Messwerkzeug (D für eine Länge, M für das letzte) und ziehen Sie auf einem Bild. Messungen werden mit der Untersuchung gespeichert.</translation>
    </message>
    <message>
        <source>My measurements</source>
        <translation>Meine Messungen</translation>
    </message>
    <message>
        <source>Save the measurements of this study as a table (CSV)</source>
        <translation>Die Messungen dieser Untersuchung als Tabelle speichern (CSV)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ObjectDialog</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save document ...</source>
        <translation>Dokument speichern ...</translation>
    </message>
    <message>
        <source>Show on the images</source>
        <translation>Auf den Bildern zeigen</translation>
    </message>
    <message>
        <source>Object %1 of %2</source>
        <translation>Objekt %1 von %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>Inhalt des Objekts</translation>
    </message>
    <message>
        <source>Outlines on the images that it was made from</source>
        <translation>Umrisse auf den Bildern, aus denen es entstand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Wird gelesen ...</translation>
    </message>
    <message>
        <source>The object holds more than is listed here.</source>
        <translation>Das Objekt enthält mehr, als hier aufgeführt ist.</translation>
    </message>
    <message>
        <source>Double click shows it.</source>
        <translation>Ein Doppelklick zeigt es.</translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::OverlayRow</name>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Wohin das Modell gesehen hat, nicht, wo Krankheit ist</translation>
    </message>
    <message>
        <source>Show or hide the outline of the segments</source>
        <translation>Den Umriss der Segmente zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Art der Überlagerung</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PackCard</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Model card: data, figures, limits, intended use</source>
        <translation>Modellkarte: Daten, Zahlen, Grenzen, Bestimmungszweck</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Please confirm what this image is</source>
        <translation>Bitte bestätigen Sie, was dieses Bild ist</translation>
    </message>
    <message>
        <source>%1

Is it? The model's answer is worthless on anything else.</source>
        <translation>%1

Ist es das? Auf allem anderen ist die Antwort des Modells wertlos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PartLoader</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PreferencesDialog</name>
    <message>
        <source>Show grey as the grayscale standard asks (GSDF, PS3.14)</source>
        <translation>Grau zeigen, wie es die Norm verlangt (GSDF, PS3.14)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stands on findings and reports</source>
        <translation>Steht auf Befunden und Berichten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Up makes the image brighter</source>
        <translation>Nach oben wird das Bild heller</translation>
    </message>
    <message>
        <source>Down makes the image brighter (IHE)</source>
        <translation>Nach unten wird das Bild heller (IHE)</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Name des Befunders</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation>Eine andere Sprache erscheint ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Window by dragging</source>
        <translation>Fenstern durch Ziehen</translation>
    </message>
    <message>
        <source>Reader and window</source>
        <translation>Befunder und Fenster</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Luminance of black</source>
        <translation>Leuchtdichte von Schwarz</translation>
    </message>
    <message>
        <source>Luminance of white</source>
        <translation>Leuchtdichte von Weiß</translation>
    </message>
    <message>
        <source>Reflected room light</source>
        <translation>Reflektiertes Raumlicht</translation>
    </message>
    <message>
        <source>Gamma of the display</source>
        <translation>Gamma des Bildschirms</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Raumlicht</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Without measured luminances the display counts as not calibrated, and the window says so.</source>
        <translation>Ohne gemessene Leuchtdichten gilt der Bildschirm als nicht kalibriert, und das Fenster sagt es.</translation>
    </message>
    <message>
        <source>Measure black and white with a photometer in the dark, and the reflected room light with the display off. Switch off other corrections of the graphics driver.</source>
        <translation>Messen Sie Schwarz und Weiß mit einem Photometer im Dunkeln und das reflektierte Raumlicht bei ausgeschaltetem Bildschirm. Schalten Sie andere Korrekturen des Grafiktreibers aus.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProbabilityBar</name>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>, operating point %1</source>
        <translation>, Arbeitspunkt %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProcessingPanel</name>
    <message>
        <source>Cleaning</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Bias field</source>
        <translation>Bias-Feld</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Umrechnen</translation>
    </message>
    <message>
        <source>Add a step ...</source>
        <translation>Schritt hinzufügen ...</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Add a processing step</source>
        <translation>Einen Verarbeitungsschritt hinzufügen</translation>
    </message>
    <message>
        <source>For looking only. Measurements and values stay those of the original image.</source>
        <translation>Nur zum Ansehen. Messungen und Werte bleiben die des Originalbilds.</translation>
    </message>
    <message>
        <source>Processing ...</source>
        <translation>Wird verarbeitet ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ReportDialog</name>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Prior examinations looked at</source>
        <translation>Angesehene Voraufnahmen</translation>
    </message>
    <message>
        <source>Your impression, in your words</source>
        <translation>Ihre Beurteilung, in Ihren Worten</translation>
    </message>
    <message>
        <source>Save report ...</source>
        <translation>Bericht speichern ...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Name des Befunders</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>Klinische Fragestellung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accepted and edited findings are printed as findings. Proposed ones are listed as not reviewed. A report stays a draft while no reader is named.</source>
        <translation>Angenommene und bearbeitete Befunde werden als Befunde gedruckt. Vorgeschlagene werden als nicht geprüft aufgeführt. Ein Bericht bleibt Entwurf, solange kein Befunder genannt ist.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SectionHeader</name>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentComparison</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>First segment</source>
        <translation>Erstes Segment</translation>
    </message>
    <message>
        <source>Second segment</source>
        <translation>Zweites Segment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Vergleiche ...</translation>
    </message>
    <message>
        <source>not defined, both are empty</source>
        <translation>nicht bestimmt, beide sind leer</translation>
    </message>
    <message>
        <source>Dice %1
%2 %3
%4 %5
In both %6</source>
        <translation>Dice %1
%2 %3
%4 %5
In beiden %6</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentRow</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Segments</name>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>adding a segment</source>
        <translation>Hinzufügen eines Segments</translation>
    </message>
    <message>
        <source>naming a segment</source>
        <translation>Benennen eines Segments</translation>
    </message>
    <message>
        <source>colouring a segment</source>
        <translation>Färben eines Segments</translation>
    </message>
    <message>
        <source>deleting a segment</source>
        <translation>Löschen eines Segments</translation>
    </message>
    <message>
        <source>copying a segmentation</source>
        <translation>Kopieren einer Segmentierung</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>The segments were changed meanwhile; please try again.</source>
        <translation>Die Segmente wurden inzwischen geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentsPanel</name>
    <message>
        <source>No segments yet</source>
        <translation>Noch keine Segmente</translation>
    </message>
    <message>
        <source>Choose the brush (B) and paint on an image, or grow a region from a place (G). Segments are saved with the study; results of models are only copied.</source>
        <translation>Den Pinsel (B) wählen und auf ein Bild malen, oder einen Bereich von einer Stelle wachsen lassen (G). Segmente werden mit der Untersuchung gespeichert; Ergebnisse von Modellen werden nur kopiert.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Compare two segments</source>
        <translation>Zwei Segmente vergleichen</translation>
    </message>
    <message>
        <source>My segments</source>
        <translation>Meine Segmente</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Change the chosen segment, or edit a copy of a result</source>
        <translation>Das gewählte Segment ändern oder die Kopie eines Ergebnisses bearbeiten</translation>
    </message>
    <message>
        <source>On the images</source>
        <translation>Auf den Bildern</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>Eine Serie öffnen und warten, bis sie geladen ist.</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>Bitte warten, bis das Segment berechnet ist.</translation>
    </message>
    <message>
        <source>Fill in between images</source>
        <translation>Zwischen Bildern ergänzen</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <translation>Größten Teil behalten</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Kleine Teile entfernen</translation>
    </message>
    <message>
        <source>Add another segment to it</source>
        <translation>Ein anderes Segment dazunehmen</translation>
    </message>
    <message>
        <source>Subtract another segment</source>
        <translation>Ein anderes Segment abziehen</translation>
    </message>
    <message>
        <source>Keep what lies in another segment</source>
        <translation>Behalten, was in einem anderen Segment liegt</translation>
    </message>
    <message>
        <source>Edit a copy of</source>
        <translation>Kopie bearbeiten von</translation>
    </message>
    <message numerus="yes">
        <source>%n voxel(s) belong to your other segments already and were left out of the copy.</source>
        <translation>
            <numerusform>%n Voxel gehört schon zu Ihren anderen Segmenten und fehlt in der Kopie.</numerusform>
            <numerusform>%n Voxel gehören schon zu Ihren anderen Segmenten und fehlen in der Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save my segments as a file ...</source>
        <translation>Meine Segmente als Datei speichern ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesDelegate</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesPanel</name>
    <message>
        <source>multiplanar views</source>
        <translation>multiplanare Ansichten</translation>
    </message>
    <message>
        <source>models for volumes</source>
        <translation>Modelle für Volumen</translation>
    </message>
    <message>
        <source>measurements in millimetres</source>
        <translation>Messungen in Millimetern</translation>
    </message>
    <message>
        <source>Integrity of the series</source>
        <translation>Unversehrtheit der Serie</translation>
    </message>
    <message>
        <source>Known when the series has been loaded.</source>
        <translation>Bekannt, sobald die Serie geladen ist.</translation>
    </message>
    <message>
        <source>Show all its images together</source>
        <translation>Alle ihre Bilder zusammen zeigen</translation>
    </message>
    <message>
        <source>Undo the split: image by image, in the order of their numbers</source>
        <translation>Die Teilung aufheben: Bild für Bild, in der Reihenfolge ihrer Nummern</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>Correct the gantry tilt</source>
        <translation>Gantrykippung korrigieren</translation>
    </message>
    <message>
        <source>A copy whose slices are moved within their planes until they stand straight; marked as derived</source>
        <translation>Eine Kopie, deren Schichten in ihrer Ebene verschoben werden, bis sie gerade stehen; als abgeleitet gekennzeichnet</translation>
    </message>
    <message>
        <source>Made by an algorithm, wholly or in part - not for primary diagnosis.</source>
        <translation>Ganz oder teilweise von einem Algorithmus erstellt - nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segments %1</source>
        <translation>Segmente %1</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Bildqualität</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Not calibrated: lengths are pixels</source>
        <translation>Nicht kalibriert: Längen sind Bildpunkte</translation>
    </message>
    <message>
        <source>%1 mm (%2)</source>
        <translation>%1 mm (%2)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Session</name>
    <message>
        <source> (all images)</source>
        <translation> (alle Bilder)</translation>
    </message>
    <message>
        <source>The images that this object was drawn on are not open.</source>
        <translation>Die Bilder, auf denen dieses Objekt gezeichnet wurde, sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Segments of a single volume are not shown on all images together.</source>
        <translation>Segmente eines einzelnen Volumens werden auf allen Bildern zusammen nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Taste für %1</translation>
    </message>
    <message>
        <source>Mouse: left drag windows, middle drag pans, right drag zooms, the wheel scrolls; Ctrl is faster, Ctrl+Shift faster still. Double click enlarges a view. Digits choose window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane.</source>
        <translation>Maus: Ziehen mit der linken Taste fenstert, mit der mittleren verschiebt, mit der rechten vergrößert, das Rad blättert; mit Strg schneller, mit Strg+Umschalt noch schneller. Ein Doppelklick vergrößert eine Ansicht. Ziffern wählen Fenster. Umschalt beim Bewegen zeigt den Punkt in den anderen Ansichten; Umschalt und das Rad ändern die Schichtdicke einer Ebene.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SliceView</name>
    <message>
        <source>Image view</source>
        <translation>Bildansicht</translation>
    </message>
    <message>
        <source>%1 at column %2, row %3</source>
        <translation>%1 in Spalte %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1 of %2 images are there</source>
        <translation>%1 von %2 Bildern sind da</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI-LUT</translation>
    </message>
    <message>
        <source>VOI LUT  %1</source>
        <translation>VOI-LUT  %1</translation>
    </message>
    <message>
        <source>  inverted</source>
        <translation>  umgekehrt</translation>
    </message>
    <message>
        <source>  of processed values</source>
        <translation>  der verarbeiteten Werte</translation>
    </message>
    <message>
        <source> (original)</source>
        <translation> (Original)</translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press Ctrl+O</source>
        <translation>Untersuchung öffnen: Ordner hierher ziehen oder Strg+O drücken</translation>
    </message>
    <message>
        <source>Image %1 is still loading</source>
        <translation>Bild %1 wird noch geladen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 planes</source>
        <translation>%1, %2 von %3 Ebenen</translation>
    </message>
    <message>
        <source>%1 in the nearest voxel: column %2, row %3, image %4</source>
        <translation>%1 im nächsten Voxel: Spalte %2, Zeile %3, Bild %4</translation>
    </message>
    <message>
        <source>The image has no calibration: its real size is not known.</source>
        <translation>Das Bild ist nicht kalibriert: seine wahre Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The screen does not say how large it is.</source>
        <translation>Der Bildschirm gibt seine Größe nicht an.</translation>
    </message>
    <message>
        <source>Please wait until the images have been loaded.</source>
        <translation>Bitte warten, bis die Bilder geladen sind.</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>Bitte warten, bis das Segment berechnet ist.</translation>
    </message>
    <message>
        <source>Colour images have no range of values to paint in.</source>
        <translation>Farbbilder haben keinen Wertebereich, in dem gemalt werden kann.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>filling an outline</source>
        <translation>Füllen eines Umrisses</translation>
    </message>
    <message>
        <source>Regions grow from a place on a grey image.</source>
        <translation>Bereiche wachsen von einer Stelle eines Graubildes.</translation>
    </message>
    <message>
        <source>growing a segment</source>
        <translation>Wachsen eines Segments</translation>
    </message>
    <message>
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>OVERLAYS - der mittleren Ebene der Schicht</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>Eine Schicht aus mehreren Ebenen ist gezeigt: ohne sie lässt sich auf einer einzelnen malen.</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (Ctrl+0), or show the images as stored, to paint in this view.</source>
        <translation>Segmente werden entlang der Achsen des Volumens gemalt: zum Malen die Ebenen gerade stellen (Strg+0) oder die gespeicherten Bilder zeigen.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StepEditor</name>
    <message>
        <source>Run this step earlier</source>
        <translation>Diesen Schritt früher ausführen</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyBrowser</name>
    <message>
        <source>Studies</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Untersuchungen und Serien</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Untersuchung geöffnet</translation>
    </message>
    <message>
        <source>Open a file, a folder, a DICOMDIR or a ZIP archive, or drop it here.</source>
        <translation>Öffnen Sie eine Datei, einen Ordner, ein DICOMDIR oder ein ZIP-Archiv, oder ziehen Sie es hierher.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Close this study</source>
        <translation>Diese Untersuchung schließen</translation>
    </message>
    <message>
        <source>1 file skipped - see why</source>
        <translation>1 Datei übersprungen - warum?</translation>
    </message>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation>
            <numerusform>%n Datei übersprungen - warum?</numerusform>
            <numerusform>%n Dateien übersprungen - warum?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyListModel</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>shows other images</source>
        <translation>zeigt andere Bilder</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>No patient name</source>
        <translation>Kein Patientenname</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Untersuchung</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>Für andere Bilder einer geöffneten Serie sind Segmente gespeichert; sie bleiben erhalten und werden gezeigt, wenn genau diese Bilder geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TextDialog</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>* and %n more</source>
        <translation>
            <numerusform>* und %n weitere</numerusform>
            <numerusform>* und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source># Pellucid %1

An open desktop reading room for CT, MR and X-ray in which every AI finding shows its evidence.

**Not for primary diagnosis.** Not a medical device.

Licence: Apache 2.0. Built with Qt, DCMTK, ITK, OpenCV and LibTorch; THIRD_PARTY.md lists every library with its licence.
</source>
        <translation># Pellucid %1

Ein offener Befundungsplatz für CT, MR und Röntgen, bei dem jeder KI-Befund seine Belege zeigt.

**Nicht zur primären Befundung.** Kein Medizinprodukt.

Lizenz: Apache 2.0. Gebaut mit Qt, DCMTK, ITK, OpenCV und LibTorch; THIRD_PARTY.md führt jede Bibliothek mit ihrer Lizenz auf.
</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TourDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A first look</source>
        <translation>Ein erster Blick</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TrendPlot</name>
    <message>
        <source>Course of the lesion</source>
        <translation>Verlauf der Läsion</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewLinker</name>
    <message>
        <source>LINKED BY HAND - places may differ</source>
        <translation>VON HAND VERKNÜPFT - Lagen können abweichen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewerGrid</name>
    <message>
        <source>Image view %1</source>
        <translation>Bildansicht %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerClient</name>
    <message>
        <source>The reader stopped unexpectedly while looking through these files; what is open is not affected.</source>
        <translation>Der Leser wurde beim Durchsehen dieser Dateien unerwartet beendet; was geöffnet ist, ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The preview of this series could not be made.</source>
        <translation>Die Vorschau dieser Serie konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; the other images are not affected.</source>
        <translation>Der Leser wurde bei dieser Datei unerwartet beendet; die anderen Bilder sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; what is open is not affected.</source>
        <translation>Der Leser wurde bei dieser Datei unerwartet beendet; was geöffnet ist, ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The quality of this series could not be assessed.</source>
        <translation>Die Qualität dieser Serie konnte nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>The processing stopped unexpectedly; the original images are not affected.</source>
        <translation>Die Verarbeitung wurde unerwartet beendet; die Originalbilder sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The library of models could not be read.</source>
        <translation>Die Bibliothek der Modelle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The analysis stopped unexpectedly; the images and earlier results are not affected.</source>
        <translation>Die Analyse wurde unerwartet beendet; die Bilder und frühere Ergebnisse sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The segments could not be written; what is open is not affected.</source>
        <translation>Die Segmente konnten nicht geschrieben werden; was geöffnet ist, ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Segments of %1</source>
        <translation>Segmente von %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerProcess</name>
    <message>
        <source>A part of Pellucid stopped unexpectedly and will be started again.</source>
        <translation>Ein Teil von Pellucid wurde unerwartet beendet und wird neu gestartet.</translation>
    </message>
</context>
</TS>
