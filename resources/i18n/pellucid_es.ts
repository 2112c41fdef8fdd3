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
    <name>CatalogueWords</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <translation>
            <numerusform>Falta %n archivo</numerusform>
            <numerusform>Faltan %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n archivo cambiado</numerusform>
            <numerusform>%n archivos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Partly copied</source>
        <translation>Copiado en parte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all there and unchanged.</source>
        <translation>%1: todos presentes y sin cambios.</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1: %2 cambiados.</translation>
    </message>
    <message>
        <source>%1: %2 missing.</source>
        <translation>%1: faltan %2.</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 changed.</source>
        <translation>%1: faltan %2, %3 cambiados.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies checked.</source>
        <translation>
            <numerusform>%n estudio comprobado.</numerusform>
            <numerusform>%n estudios comprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with missing or changed files.</source>
        <translation>
            <numerusform>%n con archivos que faltan o han cambiado.</numerusform>
            <numerusform>%n con archivos que faltan o han cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no copies to make the list from.</source>
        <translation>No hay copias con las que rehacer la lista.</translation>
    </message>
    <message>
        <source>No study was found there.</source>
        <translation>No se encontró ningún estudio allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies found among the copies.</source>
        <translation>
            <numerusform>%n estudio encontrado entre las copias.</numerusform>
            <numerusform>%n estudios encontrados entre las copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in the list now.</source>
        <translation>
            <numerusform>%n estudio está ahora en la lista.</numerusform>
            <numerusform>%n estudios están ahora en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n archivo copiado.</numerusform>
            <numerusform>%n archivos copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n archivo ya estaba.</numerusform>
            <numerusform>%n archivos ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies could not be entered:</source>
        <translation>
            <numerusform>No se pudo añadir %n estudio:</numerusform>
            <numerusform>No se pudieron añadir %n estudios:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The table is not valid CSV; it needs a header line and closed quotes.</source>
        <translation>La tabla no es un CSV válido; necesita una línea de cabecera y comillas cerradas.</translation>
    </message>
    <message>
        <source>Row %1 of the table has another number of fields than its header.</source>
        <translation>La fila %1 de la tabla tiene un número de campos distinto al de la cabecera.</translation>
    </message>
    <message>
        <source>No CSV parser.</source>
        <translation>No hay analizador CSV.</translation>
    </message>
    <message>
        <source>Images cannot be handed over.</source>
        <translation>No se pueden transferir imágenes.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; free some space or choose another folder.</source>
        <translation>No queda espacio en el disco; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose a folder that you may write to.</source>
        <translation>No se puede escribir el archivo; elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or free some space.</source>
        <translation>No se puede escribir el archivo; elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>A file does not exist or cannot be read.</source>
        <translation>Un archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>A file is larger than it can be.</source>
        <translation>Un archivo es más grande de lo posible.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>No se puede leer un archivo.</translation>
    </message>
    <message>
        <source>The JSON document is too large.</source>
        <translation>El documento JSON es demasiado grande.</translation>
    </message>
    <message>
        <source>The JSON document is nested too deeply.</source>
        <translation>El documento JSON está demasiado anidado.</translation>
    </message>
    <message>
        <source>The JSON document is not valid.</source>
        <translation>El documento JSON no es válido.</translation>
    </message>
    <message>
        <source>A geometry is incomplete.</source>
        <translation>Una geometría está incompleta.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>No se puede escribir el archivo de registro.</translation>
    </message>
    <message>
        <source>There is not enough memory to hand the image over.</source>
        <translation>No hay memoria suficiente para transferir la imagen.</translation>
    </message>
    <message>
        <source>The image that was handed over is incomplete.</source>
        <translation>La imagen transferida está incompleta.</translation>
    </message>
    <message>
        <source>The image that was handed over is not valid.</source>
        <translation>La imagen transferida no es válida.</translation>
    </message>
    <message>
        <source>The image that was handed over is missing.</source>
        <translation>Falta la imagen transferida.</translation>
    </message>
    <message>
        <source>The image has no valid size.</source>
        <translation>La imagen no tiene un tamaño válido.</translation>
    </message>
    <message>
        <source>The image is too large for the memory of this computer.</source>
        <translation>La imagen es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Something went wrong without an explanation; please try again.</source>
        <translation>Algo falló sin explicación; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>No calibrado</translation>
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
        <translation>Marcas de referencia</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>Región de ecografía</translation>
    </message>
    <message>
        <source>There is no image to work on.</source>
        <translation>No hay imagen con la que trabajar.</translation>
    </message>
    <message>
        <source>There is no image to hand over.</source>
        <translation>No hay imagen que transferir.</translation>
    </message>
    <message>
        <source>This worker does not know that request.</source>
        <translation>Este programa auxiliar no conoce esa petición.</translation>
    </message>
    <message>
        <source>This could not be done because of an internal fault.</source>
        <translation>No se pudo hacer por un fallo interno.</translation>
    </message>
    <message>
        <source>The worker has no connection to the window.</source>
        <translation>El programa auxiliar no tiene conexión con la ventana.</translation>
    </message>
    <message>
        <source>Segments cannot be painted on this series.</source>
        <translation>No se pueden pintar segmentos en esta serie.</translation>
    </message>
    <message>
        <source>The rules for laying out studies cannot be read.</source>
        <translation>No se pueden leer las reglas de disposición de los estudios.</translation>
    </message>
    <message>
        <source>The report cannot be printed by this process.</source>
        <translation>Este proceso no puede imprimir el informe.</translation>
    </message>
    <message>
        <source>The report could not be laid out.</source>
        <translation>No se pudo componer el informe.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>No se pudo imprimir el informe.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>No se puede escribir la imagen como PNG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture.</source>
        <translation>No hay memoria suficiente para una imagen.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more data than an honest one of its size; it was not opened.</source>
        <translation>El archivo comprimido contiene muchos más datos que uno legítimo de su tamaño; no se abrió.</translation>
    </message>
    <message>
        <source>There is no room to unpack the archive; free some space or unpack it yourself.</source>
        <translation>No hay espacio para descomprimir; libere espacio o descomprímalo usted.</translation>
    </message>
    <message>
        <source>The archive is damaged or encrypted.</source>
        <translation>El archivo comprimido está dañado o cifrado.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: the disk is full.</source>
        <translation>No se puede descomprimir: el disco está lleno.</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>Descompresión</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>No hay memoria suficiente para abrir el archivo comprimido.</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>No se puede leer el archivo comprimido.</translation>
    </message>
    <message>
        <source>The archive holds more files than an honest one; it was not opened.</source>
        <translation>El archivo comprimido contiene más archivos que uno legítimo; no se abrió.</translation>
    </message>
    <message>
        <source>An entry of the archive names a file outside of it and was left out.</source>
        <translation>Una entrada del archivo comprimido nombra un archivo externo y se omitió.</translation>
    </message>
    <message>
        <source>An entry of the archive is a link and was left out.</source>
        <translation>Una entrada del archivo comprimido es un enlace y se omitió.</translation>
    </message>
    <message>
        <source>1 segment is not drawn: there are too many, or too many at one place.</source>
        <translation>1 segmento no se dibuja: hay demasiados, o demasiados en un lugar.</translation>
    </message>
    <message>
        <source>%1 segments are not drawn: there are too many, or too many at one place.</source>
        <translation>%1 segmentos no se dibujan: hay demasiados, o demasiados en un lugar.</translation>
    </message>
    <message>
        <source>Nothing of this object lies on these images.</source>
        <translation>Nada de este objeto está sobre estas imágenes.</translation>
    </message>
    <message>
        <source>The object was drawn in another frame of reference than these images have; it is not shown on them.</source>
        <translation>El objeto se dibujó en otro sistema de referencia que el de estas imágenes; no se muestra en ellas.</translation>
    </message>
    <message>
        <source>Fractions are drawn from one half on.</source>
        <translation>Las fracciones se dibujan a partir de la mitad.</translation>
    </message>
    <message>
        <source>1 segment has no voxel on these images.</source>
        <translation>1 segmento no tiene vóxeles en estas imágenes.</translation>
    </message>
    <message>
        <source>%1 segments have no voxel on these images.</source>
        <translation>%1 segmentos no tienen vóxeles en estas imágenes.</translation>
    </message>
    <message>
        <source>These images have no place in the patient; contours cannot be drawn on them.</source>
        <translation>Estas imágenes no tienen posición en el paciente; no se pueden dibujar contornos en ellas.</translation>
    </message>
    <message>
        <source>1 region of another frame of reference not drawn.</source>
        <translation>1 región de otro sistema de referencia sin dibujar.</translation>
    </message>
    <message>
        <source>%1 regions of another frame of reference not drawn.</source>
        <translation>%1 regiones de otro sistema de referencia sin dibujar.</translation>
    </message>
    <message>
        <source>1 region without an area on these images.</source>
        <translation>1 región sin área en estas imágenes.</translation>
    </message>
    <message>
        <source>%1 regions without an area on these images.</source>
        <translation>%1 regiones sin área en estas imágenes.</translation>
    </message>
    <message>
        <source>Points and open contours (%1) are listed but not drawn.</source>
        <translation>Los puntos y contornos abiertos (%1) se listan pero no se dibujan.</translation>
    </message>
    <message>
        <source>Drawing the object</source>
        <translation>Dibujo del objeto</translation>
    </message>
    <message>
        <source>This object draws nothing on images: %1.</source>
        <translation>Este objeto no dibuja nada en las imágenes: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened; check its permissions.</source>
        <translation>No se puede abrir la carpeta; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Symbolic links are not followed.</source>
        <translation>No se siguen enlaces simbólicos.</translation>
    </message>
    <message>
        <source>Hidden files are not opened.</source>
        <translation>No se abren archivos ocultos.</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>An archive within a folder; open it by itself.</source>
        <translation>Un archivo comprimido dentro de una carpeta; ábralo por separado.</translation>
    </message>
    <message>
        <source>There is nothing at the path that was given.</source>
        <translation>No hay nada en la ruta indicada.</translation>
    </message>
    <message>
        <source>The file holds %1 volumes; this part: %2.</source>
        <translation>El archivo contiene %1 volúmenes; esta parte: %2.</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Búsqueda de archivos</translation>
    </message>
    <message>
        <source>The files cannot be listed.</source>
        <translation>No se pueden listar los archivos.</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>The images of the series cannot be told apart for the presentation state.</source>
        <translation>Las imágenes de la serie no se pueden distinguir para el estado de presentación.</translation>
    </message>
    <message>
        <source>The presentation state belongs to other images.</source>
        <translation>El estado de presentación pertenece a otras imágenes.</translation>
    </message>
    <message>
        <source>The presentation state brings a Modality LUT of its own, which is not shown.</source>
        <translation>El estado de presentación trae su propia Modality LUT, que no se muestra.</translation>
    </message>
    <message>
        <source>It selects a part of the image; the whole image is shown.</source>
        <translation>Selecciona una parte de la imagen; se muestra la imagen completa.</translation>
    </message>
    <message>
        <source>The series is not a presentation state.</source>
        <translation>La serie no es un estado de presentación.</translation>
    </message>
    <message>
        <source>The images that the presentation state shows are not in the study.</source>
        <translation>Las imágenes que muestra el estado de presentación no están en el estudio.</translation>
    </message>
    <message>
        <source>The presentation state names %1 images; %2 of one series are shown.</source>
        <translation>El estado de presentación nombra %1 imágenes; se muestran %2 de una serie.</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Lectura de la imagen</translation>
    </message>
    <message>
        <source>A %1 file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Un archivo %1 no indica el espaciado de píxeles: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <translation>No se puede crear la vista previa.</translation>
    </message>
    <message>
        <source>There is no image at that path.</source>
        <translation>No hay ninguna imagen en esa ruta.</translation>
    </message>
    <message>
        <source>The slices are tilted too far to be straightened.</source>
        <translation>Los cortes están demasiado inclinados para enderezarlos.</translation>
    </message>
    <message>
        <source>gantry tilt of %1 degrees corrected</source>
        <translation>inclinación del gantry de %1 grados corregida</translation>
    </message>
    <message>
        <source>These images are derived: the gantry tilt of %1 degrees was corrected by resampling each slice within its plane.</source>
        <translation>Estas imágenes son derivadas: la inclinación del gantry de %1 grados se corrigió remuestreando cada corte en su plano.</translation>
    </message>
    <message>
        <source>The series has no gantry tilt that can be corrected.</source>
        <translation>La serie no tiene una inclinación del gantry que corregir.</translation>
    </message>
    <message>
        <source>Correcting the gantry tilt</source>
        <translation>Corrección de la inclinación del gantry</translation>
    </message>
    <message>
        <source>The report could not be exported.</source>
        <translation>No se pudo exportar el informe.</translation>
    </message>
    <message>
        <source>A saved report is incomplete or holds values that cannot be.</source>
        <translation>Un informe guardado está incompleto o contiene valores imposibles.</translation>
    </message>
    <message>
        <source>The saved report is of a version that this program does not read.</source>
        <translation>El informe guardado es de una versión que este programa no lee.</translation>
    </message>
    <message>
        <source>A saved finding is incomplete or holds values that cannot be.</source>
        <translation>Un hallazgo guardado está incompleto o contiene valores imposibles.</translation>
    </message>
    <message>
        <source>An embedded image is damaged.</source>
        <translation>Una imagen incrustada está dañada.</translation>
    </message>
    <message>
        <source>There is no image to be put into the report.</source>
        <translation>No hay imagen que poner en el informe.</translation>
    </message>
    <message>
        <source>An image could not be put into the report.</source>
        <translation>No se pudo poner una imagen en el informe.</translation>
    </message>
    <message>
        <source>There is no such image in the series.</source>
        <translation>No existe esa imagen en la serie.</translation>
    </message>
    <message>
        <source>An overlay does not have the size of its image and was not drawn.</source>
        <translation>Una superposición no tiene el tamaño de su imagen y no se dibujó.</translation>
    </message>
    <message>
        <source>The store of findings is damaged and cannot be moved aside; check the rights of its folder.</source>
        <translation>El almacén de hallazgos está dañado y no se puede apartar; compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last change was not saved.</source>
        <translation>No queda espacio en el disco; no se guardó el último cambio.</translation>
    </message>
    <message>
        <source>The store of findings cannot be written; check the disk and the rights of its folder.</source>
        <translation>No se puede escribir en el almacén de hallazgos; compruebe el disco y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The store of findings is in use by another program; try again.</source>
        <translation>Otro programa está usando el almacén de hallazgos; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store of findings is damaged; restart the program to begin a new one.</source>
        <translation>El almacén de hallazgos está dañado; reinicie el programa para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for the store of findings.</source>
        <translation>No hay memoria suficiente para el almacén de hallazgos.</translation>
    </message>
    <message>
        <source>The store of findings could not be used.</source>
        <translation>No se pudo usar el almacén de hallazgos.</translation>
    </message>
    <message>
        <source>The store of findings was written by a later version of this program; update the program.</source>
        <translation>El almacén de hallazgos es de una versión posterior de este programa; actualícelo.</translation>
    </message>
    <message>
        <source>The store of findings was damaged. It was kept as %1 and a new, empty one was begun.</source>
        <translation>El almacén de hallazgos estaba dañado. Se conservó como %1 y se empezó uno nuevo y vacío.</translation>
    </message>
    <message>
        <source>The store of findings could not be opened.</source>
        <translation>No se pudo abrir el almacén de hallazgos.</translation>
    </message>
    <message>
        <source>The store of findings could not be read.</source>
        <translation>No se pudo leer el almacén de hallazgos.</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>No se pudo guardar el cambio.</translation>
    </message>
    <message>
        <source>A file of the study went away while it was copied; nothing was copied.</source>
        <translation>Un archivo del estudio desapareció durante la copia; no se copió nada.</translation>
    </message>
    <message>
        <source>A file of the study cannot be read; nothing was copied.</source>
        <translation>No se puede leer un archivo del estudio; no se copió nada.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the copies; nothing was copied.</source>
        <translation>No hay espacio en el disco para las copias; no se copió nada.</translation>
    </message>
    <message>
        <source>The copies cannot be written; check the rights of the program's folder.</source>
        <translation>No se pueden escribir las copias; compruebe los permisos de la carpeta del programa.</translation>
    </message>
    <message>
        <source>The copies of the study cannot be moved; check the rights of the program's folder.</source>
        <translation>No se pueden mover las copias del estudio; compruebe los permisos de la carpeta del programa.</translation>
    </message>
    <message>
        <source>Copies in the trash cannot be deleted; check the rights of the program's folder.</source>
        <translation>No se pueden borrar las copias de la papelera; compruebe los permisos de la carpeta del programa.</translation>
    </message>
    <message>
        <source>There is not enough room to copy the study: it needs %1 GB, and %2 GB are free. Nothing was copied.</source>
        <translation>No hay espacio para copiar el estudio: se necesitan %1 GB y hay %2 GB libres. No se copió nada.</translation>
    </message>
    <message>
        <source>The folder of the program cannot be made; check the rights of the folder above it.</source>
        <translation>No se puede crear la carpeta del programa; compruebe los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>Only DICOM files can be copied; other images stay where they are.</source>
        <translation>Solo se pueden copiar archivos DICOM; las demás imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Copia de los archivos</translation>
    </message>
    <message>
        <source>The study is not in the study list.</source>
        <translation>El estudio no está en la lista de estudios.</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient; this one was not entered.</source>
        <translation>La lista tiene un estudio con el mismo identificador de otro paciente; este no se añadió.</translation>
    </message>
    <message>
        <source>All %1 files are there and unchanged.</source>
        <translation>Los %1 archivos están y no han cambiado.</translation>
    </message>
    <message>
        <source>All %1 files have changed.</source>
        <translation>Los %1 archivos han cambiado.</translation>
    </message>
    <message>
        <source>All %1 files are missing.</source>
        <translation>Faltan los %1 archivos.</translation>
    </message>
    <message>
        <source>%1 of %2 files has changed.</source>
        <translation>%1 de %2 archivos ha cambiado.</translation>
    </message>
    <message>
        <source>%1 of %2 files have changed.</source>
        <translation>%1 de %2 archivos han cambiado.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing.</source>
        <translation>Falta %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing.</source>
        <translation>Faltan %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 has changed.</source>
        <translation>Falta %1 de %2 archivos y %3 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 have changed.</source>
        <translation>Falta %1 de %2 archivos y %3 han cambiado.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 has changed.</source>
        <translation>Faltan %1 de %2 archivos y %3 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 have changed.</source>
        <translation>Faltan %1 de %2 archivos y %3 han cambiado.</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged and was left out.</source>
        <translation>Una segmentación guardada está dañada y se omitió.</translation>
    </message>
    <message>
        <source>A segmentation was saved by a later version of this program; update the program to see it.</source>
        <translation>Una segmentación se guardó con una versión posterior de este programa; actualícelo para verla.</translation>
    </message>
    <message>
        <source>Rule %1 for laying out studies makes no sense.</source>
        <translation>La regla %1 de disposición de los estudios no tiene sentido.</translation>
    </message>
    <message>
        <source>A part of Pellucid is missing or cannot be started; please install it again.</source>
        <translation>Falta una parte de Pellucid o no se puede iniciar; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Only some of the images give a pixel spacing: lengths are in pixels.</source>
        <translation>Solo algunas imágenes indican un espaciado de píxeles: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>The pixel spacing changes from image to image (%1 mm): lengths are in pixels.</source>
        <translation>El espaciado de píxeles cambia de imagen a imagen (%1 mm): las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>El archivo no indica el espaciado de píxeles: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>The slices overlap: each is %1 mm thick, neighbours are %2 mm apart.</source>
        <translation>Los cortes se solapan: cada uno tiene %1 mm de grosor y los vecinos distan %2 mm.</translation>
    </message>
    <message>
        <source>The images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>Las imágenes se comprimieron con pérdida; el archivo no indica la razón: pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>The images were compressed with loss, %1: fine detail may be lost.</source>
        <translation>Las imágenes se comprimieron con pérdida, %1: pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>The file brings an ICC profile; its colours are shown as they are stored, without it.</source>
        <translation>El archivo trae un perfil ICC; los colores se muestran como están guardados, sin aplicarlo.</translation>
    </message>
    <message>
        <source>The rescale changes from image to image (slope %1, intercept %2); values are shown after rescaling.</source>
        <translation>El reescalado cambia de imagen a imagen (pendiente %1, intersección %2); los valores se muestran reescalados.</translation>
    </message>
    <message>
        <source>And %1 more %2.</source>
        <translation>Y %1 más: %2.</translation>
    </message>
    <message>
        <source>Image %1 is turned by %2 degrees against the others.</source>
        <translation>La imagen %1 está girada %2 grados respecto a las demás.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: 1 image is missing.</source>
        <translation>Se esperaban %1 mm, hay %2 mm entre %3: falta 1 imagen.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: %4 images are missing.</source>
        <translation>Se esperaban %1 mm, hay %2 mm entre %3: faltan %4 imágenes.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3.</source>
        <translation>Se esperaban %1 mm, hay %2 mm entre %3.</translation>
    </message>
    <message>
        <source>Extra slice: image %1 lies between %2, %3 from them, where neighbours are %4 mm apart.</source>
        <translation>Corte de más: la imagen %1 está entre %2, a %3 de ellas, cuando las vecinas distan %4 mm.</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm along the stack: found %3 to its neighbours, expected %4 mm.</source>
        <translation>La imagen %1 está desplazada %2 mm a lo largo de la pila: hay %3 hasta las vecinas, se esperaban %4 mm.</translation>
    </message>
    <message>
        <source>All %1 images lie at the same position; they are no stack of slices.</source>
        <translation>Las %1 imágenes están en la misma posición; no forman una pila de cortes.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced: %1 to %2 mm between neighbours.</source>
        <translation>Los cortes no están espaciados por igual: de %1 a %2 mm entre vecinos.</translation>
    </message>
    <message>
        <source>Duplicate slice: %1 lie at the same position.</source>
        <translation>Corte duplicado: %1 están en la misma posición.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees: each slice is shifted by %2 mm within its plane against the one before.</source>
        <translation>El gantry estaba inclinado %1 grados: cada corte está desplazado %2 mm en su plano respecto al anterior.</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm within its plane against the others.</source>
        <translation>La imagen %1 está desplazada %2 mm en su plano respecto a las demás.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient.</source>
        <translation>Las imágenes no indican su posición en el paciente.</translation>
    </message>
    <message>
        <source>Image %1 does not say where it lies in the patient.</source>
        <translation>La imagen %1 no indica su posición en el paciente.</translation>
    </message>
    <message>
        <source>The series has a single slice.</source>
        <translation>La serie tiene un solo corte.</translation>
    </message>
    <message>
        <source>The series holds images of %1 different orientations; this part: %2.</source>
        <translation>La serie contiene imágenes de %1 orientaciones distintas; esta parte: %2.</translation>
    </message>
    <message>
        <source>Files of one Series Instance UID carry %1 different series numbers; this part: number %2.</source>
        <translation>Archivos de un mismo Series Instance UID llevan %1 números de serie distintos; esta parte: número %2.</translation>
    </message>
    <message>
        <source>The series mixes images with other objects.</source>
        <translation>La serie mezcla imágenes con otros objetos.</translation>
    </message>
    <message>
        <source>Each file of the series holds several images of its own.</source>
        <translation>Cada archivo de la serie contiene varias imágenes propias.</translation>
    </message>
    <message>
        <source>Each radiograph of the series is shown by itself.</source>
        <translation>Cada radiografía de la serie se muestra por separado.</translation>
    </message>
    <message>
        <source>Each presentation state of the series is listed by itself.</source>
        <translation>Cada estado de presentación de la serie se lista por separado.</translation>
    </message>
    <message>
        <source>The images of the series have different sizes; this part: %1 of %2 pixels.</source>
        <translation>Las imágenes de la serie tienen tamaños distintos; esta parte: %1 de %2 píxeles.</translation>
    </message>
    <message>
        <source>%1, kept apart from the slices of the series.</source>
        <translation>%1, aparte de los cortes de la serie.</translation>
    </message>
    <message>
        <source>The localizer images of the series are kept apart.</source>
        <translation>Las imágenes localizadoras de la serie van aparte.</translation>
    </message>
    <message>
        <source>The images of the series have %1 different frames of reference: where they lie to each other is not known.</source>
        <translation>Las imágenes de la serie tienen %1 sistemas de referencia distintos: no se sabe cómo se sitúan entre sí.</translation>
    </message>
    <message>
        <source>The series holds %1 stacks; this part: stack %2.</source>
        <translation>La serie contiene %1 pilas; esta parte: pila %2.</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: %1.</source>
        <translation>Las imágenes de la serie tienen espaciados de píxel distintos; esta parte: %1.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes; this part: %2.</source>
        <translation>La serie contiene %1 volúmenes; esta parte: %2.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, told apart by the order of instance numbers; this part: %2.</source>
        <translation>La serie contiene %1 volúmenes, separados por el orden de los números de imagen; esta parte: %2.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>La serie contiene %1 volúmenes y nada en las cabeceras los distingue: las imágenes se muestran como una sola pila.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times; this part: %2.</source>
        <translation>Cada posición se adquirió %1 veces; esta parte: %2.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, told apart by the order of instance numbers; this part: %2.</source>
        <translation>Cada posición se adquirió %1 veces, separadas por el orden de los números de imagen; esta parte: %2.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>Cada posición se adquirió %1 veces y nada en las cabeceras distingue los volúmenes: las imágenes se muestran como una sola pila.</translation>
    </message>
    <message>
        <source>The series is shown unsplit: %1 images in the order of their numbers, no volume.</source>
        <translation>La serie se muestra sin dividir: %1 imágenes en el orden de sus números, sin volumen.</translation>
    </message>
    <message>
        <source>It holds %1 volumes at the same place (%2).</source>
        <translation>Contiene %1 volúmenes en el mismo lugar (%2).</translation>
    </message>
    <message>
        <source>1 image of another size stays apart.</source>
        <translation>1 imagen de otro tamaño queda aparte.</translation>
    </message>
    <message>
        <source>%1 images of another size stay apart.</source>
        <translation>%1 imágenes de otro tamaño quedan aparte.</translation>
    </message>
    <message>
        <source>Image number %1 is left out: %2</source>
        <translation>Se omite la imagen número %1: %2</translation>
    </message>
    <message>
        <source>The series has no images.</source>
        <translation>La serie no tiene imágenes.</translation>
    </message>
    <message>
        <source>The images of the series have different sizes (%1 x %2 and %3 x %4); they cannot be one stack.</source>
        <translation>Las imágenes de la serie tienen tamaños distintos (%1 x %2 y %3 x %4); no pueden formar una pila.</translation>
    </message>
    <message>
        <source>The images of the series have different pixel types.</source>
        <translation>Las imágenes de la serie tienen tipos de píxel distintos.</translation>
    </message>
    <message>
        <source>The files have changed since they were listed.</source>
        <translation>Los archivos han cambiado desde que se listaron.</translation>
    </message>
    <message>
        <source>The series needs %1 GB of memory, more than this computer can spare.</source>
        <translation>La serie necesita %1 GB de memoria, más de la que este equipo puede ceder.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The image needs more memory than is available.</source>
        <translation>La imagen necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>The images lie in the frame of the ultrasound volume, not in the patient: sides of the patient are not known.</source>
        <translation>Las imágenes están en el sistema del volumen de ecografía, no en el paciente: no se conocen los lados del paciente.</translation>
    </message>
    <message>
        <source>The parts of the ultrasound images have different scales: lengths are in millimetres only within one of them.</source>
        <translation>Las partes de las imágenes de ecografía tienen escalas distintas: las longitudes están en milímetros solo dentro de una de ellas.</translation>
    </message>
    <message>
        <source>An overlay of the file is damaged and is not drawn.</source>
        <translation>Una superposición del archivo está dañada y no se dibuja.</translation>
    </message>
    <message>
        <source>PARTIAL - the series is still loading.</source>
        <translation>PARCIAL - la serie aún se está cargando.</translation>
    </message>
    <message>
        <source>This object holds no images that can be drawn: %1.</source>
        <translation>Este objeto no contiene imágenes que se puedan mostrar: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the series.</source>
        <translation>No hay memoria suficiente para abrir la serie.</translation>
    </message>
    <message>
        <source>The series cannot be opened.</source>
        <translation>No se puede abrir la serie.</translation>
    </message>
    <message>
        <source>multiplanar reformatting</source>
        <translation>reformateo multiplanar</translation>
    </message>
    <message>
        <source>3D analysis</source>
        <translation>análisis 3D</translation>
    </message>
    <message>
        <source>lengths in mm</source>
        <translation>longitudes en mm</translation>
    </message>
    <message>
        <source>%1 needs more memory than is available.</source>
        <translation>%1: se necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for reading.</source>
        <translation>%1: no se puede abrir para leer.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied or sent completely.</source>
        <translation>%1: termina antes de tiempo; la copia o el envío quedó incompleto.</translation>
    </message>
    <message>
        <source>%1 uses an encoding that cannot be read.</source>
        <translation>%1: codificación que no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1: datos dañados, no se puede leer.</translation>
    </message>
    <message>
        <source>The DICOMDIR lists no files; open its folder instead.</source>
        <translation>El DICOMDIR no lista archivos; abra su carpeta en su lugar.</translation>
    </message>
    <message>
        <source>The DICOMDIR names no file of its own folder; open the folder instead.</source>
        <translation>El DICOMDIR no nombra ningún archivo de su carpeta; abra la carpeta en su lugar.</translation>
    </message>
    <message>
        <source>The file nests its sequences deeper than any honest one; it was not opened.</source>
        <translation>El archivo anida sus secuencias más que cualquier archivo legítimo; no se abrió.</translation>
    </message>
    <message>
        <source>The file is compressed more than any honest one; it was not opened.</source>
        <translation>El archivo está más comprimido que cualquier archivo legítimo; no se abrió.</translation>
    </message>
    <message>
        <source>The header needs more memory than is available.</source>
        <translation>La cabecera necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>El archivo está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check its permissions.</source>
        <translation>No se puede abrir el archivo; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file is not DICOM.</source>
        <translation>El archivo no es DICOM.</translation>
    </message>
    <message>
        <source>The file has no content after its DICOM header.</source>
        <translation>El archivo no tiene contenido tras su cabecera DICOM.</translation>
    </message>
    <message>
        <source>The file is truncated: its image needs %1 bytes, the whole file has %2.</source>
        <translation>El archivo está truncado: la imagen necesita %1 bytes y todo el archivo tiene %2.</translation>
    </message>
    <message>
        <source>The file is DICOM but names neither a study nor an image.</source>
        <translation>El archivo es DICOM, pero no nombra ni estudio ni imagen.</translation>
    </message>
    <message>
        <source>Image header without pixels</source>
        <translation>Cabecera de imagen sin píxeles</translation>
    </message>
    <message>
        <source>Object without images</source>
        <translation>Objeto sin imágenes</translation>
    </message>
    <message>
        <source>Reading this file stopped the program that reads; it was left out.</source>
        <translation>La lectura de este archivo detuvo el programa lector; se omitió.</translation>
    </message>
    <message>
        <source>The palette of the colour image is incomplete.</source>
        <translation>La paleta de la imagen en color está incompleta.</translation>
    </message>
    <message>
        <source>The palette of the colour image is empty.</source>
        <translation>La paleta de la imagen en color está vacía.</translation>
    </message>
    <message>
        <source>The images need more memory than is available.</source>
        <translation>Las imágenes necesitan más memoria de la disponible.</translation>
    </message>
    <message>
        <source>The images are damaged and cannot be read.</source>
        <translation>Las imágenes están dañadas y no se pueden leer.</translation>
    </message>
    <message>
        <source>The JPEG 2000 image is damaged and cannot be decoded.</source>
        <translation>La imagen JPEG 2000 está dañada y no se puede decodificar.</translation>
    </message>
    <message>
        <source>The RLE image is damaged and cannot be decoded.</source>
        <translation>La imagen RLE está dañada y no se puede decodificar.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image.</source>
        <translation>No hay memoria suficiente para decodificar la imagen.</translation>
    </message>
    <message>
        <source>The description of a loaded series is incomplete.</source>
        <translation>La descripción de una serie cargada está incompleta.</translation>
    </message>
    <message>
        <source>The report of a series is incomplete.</source>
        <translation>El informe de una serie está incompleto.</translation>
    </message>
    <message>
        <source>The description of a %1 is incomplete.</source>
        <translation>Una descripción (%1) está incompleta.</translation>
    </message>
    <message>
        <source>What is said about the images that can be shown does not fit the series.</source>
        <translation>Lo que se dice de las imágenes que se pueden mostrar no corresponde a la serie.</translation>
    </message>
    <message>
        <source>Images with %1 bits per pixel cannot be read.</source>
        <translation>No se pueden leer imágenes de %1 bits por píxel.</translation>
    </message>
    <message>
        <source>Images with %1 samples per pixel cannot be read.</source>
        <translation>No se pueden leer imágenes de %1 muestras por píxel.</translation>
    </message>
    <message>
        <source>The file claims %1 frames, more than it can hold; it is damaged or made to do harm.</source>
        <translation>El archivo dice tener %1 imágenes, más de las que puede contener; está dañado o es malicioso.</translation>
    </message>
    <message>
        <source>The file claims single-bit pixels in colour or compressed, which do not exist.</source>
        <translation>El archivo dice tener píxeles de un bit en color o comprimidos, que no existen.</translation>
    </message>
    <message>
        <source>The file claims floating point pixels in colour or compressed, which do not exist.</source>
        <translation>El archivo dice tener píxeles de coma flotante en color o comprimidos, que no existen.</translation>
    </message>
    <message>
        <source>The file claims a palette for pixels of more than 16 bits, which does not exist.</source>
        <translation>El archivo dice tener una paleta para píxeles de más de 16 bits, que no existe.</translation>
    </message>
    <message>
        <source>The file describes an image but holds no pixels.</source>
        <translation>El archivo describe una imagen, pero no contiene píxeles.</translation>
    </message>
    <message>
        <source>The image has no rows or columns.</source>
        <translation>La imagen no tiene filas o columnas.</translation>
    </message>
    <message>
        <source>The file claims an image of %1 MB, more than its %2 kB can hold; it is damaged or made to do harm.</source>
        <translation>El archivo dice contener una imagen de %1 MB, más de lo que caben en sus %2 kB; está dañado o es malicioso.</translation>
    </message>
    <message>
        <source>The images are stored as %1, which cannot be read yet.</source>
        <translation>Las imágenes están guardadas como %1, que aún no se puede leer.</translation>
    </message>
    <message>
        <source>The image is stored as %1, in a form that cannot be read.</source>
        <translation>La imagen está guardada como %1, en una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>The pixel data are too short: %1 bytes are needed, %2 are there.</source>
        <translation>Los datos de píxeles son demasiado cortos: se necesitan %1 bytes y hay %2.</translation>
    </message>
    <message>
        <source>The pixel data are too short.</source>
        <translation>Los datos de píxeles son demasiado cortos.</translation>
    </message>
    <message>
        <source>The pixel data are damaged.</source>
        <translation>Los datos de píxeles están dañados.</translation>
    </message>
    <message>
        <source>The compressed image is damaged and cannot be decoded.</source>
        <translation>La imagen comprimida está dañada y no se puede decodificar.</translation>
    </message>
    <message>
        <source>The compressed image is damaged.</source>
        <translation>La imagen comprimida está dañada.</translation>
    </message>
    <message>
        <source>The compressed image has other colour components than its header.</source>
        <translation>La imagen comprimida tiene componentes de color distintos de los de su cabecera.</translation>
    </message>
    <message>
        <source>There is no such frame.</source>
        <translation>No existe esa imagen.</translation>
    </message>
    <message>
        <source>What the object draws could not be read.</source>
        <translation>No se pudo leer lo que el objeto dibuja.</translation>
    </message>
    <message>
        <source>The elements of the file need more memory than is available.</source>
        <translation>Los elementos del archivo necesitan más memoria de la disponible.</translation>
    </message>
    <message>
        <source>The file holds no document.</source>
        <translation>El archivo no contiene ningún documento.</translation>
    </message>
    <message>
        <source>The file says that its document has %1 bytes, it holds %2.</source>
        <translation>El archivo dice que su documento tiene %1 bytes; contiene %2.</translation>
    </message>
    <message>
        <source>The document in the file is empty or too large to be saved.</source>
        <translation>El documento del archivo está vacío o es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>The document in the file is damaged.</source>
        <translation>El documento del archivo está dañado.</translation>
    </message>
    <message>
        <source>The document needs more memory than is available.</source>
        <translation>El documento necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>The content of the object could not be read.</source>
        <translation>No se pudo leer el contenido del objeto.</translation>
    </message>
    <message>
        <source>Its shutter names no overlay and is left out.</source>
        <translation>Su obturador no nombra ninguna superposición y se omite.</translation>
    </message>
    <message>
        <source>It asks for a subtraction of images, which is not done.</source>
        <translation>Pide una sustracción de imágenes, que no se realiza.</translation>
    </message>
    <message>
        <source>The file is not a grayscale softcopy presentation state.</source>
        <translation>El archivo no es un estado de presentación en escala de grises.</translation>
    </message>
    <message>
        <source>The presentation state cannot be read.</source>
        <translation>No se puede leer el estado de presentación.</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not say how they lie in the patient.</source>
        <translation>Las imágenes de la segmentación no indican cómo se sitúan en el paciente.</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie in different directions; they make no volume.</source>
        <translation>Las imágenes de la segmentación tienen direcciones distintas; no forman un volumen.</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie nowhere near a patient.</source>
        <translation>Las imágenes de la segmentación están muy lejos de cualquier paciente.</translation>
    </message>
    <message>
        <source>The frames of the segmentation are shifted against each other; they make no volume.</source>
        <translation>Las imágenes de la segmentación están desplazadas entre sí; no forman un volumen.</translation>
    </message>
    <message>
        <source>The frames of the segmentation are not evenly spaced: %1 mm in %2 unequal steps.</source>
        <translation>Las imágenes de la segmentación no están espaciadas por igual: %1 mm en %2 pasos desiguales.</translation>
    </message>
    <message>
        <source>The segmentation of a slide does not say how large the slide is.</source>
        <translation>La segmentación de un portaobjetos no dice cómo es de grande.</translation>
    </message>
    <message>
        <source>The segmentation of a slide has %1 tiles where %2 are needed.</source>
        <translation>La segmentación de un portaobjetos tiene %1 teselas y se necesitan %2.</translation>
    </message>
    <message>
        <source>A tile of the segmentation lies outside its slide.</source>
        <translation>Una tesela de la segmentación está fuera de su portaobjetos.</translation>
    </message>
    <message>
        <source>Two frames of one segment lie at the same place; which of them counts cannot be told.</source>
        <translation>Dos imágenes de un segmento están en el mismo lugar; no se puede saber cuál cuenta.</translation>
    </message>
    <message>
        <source>The segmentation has more frames than can be read.</source>
        <translation>La segmentación tiene más imágenes de las que se pueden leer.</translation>
    </message>
    <message>
        <source>The file describes %1 frames and has %2.</source>
        <translation>El archivo describe %1 imágenes y tiene %2.</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not give one pixel spacing.</source>
        <translation>Las imágenes de la segmentación no dan un único espaciado de píxeles.</translation>
    </message>
    <message>
        <source>Some frames of the segmentation do not say where they lie.</source>
        <translation>Algunas imágenes de la segmentación no dicen dónde están.</translation>
    </message>
    <message>
        <source>More segments than can be shown were left out.</source>
        <translation>Se omitieron los segmentos que exceden los que se pueden mostrar.</translation>
    </message>
    <message>
        <source>Two segments have the number %1; the second was left out.</source>
        <translation>Dos segmentos tienen el número %1; se omitió el segundo.</translation>
    </message>
    <message>
        <source>The masks of this segmentation need more memory than can be spared.</source>
        <translation>Las máscaras de esta segmentación necesitan más memoria de la que se puede ceder.</translation>
    </message>
    <message>
        <source>The segmentation stores its frames in a form that cannot be read.</source>
        <translation>La segmentación guarda sus imágenes en una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>The segmentation needs more memory than is available.</source>
        <translation>La segmentación necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>1 frame belongs to a segment that the file does not describe, and is left out.</source>
        <translation>1 imagen pertenece a un segmento que el archivo no describe y se omite.</translation>
    </message>
    <message>
        <source>%1 frames belong to a segment that the file does not describe, and are left out.</source>
        <translation>%1 imágenes pertenecen a un segmento que el archivo no describe y se omiten.</translation>
    </message>
    <message>
        <source>There is no segment of that number.</source>
        <translation>No hay ningún segmento con ese número.</translation>
    </message>
    <message>
        <source>The segmentation is no label map.</source>
        <translation>La segmentación no es un mapa de etiquetas.</translation>
    </message>
    <message>
        <source>The voxels of the segments cannot be read.</source>
        <translation>No se pueden leer los vóxeles de los segmentos.</translation>
    </message>
    <message>
        <source>The file holds no report, segmentation, structure set or document.</source>
        <translation>El archivo no contiene informe, segmentación, estructuras ni documento.</translation>
    </message>
    <message>
        <source>%1: what such a file holds is not shown yet.</source>
        <translation>%1: aún no se muestra lo que contiene un archivo así.</translation>
    </message>
    <message>
        <source>The object needs more memory than is available.</source>
        <translation>El objeto necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>Its elements follow as they stand in the file.</source>
        <translation>Sus elementos siguen tal como están en el archivo.</translation>
    </message>
    <message>
        <source>More regions than can be shown were left out.</source>
        <translation>Se omitieron las regiones que exceden las que se pueden mostrar.</translation>
    </message>
    <message>
        <source>Two regions have the number %1; the second was left out.</source>
        <translation>Dos regiones tienen el número %1; se omitió la segunda.</translation>
    </message>
    <message>
        <source>%1 refers to region %2, which the file does not have.</source>
        <translation>%1 se refiere a la región %2, que el archivo no tiene.</translation>
    </message>
    <message>
        <source>The file has more contours than can be shown; the rest was left out.</source>
        <translation>El archivo tiene más contornos de los que se pueden mostrar; el resto se omitió.</translation>
    </message>
    <message>
        <source>A contour of region %1 has no whole number of points and was left out.</source>
        <translation>Un contorno de la región %1 no tiene un número entero de puntos y se omitió.</translation>
    </message>
    <message>
        <source>A contour of region %1 says that it has %2 points, it has %3.</source>
        <translation>Un contorno de la región %1 dice tener %2 puntos; tiene %3.</translation>
    </message>
    <message>
        <source>Key object selection</source>
        <translation>Selección de objetos clave</translation>
    </message>
    <message>
        <source>Radiation dose report</source>
        <translation>Informe de dosis de radiación</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Informe estructurado</translation>
    </message>
    <message>
        <source>Encapsulated PDF</source>
        <translation>PDF encapsulado</translation>
    </message>
    <message>
        <source>Encapsulated CDA document</source>
        <translation>Documento CDA encapsulado</translation>
    </message>
    <message>
        <source>Encapsulated 3D model</source>
        <translation>Modelo 3D encapsulado</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>Estado de presentación</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Segmentation (label map)</source>
        <translation>Segmentación (mapa de etiquetas)</translation>
    </message>
    <message>
        <source>Surface segmentation</source>
        <translation>Segmentación de superficie</translation>
    </message>
    <message>
        <source>Tractography results</source>
        <translation>Resultados de tractografía</translation>
    </message>
    <message>
        <source>Spatial registration</source>
        <translation>Registro espacial</translation>
    </message>
    <message>
        <source>Spatial fiducials</source>
        <translation>Marcas espaciales</translation>
    </message>
    <message>
        <source>Deformable spatial registration</source>
        <translation>Registro espacial deformable</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Datos brutos</translation>
    </message>
    <message>
        <source>Real world value mapping</source>
        <translation>Asignación de valores reales</translation>
    </message>
    <message>
        <source>Radiotherapy structure set</source>
        <translation>Estructuras de radioterapia</translation>
    </message>
    <message>
        <source>Radiotherapy plan</source>
        <translation>Plan de radioterapia</translation>
    </message>
    <message>
        <source>Radiotherapy ion plan</source>
        <translation>Plan de terapia con iones</translation>
    </message>
    <message>
        <source>Radiotherapy treatment record</source>
        <translation>Registro de tratamiento de radioterapia</translation>
    </message>
    <message>
        <source>Audio waveform</source>
        <translation>Onda de audio</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>MR spectroscopy</source>
        <translation>Espectroscopia RM</translation>
    </message>
    <message>
        <source>Implementation object</source>
        <translation>Objeto de implementación</translation>
    </message>
    <message>
        <source>Ophthalmic or surface scan mesh</source>
        <translation>Malla oftálmica o de superficie</translation>
    </message>
    <message>
        <source>Ophthalmic measurement</source>
        <translation>Medición oftálmica</translation>
    </message>
    <message>
        <source>Ophthalmic analysis</source>
        <translation>Análisis oftálmico</translation>
    </message>
    <message>
        <source>Visual field measurement</source>
        <translation>Campimetría</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Paso de procedimiento</translation>
    </message>
    <message>
        <source>Hanging protocol</source>
        <translation>Protocolo de presentación</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Paleta de colores</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>Lectura de cabeceras</translation>
    </message>
    <message>
        <source>Reading file %1 by itself</source>
        <translation>Lectura del archivo %1 por separado</translation>
    </message>
    <message>
        <source>Decoding images</source>
        <translation>Decodificación de imágenes</translation>
    </message>
    <message>
        <source>Counting the voxels of the segments</source>
        <translation>Recuento de vóxeles de los segmentos</translation>
    </message>
    <message>
        <source>Writing DICOM</source>
        <translation>Escritura DICOM</translation>
    </message>
    <message>
        <source>A measurement cannot be read.</source>
        <translation>No se puede leer una medición.</translation>
    </message>
    <message>
        <source>A measurement was written by a later version of this program; update the program.</source>
        <translation>Una medición es de una versión posterior de este programa; actualícelo.</translation>
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
        <translation>Ningún centro de píxel dentro: sin estadísticas.</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>El contorno se cruza: sin área.</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>Fuera de la imagen.</translation>
    </message>
    <message>
        <source>The luminances must lie between 0.05 and 4000 cd/m2, room light included.</source>
        <translation>Las luminancias deben estar entre 0,05 y 4000 cd/m2, con la luz ambiente incluida.</translation>
    </message>
    <message>
        <source>White must be at least ten times as bright as black, room light included; otherwise greys cannot be told apart.</source>
        <translation>El blanco debe ser al menos diez veces más luminoso que el negro, con la luz ambiente incluida; si no, los grises no se distinguen.</translation>
    </message>
    <message>
        <source>The gamma of the display must lie between 1 and 4.</source>
        <translation>La gamma de la pantalla debe estar entre 1 y 4.</translation>
    </message>
    <message>
        <source>The image file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>El archivo de imagen está truncado o dañado; obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>The TIFF file has too many pages.</source>
        <translation>El archivo TIFF tiene demasiadas páginas.</translation>
    </message>
    <message>
        <source>The file is not an image that this program reads.</source>
        <translation>El archivo no es una imagen que este programa lea.</translation>
    </message>
    <message>
        <source>The image file is damaged or of a kind that is not supported.</source>
        <translation>El archivo de imagen está dañado o es de un tipo no admitido.</translation>
    </message>
    <message>
        <source>The image file does not exist.</source>
        <translation>El archivo de imagen no existe.</translation>
    </message>
    <message>
        <source>The image file cannot be read.</source>
        <translation>No se puede leer el archivo de imagen.</translation>
    </message>
    <message>
        <source>There is no image to write.</source>
        <translation>No hay imagen que escribir.</translation>
    </message>
    <message>
        <source>A PNG file holds one slice; choose NIfTI or NRRD for a volume.</source>
        <translation>Un archivo PNG contiene un corte; elija NIfTI o NRRD para un volumen.</translation>
    </message>
    <message>
        <source>A PNG file holds 8 or 16 bits a pixel; apply a window first.</source>
        <translation>Un archivo PNG tiene 8 o 16 bits por píxel; aplique antes una ventana.</translation>
    </message>
    <message>
        <source>The image could not be written as PNG.</source>
        <translation>No se pudo escribir la imagen como PNG.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG, TIFF, NIfTI or NRRD image.</source>
        <translation>El archivo no es una imagen PNG, JPEG, TIFF, NIfTI o NRRD.</translation>
    </message>
    <message>
        <source>The file does not hold as many volumes.</source>
        <translation>El archivo no contiene tantos volúmenes.</translation>
    </message>
    <message>
        <source>Images are written as .nii, .nii.gz, .nrrd or .png.</source>
        <translation>Las imágenes se escriben como .nii, .nii.gz, .nrrd o .png.</translation>
    </message>
    <message>
        <source>The image cannot be decoded; it is damaged or of a kind that is not supported.</source>
        <translation>No se puede decodificar la imagen; está dañada o es de un tipo no admitido.</translation>
    </message>
    <message>
        <source>The image is larger than this program reads.</source>
        <translation>La imagen es mayor de lo que este programa lee.</translation>
    </message>
    <message>
        <source>The pages of the TIFF file have different sizes.</source>
        <translation>Las páginas del archivo TIFF tienen tamaños distintos.</translation>
    </message>
    <message>
        <source>The image has a colour depth that is not supported.</source>
        <translation>La imagen tiene una profundidad de color no admitida.</translation>
    </message>
    <message>
        <source>The volume file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>El archivo de volumen está truncado o dañado; obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>The file holds more than three dimensions (a time series); export single volumes from it.</source>
        <translation>El archivo tiene más de tres dimensiones (serie temporal); exporte volúmenes sueltos.</translation>
    </message>
    <message>
        <source>The file holds more dimensions than space and time; export single volumes from it.</source>
        <translation>El archivo tiene más dimensiones que espacio y tiempo; exporte volúmenes sueltos.</translation>
    </message>
    <message>
        <source>The volume is larger than this program reads.</source>
        <translation>El volumen es mayor de lo que este programa lee.</translation>
    </message>
    <message>
        <source>The volume file states a spacing or position that makes no sense.</source>
        <translation>El archivo de volumen indica un espaciado o posición sin sentido.</translation>
    </message>
    <message>
        <source>The volume file states a spacing that makes no sense.</source>
        <translation>El archivo de volumen indica un espaciado sin sentido.</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles (sheared); resample it to a straight grid first.</source>
        <translation>Los ejes del volumen no son perpendiculares (cizallado); remuestréelo antes en una rejilla recta.</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles or make no sense; resample it to a straight grid first.</source>
        <translation>Los ejes del volumen no son perpendiculares o no tienen sentido; remuestréelo antes en una rejilla recta.</translation>
    </message>
    <message>
        <source>The volume has voxels of a type that is not supported.</source>
        <translation>El volumen tiene vóxeles de un tipo no admitido.</translation>
    </message>
    <message>
        <source>The volume holds several values a voxel and is not an RGB image.</source>
        <translation>El volumen tiene varios valores por vóxel y no es una imagen RGB.</translation>
    </message>
    <message>
        <source>These segmentations are of different images and cannot be compared.</source>
        <translation>Estas segmentaciones son de imágenes distintas y no se pueden comparar.</translation>
    </message>
    <message>
        <source>Segments are edited in 8-bit label maps only.</source>
        <translation>Los segmentos solo se editan en mapas de etiquetas de 8 bits.</translation>
    </message>
    <message>
        <source>This place lies outside the image.</source>
        <translation>Este lugar está fuera de la imagen.</translation>
    </message>
    <message>
        <source>Nothing was filled: the outline around this place is not closed, or lies at the edge of the image.</source>
        <translation>No se rellenó nada: el contorno de este lugar no está cerrado o está en el borde de la imagen.</translation>
    </message>
    <message>
        <source>Regions grow in grey images only.</source>
        <translation>Las regiones solo crecen en imágenes en gris.</translation>
    </message>
    <message>
        <source>Nothing grew: the value at this place lies outside the range, or another segment is there.</source>
        <translation>No creció nada: el valor en este lugar está fuera del rango, o hay otro segmento.</translation>
    </message>
    <message>
        <source>Nothing grew: the region would be too large; choose a narrower range of values.</source>
        <translation>No creció nada: la región sería demasiado grande; elija un rango de valores más estrecho.</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged.</source>
        <translation>Una segmentación guardada está dañada.</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: draw the segment in at least two images with a gap between.</source>
        <translation>No hay nada que interpolar: dibuje el segmento en al menos dos imágenes con un hueco entre ellas.</translation>
    </message>
    <message>
        <source>Labels are counted in 8-bit label maps only.</source>
        <translation>Las etiquetas solo se cuentan en mapas de 8 bits.</translation>
    </message>
    <message>
        <source>NIfTI in two files (.hdr and .img) is not read; convert it to one .nii.</source>
        <translation>No se lee NIfTI en dos archivos (.hdr e .img); conviértalo a un solo .nii.</translation>
    </message>
    <message>
        <source>NRRD with its voxels in another file is not read; save it as one .nrrd file.</source>
        <translation>No se lee NRRD con los vóxeles en otro archivo; guárdelo como un solo .nrrd.</translation>
    </message>
    <message>
        <source>Only grey volumes with known distances can be rendered.</source>
        <translation>Solo se pueden representar volúmenes en gris con distancias conocidas.</translation>
    </message>
    <message>
        <source>The values of this volume do not rise with what is stored.</source>
        <translation>Los valores de este volumen no crecen con los guardados.</translation>
    </message>
    <message>
        <source>Only label maps of 8 bits can be rendered.</source>
        <translation>Solo se pueden representar mapas de etiquetas de 8 bits.</translation>
    </message>
    <message>
        <source>There is no image whose quality could be judged.</source>
        <translation>No hay imagen cuya calidad se pueda juzgar.</translation>
    </message>
    <message>
        <source>A quality report is incomplete.</source>
        <translation>Un informe de calidad está incompleto.</translation>
    </message>
    <message>
        <source>The image is empty: %1 % of it holds one value.</source>
        <translation>La imagen está vacía: el %1 % tiene un solo valor.</translation>
    </message>
    <message>
        <source>%1 % of the image holds the value in the middle.</source>
        <translation>El %1 % de la imagen tiene el valor central.</translation>
    </message>
    <message>
        <source>The image holds noise only: %1 % of its variation is coarser than 8 px.</source>
        <translation>La imagen solo contiene ruido: el %1 % de su variación es más gruesa que 8 px.</translation>
    </message>
    <message>
        <source>%1 % of the variation is coarser than 8 px.</source>
        <translation>El %1 % de la variación es más gruesa que 8 px.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>The noise is %1 HU (standard deviation).</source>
        <translation>El ruido es de %1 UH (desviación estándar).</translation>
    </message>
    <message>
        <source>The noise is %1 % of the grey range (standard deviation %2).</source>
        <translation>El ruido es el %1 % del rango de grises (desviación estándar %2).</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Nine tenths of the values lie within %1 HU.</source>
        <translation>Nueve décimas de los valores caben en %1 UH.</translation>
    </message>
    <message>
        <source>Nine tenths of the values fill %1 % of the range.</source>
        <translation>Nueve décimas de los valores ocupan el %1 % del rango.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the lowest value.</source>
        <translation>El %1 % de los píxeles tiene el valor mínimo.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value.</source>
        <translation>El %1 % de los píxeles tiene el valor máximo.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value; detail there is lost.</source>
        <translation>El %1 % de los píxeles tiene el valor máximo; ahí se pierde el detalle.</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly black.</source>
        <translation>El %1 % de la imagen es casi negro.</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly white.</source>
        <translation>El %1 % de la imagen es casi blanco.</translation>
    </message>
    <message>
        <source>%1 % of the image is a uniform border.</source>
        <translation>El %1 % de la imagen es un borde uniforme.</translation>
    </message>
    <message>
        <source>The steepest edges are about %1 px wide.</source>
        <translation>Los bordes más nítidos miden unos %1 px.</translation>
    </message>
    <message>
        <source>The image is too small to measure its sharpness.</source>
        <translation>La imagen es demasiado pequeña para medir su nitidez.</translation>
    </message>
    <message>
        <source>The file gives no spacing: lengths are in pixels.</source>
        <translation>El archivo no indica espaciado: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>Pixels of %1 x %2 mm (%3).</source>
        <translation>Píxeles de %1 x %2 mm (%3).</translation>
    </message>
    <message>
        <source>Whether the image is rotated cannot be known.</source>
        <translation>No se puede saber si la imagen está girada.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side; turn it before it is analysed.</source>
        <translation>Como radiografía frontal de tórax, la imagen parece tumbada; gírela antes de analizarla.</translation>
    </message>
    <message>
        <source>The image does not seem to lie on its side; smaller rotations cannot be known.</source>
        <translation>La imagen no parece tumbada; no se pueden conocer rotaciones menores.</translation>
    </message>
    <message>
        <source>There is no image to resample.</source>
        <translation>No hay imagen que remuestrear.</translation>
    </message>
    <message>
        <source>This image cannot be cut by a plane.</source>
        <translation>Esta imagen no se puede cortar con un plano.</translation>
    </message>
    <message>
        <source>There is no such slice.</source>
        <translation>No existe ese corte.</translation>
    </message>
    <message>
        <source>The file of 3D presets is not valid: %1.</source>
        <translation>El archivo de ajustes 3D no es válido: %1.</translation>
    </message>
    <message>
        <source>The file of window presets is not valid: %1.</source>
        <translation>El archivo de ventanas predefinidas no es válido: %1.</translation>
    </message>
    <message>
        <source>There is no volume to be rendered.</source>
        <translation>No hay volumen que representar.</translation>
    </message>
    <message>
        <source>The picture to be rendered has no usable size.</source>
        <translation>La imagen que se va a representar no tiene un tamaño útil.</translation>
    </message>
    <message>
        <source>The camera of the rendering looks nowhere.</source>
        <translation>La cámara de la representación no mira a ningún sitio.</translation>
    </message>
    <message>
        <source>The transfer function has too many points.</source>
        <translation>La función de transferencia tiene demasiados puntos.</translation>
    </message>
    <message>
        <source>A cut plane has no direction.</source>
        <translation>Un plano de corte no tiene dirección.</translation>
    </message>
    <message>
        <source>The segments are of another grid than the volume.</source>
        <translation>Los segmentos tienen otra rejilla que el volumen.</translation>
    </message>
    <message>
        <source>The image is not good enough for the model: %1</source>
        <translation>La imagen no es suficientemente buena para el modelo: %1</translation>
    </message>
    <message>
        <source>The model has no label "%1".</source>
        <translation>El modelo no tiene la etiqueta «%1».</translation>
    </message>
    <message>
        <source>The model has no label of that name.</source>
        <translation>El modelo no tiene una etiqueta con ese nombre.</translation>
    </message>
    <message>
        <source>The series has no image of that number.</source>
        <translation>La serie no tiene una imagen con ese número.</translation>
    </message>
    <message>
        <source>Only image %1 of %2 was analysed.</source>
        <translation>Solo se analizó la imagen %1 de %2.</translation>
    </message>
    <message>
        <source>The reader confirmed that this is what the model expects: %1.</source>
        <translation>El lector confirmó que esto es lo que el modelo espera: %1.</translation>
    </message>
    <message>
        <source>Probabilities are the mean over the image and %1 changed copies (%2); the range is over these.</source>
        <translation>Las probabilidades son la media sobre la imagen y %1 copias modificadas (%2); el rango es sobre ellas.</translation>
    </message>
    <message>
        <source>The outline is the mean over the image and %1 changed copies (%2).</source>
        <translation>El contorno es la media sobre la imagen y %1 copias modificadas (%2).</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked, not where disease is.</source>
        <translation>El mapa de calor muestra dónde miró el modelo, no dónde está la enfermedad.</translation>
    </message>
    <message>
        <source>The model found none of the structures that it outlines.</source>
        <translation>El modelo no encontró ninguna de las estructuras que delinea.</translation>
    </message>
    <message>
        <source>Finding where the model looked</source>
        <translation>Búsqueda de dónde miró el modelo</translation>
    </message>
    <message>
        <source>Checking the image quality</source>
        <translation>Comprobación de la calidad</translation>
    </message>
    <message>
        <source>Preparing the image</source>
        <translation>Preparación de la imagen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Ejecución del modelo</translation>
    </message>
    <message>
        <source>There is not enough memory for this analysis.</source>
        <translation>No hay memoria suficiente para este análisis.</translation>
    </message>
    <message>
        <source>The analysis failed because of a defect in this program.</source>
        <translation>El análisis falló por un defecto de este programa.</translation>
    </message>
    <message>
        <source>An analysis is incomplete or holds values that cannot be.</source>
        <translation>Un análisis está incompleto o contiene valores imposibles.</translation>
    </message>
    <message>
        <source>The augmentation "%1" needs a number after the colon.</source>
        <translation>El aumento «%1» necesita un número tras los dos puntos.</translation>
    </message>
    <message>
        <source>The number of the augmentation "%1" is out of range.</source>
        <translation>El número del aumento «%1» está fuera de rango.</translation>
    </message>
    <message>
        <source>The augmentation "%1" is not one of flip_horizontal, rotate, scale and shift.</source>
        <translation>El aumento «%1» no es flip_horizontal, rotate, scale ni shift.</translation>
    </message>
    <message>
        <source>The network's output does not match the pack's labels.</source>
        <translation>La salida de la red no corresponde a las etiquetas del paquete.</translation>
    </message>
    <message>
        <source>The network gave values that are not numbers; its result is not used.</source>
        <translation>La red dio valores que no son números; su resultado no se usa.</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>No se pudo ejecutar la red en esta imagen.</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>No se pudo crear el mapa de calor.</translation>
    </message>
    <message>
        <source>No graphics processor can be used here: the analysis ran on the CPU.</source>
        <translation>Aquí no se puede usar procesador gráfico: el análisis se hizo en la CPU.</translation>
    </message>
    <message>
        <source>The device that was asked for is not known: the analysis ran on %1.</source>
        <translation>El dispositivo pedido no se conoce: el análisis se hizo en %1.</translation>
    </message>
    <message>
        <source>This analysis needs about %1 GiB of memory, but only %2 GiB are free; close other studies or programs and try again.</source>
        <translation>Este análisis necesita unos %1 GiB de memoria y solo hay %2 GiB libres; cierre otros estudios o programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other studies or programs and try again.</source>
        <translation>No hay memoria suficiente; cierre otros estudios o programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no model pack of that name: "pellucid-cli packs" lists them.</source>
        <translation>No hay ningún paquete con ese nombre: «pellucid-cli packs» los lista.</translation>
    </message>
    <message>
        <source>The model pack has no card.md, which says what the model was made from.</source>
        <translation>El paquete no tiene card.md, que dice de qué se hizo el modelo.</translation>
    </message>
    <message>
        <source>The model pack's card.md cannot be read.</source>
        <translation>No se puede leer el card.md del paquete.</translation>
    </message>
    <message>
        <source>The model pack's card.md is empty.</source>
        <translation>El card.md del paquete está vacío.</translation>
    </message>
    <message>
        <source>The model pack's weights file is missing ("weights.file").</source>
        <translation>Falta el archivo de pesos del paquete («weights.file»).</translation>
    </message>
    <message>
        <source>The model pack's weights file is empty or larger than 1 GiB ("weights.file").</source>
        <translation>El archivo de pesos del paquete está vacío o supera 1 GiB («weights.file»).</translation>
    </message>
    <message>
        <source>The model pack's weights are not the ones that it names ("weights.sha256" differs): get the pack again.</source>
        <translation>Los pesos del paquete no son los que nombra («weights.sha256» difiere): obtenga el paquete de nuevo.</translation>
    </message>
    <message>
        <source>There is no pack.json in the folder.</source>
        <translation>No hay pack.json en la carpeta.</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not valid JSON.</source>
        <translation>El pack.json del paquete no es JSON válido.</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not a JSON object.</source>
        <translation>El pack.json del paquete no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The model uses a network that this version does not know.</source>
        <translation>El modelo usa una red que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The network %1 could not be built.</source>
        <translation>No se pudo construir la red %1.</translation>
    </message>
    <message>
        <source>The model expects a grey image.</source>
        <translation>El modelo espera una imagen en gris.</translation>
    </message>
    <message>
        <source>The model expects a single image, not a stack.</source>
        <translation>El modelo espera una sola imagen, no una pila.</translation>
    </message>
    <message>
        <source>The model pack's steps give %1 x %2 x %3 voxels, but its network expects %4 x %5 x %6.</source>
        <translation>Los pasos del paquete dan %1 x %2 x %3 vóxeles, pero su red espera %4 x %5 x %6.</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers, so that no model can read it.</source>
        <translation>La imagen contiene valores que no son números; ningún modelo puede leerla.</translation>
    </message>
    <message>
        <source>There is not enough memory to prepare the image for the model.</source>
        <translation>No hay memoria suficiente para preparar la imagen para el modelo.</translation>
    </message>
    <message>
        <source>Expects %1; %2.</source>
        <translation>Espera: %1; %2.</translation>
    </message>
    <message>
        <source>Expects %1; the file does not say %2: please confirm that this is one.</source>
        <translation>Espera: %1; el archivo no dice %2: confirme que lo es.</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>Hecho para %1.</translation>
    </message>
    <message>
        <source>The model pack's field "%1" %2.</source>
        <translation>El campo «%1» del paquete %2.</translation>
    </message>
    <message>
        <source>The model pack's network is not made for its task ("network.name").</source>
        <translation>La red del paquete no está hecha para su tarea («network.name»).</translation>
    </message>
    <message>
        <source>The model's network could not be made ready to run.</source>
        <translation>No se pudo preparar la red del modelo.</translation>
    </message>
    <message>
        <source>The model's weights are damaged: %1.</source>
        <translation>Los pesos del modelo están dañados: %1.</translation>
    </message>
    <message>
        <source>The model's weights are damaged.</source>
        <translation>Los pesos del modelo están dañados.</translation>
    </message>
    <message>
        <source>Not calibrated: the image does not say how large a pixel is.</source>
        <translation>No calibrado: la imagen no dice el tamaño del píxel.</translation>
    </message>
    <message>
        <source>%1 at image left, area</source>
        <translation>%1 a la izquierda de la imagen, área</translation>
    </message>
    <message>
        <source>%1 at image right, area</source>
        <translation>%1 a la derecha de la imagen, área</translation>
    </message>
    <message>
        <source>Left %1 area</source>
        <translation>%1 izquierdo: área</translation>
    </message>
    <message>
        <source>Right %1 area</source>
        <translation>%1 derecho: área</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a residual U-Net can have.</source>
        <translation>«%1» de la red excede lo que una U-Net residual puede tener.</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a U-Net can have.</source>
        <translation>«%1» de la red excede lo que una U-Net puede tener.</translation>
    </message>
    <message>
        <source>The network's "channels" must lie between 1 and 16.</source>
        <translation>«channels» de la red debe estar entre 1 y 16.</translation>
    </message>
    <message>
        <source>The network's "classes" must lie between 1 and 10000.</source>
        <translation>«classes» de la red debe estar entre 1 y 10000.</translation>
    </message>
    <message>
        <source>The network's "dropout" must lie between 0 and 1.</source>
        <translation>«dropout» de la red debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>images %1 and %2</source>
        <translation>las imágenes %1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2 mm</source>
        <translation>%1 y %2 mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>turned images</source>
        <translation>imágenes giradas</translation>
    </message>
    <message>
        <source>gaps like these</source>
        <translation>huecos como estos</translation>
    </message>
    <message>
        <source>shifted images</source>
        <translation>imágenes desplazadas</translation>
    </message>
    <message>
        <source>images without position</source>
        <translation>imágenes sin posición</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>1 image without orientation</source>
        <translation>1 imagen sin orientación</translation>
    </message>
    <message>
        <source>%1 images without orientation</source>
        <translation>%1 imágenes sin orientación</translation>
    </message>
    <message>
        <source>1 axial image</source>
        <translation>1 imagen axial</translation>
    </message>
    <message>
        <source>%1 axial images</source>
        <translation>%1 imágenes axiales</translation>
    </message>
    <message>
        <source>1 coronal image</source>
        <translation>1 imagen coronal</translation>
    </message>
    <message>
        <source>%1 coronal images</source>
        <translation>%1 imágenes coronales</translation>
    </message>
    <message>
        <source>1 sagittal image</source>
        <translation>1 imagen sagital</translation>
    </message>
    <message>
        <source>%1 sagittal images</source>
        <translation>%1 imágenes sagitales</translation>
    </message>
    <message>
        <source>1 oblique image</source>
        <translation>1 imagen oblicua</translation>
    </message>
    <message>
        <source>%1 oblique images</source>
        <translation>%1 imágenes oblicuas</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>echo %1, TE %2 ms</source>
        <translation>eco %1, TE %2 ms</translation>
    </message>
    <message>
        <source>echo %1</source>
        <translation>eco %1</translation>
    </message>
    <message>
        <source>time %1 of %2</source>
        <translation>tiempo %1 de %2</translation>
    </message>
    <message>
        <source>phase %1 of %2, %3 ms after the trigger</source>
        <translation>fase %1 de %2, %3 ms tras el disparo</translation>
    </message>
    <message>
        <source>phase %1 of %2</source>
        <translation>fase %1 de %2</translation>
    </message>
    <message>
        <source>image type %1 of %2</source>
        <translation>tipo de imagen %1 de %2</translation>
    </message>
    <message>
        <source>b-value %1 of %2</source>
        <translation>valor b %1 de %2</translation>
    </message>
    <message>
        <source>inversion time %1 of %2</source>
        <translation>tiempo de inversión %1 de %2</translation>
    </message>
    <message>
        <source>cardiac phase %1 of %2</source>
        <translation>fase cardíaca %1 de %2</translation>
    </message>
    <message>
        <source>cardiac phase %1 %</source>
        <translation>fase cardíaca %1 %</translation>
    </message>
    <message>
        <source>respiratory phase %1 of %2</source>
        <translation>fase respiratoria %1 de %2</translation>
    </message>
    <message>
        <source>respiratory phase %1 %</source>
        <translation>fase respiratoria %1 %</translation>
    </message>
    <message>
        <source>flip angle %1 degrees</source>
        <translation>ángulo de inclinación %1 grados</translation>
    </message>
    <message>
        <source>flip angle %1 of %2</source>
        <translation>ángulo de inclinación %1 de %2</translation>
    </message>
    <message>
        <source>tube voltage %1 of %2</source>
        <translation>tensión del tubo %1 de %2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>secuencia %1</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation>copia %1 de %2</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The pixel data</source>
        <translation>Los datos de píxeles</translation>
    </message>
    <message>
        <source>The compressed image</source>
        <translation>La imagen comprimida</translation>
    </message>
    <message>
        <source>The DICOMDIR</source>
        <translation>El DICOMDIR</translation>
    </message>
    <message>
        <source>uncompressed big endian</source>
        <translation>sin comprimir big endian</translation>
    </message>
    <message>
        <source>an unknown transfer syntax</source>
        <translation>sintaxis de transferencia desconocida</translation>
    </message>
    <message>
        <source>direction %1 of %2</source>
        <translation>dirección %1 de %2</translation>
    </message>
    <message>
        <source>acquisition %1 of %2</source>
        <translation>adquisición %1 de %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
    <message>
        <source>1 localizer image</source>
        <translation>1 imagen localizadora</translation>
    </message>
    <message>
        <source>%1 localizer images</source>
        <translation>%1 imágenes localizadoras</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>Una observación</translation>
    </message>
    <message>
        <source>A list of contours</source>
        <translation>Una lista de contornos</translation>
    </message>
    <message>
        <source>this holds no image</source>
        <translation>esto no contiene imagen</translation>
    </message>
    <message>
        <source>this is in colour</source>
        <translation>esto es en color</translation>
    </message>
    <message>
        <source>this covers %1 mm, more than the %2 mm of such an image</source>
        <translation>esto abarca %1 mm, más que los %2 mm de una imagen así</translation>
    </message>
    <message>
        <source>this is a single image, not a volume</source>
        <translation>esto es una sola imagen, no un volumen</translation>
    </message>
    <message>
        <source>this series cannot be analysed as a volume: %1</source>
        <translation>esta serie no se puede analizar como volumen: %1</translation>
    </message>
    <message>
        <source>this is a stack of images without positions in the patient, not a volume</source>
        <translation>esto es una pila de imágenes sin posición en el paciente, no un volumen</translation>
    </message>
    <message>
        <source>this is a volume, not a radiograph</source>
        <translation>esto es un volumen, no una radiografía</translation>
    </message>
    <message>
        <source>this is %1-weighted by its times (%2)</source>
        <translation>esto está potenciado en %1 según sus tiempos (%2)</translation>
    </message>
    <message>
        <source>this is a picture without a medical header</source>
        <translation>esto es una imagen sin cabecera médica</translation>
    </message>
    <message>
        <source>this is a file that does not say what it shows</source>
        <translation>esto es un archivo que no dice lo que muestra</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>esto es %1</translation>
    </message>
    <message>
        <source>proton density</source>
        <translation>densidad protónica</translation>
    </message>
    <message>
        <source>what kind of image it is</source>
        <translation>qué tipo de imagen es</translation>
    </message>
    <message>
        <source>which part of the body it shows</source>
        <translation>qué parte del cuerpo muestra</translation>
    </message>
    <message>
        <source>from which side it was taken</source>
        <translation>desde qué lado se tomó</translation>
    </message>
    <message>
        <source>how it is weighted</source>
        <translation>cómo está potenciada</translation>
    </message>
    <message>
        <source>whether contrast medium was given</source>
        <translation>si se administró contraste</translation>
    </message>
    <message>
        <source>is missing or not a text</source>
        <translation>falta o no es un texto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser verdadero o falso</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>may hold only small letters, digits, '-' and '_', at most 64</source>
        <translation>solo puede tener minúsculas, cifras, '-' y '_', 64 como máximo</translation>
    </message>
    <message>
        <source>must be "classification" or "segmentation"</source>
        <translation>debe ser «classification» o «segmentation»</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>must be "T1" or "T2"</source>
        <translation>debe ser «T1» o «T2»</translation>
    </message>
    <message>
        <source>must be [columns, rows, slices]</source>
        <translation>debe ser [columnas, filas, cortes]</translation>
    </message>
    <message>
        <source>must hold whole numbers from 1 to %1</source>
        <translation>debe contener enteros de 1 a %1</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>does not match "accepts.dimensions"</source>
        <translation>no corresponde a «accepts.dimensions»</translation>
    </message>
    <message>
        <source>must be 1 or 3</source>
        <translation>debe ser 1 o 3</translation>
    </message>
    <message>
        <source>may hold no comma, quote or line break</source>
        <translation>no puede tener coma, comillas ni salto de línea</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>is for classification only</source>
        <translation>solo vale para clasificación</translation>
    </message>
    <message>
        <source>must be written like "#56b4e9"</source>
        <translation>debe escribirse como «#56b4e9»</translation>
    </message>
    <message>
        <source>must be a list of 2 to %1 labels</source>
        <translation>debe ser una lista de 2 a %1 etiquetas</translation>
    </message>
    <message>
        <source>repeats "%1"</source>
        <translation>repite «%1»</translation>
    </message>
    <message>
        <source>holds no finding</source>
        <translation>no contiene ningún hallazgo</translation>
    </message>
    <message>
        <source>must be false: the first label of a segmentation is the background</source>
        <translation>debe ser false: la primera etiqueta de una segmentación es el fondo</translation>
    </message>
    <message>
        <source>is %1, but there are %2 labels</source>
        <translation>es %1, pero hay %2 etiquetas</translation>
    </message>
    <message>
        <source>differs from "input.channels"</source>
        <translation>difiere de «input.channels»</translation>
    </message>
    <message>
        <source>must be a list of steps</source>
        <translation>debe ser una lista de pasos</translation>
    </message>
    <message>
        <source>is not usable: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 1000</source>
        <translation>debe ser mayor que 0 y como máximo 1000</translation>
    </message>
    <message>
        <source>has more than 16 entries</source>
        <translation>tiene más de 16 entradas</translation>
    </message>
    <message>
        <source>must be the name of a file in the pack's folder, without a path</source>
        <translation>debe ser el nombre de un archivo de la carpeta del paquete, sin ruta</translation>
    </message>
    <message>
        <source>must be 64 small hexadecimal digits</source>
        <translation>deben ser 64 cifras hexadecimales minúsculas</translation>
    </message>
    <message>
        <source>names a version that this program does not read: a newer program may</source>
        <translation>nombra una versión que este programa no lee: uno más nuevo quizá sí</translation>
    </message>
    <message>
        <source>a tensor has a number type that is not known</source>
        <translation>un tensor tiene un tipo numérico desconocido</translation>
    </message>
    <message>
        <source>a tensor has no shape</source>
        <translation>un tensor no tiene forma</translation>
    </message>
    <message>
        <source>a tensor has a side that is not a size</source>
        <translation>un tensor tiene un lado que no es un tamaño</translation>
    </message>
    <message>
        <source>a tensor is too large</source>
        <translation>un tensor es demasiado grande</translation>
    </message>
    <message>
        <source>a tensor has no place in the file</source>
        <translation>un tensor no tiene lugar en el archivo</translation>
    </message>
    <message>
        <source>the place of a tensor does not match its shape</source>
        <translation>el lugar de un tensor no corresponde a su forma</translation>
    </message>
    <message>
        <source>the header is not readable</source>
        <translation>la cabecera no se puede leer</translation>
    </message>
    <message>
        <source>tensors overlap or leave a gap</source>
        <translation>los tensores se solapan o dejan un hueco</translation>
    </message>
    <message>
        <source>the file does not end where its last tensor ends</source>
        <translation>el archivo no termina donde su último tensor</translation>
    </message>
    <message>
        <source>the file is too short</source>
        <translation>el archivo es demasiado corto</translation>
    </message>
    <message>
        <source>the header is longer than the file</source>
        <translation>la cabecera es más larga que el archivo</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>un tensor aparece dos veces</translation>
    </message>
    <message>
        <source>a tensor of the network is missing</source>
        <translation>falta un tensor de la red</translation>
    </message>
    <message>
        <source>a tensor does not have the network's shape</source>
        <translation>un tensor no tiene la forma de la red</translation>
    </message>
    <message>
        <source>the scales of a tensor are missing</source>
        <translation>faltan las escalas de un tensor</translation>
    </message>
    <message>
        <source>a number in it is not finite</source>
        <translation>un número no es finito</translation>
    </message>
    <message>
        <source>it holds a tensor that the network does not have</source>
        <translation>contiene un tensor que la red no tiene</translation>
    </message>
    <message>
        <source>it has no list "presets"</source>
        <translation>no tiene la lista «presets»</translation>
    </message>
    <message>
        <source>preset %1 lacks its id, title or modality</source>
        <translation>al ajuste %1 le falta id, title o modality</translation>
    </message>
    <message>
        <source>"%1" stands there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>"%1" has an unknown mode or a shading outside of 0 to 1</source>
        <translation>«%1» tiene un modo desconocido o un sombreado fuera de 0 a 1</translation>
    </message>
    <message>
        <source>"%1" needs two or more points of rising value, colour and opacity</source>
        <translation>«%1» necesita dos o más puntos de valor creciente, color y opacidad</translation>
    </message>
    <message>
        <source>"%1" has no centre or no positive width</source>
        <translation>«%1» no tiene centro o anchura positiva</translation>
    </message>
    <message>
        <source>"percentiles" must be two rising numbers from 0 to 100</source>
        <translation>«percentiles» deben ser dos números crecientes de 0 a 100</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
    <message>
        <source>N4, slice by slice</source>
        <translation>N4, corte a corte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Compleción</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Verified by, as the file states</source>
        <translation>Verificado por, según el archivo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Región %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificador</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
    <message>
        <source>Segments overlap</source>
        <translation>Segmentos solapados</translation>
    </message>
    <message>
        <source>Of series</source>
        <translation>De la serie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Shows the patient's identity</source>
        <translation>Muestra la identidad del paciente</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>label map</source>
        <translation>mapa de etiquetas</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaria</translation>
    </message>
    <message>
        <source>fractional (%1), up to %2</source>
        <translation>fraccional (%1), hasta %2</translation>
    </message>
    <message>
        <source>of a kind not stated</source>
        <translation>de tipo no indicado</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>an item that says nothing</source>
        <translation>un elemento que no dice nada</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>see item %1</source>
        <translation>véase el elemento %1</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels of %4 x %5 x %6 mm</source>
        <translation>%1 x %2 x %3 vóxeles de %4 x %5 x %6 mm</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels</source>
        <translation>%1 x %2 x %3 vóxeles</translation>
    </message>
    <message>
        <source>%1 of %2 x %3</source>
        <translation>%1 de %2 x %3</translation>
    </message>
    <message>
        <source>1 voxel above 0</source>
        <translation>1 vóxel sobre 0</translation>
    </message>
    <message>
        <source>%1 voxels above 0</source>
        <translation>%1 vóxeles sobre 0</translation>
    </message>
    <message>
        <source>1 voxel</source>
        <translation>1 vóxel</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 vóxeles</translation>
    </message>
    <message>
        <source>%1 voxels, %2 ml</source>
        <translation>%1 vóxeles, %2 ml</translation>
    </message>
    <message>
        <source>1 point at z %1 mm</source>
        <translation>1 punto en z %1 mm</translation>
    </message>
    <message>
        <source>%1 points at z %2 mm</source>
        <translation>%1 puntos en z %2 mm</translation>
    </message>
    <message>
        <source>%1 points from z %2 to %3 mm</source>
        <translation>%1 puntos de z %2 a %3 mm</translation>
    </message>
    <message>
        <source>1 contour</source>
        <translation>1 contorno</translation>
    </message>
    <message>
        <source>%1 contours</source>
        <translation>%1 contornos</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objetos</translation>
    </message>
    <message>
        <source>The step "%1" needs more memory than this computer has.</source>
        <translation>El paso «%1» necesita más memoria de la que tiene este equipo.</translation>
    </message>
    <message>
        <source>The step "%1" failed on this image.</source>
        <translation>El paso «%1» falló en esta imagen.</translation>
    </message>
    <message>
        <source>There is no image to preprocess.</source>
        <translation>No hay imagen que preprocesar.</translation>
    </message>
    <message>
        <source>Preprocessing works on grey images; this one is in colour.</source>
        <translation>El preprocesado trabaja con imágenes en gris; esta es en color.</translation>
    </message>
    <message>
        <source>The mask for preprocessing is not a label image.</source>
        <translation>La máscara del preprocesado no es una imagen de etiquetas.</translation>
    </message>
    <message>
        <source>The step "%1" is not part of this program.</source>
        <translation>El paso «%1» no forma parte de este programa.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must lie between %3 and %4, not at %5.</source>
        <translation>El parámetro «%1» del paso «%2» debe estar entre %3 y %4, no en %5.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be a whole number, not %3.</source>
        <translation>El parámetro «%1» del paso «%2» debe ser un entero, no %3.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be %3.</source>
        <translation>El parámetro «%1» del paso «%2» debe ser %3.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be one of %3, not %4.</source>
        <translation>El parámetro «%1» del paso «%2» debe ser uno de %3, no %4.</translation>
    </message>
    <message>
        <source>In the step %1 stands %2 where name=value is expected.</source>
        <translation>En el paso %1 aparece %2 donde se espera name=value.</translation>
    </message>
    <message>
        <source>There is no preprocessing step %1. The steps are: %2.</source>
        <translation>No hay ningún paso de preprocesado %1. Los pasos son: %2.</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has none.</source>
        <translation>El paso «%1» no tiene el parámetro %2; no tiene ninguno.</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has %3.</source>
        <translation>El paso «%1» no tiene el parámetro %2; tiene %3.</translation>
    </message>
    <message>
        <source>The preprocessing steps must be a list.</source>
        <translation>Los pasos de preprocesado deben ser una lista.</translation>
    </message>
    <message>
        <source>There are more than %1 preprocessing steps.</source>
        <translation>Hay más de %1 pasos de preprocesado.</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write {"step": "clahe"}.</source>
        <translation>Un paso de preprocesado no tiene nombre; escriba {"step": "clahe"}.</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write for example "median,clahe:clip=2".</source>
        <translation>Un paso de preprocesado no tiene nombre; escriba por ejemplo «median,clahe:clip=2».</translation>
    </message>
    <message>
        <source>The parameter %1 of the step %2 must be a number, a word, true or false.</source>
        <translation>El parámetro %1 del paso %2 debe ser un número, una palabra, true o false.</translation>
    </message>
    <message>
        <source>The list of preprocessing steps is too long.</source>
        <translation>La lista de pasos de preprocesado es demasiado larga.</translation>
    </message>
    <message>
        <source>The bias field step asks for a mask (mask=mask), and there is none.</source>
        <translation>El paso del campo de sesgo pide una máscara (mask=mask) y no la hay.</translation>
    </message>
    <message>
        <source>The bias field step needs values of zero and more; put it before the normalisation.</source>
        <translation>El paso del campo de sesgo necesita valores de cero o más; póngalo antes de la normalización.</translation>
    </message>
    <message>
        <source>The bias field was removed (%1).</source>
        <translation>Se eliminó el campo de sesgo (%1).</translation>
    </message>
    <message>
        <source>The image is dead: %1 % of it holds one and the same value. Nothing can be read from it.</source>
        <translation>La imagen está muerta: el %1 % tiene un mismo valor. No se puede leer nada en ella.</translation>
    </message>
    <message>
        <source>Slice %1 of %2 holds one value only.</source>
        <translation>El corte %1 de %2 tiene un solo valor.</translation>
    </message>
    <message>
        <source>%1 of %2 slices hold one value only, the first of them slice %3.</source>
        <translation>%1 de %2 cortes tienen un solo valor; el primero es el corte %3.</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the lowest value (%2).</source>
        <translation>El %1 % de los vóxeles tiene el valor mínimo (%2).</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the highest value (%2).</source>
        <translation>El %1 % de los vóxeles tiene el valor máximo (%2).</translation>
    </message>
    <message>
        <source>There is no clipping worth mention.</source>
        <translation>No hay recorte destacable.</translation>
    </message>
    <message>
        <source>The low limit of the step "clamp" lies above the high limit.</source>
        <translation>El límite inferior del paso «clamp» está por encima del superior.</translation>
    </message>
    <message>
        <source>Limited to %1 to %2; %3 voxels were below and %4 above.</source>
        <translation>Limitado de %1 a %2; %3 vóxeles estaban por debajo y %4 por encima.</translation>
    </message>
    <message>
        <source>There is no uniform border.</source>
        <translation>No hay borde uniforme.</translation>
    </message>
    <message>
        <source>Removed a border of %1 px left, %2 px right, %3 px at the top, %4 px at the bottom.</source>
        <translation>Borde eliminado: %1 px a la izquierda, %2 px a la derecha, %3 px arriba, %4 px abajo.</translation>
    </message>
    <message>
        <source>There are no burned-in marks near the edges.</source>
        <translation>No hay marcas incrustadas cerca de los bordes.</translation>
    </message>
    <message>
        <source>Filled %1 bright mark near the edges.</source>
        <translation>Se rellenó %1 marca clara cerca de los bordes.</translation>
    </message>
    <message>
        <source>Filled %1 bright marks near the edges.</source>
        <translation>Se rellenaron %1 marcas claras cerca de los bordes.</translation>
    </message>
    <message>
        <source>Median of %1 x %2 x %3 voxels.</source>
        <translation>Mediana de %1 x %2 x %3 vóxeles.</translation>
    </message>
    <message>
        <source>Median of %1 x %2 pixels.</source>
        <translation>Mediana de %1 x %2 píxeles.</translation>
    </message>
    <message>
        <source>Smoothed by anisotropic diffusion (%1 iterations, conductance %2).</source>
        <translation>Suavizado por difusión anisótropa (%1 iteraciones, conductancia %2).</translation>
    </message>
    <message>
        <source>There was no noise to remove.</source>
        <translation>No había ruido que eliminar.</translation>
    </message>
    <message>
        <source>Smoothed by non-local means; the noise was %1.</source>
        <translation>Suavizado por medias no locales; el ruido era %1.</translation>
    </message>
    <message>
        <source>Smoothed by a bilateral filter (%1 px, differences up to about %2).</source>
        <translation>Suavizado con filtro bilateral (%1 px, diferencias hasta unas %2).</translation>
    </message>
    <message>
        <source>Local contrast was equalised (CLAHE, limit %1, %2 tiles a side).</source>
        <translation>Contraste local ecualizado (CLAHE, límite %1, %2 teselas por lado).</translation>
    </message>
    <message>
        <source>Gamma %1 was applied between %2 and %3.</source>
        <translation>Se aplicó gamma %1 entre %2 y %3.</translation>
    </message>
    <message>
        <source>Edges were emphasised (unsharp mask, radius %1 px, amount %2).</source>
        <translation>Bordes realzados (máscara de enfoque, radio %1 px, cantidad %2).</translation>
    </message>
    <message>
        <source>The image is too narrow to be resized with fit=crop.</source>
        <translation>La imagen es demasiado estrecha para redimensionarla con fit=crop.</translation>
    </message>
    <message>
        <source>Resized from %1 to %2 pixels (%3).</source>
        <translation>Redimensionado de %1 a %2 píxeles (%3).</translation>
    </message>
    <message>
        <source>The image has no spacing in millimetres, so it cannot be resampled to one.</source>
        <translation>La imagen no tiene espaciado en milímetros y no se puede remuestrear.</translation>
    </message>
    <message>
        <source>A spacing of %1 mm would make more than %2 voxels along one side.</source>
        <translation>Un espaciado de %1 mm daría más de %2 vóxeles en un lado.</translation>
    </message>
    <message>
        <source>Resampled from %1 x %2 x %3 mm to %4 x %5 x %6 mm.</source>
        <translation>Remuestreado de %1 x %2 x %3 mm a %4 x %5 x %6 mm.</translation>
    </message>
    <message>
        <source>Cropped or padded from %1 to %2 pixels.</source>
        <translation>Recortado o rellenado de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>The image has no foreground to crop to.</source>
        <translation>La imagen no tiene un primer plano al que recortar.</translation>
    </message>
    <message>
        <source>Cropped from %1 to the %2 pixels around the foreground.</source>
        <translation>Recortado de %1 a los %2 píxeles alrededor del primer plano.</translation>
    </message>
    <message>
        <source>A step asks for a mask (region=mask), and there is none.</source>
        <translation>Un paso pide una máscara (region=mask) y no la hay.</translation>
    </message>
    <message>
        <source>The region to normalise in holds no voxel.</source>
        <translation>La región de normalización no contiene vóxeles.</translation>
    </message>
    <message>
        <source>The window of centre %1 and width %2 was mapped to 0..1.</source>
        <translation>La ventana de centro %1 y anchura %2 se llevó a 0..1.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 (%3 % and %4 % percentiles) were mapped to 0..1.</source>
        <translation>Los valores de %1 a %2 (percentiles %3 % y %4 %) se llevaron a 0..1.</translation>
    </message>
    <message>
        <source>Mean %1 and standard deviation %2 were brought to 0 and 1.</source>
        <translation>La media %1 y la desviación estándar %2 se llevaron a 0 y 1.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were mapped to 0..1.</source>
        <translation>Los valores de %1 a %2 se llevaron a 0..1.</translation>
    </message>
    <message>
        <source>The step "imagenet" takes values of 0..1; put "percentile", "window" or "min_max" before it.</source>
        <translation>El paso «imagenet» toma valores de 0..1; ponga antes «percentile», «window» o «min_max».</translation>
    </message>
    <message>
        <source>The mean and standard deviation of ImageNet were applied.</source>
        <translation>Se aplicaron la media y la desviación estándar de ImageNet.</translation>
    </message>
    <message>
        <source>The polarity cannot be told from this image.</source>
        <translation>La polaridad no se puede saber por esta imagen.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems inverted: its middle is darker than the lungs.</source>
        <translation>Como radiografía frontal de tórax, la imagen parece invertida: su centro es más oscuro que los pulmones.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image has the usual polarity.</source>
        <translation>Como radiografía frontal de tórax, la imagen tiene la polaridad habitual.</translation>
    </message>
    <message>
        <source>The polarity cannot be told from the grey levels.</source>
        <translation>La polaridad no se puede saber por los grises.</translation>
    </message>
    <message>
        <source>The values were turned round.</source>
        <translation>Los valores se invirtieron.</translation>
    </message>
    <message>
        <source>The file says that low values are bright (MONOCHROME1); the values were turned round.</source>
        <translation>El archivo dice que los valores bajos son claros (MONOCHROME1); los valores se invirtieron.</translation>
    </message>
    <message>
        <source>The file does not ask for inverted values; they stay.</source>
        <translation>El archivo no pide invertir los valores; se quedan igual.</translation>
    </message>
    <message>
        <source>Rows run towards %1, columns towards %2.</source>
        <translation>Las filas van hacia %1, las columnas hacia %2.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side: it is more alike top to bottom than left to right.</source>
        <translation>Como radiografía frontal de tórax, la imagen parece tumbada: arriba y abajo se parecen más que izquierda y derecha.</translation>
    </message>
    <message>
        <source>The file does not say how the image lies; it does not seem to lie on its side.</source>
        <translation>El archivo no dice cómo está la imagen; no parece tumbada.</translation>
    </message>
    <message>
        <source>How the image lies is not known.</source>
        <translation>No se sabe cómo está orientada la imagen.</translation>
    </message>
    <message>
        <source>Turned clockwise by %1 degrees.</source>
        <translation>Girado %1 grados en sentido horario.</translation>
    </message>
    <message>
        <source>The file does not say how the image lies in the patient; its order stays.</source>
        <translation>El archivo no dice cómo está la imagen en el paciente; su orden se mantiene.</translation>
    </message>
    <message>
        <source>Columns, rows and slices were put in the order %1, from %2, %3, %4.</source>
        <translation>Columnas, filas y cortes se pusieron en el orden %1, desde %2, %3, %4.</translation>
    </message>
    <message>
        <source>Check for a dead image</source>
        <translation>Detectar imagen muerta</translation>
    </message>
    <message>
        <source>Refuses an image whose voxels are all equal or nearly so, and names single slices of a stack that hold nothing. Changes no voxel.</source>
        <translation>Rechaza una imagen con todos los vóxeles iguales o casi, y nombra los cortes vacíos de una pila. No cambia ningún vóxel.</translation>
    </message>
    <message>
        <source>Equal voxels that make an image dead</source>
        <translation>Vóxeles iguales que hacen muerta una imagen</translation>
    </message>
    <message>
        <source>Share of voxels with one and the same value from which on it is refused.</source>
        <translation>Proporción de vóxeles de igual valor a partir de la cual se rechaza.</translation>
    </message>
    <message>
        <source>Check for clipping</source>
        <translation>Detectar recorte</translation>
    </message>
    <message>
        <source>Says how many voxels lie at the lowest and at the highest value, where detail was cut off before the file was written. Changes no voxel.</source>
        <translation>Dice cuántos vóxeles tienen el valor mínimo y máximo, donde se perdió detalle antes de escribir el archivo. No cambia ningún vóxel.</translation>
    </message>
    <message>
        <source>Clipped share worth a note</source>
        <translation>Proporción que se menciona</translation>
    </message>
    <message>
        <source>Shares below it are not mentioned.</source>
        <translation>Las proporciones menores no se mencionan.</translation>
    </message>
    <message>
        <source>Limit the values</source>
        <translation>Limitar los valores</translation>
    </message>
    <message>
        <source>Sets values below the low limit to it and above the high limit to it, for example the padding of a CT outside its round field of view (-2000 and less) to -1024. Each voxel on its own, 2D and 3D.</source>
        <translation>Lleva los valores bajo el límite inferior a este y los que superan el superior a aquel, por ejemplo el relleno de una TC fuera de su campo redondo (-2000 y menos) a -1024. Vóxel a vóxel, 2D y 3D.</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>In modality values (HU in CT).</source>
        <translation>En valores de la modalidad (UH en TC).</translation>
    </message>
    <message>
        <source>In modality values (HU in CT); not below the low limit.</source>
        <translation>En valores de la modalidad (UH en TC); no menor que el límite inferior.</translation>
    </message>
    <message>
        <source>In modality values.</source>
        <translation>En valores de la modalidad.</translation>
    </message>
    <message>
        <source>Remove a uniform border</source>
        <translation>Quitar un borde uniforme</translation>
    </message>
    <message>
        <source>Cuts off rows and columns at the edges that hold one level only: shutters, padding, frames. In a stack the same rectangle is kept of all slices. Keeps the type of the voxels.</source>
        <translation>Corta filas y columnas de los bordes con un solo nivel: obturadores, relleno, marcos. En una pila se conserva el mismo rectángulo de todos los cortes. Mantiene el tipo de los vóxeles.</translation>
    </message>
    <message>
        <source>Spread that still is a border</source>
        <translation>Variación que aún es borde</translation>
    </message>
    <message>
        <source>Of the range between the 1 % and 99 % percentiles.</source>
        <translation>Del rango entre los percentiles 1 % y 99 %.</translation>
    </message>
    <message>
        <source>Largest border</source>
        <translation>Borde máximo</translation>
    </message>
    <message>
        <source>Of the width or height, at each side. No more is cut off.</source>
        <translation>De la anchura o altura, en cada lado. No se corta más.</translation>
    </message>
    <message>
        <source>Remove burned-in marks near the border</source>
        <translation>Quitar marcas incrustadas junto al borde</translation>
    </message>
    <message>
        <source>Fills small saturated marks near the edges, such as a side letter or a line of text, with the level around them (Telea 2004). Slice by slice. Text over the anatomy stays: it cannot be told from it.</source>
        <translation>Rellena pequeñas marcas saturadas cerca de los bordes, como una letra de lado o una línea de texto, con el nivel de alrededor (Telea 2004). Corte a corte. El texto sobre la anatomía se queda: no se distingue de ella.</translation>
    </message>
    <message>
        <source>Width of the strip that is searched</source>
        <translation>Anchura de la franja examinada</translation>
    </message>
    <message>
        <source>Of the width or height, at each side.</source>
        <translation>De la anchura o altura, en cada lado.</translation>
    </message>
    <message>
        <source>Largest mark</source>
        <translation>Marca máxima</translation>
    </message>
    <message>
        <source>Of the area of the image. Larger bright parts are anatomy and stay.</source>
        <translation>Del área de la imagen. Las partes claras mayores son anatomía y se quedan.</translation>
    </message>
    <message>
        <source>Check the polarity</source>
        <translation>Comprobar la polaridad</translation>
    </message>
    <message>
        <source>Turns the values round where the file says that low values are bright (MONOCHROME1). For a frontal chest X-ray without that information it compares the spine with the lungs beside it.</source>
        <translation>Invierte los valores si el archivo dice que los bajos son claros (MONOCHROME1). En una radiografía frontal de tórax sin ese dato compara la columna con los pulmones.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>auto: file, else chest X-ray rule; file: only what the file says; check: note only; invert: always.</source>
        <translation>auto: archivo o, si no, regla de tórax; file: solo lo que dice el archivo; check: solo nota; invert: siempre.</translation>
    </message>
    <message>
        <source>Check the orientation</source>
        <translation>Comprobar la orientación</translation>
    </message>
    <message>
        <source>Says what is known: the directions of rows and columns where the file gives them; for a frontal chest X-ray, by its left-right symmetry, whether it seems to lie on its side. Upside down cannot be told reliably and is never claimed. Turns the image only when asked to.</source>
        <translation>Dice lo que se sabe: las direcciones de filas y columnas si el archivo las da; en una radiografía frontal de tórax, por su simetría, si parece tumbada. Que esté boca abajo no se puede saber con seguridad y nunca se afirma. Gira la imagen solo si se pide.</translation>
    </message>
    <message>
        <source>Turn clockwise by</source>
        <translation>Girar en sentido horario</translation>
    </message>
    <message>
        <source>Degrees, in the plane of the slices; positions are kept.</source>
        <translation>Grados, en el plano de los cortes; las posiciones se mantienen.</translation>
    </message>
    <message>
        <source>2d: within each slice; 3d: across slices too, for volumes with evenly spaced slices.</source>
        <translation>2d: dentro de cada corte; 3d: también entre cortes, en volúmenes con cortes equidistantes.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Replaces each voxel by the median of its neighbourhood: removes single outliers, keeps edges.</source>
        <translation>Sustituye cada vóxel por la mediana de su entorno: quita valores aislados, conserva los bordes.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>1 looks at 3 x 3 pixels.</source>
        <translation>1 mira 3 x 3 píxeles.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Curvature anisotropic diffusion</source>
        <translation>Difusión anisótropa de curvatura</translation>
    </message>
    <message>
        <source>Smooths along edges and not across them (Perona and Malik 1990, modified curvature diffusion of Whitaker and Xue 2001).</source>
        <translation>Suaviza a lo largo de los bordes y no a través (Perona y Malik 1990, difusión de curvatura de Whitaker y Xue 2001).</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>More smooth more.</source>
        <translation>Más suaviza más.</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>Conductancia</translation>
    </message>
    <message>
        <source>Small values stop at weaker edges.</source>
        <translation>Los valores pequeños se detienen en bordes débiles.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Medias no locales</translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike (Buades, Coll and Morel 2005), slice by slice, on 16 bits. The strength follows the noise that is measured in each image.</source>
        <translation>Promedia píxeles de entornos parecidos (Buades, Coll y Morel 2005), corte a corte, con 16 bits. La intensidad sigue el ruido medido en cada imagen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>In multiples of the measured noise.</source>
        <translation>En múltiplos del ruido medido.</translation>
    </message>
    <message>
        <source>Search radius</source>
        <translation>Radio de búsqueda</translation>
    </message>
    <message>
        <source>How far it looks for likes.</source>
        <translation>Hasta dónde busca semejantes.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Averages near pixels of similar value (Tomasi and Manduchi 1998), slice by slice.</source>
        <translation>Promedia píxeles cercanos de valor parecido (Tomasi y Manduchi 1998), corte a corte.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Standard deviation in pixels.</source>
        <translation>Desviación estándar en píxeles.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Standard deviation of values, of the 1 % to 99 % percentile range.</source>
        <translation>Desviación estándar de los valores, del rango de percentiles 1 % a 99 %.</translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>Contraste local (CLAHE)</translation>
    </message>
    <message>
        <source>Contrast limited adaptive histogram equalisation (Zuiderveld 1994), slice by slice; the lowest and highest value of the slice stay.</source>
        <translation>Ecualización adaptativa del histograma con contraste limitado (Zuiderveld 1994), corte a corte; el valor mínimo y máximo del corte se mantienen.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Límite de contraste</translation>
    </message>
    <message>
        <source>1 changes nearly nothing.</source>
        <translation>1 no cambia casi nada.</translation>
    </message>
    <message>
        <source>Tiles per side</source>
        <translation>Teselas por lado</translation>
    </message>
    <message>
        <source>More tiles: more local.</source>
        <translation>Más teselas: más local.</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Niveles de gris</translation>
    </message>
    <message>
        <source>Of the histograms. Fewer act more strongly under the same limit; 256 is usual for 8-bit images.</source>
        <translation>De los histogramas. Menos actúan más con el mismo límite; 256 es lo usual en 8 bits.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Raises the values between the minimum and the maximum to a power: below 1 brightens the dark parts. Each voxel on its own; the range of the whole volume stays.</source>
        <translation>Eleva los valores entre el mínimo y el máximo a una potencia: menos de 1 aclara las partes oscuras. Vóxel a vóxel; el rango del volumen se mantiene.</translation>
    </message>
    <message>
        <source>1 changes nothing.</source>
        <translation>1 no cambia nada.</translation>
    </message>
    <message>
        <source>0 changes nothing.</source>
        <translation>0 no cambia nada.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de enfoque</translation>
    </message>
    <message>
        <source>Adds the difference from a smoothed copy: emphasises edges, and noise with them. Slice by slice.</source>
        <translation>Suma la diferencia con una copia suavizada: realza los bordes y con ellos el ruido. Corte a corte.</translation>
    </message>
    <message>
        <source>Of the Gaussian.</source>
        <translation>De la gaussiana.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Differences below this share of the 1 % to 99 % range are left alone.</source>
        <translation>Las diferencias menores que esta parte del rango 1 % a 99 % no se tocan.</translation>
    </message>
    <message>
        <source>Bias field (N4)</source>
        <translation>Campo de sesgo (N4)</translation>
    </message>
    <message>
        <source>Removes the slow shading of MR coils (N4ITK, Tustison 2010). 3D for volumes of 4 and more slices, otherwise slice by slice. Values must be positive; the mean inside the mask is kept.</source>
        <translation>Quita el sombreado lento de las bobinas de RM (N4ITK, Tustison 2010). 3D desde 4 cortes; si no, corte a corte. Los valores deben ser positivos; se mantiene la media en la máscara.</translation>
    </message>
    <message>
        <source>Shrink factor</source>
        <translation>Factor de reducción</translation>
    </message>
    <message>
        <source>Estimates on a smaller copy, of at most 256 pixels a side.</source>
        <translation>Estima en una copia menor, de 256 píxeles por lado como máximo.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Resolutions of the B-spline grid.</source>
        <translation>Resoluciones de la rejilla B-spline.</translation>
    </message>
    <message>
        <source>At most, at each level.</source>
        <translation>Como máximo, en cada nivel.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <source>otsu: foreground by threshold; all: everywhere; mask: the given mask.</source>
        <translation>otsu: primer plano por umbral; all: en todo; mask: la máscara dada.</translation>
    </message>
    <message>
        <source>New voxels</source>
        <translation>Vóxeles nuevos</translation>
    </message>
    <message>
        <source>What stands where there was no image: its lowest value, or 0.</source>
        <translation>Lo que hay donde no había imagen: su valor mínimo o 0.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Linear averages over the new pixel when shrinking, so that fine detail does not alias.</source>
        <translation>Lineal promedia sobre el píxel nuevo al reducir, para que el detalle fino no genere aliasing.</translation>
    </message>
    <message>
        <source>Put the axes in order</source>
        <translation>Ordenar los ejes</translation>
    </message>
    <message>
        <source>Turns and flips the order of the voxels, without resampling, so that columns, rows and slices run as nearly as they can towards the given sides of the patient. A network that was trained on one order needs it. Where the file does not say how the image lies, nothing is done.</source>
        <translation>Gira y voltea el orden de los vóxeles, sin remuestrear, para que columnas, filas y cortes vayan lo más posible hacia los lados dados del paciente. Lo necesita una red entrenada con un orden. Si el archivo no dice la orientación, no se hace nada.</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>LPH: left, posterior, head, as axial DICOM images; RAH: right, anterior, head, as most NIfTI files.</source>
        <translation>LPH: izquierda, posterior, cabeza, como las imágenes DICOM axiales; RAH: derecha, anterior, cabeza, como la mayoría de NIfTI.</translation>
    </message>
    <message>
        <source>Resize to pixels</source>
        <translation>Redimensionar a píxeles</translation>
    </message>
    <message>
        <source>To a number of columns and rows, and slices where asked for. The world stays: the image covers the same place.</source>
        <translation>A un número de columnas y filas, y de cortes si se pide. El lugar se mantiene: la imagen cubre lo mismo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>0 los mantiene.</translation>
    </message>
    <message>
        <source>0 keeps it.</source>
        <translation>0 lo mantiene.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>stretch: fills, changes the aspect; letterbox: whole image, padded; crop: fills, the longer side is cut.</source>
        <translation>stretch: llena, cambia la proporción; letterbox: imagen entera, rellenada; crop: llena, se corta el lado largo.</translation>
    </message>
    <message>
        <source>Resample to a spacing</source>
        <translation>Remuestrear a un espaciado</translation>
    </message>
    <message>
        <source>To a spacing in millimetres; refused where the image has none.</source>
        <translation>A un espaciado en milímetros; se rechaza si la imagen no lo tiene.</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>Between rows</source>
        <translation>Entre filas</translation>
    </message>
    <message>
        <source>Between slices</source>
        <translation>Entre cortes</translation>
    </message>
    <message>
        <source>Crop or pad to a size</source>
        <translation>Recortar o rellenar a un tamaño</translation>
    </message>
    <message>
        <source>Around the centre, without resampling. Keeps the type of the voxels.</source>
        <translation>Alrededor del centro, sin remuestrear. Mantiene el tipo de los vóxeles.</translation>
    </message>
    <message>
        <source>Crop to the foreground</source>
        <translation>Recortar al primer plano</translation>
    </message>
    <message>
        <source>To the box around everything brighter than the Otsu threshold, for heads and bodies in air. Keeps the type of the voxels.</source>
        <translation>A la caja alrededor de todo lo más claro que el umbral de Otsu, para cabezas y cuerpos en aire. Mantiene el tipo de los vóxeles.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Left around the box.</source>
        <translation>Se deja alrededor de la caja.</translation>
    </message>
    <message>
        <source>Voxels that count</source>
        <translation>Vóxeles que cuentan</translation>
    </message>
    <message>
        <source>all; nonzero: all but exact zeros; foreground: above the Otsu threshold; mask: the given mask.</source>
        <translation>all: todos; nonzero: todos salvo ceros exactos; foreground: sobre el umbral de Otsu; mask: la máscara dada.</translation>
    </message>
    <message>
        <source>Window to 0..1</source>
        <translation>Ventana a 0..1</translation>
    </message>
    <message>
        <source>Maps a window of modality values to 0..1 and cuts off the rest. Each voxel on its own.</source>
        <translation>Lleva una ventana de valores a 0..1 y corta el resto. Vóxel a vóxel.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Percentiles to 0..1</source>
        <translation>Percentiles a 0..1</translation>
    </message>
    <message>
        <source>Maps the values between two percentiles of the volume to 0..1.</source>
        <translation>Lleva los valores entre dos percentiles del volumen a 0..1.</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>Percentil inferior</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>Percentil superior</translation>
    </message>
    <message>
        <source>Becomes 0.</source>
        <translation>Pasa a 0.</translation>
    </message>
    <message>
        <source>Becomes 1.</source>
        <translation>Pasa a 1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Limits the rest to 0..1.</source>
        <translation>Limita el resto a 0..1.</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation 1</source>
        <translation>Media 0, desviación estándar 1</translation>
    </message>
    <message>
        <source>Subtracts the mean of the region and divides by its standard deviation.</source>
        <translation>Resta la media de la región y divide por su desviación estándar.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Cuts off beyond so many standard deviations; 0 does not.</source>
        <translation>Corta más allá de tantas desviaciones estándar; 0 no corta.</translation>
    </message>
    <message>
        <source>Minimum and maximum to 0..1</source>
        <translation>Mínimo y máximo a 0..1</translation>
    </message>
    <message>
        <source>Maps the lowest value of the volume to 0 and the highest to 1.</source>
        <translation>Lleva el valor mínimo del volumen a 0 y el máximo a 1.</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>Media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>Takes values of 0..1 and applies the mean 0.449 and standard deviation 0.226 of ImageNet, averaged over its three channels. The image stays grey; a network with three channels gets it three times.</source>
        <translation>Toma valores de 0..1 y aplica la media 0,449 y la desviación 0,226 de ImageNet, promediadas en sus tres canales. La imagen sigue en gris; una red de tres canales la recibe tres veces.</translation>
    </message>
    <message>
        <source>Its series has the same identifier as a series of another study.</source>
        <translation>Su serie tiene el mismo identificador que una serie de otro estudio.</translation>
    </message>
    <message>
        <source>Presentation LUT</source>
        <translation>LUT de presentación</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: none.</source>
        <translation>Las imágenes de la serie tienen espaciados de píxel distintos; esta parte: ninguno.</translation>
    </message>
    <message>
        <source>Weights can be stored as "float32", "float16" or "int8".</source>
        <translation>Los pesos se pueden guardar como «float32», «float16» o «int8».</translation>
    </message>
    <message>
        <source>The model's weights could not be written.</source>
        <translation>No se pudieron escribir los pesos del modelo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Width.</source>
        <translation>Anchura.</translation>
    </message>
    <message>
        <source>Height.</source>
        <translation>Altura.</translation>
    </message>
    <message>
        <source>Hippocampus on MR</source>
        <translation>Hipocampo en RM</translation>
    </message>
    <message>
        <source>Brain tumour type on a contrast MR slice</source>
        <translation>Tipo de tumor cerebral en un corte de RM con contraste</translation>
    </message>
    <message>
        <source>Lungs on chest X-ray</source>
        <translation>Pulmones en radiografía de tórax</translation>
    </message>
    <message>
        <source>Pneumonia on chest X-ray of children</source>
        <translation>Neumonía en radiografía de tórax infantil</translation>
    </message>
    <message>
        <source>T1-weighted MR volume cropped to the hippocampus</source>
        <translation>volumen de RM potenciado en T1 recortado al hipocampo</translation>
    </message>
    <message>
        <source>contrast-enhanced T1-weighted MR slice of the head</source>
        <translation>corte de RM de la cabeza potenciado en T1 con contraste</translation>
    </message>
    <message>
        <source>frontal chest X-ray</source>
        <translation>radiografía frontal de tórax</translation>
    </message>
    <message>
        <source>frontal chest X-ray of a child</source>
        <translation>radiografía frontal de tórax de un niño</translation>
    </message>
    <message>
        <source>Files among the copies do not belong to the study in whose folder they are.</source>
        <translation>Entre las copias hay archivos que no pertenecen al estudio en cuya carpeta están.</translation>
    </message>
    <message>
        <source>The copies of the study cannot be read; it was not entered.</source>
        <translation>Las copias del estudio no se pueden leer; no se ha anotado.</translation>
    </message>
    <message>
        <source>A study without an identifier cannot be listed; open it where it is.</source>
        <translation>Un estudio sin identificador no se puede anotar; ábralo donde está.</translation>
    </message>
    <message>
        <source>The segments cannot be written; check that the folder can be written to.</source>
        <translation>Los segmentos no se pueden escribir; compruebe que la carpeta admite escritura.</translation>
    </message>
    <message>
        <source>The segments are larger than a DICOM file can be.</source>
        <translation>Los segmentos son mayores de lo que puede ser un archivo DICOM.</translation>
    </message>
    <message>
        <source>There are no segments to write.</source>
        <translation>No hay segmentos que escribir.</translation>
    </message>
    <message>
        <source>A DICOM segmentation refers to DICOM images; write NIfTI or NRRD instead.</source>
        <translation>Una segmentación DICOM se refiere a imágenes DICOM; escriba NIfTI o NRRD en su lugar.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient; write NIfTI or NRRD instead.</source>
        <translation>Las imágenes no dicen dónde están en el paciente; escriba NIfTI o NRRD en su lugar.</translation>
    </message>
    <message>
        <source>The segments are not on the images of this series.</source>
        <translation>Los segmentos no están sobre las imágenes de esta serie.</translation>
    </message>
    <message>
        <source>The images name their patient in a character set that cannot be converted.</source>
        <translation>Las imágenes nombran al paciente en un juego de caracteres que no se puede convertir.</translation>
    </message>
    <message>
        <source>The segmentation cannot be written; check that the folder can be written to and has room.</source>
        <translation>La segmentación no se puede escribir; compruebe que la carpeta admite escritura y tiene espacio.</translation>
    </message>
    <message>
        <source>Writing a segmentation</source>
        <translation>Escribiendo una segmentación</translation>
    </message>
    <message>
        <source>%1 (tilt corrected)</source>
        <translation>%1 (inclinación corregida)</translation>
    </message>
    <message>
        <source>volume %1 of %2</source>
        <translation>volumen %1 de %2</translation>
    </message>
    <message>
        <source>A study without a Study Instance UID cannot be copied; it stays where it is.</source>
        <translation>Un estudio sin Study Instance UID no se puede copiar; se queda donde está.</translation>
    </message>
    <message>
        <source>There is no graphics card that can render volumes.</source>
        <translation>No hay ninguna tarjeta gráfica que pueda representar volúmenes.</translation>
    </message>
    <message>
        <source>The graphics card has no room for this volume.</source>
        <translation>La tarjeta gráfica no tiene espacio para este volumen.</translation>
    </message>
    <message>
        <source>The graphics card cannot make this picture.</source>
        <translation>La tarjeta gráfica no puede calcular esta imagen.</translation>
    </message>
    <message>
        <source>The graphics card has stopped working for this program.</source>
        <translation>La tarjeta gráfica ha dejado de funcionar para este programa.</translation>
    </message>
    <message>
        <source>%1 area</source>
        <translation>%1: área</translation>
    </message>
    <message>
        <source>%1 volume</source>
        <translation>%1: volumen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Anterior hippocampus</source>
        <translation>Hipocampo anterior</translation>
    </message>
    <message>
        <source>Posterior hippocampus</source>
        <translation>Hipocampo posterior</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>Sin tumor</translation>
    </message>
    <message>
        <source>Glioma</source>
        <translation>Glioma</translation>
    </message>
    <message>
        <source>Meningioma</source>
        <translation>Meningioma</translation>
    </message>
    <message>
        <source>Pituitary tumour</source>
        <translation>Tumor hipofisario</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Sin neumonía</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the anterior and posterior hippocampus on a T1-weighted MR volume that was cropped to it, for volumes that a reader checks. Not for primary diagnosis.</source>
        <translation>Investigación y docencia: delimita el hipocampo anterior y posterior en un volumen de RM potenciado en T1 recortado a él, para volúmenes que un lector comprueba. No para diagnóstico primario.</translation>
    </message>
    <message>
        <source>Research and teaching: suggests the kind of tumour on one contrast-enhanced T1-weighted slice of the head, for a reader who decides. Not for primary diagnosis; it does not replace histology.</source>
        <translation>Investigación y docencia: sugiere el tipo de tumor en un corte de la cabeza potenciado en T1 con contraste, para un lector que decide. No para diagnóstico primario; no sustituye a la histología.</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the lungs on frontal chest X-rays of children, for area measurements that a reader checks. Not for primary diagnosis.</source>
        <translation>Investigación y docencia: delimita los pulmones en radiografías de tórax frontales infantiles, para mediciones de área que un lector comprueba. No para diagnóstico primario.</translation>
    </message>
    <message>
        <source>Research and teaching: points out frontal chest X-rays of children that may show pneumonia, for a reader who decides. Not for primary diagnosis, not for triage without a reader, not for adults.</source>
        <translation>Investigación y docencia: señala radiografías de tórax frontales infantiles que podrían mostrar neumonía, para un lector que decide. No para diagnóstico primario, no para triaje sin lector, no para adultos.</translation>
    </message>
    <message>
        <source>Values stay in Bq/ml, no SUV: %1.</source>
        <translation>Los valores quedan en Bq/ml, sin SUV: %1.</translation>
    </message>
    <message>
        <source>the weight of the patient is missing or makes no sense</source>
        <translation>falta el peso del paciente o no tiene sentido</translation>
    </message>
    <message>
        <source>the injected dose is missing or makes no sense</source>
        <translation>falta la dosis inyectada o no tiene sentido</translation>
    </message>
    <message>
        <source>the half life is missing or makes no sense</source>
        <translation>falta el periodo de semidesintegración o no tiene sentido</translation>
    </message>
    <message>
        <source>the date and time of the series are missing</source>
        <translation>faltan la fecha y la hora de la serie</translation>
    </message>
    <message>
        <source>the date and time of acquisition are missing</source>
        <translation>faltan la fecha y la hora de la adquisición</translation>
    </message>
    <message>
        <source>the series was made later than its images, and the beginning of the scan is missing</source>
        <translation>la serie se hizo después de sus imágenes y falta el comienzo del estudio</translation>
    </message>
    <message>
        <source>the injection and the scan are timed in different time zones</source>
        <translation>la inyección y el estudio están en husos horarios distintos</translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <translation>falta la hora de la inyección</translation>
    </message>
    <message>
        <source>the day of injection is missing, which counts for so long a half life</source>
        <translation>falta el día de la inyección, que cuenta con un periodo tan largo</translation>
    </message>
    <message>
        <source>the images are not corrected for attenuation</source>
        <translation>las imágenes no están corregidas por atenuación</translation>
    </message>
    <message>
        <source>the images are not corrected for decay, or not said to which time</source>
        <translation>las imágenes no están corregidas por decaimiento, o no se dice a qué momento</translation>
    </message>
    <message>
        <source>more than one injection is named</source>
        <translation>se indica más de una inyección</translation>
    </message>
    <message>
        <source>the injection was not shortly before the scan</source>
        <translation>la inyección no fue poco antes del estudio</translation>
    </message>
    <message>
        <source>the file brings a table of grey levels for Bq/ml</source>
        <translation>el archivo trae una tabla de niveles de gris para Bq/ml</translation>
    </message>
    <message>
        <source>it has more than %1 presets</source>
        <translation>tiene más de %1 preajustes</translation>
    </message>
    <message>
        <source>"%1" has a digit that is not 2 to 9</source>
        <translation>"%1" tiene una cifra que no va de 2 a 9</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1 (%2).</source>
        <translation>El archivo no contiene una imagen, sino esto: %1 (%2).</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1.</source>
        <translation>El archivo no contiene una imagen, sino esto: %1.</translation>
    </message>
    <message>
        <source>List of the files of a medium</source>
        <translation>Directorio de los archivos de un soporte</translation>
    </message>
    <message>
        <source>Object of an unknown kind</source>
        <translation>Objeto de tipo desconocido</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the image.</source>
        <translation>No hay memoria suficiente para escribir la imagen.</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <source>Distance between slices</source>
        <translation>Distancia entre cortes</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart.</source>
        <translation>Cortes cada %1 mm.</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart; small findings can lie between two slices.</source>
        <translation>Cortes cada %1 mm; hallazgos pequeños pueden quedar entre dos cortes.</translation>
    </message>
    <message>
        <source>The label map has %1 voxels, the images have %2.</source>
        <translation>El mapa de etiquetas tiene %1 vóxeles, las imágenes tienen %2.</translation>
    </message>
    <message>
        <source>The voxels of the label map measure %1 mm, those of the images %2 mm.</source>
        <translation>Los vóxeles del mapa de etiquetas miden %1 mm, los de las imágenes %2 mm.</translation>
    </message>
    <message>
        <source>The axes of the label map are turned by %1 degrees against those of the images.</source>
        <translation>Los ejes del mapa de etiquetas están girados %1 grados respecto a los de las imágenes.</translation>
    </message>
    <message>
        <source>The label map lies up to %1 mm away from the images.</source>
        <translation>El mapa de etiquetas está hasta a %1 mm de las imágenes.</translation>
    </message>
    <message>
        <source>The label map does not say where it lies in the patient, the images do.</source>
        <translation>El mapa de etiquetas no dice dónde está en el paciente; las imágenes sí.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient, the label map does.</source>
        <translation>Las imágenes no dicen dónde están en el paciente; el mapa de etiquetas sí.</translation>
    </message>
    <message>
        <source>The file holds values that are no whole numbers from 0 on: it is an image, no label map.</source>
        <translation>El archivo contiene valores que no son enteros desde 0: es una imagen, no un mapa de etiquetas.</translation>
    </message>
    <message>
        <source>The file holds more than 255 different values: it is an image, no label map.</source>
        <translation>El archivo contiene más de 255 valores distintos: es una imagen, no un mapa de etiquetas.</translation>
    </message>
    <message>
        <source>The file holds no labels: all its values are 0.</source>
        <translation>El archivo no contiene etiquetas: todos sus valores son 0.</translation>
    </message>
    <message>
        <source>Only NIfTI and NRRD files are read as label maps.</source>
        <translation>Solo los archivos NIfTI y NRRD se leen como mapas de etiquetas.</translation>
    </message>
    <message>
        <source>A colour image is no label map.</source>
        <translation>Una imagen en color no es un mapa de etiquetas.</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>UNVERIFIED</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>PRELIMINARY</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>final</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>UNAPPROVED</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>MANUAL</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>SEMIAUTOMATIC</source>
        <translation>semiautomático</translation>
    </message>
    <message>
        <source>AUTOMATIC</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>no</translation>
    </message>
    <message>
        <source>UNDEFINED</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>CLOSED_PLANAR</source>
        <translation>contorno plano cerrado</translation>
    </message>
    <message>
        <source>CLOSEDPLANAR_XOR</source>
        <translation>contorno plano cerrado con huecos</translation>
    </message>
    <message>
        <source>OPEN_PLANAR</source>
        <translation>contorno plano abierto</translation>
    </message>
    <message>
        <source>OPEN_NONPLANAR</source>
        <translation>contorno abierto en el espacio</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>PROBABILITY</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>OCCUPANCY</source>
        <translation>ocupación</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>imagen %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segmento %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>with a presentation state</source>
        <translation>con un estado de presentación</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>The file gives a pixel spacing but not what it was measured on: lengths are in pixels.</source>
        <translation>El archivo indica un espaciado de píxeles, pero no sobre qué se midió: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>%1 de %2 imágenes se comprimieron con pérdida, en una proporción que el archivo no indica: pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, %3: fine detail may be lost.</source>
        <translation>%1 de %2 imágenes se comprimieron con pérdida, %3: pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>The colours of the image are stored as HSV, which cannot be read.</source>
        <translation>Los colores de la imagen están guardados como HSV, que no se puede leer.</translation>
    </message>
    <message>
        <source>It gives its images different windows; all are shown with that of the first.</source>
        <translation>Da a sus imágenes ventanas distintas; todas se muestran con la de la primera.</translation>
    </message>
    <message>
        <source>The file colours a part of its values by a palette; they are shown in grey.</source>
        <translation>El archivo colorea una parte de sus valores con una paleta; se muestran en gris.</translation>
    </message>
    <message>
        <source>There are several series at that path; name the files of one.</source>
        <translation>En esa ruta hay varias series; indique los archivos de una sola.</translation>
    </message>
    <message>
        <source>may hold no slash and not be "file" or "predicted"</source>
        <translation>no puede tener barra ni ser «file» o «predicted»</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>Not all key images are printed; the others are in the program.</source>
        <translation>No se imprimen todas las imágenes clave; las demás están en el programa.</translation>
    </message>
    <message>
        <source>A key image is missing: %1</source>
        <translation>Falta una imagen clave: %1</translation>
    </message>
    <message>
        <source>This report holds results of AI models. They are a second opinion for a qualified reader, who judges by the original images.</source>
        <translation>Este informe contiene resultados de modelos de IA. Son una segunda opinión para un lector cualificado, que juzga por las imágenes originales.</translation>
    </message>
    <message>
        <source>Not for primary diagnosis.</source>
        <translation>No para diagnóstico primario.</translation>
    </message>
    <message>
        <source>The report stays a draft because no reader is named.</source>
        <translation>El informe sigue siendo un borrador porque no se nombra a ningún lector.</translation>
    </message>
    <message>
        <source>The report was made final before every proposed finding had been reviewed.</source>
        <translation>El informe se dio por definitivo antes de revisar todos los hallazgos propuestos.</translation>
    </message>
    <message>
        <source>The images hold burned-in annotation.</source>
        <translation>Las imágenes contienen anotaciones incrustadas.</translation>
    </message>
    <message>
        <source>Shape alone</source>
        <translation>Solo la forma</translation>
    </message>
    <message>
        <source>Stored pixel values</source>
        <translation>Valores de píxel almacenados</translation>
    </message>
    <message>
        <source>Uniform pixels</source>
        <translation>Píxeles uniformes</translation>
    </message>
    <message>
        <source>Structure above the noise</source>
        <translation>Estructura por encima del ruido</translation>
    </message>
    <message>
        <source>Pixels at the lowest value</source>
        <translation>Píxeles en el valor mínimo</translation>
    </message>
    <message>
        <source>Pixels at the highest value</source>
        <translation>Píxeles en el valor máximo</translation>
    </message>
    <message>
        <source>Nearly black area</source>
        <translation>Superficie casi negra</translation>
    </message>
    <message>
        <source>Nearly white area</source>
        <translation>Superficie casi blanca</translation>
    </message>
    <message>
        <source>Empty border</source>
        <translation>Borde vacío</translation>
    </message>
    <message>
        <source>Width of the sharpest edges</source>
        <translation>Anchura de los bordes más nítidos</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Girada de lado</translation>
    </message>
    <message>
        <source>The graphics processor does not have enough free memory for this: the analysis ran on the CPU.</source>
        <translation>El procesador gráfico no tiene suficiente memoria libre: el análisis se hizo en la CPU.</translation>
    </message>
    <message>
        <source>The graphics processor could not run this model: the analysis ran on the CPU.</source>
        <translation>El procesador gráfico no pudo ejecutar este modelo: el análisis se hizo en la CPU.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: they are gated, and lie at the same places many times.</source>
        <translation>Los cortes de la reconstrucción no forman un volumen: están sincronizados y se hallan varias veces en los mismos lugares.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not number its slices one by one.</source>
        <translation>Los cortes de la reconstrucción no forman un volumen: el archivo no numera sus cortes uno por uno.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not begin with the first slice.</source>
        <translation>Los cortes de la reconstrucción no forman un volumen: el archivo no empieza por el primer corte.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not give the place of the first slice.</source>
        <translation>Los cortes de la reconstrucción no forman un volumen: el archivo no indica la posición del primer corte.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file gives no Spacing Between Slices.</source>
        <translation>Los cortes de la reconstrucción no forman un volumen: el archivo no indica la distancia entre cortes (Spacing Between Slices).</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some are too large for it.</source>
        <translation>Los valores están guardados en doble precisión y se mantienen en simple: algunos son demasiado grandes para ella.</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some change by up to %1, of a range of %2.</source>
        <translation>Los valores están guardados en doble precisión y se mantienen en simple: algunos cambian hasta %1, en un intervalo de %2.</translation>
    </message>
    <message>
        <source>The images of the series differ in Samples per Pixel; this part: %1.</source>
        <translation>Las imágenes de la serie difieren en Samples per Pixel; esta parte: %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Bits Allocated; this part: %1.</source>
        <translation>Las imágenes de la serie difieren en Bits Allocated; esta parte: %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Pixel Representation; this part: %1.</source>
        <translation>Las imágenes de la serie difieren en Pixel Representation; esta parte: %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Photometric Interpretation; this part: %1.</source>
        <translation>Las imágenes de la serie difieren en Photometric Interpretation; esta parte: %1.</translation>
    </message>
    <message>
        <source>The file is text, not DICOM.</source>
        <translation>El archivo es texto, no DICOM.</translation>
    </message>
    <message>
        <source>The file is a PDF document, not DICOM.</source>
        <translation>El archivo es un documento PDF, no DICOM.</translation>
    </message>
    <message>
        <source>The file is an archive, not DICOM; unpack it and open its content.</source>
        <translation>El archivo es un archivo comprimido, no DICOM; descomprímalo y abra su contenido.</translation>
    </message>
    <message>
        <source>The file is a GIF picture, not DICOM.</source>
        <translation>El archivo es una imagen GIF, no DICOM.</translation>
    </message>
    <message>
        <source>The file is a program, not DICOM.</source>
        <translation>El archivo es un programa, no DICOM.</translation>
    </message>
    <message>
        <source>The file begins with nothing but zeros; it is not DICOM.</source>
        <translation>El archivo empieza solo con ceros; no es DICOM.</translation>
    </message>
    <message>
        <source>The compressed image has %1 x %2 pixels, its header says %3 x %4; it was not decoded.</source>
        <translation>La imagen comprimida tiene %1 x %2 píxeles, su cabecera indica %3 x %4; no se ha decodificado.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>con signo</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>sin signo</translation>
    </message>
    <message>
        <source>%1 of %2 voxels have no value: they are shown dark and left out of statistics.</source>
        <translation>%1 de %2 vóxeles no tienen valor: se muestran oscuros y no cuentan en las estadísticas.</translation>
    </message>
    <message>
        <source>Image number %1 lacks %2 of its %3 frames: %4</source>
        <translation>A la imagen número %1 le faltan %2 de sus %3 fotogramas: %4</translation>
    </message>
    <message>
        <source>The model pack's weights cannot be read.</source>
        <translation>Los pesos del paquete de modelo no se pueden leer.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects a tensor "%1", which is not there.</source>
        <translation>Los pesos del paquete de modelo no corresponden a su red: espera un tensor «%1», que no está.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 numbers in "%2", there are %3.</source>
        <translation>Los pesos del paquete de modelo no corresponden a su red: espera %1 números en «%2», hay %3.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 tensors, there are %2 more.</source>
        <translation>Los pesos del paquete de modelo no corresponden a su red: espera %1 tensores, hay %2 más.</translation>
    </message>
    <message>
        <source>The rescale changes from image to image, and the presentation state counts stored values: those that are shown cannot be compared between images.</source>
        <translation>El reescalado cambia de imagen a imagen, y el estado de presentación cuenta valores almacenados: los mostrados no se pueden comparar entre imágenes.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Fusion</name>
    <message>
        <source>The two series do not share a frame of reference: it is not known how they lie on each other.</source>
        <translation>Las dos series no comparten marco de referencia: no se sabe cómo se superponen.</translation>
    </message>
    <message>
        <source>Nothing can be laid over this series: %1</source>
        <translation>No se puede superponer nada a esta serie: %1</translation>
    </message>
    <message>
        <source>FUSED: %1, %2 %</source>
        <translation>FUSIÓN: %1, %2 %</translation>
    </message>
