<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Calibration</name>
    <message>
        <source>Not calibrated</source>
        <translation>No calibrada</translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation>En el equipo</translation>
    </message>
    <message>
        <source>At detector</source>
        <translation>En el detector</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>Magnificación corregida</translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation>Marcas fiduciales</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>Región de ecografía</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>Mean %1 ± %2</source>
        <translation>Media %1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation>ICT %1</translation>
    </message>
    <message>
        <source>Heart %1</source>
        <translation>Corazón %1</translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation>Tórax %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>Eje largo y corto</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>Imagen en color: sin estadísticas.</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>La región es demasiado grande para estadísticas.</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>Ningún centro de píxel queda dentro: sin estadísticas.</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>El contorno se cruza: sin área.</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>Fuera de la imagen.</translation>
    </message>
</context>
<context>
    <name>OrientationMark</name>
    <message>
        <source>Rotated 90° clockwise</source>
        <translation>Girada 90° en sentido horario</translation>
    </message>
    <message>
        <source>Rotated 180°</source>
        <translation>Girada 180°</translation>
    </message>
    <message>
        <source>Rotated 90° anticlockwise</source>
        <translation>Girada 90° en sentido antihorario</translation>
    </message>
    <message>
        <source>Flipped horizontally</source>
        <translation>Volteada horizontalmente</translation>
    </message>
    <message>
        <source>Flipped vertically</source>
        <translation>Volteada verticalmente</translation>
    </message>
</context>
<context>
    <name>OverlayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 w</source>
        <translation>%1 sem</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No patient named in the file</source>
        <translation>El archivo no nombra ningún paciente</translation>
    </message>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>Posición %1 %2 mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>N.º de acceso %1</translation>
    </message>
    <message>
        <source>  Series %1</source>
        <translation>  Serie %1</translation>
    </message>
    <message>
        <source>Spacing %1 mm</source>
        <translation>Espaciado %1 mm</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Laterality (0020,0060): %1</source>
        <translation>Lateralidad (0020,0060): %1</translation>
    </message>
    <message>
        <source>DERIVED - gantry tilt corrected</source>
        <translation>DERIVADA - inclinación del gantry corregida</translation>
    </message>
    <message>
        <source>PROCESSED - not original</source>
        <translation>PROCESADA - no es la original</translation>
    </message>
    <message>
        <source>AI overlay - not for primary diagnosis</source>
        <translation>Superposición de IA - no para diagnóstico primario</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Dónde miró el modelo, no dónde está la enfermedad</translation>
    </message>
    <message>
        <source>Time %1/%2</source>
        <translation>Tiempo %1/%2</translation>
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
        <translation>Posición %1 %2 mm</translation>
    </message>
    <message>
        <source>%1 slab %2 mm, %3 planes</source>
        <translation>%1, %2 mm, %3 planos</translation>
    </message>
    <message>
        <source>No planes can be cut through this series: %1</source>
        <translation>No se pueden cortar planos en esta serie: %1</translation>
    </message>
    <message>
        <source>No planes can be cut through a single image.</source>
        <translation>No se pueden cortar planos en una sola imagen.</translation>
    </message>
    <message>
        <source>No planes can be cut through colour images.</source>
        <translation>No se pueden cortar planos en imágenes en color.</translation>
    </message>
    <message>
        <source>No planes can be cut: the files do not say where the images lie in the patient.</source>
        <translation>No se pueden cortar planos: los archivos no dicen dónde están las imágenes en el paciente.</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagital</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
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
        <translation>Media</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Oblique, from %1</source>
        <translation>Oblicuo, desde %1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 de %3</translation>
    </message>
    <message>
        <source>SLAB - %1</source>
        <translation>CORTE GRUESO - %1</translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>INTERPOLADA - las imágenes distan %1 mm</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
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
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 vóxeles</translation>
    </message>