</context>
<context>
    <name>KeyContext</name>
    <message>
        <source>Images and planes</source>
        <translation>Imágenes y planos</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vista 3D</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Pointer by keys</source>
        <translation>Puntero por teclado</translation>
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
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>3D key image</source>
        <translation>Imagen clave 3D</translation>
    </message>
</context>
<context>
    <name>MouseBinding</name>
    <message>
        <source>Mouse: left button, at the start</source>
        <translation>Ratón: botón izquierdo, al empezar</translation>
    </message>
    <message>
        <source>Mouse: dragging with the middle button</source>
        <translation>Ratón: arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Mouse: dragging with the right button</source>
        <translation>Ratón: arrastrar con el botón derecho</translation>
    </message>
    <message>
        <source>Mouse: wheel</source>
        <translation>Ratón: rueda</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Drag with the left button: %1 (or the tool that is chosen); with the middle one: %2; with the right one: %3. The wheel: %4.</source>
        <translation>Arrastrar con el botón izquierdo: %1 (o la herramienta elegida); con el central: %2; con el derecho: %3. La rueda: %4.</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the left button</source>
        <translation>Ratón en 3D: arrastrar con el botón izquierdo</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the middle button</source>
        <translation>Ratón en 3D: arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the right button</source>
        <translation>Ratón en 3D: arrastrar con el botón derecho</translation>
    </message>
    <message>
        <source>Mouse in 3D: wheel</source>
        <translation>Ratón en 3D: rueda</translation>
    </message>
    <message>
        <source>Move the cut plane</source>
        <translation>Mover el plano de corte</translation>
    </message>
    <message>
        <source>As in images</source>
        <translation>Como en las imágenes</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Colours and opacity</source>
        <translation>Colores y opacidad</translation>
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
        <source>Accession %1</source>
        <translation>N.º de acceso %1</translation>
    </message>
    <message>
        <source>  Series %1</source>
        <translation>  Serie %1</translation>
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
    <message>
        <source>Image laterality (0020,0062): %1</source>
        <translation>Lateralidad de la imagen (0020,0062): %1</translation>
    </message>
    <message>
        <source>Laterality: %1</source>
        <translation>Lateralidad: %1</translation>
    </message>
    <message>
        <source>REDUCED to %1 % - pixels are averaged</source>
        <translation>REDUCIDA al %1 % - medias de píxeles</translation>
    </message>
    <message>
        <source>REDUCED to %1 %</source>
        <translation>REDUCIDA al %1 %</translation>
    </message>
    <message>
        <source>Slice spacing %1 mm</source>
        <translation>Espaciado de cortes %1 mm</translation>
    </message>
    <message>
        <source>AI, not for diagnosis</source>
        <translation>IA, no para diagnóstico</translation>
    </message>