</context>
<context>
    <name>SlicePainter</name>
    <message>
        <source>More than one patient is open</source>
        <translation>Hay más de un paciente abierto</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>Technique</name>
    <message>
        <source>Flip angle</source>
        <translation>Ángulo de inclinación</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Drop a folder, a DICOMDIR, an archive or an image on the window, or press %1. What cannot be opened is listed with the reason; nothing is changed in your files.</source>
        <translation>Suelte una carpeta, un DICOMDIR, un archivo comprimido o una imagen sobre la ventana, o pulse %1. Lo que no se puede abrir se lista con el motivo; no se cambia nada en sus archivos.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Drag with the left button to set the window, with the middle one to move, with the right one to zoom; the wheel scrolls. Digits choose presets. %1 shows three planes, %2 plays a clip.</source>
        <translation>Arrastre con el botón izquierdo para la ventana de grises, con el central para mover, con el derecho para ampliar; la rueda avanza. Los dígitos eligen ventanas predefinidas. %1 muestra tres planos, %2 reproduce las imágenes.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>%1 measures a length, %2 an angle; the list at the right leads back to each. Millimetres are shown only where the file gives a calibration, with the word for what it rests on.</source>
        <translation>%1 mide una longitud, %2 un ángulo; la lista de la derecha lleva de vuelta a cada medida. Los milímetros solo se muestran si el archivo da una calibración, con la palabra que dice en qué se basa.</translation>
    </message>
    <message>
        <source>Ask a model, and why</source>
        <translation>Preguntar a un modelo, y por qué</translation>
    </message>
    <message>
        <source>%1 runs the models that fit the series. Each result says how sure it is and which model made it; switch on "Why" to see where it looked. It is a second look, not for primary diagnosis.</source>
        <translation>%1 ejecuta los modelos que se ajustan a la serie. Cada resultado dice su certeza y de qué modelo viene; active «Por qué» para ver dónde miró. Es una segunda mirada, no un diagnóstico primario.</translation>
    </message>
    <message>
        <source>Decide and report</source>
        <translation>Decidir e informar</translation>
    </message>
    <message>
        <source>Accept, edit or reject each finding: only what you accept reaches the report (%1). Everything is kept as you work and can be undone. %2 finds any command, %3 lists all keys.</source>
        <translation>Acepte, edite o rechace cada hallazgo: solo lo que usted acepta llega al informe (%1). Todo se conserva mientras trabaja y se puede deshacer. %2 encuentra cualquier orden, %3 lista todas las teclas.</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Ten images on</source>
        <translation>Diez imágenes adelante</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <translation>Diez imágenes atrás</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Serie siguiente</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>Serie anterior</translation>
    </message>
    <message>
        <source>Next time, echo or b-value</source>
        <translation>Tiempo, eco o valor b siguiente</translation>
    </message>
    <message>
        <source>Previous time, echo or b-value</source>
        <translation>Tiempo, eco o valor b anterior</translation>
    </message>
    <message>
        <source>Invert grey</source>
        <translation>Invertir los grises</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Ventana automática</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>Ventana del archivo</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>One image pixel per screen pixel</source>
        <translation>Un píxel de la imagen por píxel de pantalla</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Voltear izquierda y derecha</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Voltear arriba y abajo</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Text over the image: all, less, none</source>
        <translation>Texto sobre la imagen: todo, menos, ninguno</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Suavizar los píxeles</translation>
    </message>
    <message>
        <source>Original or processed</source>
        <translation>Original o procesada</translation>
    </message>
    <message>
        <source>Overlays on or off</source>
        <translation>Superposiciones sí o no</translation>
    </message>
    <message>
        <source>One view over all, and back</source>
        <translation>Una vista sobre todas, y volver</translation>
    </message>
    <message>
        <source>Play or stop the clip</source>
        <translation>Reproducir o parar las imágenes</translation>
    </message>
    <message>
        <source>Images as stored</source>
        <translation>Imágenes como están guardadas</translation>
    </message>
    <message>
        <source>Axial plane</source>
        <translation>Plano axial</translation>
    </message>
    <message>
        <source>Coronal plane</source>
        <translation>Plano coronal</translation>
    </message>
    <message>
        <source>Sagittal plane</source>
        <translation>Plano sagital</translation>
    </message>
    <message>
        <source>Straighten the planes</source>
        <translation>Enderezar los planos</translation>
    </message>
    <message>
        <source>Crosshair on or off</source>
        <translation>Retículo sí o no</translation>
    </message>
    <message>
        <source>No slab</source>
        <translation>Sin corte grueso</translation>
    </message>
    <message>
        <source>Slab: maximum (MIP)</source>
        <translation>Corte grueso: máximo (MIP)</translation>
    </message>
    <message>
        <source>Slab: minimum (MinIP)</source>
        <translation>Corte grueso: mínimo (MinIP)</translation>
    </message>
    <message>
        <source>Slab: mean</source>
        <translation>Corte grueso: media</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>Corte más grueso</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>Corte más fino</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
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
        <translation>Metal caliente (PET)</translation>
    </message>
    <message>
        <source>Measure with the last measuring tool</source>
        <translation>Medir con la última herramienta de medida</translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation>Borrar la medida</translation>
    </message>
    <message>
        <source>Real size on this screen</source>
        <translation>Tamaño real en esta pantalla</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel mayor</translation>
    </message>
    <message>
        <source>Play or stop the times of this place</source>
        <translation>Reproducir o detener los tiempos de este lugar</translation>
    </message>
</context>
<context>
    <name>ViewTool</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Drag right for less contrast, up for a brighter image.</source>
        <translation>Arrastrar a la derecha reduce el contraste, hacia arriba aclara la imagen.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Drag to move the image. The middle button always does.</source>
        <translation>Arrastrar mueve la imagen. El botón central siempre lo hace.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag up to enlarge. The right button always does.</source>
        <translation>Arrastrar hacia arriba amplía. El botón derecho siempre lo hace.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Drag down for later images. The wheel always does.</source>
        <translation>Arrastrar hacia abajo muestra imágenes posteriores. La rueda siempre lo hace.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Retículo</translation>
    </message>
    <message>
        <source>Drag to a point: other views of the same patient position go there.</source>
        <translation>Arrastrar a un punto: las otras vistas de la misma posición del paciente van allí.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Drag from end to end, or click both.</source>
        <translation>Arrastrar de un extremo al otro, o hacer clic en ambos.</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>Eje largo y corto</translation>
    </message>
    <message>
        <source>Drag the long axis; the short one stays perpendicular to it. Then move its ends (RECIST).</source>
        <translation>Arrastrar el eje largo; el corto queda perpendicular. Después mover sus extremos (RECIST).</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Drag the first arm to the vertex, then click the end of the second.</source>
        <translation>Arrastrar el primer lado hasta el vértice y hacer clic en el extremo del segundo.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Drag along the upper end plate, then along the lower one.</source>
        <translation>Arrastrar a lo largo del platillo superior, después a lo largo del inferior.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Drag from corner to corner: area, mean and range of the values within.</source>
        <translation>Arrastrar de esquina a esquina: área, media y rango de los valores de dentro.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Click corner by corner; close by a double click or on the first corner.</source>
        <translation>Hacer clic esquina por esquina; cerrar con doble clic o en la primera esquina.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Draw around the region.</source>
        <translation>Dibujar alrededor de la región.</translation>
    </message>
    <message>
        <source>Value of a pixel</source>
        <translation>Valor de un píxel</translation>
    </message>
    <message>
        <source>Click a pixel.</source>
        <translation>Hacer clic en un píxel.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart, then over that of the thorax.</source>
        <translation>Arrastrar sobre la parte más ancha del corazón, después sobre la del tórax.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Drag from the tip; then type what it points to.</source>
        <translation>Arrastrar desde la punta; después escribir lo que señala.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Click a place, then type.</source>
        <translation>Hacer clic en un lugar, después escribir.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint the chosen segment; [ and ] change the size of the brush.</source>
        <translation>Pinta el segmento elegido; [ y ] cambian el tamaño del pincel.</translation>
    </message>
    <message>
        <source>Brush within a range of values</source>
        <translation>Pincel dentro de un intervalo de valores</translation>
    </message>
    <message>
        <source>Paints only pixels whose values lie in the range of the panel Segments.</source>
        <translation>Pinta solo los píxeles cuyo valor está en el intervalo del panel Segmentos.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Erases the chosen segment only; [ and ] change the size.</source>
        <translation>Borra solo el segmento elegido; [ y ] cambian el tamaño.</translation>
    </message>
    <message>
        <source>Fill an outline</source>
        <translation>Rellenar un contorno</translation>
    </message>
    <message>
        <source>Click within a closed outline of the image shown.</source>
        <translation>Haga clic dentro de un contorno cerrado de la imagen mostrada.</translation>
    </message>
    <message>
        <source>Grow from a place</source>
        <translation>Crecer desde un punto</translation>
    </message>
    <message>
        <source>Click: grows through all images over connected values like those within the circle.</source>
        <translation>Clic: crece por todas las imágenes sobre valores conexos como los del círculo.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>&amp;Open files ...</source>
        <translation>&amp;Abrir archivos ...</translation>
    </message>
    <message>
        <source>Open &amp;folder ...</source>
        <translation>Abrir &amp;carpeta ...</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>C&amp;errar el estudio</translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation>&amp;Informe ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Preferences ...</source>
        <translation>&amp;Preferencias ...</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Una vista</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Dos vistas</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>Cuatro vistas</translation>
    </message>
    <message>
        <source>Three planes (MPR)</source>
        <translation>Tres planos (MPR)</translation>
    </message>
    <message>
        <source>Lay out the study</source>
        <translation>Disponer el estudio</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>Guardar esta disposición para estudios así</translation>
    </message>
    <message>
        <source>Forget the layout kept for such studies</source>
        <translation>Olvidar la disposición guardada para estudios así</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>Líneas de referencia</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntas</translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation>Ampliar y mover juntas</translation>
    </message>
    <message>
        <source>Window together</source>
        <translation>Ventana conjunta</translation>
    </message>
    <message>
        <source>Scroll together by hand, from here</source>
        <translation>Desplazar juntas a mano, desde aquí</translation>
    </message>
    <message>
        <source>Show studies</source>
        <translation>Mostrar los estudios</translation>
    </message>
    <message>
        <source>Show side panel</source>
        <translation>Mostrar el panel lateral</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Run all models that &amp;fit</source>
        <translation>&amp;Ejecutar todos los modelos que se ajustan</translation>
    </message>
    <message>
        <source>&amp;Find a command ...</source>
        <translation>&amp;Buscar una orden ...</translation>
    </message>
    <message>
        <source>A first &amp;look ...</source>
        <translation>Una &amp;primera mirada ...</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse ...</source>
        <translation>&amp;Teclado y ratón ...</translation>
    </message>
    <message>
        <source>&amp;Skipped files ...</source>
        <translation>Archivos &amp;omitidos ...</translation>
    </message>
    <message>
        <source>&amp;About Pellucid</source>
        <translation>&amp;Acerca de Pellucid</translation>
    </message>
    <message>
        <source>Change the chosen segment ...</source>
        <translation>Cambiar el segmento elegido ...</translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Partes blandas</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastino</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation>Subdural</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Ictus</translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation>Angiografía</translation>
    </message>
    <message>
        <source>PET, SUV 0 to 6</source>
        <translation>PET, SUV 0 a 6</translation>
    </message>
</context>
<context>
    <name>pellucid::ScreenshotRun</name>
    <message>
        <source>It took too long.</source>
        <translation>Ha tardado demasiado.</translation>
    </message>
    <message>
        <source>There is no image that can be opened.</source>
        <translation>No hay ninguna imagen que se pueda abrir.</translation>
    </message>
    <message>
        <source>The measurements cannot be read: %1</source>
        <translation>No se pueden leer las medidas: %1</translation>
    </message>
    <message>
        <source>There is no object without images.</source>
        <translation>No hay ningún objeto sin imágenes.</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>No se puede escribir la imagen: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Lesión</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>I&amp;magen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;AI</source>
        <translation>&amp;IA</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Planes</source>
        <translation>&amp;Planos</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Measuring tools</source>
        <translation>Herramientas de medida</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Window presets (digits 0 to 9)</source>
        <translation>Ventanas predefinidas (dígitos 0 a 9)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segmento</translation>
    </message>
    <message>
        <source>Tools for segments</source>
        <translation>Herramientas para segmentos</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AiPanel</name>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Aún no hay nada que analizar</translation>
    </message>
    <message>
        <source>Open a series; the models that fit it are offered here.</source>
        <translation>Abra una serie; aquí se ofrecen los modelos que se ajustan a ella.</translation>
    </message>
    <message>
        <source>No model packs are installed</source>
        <translation>No hay paquetes de modelos instalados</translation>
    </message>
    <message>
        <source>Packs are looked for beside the program and in your data folder.</source>
        <translation>Los paquetes se buscan junto al programa y en su carpeta de datos.</translation>
    </message>
    <message>
        <source>Models read the images themselves</source>
        <translation>Los modelos leen las propias imágenes</translation>
    </message>
    <message>
        <source>This is how somebody wanted them shown. Choose their series to analyse them.</source>
        <translation>Así es como alguien quiso mostrarlas. Elija su serie para analizarlas.</translation>
    </message>
    <message>
        <source>1 model for other examinations</source>
        <translation>1 modelo para otros exámenes</translation>
    </message>
    <message numerus="yes">
        <source>%n models for other examinations</source>
        <translation>
            <numerusform>%n modelo para otros exámenes</numerusform>
            <numerusform>%n modelos para otros exámenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AnalysisView</name>
    <message>
        <source>The model proposes no finding. This does not mean that the study is normal.</source>
        <translation>El modelo no propone ningún hallazgo. Eso no significa que el estudio sea normal.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Why: %1 (%2)</source>
        <translation>Por qué: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 - %3</source>
        <translation>%1 %2 - %3</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>No para diagnóstico primario</translation>
    </message>
    <message>
        <source>Intended use: %1