</context>
<context>
    <name>PlaceMarks</name>
    <message>
        <source>%1 mm away</source>
        <translation>a %1 mm</translation>
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
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>INTERPOLADA - las imágenes distan %1 mm</translation>
    </message>
    <message>
        <source>SLAB: %1</source>
        <translation>CORTE GRUESO: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Radiology report</source>
        <translation>Informe radiológico</translation>
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
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Age at study</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Accession no.</source>
        <translation>N.º de acceso</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Remitido por</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Reader: not stated</source>
        <translation>Lector: no indicado</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>study of %1</source>
        <translation>estudio del %1</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>Pregunta clínica</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Final, %1</source>
        <translation>Definitivo, %1</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Borrador, sin firmar</translation>
    </message>
    <message>
        <source>AI findings not reviewed</source>
        <translation>Hallazgos de la IA sin revisar</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>Imágenes clave</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Calidad de la imagen</translation>
    </message>
    <message>
        <source>AI models and provenance</source>
        <translation>Modelos de IA y procedencia</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The reader has stated no finding.</source>
        <translation>El lector no ha indicado ningún hallazgo.</translation>
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
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Proposed finding</source>
        <translation>Hallazgo propuesto</translation>
    </message>
    <message>
        <source>Proposed by AI models. No reader has accepted them; they are not part of the findings.</source>
        <translation>Propuestos por modelos de IA. Ningún lector los ha aceptado; no forman parte de los hallazgos.</translation>
    </message>
    <message>
        <source>No AI model was run.</source>
        <translation>No se ejecutó ningún modelo de IA.</translation>
    </message>
    <message>
        <source>The model proposed no finding; this does not mean that the study is normal.</source>
        <translation>El modelo no propuso ningún hallazgo; esto no significa que el estudio sea normal.</translation>
    </message>
    <message>
        <source>The reader has reviewed everything that was proposed.</source>
        <translation>El lector ha revisado todo lo propuesto.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Añadido por %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Aceptado por %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Editado por %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rechazado por %1</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>Rechazado por %1: %2</translation>
    </message>
    <message>
        <source>an unnamed reader</source>
        <translation>un lector sin nombre</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Series %1: %2</source>
        <translation>Serie %1: %2</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>serie %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>imagen %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>imagen %1 de %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>%1, image %2</source>
        <translation>%1, imagen %2</translation>
    </message>
    <message>
        <source>%1, image %2 of %3</source>
        <translation>%1, imagen %2 de %3</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1, window C %2 W %3.</source>
        <translation>%1, ventana C %2 W %3.</translation>
    </message>
    <message>
        <source>%1, VOI LUT %2.</source>
        <translation>%1, LUT VOI %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is. %1 for %2 by %3, %4. Colour bar: 0 to 1.</source>
        <translation>Dónde miró el modelo, no dónde está la enfermedad. %1 para %2 por %3, %4. Barra de color: 0 a 1.</translation>
    </message>
    <message>
        <source>Outlined by %1, %2.</source>
        <translation>Contornos de %1, %2.</translation>
    </message>
    <message>
        <source>Image %1 with the reader's measurements.</source>
        <translation>Imagen %1 con las mediciones del lector.</translation>
    </message>
    <message>
        <source>Image %1, chosen by the reader.</source>
        <translation>Imagen %1, elegida por el lector.</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>3D rendering (%1), chosen by the reader.</source>
        <translation>Vista 3D (%1), elegida por el lector.</translation>
    </message>
    <message>
        <source>3D rendering (%1): %2</source>
        <translation>Vista 3D (%1): %2</translation>
    </message>
    <message>
        <source>A part of the volume is cut away.</source>
        <translation>Se ha recortado una parte del volumen.</translation>
    </message>
    <message>
        <source>With outlines by a model: not for primary diagnosis.</source>
        <translation>Con contornos de un modelo: no para diagnóstico primario.</translation>
    </message>
    <message>
        <source>Not for measuring.</source>
        <translation>No apto para medir.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Inservible</translation>
    </message>
    <message>
        <source>Good: %1.</source>
        <translation>Bueno: %1.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Before calibration</source>
        <translation>Antes de calibrar</translation>
    </message>
    <message>
        <source>Identifier and version</source>
        <translation>Identificador y versión</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>Pesos (SHA-256)</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Aplicado a</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Rejected by the reader</source>
        <translation>Rechazados por el lector</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Este informe</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Lateralidad</translation>
    </message>
    <message>
        <source>Laterality (0020,0060)</source>
        <translation>Lateralidad (0020,0060)</translation>
    </message>
    <message>
        <source>Image laterality (0020,0062)</source>
        <translation>Lateralidad de la imagen (0020,0062)</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>No para diagnóstico primario</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. AI model: %2. %3</source>
        <translation>%1. Modelo de IA: %2. %3</translation>
    </message>
    <message>
        <source>%1. AI models: %2. %3</source>
        <translation>%1. Modelos de IA: %2. %3</translation>
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
        <source>Long axis</source>
        <translation>Eje mayor</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Eje menor</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Heart width</source>
        <translation>Anchura del corazón</translation>
    </message>
    <message>
        <source>Thorax width</source>
        <translation>Anchura del tórax</translation>
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
    <message>
        <source>SEVERAL PATIENTS</source>
        <translation>VARIOS PACIENTES</translation>
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
    <message>
        <source>Derived</source>
        <translation>Derivado</translation>
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
    <message>
        <source>%1 shows three planes, %2 plays a clip, %3 takes the first window preset. What keys and mouse do is yours to change.</source>
        <translation>%1 muestra tres planos, %2 reproduce las imágenes, %3 toma la primera ventana predefinida. Lo que hacen las teclas y el ratón se puede cambiar.</translation>
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
        <source>Brighter middle greys (gamma)</source>
        <translation>Grises medios más claros (gamma)</translation>
    </message>
    <message>
        <source>Darker middle greys (gamma)</source>
        <translation>Grises medios más oscuros (gamma)</translation>
    </message>
    <message>
        <source>Lay the next series over it, or none</source>
        <translation>Superponer la serie siguiente, o ninguna</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio from the outlines</source>
        <translation>Índice cardiotorácico a partir de los contornos</translation>
    </message>
    <message>
        <source>Key image, or no longer</source>
        <translation>Imagen clave, o ya no</translation>
    </message>
    <message>
        <source>Play or stop the times of this place</source>
        <translation>Reproducir o detener los tiempos de este lugar</translation>
    </message>
    <message>
        <source>3D rendering</source>
        <translation>Representación 3D</translation>
    </message>
    <message>
        <source>3D: from the front (A)</source>
        <translation>3D: desde el frente (A)</translation>
    </message>
    <message>
        <source>3D: from the back (P)</source>
        <translation>3D: desde la espalda (P)</translation>
    </message>
    <message>
        <source>3D: from the left (L)</source>
        <translation>3D: desde la izquierda (L)</translation>
    </message>
    <message>
        <source>3D: from the right (R)</source>
        <translation>3D: desde la derecha (R)</translation>
    </message>
    <message>
        <source>3D: from the head (H)</source>
        <translation>3D: desde la cabeza (H)</translation>
    </message>
    <message>
        <source>3D: from the feet (F)</source>
        <translation>3D: desde los pies (F)</translation>
    </message>
    <message>
        <source>3D: cut plane on or off</source>
        <translation>3D: plano de corte sí o no</translation>
    </message>
    <message>
        <source>3D: clip box on or off</source>
        <translation>3D: caja de corte sí o no</translation>
    </message>
    <message>
        <source>3D: faces of the clip box ...</source>
        <translation>3D: caras de la caja de corte ...</translation>
    </message>
    <message>
        <source>3D: turn to the left</source>
        <translation>3D: girar a la izquierda</translation>
    </message>
    <message>
        <source>3D: turn to the right</source>
        <translation>3D: girar a la derecha</translation>
    </message>
    <message>
        <source>3D: turn upwards</source>
        <translation>3D: girar hacia arriba</translation>
    </message>
    <message>
        <source>3D: turn downwards</source>
        <translation>3D: girar hacia abajo</translation>
    </message>
    <message>
        <source>Move the image to the left</source>
        <translation>Mover la imagen a la izquierda</translation>
    </message>
    <message>
        <source>Move the image to the right</source>
        <translation>Mover la imagen a la derecha</translation>
    </message>
    <message>
        <source>Move the image up</source>
        <translation>Mover la imagen hacia arriba</translation>
    </message>
    <message>
        <source>Move the image down</source>
        <translation>Mover la imagen hacia abajo</translation>
    </message>
    <message>
        <source>Turn the crosshair to the left</source>
        <translation>Girar el retículo a la izquierda</translation>
    </message>
    <message>
        <source>Turn the crosshair to the right</source>
        <translation>Girar el retículo a la derecha</translation>
    </message>
    <message>
        <source>3D: cut deeper</source>
        <translation>3D: cortar más profundo</translation>
    </message>
    <message>
        <source>3D: cut less deep</source>
        <translation>3D: cortar menos profundo</translation>
    </message>
    <message>
        <source>Wider window</source>
        <translation>Ventana más ancha</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <translation>Ventana más estrecha</translation>
    </message>
    <message>
        <source>Brighter image</source>
        <translation>Imagen más clara</translation>
    </message>
    <message>
        <source>Darker image</source>
        <translation>Imagen más oscura</translation>
    </message>
    <message>
        <source>3D: find the middle of the view in images</source>
        <translation>3D: buscar el centro de la vista en las imágenes</translation>
    </message>
    <message>
        <source>Pointer moved by keys</source>
        <translation>Puntero movido con el teclado</translation>
    </message>
    <message>
        <source>Pointer to the left</source>
        <translation>Puntero a la izquierda</translation>
    </message>
    <message>
        <source>Pointer to the right</source>
        <translation>Puntero a la derecha</translation>
    </message>
    <message>
        <source>Pointer up</source>
        <translation>Puntero arriba</translation>
    </message>
    <message>
        <source>Pointer down</source>
        <translation>Puntero abajo</translation>
    </message>
    <message>
        <source>Pointer far to the left</source>
        <translation>Puntero muy a la izquierda</translation>
    </message>
    <message>
        <source>Pointer far to the right</source>
        <translation>Puntero muy a la derecha</translation>
    </message>
    <message>
        <source>Pointer far up</source>
        <translation>Puntero muy arriba</translation>
    </message>
    <message>
        <source>Pointer far down</source>
        <translation>Puntero muy abajo</translation>
    </message>
    <message>
        <source>Click at the pointer</source>
        <translation>Hacer clic en el puntero</translation>
    </message>
    <message>
        <source>Hold the button at the pointer, or let go</source>
        <translation>Mantener el botón en el puntero o soltarlo</translation>
    </message>
    <message>
        <source>Double click at the pointer</source>
        <translation>Hacer doble clic en el puntero</translation>
    </message>
    <message>
        <source>Pointer to the next point measured</source>
        <translation>Puntero al siguiente punto de medida</translation>
    </message>
    <message>
        <source>Pointer to the previous point measured</source>
        <translation>Puntero al punto de medida anterior</translation>
    </message>
    <message>
        <source>Next image under the pointer</source>
        <translation>Imagen siguiente bajo el puntero</translation>
    </message>
    <message>
        <source>Previous image under the pointer</source>
        <translation>Imagen anterior bajo el puntero</translation>
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
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
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
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Hold to see a part larger; the wheel changes how much.</source>
        <translation>Mantener pulsado para ver una parte ampliada; la rueda cambia cuánto.</translation>
    </message>
    <message>
        <source>Drag to move the image.</source>
        <translation>Arrastrar mueve la imagen.</translation>
    </message>
    <message>
        <source>Drag up to enlarge.</source>
        <translation>Arrastrar hacia arriba amplía.</translation>
    </message>
    <message>
        <source>Drag down for later images.</source>
        <translation>Arrastrar hacia abajo muestra imágenes posteriores.</translation>
    </message>
    <message>
        <source>Paint the chosen segment; %1 and %2 change the size of the brush.</source>
        <translation>Pinta el segmento elegido; %1 y %2 cambian el tamaño del pincel.</translation>
    </message>
    <message>
        <source>Erases the chosen segment only; %1 and %2 change the size.</source>
        <translation>Borra solo el segmento elegido; %1 y %2 cambian el tamaño.</translation>
    </message>