Weights SHA-256: %2
Run on %3 in %4 s</source>
        <translation>Uso previsto: %1
SHA-256 de los pesos: %2
Ejecutado en %3 en %4 s</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Annotations</name>
    <message>
        <source>drawing a measurement</source>
        <translation>dibujar una medida</translation>
    </message>
    <message>
        <source>moving a measurement</source>
        <translation>mover una medida</translation>
    </message>
    <message>
        <source>naming a measurement</source>
        <translation>nombrar una medida</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <translation>nombrar una lesión</translation>
    </message>
    <message>
        <source>deleting a measurement</source>
        <translation>borrar una medida</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::BrushBox</name>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>A ball: through neighbouring images too</source>
        <translation>Esfera: también en las imágenes vecinas</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Valores de</translation>
    </message>
    <message>
        <source>Lowest value that is painted</source>
        <translation>Valor mínimo que se pinta</translation>
    </message>
    <message>
        <source>Highest value that is painted</source>
        <translation>Valor máximo que se pinta</translation>
    </message>
    <message>
        <source>In pixels on images without a calibration. Keys [ and ]</source>
        <translation>En píxeles en imágenes sin calibrar. Teclas [ y ]</translation>
    </message>
    <message>
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>Del pincel dentro de un intervalo; sin él, el intervalo es la ventana de la vista.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CineBar</name>
    <message>
        <source> images/s</source>
        <translation> imágenes/s</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Vaivén</translation>
    </message>
    <message>
        <source>Forwards and backwards instead of from the start again</source>
        <translation>Adelante y atrás en lugar de volver al principio</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Stop  (C)</source>
        <translation>Parar  (C)</translation>
    </message>
    <message>
        <source>Play  (C)</source>
        <translation>Reproducir  (C)</translation>
    </message>
    <message>
        <source>The file names no rate.</source>
        <translation>El archivo no indica la cadencia.</translation>
    </message>
    <message>
        <source>Rate of the file.</source>
        <translation>Cadencia del archivo.</translation>
    </message>
    <message>
        <source>The file names %1 images/s.</source>
        <translation>El archivo indica %1 imágenes/s.</translation>
    </message>
    <message>
        <source>Images are skipped: %1 images/s are shown.</source>
        <translation>Se saltan imágenes: se muestran %1 imágenes/s.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>One place through all times instead of the images of one time  (J)</source>
        <translation>Un lugar a través de todos los tiempos en vez de las imágenes de un tiempo  (J)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Up and down choose, Return runs, Esc closes.</source>
        <translation>Arriba y abajo eligen, Intro ejecuta, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingCard</name>
    <message>
        <source>Probability %1 %, operating point %2</source>
        <translation>Probabilidad %1 %, punto de operación %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source> - reviewed by %1, %2</source>
        <translation> - revisado por %1, %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept this finding for the report</source>
        <translation>Aceptar este hallazgo para el informe</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation>Rechazar este hallazgo</translation>
    </message>
    <message>
        <source>Edit the words of this finding</source>
        <translation>Editar las palabras de este hallazgo</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>Comentar este hallazgo</translation>
    </message>
    <message>
        <source>Back to not reviewed</source>
        <translation>Volver a «no revisado»</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>Quitar este hallazgo</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Editar el hallazgo</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>El hallazgo tal como entra en el informe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on "%1"</source>
        <translation>Comentario sobre «%1»</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Findings</name>
    <message>
        <source>accepting a finding</source>
        <translation>aceptar un hallazgo</translation>
    </message>
    <message>
        <source>rejecting a finding</source>
        <translation>rechazar un hallazgo</translation>
    </message>
    <message>
        <source>taking back a decision</source>
        <translation>retirar una decisión</translation>
    </message>
    <message>
        <source>editing a finding</source>
        <translation>editar un hallazgo</translation>
    </message>
    <message>
        <source>commenting on a finding</source>
        <translation>comentar un hallazgo</translation>
    </message>
    <message>
        <source>adding a finding</source>
        <translation>añadir un hallazgo</translation>
    </message>
    <message>
        <source>removing a finding</source>
        <translation>quitar un hallazgo</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsModel</name>
    <message>
        <source>The reader's own finding.</source>
        <translation>Hallazgo propio del lector.</translation>
    </message>
    <message>
        <source>%1 %2. %3. Not for primary diagnosis.</source>
        <translation>%1 %2. %3. No para diagnóstico primario.</translation>
    </message>
    <message>
        <source>Between %1 and %2 over test-time augmentation.</source>
        <translation>Entre %1 y %2 con entradas modificadas (aumento en la prueba).</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsPanel</name>
    <message>
        <source>No findings yet</source>
        <translation>Aún no hay hallazgos</translation>
    </message>
    <message>
        <source>Run a model or add a finding of your own. Accepted findings go into the report.</source>
        <translation>Ejecute un modelo o añada un hallazgo propio. Los hallazgos aceptados entran en el informe.</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Añadir hallazgo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>El hallazgo tal como entra en el informe</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::GateDialog</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>No para diagnóstico primario</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Displays are not calibrated.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid es un programa para la investigación y la enseñanza. No es un producto sanitario y no tiene autorización ni marcado CE.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;No base ningún diagnóstico ni tratamiento en lo que muestra. No lo use para mamografía.&lt;/li&gt;&lt;li&gt;Los resultados de IA son sugerencias de un modelo. Cada uno lleva su modelo, su versión y su uso previsto; un mapa de atención muestra dónde miró el modelo, no dónde está la enfermedad.&lt;/li&gt;&lt;li&gt;«Ningún hallazgo» nunca significa que un estudio sea normal.&lt;/li&gt;&lt;li&gt;Las pantallas no están calibradas.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>I have read this and will use Pellucid accordingly</source>
        <translation>He leído esto y usaré Pellucid en consecuencia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LayoutPicker</name>
    <message>
        <source>Layout: %1 rows, %2 columns</source>
        <translation>Disposición: %1 filas, %2 columnas</translation>
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
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Measurements of this study</source>
        <translation>Medidas de este estudio</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>No para diagnóstico primario</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>About Pellucid</source>
        <translation>Acerca de Pellucid</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>No image that can be windowed</source>
        <translation>Ninguna imagen admite ventana</translation>
    </message>
    <message>
        <source>%1   %2 / %3</source>
        <translation>%1   %2 / %3</translation>
    </message>
    <message>
        <source>Studies of more than one patient are open. Check the name in each view.</source>
        <translation>Hay abiertos estudios de más de un paciente. Compruebe el nombre en cada vista.</translation>
    </message>
    <message>
        <source>The image that this refers to is not open.</source>
        <translation>La imagen a la que esto se refiere no está abierta.</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>Suelte una serie aquí</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando ...</translation>
    </message>
    <message>
        <source>Pellucid ended unexpectedly. What you had found, measured and written is kept.</source>
        <translation>Pellucid terminó de forma inesperada. Se conserva lo que había encontrado, medido y escrito.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>GSDF, %1 to %2 cd/m²</source>
        <translation>GSDF, %1 a %2 cd/m²</translation>
    </message>
    <message>
        <source>Display not calibrated</source>
        <translation>Pantalla no calibrada</translation>
    </message>
    <message>
        <source>Show two series side by side first, each at the image from which they shall scroll together.</source>
        <translation>Muestre primero dos series una al lado de otra, cada una en la imagen desde la que deben desplazarse juntas.</translation>
    </message>
    <message>
        <source>From now on %1 opens with %2 x %3 views.</source>
        <translation>Desde ahora %1 se abre con %2 x %3 vistas.</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>Guardar esta disposición para estudios así</translation>
    </message>
    <message>
        <source>Keep this layout for %1</source>
        <translation>Guardar esta disposición para %1</translation>
    </message>
    <message>
        <source>Open a series of images first.</source>
        <translation>Abra primero una serie de imágenes.</translation>
    </message>
    <message>
        <source>There is only one image to play.</source>
        <translation>Solo hay una imagen que reproducir.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintar</translation>
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
        <translation>Segmentación DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>Save segments</source>
        <translation>Guardar segmentos</translation>
    </message>
    <message>
        <source>Segments saved as %1</source>
        <translation>Segmentos guardados como %1</translation>
    </message>
    <message>
        <source>This series has only one volume at its place: there are no times to play.</source>
        <translation>Esta serie tiene un solo volumen en su lugar: no hay tiempos que reproducir.</translation>
    </message>
    <message>
        <source>No memory for times %1.</source>
        <translation>Sin memoria para los tiempos %1.</translation>
    </message>
    <message>
        <source>Times %1 are still being loaded.</source>
        <translation>Los tiempos %1 aún se están cargando.</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <translation>Guardar mediciones</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as %1</source>
        <translation>Mediciones guardadas como %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasureEditor</name>
    <message>
        <source>Of the middle plane, not the slab</source>
        <translation>Del plano central, no del corte grueso</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>Palabras junto a la medida</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>Texto, después Intro</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementCard</name>
    <message>
        <source>Write words beside this measurement</source>
        <translation>Escribir palabras junto a esta medida</translation>
    </message>
    <message>
        <source>Name the lesion to follow it over time</source>
        <translation>Nombrar la lesión para seguirla en el tiempo</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Borrar esta medida</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>Palabras junto a la medida</translation>
    </message>
    <message>
        <source>Shown on the image and in the list</source>
        <translation>Se muestra en la imagen y en la lista</translation>
    </message>
    <message>
        <source>Name of the lesion</source>
        <translation>Nombre de la lesión</translation>
    </message>
    <message>
        <source>The same name in other studies of the patient is the same lesion, e.g. L1</source>
        <translation>El mismo nombre en otros estudios del paciente es la misma lesión, p. ej. L1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementsPanel</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Resliced plane</source>
        <translation>Plano recalculado</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no hay nada medido</translation>
    </message>
    <message>
        <source>Choose a measuring tool (D for a length, M for the last one) and drag on an image. Measurements are saved with the study.</source>
        <translation>Elija una herramienta de medida (D para una longitud, M para la última) y arrastre sobre una imagen. Las medidas se guardan con el estudio.</translation>
    </message>
    <message>
        <source>My measurements</source>
        <translation>Mis mediciones</translation>
    </message>
    <message>
        <source>Save the measurements of this study as a table (CSV)</source>
        <translation>Guardar las mediciones de este estudio como tabla (CSV)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ObjectDialog</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save document ...</source>
        <translation>Guardar el documento ...</translation>
    </message>
    <message>
        <source>Show on the images</source>
        <translation>Mostrar en las imágenes</translation>
    </message>
    <message>
        <source>Object %1 of %2</source>
        <translation>Objeto %1 de %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>Contenido del objeto</translation>
    </message>
    <message>
        <source>Outlines on the images that it was made from</source>
        <translation>Contornos sobre las imágenes de las que se hizo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Leyendo ...</translation>
    </message>
    <message>
        <source>The object holds more than is listed here.</source>
        <translation>El objeto contiene más de lo que se lista aquí.</translation>
    </message>
    <message>
        <source>Double click shows it.</source>
        <translation>Un doble clic lo muestra.</translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation>El texto se ha copiado.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::OverlayRow</name>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Dónde miró el modelo, no dónde está la enfermedad</translation>
    </message>
    <message>
        <source>Show or hide the outline of the segments</source>
        <translation>Mostrar u ocultar el contorno de los segmentos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Estilo de la superposición</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PackCard</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Model card: data, figures, limits, intended use</source>
        <translation>Ficha del modelo: datos, cifras, límites, uso previsto</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Please confirm what this image is</source>
        <translation>Confirme qué es esta imagen</translation>
    </message>
    <message>
        <source>%1

Is it? The model's answer is worthless on anything else.</source>
        <translation>%1

¿Lo es? La respuesta del modelo no vale nada en otra cosa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PartLoader</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PreferencesDialog</name>
    <message>
        <source>Show grey as the grayscale standard asks (GSDF, PS3.14)</source>
        <translation>Mostrar los grises como pide la norma (GSDF, PS3.14)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Stands on findings and reports</source>
        <translation>Figura en hallazgos e informes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Up makes the image brighter</source>
        <translation>Hacia arriba aclara la imagen</translation>
    </message>
    <message>
        <source>Down makes the image brighter (IHE)</source>
        <translation>Hacia abajo aclara la imagen (IHE)</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation>Otro idioma se muestra desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Window by dragging</source>
        <translation>Ventana al arrastrar</translation>
    </message>
    <message>
        <source>Reader and window</source>
        <translation>Lector y ventana</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Luminance of black</source>
        <translation>Luminancia del negro</translation>
    </message>
    <message>
        <source>Luminance of white</source>
        <translation>Luminancia del blanco</translation>
    </message>
    <message>
        <source>Reflected room light</source>
        <translation>Luz ambiente reflejada</translation>
    </message>
    <message>
        <source>Gamma of the display</source>
        <translation>Gamma de la pantalla</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Luz ambiente</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Without measured luminances the display counts as not calibrated, and the window says so.</source>
        <translation>Sin luminancias medidas la pantalla cuenta como no calibrada, y la ventana lo dice.</translation>
    </message>
    <message>
        <source>Measure black and white with a photometer in the dark, and the reflected room light with the display off. Switch off other corrections of the graphics driver.</source>
        <translation>Mida el negro y el blanco con un fotómetro a oscuras, y la luz ambiente reflejada con la pantalla apagada. Desactive otras correcciones del controlador gráfico.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProbabilityBar</name>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>, operating point %1</source>
        <translation>, punto de operación %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProcessingPanel</name>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Reducción de ruido</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>Bias field</source>
        <translation>Campo de sesgo</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>Add a step ...</source>
        <translation>Añadir un paso ...</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Add a processing step</source>
        <translation>Añadir un paso de procesamiento</translation>
    </message>
    <message>
        <source>For looking only. Measurements and values stay those of the original image.</source>
        <translation>Solo para mirar. Las medidas y los valores siguen siendo los de la imagen original.</translation>
    </message>
    <message>
        <source>Processing ...</source>
        <translation>Procesando ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ReportDialog</name>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <source>Prior examinations looked at</source>
        <translation>Exámenes previos vistos</translation>
    </message>
    <message>
        <source>Your impression, in your words</source>
        <translation>Su conclusión, en sus palabras</translation>
    </message>
    <message>
        <source>Save report ...</source>
        <translation>Guardar el informe ...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>Pregunta clínica</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted and edited findings are printed as findings. Proposed ones are listed as not reviewed. A report stays a draft while no reader is named.</source>
        <translation>Los hallazgos aceptados y editados se imprimen como hallazgos. Los propuestos se listan como no revisados. Un informe sigue siendo borrador mientras no se nombre a un lector.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SectionHeader</name>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentComparison</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>First segment</source>
        <translation>Primer segmento</translation>
    </message>
    <message>
        <source>Second segment</source>
        <translation>Segundo segmento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparando ...</translation>
    </message>
    <message>
        <source>not defined, both are empty</source>
        <translation>no definido, ambos están vacíos</translation>
    </message>
    <message>
        <source>Dice %1