</context>
<context>
    <name>VolumePreset</name>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Bones and vessels</source>
        <translation>Huesos y vasos</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Lungs and airways</source>
        <translation>Pulmones y vías aéreas</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <translation>Intensidad máxima (MIP)</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Bright tissue</source>
        <translation>Tejido brillante</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP), SUV 0 to 10</source>
        <translation>Intensidad máxima (MIP), SUV 0 a 10</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Captación</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>This series cannot be seen in 3D: %1</source>
        <translation>Esta serie no puede verse en 3D: %1</translation>
    </message>
    <message>
        <source>A single image cannot be seen in 3D.</source>
        <translation>Una sola imagen no puede verse en 3D.</translation>
    </message>
    <message>
        <source>Colour images cannot be seen in 3D.</source>
        <translation>Las imágenes en color no pueden verse en 3D.</translation>
    </message>
    <message>
        <source>This series cannot be seen in 3D: the files do not say where the images lie in the patient.</source>
        <translation>Esta serie no puede verse en 3D: los archivos no dicen dónde están las imágenes en el paciente.</translation>
    </message>
    <message>
        <source>Front (A)</source>
        <translation>Frente (A)</translation>
    </message>
    <message>
        <source>Back (P)</source>
        <translation>Espalda (P)</translation>
    </message>
    <message>
        <source>Left (L)</source>
        <translation>Izquierda (L)</translation>
    </message>
    <message>
        <source>Right (R)</source>
        <translation>Derecha (R)</translation>
    </message>
    <message>
        <source>Head (H)</source>
        <translation>Cabeza (H)</translation>
    </message>
    <message>
        <source>Feet (F)</source>
        <translation>Pies (F)</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Values %1 to %2 %3</source>
        <translation>Valores %1 a %2 %3</translation>
    </message>
    <message>
        <source>3D  %1</source>
        <translation>3D  %1</translation>
    </message>
    <message>
        <source>3D RENDERING - not for measuring</source>
        <translation>REPRESENTACIÓN 3D - no apta para medir</translation>
    </message>
    <message>
        <source>CUT - a part is left out</source>
        <translation>CORTADO - falta una parte</translation>
    </message>
    <message>
        <source>REDUCED to means of %1 x %2 x %3 voxels</source>
        <translation>REDUCIDO a medias de %1 x %2 x %3 vóxeles</translation>
    </message>
    <message>
        <source>COARSE while it moves - 1 of %1 pixels</source>
        <translation>BASTO en movimiento - 1 de %1 píxeles</translation>
    </message>
    <message>
        <source>1 of %1 pixels is computed</source>
        <translation>Se calcula 1 de %1 píxeles</translation>
    </message>
    <message>
        <source>3D: processor</source>
        <translation>3D: procesador</translation>
    </message>
    <message>
        <source>3D: processor. %1</source>
        <translation>3D: procesador. %1</translation>
    </message>
    <message>
        <source>3D: graphics card (%1)</source>
        <translation>3D: tarjeta gráfica (%1)</translation>
    </message>
    <message>
        <source>COARSE while it moves</source>
        <translation>BASTO en movimiento</translation>
    </message>
    <message>
        <source>The kept picture cannot be read.</source>
        <translation>La imagen conservada no se puede leer.</translation>
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
    <message>
        <source>&amp;Study list ...</source>
        <translation>&amp;Lista de estudios ...</translation>
    </message>
    <message>
        <source>Open &amp;label map ...</source>
        <translation>Abrir mapa de eti&amp;quetas ...</translation>
    </message>
    <message>
        <source>Rows and columns ...</source>
        <translation>Filas y columnas ...</translation>
    </message>
    <message>
        <source>&amp;Tip of what has the focus</source>
        <translation>Ay&amp;uda del elemento con el foco</translation>
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
    <message>
        <source>Stroke, wider</source>
        <translation>Ictus, más ancha</translation>
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
    <message>
        <source>There is no command %1.</source>
        <translation>No hay ninguna orden %1.</translation>
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
    <message>
        <source>&amp;3D</source>
        <translation>&amp;3D</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>Ventana predefinida %1</translation>
    </message>
    <message>
        <source>The middle button always does.</source>
        <translation>El botón central siempre lo hace.</translation>
    </message>
    <message>
        <source>The right button always does.</source>
        <translation>El botón derecho siempre lo hace.</translation>
    </message>
    <message>
        <source>The wheel always does.</source>
        <translation>La rueda siempre lo hace.</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Ventanas predefinidas</translation>
    </message>
    <message>
        <source>P&amp;ointer</source>
        <translation>P&amp;untero</translation>
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
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>Del pincel dentro de un intervalo; sin él, el intervalo es la ventana de la vista.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>In pixels on images without a calibration. Keys %1 and %2</source>
        <translation>En píxeles en imágenes sin calibrar. Teclas %1 y %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CatalogueModel</name>
    <message>
        <source>No patient name</source>
        <translation>Sin nombre de paciente</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accession number %1</source>
        <translation>Número de acceso %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <source>One place through all times instead of the images of one time  (%1)</source>
        <translation>Un lugar a través de todos los tiempos en vez de las imágenes de un tiempo  (%1)</translation>
    </message>
    <message>
        <source>Stop  (%1)</source>
        <translation>Parar  (%1)</translation>
    </message>
    <message>
        <source>Play  (%1)</source>
        <translation>Reproducir  (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
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
    <name>pellucid::ui::FusionBox</name>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Lowest value shown of the other series</source>
        <translation>Valor mínimo mostrado de la otra serie</translation>
    </message>
    <message>
        <source>Highest value shown of the other series</source>
        <translation>Valor máximo mostrado de la otra serie</translation>
    </message>
    <message>
        <source>Series laid over this one</source>
        <translation>Serie superpuesta a esta</translation>
    </message>
    <message>
        <source>Colours of the other series</source>
        <translation>Colores de la otra serie</translation>
    </message>
    <message>
        <source>Hot metal (PET)</source>
        <translation>Metal caliente (PET)</translation>
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
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
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
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Grey is calibrated only where the luminance of the display has been entered.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid es un programa para la investigación y la enseñanza. No es un producto sanitario y no tiene autorización ni marcado CE.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;No base ningún diagnóstico ni tratamiento en lo que muestra. No lo use para mamografía.&lt;/li&gt;&lt;li&gt;Los resultados de IA son sugerencias de un modelo. Cada uno lleva su modelo, su versión y su uso previsto; un mapa de atención muestra dónde miró el modelo, no dónde está la enfermedad.&lt;/li&gt;&lt;li&gt;«Ningún hallazgo» nunca significa que un estudio sea normal.&lt;/li&gt;&lt;li&gt;Los grises solo están calibrados si se ha introducido la luminancia de la pantalla.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::HangingRules</name>
    <message>
        <source>The study names neither modality nor body part: there is no kind of study for which its layout could be kept.</source>
        <translation>El estudio no indica ni modalidad ni región: no hay ningún tipo de estudio para el que conservar su disposición.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyEdit</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyPointer</name>
    <message>
        <source>The arrow keys move the pointer, with %1 as the button: %2 holds it down for dragging, or lets go. %3 leads to the points of measurements. %4 ends it.</source>
        <translation>Las flechas mueven el puntero y %1 es su botón: %2 lo mantiene para arrastrar, o lo suelta. %3 lleva a los puntos de las medidas. %4 lo termina.</translation>
    </message>
    <message>
        <source>No points of measurements are shown here.</source>
        <translation>Aquí no se muestra ningún punto de medida.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LabelChoices</name>
    <message>
        <source>Each segment</source>
        <translation>Cada segmento</translation>
    </message>
    <message>
        <source>All as the overlay</source>
        <translation>Todos como la superposición</translation>
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
        <source>As the overlay</source>
        <translation>Como la superposición</translation>
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
        <source>Style of %1</source>
        <translation>Estilo de %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacidad de %1</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>Opacidad: %1 %</translation>
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
        <source>No other series that is open lies in the same frame of reference: nothing can be laid over.</source>
        <translation>Ninguna otra serie abierta tiene el mismo marco de referencia: no se puede superponer nada.</translation>
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
        <source>A 3D view has no images to play.</source>
        <translation>Una vista 3D no tiene imágenes que reproducir.</translation>
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
        <source>Show the series in 3D first (%1).</source>
        <translation>Muestre primero la serie en 3D (%1).</translation>
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
    <message numerus="yes">
        <source>%n files of the study are not where they were.</source>
        <translation>
            <numerusform>%n archivo del estudio ya no está donde estaba.</numerusform>
            <numerusform>%n archivos del estudio ya no están donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study from the list is open, at the left.</source>
        <translation>El estudio de la lista está abierto, a la izquierda.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>three planes</source>
        <translation>tres planos</translation>
    </message>
    <message>
        <source>%1 x %2 views</source>
        <translation>%1 x %2 vistas</translation>
    </message>
    <message>
        <source>From now on %1 with an earlier study opens with %2, the earlier one beside.</source>
        <translation>Desde ahora %1 con un estudio anterior se abre con %2, el anterior al lado.</translation>
    </message>
    <message>
        <source>From now on %1 without an earlier study opens with %2.</source>
        <translation>Desde ahora %1 sin estudio anterior se abre con %2.</translation>
    </message>
    <message>
        <source>From now on %1 opens with %2.</source>
        <translation>Desde ahora %1 se abre con %2.</translation>
    </message>
    <message>
        <source>The window presets are those of the program: your own cannot be used. %1</source>
        <translation>Las ventanas son las del programa: las propias no se pueden usar. %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>serie %1</translation>
    </message>
    <message>
        <source>Open label map</source>
        <translation>Abrir mapa de etiquetas</translation>
    </message>
    <message>
        <source>Label maps (*.nii *.nii.gz *.nrrd)</source>
        <translation>Mapas de etiquetas (*.nii *.nii.gz *.nrrd)</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>Abra una serie y espere a que se cargue.</translation>
    </message>
    <message>
        <source>"%1" is a label map on the grid of "%2".</source>
        <translation>«%1» es un mapa de etiquetas en la rejilla de «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n label map(s) lie on the grid of "%1".</source>
        <translation>
            <numerusform>%n mapa de etiquetas está en la rejilla de «%1».</numerusform>
            <numerusform>%n mapas de etiquetas están en la rejilla de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as segments on "%1"</source>
        <translation>Mostrar como segmentos en «%1»</translation>
    </message>
    <message>
        <source>Open as an image</source>
        <translation>Abrir como imagen</translation>
    </message>
    <message>
        <source>Pellucid was asked to end while studies were open. What you had found, measured and written is kept.</source>
        <translation>Se pidió a Pellucid que terminara con estudios abiertos. Sus hallazgos, mediciones y textos se conservan.</translation>
    </message>
    <message>
        <source>Width of the studies</source>
        <translation>Anchura de los estudios</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Anchura del panel lateral</translation>
    </message>
    <message>
        <source>The pointer that keys move is for images and planes; in 3D the arrows turn the view.</source>
        <translation>El puntero que se mueve con el teclado es para imágenes y planos; en 3D las flechas giran la vista.</translation>
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
    <message>
        <source>Thorax from the outline</source>
        <translation>Tórax según el contorno</translation>
    </message>
    <message>
        <source>The width of the thorax is that of the outlined lungs: check it, and move its ends.</source>
        <translation>La anchura del tórax es la de los pulmones contorneados: compruébela y mueva sus extremos.</translation>
    </message>
    <message>
        <source>No outline of two lungs is on this image: run a model that outlines them, or draw both widths.</source>
        <translation>En esta imagen no hay contorno de los dos pulmones: ejecute un modelo que los contornee o dibuje ambas anchuras.</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart: the thorax comes from the outline.</source>
        <translation>Trace la parte más ancha del corazón: el tórax sale del contorno.</translation>
    </message>
    <message>
        <source>From the outlines</source>
        <translation>Según los contornos</translation>
    </message>
    <message>
        <source>Both widths are those of the outlines: check them, and move their ends.</source>
        <translation>Ambas anchuras son las de los contornos: compruébelas y mueva sus extremos.</translation>
    </message>
    <message>
        <source>Key images are chosen among the images as stored, not among planes.</source>
        <translation>Las imágenes clave se eligen entre las imágenes almacenadas, no entre planos.</translation>
    </message>
    <message>
        <source>AP projection: the heart looks larger</source>
        <translation>Proyección AP: el corazón parece mayor</translation>
    </message>
    <message>
        <source>Thorax from the AI outline - not for primary diagnosis</source>
        <translation>Tórax según el contorno de IA - no para diagnóstico primario</translation>
    </message>
    <message>
        <source>From AI outlines - not for primary diagnosis</source>
        <translation>Según contornos de IA - no para diagnóstico primario</translation>
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
    <message>
        <source>3D view</source>
        <translation>Vista 3D</translation>
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
    <message>
        <source>Outline, filling and opacity of each segment</source>
        <translation>Contorno, relleno y opacidad de cada segmento</translation>
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
    <message>
        <source>List what I open</source>
        <translation>Añadir a la lista lo que abro</translation>
    </message>
    <message>
        <source>Show the study list at the start</source>
        <translation>Mostrar la lista de estudios al iniciar</translation>
    </message>
    <message>
        <source>Study list</source>
        <translation>Lista de estudios</translation>
    </message>
    <message>
        <source>Whichever is faster</source>
        <translation>Lo más rápido</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>3D pictures by</source>
        <translation>Imágenes 3D mediante</translation>
    </message>
    <message>
        <source>Left of the current study</source>
        <translation>A la izquierda del estudio actual</translation>
    </message>
    <message>
        <source>Right of the current study</source>
        <translation>A la derecha del estudio actual</translation>
    </message>
    <message>
        <source>Earlier study hangs</source>
        <translation>Estudio anterior</translation>
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
    <message numerus="yes">
        <source>An earlier text was written for %n image files as one report, this file among them. It was not taken over: of which file it speaks is not known.</source>
        <translation>
            <numerusform>Un texto anterior se escribió para %n archivo de imagen como un solo informe, este entre ellos. No se ha adoptado: no se sabe de qué archivo habla.</numerusform>
            <numerusform>Un texto anterior se escribió para %n archivos de imagen como un solo informe, este entre ellos. No se ha adoptado: no se sabe de qué archivo habla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read that text</source>
        <translation>Leer ese texto</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Anchura de la vista previa</translation>
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
    <message>
        <source>Colour of number %1</source>
        <translation>Color del número %1</translation>
    </message>
    <message>
        <source>Begun by %1, edited by a reader</source>
        <translation>Iniciado por %1, editado por un lector</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentStatistics</name>
    <message>
        <source>Values of the chosen segment</source>
        <translation>Valores del segmento elegido</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n images</source>
        <translation>
            <numerusform>%1 en %n imagen</numerusform>
            <numerusform>%1 en %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring ...</source>
        <translation>Midiendo ...</translation>
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
    <message>
        <source>Choose the brush (%1) and paint on an image, or grow a region from a place (%2). Segments are saved with the study; results of models are only copied.</source>
        <translation>Elija el pincel (%1) y pinte sobre una imagen, o haga crecer una región desde un punto (%2). Los segmentos se guardan con el estudio; los resultados de los modelos solo se copian.</translation>
    </message>
    <message>
        <source>Open a label map ...</source>
        <translation>Abrir un mapa de etiquetas ...</translation>
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
    <message>
        <source>Laid over (fusion)</source>
        <translation>Superposición (fusión)</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>posiblemente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no sign of it</source>
        <translation>sin indicios</translation>
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
        <source>All back to defaults</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>All keys and mouse buttons that you have changed go back to their defaults.</source>
        <translation>Todas las teclas y botones que ha cambiado vuelven a lo predeterminado.</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Segunda tecla</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver a lo predeterminado: %1</translation>
    </message>
    <message>
        <source>Second key for %1</source>
        <translation>Segunda tecla para %1</translation>
    </message>
    <message>
        <source>Back to the default: no key</source>
        <translation>Volver a lo predeterminado: sin tecla</translation>
    </message>
    <message>
        <source>%1 is the key of "%2".</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>Move it to "%1"</source>
        <translation>Darla a «%1»</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dejarla ahí</translation>
    </message>
    <message>
        <source>Ctrl while dragging or scrolling is faster, Ctrl+Shift faster still. A double click enlarges a view, a right click opens the window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane. In 3D Ctrl and dragging changes colours and opacity, Shift and dragging moves the cut plane.</source>
        <translation>Ctrl al arrastrar o desplazar va más rápido, Ctrl+Mayús aún más. Un doble clic agranda una vista, un clic derecho abre las ventanas predefinidas. Mayús al mover marca el punto en las otras vistas; Mayús y la rueda cambian el grosor de corte de un plano. En 3D, arrastrar con Ctrl cambia los colores y la opacidad, con Mayús mueve el plano de corte.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
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
        <source>  gamma %1</source>
        <translation>  gamma %1</translation>
    </message>
    <message>
        <source>, fused %1</source>
        <translation>, fusión %1</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>IMAGEN CLAVE</translation>
    </message>
    <message>
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>SUPERPOSICIONES - del plano central del corte grueso</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>Un corte grueso muestra varios planos a la vez: quítelo para pintar sobre uno solo.</translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press %1</source>
        <translation>Abra un estudio: suelte una carpeta aquí o pulse %1</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (%1), or show the images as stored, to paint in this view.</source>
        <translation>Los segmentos se pintan según los ejes del volumen: enderece los planos (%1) o muestre las imágenes guardadas para pintar en esta vista.</translation>
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
    <name>pellucid::ui::StudiesDialog</name>
    <message>
        <source>Study list</source>
        <translation>Lista de estudios</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A &amp;folder ...</source>
        <translation>Una &amp;carpeta ...</translation>
    </message>
    <message>
        <source>Files or &amp;archives ...</source>
        <translation>&amp;Archivos o ficheros ZIP ...</translation>
    </message>
    <message>
        <source>Copy the files into Pellucid</source>
        <translation>Copiar los archivos en Pellucid</translation>
    </message>
    <message>
        <source>Without this the list only remembers where the files are.</source>
        <translation>Sin esto, la lista solo recuerda dónde están los archivos.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n estudio</numerusform>
            <numerusform>%n estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n studies</source>
        <translation>
            <numerusform>%1 de %n estudio</numerusform>
            <numerusform>%1 de %n estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is listed yet</source>
        <translation>Aún no hay estudios en la lista</translation>
    </message>
    <message>
        <source>What you open is listed by itself. Drop folders, DICOMDIRs or ZIP archives here to list more; your files stay as they are.</source>
        <translation>Lo que abre se añade solo. Arrastre aquí carpetas, DICOMDIR o archivos ZIP para añadir más; sus archivos quedan como están.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se ha retirado nada</translation>
    </message>
    <message>
        <source>Removed studies can be restored here for 30 days.</source>
        <translation>Los estudios retirados pueden restaurarse aquí durante 30 días.</translation>
    </message>
    <message>
        <source>Show all studies</source>
        <translation>Mostrar todos los estudios</translation>
    </message>
    <message>
        <source>No study fits</source>
        <translation>Ningún estudio coincide</translation>
    </message>
    <message>
        <source>Try fewer letters or another filter.</source>
        <translation>Pruebe con menos letras u otro filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n studies</source>
        <translation>
            <numerusform>Abrir %n estudio</numerusform>
            <numerusform>Abrir %n estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check all files</source>
        <translation>&amp;Comprobar todos los archivos</translation>
    </message>
    <message>
        <source>&amp;Make the list again from the copies</source>
        <translation>&amp;Rehacer la lista con las copias</translation>
    </message>
    <message>
        <source>&amp;Show removed studies</source>
        <translation>&amp;Mostrar los estudios retirados</translation>
    </message>
    <message>
        <source>&amp;Delete removed studies for good ...</source>
        <translation>&amp;Borrar definitivamente los estudios retirados ...</translation>
    </message>
    <message>
        <source>&amp;Restore to the list</source>
        <translation>&amp;Restaurar en la lista</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>Fijar el &amp;estado</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>Editar la &amp;nota</translation>
    </message>
    <message>
        <source>Show &amp;where the files are</source>
        <translation>Mostrar &amp;dónde están los archivos</translation>
    </message>
    <message>
        <source>&amp;Copy into Pellucid</source>
        <translation>&amp;Copiar en Pellucid</translation>
    </message>
    <message>
        <source>Check the &amp;files</source>
        <translation>Comprobar los arc&amp;hivos</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirar de la lista</translation>
    </message>
    <message>
        <source>The files are not where they were. Connect the disk or the network folder, or remove the study from the list.</source>
        <translation>Los archivos ya no están donde estaban. Conecte el disco o la carpeta de red, o retire el estudio de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The copies can be restored for 30 days.</source>
        <translation>
            <numerusform>%n estudio retirado de la lista. Las copias pueden restaurarse durante 30 días.</numerusform>
            <numerusform>%n estudios retirados de la lista. Las copias pueden restaurarse durante 30 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The files stay where they are.</source>
        <translation>
            <numerusform>%n estudio retirado de la lista. Los archivos quedan donde están.</numerusform>
            <numerusform>%n estudios retirados de la lista. Los archivos quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are in the list again.</source>
        <translation>
            <numerusform>%n estudio está de nuevo en la lista.</numerusform>
            <numerusform>%n estudios están de nuevo en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were; nothing was copied.</source>
        <translation>
            <numerusform>%n archivo ya no está donde estaba; no se copió nada.</numerusform>
            <numerusform>%n archivos ya no están donde estaban; no se copió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way already; wait for its end or cancel it.</source>
        <translation>Ya hay algo en curso; espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no study was removed.</source>
        <translation>No hay nada que borrar: no se ha retirado ningún estudio.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n removed studies and their copies are deleted for good. Files that were only linked stay.</source>
        <translation>
            <numerusform>Se borrará definitivamente %n estudio retirado con sus copias. Los archivos solo vinculados se quedan.</numerusform>
            <numerusform>Se borrarán definitivamente %n estudios retirados con sus copias. Los archivos solo vinculados se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies deleted for good.</source>
        <translation>
            <numerusform>%n estudio borrado definitivamente.</numerusform>
            <numerusform>%n estudios borrados definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: %1</source>
        <translation>No se puede mostrar la carpeta: %1</translation>
    </message>
    <message>
        <source>Import files or archives</source>
        <translation>Importar archivos o ficheros ZIP</translation>
    </message>
    <message>
        <source>Cancelled; what was not complete was not entered.</source>
        <translation>Cancelado; lo que no estaba completo no se ha añadido.</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>Buscando estudios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Más ancha</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más &amp;estrecha</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>A la &amp;izquierda</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A la &amp;derecha</translation>
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
    <message>
        <source>Close this image file</source>
        <translation>Cerrar este archivo de imagen</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n image files of this folder</source>
        <translation>
            <numerusform>Cerrar %n archivo de imagen de esta carpeta</numerusform>
            <numerusform>Cerrar los %n archivos de imagen de esta carpeta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyFilter</name>
    <message>
        <source>First study date</source>
        <translation>Primera fecha de estudio</translation>
    </message>
    <message>
        <source>Last study date</source>
        <translation>Última fecha de estudio</translation>
    </message>
    <message>
        <source>Name, ID, accession number, description or note</source>
        <translation>Nombre, ID, número de acceso, descripción o nota</translation>
    </message>
    <message>
        <source>Search the study list</source>
        <translation>Buscar en la lista de estudios</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Any study date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>Desde ... hasta ...</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Qué estudios</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Todos los estudios</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Files missing or changed</source>
        <translation>Archivos que faltan o cambiados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Cualquier modalidad</translation>
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
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volumen</numerusform>
            <numerusform>%n volúmenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Image files</source>
        <translation>Archivos de imagen</translation>
    </message>
    <message>
        <source>They name no patient</source>
        <translation>No nombran a ningún paciente</translation>
    </message>
    <message>
        <source>1 image file</source>
        <translation>1 archivo de imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n image files</source>
        <translation>
            <numerusform>%n archivo de imagen</numerusform>
            <numerusform>%n archivos de imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is a study of its own, with its own report.</source>
        <translation>Cada archivo es un estudio propio, con su propio informe.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>Se guardaron segmentos para otras imágenes de una serie abierta; se conservan y se muestran cuando se abren exactamente esas imágenes.</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient. Nothing of that one is shown, and what you do here is not kept; save it as a file.</source>
        <translation>La lista de estudios tiene un estudio con el mismo identificador de otro paciente. No se muestra nada de él, y lo que haga aquí no se conserva; guárdelo como archivo.</translation>
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
    <name>pellucid::ui::VolumeBar</name>
    <message>
        <source>What is seen of the volume, and from where</source>
        <translation>Qué se ve del volumen y desde dónde</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Leaves out what is in front of a plane; Shift and dragging moves it</source>
        <translation>Omite lo que está delante de un plano; Mayús y arrastrar lo mueve</translation>
    </message>
    <message>
        <source>Place of the cut</source>
        <translation>Lugar del corte</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Leaves out what is outside a box; its faces are dragged by their handles</source>
        <translation>Omite lo que está fuera de una caja; sus caras se arrastran por sus asas</translation>
    </message>
    <message>
        <source>The faces of the box in millimetres</source>
        <translation>Las caras de la caja en milímetros</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeBoxCard</name>
    <message>
        <source>Clip box</source>
        <translation>Caja de corte</translation>
    </message>
    <message>
        <source>What the clip box leaves out at each side</source>
        <translation>Lo que la caja de corte omite en cada lado</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Whole volume</source>
        <translation>Volumen entero</translation>
    </message>
    <message>
        <source>Draws all faces out again</source>
        <translation>Vuelve a llevar todas las caras hacia fuera</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeView</name>
    <message>
        <source>3D view</source>
        <translation>Vista 3D</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visto desde</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Preparing the 3D view ...</source>
        <translation>Preparando la vista 3D ...</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Caja de corte</translation>
    </message>
    <message>
        <source>Faces of the clip box ...</source>
        <translation>Caras de la caja de corte ...</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>IMAGEN CLAVE</translation>
    </message>
    <message>
        <source>The picture is too large to be kept.</source>
        <translation>La imagen es demasiado grande para conservarla.</translation>
    </message>
    <message>
        <source>The view was changed before its picture was there: press %1 again at rest.</source>
        <translation>La vista cambió antes de que su imagen estuviera lista: pulse %1 de nuevo en reposo.</translation>
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