%2 %3
%4 %5
In both %6</source>
        <translation>Dice %1
%2 %3
%4 %5
En ambos %6</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentRow</name>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul celeste</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nombre del segmento</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Segments</name>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>adding a segment</source>
        <translation>añadir un segmento</translation>
    </message>
    <message>
        <source>naming a segment</source>
        <translation>nombrar un segmento</translation>
    </message>
    <message>
        <source>colouring a segment</source>
        <translation>colorear un segmento</translation>
    </message>
    <message>
        <source>deleting a segment</source>
        <translation>eliminar un segmento</translation>
    </message>
    <message>
        <source>copying a segmentation</source>
        <translation>copiar una segmentación</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintar</translation>
    </message>
    <message>
        <source>The segments were changed meanwhile; please try again.</source>
        <translation>Los segmentos cambiaron entretanto; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentsPanel</name>
    <message>
        <source>No segments yet</source>
        <translation>Aún no hay segmentos</translation>
    </message>
    <message>
        <source>Choose the brush (B) and paint on an image, or grow a region from a place (G). Segments are saved with the study; results of models are only copied.</source>
        <translation>Elija el pincel (B) y pinte sobre una imagen, o haga crecer una región desde un punto (G). Los segmentos se guardan con el estudio; los resultados de los modelos solo se copian.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Compare two segments</source>
        <translation>Comparar dos segmentos</translation>
    </message>
    <message>
        <source>My segments</source>
        <translation>Mis segmentos</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Añadir un segmento</translation>
    </message>
    <message>
        <source>Change the chosen segment, or edit a copy of a result</source>
        <translation>Cambiar el segmento elegido o editar una copia de un resultado</translation>
    </message>
    <message>
        <source>On the images</source>
        <translation>Sobre las imágenes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>Abra una serie y espere a que se cargue.</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>Espere a que se calcule el segmento.</translation>
    </message>
    <message>
        <source>Fill in between images</source>
        <translation>Completar entre imágenes</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <translation>Conservar la parte mayor</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Quitar las partes pequeñas</translation>
    </message>
    <message>
        <source>Add another segment to it</source>
        <translation>Sumarle otro segmento</translation>
    </message>
    <message>
        <source>Subtract another segment</source>
        <translation>Restar otro segmento</translation>
    </message>
    <message>
        <source>Keep what lies in another segment</source>
        <translation>Conservar lo que está en otro segmento</translation>
    </message>
    <message>
        <source>Edit a copy of</source>
        <translation>Editar una copia de</translation>
    </message>
    <message numerus="yes">
        <source>%n voxel(s) belong to your other segments already and were left out of the copy.</source>
        <translation>
            <numerusform>%n vóxel pertenece ya a otros segmentos suyos y se omitió en la copia.</numerusform>
            <numerusform>%n vóxeles pertenecen ya a otros segmentos suyos y se omitieron en la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save my segments as a file ...</source>
        <translation>Guardar mis segmentos en un archivo ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesDelegate</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesPanel</name>
    <message>
        <source>multiplanar views</source>
        <translation>vistas multiplanares</translation>
    </message>
    <message>
        <source>models for volumes</source>
        <translation>modelos para volúmenes</translation>
    </message>
    <message>
        <source>measurements in millimetres</source>
        <translation>medidas en milímetros</translation>
    </message>
    <message>
        <source>Integrity of the series</source>
        <translation>Integridad de la serie</translation>
    </message>
    <message>
        <source>Known when the series has been loaded.</source>
        <translation>Se conoce cuando la serie está cargada.</translation>
    </message>
    <message>
        <source>Show all its images together</source>
        <translation>Mostrar todas sus imágenes juntas</translation>
    </message>
    <message>
        <source>Undo the split: image by image, in the order of their numbers</source>
        <translation>Deshacer la división: imagen por imagen, en el orden de sus números</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>No se encontró nada extraño.</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Desactivado: %1.</translation>
    </message>
    <message>
        <source>Correct the gantry tilt</source>
        <translation>Corregir la inclinación del gantry</translation>
    </message>
    <message>
        <source>A copy whose slices are moved within their planes until they stand straight; marked as derived</source>
        <translation>Una copia cuyos cortes se mueven dentro de su plano hasta quedar rectos; marcada como derivada</translation>
    </message>
    <message>
        <source>Made by an algorithm, wholly or in part - not for primary diagnosis.</source>
        <translation>Hecho por un algoritmo, en todo o en parte - no para diagnóstico primario.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segments %1</source>
        <translation>Segmentos %1</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... y %1 más</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Calidad de la imagen</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún no medida.</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Adquisición</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Not calibrated: lengths are pixels</source>
        <translation>No calibrada: las longitudes son píxeles</translation>
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
        <translation> (todas las imágenes)</translation>
    </message>
    <message>
        <source>The images that this object was drawn on are not open.</source>
        <translation>Las imágenes sobre las que se dibujó este objeto no están abiertas.</translation>
    </message>
    <message>
        <source>Segments of a single volume are not shown on all images together.</source>
        <translation>Los segmentos de un solo volumen no se muestran sobre todas las imágenes juntas.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Tecla para %1</translation>
    </message>
    <message>
        <source>Mouse: left drag windows, middle drag pans, right drag zooms, the wheel scrolls; Ctrl is faster, Ctrl+Shift faster still. Double click enlarges a view. Digits choose window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane.</source>
        <translation>Ratón: arrastrar con el izquierdo ajusta la ventana, con el central mueve, con el derecho amplía, la rueda desplaza; con Ctrl más rápido, con Ctrl+Mayús aún más. Un doble clic agranda una vista. Los dígitos eligen ventanas predefinidas. Mayús al mover marca el punto en las otras vistas; Mayús y la rueda cambian el grosor de corte de un plano.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SliceView</name>
    <message>
        <source>Image view</source>
        <translation>Vista de la imagen</translation>
    </message>
    <message>
        <source>%1 at column %2, row %3</source>
        <translation>%1 en la columna %2, fila %3</translation>
    </message>
    <message>
        <source>%1 of %2 images are there</source>
        <translation>Están %1 de %2 imágenes</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI LUT</translation>
    </message>
    <message>
        <source>VOI LUT  %1</source>
        <translation>VOI LUT  %1</translation>
    </message>
    <message>
        <source>  inverted</source>
        <translation>  invertida</translation>
    </message>
    <message>
        <source>  of processed values</source>
        <translation>  de los valores procesados</translation>
    </message>
    <message>
        <source> (original)</source>
        <translation> (original)</translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press Ctrl+O</source>
        <translation>Abra un estudio: suelte una carpeta aquí o pulse Ctrl+O</translation>
    </message>
    <message>
        <source>Image %1 is still loading</source>
        <translation>La imagen %1 aún se está cargando</translation>
    </message>
    <message>
        <source>%1, %2 of %3 planes</source>
        <translation>%1, %2 de %3 planos</translation>
    </message>
    <message>
        <source>%1 in the nearest voxel: column %2, row %3, image %4</source>
        <translation>%1 en el vóxel más cercano: columna %2, fila %3, imagen %4</translation>
    </message>
    <message>
        <source>The image has no calibration: its real size is not known.</source>
        <translation>La imagen no está calibrada: se desconoce su tamaño real.</translation>
    </message>
    <message>
        <source>The screen does not say how large it is.</source>
        <translation>La pantalla no indica su tamaño.</translation>
    </message>
    <message>
        <source>Please wait until the images have been loaded.</source>
        <translation>Espere a que se carguen las imágenes.</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>Espere a que se calcule el segmento.</translation>
    </message>
    <message>
        <source>Colour images have no range of values to paint in.</source>
        <translation>Las imágenes en color no tienen un intervalo de valores en el que pintar.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintar</translation>
    </message>
    <message>
        <source>filling an outline</source>
        <translation>rellenar un contorno</translation>
    </message>
    <message>
        <source>Regions grow from a place on a grey image.</source>
        <translation>Las regiones crecen desde un punto de una imagen en grises.</translation>
    </message>
    <message>
        <source>growing a segment</source>
        <translation>crecimiento de un segmento</translation>
    </message>
    <message>
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>SUPERPOSICIONES - del plano central del bloque</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>Un bloque muestra varios planos a la vez: quítelo para pintar sobre uno solo.</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (Ctrl+0), or show the images as stored, to paint in this view.</source>
        <translation>Los segmentos se pintan según los ejes del volumen: enderece los planos (Ctrl+0) o muestre las imágenes guardadas para pintar en esta vista.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StepEditor</name>
    <message>
        <source>Run this step earlier</source>
        <translation>Ejecutar este paso antes</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este paso</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyBrowser</name>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Estudios y series</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Ningún estudio abierto</translation>
    </message>
    <message>
        <source>Open a file, a folder, a DICOMDIR or a ZIP archive, or drop it here.</source>
        <translation>Abra un archivo, una carpeta, un DICOMDIR o un archivo ZIP, o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Close this study</source>
        <translation>Cerrar este estudio</translation>
    </message>
    <message>
        <source>1 file skipped - see why</source>
        <translation>1 archivo omitido - ver por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation>
            <numerusform>%n archivo omitido - ver por qué</numerusform>
            <numerusform>%n archivos omitidos - ver por qué</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyListModel</name>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>shows other images</source>
        <translation>muestra otras imágenes</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>No patient name</source>
        <translation>Sin nombre de paciente</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
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
        <translation>Se guardaron segmentos para otras imágenes de una serie abierta; se conservan y se muestran cuando se abren exactamente esas imágenes.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TextDialog</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>* and %n more</source>
        <translation>
            <numerusform>* y %n más</numerusform>
            <numerusform>* y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source># Pellucid %1

An open desktop reading room for CT, MR and X-ray in which every AI finding shows its evidence.

**Not for primary diagnosis.** Not a medical device.

Licence: Apache 2.0. Built with Qt, DCMTK, ITK, OpenCV and LibTorch; THIRD_PARTY.md lists every library with its licence.
</source>
        <translation># Pellucid %1

Una estación de lectura abierta para TC, RM y radiografía en la que cada hallazgo de IA muestra sus pruebas.

**No para diagnóstico primario.** No es un producto sanitario.

Licencia: Apache 2.0. Construido con Qt, DCMTK, ITK, OpenCV y LibTorch; THIRD_PARTY.md lista cada biblioteca con su licencia.
</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TourDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A first look</source>
        <translation>Una primera mirada</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TrendPlot</name>
    <message>
        <source>Course of the lesion</source>
        <translation>Evolución de la lesión</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewLinker</name>
    <message>
        <source>LINKED BY HAND - places may differ</source>
        <translation>ENLAZADAS A MANO - los lugares pueden diferir</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewerGrid</name>
    <message>
        <source>Image view %1</source>
        <translation>Vista de la imagen %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerClient</name>
    <message>
        <source>The reader stopped unexpectedly while looking through these files; what is open is not affected.</source>
        <translation>El lector de archivos se detuvo de forma inesperada al recorrer estos archivos; lo que está abierto no se ve afectado.</translation>
    </message>
    <message>
        <source>The preview of this series could not be made.</source>
        <translation>No se pudo hacer la vista previa de esta serie.</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; the other images are not affected.</source>
        <translation>El lector de archivos se detuvo de forma inesperada en este archivo; las otras imágenes no se ven afectadas.</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; what is open is not affected.</source>
        <translation>El lector de archivos se detuvo de forma inesperada en este archivo; lo que está abierto no se ve afectado.</translation>
    </message>
    <message>
        <source>The quality of this series could not be assessed.</source>
        <translation>No se pudo evaluar la calidad de esta serie.</translation>
    </message>
    <message>
        <source>The processing stopped unexpectedly; the original images are not affected.</source>
        <translation>El procesamiento se detuvo de forma inesperada; las imágenes originales no se ven afectadas.</translation>
    </message>
    <message>
        <source>The library of models could not be read.</source>
        <translation>No se pudo leer la biblioteca de modelos.</translation>
    </message>
    <message>
        <source>The analysis stopped unexpectedly; the images and earlier results are not affected.</source>
        <translation>El análisis se detuvo de forma inesperada; las imágenes y los resultados anteriores no se ven afectados.</translation>
    </message>
    <message>
        <source>The segments could not be written; what is open is not affected.</source>
        <translation>No se pudieron escribir los segmentos; lo que está abierto no se ve afectado.</translation>
    </message>
    <message>
        <source>Segments of %1</source>
        <translation>Segmentos de %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerProcess</name>
    <message>
        <source>A part of Pellucid stopped unexpectedly and will be started again.</source>
        <translation>Una parte de Pellucid se detuvo de forma inesperada y se iniciará de nuevo.</translation>
    </message>
</context>
</TS>
