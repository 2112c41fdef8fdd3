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
    <name>CatalogueWords</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Befundet</translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <translation>
            <numerusform>%n Datei fehlt</numerusform>
            <numerusform>%n Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n Datei verändert</numerusform>
            <numerusform>%n Dateien verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Partly copied</source>
        <translation>Teils kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all there and unchanged.</source>
        <translation>%1: alle vorhanden und unverändert.</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1: %2 verändert.</translation>
    </message>
    <message>
        <source>%1: %2 missing.</source>
        <translation>%1: %2 fehlen.</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 changed.</source>
        <translation>%1: %2 fehlen, %3 verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies checked.</source>
        <translation>
            <numerusform>%n Untersuchung geprüft.</numerusform>
            <numerusform>%n Untersuchungen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with missing or changed files.</source>
        <translation>
            <numerusform>%n mit fehlenden oder veränderten Dateien.</numerusform>
            <numerusform>%n mit fehlenden oder veränderten Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no copies to make the list from.</source>
        <translation>Es gibt keine Kopien, aus denen die Liste neu entstehen könnte.</translation>
    </message>
    <message>
        <source>No study was found there.</source>
        <translation>Dort wurde keine Untersuchung gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies found among the copies.</source>
        <translation>
            <numerusform>%n Untersuchung unter den Kopien gefunden.</numerusform>
            <numerusform>%n Untersuchungen unter den Kopien gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in the list now.</source>
        <translation>
            <numerusform>%n Untersuchung steht jetzt in der Liste.</numerusform>
            <numerusform>%n Untersuchungen stehen jetzt in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n Datei kopiert.</numerusform>
            <numerusform>%n Dateien kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n Datei war schon da.</numerusform>
            <numerusform>%n Dateien waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies could not be entered:</source>
        <translation>
            <numerusform>%n Untersuchung konnte nicht eingetragen werden:</numerusform>
            <numerusform>%n Untersuchungen konnten nicht eingetragen werden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The table is not valid CSV; it needs a header line and closed quotes.</source>
        <translation>Die Tabelle ist kein gültiges CSV; nötig sind eine Kopfzeile und geschlossene Anführungszeichen.</translation>
    </message>
    <message>
        <source>Row %1 of the table has another number of fields than its header.</source>
        <translation>Zeile %1 der Tabelle hat eine andere Zahl von Feldern als ihre Kopfzeile.</translation>
    </message>
    <message>
        <source>No CSV parser.</source>
        <translation>Kein CSV-Leser.</translation>
    </message>
    <message>
        <source>Images cannot be handed over.</source>
        <translation>Bilder können nicht übergeben werden.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; free some space or choose another folder.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose a folder that you may write to.</source>
        <translation>Die Datei kann nicht geschrieben werden; wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or free some space.</source>
        <translation>Die Datei kann nicht geschrieben werden; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>A file does not exist or cannot be read.</source>
        <translation>Eine Datei gibt es nicht oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A file is larger than it can be.</source>
        <translation>Eine Datei ist größer, als sie sein kann.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Eine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The JSON document is too large.</source>
        <translation>Das JSON-Dokument ist zu groß.</translation>
    </message>
    <message>
        <source>The JSON document is nested too deeply.</source>
        <translation>Das JSON-Dokument ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON document is not valid.</source>
        <translation>Das JSON-Dokument ist ungültig.</translation>
    </message>
    <message>
        <source>A geometry is incomplete.</source>
        <translation>Eine Geometrie ist unvollständig.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is not enough memory to hand the image over.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu übergeben.</translation>
    </message>
    <message>
        <source>The image that was handed over is incomplete.</source>
        <translation>Das übergebene Bild ist unvollständig.</translation>
    </message>
    <message>
        <source>The image that was handed over is not valid.</source>
        <translation>Das übergebene Bild ist ungültig.</translation>
    </message>
    <message>
        <source>The image that was handed over is missing.</source>
        <translation>Das übergebene Bild fehlt.</translation>
    </message>
    <message>
        <source>The image has no valid size.</source>
        <translation>Das Bild hat keine gültige Größe.</translation>
    </message>
    <message>
        <source>The image is too large for the memory of this computer.</source>
        <translation>Das Bild ist zu groß für den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>Something went wrong without an explanation; please try again.</source>
        <translation>Etwas ist ohne Erklärung schiefgegangen; bitte noch einmal versuchen.</translation>
    </message>
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
        <translation>Vergleichskörper</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>Ultraschallregion</translation>
    </message>
    <message>
        <source>There is no image to work on.</source>
        <translation>Es gibt kein Bild zum Bearbeiten.</translation>
    </message>
    <message>
        <source>There is no image to hand over.</source>
        <translation>Es gibt kein Bild zum Übergeben.</translation>
    </message>
    <message>
        <source>This worker does not know that request.</source>
        <translation>Dieses Hilfsprogramm kennt die Anfrage nicht.</translation>
    </message>
    <message>
        <source>This could not be done because of an internal fault.</source>
        <translation>Wegen eines internen Fehlers war das nicht möglich.</translation>
    </message>
    <message>
        <source>The worker has no connection to the window.</source>
        <translation>Das Hilfsprogramm hat keine Verbindung zum Fenster.</translation>
    </message>
    <message>
        <source>Segments cannot be painted on this series.</source>
        <translation>Auf dieser Serie können keine Segmente gemalt werden.</translation>
    </message>
    <message>
        <source>The rules for laying out studies cannot be read.</source>
        <translation>Die Regeln für die Anordnung von Untersuchungen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The report cannot be printed by this process.</source>
        <translation>Dieser Prozess kann den Bericht nicht drucken.</translation>
    </message>
    <message>
        <source>The report could not be laid out.</source>
        <translation>Der Bericht konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>Das Bild kann nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture.</source>
        <translation>Der Speicher reicht nicht für ein Bild.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more data than an honest one of its size; it was not opened.</source>
        <translation>Das Archiv entpackt weit mehr Daten als ein redliches seiner Größe; es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is no room to unpack the archive; free some space or unpack it yourself.</source>
        <translation>Kein Platz, um das Archiv zu entpacken; schaffen Sie Platz oder entpacken Sie es selbst.</translation>
    </message>
    <message>
        <source>The archive is damaged or encrypted.</source>
        <translation>Das Archiv ist beschädigt oder verschlüsselt.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: the disk is full.</source>
        <translation>Das Archiv kann nicht entpackt werden: der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>Archiv entpacken</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>Der Speicher reicht nicht, um das Archiv zu öffnen.</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>Das Archiv kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The archive holds more files than an honest one; it was not opened.</source>
        <translation>Das Archiv enthält mehr Dateien als ein redliches; es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>An entry of the archive names a file outside of it and was left out.</source>
        <translation>Ein Eintrag des Archivs nennt eine Datei außerhalb und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An entry of the archive is a link and was left out.</source>
        <translation>Ein Eintrag des Archivs ist eine Verknüpfung und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>1 segment is not drawn: there are too many, or too many at one place.</source>
        <translation>1 Segment wird nicht gezeichnet: es sind zu viele, oder zu viele an einer Stelle.</translation>
    </message>
    <message>
        <source>%1 segments are not drawn: there are too many, or too many at one place.</source>
        <translation>%1 Segmente werden nicht gezeichnet: es sind zu viele, oder zu viele an einer Stelle.</translation>
    </message>
    <message>
        <source>Nothing of this object lies on these images.</source>
        <translation>Nichts von diesem Objekt liegt auf diesen Bildern.</translation>
    </message>
    <message>
        <source>The object was drawn in another frame of reference than these images have; it is not shown on them.</source>
        <translation>Das Objekt wurde in einem anderen Bezugssystem gezeichnet als dem dieser Bilder; es wird auf ihnen nicht gezeigt.</translation>
    </message>
    <message>
        <source>Fractions are drawn from one half on.</source>
        <translation>Anteile werden ab der Hälfte gezeichnet.</translation>
    </message>
    <message>
        <source>1 segment has no voxel on these images.</source>
        <translation>1 Segment hat auf diesen Bildern kein Voxel.</translation>
    </message>
    <message>
        <source>%1 segments have no voxel on these images.</source>
        <translation>%1 Segmente haben auf diesen Bildern kein Voxel.</translation>
    </message>
    <message>
        <source>These images have no place in the patient; contours cannot be drawn on them.</source>
        <translation>Diese Bilder haben keinen Ort im Patienten; Konturen können nicht auf ihnen gezeichnet werden.</translation>
    </message>
    <message>
        <source>1 region of another frame of reference not drawn.</source>
        <translation>1 Region eines anderen Bezugssystems nicht gezeichnet.</translation>
    </message>
    <message>
        <source>%1 regions of another frame of reference not drawn.</source>
        <translation>%1 Regionen eines anderen Bezugssystems nicht gezeichnet.</translation>
    </message>
    <message>
        <source>1 region without an area on these images.</source>
        <translation>1 Region ohne Fläche auf diesen Bildern.</translation>
    </message>
    <message>
        <source>%1 regions without an area on these images.</source>
        <translation>%1 Regionen ohne Fläche auf diesen Bildern.</translation>
    </message>
    <message>
        <source>Points and open contours (%1) are listed but not drawn.</source>
        <translation>Punkte und offene Konturen (%1) werden aufgeführt, aber nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Drawing the object</source>
        <translation>Objekt zeichnen</translation>
    </message>
    <message>
        <source>This object draws nothing on images: %1.</source>
        <translation>Dieses Objekt zeichnet nichts auf Bilder: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened; check its permissions.</source>
        <translation>Der Ordner lässt sich nicht öffnen; prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Symbolic links are not followed.</source>
        <translation>Symbolischen Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Hidden files are not opened.</source>
        <translation>Versteckte Dateien werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>An archive within a folder; open it by itself.</source>
        <translation>Ein Archiv in einem Ordner; öffnen Sie es für sich.</translation>
    </message>
    <message>
        <source>There is nothing at the path that was given.</source>
        <translation>Unter dem angegebenen Pfad ist nichts.</translation>
    </message>
    <message>
        <source>The file holds %1 volumes; this part: %2.</source>
        <translation>Die Datei enthält %1 Volumen; dieser Teil: %2.</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>The files cannot be listed.</source>
        <translation>Die Dateien können nicht aufgeführt werden.</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>The images of the series cannot be told apart for the presentation state.</source>
        <translation>Die Bilder der Serie lassen sich für den Darstellungszustand nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The presentation state belongs to other images.</source>
        <translation>Der Darstellungszustand gehört zu anderen Bildern.</translation>
    </message>
    <message>
        <source>The presentation state brings a Modality LUT of its own, which is not shown.</source>
        <translation>Der Darstellungszustand bringt eine eigene Modality LUT mit, die nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>It selects a part of the image; the whole image is shown.</source>
        <translation>Er wählt einen Teil des Bildes; gezeigt wird das ganze Bild.</translation>
    </message>
    <message>
        <source>The series is not a presentation state.</source>
        <translation>Die Serie ist kein Darstellungszustand.</translation>
    </message>
    <message>
        <source>The images that the presentation state shows are not in the study.</source>
        <translation>Die Bilder, die der Darstellungszustand zeigt, sind nicht in der Untersuchung.</translation>
    </message>
    <message>
        <source>The presentation state names %1 images; %2 of one series are shown.</source>
        <translation>Der Darstellungszustand nennt %1 Bilder; %2 einer Serie werden gezeigt.</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Bild lesen</translation>
    </message>
    <message>
        <source>A %1 file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Eine %1-Datei gibt keinen Pixelabstand an: Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <translation>Die Vorschau kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There is no image at that path.</source>
        <translation>Unter diesem Pfad ist kein Bild.</translation>
    </message>
    <message>
        <source>The slices are tilted too far to be straightened.</source>
        <translation>Die Schichten sind zu stark gekippt, um begradigt zu werden.</translation>
    </message>
    <message>
        <source>gantry tilt of %1 degrees corrected</source>
        <translation>Gantrykippung von %1 Grad korrigiert</translation>
    </message>
    <message>
        <source>These images are derived: the gantry tilt of %1 degrees was corrected by resampling each slice within its plane.</source>
        <translation>Diese Bilder sind abgeleitet: die Gantrykippung von %1 Grad wurde durch Umrechnen jeder Schicht in ihrer Ebene korrigiert.</translation>
    </message>
    <message>
        <source>The series has no gantry tilt that can be corrected.</source>
        <translation>Die Serie hat keine korrigierbare Gantrykippung.</translation>
    </message>
    <message>
        <source>Correcting the gantry tilt</source>
        <translation>Gantrykippung korrigieren</translation>
    </message>
    <message>
        <source>The report could not be exported.</source>
        <translation>Der Bericht konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>A saved report is incomplete or holds values that cannot be.</source>
        <translation>Ein gesicherter Bericht ist unvollständig oder enthält unmögliche Werte.</translation>
    </message>
    <message>
        <source>The saved report is of a version that this program does not read.</source>
        <translation>Der gesicherte Bericht hat eine Version, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>A saved finding is incomplete or holds values that cannot be.</source>
        <translation>Ein gesicherter Befund ist unvollständig oder enthält unmögliche Werte.</translation>
    </message>
    <message>
        <source>An embedded image is damaged.</source>
        <translation>Ein eingebettetes Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no image to be put into the report.</source>
        <translation>Es gibt kein Bild für den Bericht.</translation>
    </message>
    <message>
        <source>An image could not be put into the report.</source>
        <translation>Ein Bild konnte nicht in den Bericht gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no such image in the series.</source>
        <translation>Dieses Bild gibt es in der Serie nicht.</translation>
    </message>
    <message>
        <source>An overlay does not have the size of its image and was not drawn.</source>
        <translation>Ein Overlay hat nicht die Größe seines Bildes und wurde nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The store of findings is damaged and cannot be moved aside; check the rights of its folder.</source>
        <translation>Der Befundspeicher ist beschädigt und lässt sich nicht beiseitelegen; prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last change was not saved.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr; die letzte Änderung wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The store of findings cannot be written; check the disk and the rights of its folder.</source>
        <translation>Der Befundspeicher kann nicht beschrieben werden; prüfen Sie Datenträger und Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>The store of findings is in use by another program; try again.</source>
        <translation>Der Befundspeicher wird von einem anderen Programm benutzt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store of findings is damaged; restart the program to begin a new one.</source>
        <translation>Der Befundspeicher ist beschädigt; starten Sie das Programm neu, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the store of findings.</source>
        <translation>Der Speicher reicht nicht für den Befundspeicher.</translation>
    </message>
    <message>
        <source>The store of findings could not be used.</source>
        <translation>Der Befundspeicher konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The store of findings was written by a later version of this program; update the program.</source>
        <translation>Der Befundspeicher stammt von einer neueren Version dieses Programms; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The store of findings was damaged. It was kept as %1 and a new, empty one was begun.</source>
        <translation>Der Befundspeicher war beschädigt. Er wurde als %1 aufgehoben und ein neuer, leerer begonnen.</translation>
    </message>
    <message>
        <source>The store of findings could not be opened.</source>
        <translation>Der Befundspeicher konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The store of findings could not be read.</source>
        <translation>Der Befundspeicher konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>Die Änderung konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>A file of the study went away while it was copied; nothing was copied.</source>
        <translation>Eine Datei der Untersuchung verschwand beim Kopieren; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>A file of the study cannot be read; nothing was copied.</source>
        <translation>Eine Datei der Untersuchung kann nicht gelesen werden; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the copies; nothing was copied.</source>
        <translation>Auf dem Datenträger ist kein Platz für die Kopien; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>The copies cannot be written; check the rights of the program's folder.</source>
        <translation>Die Kopien können nicht geschrieben werden; prüfen Sie die Rechte des Programmordners.</translation>
    </message>
    <message>
        <source>The copies of the study cannot be moved; check the rights of the program's folder.</source>
        <translation>Die Kopien der Untersuchung können nicht verschoben werden; prüfen Sie die Rechte des Programmordners.</translation>
    </message>
    <message>
        <source>Copies in the trash cannot be deleted; check the rights of the program's folder.</source>
        <translation>Kopien im Papierkorb können nicht gelöscht werden; prüfen Sie die Rechte des Programmordners.</translation>
    </message>
    <message>
        <source>There is not enough room to copy the study: it needs %1 GB, and %2 GB are free. Nothing was copied.</source>
        <translation>Der Platz reicht nicht, um die Untersuchung zu kopieren: nötig sind %1 GB, frei %2 GB. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>The folder of the program cannot be made; check the rights of the folder above it.</source>
        <translation>Der Programmordner kann nicht angelegt werden; prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>Only DICOM files can be copied; other images stay where they are.</source>
        <translation>Nur DICOM-Dateien können kopiert werden; andere Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>The study is not in the study list.</source>
        <translation>Die Untersuchung ist nicht in der Untersuchungsliste.</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient; this one was not entered.</source>
        <translation>Die Untersuchungsliste hat eine Untersuchung mit derselben Kennung eines anderen Patienten; diese wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>All %1 files are there and unchanged.</source>
        <translation>Alle %1 Dateien sind da und unverändert.</translation>
    </message>
    <message>
        <source>All %1 files have changed.</source>
        <translation>Alle %1 Dateien haben sich geändert.</translation>
    </message>
    <message>
        <source>All %1 files are missing.</source>
        <translation>Alle %1 Dateien fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 files has changed.</source>
        <translation>%1 von %2 Dateien hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files have changed.</source>
        <translation>%1 von %2 Dateien haben sich geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing.</source>
        <translation>%1 von %2 Dateien fehlt.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing.</source>
        <translation>%1 von %2 Dateien fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 has changed.</source>
        <translation>%1 von %2 Dateien fehlt, %3 hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 have changed.</source>
        <translation>%1 von %2 Dateien fehlt, %3 haben sich geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 has changed.</source>
        <translation>%1 von %2 Dateien fehlen, %3 hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 have changed.</source>
        <translation>%1 von %2 Dateien fehlen, %3 haben sich geändert.</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged and was left out.</source>
        <translation>Eine gesicherte Segmentierung ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A segmentation was saved by a later version of this program; update the program to see it.</source>
        <translation>Eine Segmentierung stammt von einer neueren Version dieses Programms; aktualisieren Sie es, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Rule %1 for laying out studies makes no sense.</source>
        <translation>Regel %1 für die Anordnung von Untersuchungen ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A part of Pellucid is missing or cannot be started; please install it again.</source>
        <translation>Ein Teil von Pellucid fehlt oder lässt sich nicht starten; bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Only some of the images give a pixel spacing: lengths are in pixels.</source>
        <translation>Nur einige der Bilder geben einen Pixelabstand an: Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>The pixel spacing changes from image to image (%1 mm): lengths are in pixels.</source>
        <translation>Der Pixelabstand wechselt von Bild zu Bild (%1 mm): Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Die Datei gibt keinen Pixelabstand an: Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>The slices overlap: each is %1 mm thick, neighbours are %2 mm apart.</source>
        <translation>Die Schichten überlappen: jede ist %1 mm dick, Nachbarn liegen %2 mm auseinander.</translation>
    </message>
    <message>
        <source>The images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>Die Bilder wurden verlustbehaftet komprimiert, wie stark, sagt die Datei nicht: feine Details können fehlen.</translation>
    </message>
    <message>
        <source>The images were compressed with loss, %1: fine detail may be lost.</source>
        <translation>Die Bilder wurden verlustbehaftet komprimiert, %1: feine Details können fehlen.</translation>
    </message>
    <message>
        <source>The file brings an ICC profile; its colours are shown as they are stored, without it.</source>
        <translation>Die Datei enthält ein ICC-Profil; die Farben werden ohne dieses gezeigt, so wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>The rescale changes from image to image (slope %1, intercept %2); values are shown after rescaling.</source>
        <translation>Die Umrechnung wechselt von Bild zu Bild (Slope %1, Intercept %2); gezeigt werden die umgerechneten Werte.</translation>
    </message>
    <message>
        <source>And %1 more %2.</source>
        <translation>Und %1 weitere %2.</translation>
    </message>
    <message>
        <source>Image %1 is turned by %2 degrees against the others.</source>
        <translation>Bild %1 ist gegen die anderen um %2 Grad gedreht.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: 1 image is missing.</source>
        <translation>Erwartet %1 mm, gefunden %2 mm zwischen %3: 1 Bild fehlt.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: %4 images are missing.</source>
        <translation>Erwartet %1 mm, gefunden %2 mm zwischen %3: %4 Bilder fehlen.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3.</source>
        <translation>Erwartet %1 mm, gefunden %2 mm zwischen %3.</translation>
    </message>
    <message>
        <source>Extra slice: image %1 lies between %2, %3 from them, where neighbours are %4 mm apart.</source>
        <translation>Zusätzliche Schicht: Bild %1 liegt zwischen %2, %3 von ihnen entfernt; sonst liegen Nachbarn %4 mm auseinander.</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm along the stack: found %3 to its neighbours, expected %4 mm.</source>
        <translation>Bild %1 ist entlang des Stapels um %2 mm verschoben: gefunden %3 zu den Nachbarn, erwartet %4 mm.</translation>
    </message>
    <message>
        <source>All %1 images lie at the same position; they are no stack of slices.</source>
        <translation>Alle %1 Bilder liegen an derselben Stelle; sie sind kein Schichtstapel.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced: %1 to %2 mm between neighbours.</source>
        <translation>Die Schichten haben ungleiche Abstände: %1 bis %2 mm zwischen Nachbarn.</translation>
    </message>
    <message>
        <source>Duplicate slice: %1 lie at the same position.</source>
        <translation>Doppelte Schicht: %1 liegen an derselben Stelle.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees: each slice is shifted by %2 mm within its plane against the one before.</source>
        <translation>Die Gantry war um %1 Grad gekippt: jede Schicht ist in ihrer Ebene um %2 mm gegen die vorige verschoben.</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm within its plane against the others.</source>
        <translation>Bild %1 ist in seiner Ebene um %2 mm gegen die anderen verschoben.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient.</source>
        <translation>Die Bilder sagen nicht, wo im Patienten sie liegen.</translation>
    </message>
    <message>
        <source>Image %1 does not say where it lies in the patient.</source>
        <translation>Bild %1 sagt nicht, wo im Patienten es liegt.</translation>
    </message>
    <message>
        <source>The series has a single slice.</source>
        <translation>Die Serie hat nur eine Schicht.</translation>
    </message>
    <message>
        <source>The series holds images of %1 different orientations; this part: %2.</source>
        <translation>Die Serie enthält Bilder in %1 verschiedenen Ausrichtungen; dieser Teil: %2.</translation>
    </message>
    <message>
        <source>Files of one Series Instance UID carry %1 different series numbers; this part: number %2.</source>
        <translation>Dateien mit derselben Series Instance UID tragen %1 verschiedene Seriennummern; dieser Teil: Nummer %2.</translation>
    </message>
    <message>
        <source>The series mixes images with other objects.</source>
        <translation>Die Serie mischt Bilder mit anderen Objekten.</translation>
    </message>
    <message>
        <source>Each file of the series holds several images of its own.</source>
        <translation>Jede Datei der Serie enthält mehrere eigene Bilder.</translation>
    </message>
    <message>
        <source>Each radiograph of the series is shown by itself.</source>
        <translation>Jede Röntgenaufnahme der Serie wird für sich gezeigt.</translation>
    </message>
    <message>
        <source>Each presentation state of the series is listed by itself.</source>
        <translation>Jeder Darstellungszustand der Serie wird für sich aufgeführt.</translation>
    </message>
    <message>
        <source>The images of the series have different sizes; this part: %1 of %2 pixels.</source>
        <translation>Die Bilder der Serie sind verschieden groß; dieser Teil: %1 mit %2 Pixeln.</translation>
    </message>
    <message>
        <source>%1, kept apart from the slices of the series.</source>
        <translation>%1, von den Schichten der Serie getrennt.</translation>
    </message>
    <message>
        <source>The localizer images of the series are kept apart.</source>
        <translation>Die Übersichtsbilder der Serie stehen für sich.</translation>
    </message>
    <message>
        <source>The images of the series have %1 different frames of reference: where they lie to each other is not known.</source>
        <translation>Die Bilder der Serie haben %1 verschiedene Bezugssysteme: wie sie zueinander liegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The series holds %1 stacks; this part: stack %2.</source>
        <translation>Die Serie enthält %1 Stapel; dieser Teil: Stapel %2.</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: %1.</source>
        <translation>Die Bilder der Serie haben verschiedene Pixelabstände; dieser Teil: %1.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes; this part: %2.</source>
        <translation>Die Serie enthält %1 Volumen; dieser Teil: %2.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, told apart by the order of instance numbers; this part: %2.</source>
        <translation>Die Serie enthält %1 Volumen, nach der Folge der Bildnummern getrennt; dieser Teil: %2.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>Die Serie enthält %1 Volumen, aber nichts in den Kopfdaten unterscheidet sie: die Bilder werden als ein Stapel gezeigt.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times; this part: %2.</source>
        <translation>Jede Position wurde %1-mal aufgenommen; dieser Teil: %2.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, told apart by the order of instance numbers; this part: %2.</source>
        <translation>Jede Position wurde %1-mal aufgenommen, nach der Folge der Bildnummern getrennt; dieser Teil: %2.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>Jede Position wurde %1-mal aufgenommen, aber nichts in den Kopfdaten unterscheidet die Volumen: die Bilder werden als ein Stapel gezeigt.</translation>
    </message>
    <message>
        <source>The series is shown unsplit: %1 images in the order of their numbers, no volume.</source>
        <translation>Die Serie wird ungeteilt gezeigt: %1 Bilder in der Folge ihrer Nummern, kein Volumen.</translation>
    </message>
    <message>
        <source>It holds %1 volumes at the same place (%2).</source>
        <translation>Sie enthält %1 Volumen an derselben Stelle (%2).</translation>
    </message>
    <message>
        <source>1 image of another size stays apart.</source>
        <translation>1 Bild anderer Größe bleibt getrennt.</translation>
    </message>
    <message>
        <source>%1 images of another size stay apart.</source>
        <translation>%1 Bilder anderer Größe bleiben getrennt.</translation>
    </message>
    <message>
        <source>Image number %1 is left out: %2</source>
        <translation>Bild Nummer %1 fehlt: %2</translation>
    </message>
    <message>
        <source>The series has no images.</source>
        <translation>Die Serie hat keine Bilder.</translation>
    </message>
    <message>
        <source>The images of the series have different sizes (%1 x %2 and %3 x %4); they cannot be one stack.</source>
        <translation>Die Bilder der Serie sind verschieden groß (%1 x %2 und %3 x %4); sie können kein Stapel sein.</translation>
    </message>
    <message>
        <source>The images of the series have different pixel types.</source>
        <translation>Die Bilder der Serie haben verschiedene Pixelarten.</translation>
    </message>
    <message>
        <source>The files have changed since they were listed.</source>
        <translation>Die Dateien haben sich geändert, seit sie aufgeführt wurden.</translation>
    </message>
    <message>
        <source>The series needs %1 GB of memory, more than this computer can spare.</source>
        <translation>Die Serie braucht %1 GB Speicher, mehr als dieser Computer entbehren kann.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>Die Datei hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>The image needs more memory than is available.</source>
        <translation>Das Bild braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The images lie in the frame of the ultrasound volume, not in the patient: sides of the patient are not known.</source>
        <translation>Die Bilder liegen im Bezugssystem des Ultraschallvolumens, nicht im Patienten: Seiten des Patienten sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The parts of the ultrasound images have different scales: lengths are in millimetres only within one of them.</source>
        <translation>Die Teile der Ultraschallbilder haben verschiedene Maßstäbe: Längen sind nur innerhalb eines Teils in Millimetern.</translation>
    </message>
    <message>
        <source>An overlay of the file is damaged and is not drawn.</source>
        <translation>Ein Overlay der Datei ist beschädigt und wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>PARTIAL - the series is still loading.</source>
        <translation>UNVOLLSTÄNDIG - die Serie wird noch geladen.</translation>
    </message>
    <message>
        <source>This object holds no images that can be drawn: %1.</source>
        <translation>Dieses Objekt enthält keine darstellbaren Bilder: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the series.</source>
        <translation>Der Speicher reicht nicht, um die Serie zu öffnen.</translation>
    </message>
    <message>
        <source>The series cannot be opened.</source>
        <translation>Die Serie lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>multiplanar reformatting</source>
        <translation>multiplanare Reformatierung</translation>
    </message>
    <message>
        <source>3D analysis</source>
        <translation>3D-Auswertung</translation>
    </message>
    <message>
        <source>lengths in mm</source>
        <translation>Längen in mm</translation>
    </message>
    <message>
        <source>%1 needs more memory than is available.</source>
        <translation>%1 braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for reading.</source>
        <translation>%1 lässt sich nicht zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied or sent completely.</source>
        <translation>%1 endet zu früh: unvollständig kopiert oder gesendet.</translation>
    </message>
    <message>
        <source>%1 uses an encoding that cannot be read.</source>
        <translation>%1 hat eine Kodierung, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The DICOMDIR lists no files; open its folder instead.</source>
        <translation>Das DICOMDIR führt keine Dateien auf; öffnen Sie stattdessen seinen Ordner.</translation>
    </message>
    <message>
        <source>The DICOMDIR names no file of its own folder; open the folder instead.</source>
        <translation>Das DICOMDIR nennt keine Datei seines Ordners; öffnen Sie stattdessen den Ordner.</translation>
    </message>
    <message>
        <source>The file nests its sequences deeper than any honest one; it was not opened.</source>
        <translation>Die Datei verschachtelt ihre Sequenzen tiefer als jede redliche; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file is compressed more than any honest one; it was not opened.</source>
        <translation>Die Datei ist stärker komprimiert als jede redliche; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The header needs more memory than is available.</source>
        <translation>Die Kopfdaten brauchen mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Die Datei ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check its permissions.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is not DICOM.</source>
        <translation>Die Datei ist kein DICOM.</translation>
    </message>
    <message>
        <source>The file has no content after its DICOM header.</source>
        <translation>Die Datei hat nach dem DICOM-Kopf keinen Inhalt.</translation>
    </message>
    <message>
        <source>The file is truncated: its image needs %1 bytes, the whole file has %2.</source>
        <translation>Die Datei ist abgeschnitten: das Bild braucht %1 Bytes, die ganze Datei hat %2.</translation>
    </message>
    <message>
        <source>The file is DICOM but names neither a study nor an image.</source>
        <translation>Die Datei ist DICOM, nennt aber weder Untersuchung noch Bild.</translation>
    </message>
    <message>
        <source>Image header without pixels</source>
        <translation>Bildkopf ohne Pixel</translation>
    </message>
    <message>
        <source>Object without images</source>
        <translation>Objekt ohne Bilder</translation>
    </message>
    <message>
        <source>Reading this file stopped the program that reads; it was left out.</source>
        <translation>Das Lesen dieser Datei hat das Leseprogramm beendet; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The palette of the colour image is incomplete.</source>
        <translation>Die Farbpalette des Bildes ist unvollständig.</translation>
    </message>
    <message>
        <source>The palette of the colour image is empty.</source>
        <translation>Die Farbpalette des Bildes ist leer.</translation>
    </message>
    <message>
        <source>The images need more memory than is available.</source>
        <translation>Die Bilder brauchen mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The images are damaged and cannot be read.</source>
        <translation>Die Bilder sind beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The JPEG 2000 image is damaged and cannot be decoded.</source>
        <translation>Das JPEG-2000-Bild ist beschädigt und nicht dekodierbar.</translation>
    </message>
    <message>
        <source>The RLE image is damaged and cannot be decoded.</source>
        <translation>Das RLE-Bild ist beschädigt und nicht dekodierbar.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu dekodieren.</translation>
    </message>
    <message>
        <source>The description of a loaded series is incomplete.</source>
        <translation>Die Beschreibung einer geladenen Serie ist unvollständig.</translation>
    </message>
    <message>
        <source>The report of a series is incomplete.</source>
        <translation>Der Bericht einer Serie ist unvollständig.</translation>
    </message>
    <message>
        <source>The description of a %1 is incomplete.</source>
        <translation>Eine Beschreibung (%1) ist unvollständig.</translation>
    </message>
    <message>
        <source>What is said about the images that can be shown does not fit the series.</source>
        <translation>Was über die zeigbaren Bilder gesagt wird, passt nicht zur Serie.</translation>
    </message>
    <message>
        <source>Images with %1 bits per pixel cannot be read.</source>
        <translation>Bilder mit %1 Bit je Pixel können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Images with %1 samples per pixel cannot be read.</source>
        <translation>Bilder mit %1 Werten je Pixel können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file claims %1 frames, more than it can hold; it is damaged or made to do harm.</source>
        <translation>Die Datei behauptet %1 Bilder, mehr als sie enthalten kann; sie ist beschädigt oder soll schaden.</translation>
    </message>
    <message>
        <source>The file claims single-bit pixels in colour or compressed, which do not exist.</source>
        <translation>Die Datei behauptet farbige oder komprimierte 1-Bit-Pixel, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The file claims floating point pixels in colour or compressed, which do not exist.</source>
        <translation>Die Datei behauptet farbige oder komprimierte Gleitkommapixel, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The file claims a palette for pixels of more than 16 bits, which does not exist.</source>
        <translation>Die Datei behauptet eine Palette für Pixel mit mehr als 16 Bit, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The file describes an image but holds no pixels.</source>
        <translation>Die Datei beschreibt ein Bild, enthält aber keine Pixel.</translation>
    </message>
    <message>
        <source>The image has no rows or columns.</source>
        <translation>Das Bild hat keine Zeilen oder Spalten.</translation>
    </message>
    <message>
        <source>The file claims an image of %1 MB, more than its %2 kB can hold; it is damaged or made to do harm.</source>
        <translation>Die Datei behauptet ein Bild von %1 MB, mehr als ihre %2 kB fassen; sie ist beschädigt oder soll schaden.</translation>
    </message>
    <message>
        <source>The images are stored as %1, which cannot be read yet.</source>
        <translation>Die Bilder sind als %1 gespeichert, was noch nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The image is stored as %1, in a form that cannot be read.</source>
        <translation>Das Bild ist als %1 gespeichert, in einer Form, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The pixel data are too short: %1 bytes are needed, %2 are there.</source>
        <translation>Die Pixeldaten sind zu kurz: %1 Bytes sind nötig, %2 vorhanden.</translation>
    </message>
    <message>
        <source>The pixel data are too short.</source>
        <translation>Die Pixeldaten sind zu kurz.</translation>
    </message>
    <message>
        <source>The pixel data are damaged.</source>
        <translation>Die Pixeldaten sind beschädigt.</translation>
    </message>
    <message>
        <source>The compressed image is damaged and cannot be decoded.</source>
        <translation>Das komprimierte Bild ist beschädigt und nicht dekodierbar.</translation>
    </message>
    <message>
        <source>The compressed image is damaged.</source>
        <translation>Das komprimierte Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The compressed image has other colour components than its header.</source>
        <translation>Das komprimierte Bild hat andere Farbkomponenten als seine Kopfdaten.</translation>
    </message>
    <message>
        <source>There is no such frame.</source>
        <translation>Dieses Einzelbild gibt es nicht.</translation>
    </message>
    <message>
        <source>What the object draws could not be read.</source>
        <translation>Was das Objekt zeichnet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The elements of the file need more memory than is available.</source>
        <translation>Die Elemente der Datei brauchen mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The file holds no document.</source>
        <translation>Die Datei enthält kein Dokument.</translation>
    </message>
    <message>
        <source>The file says that its document has %1 bytes, it holds %2.</source>
        <translation>Laut Datei hat das Dokument %1 Bytes, sie enthält %2.</translation>
    </message>
    <message>
        <source>The document in the file is empty or too large to be saved.</source>
        <translation>Das Dokument in der Datei ist leer oder zu groß zum Sichern.</translation>
    </message>
    <message>
        <source>The document in the file is damaged.</source>
        <translation>Das Dokument in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The document needs more memory than is available.</source>
        <translation>Das Dokument braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The content of the object could not be read.</source>
        <translation>Der Inhalt des Objekts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its shutter names no overlay and is left out.</source>
        <translation>Seine Blende nennt kein Overlay und wird weggelassen.</translation>
    </message>
    <message>
        <source>It asks for a subtraction of images, which is not done.</source>
        <translation>Er verlangt eine Bildsubtraktion, die nicht ausgeführt wird.</translation>
    </message>
    <message>
        <source>The file is not a grayscale softcopy presentation state.</source>
        <translation>Die Datei ist kein Graustufen-Darstellungszustand.</translation>
    </message>
    <message>
        <source>The presentation state cannot be read.</source>
        <translation>Der Darstellungszustand kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not say how they lie in the patient.</source>
        <translation>Die Bilder der Segmentierung sagen nicht, wie sie im Patienten liegen.</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie in different directions; they make no volume.</source>
        <translation>Die Bilder der Segmentierung liegen in verschiedenen Richtungen; sie bilden kein Volumen.</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie nowhere near a patient.</source>
        <translation>Die Bilder der Segmentierung liegen weit ab von jedem Patienten.</translation>
    </message>
    <message>
        <source>The frames of the segmentation are shifted against each other; they make no volume.</source>
        <translation>Die Bilder der Segmentierung sind gegeneinander verschoben; sie bilden kein Volumen.</translation>
    </message>
    <message>
        <source>The frames of the segmentation are not evenly spaced: %1 mm in %2 unequal steps.</source>
        <translation>Die Bilder der Segmentierung haben ungleiche Abstände: %1 mm in %2 ungleichen Schritten.</translation>
    </message>
    <message>
        <source>The segmentation of a slide does not say how large the slide is.</source>
        <translation>Die Segmentierung eines Objektträgers sagt nicht, wie groß er ist.</translation>
    </message>
    <message>
        <source>The segmentation of a slide has %1 tiles where %2 are needed.</source>
        <translation>Die Segmentierung eines Objektträgers hat %1 Kacheln, nötig sind %2.</translation>
    </message>
    <message>
        <source>A tile of the segmentation lies outside its slide.</source>
        <translation>Eine Kachel der Segmentierung liegt außerhalb ihres Objektträgers.</translation>
    </message>
    <message>
        <source>Two frames of one segment lie at the same place; which of them counts cannot be told.</source>
        <translation>Zwei Bilder eines Segments liegen an derselben Stelle; welches zählt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The segmentation has more frames than can be read.</source>
        <translation>Die Segmentierung hat mehr Bilder, als gelesen werden können.</translation>
    </message>
    <message>
        <source>The file describes %1 frames and has %2.</source>
        <translation>Die Datei beschreibt %1 Bilder und hat %2.</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not give one pixel spacing.</source>
        <translation>Die Bilder der Segmentierung haben keinen gemeinsamen Pixelabstand.</translation>
    </message>
    <message>
        <source>Some frames of the segmentation do not say where they lie.</source>
        <translation>Einige Bilder der Segmentierung sagen nicht, wo sie liegen.</translation>
    </message>
    <message>
        <source>More segments than can be shown were left out.</source>
        <translation>Segmente über die zeigbare Zahl hinaus wurden weggelassen.</translation>
    </message>
    <message>
        <source>Two segments have the number %1; the second was left out.</source>
        <translation>Zwei Segmente haben die Nummer %1; das zweite wurde weggelassen.</translation>
    </message>
    <message>
        <source>The masks of this segmentation need more memory than can be spared.</source>
        <translation>Die Masken dieser Segmentierung brauchen mehr Speicher, als entbehrt werden kann.</translation>
    </message>
    <message>
        <source>The segmentation stores its frames in a form that cannot be read.</source>
        <translation>Die Segmentierung speichert ihre Bilder in einer Form, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The segmentation needs more memory than is available.</source>
        <translation>Die Segmentierung braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>1 frame belongs to a segment that the file does not describe, and is left out.</source>
        <translation>1 Bild gehört zu einem Segment, das die Datei nicht beschreibt, und wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 frames belong to a segment that the file does not describe, and are left out.</source>
        <translation>%1 Bilder gehören zu einem Segment, das die Datei nicht beschreibt, und werden weggelassen.</translation>
    </message>
    <message>
        <source>There is no segment of that number.</source>
        <translation>Ein Segment mit dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>The segmentation is no label map.</source>
        <translation>Die Segmentierung ist keine Labelkarte.</translation>
    </message>
    <message>
        <source>The voxels of the segments cannot be read.</source>
        <translation>Die Voxel der Segmente können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file holds no report, segmentation, structure set or document.</source>
        <translation>Die Datei enthält weder Bericht noch Segmentierung, Strukturen oder Dokument.</translation>
    </message>
    <message>
        <source>%1: what such a file holds is not shown yet.</source>
        <translation>%1: was eine solche Datei enthält, wird noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>The object needs more memory than is available.</source>
        <translation>Das Objekt braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>Its elements follow as they stand in the file.</source>
        <translation>Seine Elemente folgen, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>More regions than can be shown were left out.</source>
        <translation>Regionen über die zeigbare Zahl hinaus wurden weggelassen.</translation>
    </message>
    <message>
        <source>Two regions have the number %1; the second was left out.</source>
        <translation>Zwei Regionen haben die Nummer %1; die zweite wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 refers to region %2, which the file does not have.</source>
        <translation>%1 bezieht sich auf Region %2, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>The file has more contours than can be shown; the rest was left out.</source>
        <translation>Die Datei hat mehr Konturen, als gezeigt werden können; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>A contour of region %1 has no whole number of points and was left out.</source>
        <translation>Eine Kontur der Region %1 hat keine ganze Zahl von Punkten und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A contour of region %1 says that it has %2 points, it has %3.</source>
        <translation>Eine Kontur der Region %1 gibt %2 Punkte an, hat aber %3.</translation>
    </message>
    <message>
        <source>Key object selection</source>
        <translation>Auswahl von Schlüsselbildern</translation>
    </message>
    <message>
        <source>Radiation dose report</source>
        <translation>Strahlendosisbericht</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Strukturierter Bericht</translation>
    </message>
    <message>
        <source>Encapsulated PDF</source>
        <translation>Eingebettetes PDF</translation>
    </message>
    <message>
        <source>Encapsulated CDA document</source>
        <translation>Eingebettetes CDA-Dokument</translation>
    </message>
    <message>
        <source>Encapsulated 3D model</source>
        <translation>Eingebettetes 3D-Modell</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>Darstellungszustand</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Segmentation (label map)</source>
        <translation>Segmentierung (Labelkarte)</translation>
    </message>
    <message>
        <source>Surface segmentation</source>
        <translation>Oberflächensegmentierung</translation>
    </message>
    <message>
        <source>Tractography results</source>
        <translation>Traktographie</translation>
    </message>
    <message>
        <source>Spatial registration</source>
        <translation>Räumliche Registrierung</translation>
    </message>
    <message>
        <source>Spatial fiducials</source>
        <translation>Räumliche Markierungen</translation>
    </message>
    <message>
        <source>Deformable spatial registration</source>
        <translation>Verformbare räumliche Registrierung</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Real world value mapping</source>
        <translation>Zuordnung realer Werte</translation>
    </message>
    <message>
        <source>Radiotherapy structure set</source>
        <translation>Strukturen der Strahlentherapie</translation>
    </message>
    <message>
        <source>Radiotherapy plan</source>
        <translation>Strahlentherapieplan</translation>
    </message>
    <message>
        <source>Radiotherapy ion plan</source>
        <translation>Ionentherapieplan</translation>
    </message>
    <message>
        <source>Radiotherapy treatment record</source>
        <translation>Strahlentherapieprotokoll</translation>
    </message>
    <message>
        <source>Audio waveform</source>
        <translation>Tonaufzeichnung</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>MR spectroscopy</source>
        <translation>MR-Spektroskopie</translation>
    </message>
    <message>
        <source>Implementation object</source>
        <translation>Implementierungsobjekt</translation>
    </message>
    <message>
        <source>Ophthalmic or surface scan mesh</source>
        <translation>Augen- oder Oberflächennetz</translation>
    </message>
    <message>
        <source>Ophthalmic measurement</source>
        <translation>Augenmessung</translation>
    </message>
    <message>
        <source>Ophthalmic analysis</source>
        <translation>Augenauswertung</translation>
    </message>
    <message>
        <source>Visual field measurement</source>
        <translation>Gesichtsfeldmessung</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Arbeitsschritt</translation>
    </message>
    <message>
        <source>Hanging protocol</source>
        <translation>Hängeprotokoll</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>Kopfdaten lesen</translation>
    </message>
    <message>
        <source>Reading file %1 by itself</source>
        <translation>Datei %1 einzeln lesen</translation>
    </message>
    <message>
        <source>Decoding images</source>
        <translation>Bilder dekodieren</translation>
    </message>
    <message>
        <source>Counting the voxels of the segments</source>
        <translation>Voxel der Segmente zählen</translation>
    </message>
    <message>
        <source>Writing DICOM</source>
        <translation>DICOM schreiben</translation>
    </message>
    <message>
        <source>A measurement cannot be read.</source>
        <translation>Eine Messung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A measurement was written by a later version of this program; update the program.</source>
        <translation>Eine Messung stammt von einer neueren Version dieses Programms; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>Farbbild: keine Statistik.</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>Der Bereich ist zu groß für eine Statistik.</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>Keine Pixelmitte liegt darin: keine Statistik.</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>Der Umriss schneidet sich selbst: keine Fläche.</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>Außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The luminances must lie between 0.05 and 4000 cd/m2, room light included.</source>
        <translation>Die Leuchtdichten müssen mit Raumlicht zwischen 0,05 und 4000 cd/m2 liegen.</translation>
    </message>
    <message>
        <source>White must be at least ten times as bright as black, room light included; otherwise greys cannot be told apart.</source>
        <translation>Weiß muss mit Raumlicht mindestens zehnmal so hell sein wie Schwarz; sonst sind Graustufen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>The gamma of the display must lie between 1 and 4.</source>
        <translation>Das Gamma des Bildschirms muss zwischen 1 und 4 liegen.</translation>
    </message>
    <message>
        <source>The image file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>Die Bilddatei ist abgeschnitten oder beschädigt; holen Sie sie erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The TIFF file has too many pages.</source>
        <translation>Die TIFF-Datei hat zu viele Seiten.</translation>
    </message>
    <message>
        <source>The file is not an image that this program reads.</source>
        <translation>Die Datei ist kein Bild, das dieses Programm liest.</translation>
    </message>
    <message>
        <source>The image file is damaged or of a kind that is not supported.</source>
        <translation>Die Bilddatei ist beschädigt oder von einer nicht unterstützten Art.</translation>
    </message>
    <message>
        <source>The image file does not exist.</source>
        <translation>Die Bilddatei gibt es nicht.</translation>
    </message>
    <message>
        <source>The image file cannot be read.</source>
        <translation>Die Bilddatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no image to write.</source>
        <translation>Es gibt kein Bild zum Schreiben.</translation>
    </message>
    <message>
        <source>A PNG file holds one slice; choose NIfTI or NRRD for a volume.</source>
        <translation>Eine PNG-Datei enthält eine Schicht; wählen Sie für ein Volumen NIfTI oder NRRD.</translation>
    </message>
    <message>
        <source>A PNG file holds 8 or 16 bits a pixel; apply a window first.</source>
        <translation>Eine PNG-Datei hat 8 oder 16 Bit je Pixel; wenden Sie zuerst ein Fenster an.</translation>
    </message>
    <message>
        <source>The image could not be written as PNG.</source>
        <translation>Das Bild konnte nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG, TIFF, NIfTI or NRRD image.</source>
        <translation>Die Datei ist kein PNG-, JPEG-, TIFF-, NIfTI- oder NRRD-Bild.</translation>
    </message>
    <message>
        <source>The file does not hold as many volumes.</source>
        <translation>So viele Volumen enthält die Datei nicht.</translation>
    </message>
    <message>
        <source>Images are written as .nii, .nii.gz, .nrrd or .png.</source>
        <translation>Bilder werden als .nii, .nii.gz, .nrrd oder .png geschrieben.</translation>
    </message>
    <message>
        <source>The image cannot be decoded; it is damaged or of a kind that is not supported.</source>
        <translation>Das Bild kann nicht dekodiert werden; es ist beschädigt oder von einer nicht unterstützten Art.</translation>
    </message>
    <message>
        <source>The image is larger than this program reads.</source>
        <translation>Das Bild ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The pages of the TIFF file have different sizes.</source>
        <translation>Die Seiten der TIFF-Datei sind verschieden groß.</translation>
    </message>
    <message>
        <source>The image has a colour depth that is not supported.</source>
        <translation>Das Bild hat eine nicht unterstützte Farbtiefe.</translation>
    </message>
    <message>
        <source>The volume file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>Die Volumendatei ist abgeschnitten oder beschädigt; holen Sie sie erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The file holds more than three dimensions (a time series); export single volumes from it.</source>
        <translation>Die Datei hat mehr als drei Dimensionen (eine Zeitreihe); exportieren Sie einzelne Volumen daraus.</translation>
    </message>
    <message>
        <source>The file holds more dimensions than space and time; export single volumes from it.</source>
        <translation>Die Datei hat mehr Dimensionen als Raum und Zeit; exportieren Sie einzelne Volumen daraus.</translation>
    </message>
    <message>
        <source>The volume is larger than this program reads.</source>
        <translation>Das Volumen ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The volume file states a spacing or position that makes no sense.</source>
        <translation>Die Volumendatei gibt einen unsinnigen Abstand oder Ort an.</translation>
    </message>
    <message>
        <source>The volume file states a spacing that makes no sense.</source>
        <translation>Die Volumendatei gibt einen unsinnigen Abstand an.</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles (sheared); resample it to a straight grid first.</source>
        <translation>Die Achsen des Volumens stehen nicht senkrecht (geschert); rechnen Sie es zuerst auf ein gerades Gitter um.</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles or make no sense; resample it to a straight grid first.</source>
        <translation>Die Achsen des Volumens stehen nicht senkrecht oder sind unsinnig; rechnen Sie es zuerst auf ein gerades Gitter um.</translation>
    </message>
    <message>
        <source>The volume has voxels of a type that is not supported.</source>
        <translation>Das Volumen hat Voxel einer nicht unterstützten Art.</translation>
    </message>
    <message>
        <source>The volume holds several values a voxel and is not an RGB image.</source>
        <translation>Das Volumen hat mehrere Werte je Voxel und ist kein RGB-Bild.</translation>
    </message>
    <message>
        <source>These segmentations are of different images and cannot be compared.</source>
        <translation>Diese Segmentierungen gehören zu verschiedenen Bildern und sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Segments are edited in 8-bit label maps only.</source>
        <translation>Segmente werden nur in 8-Bit-Labelkarten bearbeitet.</translation>
    </message>
    <message>
        <source>This place lies outside the image.</source>
        <translation>Diese Stelle liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Nothing was filled: the outline around this place is not closed, or lies at the edge of the image.</source>
        <translation>Nichts gefüllt: der Umriss um diese Stelle ist nicht geschlossen oder liegt am Bildrand.</translation>
    </message>
    <message>
        <source>Regions grow in grey images only.</source>
        <translation>Bereiche wachsen nur in Graubildern.</translation>
    </message>
    <message>
        <source>Nothing grew: the value at this place lies outside the range, or another segment is there.</source>
        <translation>Nichts gewachsen: der Wert hier liegt außerhalb des Bereichs, oder dort ist ein anderes Segment.</translation>
    </message>
    <message>
        <source>Nothing grew: the region would be too large; choose a narrower range of values.</source>
        <translation>Nichts gewachsen: der Bereich würde zu groß; wählen Sie einen engeren Wertebereich.</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged.</source>
        <translation>Eine gesicherte Segmentierung ist beschädigt.</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: draw the segment in at least two images with a gap between.</source>
        <translation>Nichts zu interpolieren: zeichnen Sie das Segment in mindestens zwei Bildern mit einer Lücke dazwischen.</translation>
    </message>
    <message>
        <source>Labels are counted in 8-bit label maps only.</source>
        <translation>Labels werden nur in 8-Bit-Labelkarten gezählt.</translation>
    </message>
    <message>
        <source>NIfTI in two files (.hdr and .img) is not read; convert it to one .nii.</source>
        <translation>NIfTI in zwei Dateien (.hdr und .img) wird nicht gelesen; wandeln Sie es in eine .nii um.</translation>
    </message>
    <message>
        <source>NRRD with its voxels in another file is not read; save it as one .nrrd file.</source>
        <translation>NRRD mit Voxeln in einer anderen Datei wird nicht gelesen; sichern Sie es als eine .nrrd-Datei.</translation>
    </message>
    <message>
        <source>Only grey volumes with known distances can be rendered.</source>
        <translation>Nur Grauvolumen mit bekannten Abständen lassen sich darstellen.</translation>
    </message>
    <message>
        <source>The values of this volume do not rise with what is stored.</source>
        <translation>Die Werte dieses Volumens steigen nicht mit den gespeicherten.</translation>
    </message>
    <message>
        <source>Only label maps of 8 bits can be rendered.</source>
        <translation>Nur 8-Bit-Labelkarten lassen sich darstellen.</translation>
    </message>
    <message>
        <source>There is no image whose quality could be judged.</source>
        <translation>Es gibt kein Bild, dessen Qualität beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>A quality report is incomplete.</source>
        <translation>Ein Qualitätsbericht ist unvollständig.</translation>
    </message>
    <message>
        <source>The image is empty: %1 % of it holds one value.</source>
        <translation>Das Bild ist leer: %1 % hat ein und denselben Wert.</translation>
    </message>
    <message>
        <source>%1 % of the image holds the value in the middle.</source>
        <translation>%1 % des Bildes hat den mittleren Wert.</translation>
    </message>
    <message>
        <source>The image holds noise only: %1 % of its variation is coarser than 8 px.</source>
        <translation>Das Bild enthält nur Rauschen: %1 % seiner Variation ist gröber als 8 px.</translation>
    </message>
    <message>
        <source>%1 % of the variation is coarser than 8 px.</source>
        <translation>%1 % der Variation ist gröber als 8 px.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>The noise is %1 HU (standard deviation).</source>
        <translation>Das Rauschen beträgt %1 HU (Standardabweichung).</translation>
    </message>
    <message>
        <source>The noise is %1 % of the grey range (standard deviation %2).</source>
        <translation>Das Rauschen beträgt %1 % des Graubereichs (Standardabweichung %2).</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Nine tenths of the values lie within %1 HU.</source>
        <translation>Neun Zehntel der Werte liegen innerhalb von %1 HU.</translation>
    </message>
    <message>
        <source>Nine tenths of the values fill %1 % of the range.</source>
        <translation>Neun Zehntel der Werte füllen %1 % des Bereichs.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the lowest value.</source>
        <translation>%1 % der Pixel haben den niedrigsten Wert.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value.</source>
        <translation>%1 % der Pixel haben den höchsten Wert.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value; detail there is lost.</source>
        <translation>%1 % der Pixel haben den höchsten Wert; Details dort sind verloren.</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly black.</source>
        <translation>%1 % des Bildes ist fast schwarz.</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly white.</source>
        <translation>%1 % des Bildes ist fast weiß.</translation>
    </message>
    <message>
        <source>%1 % of the image is a uniform border.</source>
        <translation>%1 % des Bildes ist einförmiger Rand.</translation>
    </message>
    <message>
        <source>The steepest edges are about %1 px wide.</source>
        <translation>Die steilsten Kanten sind etwa %1 px breit.</translation>
    </message>
    <message>
        <source>The image is too small to measure its sharpness.</source>
        <translation>Das Bild ist zu klein, um seine Schärfe zu messen.</translation>
    </message>
    <message>
        <source>The file gives no spacing: lengths are in pixels.</source>
        <translation>Die Datei gibt keinen Abstand an: Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>Pixels of %1 x %2 mm (%3).</source>
        <translation>Pixel von %1 x %2 mm (%3).</translation>
    </message>
    <message>
        <source>Whether the image is rotated cannot be known.</source>
        <translation>Ob das Bild gedreht ist, lässt sich nicht wissen.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side; turn it before it is analysed.</source>
        <translation>Als frontales Röntgenbild des Thorax scheint das Bild auf der Seite zu liegen; drehen Sie es vor der Auswertung.</translation>
    </message>
    <message>
        <source>The image does not seem to lie on its side; smaller rotations cannot be known.</source>
        <translation>Das Bild scheint nicht auf der Seite zu liegen; kleinere Drehungen sind nicht erkennbar.</translation>
    </message>
    <message>
        <source>There is no image to resample.</source>
        <translation>Es gibt kein Bild zum Umrechnen.</translation>
    </message>
    <message>
        <source>This image cannot be cut by a plane.</source>
        <translation>Durch dieses Bild lässt sich keine Ebene legen.</translation>
    </message>
    <message>
        <source>There is no such slice.</source>
        <translation>Diese Schicht gibt es nicht.</translation>
    </message>
    <message>
        <source>The file of 3D presets is not valid: %1.</source>
        <translation>Die Datei der 3D-Voreinstellungen ist ungültig: %1.</translation>
    </message>
    <message>
        <source>The file of window presets is not valid: %1.</source>
        <translation>Die Datei der Fenstervoreinstellungen ist ungültig: %1.</translation>
    </message>
    <message>
        <source>There is no volume to be rendered.</source>
        <translation>Es gibt kein Volumen zum Darstellen.</translation>
    </message>
    <message>
        <source>The picture to be rendered has no usable size.</source>
        <translation>Das darzustellende Bild hat keine brauchbare Größe.</translation>
    </message>
    <message>
        <source>The camera of the rendering looks nowhere.</source>
        <translation>Die Kamera der Darstellung blickt nirgendwohin.</translation>
    </message>
    <message>
        <source>The transfer function has too many points.</source>
        <translation>Die Transferfunktion hat zu viele Punkte.</translation>
    </message>
    <message>
        <source>A cut plane has no direction.</source>
        <translation>Eine Schnittebene hat keine Richtung.</translation>
    </message>
    <message>
        <source>The segments are of another grid than the volume.</source>
        <translation>Die Segmente haben ein anderes Gitter als das Volumen.</translation>
    </message>
    <message>
        <source>The image is not good enough for the model: %1</source>
        <translation>Das Bild ist für das Modell nicht gut genug: %1</translation>
    </message>
    <message>
        <source>The model has no label "%1".</source>
        <translation>Das Modell hat kein Label »%1«.</translation>
    </message>
    <message>
        <source>The model has no label of that name.</source>
        <translation>Das Modell hat kein Label dieses Namens.</translation>
    </message>
    <message>
        <source>The series has no image of that number.</source>
        <translation>Die Serie hat kein Bild mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Only image %1 of %2 was analysed.</source>
        <translation>Nur Bild %1 von %2 wurde ausgewertet.</translation>
    </message>
    <message>
        <source>The reader confirmed that this is what the model expects: %1.</source>
        <translation>Der Befunder hat bestätigt, dass dies ist, was das Modell erwartet: %1.</translation>
    </message>
    <message>
        <source>Probabilities are the mean over the image and %1 changed copies (%2); the range is over these.</source>
        <translation>Wahrscheinlichkeiten sind das Mittel über das Bild und %1 veränderte Kopien (%2); die Spanne geht über diese.</translation>
    </message>
    <message>
        <source>The outline is the mean over the image and %1 changed copies (%2).</source>
        <translation>Der Umriss ist das Mittel über das Bild und %1 veränderte Kopien (%2).</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked, not where disease is.</source>
        <translation>Die Wärmekarte zeigt, wohin das Modell gesehen hat, nicht wo Krankheit ist.</translation>
    </message>
    <message>
        <source>The model found none of the structures that it outlines.</source>
        <translation>Das Modell fand keine der Strukturen, die es umreißt.</translation>
    </message>
    <message>
        <source>Finding where the model looked</source>
        <translation>Suchen, wohin das Modell sah</translation>
    </message>
    <message>
        <source>Checking the image quality</source>
        <translation>Bildqualität prüfen</translation>
    </message>
    <message>
        <source>Preparing the image</source>
        <translation>Bild vorbereiten</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Modell ausführen</translation>
    </message>
    <message>
        <source>There is not enough memory for this analysis.</source>
        <translation>Der Speicher reicht nicht für diese Auswertung.</translation>
    </message>
    <message>
        <source>The analysis failed because of a defect in this program.</source>
        <translation>Die Auswertung scheiterte an einem Fehler in diesem Programm.</translation>
    </message>
    <message>
        <source>An analysis is incomplete or holds values that cannot be.</source>
        <translation>Eine Auswertung ist unvollständig oder enthält unmögliche Werte.</translation>
    </message>
    <message>
        <source>The augmentation "%1" needs a number after the colon.</source>
        <translation>Die Augmentierung »%1« braucht eine Zahl nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The number of the augmentation "%1" is out of range.</source>
        <translation>Die Zahl der Augmentierung »%1« liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The augmentation "%1" is not one of flip_horizontal, rotate, scale and shift.</source>
        <translation>Die Augmentierung »%1« ist keine von flip_horizontal, rotate, scale und shift.</translation>
    </message>
    <message>
        <source>The network's output does not match the pack's labels.</source>
        <translation>Die Ausgabe des Netzes passt nicht zu den Labels des Pakets.</translation>
    </message>
    <message>
        <source>The network gave values that are not numbers; its result is not used.</source>
        <translation>Das Netz gab Werte, die keine Zahlen sind; sein Ergebnis wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>Das Netz konnte auf diesem Bild nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>Die Wärmekarte konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>No graphics processor can be used here: the analysis ran on the CPU.</source>
        <translation>Hier ist kein Grafikprozessor nutzbar: die Auswertung lief auf der CPU.</translation>
    </message>
    <message>
        <source>The device that was asked for is not known: the analysis ran on %1.</source>
        <translation>Das gewünschte Gerät ist unbekannt: die Auswertung lief auf %1.</translation>
    </message>
    <message>
        <source>This analysis needs about %1 GiB of memory, but only %2 GiB are free; close other studies or programs and try again.</source>
        <translation>Diese Auswertung braucht etwa %1 GiB Speicher, frei sind nur %2 GiB; schließen Sie andere Untersuchungen oder Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other studies or programs and try again.</source>
        <translation>Der Speicher reicht hierfür nicht; schließen Sie andere Untersuchungen oder Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no model pack of that name: "pellucid-cli packs" lists them.</source>
        <translation>Ein Modellpaket dieses Namens gibt es nicht: »pellucid-cli packs« führt sie auf.</translation>
    </message>
    <message>
        <source>The model pack has no card.md, which says what the model was made from.</source>
        <translation>Dem Modellpaket fehlt card.md, das sagt, woraus das Modell entstand.</translation>
    </message>
    <message>
        <source>The model pack's card.md cannot be read.</source>
        <translation>card.md des Modellpakets kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model pack's card.md is empty.</source>
        <translation>card.md des Modellpakets ist leer.</translation>
    </message>
    <message>
        <source>The model pack's weights file is missing ("weights.file").</source>
        <translation>Die Gewichtsdatei des Modellpakets fehlt (»weights.file«).</translation>
    </message>
    <message>
        <source>The model pack's weights file is empty or larger than 1 GiB ("weights.file").</source>
        <translation>Die Gewichtsdatei des Modellpakets ist leer oder größer als 1 GiB (»weights.file«).</translation>
    </message>
    <message>
        <source>The model pack's weights are not the ones that it names ("weights.sha256" differs): get the pack again.</source>
        <translation>Die Gewichte des Modellpakets sind nicht die genannten (»weights.sha256« weicht ab): holen Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>There is no pack.json in the folder.</source>
        <translation>In dem Ordner ist keine pack.json.</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not valid JSON.</source>
        <translation>pack.json des Modellpakets ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not a JSON object.</source>
        <translation>pack.json des Modellpakets ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The model uses a network that this version does not know.</source>
        <translation>Das Modell nutzt ein Netz, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The network %1 could not be built.</source>
        <translation>Das Netz %1 konnte nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>The model expects a grey image.</source>
        <translation>Das Modell erwartet ein Graubild.</translation>
    </message>
    <message>
        <source>The model expects a single image, not a stack.</source>
        <translation>Das Modell erwartet ein einzelnes Bild, keinen Stapel.</translation>
    </message>
    <message>
        <source>The model pack's steps give %1 x %2 x %3 voxels, but its network expects %4 x %5 x %6.</source>
        <translation>Die Schritte des Modellpakets ergeben %1 x %2 x %3 Voxel, sein Netz erwartet %4 x %5 x %6.</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers, so that no model can read it.</source>
        <translation>Das Bild enthält Werte, die keine Zahlen sind; kein Modell kann es lesen.</translation>
    </message>
    <message>
        <source>There is not enough memory to prepare the image for the model.</source>
        <translation>Der Speicher reicht nicht, um das Bild für das Modell vorzubereiten.</translation>
    </message>
    <message>
        <source>Expects %1; %2.</source>
        <translation>Erwartet: %1; %2.</translation>
    </message>
    <message>
        <source>Expects %1; the file does not say %2: please confirm that this is one.</source>
        <translation>Erwartet: %1; die Datei sagt nicht, %2: bitte bestätigen Sie, dass es so ist.</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>Gemacht für %1.</translation>
    </message>
    <message>
        <source>The model pack's field "%1" %2.</source>
        <translation>Das Feld »%1« des Modellpakets %2.</translation>
    </message>
    <message>
        <source>The model pack's network is not made for its task ("network.name").</source>
        <translation>Das Netz des Modellpakets passt nicht zu seiner Aufgabe (»network.name«).</translation>
    </message>
    <message>
        <source>The model's network could not be made ready to run.</source>
        <translation>Das Netz des Modells konnte nicht betriebsbereit gemacht werden.</translation>
    </message>
    <message>
        <source>The model's weights are damaged: %1.</source>
        <translation>Die Gewichte des Modells sind beschädigt: %1.</translation>
    </message>
    <message>
        <source>The model's weights are damaged.</source>
        <translation>Die Gewichte des Modells sind beschädigt.</translation>
    </message>
    <message>
        <source>Not calibrated: the image does not say how large a pixel is.</source>
        <translation>Nicht kalibriert: das Bild sagt nicht, wie groß ein Pixel ist.</translation>
    </message>
    <message>
        <source>%1 at image left, area</source>
        <translation>%1 links im Bild, Fläche</translation>
    </message>
    <message>
        <source>%1 at image right, area</source>
        <translation>%1 rechts im Bild, Fläche</translation>
    </message>
    <message>
        <source>Left %1 area</source>
        <translation>%1 links, Fläche</translation>
    </message>
    <message>
        <source>Right %1 area</source>
        <translation>%1 rechts, Fläche</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a residual U-Net can have.</source>
        <translation>»%1« des Netzes liegt außerhalb dessen, was ein Residual-U-Net haben kann.</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a U-Net can have.</source>
        <translation>»%1« des Netzes liegt außerhalb dessen, was ein U-Net haben kann.</translation>
    </message>
    <message>
        <source>The network's "channels" must lie between 1 and 16.</source>
        <translation>»channels« des Netzes muss zwischen 1 und 16 liegen.</translation>
    </message>
    <message>
        <source>The network's "classes" must lie between 1 and 10000.</source>
        <translation>»classes« des Netzes muss zwischen 1 und 10000 liegen.</translation>
    </message>
    <message>
        <source>The network's "dropout" must lie between 0 and 1.</source>
        <translation>»dropout« des Netzes muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>images %1 and %2</source>
        <translation>den Bildern %1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 mm</source>
        <translation>%1 und %2 mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>turned images</source>
        <translation>gedrehte Bilder</translation>
    </message>
    <message>
        <source>gaps like these</source>
        <translation>solche Lücken</translation>
    </message>
    <message>
        <source>shifted images</source>
        <translation>verschobene Bilder</translation>
    </message>
    <message>
        <source>images without position</source>
        <translation>Bilder ohne Position</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>1 image without orientation</source>
        <translation>1 Bild ohne Ausrichtung</translation>
    </message>
    <message>
        <source>%1 images without orientation</source>
        <translation>%1 Bilder ohne Ausrichtung</translation>
    </message>
    <message>
        <source>1 axial image</source>
        <translation>1 axiales Bild</translation>
    </message>
    <message>
        <source>%1 axial images</source>
        <translation>%1 axiale Bilder</translation>
    </message>
    <message>
        <source>1 coronal image</source>
        <translation>1 koronales Bild</translation>
    </message>
    <message>
        <source>%1 coronal images</source>
        <translation>%1 koronale Bilder</translation>
    </message>
    <message>
        <source>1 sagittal image</source>
        <translation>1 sagittales Bild</translation>
    </message>
    <message>
        <source>%1 sagittal images</source>
        <translation>%1 sagittale Bilder</translation>
    </message>
    <message>
        <source>1 oblique image</source>
        <translation>1 schräges Bild</translation>
    </message>
    <message>
        <source>%1 oblique images</source>
        <translation>%1 schräge Bilder</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>echo %1, TE %2 ms</source>
        <translation>Echo %1, TE %2 ms</translation>
    </message>
    <message>
        <source>echo %1</source>
        <translation>Echo %1</translation>
    </message>
    <message>
        <source>time %1 of %2</source>
        <translation>Zeit %1 von %2</translation>
    </message>
    <message>
        <source>phase %1 of %2, %3 ms after the trigger</source>
        <translation>Phase %1 von %2, %3 ms nach dem Trigger</translation>
    </message>
    <message>
        <source>phase %1 of %2</source>
        <translation>Phase %1 von %2</translation>
    </message>
    <message>
        <source>image type %1 of %2</source>
        <translation>Bildart %1 von %2</translation>
    </message>
    <message>
        <source>b-value %1 of %2</source>
        <translation>b-Wert %1 von %2</translation>
    </message>
    <message>
        <source>inversion time %1 of %2</source>
        <translation>Inversionszeit %1 von %2</translation>
    </message>
    <message>
        <source>cardiac phase %1 of %2</source>
        <translation>Herzphase %1 von %2</translation>
    </message>
    <message>
        <source>cardiac phase %1 %</source>
        <translation>Herzphase %1 %</translation>
    </message>
    <message>
        <source>respiratory phase %1 of %2</source>
        <translation>Atemphase %1 von %2</translation>
    </message>
    <message>
        <source>respiratory phase %1 %</source>
        <translation>Atemphase %1 %</translation>
    </message>
    <message>
        <source>flip angle %1 degrees</source>
        <translation>Flipwinkel %1 Grad</translation>
    </message>
    <message>
        <source>flip angle %1 of %2</source>
        <translation>Flipwinkel %1 von %2</translation>
    </message>
    <message>
        <source>tube voltage %1 of %2</source>
        <translation>Röhrenspannung %1 von %2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation>Kopie %1 von %2</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The pixel data</source>
        <translation>Die Pixeldaten</translation>
    </message>
    <message>
        <source>The compressed image</source>
        <translation>Das komprimierte Bild</translation>
    </message>
    <message>
        <source>The DICOMDIR</source>
        <translation>Das DICOMDIR</translation>
    </message>
    <message>
        <source>uncompressed big endian</source>
        <translation>unkomprimiert Big Endian</translation>
    </message>
    <message>
        <source>an unknown transfer syntax</source>
        <translation>unbekannte Transfersyntax</translation>
    </message>
    <message>
        <source>direction %1 of %2</source>
        <translation>Richtung %1 von %2</translation>
    </message>
    <message>
        <source>acquisition %1 of %2</source>
        <translation>Aufnahme %1 von %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>1 localizer image</source>
        <translation>1 Übersichtsbild</translation>
    </message>
    <message>
        <source>%1 localizer images</source>
        <translation>%1 Übersichtsbilder</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>Eine Beobachtung</translation>
    </message>
    <message>
        <source>A list of contours</source>
        <translation>Eine Liste von Konturen</translation>
    </message>
    <message>
        <source>this holds no image</source>
        <translation>dies enthält kein Bild</translation>
    </message>
    <message>
        <source>this is in colour</source>
        <translation>dies ist farbig</translation>
    </message>
    <message>
        <source>this covers %1 mm, more than the %2 mm of such an image</source>
        <translation>dies umfasst %1 mm, mehr als die %2 mm eines solchen Bildes</translation>
    </message>
    <message>
        <source>this is a single image, not a volume</source>
        <translation>dies ist ein einzelnes Bild, kein Volumen</translation>
    </message>
    <message>
        <source>this series cannot be analysed as a volume: %1</source>
        <translation>diese Serie ist nicht als Volumen auswertbar: %1</translation>
    </message>
    <message>
        <source>this is a stack of images without positions in the patient, not a volume</source>
        <translation>dies ist ein Bildstapel ohne Positionen im Patienten, kein Volumen</translation>
    </message>
    <message>
        <source>this is a volume, not a radiograph</source>
        <translation>dies ist ein Volumen, keine Röntgenaufnahme</translation>
    </message>
    <message>
        <source>this is %1-weighted by its times (%2)</source>
        <translation>dies ist nach seinen Zeiten %1-gewichtet (%2)</translation>
    </message>
    <message>
        <source>this is a picture without a medical header</source>
        <translation>dies ist ein Bild ohne medizinische Kopfdaten</translation>
    </message>
    <message>
        <source>this is a file that does not say what it shows</source>
        <translation>dies ist eine Datei, die nicht sagt, was sie zeigt</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>dies ist %1</translation>
    </message>
    <message>
        <source>proton density</source>
        <translation>Protonendichte</translation>
    </message>
    <message>
        <source>what kind of image it is</source>
        <translation>welche Art Bild es ist</translation>
    </message>
    <message>
        <source>which part of the body it shows</source>
        <translation>welchen Körperteil es zeigt</translation>
    </message>
    <message>
        <source>from which side it was taken</source>
        <translation>von welcher Seite es aufgenommen wurde</translation>
    </message>
    <message>
        <source>how it is weighted</source>
        <translation>wie es gewichtet ist</translation>
    </message>
    <message>
        <source>whether contrast medium was given</source>
        <translation>ob Kontrastmittel gegeben wurde</translation>
    </message>
    <message>
        <source>is missing or not a text</source>
        <translation>fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss wahr oder falsch sein</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>may hold only small letters, digits, '-' and '_', at most 64</source>
        <translation>darf nur Kleinbuchstaben, Ziffern, '-' und '_' enthalten, höchstens 64</translation>
    </message>
    <message>
        <source>must be "classification" or "segmentation"</source>
        <translation>muss »classification« oder »segmentation« sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be "T1" or "T2"</source>
        <translation>muss »T1« oder »T2« sein</translation>
    </message>
    <message>
        <source>must be [columns, rows, slices]</source>
        <translation>muss [Spalten, Zeilen, Schichten] sein</translation>
    </message>
    <message>
        <source>must hold whole numbers from 1 to %1</source>
        <translation>muss ganze Zahlen von 1 bis %1 enthalten</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>does not match "accepts.dimensions"</source>
        <translation>passt nicht zu »accepts.dimensions«</translation>
    </message>
    <message>
        <source>must be 1 or 3</source>
        <translation>muss 1 oder 3 sein</translation>
    </message>
    <message>
        <source>may hold no comma, quote or line break</source>
        <translation>darf weder Komma noch Anführungszeichen oder Zeilenumbruch enthalten</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>is for classification only</source>
        <translation>gilt nur für Klassifikation</translation>
    </message>
    <message>
        <source>must be written like "#56b4e9"</source>
        <translation>muss wie »#56b4e9« geschrieben sein</translation>
    </message>
    <message>
        <source>must be a list of 2 to %1 labels</source>
        <translation>muss eine Liste von 2 bis %1 Labels sein</translation>
    </message>
    <message>
        <source>repeats "%1"</source>
        <translation>wiederholt »%1«</translation>
    </message>
    <message>
        <source>holds no finding</source>
        <translation>enthält keinen Befund</translation>
    </message>
    <message>
        <source>must be false: the first label of a segmentation is the background</source>
        <translation>muss false sein: das erste Label einer Segmentierung ist der Hintergrund</translation>
    </message>
    <message>
        <source>is %1, but there are %2 labels</source>
        <translation>ist %1, es gibt aber %2 Labels</translation>
    </message>
    <message>
        <source>differs from "input.channels"</source>
        <translation>weicht von »input.channels« ab</translation>
    </message>
    <message>
        <source>must be a list of steps</source>
        <translation>muss eine Liste von Schritten sein</translation>
    </message>
    <message>
        <source>is not usable: %1</source>
        <translation>ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 1000</source>
        <translation>muss größer als 0 und höchstens 1000 sein</translation>
    </message>
    <message>
        <source>has more than 16 entries</source>
        <translation>hat mehr als 16 Einträge</translation>
    </message>
    <message>
        <source>must be the name of a file in the pack's folder, without a path</source>
        <translation>muss der Name einer Datei im Ordner des Pakets sein, ohne Pfad</translation>
    </message>
    <message>
        <source>must be 64 small hexadecimal digits</source>
        <translation>müssen 64 kleine Hexadezimalziffern sein</translation>
    </message>
    <message>
        <source>names a version that this program does not read: a newer program may</source>
        <translation>nennt eine Version, die dieses Programm nicht liest: ein neueres vielleicht</translation>
    </message>
    <message>
        <source>a tensor has a number type that is not known</source>
        <translation>ein Tensor hat einen unbekannten Zahlentyp</translation>
    </message>
    <message>
        <source>a tensor has no shape</source>
        <translation>ein Tensor hat keine Form</translation>
    </message>
    <message>
        <source>a tensor has a side that is not a size</source>
        <translation>ein Tensor hat eine Seite, die keine Größe ist</translation>
    </message>
    <message>
        <source>a tensor is too large</source>
        <translation>ein Tensor ist zu groß</translation>
    </message>
    <message>
        <source>a tensor has no place in the file</source>
        <translation>ein Tensor hat keinen Platz in der Datei</translation>
    </message>
    <message>
        <source>the place of a tensor does not match its shape</source>
        <translation>der Platz eines Tensors passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>the header is not readable</source>
        <translation>der Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>tensors overlap or leave a gap</source>
        <translation>Tensoren überlappen oder lassen eine Lücke</translation>
    </message>
    <message>
        <source>the file does not end where its last tensor ends</source>
        <translation>die Datei endet nicht, wo ihr letzter Tensor endet</translation>
    </message>
    <message>
        <source>the file is too short</source>
        <translation>die Datei ist zu kurz</translation>
    </message>
    <message>
        <source>the header is longer than the file</source>
        <translation>der Kopf ist länger als die Datei</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>ein Tensor steht zweimal darin</translation>
    </message>
    <message>
        <source>a tensor of the network is missing</source>
        <translation>ein Tensor des Netzes fehlt</translation>
    </message>
    <message>
        <source>a tensor does not have the network's shape</source>
        <translation>ein Tensor hat nicht die Form des Netzes</translation>
    </message>
    <message>
        <source>the scales of a tensor are missing</source>
        <translation>die Skalen eines Tensors fehlen</translation>
    </message>
    <message>
        <source>a number in it is not finite</source>
        <translation>eine Zahl darin ist nicht endlich</translation>
    </message>
    <message>
        <source>it holds a tensor that the network does not have</source>
        <translation>sie enthält einen Tensor, den das Netz nicht hat</translation>
    </message>
    <message>
        <source>it has no list "presets"</source>
        <translation>sie hat keine Liste »presets«</translation>
    </message>
    <message>
        <source>preset %1 lacks its id, title or modality</source>
        <translation>Voreinstellung %1 fehlt id, title oder modality</translation>
    </message>
    <message>
        <source>"%1" stands there twice</source>
        <translation>»%1« steht zweimal da</translation>
    </message>
    <message>
        <source>"%1" has an unknown mode or a shading outside of 0 to 1</source>
        <translation>»%1« hat einen unbekannten Modus oder eine Schattierung außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>"%1" needs two or more points of rising value, colour and opacity</source>
        <translation>»%1« braucht mindestens zwei Punkte mit steigendem Wert, Farbe und Deckkraft</translation>
    </message>
    <message>
        <source>"%1" has no centre or no positive width</source>
        <translation>»%1« hat kein Zentrum oder keine positive Breite</translation>
    </message>
    <message>
        <source>"percentiles" must be two rising numbers from 0 to 100</source>
        <translation>»percentiles« müssen zwei steigende Zahlen von 0 bis 100 sein</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>N4, slice by slice</source>
        <translation>N4, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Verified by, as the file states</source>
        <translation>Laut Datei bestätigt von</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Segments overlap</source>
        <translation>Segmente überlappen</translation>
    </message>
    <message>
        <source>Of series</source>
        <translation>Zur Serie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Shows the patient's identity</source>
        <translation>Zeigt die Identität des Patienten</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>label map</source>
        <translation>Labelkarte</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>fractional (%1), up to %2</source>
        <translation>anteilig (%1), bis %2</translation>
    </message>
    <message>
        <source>of a kind not stated</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>an item that says nothing</source>
        <translation>ein Eintrag, der nichts sagt</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>see item %1</source>
        <translation>siehe Eintrag %1</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels of %4 x %5 x %6 mm</source>
        <translation>%1 x %2 x %3 Voxel von %4 x %5 x %6 mm</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels</source>
        <translation>%1 x %2 x %3 Voxel</translation>
    </message>
    <message>
        <source>%1 of %2 x %3</source>
        <translation>%1 zu %2 x %3</translation>
    </message>
    <message>
        <source>1 voxel above 0</source>
        <translation>1 Voxel über 0</translation>
    </message>
    <message>
        <source>%1 voxels above 0</source>
        <translation>%1 Voxel über 0</translation>
    </message>
    <message>
        <source>1 voxel</source>
        <translation>1 Voxel</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 Voxel</translation>
    </message>
    <message>
        <source>%1 voxels, %2 ml</source>
        <translation>%1 Voxel, %2 ml</translation>
    </message>
    <message>
        <source>1 point at z %1 mm</source>
        <translation>1 Punkt bei z %1 mm</translation>
    </message>
    <message>
        <source>%1 points at z %2 mm</source>
        <translation>%1 Punkte bei z %2 mm</translation>
    </message>
    <message>
        <source>%1 points from z %2 to %3 mm</source>
        <translation>%1 Punkte von z %2 bis %3 mm</translation>
    </message>
    <message>
        <source>1 contour</source>
        <translation>1 Kontur</translation>
    </message>
    <message>
        <source>%1 contours</source>
        <translation>%1 Konturen</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>The step "%1" needs more memory than this computer has.</source>
        <translation>Der Schritt »%1« braucht mehr Speicher, als dieser Computer hat.</translation>
    </message>
    <message>
        <source>The step "%1" failed on this image.</source>
        <translation>Der Schritt »%1« scheiterte an diesem Bild.</translation>
    </message>
    <message>
        <source>There is no image to preprocess.</source>
        <translation>Es gibt kein Bild zum Aufbereiten.</translation>
    </message>
    <message>
        <source>Preprocessing works on grey images; this one is in colour.</source>
        <translation>Die Aufbereitung arbeitet auf Graubildern; dieses ist farbig.</translation>
    </message>
    <message>
        <source>The mask for preprocessing is not a label image.</source>
        <translation>Die Maske für die Aufbereitung ist kein Labelbild.</translation>
    </message>
    <message>
        <source>The step "%1" is not part of this program.</source>
        <translation>Den Schritt »%1« gibt es in diesem Programm nicht.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must lie between %3 and %4, not at %5.</source>
        <translation>Der Parameter »%1« des Schritts »%2« muss zwischen %3 und %4 liegen, nicht bei %5.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be a whole number, not %3.</source>
        <translation>Der Parameter »%1« des Schritts »%2« muss eine ganze Zahl sein, nicht %3.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be %3.</source>
        <translation>Der Parameter »%1« des Schritts »%2« muss %3 sein.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be one of %3, not %4.</source>
        <translation>Der Parameter »%1« des Schritts »%2« muss einer von %3 sein, nicht %4.</translation>
    </message>
    <message>
        <source>In the step %1 stands %2 where name=value is expected.</source>
        <translation>Im Schritt %1 steht %2, wo name=value erwartet wird.</translation>
    </message>
    <message>
        <source>There is no preprocessing step %1. The steps are: %2.</source>
        <translation>Einen Aufbereitungsschritt %1 gibt es nicht. Die Schritte sind: %2.</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has none.</source>
        <translation>Der Schritt »%1« hat keinen Parameter %2; er hat keine.</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has %3.</source>
        <translation>Der Schritt »%1« hat keinen Parameter %2; er hat %3.</translation>
    </message>
    <message>
        <source>The preprocessing steps must be a list.</source>
        <translation>Die Aufbereitungsschritte müssen eine Liste sein.</translation>
    </message>
    <message>
        <source>There are more than %1 preprocessing steps.</source>
        <translation>Es sind mehr als %1 Aufbereitungsschritte.</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write {"step": "clahe"}.</source>
        <translation>Ein Aufbereitungsschritt hat keinen Namen; schreiben Sie {"step": "clahe"}.</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write for example "median,clahe:clip=2".</source>
        <translation>Ein Aufbereitungsschritt hat keinen Namen; schreiben Sie etwa »median,clahe:clip=2«.</translation>
    </message>
    <message>
        <source>The parameter %1 of the step %2 must be a number, a word, true or false.</source>
        <translation>Der Parameter %1 des Schritts %2 muss eine Zahl, ein Wort, true oder false sein.</translation>
    </message>
    <message>
        <source>The list of preprocessing steps is too long.</source>
        <translation>Die Liste der Aufbereitungsschritte ist zu lang.</translation>
    </message>
    <message>
        <source>The bias field step asks for a mask (mask=mask), and there is none.</source>
        <translation>Die Biasfeld-Korrektur verlangt eine Maske (mask=mask), es gibt aber keine.</translation>
    </message>
    <message>
        <source>The bias field step needs values of zero and more; put it before the normalisation.</source>
        <translation>Die Biasfeld-Korrektur braucht Werte ab null; stellen Sie sie vor die Normalisierung.</translation>
    </message>
    <message>
        <source>The bias field was removed (%1).</source>
        <translation>Das Biasfeld wurde entfernt (%1).</translation>
    </message>
    <message>
        <source>The image is dead: %1 % of it holds one and the same value. Nothing can be read from it.</source>
        <translation>Das Bild ist tot: %1 % hat ein und denselben Wert. Daraus ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>Slice %1 of %2 holds one value only.</source>
        <translation>Schicht %1 von %2 hat nur einen Wert.</translation>
    </message>
    <message>
        <source>%1 of %2 slices hold one value only, the first of them slice %3.</source>
        <translation>%1 von %2 Schichten haben nur einen Wert, die erste ist Schicht %3.</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the lowest value (%2).</source>
        <translation>%1 % der Voxel haben den niedrigsten Wert (%2).</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the highest value (%2).</source>
        <translation>%1 % der Voxel haben den höchsten Wert (%2).</translation>
    </message>
    <message>
        <source>There is no clipping worth mention.</source>
        <translation>Kein nennenswertes Clipping.</translation>
    </message>
    <message>
        <source>The low limit of the step "clamp" lies above the high limit.</source>
        <translation>Die untere Grenze des Schritts »clamp« liegt über der oberen.</translation>
    </message>
    <message>
        <source>Limited to %1 to %2; %3 voxels were below and %4 above.</source>
        <translation>Begrenzt auf %1 bis %2; %3 Voxel lagen darunter, %4 darüber.</translation>
    </message>
    <message>
        <source>There is no uniform border.</source>
        <translation>Es gibt keinen einförmigen Rand.</translation>
    </message>
    <message>
        <source>Removed a border of %1 px left, %2 px right, %3 px at the top, %4 px at the bottom.</source>
        <translation>Rand entfernt: %1 px links, %2 px rechts, %3 px oben, %4 px unten.</translation>
    </message>
    <message>
        <source>There are no burned-in marks near the edges.</source>
        <translation>Keine eingebrannten Zeichen nahe den Rändern.</translation>
    </message>
    <message>
        <source>Filled %1 bright mark near the edges.</source>
        <translation>%1 helles Zeichen nahe den Rändern gefüllt.</translation>
    </message>
    <message>
        <source>Filled %1 bright marks near the edges.</source>
        <translation>%1 helle Zeichen nahe den Rändern gefüllt.</translation>
    </message>
    <message>
        <source>Median of %1 x %2 x %3 voxels.</source>
        <translation>Median über %1 x %2 x %3 Voxel.</translation>
    </message>
    <message>
        <source>Median of %1 x %2 pixels.</source>
        <translation>Median über %1 x %2 Pixel.</translation>
    </message>
    <message>
        <source>Smoothed by anisotropic diffusion (%1 iterations, conductance %2).</source>
        <translation>Durch anisotrope Diffusion geglättet (%1 Iterationen, Leitfähigkeit %2).</translation>
    </message>
    <message>
        <source>There was no noise to remove.</source>
        <translation>Es gab kein Rauschen zu entfernen.</translation>
    </message>
    <message>
        <source>Smoothed by non-local means; the noise was %1.</source>
        <translation>Durch nichtlokale Mittelung geglättet; das Rauschen betrug %1.</translation>
    </message>
    <message>
        <source>Smoothed by a bilateral filter (%1 px, differences up to about %2).</source>
        <translation>Mit bilateralem Filter geglättet (%1 px, Unterschiede bis etwa %2).</translation>
    </message>
    <message>
        <source>Local contrast was equalised (CLAHE, limit %1, %2 tiles a side).</source>
        <translation>Lokaler Kontrast ausgeglichen (CLAHE, Grenze %1, %2 Kacheln je Seite).</translation>
    </message>
    <message>
        <source>Gamma %1 was applied between %2 and %3.</source>
        <translation>Gamma %1 zwischen %2 und %3 angewandt.</translation>
    </message>
    <message>
        <source>Edges were emphasised (unsharp mask, radius %1 px, amount %2).</source>
        <translation>Kanten betont (Unscharfmaske, Radius %1 px, Stärke %2).</translation>
    </message>
    <message>
        <source>The image is too narrow to be resized with fit=crop.</source>
        <translation>Das Bild ist zu schmal, um mit fit=crop angepasst zu werden.</translation>
    </message>
    <message>
        <source>Resized from %1 to %2 pixels (%3).</source>
        <translation>Größe von %1 auf %2 Pixel geändert (%3).</translation>
    </message>
    <message>
        <source>The image has no spacing in millimetres, so it cannot be resampled to one.</source>
        <translation>Das Bild hat keinen Abstand in Millimetern und kann nicht auf einen umgerechnet werden.</translation>
    </message>
    <message>
        <source>A spacing of %1 mm would make more than %2 voxels along one side.</source>
        <translation>Ein Abstand von %1 mm ergäbe mehr als %2 Voxel entlang einer Seite.</translation>
    </message>
    <message>
        <source>Resampled from %1 x %2 x %3 mm to %4 x %5 x %6 mm.</source>
        <translation>Von %1 x %2 x %3 mm auf %4 x %5 x %6 mm umgerechnet.</translation>
    </message>
    <message>
        <source>Cropped or padded from %1 to %2 pixels.</source>
        <translation>Von %1 auf %2 Pixel beschnitten oder aufgefüllt.</translation>
    </message>
    <message>
        <source>The image has no foreground to crop to.</source>
        <translation>Das Bild hat keinen Vordergrund zum Zuschneiden.</translation>
    </message>
    <message>
        <source>Cropped from %1 to the %2 pixels around the foreground.</source>
        <translation>Von %1 auf die %2 Pixel um den Vordergrund beschnitten.</translation>
    </message>
    <message>
        <source>A step asks for a mask (region=mask), and there is none.</source>
        <translation>Ein Schritt verlangt eine Maske (region=mask), es gibt aber keine.</translation>
    </message>
    <message>
        <source>The region to normalise in holds no voxel.</source>
        <translation>Der Bereich zum Normalisieren enthält kein Voxel.</translation>
    </message>
    <message>
        <source>The window of centre %1 and width %2 was mapped to 0..1.</source>
        <translation>Das Fenster mit Zentrum %1 und Breite %2 wurde auf 0..1 abgebildet.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 (%3 % and %4 % percentiles) were mapped to 0..1.</source>
        <translation>Werte von %1 bis %2 (Perzentile %3 % und %4 %) wurden auf 0..1 abgebildet.</translation>
    </message>
    <message>
        <source>Mean %1 and standard deviation %2 were brought to 0 and 1.</source>
        <translation>Mittelwert %1 und Standardabweichung %2 wurden auf 0 und 1 gebracht.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were mapped to 0..1.</source>
        <translation>Werte von %1 bis %2 wurden auf 0..1 abgebildet.</translation>
    </message>
    <message>
        <source>The step "imagenet" takes values of 0..1; put "percentile", "window" or "min_max" before it.</source>
        <translation>Der Schritt »imagenet« nimmt Werte von 0..1; stellen Sie »percentile«, »window« oder »min_max« davor.</translation>
    </message>
    <message>
        <source>The mean and standard deviation of ImageNet were applied.</source>
        <translation>Mittelwert und Standardabweichung von ImageNet wurden angewandt.</translation>
    </message>
    <message>
        <source>The polarity cannot be told from this image.</source>
        <translation>Die Polarität ist diesem Bild nicht anzusehen.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems inverted: its middle is darker than the lungs.</source>
        <translation>Als frontales Röntgenbild des Thorax scheint das Bild invertiert: seine Mitte ist dunkler als die Lungen.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image has the usual polarity.</source>
        <translation>Als frontales Röntgenbild des Thorax hat das Bild die übliche Polarität.</translation>
    </message>
    <message>
        <source>The polarity cannot be told from the grey levels.</source>
        <translation>Die Polarität ist den Graustufen nicht anzusehen.</translation>
    </message>
    <message>
        <source>The values were turned round.</source>
        <translation>Die Werte wurden umgekehrt.</translation>
    </message>
    <message>
        <source>The file says that low values are bright (MONOCHROME1); the values were turned round.</source>
        <translation>Laut Datei sind niedrige Werte hell (MONOCHROME1); die Werte wurden umgekehrt.</translation>
    </message>
    <message>
        <source>The file does not ask for inverted values; they stay.</source>
        <translation>Die Datei verlangt keine Umkehrung; die Werte bleiben.</translation>
    </message>
    <message>
        <source>Rows run towards %1, columns towards %2.</source>
        <translation>Zeilen laufen nach %1, Spalten nach %2.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side: it is more alike top to bottom than left to right.</source>
        <translation>Als frontales Röntgenbild des Thorax scheint das Bild auf der Seite zu liegen: oben und unten gleichen sich mehr als links und rechts.</translation>
    </message>
    <message>
        <source>The file does not say how the image lies; it does not seem to lie on its side.</source>
        <translation>Die Datei sagt nicht, wie das Bild liegt; es scheint nicht auf der Seite zu liegen.</translation>
    </message>
    <message>
        <source>How the image lies is not known.</source>
        <translation>Wie das Bild liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Turned clockwise by %1 degrees.</source>
        <translation>Um %1 Grad im Uhrzeigersinn gedreht.</translation>
    </message>
    <message>
        <source>The file does not say how the image lies in the patient; its order stays.</source>
        <translation>Die Datei sagt nicht, wie das Bild im Patienten liegt; seine Ordnung bleibt.</translation>
    </message>
    <message>
        <source>Columns, rows and slices were put in the order %1, from %2, %3, %4.</source>
        <translation>Spalten, Zeilen und Schichten wurden in die Ordnung %1 gebracht, von %2, %3, %4.</translation>
    </message>
    <message>
        <source>Check for a dead image</source>
        <translation>Totes Bild erkennen</translation>
    </message>
    <message>
        <source>Refuses an image whose voxels are all equal or nearly so, and names single slices of a stack that hold nothing. Changes no voxel.</source>
        <translation>Weist ein Bild zurück, dessen Voxel alle oder fast alle gleich sind, und nennt leere Schichten eines Stapels. Ändert kein Voxel.</translation>
    </message>
    <message>
        <source>Equal voxels that make an image dead</source>
        <translation>Gleiche Voxel, die ein Bild tot machen</translation>
    </message>
    <message>
        <source>Share of voxels with one and the same value from which on it is refused.</source>
        <translation>Anteil gleicher Voxel, ab dem es zurückgewiesen wird.</translation>
    </message>
    <message>
        <source>Check for clipping</source>
        <translation>Clipping erkennen</translation>
    </message>
    <message>
        <source>Says how many voxels lie at the lowest and at the highest value, where detail was cut off before the file was written. Changes no voxel.</source>
        <translation>Sagt, wie viele Voxel am niedrigsten und höchsten Wert liegen, wo Details vor dem Schreiben der Datei abgeschnitten wurden. Ändert kein Voxel.</translation>
    </message>
    <message>
        <source>Clipped share worth a note</source>
        <translation>Erwähnenswerter Anteil</translation>
    </message>
    <message>
        <source>Shares below it are not mentioned.</source>
        <translation>Kleinere Anteile werden nicht erwähnt.</translation>
    </message>
    <message>
        <source>Limit the values</source>
        <translation>Werte begrenzen</translation>
    </message>
    <message>
        <source>Sets values below the low limit to it and above the high limit to it, for example the padding of a CT outside its round field of view (-2000 and less) to -1024. Each voxel on its own, 2D and 3D.</source>
        <translation>Setzt Werte unter der unteren Grenze auf diese und über der oberen auf jene, etwa die Auffüllung einer CT außerhalb ihres runden Bildfelds (-2000 und weniger) auf -1024. Jedes Voxel für sich, 2D und 3D.</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>In modality values (HU in CT).</source>
        <translation>In Modalitätswerten (HU bei CT).</translation>
    </message>
    <message>
        <source>In modality values (HU in CT); not below the low limit.</source>
        <translation>In Modalitätswerten (HU bei CT); nicht unter der unteren Grenze.</translation>
    </message>
    <message>
        <source>In modality values.</source>
        <translation>In Modalitätswerten.</translation>
    </message>
    <message>
        <source>Remove a uniform border</source>
        <translation>Einförmigen Rand entfernen</translation>
    </message>
    <message>
        <source>Cuts off rows and columns at the edges that hold one level only: shutters, padding, frames. In a stack the same rectangle is kept of all slices. Keeps the type of the voxels.</source>
        <translation>Schneidet Zeilen und Spalten an den Rändern ab, die nur einen Wert haben: Blenden, Auffüllung, Rahmen. Im Stapel bleibt von allen Schichten dasselbe Rechteck. Die Art der Voxel bleibt.</translation>
    </message>
    <message>
        <source>Spread that still is a border</source>
        <translation>Schwankung, die noch Rand ist</translation>
    </message>
    <message>
        <source>Of the range between the 1 % and 99 % percentiles.</source>
        <translation>Vom Bereich zwischen den Perzentilen 1 % und 99 %.</translation>
    </message>
    <message>
        <source>Largest border</source>
        <translation>Größter Rand</translation>
    </message>
    <message>
        <source>Of the width or height, at each side. No more is cut off.</source>
        <translation>Von Breite oder Höhe, an jeder Seite. Mehr wird nicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Remove burned-in marks near the border</source>
        <translation>Eingebrannte Zeichen am Rand entfernen</translation>
    </message>
    <message>
        <source>Fills small saturated marks near the edges, such as a side letter or a line of text, with the level around them (Telea 2004). Slice by slice. Text over the anatomy stays: it cannot be told from it.</source>
        <translation>Füllt kleine gesättigte Zeichen nahe den Rändern, etwa einen Seitenbuchstaben oder eine Textzeile, mit dem Wert ihrer Umgebung (Telea 2004). Schicht für Schicht. Text über der Anatomie bleibt: er ist von ihr nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Width of the strip that is searched</source>
        <translation>Breite des durchsuchten Streifens</translation>
    </message>
    <message>
        <source>Of the width or height, at each side.</source>
        <translation>Von Breite oder Höhe, an jeder Seite.</translation>
    </message>
    <message>
        <source>Largest mark</source>
        <translation>Größtes Zeichen</translation>
    </message>
    <message>
        <source>Of the area of the image. Larger bright parts are anatomy and stay.</source>
        <translation>Von der Bildfläche. Größere helle Teile sind Anatomie und bleiben.</translation>
    </message>
    <message>
        <source>Check the polarity</source>
        <translation>Polarität prüfen</translation>
    </message>
    <message>
        <source>Turns the values round where the file says that low values are bright (MONOCHROME1). For a frontal chest X-ray without that information it compares the spine with the lungs beside it.</source>
        <translation>Kehrt die Werte um, wo laut Datei niedrige Werte hell sind (MONOCHROME1). Bei einem frontalen Thoraxbild ohne diese Angabe vergleicht es die Wirbelsäule mit den Lungen daneben.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>auto: file, else chest X-ray rule; file: only what the file says; check: note only; invert: always.</source>
        <translation>auto: Datei, sonst Regel für Thoraxbilder; file: nur was die Datei sagt; check: nur Hinweis; invert: immer.</translation>
    </message>
    <message>
        <source>Check the orientation</source>
        <translation>Ausrichtung prüfen</translation>
    </message>
    <message>
        <source>Says what is known: the directions of rows and columns where the file gives them; for a frontal chest X-ray, by its left-right symmetry, whether it seems to lie on its side. Upside down cannot be told reliably and is never claimed. Turns the image only when asked to.</source>
        <translation>Sagt, was bekannt ist: die Richtungen von Zeilen und Spalten, wo die Datei sie nennt; bei einem frontalen Thoraxbild nach seiner Symmetrie, ob es auf der Seite zu liegen scheint. Kopfstand ist nicht sicher erkennbar und wird nie behauptet. Dreht das Bild nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Turn clockwise by</source>
        <translation>Im Uhrzeigersinn drehen um</translation>
    </message>
    <message>
        <source>Degrees, in the plane of the slices; positions are kept.</source>
        <translation>Grad, in der Schichtebene; Positionen bleiben.</translation>
    </message>
    <message>
        <source>2d: within each slice; 3d: across slices too, for volumes with evenly spaced slices.</source>
        <translation>2d: innerhalb jeder Schicht; 3d: auch über Schichten, für Volumen mit gleichen Abständen.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Replaces each voxel by the median of its neighbourhood: removes single outliers, keeps edges.</source>
        <translation>Ersetzt jedes Voxel durch den Median seiner Umgebung: entfernt einzelne Ausreißer, erhält Kanten.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>1 looks at 3 x 3 pixels.</source>
        <translation>1 betrachtet 3 x 3 Pixel.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Curvature anisotropic diffusion</source>
        <translation>Anisotrope Krümmungsdiffusion</translation>
    </message>
    <message>
        <source>Smooths along edges and not across them (Perona and Malik 1990, modified curvature diffusion of Whitaker and Xue 2001).</source>
        <translation>Glättet entlang von Kanten, nicht über sie hinweg (Perona und Malik 1990, Krümmungsdiffusion nach Whitaker und Xue 2001).</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>More smooth more.</source>
        <translation>Mehr glättet stärker.</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>Leitfähigkeit</translation>
    </message>
    <message>
        <source>Small values stop at weaker edges.</source>
        <translation>Kleine Werte halten schon an schwachen Kanten.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Nichtlokale Mittelung</translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike (Buades, Coll and Morel 2005), slice by slice, on 16 bits. The strength follows the noise that is measured in each image.</source>
        <translation>Mittelt Pixel mit ähnlicher Umgebung (Buades, Coll und Morel 2005), Schicht für Schicht, mit 16 Bit. Die Stärke folgt dem in jedem Bild gemessenen Rauschen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>In multiples of the measured noise.</source>
        <translation>In Vielfachen des gemessenen Rauschens.</translation>
    </message>
    <message>
        <source>Search radius</source>
        <translation>Suchradius</translation>
    </message>
    <message>
        <source>How far it looks for likes.</source>
        <translation>Wie weit nach Ähnlichem gesucht wird.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Averages near pixels of similar value (Tomasi and Manduchi 1998), slice by slice.</source>
        <translation>Mittelt nahe Pixel ähnlichen Werts (Tomasi und Manduchi 1998), Schicht für Schicht.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Standard deviation in pixels.</source>
        <translation>Standardabweichung in Pixeln.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Standard deviation of values, of the 1 % to 99 % percentile range.</source>
        <translation>Standardabweichung der Werte, vom Bereich der Perzentile 1 % bis 99 %.</translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>Lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
        <source>Contrast limited adaptive histogram equalisation (Zuiderveld 1994), slice by slice; the lowest and highest value of the slice stay.</source>
        <translation>Kontrastbegrenzter adaptiver Histogrammausgleich (Zuiderveld 1994), Schicht für Schicht; niedrigster und höchster Wert der Schicht bleiben.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Kontrastgrenze</translation>
    </message>
    <message>
        <source>1 changes nearly nothing.</source>
        <translation>1 ändert fast nichts.</translation>
    </message>
    <message>
        <source>Tiles per side</source>
        <translation>Kacheln je Seite</translation>
    </message>
    <message>
        <source>More tiles: more local.</source>
        <translation>Mehr Kacheln: lokaler.</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Of the histograms. Fewer act more strongly under the same limit; 256 is usual for 8-bit images.</source>
        <translation>Der Histogramme. Weniger wirken bei gleicher Grenze stärker; üblich für 8-Bit-Bilder sind 256.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Raises the values between the minimum and the maximum to a power: below 1 brightens the dark parts. Each voxel on its own; the range of the whole volume stays.</source>
        <translation>Potenziert die Werte zwischen Minimum und Maximum: unter 1 hellt dunkle Teile auf. Jedes Voxel für sich; der Bereich des ganzen Volumens bleibt.</translation>
    </message>
    <message>
        <source>1 changes nothing.</source>
        <translation>1 ändert nichts.</translation>
    </message>
    <message>
        <source>0 changes nothing.</source>
        <translation>0 ändert nichts.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharfmaske</translation>
    </message>
    <message>
        <source>Adds the difference from a smoothed copy: emphasises edges, and noise with them. Slice by slice.</source>
        <translation>Addiert den Unterschied zu einer geglätteten Kopie: betont Kanten und mit ihnen das Rauschen. Schicht für Schicht.</translation>
    </message>
    <message>
        <source>Of the Gaussian.</source>
        <translation>Der Gaußkurve.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Differences below this share of the 1 % to 99 % range are left alone.</source>
        <translation>Unterschiede unter diesem Anteil des Bereichs 1 % bis 99 % bleiben unberührt.</translation>
    </message>
    <message>
        <source>Bias field (N4)</source>
        <translation>Biasfeld (N4)</translation>
    </message>
    <message>
        <source>Removes the slow shading of MR coils (N4ITK, Tustison 2010). 3D for volumes of 4 and more slices, otherwise slice by slice. Values must be positive; the mean inside the mask is kept.</source>
        <translation>Entfernt die langsame Helligkeitsschwankung von MR-Spulen (N4ITK, Tustison 2010). 3D ab 4 Schichten, sonst Schicht für Schicht. Werte müssen positiv sein; der Mittelwert in der Maske bleibt.</translation>
    </message>
    <message>
        <source>Shrink factor</source>
        <translation>Verkleinerung</translation>
    </message>
    <message>
        <source>Estimates on a smaller copy, of at most 256 pixels a side.</source>
        <translation>Schätzt auf einer kleineren Kopie von höchstens 256 Pixeln je Seite.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Resolutions of the B-spline grid.</source>
        <translation>Auflösungen des B-Spline-Gitters.</translation>
    </message>
    <message>
        <source>At most, at each level.</source>
        <translation>Höchstens, je Stufe.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo zu suchen ist</translation>
    </message>
    <message>
        <source>otsu: foreground by threshold; all: everywhere; mask: the given mask.</source>
        <translation>otsu: Vordergrund nach Schwelle; all: überall; mask: die gegebene Maske.</translation>
    </message>
    <message>
        <source>New voxels</source>
        <translation>Neue Voxel</translation>
    </message>
    <message>
        <source>What stands where there was no image: its lowest value, or 0.</source>
        <translation>Was steht, wo kein Bild war: sein niedrigster Wert oder 0.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Linear averages over the new pixel when shrinking, so that fine detail does not alias.</source>
        <translation>Linear mittelt beim Verkleinern über das neue Pixel, damit feine Details kein Moiré bilden.</translation>
    </message>
    <message>
        <source>Put the axes in order</source>
        <translation>Achsen ordnen</translation>
    </message>
    <message>
        <source>Turns and flips the order of the voxels, without resampling, so that columns, rows and slices run as nearly as they can towards the given sides of the patient. A network that was trained on one order needs it. Where the file does not say how the image lies, nothing is done.</source>
        <translation>Dreht und spiegelt die Ordnung der Voxel ohne Umrechnung, so dass Spalten, Zeilen und Schichten möglichst nach den gegebenen Seiten des Patienten laufen. Ein Netz, das auf eine Ordnung trainiert ist, braucht das. Sagt die Datei nicht, wie das Bild liegt, geschieht nichts.</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>LPH: left, posterior, head, as axial DICOM images; RAH: right, anterior, head, as most NIfTI files.</source>
        <translation>LPH: links, hinten, Kopf, wie axiale DICOM-Bilder; RAH: rechts, vorn, Kopf, wie die meisten NIfTI-Dateien.</translation>
    </message>
    <message>
        <source>Resize to pixels</source>
        <translation>Auf Pixelzahl bringen</translation>
    </message>
    <message>
        <source>To a number of columns and rows, and slices where asked for. The world stays: the image covers the same place.</source>
        <translation>Auf eine Zahl von Spalten und Zeilen, auf Wunsch auch Schichten. Der Ort bleibt: das Bild umfasst dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>0 behält sie.</translation>
    </message>
    <message>
        <source>0 keeps it.</source>
        <translation>0 behält ihn.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>stretch: fills, changes the aspect; letterbox: whole image, padded; crop: fills, the longer side is cut.</source>
        <translation>stretch: füllt, ändert das Seitenverhältnis; letterbox: ganzes Bild, aufgefüllt; crop: füllt, die längere Seite wird beschnitten.</translation>
    </message>
    <message>
        <source>Resample to a spacing</source>
        <translation>Auf Abstand umrechnen</translation>
    </message>
    <message>
        <source>To a spacing in millimetres; refused where the image has none.</source>
        <translation>Auf einen Abstand in Millimetern; abgelehnt, wo das Bild keinen hat.</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Between rows</source>
        <translation>Zwischen Zeilen</translation>
    </message>
    <message>
        <source>Between slices</source>
        <translation>Zwischen Schichten</translation>
    </message>
    <message>
        <source>Crop or pad to a size</source>
        <translation>Auf Größe beschneiden oder auffüllen</translation>
    </message>
    <message>
        <source>Around the centre, without resampling. Keeps the type of the voxels.</source>
        <translation>Um die Mitte, ohne Umrechnung. Die Art der Voxel bleibt.</translation>
    </message>
    <message>
        <source>Crop to the foreground</source>
        <translation>Auf Vordergrund beschneiden</translation>
    </message>
    <message>
        <source>To the box around everything brighter than the Otsu threshold, for heads and bodies in air. Keeps the type of the voxels.</source>
        <translation>Auf den Kasten um alles, was heller als die Otsu-Schwelle ist, für Köpfe und Körper in Luft. Die Art der Voxel bleibt.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Left around the box.</source>
        <translation>Bleibt um den Kasten.</translation>
    </message>
    <message>
        <source>Voxels that count</source>
        <translation>Zählende Voxel</translation>
    </message>
    <message>
        <source>all; nonzero: all but exact zeros; foreground: above the Otsu threshold; mask: the given mask.</source>
        <translation>all: alle; nonzero: alle außer exakt null; foreground: über der Otsu-Schwelle; mask: die gegebene Maske.</translation>
    </message>
    <message>
        <source>Window to 0..1</source>
        <translation>Fenster auf 0..1</translation>
    </message>
    <message>
        <source>Maps a window of modality values to 0..1 and cuts off the rest. Each voxel on its own.</source>
        <translation>Bildet ein Fenster von Modalitätswerten auf 0..1 ab und schneidet den Rest ab. Jedes Voxel für sich.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Percentiles to 0..1</source>
        <translation>Perzentile auf 0..1</translation>
    </message>
    <message>
        <source>Maps the values between two percentiles of the volume to 0..1.</source>
        <translation>Bildet die Werte zwischen zwei Perzentilen des Volumens auf 0..1 ab.</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>Unteres Perzentil</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>Oberes Perzentil</translation>
    </message>
    <message>
        <source>Becomes 0.</source>
        <translation>Wird 0.</translation>
    </message>
    <message>
        <source>Becomes 1.</source>
        <translation>Wird 1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Limits the rest to 0..1.</source>
        <translation>Begrenzt den Rest auf 0..1.</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation 1</source>
        <translation>Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
        <source>Subtracts the mean of the region and divides by its standard deviation.</source>
        <translation>Zieht den Mittelwert des Bereichs ab und teilt durch seine Standardabweichung.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Cuts off beyond so many standard deviations; 0 does not.</source>
        <translation>Schneidet jenseits so vieler Standardabweichungen ab; 0 nicht.</translation>
    </message>
    <message>
        <source>Minimum and maximum to 0..1</source>
        <translation>Minimum und Maximum auf 0..1</translation>
    </message>
    <message>
        <source>Maps the lowest value of the volume to 0 and the highest to 1.</source>
        <translation>Bildet den niedrigsten Wert des Volumens auf 0 und den höchsten auf 1 ab.</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>ImageNet-Mittelwert und -Abweichung</translation>
    </message>
    <message>
        <source>Takes values of 0..1 and applies the mean 0.449 and standard deviation 0.226 of ImageNet, averaged over its three channels. The image stays grey; a network with three channels gets it three times.</source>
        <translation>Nimmt Werte von 0..1 und wendet Mittelwert 0,449 und Standardabweichung 0,226 von ImageNet an, über dessen drei Kanäle gemittelt. Das Bild bleibt grau; ein Netz mit drei Kanälen bekommt es dreimal.</translation>
    </message>
    <message>
        <source>Its series has the same identifier as a series of another study.</source>
        <translation>Ihre Serie hat dieselbe Kennung wie eine Serie einer anderen Untersuchung.</translation>
    </message>
    <message>
        <source>Presentation LUT</source>
        <translation>Präsentations-LUT</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: none.</source>
        <translation>Die Bilder der Serie haben verschiedene Pixelabstände; dieser Teil: keiner.</translation>
    </message>
    <message>
        <source>Weights can be stored as "float32", "float16" or "int8".</source>
        <translation>Gewichte können als »float32«, »float16« oder »int8« gespeichert werden.</translation>
    </message>
    <message>
        <source>The model's weights could not be written.</source>
        <translation>Die Gewichte des Modells konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Width.</source>
        <translation>Breite.</translation>
    </message>
    <message>
        <source>Height.</source>
        <translation>Höhe.</translation>
    </message>
    <message>
        <source>Hippocampus on MR</source>
        <translation>Hippocampus im MR</translation>
    </message>
    <message>
        <source>Brain tumour type on a contrast MR slice</source>
        <translation>Art des Hirntumors auf einer Kontrast-MR-Schicht</translation>
    </message>
    <message>
        <source>Lungs on chest X-ray</source>
        <translation>Lungen im Röntgenbild des Thorax</translation>
    </message>
    <message>
        <source>Pneumonia on chest X-ray of children</source>
        <translation>Pneumonie im Röntgenbild des Thorax bei Kindern</translation>
    </message>
    <message>
        <source>T1-weighted MR volume cropped to the hippocampus</source>
        <translation>T1-gewichtetes MR-Volumen, auf den Hippocampus beschnitten</translation>
    </message>
    <message>
        <source>contrast-enhanced T1-weighted MR slice of the head</source>
        <translation>kontrastverstärkte T1-gewichtete MR-Schicht des Kopfes</translation>
    </message>
    <message>
        <source>frontal chest X-ray</source>
        <translation>frontales Röntgenbild des Thorax</translation>
    </message>
    <message>
        <source>frontal chest X-ray of a child</source>
        <translation>frontales Röntgenbild des Thorax eines Kindes</translation>
    </message>
    <message>
        <source>Files among the copies do not belong to the study in whose folder they are.</source>
        <translation>Unter den Kopien sind Dateien, die nicht zu der Untersuchung gehören, in deren Ordner sie liegen.</translation>
    </message>
    <message>
        <source>The copies of the study cannot be read; it was not entered.</source>
        <translation>Die Kopien der Untersuchung können nicht gelesen werden; sie wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>A study without an identifier cannot be listed; open it where it is.</source>
        <translation>Eine Untersuchung ohne Kennung kann nicht aufgeführt werden; dort öffnen, wo sie liegt.</translation>
    </message>
    <message>
        <source>The segments cannot be written; check that the folder can be written to.</source>
        <translation>Die Segmente können nicht geschrieben werden; bitte prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The segments are larger than a DICOM file can be.</source>
        <translation>Die Segmente sind größer, als eine DICOM-Datei sein kann.</translation>
    </message>
    <message>
        <source>There are no segments to write.</source>
        <translation>Es gibt keine Segmente zu schreiben.</translation>
    </message>
    <message>
        <source>A DICOM segmentation refers to DICOM images; write NIfTI or NRRD instead.</source>
        <translation>Eine DICOM-Segmentierung verweist auf DICOM-Bilder; stattdessen NIfTI oder NRRD schreiben.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient; write NIfTI or NRRD instead.</source>
        <translation>Die Bilder sagen nicht, wo sie im Patienten liegen; stattdessen NIfTI oder NRRD schreiben.</translation>
    </message>
    <message>
        <source>The segments are not on the images of this series.</source>
        <translation>Die Segmente liegen nicht auf den Bildern dieser Serie.</translation>
    </message>
    <message>
        <source>The images name their patient in a character set that cannot be converted.</source>
        <translation>Die Bilder nennen den Patienten in einem Zeichensatz, der nicht umgewandelt werden kann.</translation>
    </message>
    <message>
        <source>The segmentation cannot be written; check that the folder can be written to and has room.</source>
        <translation>Die Segmentierung kann nicht geschrieben werden; bitte prüfen, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>Writing a segmentation</source>
        <translation>Segmentierung wird geschrieben</translation>
    </message>
    <message>
        <source>%1 (tilt corrected)</source>
        <translation>%1 (Kippung korrigiert)</translation>
    </message>
    <message>
        <source>volume %1 of %2</source>
        <translation>Volumen %1 von %2</translation>
    </message>
    <message>
        <source>A study without a Study Instance UID cannot be copied; it stays where it is.</source>
        <translation>Eine Untersuchung ohne Study Instance UID kann nicht kopiert werden; sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>There is no graphics card that can render volumes.</source>
        <translation>Es gibt keine Grafikkarte, die Volumen darstellen kann.</translation>
    </message>
    <message>
        <source>The graphics card has no room for this volume.</source>
        <translation>Die Grafikkarte hat keinen Platz für dieses Volumen.</translation>
    </message>
    <message>
        <source>The graphics card cannot make this picture.</source>
        <translation>Die Grafikkarte kann dieses Bild nicht berechnen.</translation>
    </message>
    <message>
        <source>The graphics card has stopped working for this program.</source>
        <translation>Die Grafikkarte arbeitet nicht mehr für dieses Programm.</translation>
    </message>
    <message>
        <source>%1 area</source>
        <translation>%1, Fläche</translation>
    </message>
    <message>
        <source>%1 volume</source>
        <translation>%1, Volumen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Anterior hippocampus</source>
        <translation>Vorderer Hippocampus</translation>
    </message>
    <message>
        <source>Posterior hippocampus</source>
        <translation>Hinterer Hippocampus</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>Kein Tumor</translation>
    </message>
    <message>
        <source>Glioma</source>
        <translation>Gliom</translation>
    </message>
    <message>
        <source>Meningioma</source>
        <translation>Meningeom</translation>
    </message>
    <message>
        <source>Pituitary tumour</source>
        <translation>Hypophysentumor</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Keine Pneumonie</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the anterior and posterior hippocampus on a T1-weighted MR volume that was cropped to it, for volumes that a reader checks. Not for primary diagnosis.</source>
        <translation>Forschung und Lehre: umreißt den vorderen und hinteren Hippocampus auf einem darauf zugeschnittenen T1-gewichteten MR-Volumen, für Volumina, die ein Befunder prüft. Nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>Research and teaching: suggests the kind of tumour on one contrast-enhanced T1-weighted slice of the head, for a reader who decides. Not for primary diagnosis; it does not replace histology.</source>
        <translation>Forschung und Lehre: schlägt auf einer T1-gewichteten Schicht des Kopfes mit Kontrastmittel die Art des Tumors vor, für einen Befunder, der entscheidet. Nicht zur primären Befundung; es ersetzt keine Histologie.</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the lungs on frontal chest X-rays of children, for area measurements that a reader checks. Not for primary diagnosis.</source>
        <translation>Forschung und Lehre: umreißt die Lungen auf frontalen Röntgenbildern des Thorax von Kindern, für Flächenmessungen, die ein Befunder prüft. Nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>Research and teaching: points out frontal chest X-rays of children that may show pneumonia, for a reader who decides. Not for primary diagnosis, not for triage without a reader, not for adults.</source>
        <translation>Forschung und Lehre: weist auf frontale Röntgenbilder des Thorax von Kindern hin, die eine Pneumonie zeigen könnten, für einen Befunder, der entscheidet. Nicht zur primären Befundung, nicht zur Triage ohne Befunder, nicht für Erwachsene.</translation>
    </message>
    <message>
        <source>Values stay in Bq/ml, no SUV: %1.</source>
        <translation>Die Werte bleiben in Bq/ml, kein SUV: %1.</translation>
    </message>
    <message>
        <source>the weight of the patient is missing or makes no sense</source>
        <translation>das Gewicht des Patienten fehlt oder ist unsinnig</translation>
    </message>
    <message>
        <source>the injected dose is missing or makes no sense</source>
        <translation>die gespritzte Dosis fehlt oder ist unsinnig</translation>
    </message>
    <message>
        <source>the half life is missing or makes no sense</source>
        <translation>die Halbwertszeit fehlt oder ist unsinnig</translation>
    </message>
    <message>
        <source>the date and time of the series are missing</source>
        <translation>Datum und Zeit der Serie fehlen</translation>
    </message>
    <message>
        <source>the date and time of acquisition are missing</source>
        <translation>Datum und Zeit der Aufnahme fehlen</translation>
    </message>
    <message>
        <source>the series was made later than its images, and the beginning of the scan is missing</source>
        <translation>die Serie entstand später als ihre Bilder, und der Beginn der Aufnahme fehlt</translation>
    </message>
    <message>
        <source>the injection and the scan are timed in different time zones</source>
        <translation>Injektion und Aufnahme stehen in verschiedenen Zeitzonen</translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <translation>die Zeit der Injektion fehlt</translation>
    </message>
    <message>
        <source>the day of injection is missing, which counts for so long a half life</source>
        <translation>der Tag der Injektion fehlt, der bei so langer Halbwertszeit zählt</translation>
    </message>
    <message>
        <source>the images are not corrected for attenuation</source>
        <translation>die Bilder sind nicht für Schwächung korrigiert</translation>
    </message>
    <message>
        <source>the images are not corrected for decay, or not said to which time</source>
        <translation>die Bilder sind nicht für den Zerfall korrigiert, oder es fehlt, auf welche Zeit</translation>
    </message>
    <message>
        <source>more than one injection is named</source>
        <translation>mehr als eine Injektion ist genannt</translation>
    </message>
    <message>
        <source>the injection was not shortly before the scan</source>
        <translation>die Injektion lag nicht kurz vor der Aufnahme</translation>
    </message>
    <message>
        <source>the file brings a table of grey levels for Bq/ml</source>
        <translation>die Datei enthält eine Tabelle von Grauwerten für Bq/ml</translation>
    </message>
    <message>
        <source>it has more than %1 presets</source>
        <translation>sie hat mehr als %1 Voreinstellungen</translation>
    </message>
    <message>
        <source>"%1" has a digit that is not 2 to 9</source>
        <translation>"%1" hat eine Ziffer, die nicht 2 bis 9 ist</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1 (%2).</source>
        <translation>Die Datei enthält kein Bild, sondern: %1 (%2).</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1.</source>
        <translation>Die Datei enthält kein Bild, sondern: %1.</translation>
    </message>
    <message>
        <source>List of the files of a medium</source>
        <translation>Verzeichnis der Dateien eines Datenträgers</translation>
    </message>
    <message>
        <source>Object of an unknown kind</source>
        <translation>Objekt unbekannter Art</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the image.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu schreiben.</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>Distance between slices</source>
        <translation>Schichtabstand</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart.</source>
        <translation>Schichtabstand %1 mm.</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart; small findings can lie between two slices.</source>
        <translation>Schichtabstand %1 mm; kleine Befunde können zwischen zwei Schichten liegen.</translation>
    </message>
    <message>
        <source>The label map has %1 voxels, the images have %2.</source>
        <translation>Die Labelkarte hat %1 Voxel, die Bilder haben %2.</translation>
    </message>
    <message>
        <source>The voxels of the label map measure %1 mm, those of the images %2 mm.</source>
        <translation>Die Voxel der Labelkarte messen %1 mm, die der Bilder %2 mm.</translation>
    </message>
    <message>
        <source>The axes of the label map are turned by %1 degrees against those of the images.</source>
        <translation>Die Achsen der Labelkarte sind um %1 Grad gegen die der Bilder gedreht.</translation>
    </message>
    <message>
        <source>The label map lies up to %1 mm away from the images.</source>
        <translation>Die Labelkarte liegt bis zu %1 mm neben den Bildern.</translation>
    </message>
    <message>
        <source>The label map does not say where it lies in the patient, the images do.</source>
        <translation>Die Labelkarte sagt nicht, wo sie im Patienten liegt; die Bilder sagen es.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient, the label map does.</source>
        <translation>Die Bilder sagen nicht, wo sie im Patienten liegen; die Labelkarte sagt es.</translation>
    </message>
    <message>
        <source>The file holds values that are no whole numbers from 0 on: it is an image, no label map.</source>
        <translation>Die Datei enthält Werte, die keine ganzen Zahlen ab 0 sind: sie ist ein Bild, keine Labelkarte.</translation>
    </message>
    <message>
        <source>The file holds more than 255 different values: it is an image, no label map.</source>
        <translation>Die Datei enthält mehr als 255 verschiedene Werte: sie ist ein Bild, keine Labelkarte.</translation>
    </message>
    <message>
        <source>The file holds no labels: all its values are 0.</source>
        <translation>Die Datei enthält keine Labels: alle ihre Werte sind 0.</translation>
    </message>
    <message>
        <source>Only NIfTI and NRRD files are read as label maps.</source>
        <translation>Nur NIfTI- und NRRD-Dateien werden als Labelkarten gelesen.</translation>
    </message>
    <message>
        <source>A colour image is no label map.</source>
        <translation>Ein Farbbild ist keine Labelkarte.</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>UNVERIFIED</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>PRELIMINARY</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>UNAPPROVED</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>MANUAL</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>SEMIAUTOMATIC</source>
        <translation>halbautomatisch</translation>
    </message>
    <message>
        <source>AUTOMATIC</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>UNDEFINED</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>CLOSED_PLANAR</source>
        <translation>geschlossene ebene Kontur</translation>
    </message>
    <message>
        <source>CLOSEDPLANAR_XOR</source>
        <translation>geschlossene ebene Kontur mit Löchern</translation>
    </message>
    <message>
        <source>OPEN_PLANAR</source>
        <translation>offene ebene Kontur</translation>
    </message>
    <message>
        <source>OPEN_NONPLANAR</source>
        <translation>offene Kontur im Raum</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>PROBABILITY</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>OCCUPANCY</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>with a presentation state</source>
        <translation>mit einem Präsentationszustand</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>The file gives a pixel spacing but not what it was measured on: lengths are in pixels.</source>
        <translation>Die Datei gibt einen Pixelabstand an, aber nicht, woran er gemessen ist: Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>%1 von %2 Bildern wurden verlustbehaftet komprimiert, wie stark, sagt die Datei nicht: feine Details können fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, %3: fine detail may be lost.</source>
        <translation>%1 von %2 Bildern wurden verlustbehaftet komprimiert, %3: feine Details können fehlen.</translation>
    </message>
    <message>
        <source>The colours of the image are stored as HSV, which cannot be read.</source>
        <translation>Die Farben des Bildes sind als HSV gespeichert; das kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It gives its images different windows; all are shown with that of the first.</source>
        <translation>Er gibt seinen Bildern verschiedene Fenster; alle werden mit dem des ersten gezeigt.</translation>
    </message>
    <message>
        <source>The file colours a part of its values by a palette; they are shown in grey.</source>
        <translation>Die Datei färbt einen Teil ihrer Werte mit einer Palette; sie werden in Grau gezeigt.</translation>
    </message>
    <message>
        <source>There are several series at that path; name the files of one.</source>
        <translation>Unter diesem Pfad liegen mehrere Serien; nennen Sie die Dateien einer einzigen.</translation>
    </message>
    <message>
        <source>may hold no slash and not be "file" or "predicted"</source>
        <translation>darf keinen Schrägstrich enthalten und nicht „file“ oder „predicted“ heißen</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Not all key images are printed; the others are in the program.</source>
        <translation>Nicht alle Schlüsselbilder sind gedruckt; die übrigen sind im Programm.</translation>
    </message>
    <message>
        <source>A key image is missing: %1</source>
        <translation>Ein Schlüsselbild fehlt: %1</translation>
    </message>
    <message>
        <source>This report holds results of AI models. They are a second opinion for a qualified reader, who judges by the original images.</source>
        <translation>Dieser Bericht enthält Ergebnisse von KI-Modellen. Sie sind eine zweite Meinung für einen qualifizierten Befunder, der nach den Originalbildern urteilt.</translation>
    </message>
    <message>
        <source>Not for primary diagnosis.</source>
        <translation>Nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>The report stays a draft because no reader is named.</source>
        <translation>Der Bericht bleibt Entwurf, weil kein Befunder genannt ist.</translation>
    </message>
    <message>
        <source>The report was made final before every proposed finding had been reviewed.</source>
        <translation>Der Bericht wurde endgültig gemacht, bevor jeder vorgeschlagene Befund geprüft war.</translation>
    </message>
    <message>
        <source>The images hold burned-in annotation.</source>
        <translation>In die Bilder ist Beschriftung eingebrannt.</translation>
    </message>
    <message>
        <source>Shape alone</source>
        <translation>Nur auf der Form</translation>
    </message>
    <message>
        <source>Stored pixel values</source>
        <translation>Gespeicherten Pixelwerten</translation>
    </message>
    <message>
        <source>Uniform pixels</source>
        <translation>Einheitliche Pixel</translation>
    </message>
    <message>
        <source>Structure above the noise</source>
        <translation>Struktur über dem Rauschen</translation>
    </message>
    <message>
        <source>Pixels at the lowest value</source>
        <translation>Pixel am niedrigsten Wert</translation>
    </message>
    <message>
        <source>Pixels at the highest value</source>
        <translation>Pixel am höchsten Wert</translation>
    </message>
    <message>
        <source>Nearly black area</source>
        <translation>Fast schwarze Fläche</translation>
    </message>
    <message>
        <source>Nearly white area</source>
        <translation>Fast weiße Fläche</translation>
    </message>
    <message>
        <source>Empty border</source>
        <translation>Leerer Rand</translation>
    </message>
    <message>
        <source>Width of the sharpest edges</source>
        <translation>Breite der schärfsten Kanten</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Liegt auf der Seite</translation>
    </message>
    <message>
        <source>The graphics processor does not have enough free memory for this: the analysis ran on the CPU.</source>
        <translation>Der Grafikprozessor hat dafür nicht genug freien Speicher: die Auswertung lief auf der CPU.</translation>
    </message>
    <message>
        <source>The graphics processor could not run this model: the analysis ran on the CPU.</source>
        <translation>Der Grafikprozessor konnte dieses Modell nicht ausführen: die Auswertung lief auf der CPU.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: they are gated, and lie at the same places many times.</source>
        <translation>Die Schichten der Rekonstruktion ergeben kein Volumen: sie sind getriggert und liegen mehrfach an denselben Stellen.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not number its slices one by one.</source>
        <translation>Die Schichten der Rekonstruktion ergeben kein Volumen: die Datei nummeriert ihre Schichten nicht einzeln durch.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not begin with the first slice.</source>
        <translation>Die Schichten der Rekonstruktion ergeben kein Volumen: die Datei beginnt nicht mit der ersten Schicht.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not give the place of the first slice.</source>
        <translation>Die Schichten der Rekonstruktion ergeben kein Volumen: die Datei nennt den Ort der ersten Schicht nicht.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file gives no Spacing Between Slices.</source>
        <translation>Die Schichten der Rekonstruktion ergeben kein Volumen: die Datei nennt keinen Schichtabstand (Spacing Between Slices).</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some are too large for it.</source>
        <translation>Die Werte sind in doppelter Genauigkeit gespeichert und werden in einfacher gehalten: einige sind dafür zu groß.</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some change by up to %1, of a range of %2.</source>
        <translation>Die Werte sind in doppelter Genauigkeit gespeichert und werden in einfacher gehalten: einige ändern sich um bis zu %1, bei einem Bereich von %2.</translation>
    </message>
    <message>
        <source>The images of the series differ in Samples per Pixel; this part: %1.</source>
        <translation>Die Bilder der Serie unterscheiden sich in Samples per Pixel; dieser Teil: %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Bits Allocated; this part: %1.</source>
        <translation>Die Bilder der Serie unterscheiden sich in Bits Allocated; dieser Teil: %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Pixel Representation; this part: %1.</source>
        <translation>Die Bilder der Serie unterscheiden sich in Pixel Representation; dieser Teil: %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Photometric Interpretation; this part: %1.</source>
        <translation>Die Bilder der Serie unterscheiden sich in Photometric Interpretation; dieser Teil: %1.</translation>
    </message>
    <message>
        <source>The file is text, not DICOM.</source>
        <translation>Die Datei ist Text, kein DICOM.</translation>
    </message>
    <message>
        <source>The file is a PDF document, not DICOM.</source>
        <translation>Die Datei ist ein PDF-Dokument, kein DICOM.</translation>
    </message>
    <message>
        <source>The file is an archive, not DICOM; unpack it and open its content.</source>
        <translation>Die Datei ist ein Archiv, kein DICOM; entpacken Sie sie und öffnen Sie den Inhalt.</translation>
    </message>
    <message>
        <source>The file is a GIF picture, not DICOM.</source>
        <translation>Die Datei ist ein GIF-Bild, kein DICOM.</translation>
    </message>
    <message>
        <source>The file is a program, not DICOM.</source>
        <translation>Die Datei ist ein Programm, kein DICOM.</translation>
    </message>
    <message>
        <source>The file begins with nothing but zeros; it is not DICOM.</source>
        <translation>Die Datei beginnt mit nichts als Nullen; sie ist kein DICOM.</translation>
    </message>
    <message>
        <source>The compressed image has %1 x %2 pixels, its header says %3 x %4; it was not decoded.</source>
        <translation>Das komprimierte Bild hat %1 x %2 Pixel, sein Header nennt %3 x %4; es wurde nicht dekodiert.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ohne Vorzeichen</translation>
    </message>
    <message>
        <source>%1 of %2 voxels have no value: they are shown dark and left out of statistics.</source>
        <translation>%1 von %2 Voxeln haben keinen Wert: Sie werden dunkel gezeigt und in Statistiken nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Image number %1 lacks %2 of its %3 frames: %4</source>
        <translation>Bild Nummer %1 fehlen %2 von %3 Einzelbildern: %4</translation>
    </message>
    <message>
        <source>The model pack's weights cannot be read.</source>
        <translation>Die Gewichte des Modellpakets können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects a tensor "%1", which is not there.</source>
        <translation>Die Gewichte des Modellpakets passen nicht zu seinem Netz: Es erwartet einen Tensor »%1«, der nicht da ist.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 numbers in "%2", there are %3.</source>
        <translation>Die Gewichte des Modellpakets passen nicht zu seinem Netz: Es erwartet %1 Zahlen in »%2«, es sind %3.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 tensors, there are %2 more.</source>
        <translation>Die Gewichte des Modellpakets passen nicht zu seinem Netz: Es erwartet %1 Tensoren, es sind %2 mehr.</translation>
    </message>
    <message>
        <source>The rescale changes from image to image, and the presentation state counts stored values: those that are shown cannot be compared between images.</source>
        <translation>Die Skalierung ändert sich von Bild zu Bild, und der Präsentationszustand zählt gespeicherte Werte: Die angezeigten sind zwischen Bildern nicht vergleichbar.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Fusion</name>
    <message>
        <source>The two series do not share a frame of reference: it is not known how they lie on each other.</source>
        <translation>Die beiden Serien haben kein gemeinsames Bezugssystem: Wie sie aufeinander liegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing can be laid over this series: %1</source>
        <translation>Über diese Serie kann nichts gelegt werden: %1</translation>
    </message>
    <message>
        <source>FUSED: %1, %2 %</source>
        <translation>FUSION: %1, %2 %</translation>
    </message>
</context>
<context>
    <name>KeyContext</name>
    <message>
        <source>Images and planes</source>
        <translation>Bilder und Ebenen</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Pointer by keys</source>
        <translation>Zeiger mit Tasten</translation>
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
    <message>
        <source>Key image</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>3D key image</source>
        <translation>3D-Schlüsselbild</translation>
    </message>
</context>
<context>
    <name>MouseBinding</name>
    <message>
        <source>Mouse: left button, at the start</source>
        <translation>Maus: linke Taste, beim Start</translation>
    </message>
    <message>
        <source>Mouse: dragging with the middle button</source>
        <translation>Maus: Ziehen mit der mittleren Taste</translation>
    </message>
    <message>
        <source>Mouse: dragging with the right button</source>
        <translation>Maus: Ziehen mit der rechten Taste</translation>
    </message>
    <message>
        <source>Mouse: wheel</source>
        <translation>Maus: Rad</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Drag with the left button: %1 (or the tool that is chosen); with the middle one: %2; with the right one: %3. The wheel: %4.</source>
        <translation>Ziehen mit der linken Taste: %1 (oder das gewählte Werkzeug); mit der mittleren: %2; mit der rechten: %3. Das Rad: %4.</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the left button</source>
        <translation>Maus in 3D: Ziehen mit der linken Taste</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the middle button</source>
        <translation>Maus in 3D: Ziehen mit der mittleren Taste</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the right button</source>
        <translation>Maus in 3D: Ziehen mit der rechten Taste</translation>
    </message>
    <message>
        <source>Mouse in 3D: wheel</source>
        <translation>Maus in 3D: Rad</translation>
    </message>
    <message>
        <source>Move the cut plane</source>
        <translation>Schnittebene bewegen</translation>
    </message>
    <message>
        <source>As in images</source>
        <translation>Wie in Bildern</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Colours and opacity</source>
        <translation>Farben und Deckkraft</translation>
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
        <source>Accession %1</source>
        <translation>Auftrag %1</translation>
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
    <message>
        <source>Image laterality (0020,0062): %1</source>
        <translation>Seite des Bildes (0020,0062): %1</translation>
    </message>
    <message>
        <source>Laterality: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>REDUCED to %1 % - pixels are averaged</source>
        <translation>VERKLEINERT auf %1 % - Pixel sind gemittelt</translation>
    </message>
    <message>
        <source>REDUCED to %1 %</source>
        <translation>VERKLEINERT auf %1 %</translation>
    </message>
    <message>
        <source>Slice spacing %1 mm</source>
        <translation>Schichtabstand %1 mm</translation>
    </message>
    <message>
        <source>AI, not for diagnosis</source>
        <translation>KI, nicht zur Diagnose</translation>
    </message>
</context>
<context>
    <name>PlaceMarks</name>
    <message>
        <source>%1 mm away</source>
        <translation>%1 mm entfernt</translation>
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
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>INTERPOLIERT - die Bilder liegen %1 mm auseinander</translation>
    </message>
    <message>
        <source>SLAB: %1</source>
        <translation>DICKE SCHICHT: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Radiology report</source>
        <translation>Radiologischer Befund</translation>
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
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Age at study</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Accession no.</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Überwiesen von</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Reader: not stated</source>
        <translation>Befunder: nicht angegeben</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geb. %1</translation>
    </message>
    <message>
        <source>study of %1</source>
        <translation>Unters. vom %1</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>Klinische Fragestellung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Final, %1</source>
        <translation>Endgültig, %1</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Entwurf, nicht unterschrieben</translation>
    </message>
    <message>
        <source>AI findings not reviewed</source>
        <translation>Nicht geprüfte KI-Befunde</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Bildqualität</translation>
    </message>
    <message>
        <source>AI models and provenance</source>
        <translation>KI-Modelle und Herkunft</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The reader has stated no finding.</source>
        <translation>Der Befunder hat keinen Befund angegeben.</translation>
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
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Proposed finding</source>
        <translation>Vorgeschlagener Befund</translation>
    </message>
    <message>
        <source>Proposed by AI models. No reader has accepted them; they are not part of the findings.</source>
        <translation>Von KI-Modellen vorgeschlagen. Kein Befunder hat sie angenommen; sie gehören nicht zu den Befunden.</translation>
    </message>
    <message>
        <source>No AI model was run.</source>
        <translation>Es wurde kein KI-Modell ausgeführt.</translation>
    </message>
    <message>
        <source>The model proposed no finding; this does not mean that the study is normal.</source>
        <translation>Das Modell hat keinen Befund vorgeschlagen; das heißt nicht, dass die Untersuchung unauffällig ist.</translation>
    </message>
    <message>
        <source>The reader has reviewed everything that was proposed.</source>
        <translation>Der Befunder hat alles geprüft, was vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Hinzugefügt von %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Bearbeitet von %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Verworfen von %1</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>Verworfen von %1: %2</translation>
    </message>
    <message>
        <source>an unnamed reader</source>
        <translation>einem ungenannten Befunder</translation>
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
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>%1, image %2</source>
        <translation>%1, Bild %2</translation>
    </message>
    <message>
        <source>%1, image %2 of %3</source>
        <translation>%1, Bild %2 von %3</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1, window C %2 W %3.</source>
        <translation>%1, Fenster C %2 W %3.</translation>
    </message>
    <message>
        <source>%1, VOI LUT %2.</source>
        <translation>%1, VOI-LUT %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is. %1 for %2 by %3, %4. Colour bar: 0 to 1.</source>
        <translation>Wohin das Modell gesehen hat, nicht wo Krankheit ist. %1 für %2 von %3, %4. Farbbalken: 0 bis 1.</translation>
    </message>
    <message>
        <source>Outlined by %1, %2.</source>
        <translation>Umrissen von %1, %2.</translation>
    </message>
    <message>
        <source>Image %1 with the reader's measurements.</source>
        <translation>Bild %1 mit den Messungen des Befunders.</translation>
    </message>
    <message>
        <source>Image %1, chosen by the reader.</source>
        <translation>Bild %1, vom Befunder ausgewählt.</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>3D rendering (%1), chosen by the reader.</source>
        <translation>3D-Ansicht (%1), vom Befunder ausgewählt.</translation>
    </message>
    <message>
        <source>3D rendering (%1): %2</source>
        <translation>3D-Ansicht (%1): %2</translation>
    </message>
    <message>
        <source>A part of the volume is cut away.</source>
        <translation>Ein Teil des Volumens ist weggeschnitten.</translation>
    </message>
    <message>
        <source>With outlines by a model: not for primary diagnosis.</source>
        <translation>Mit Umrissen eines Modells: nicht zur primären Befundung.</translation>
    </message>
    <message>
        <source>Not for measuring.</source>
        <translation>Nicht zum Messen.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Good: %1.</source>
        <translation>Gut: %1.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Before calibration</source>
        <translation>Vor der Kalibrierung</translation>
    </message>
    <message>
        <source>Identifier and version</source>
        <translation>Kennung und Version</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>Gewichte (SHA-256)</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Berechnet auf</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Angewandt auf</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Umrissen</translation>
    </message>
    <message>
        <source>Rejected by the reader</source>
        <translation>Vom Befunder verworfen</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dieser Bericht</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>Laterality (0020,0060)</source>
        <translation>Körperseite (0020,0060)</translation>
    </message>
    <message>
        <source>Image laterality (0020,0062)</source>
        <translation>Körperseite im Bild (0020,0062)</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Nicht zur primären Befundung</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. AI model: %2. %3</source>
        <translation>%1. KI-Modell: %2. %3</translation>
    </message>
    <message>
        <source>%1. AI models: %2. %3</source>
        <translation>%1. KI-Modelle: %2. %3</translation>
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
        <source>Long axis</source>
        <translation>Lange Achse</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Kurze Achse</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Heart width</source>
        <translation>Herzbreite</translation>
    </message>
    <message>
        <source>Thorax width</source>
        <translation>Thoraxbreite</translation>
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
    <message>
        <source>SEVERAL PATIENTS</source>
        <translation>MEHRERE PATIENTEN</translation>
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
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
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
    <message>
        <source>%1 shows three planes, %2 plays a clip, %3 takes the first window preset. What keys and mouse do is yours to change.</source>
        <translation>%1 zeigt drei Ebenen, %2 spielt die Bilder ab, %3 nimmt das erste Fenster der Auswahl. Was Tasten und Maus tun, lässt sich ändern.</translation>
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
        <source>Brighter middle greys (gamma)</source>
        <translation>Hellere mittlere Graustufen (Gamma)</translation>
    </message>
    <message>
        <source>Darker middle greys (gamma)</source>
        <translation>Dunklere mittlere Graustufen (Gamma)</translation>
    </message>
    <message>
        <source>Lay the next series over it, or none</source>
        <translation>Nächste Serie darüberlegen, oder keine</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio from the outlines</source>
        <translation>Herz-Thorax-Quotient aus den Umrissen</translation>
    </message>
    <message>
        <source>Key image, or no longer</source>
        <translation>Schlüsselbild, oder nicht mehr</translation>
    </message>
    <message>
        <source>Play or stop the times of this place</source>
        <translation>Zeitpunkte dieser Stelle abspielen oder anhalten</translation>
    </message>
    <message>
        <source>3D rendering</source>
        <translation>3D-Darstellung</translation>
    </message>
    <message>
        <source>3D: from the front (A)</source>
        <translation>3D: von vorn (A)</translation>
    </message>
    <message>
        <source>3D: from the back (P)</source>
        <translation>3D: von hinten (P)</translation>
    </message>
    <message>
        <source>3D: from the left (L)</source>
        <translation>3D: von links (L)</translation>
    </message>
    <message>
        <source>3D: from the right (R)</source>
        <translation>3D: von rechts (R)</translation>
    </message>
    <message>
        <source>3D: from the head (H)</source>
        <translation>3D: vom Kopf (H)</translation>
    </message>
    <message>
        <source>3D: from the feet (F)</source>
        <translation>3D: von den Füßen (F)</translation>
    </message>
    <message>
        <source>3D: cut plane on or off</source>
        <translation>3D: Schnittebene ein oder aus</translation>
    </message>
    <message>
        <source>3D: clip box on or off</source>
        <translation>3D: Schnittkasten ein oder aus</translation>
    </message>
    <message>
        <source>3D: faces of the clip box ...</source>
        <translation>3D: Seiten des Schnittkastens ...</translation>
    </message>
    <message>
        <source>3D: turn to the left</source>
        <translation>3D: nach links drehen</translation>
    </message>
    <message>
        <source>3D: turn to the right</source>
        <translation>3D: nach rechts drehen</translation>
    </message>
    <message>
        <source>3D: turn upwards</source>
        <translation>3D: nach oben drehen</translation>
    </message>
    <message>
        <source>3D: turn downwards</source>
        <translation>3D: nach unten drehen</translation>
    </message>
    <message>
        <source>Move the image to the left</source>
        <translation>Bild nach links verschieben</translation>
    </message>
    <message>
        <source>Move the image to the right</source>
        <translation>Bild nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move the image up</source>
        <translation>Bild nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the image down</source>
        <translation>Bild nach unten verschieben</translation>
    </message>
    <message>
        <source>Turn the crosshair to the left</source>
        <translation>Fadenkreuz nach links drehen</translation>
    </message>
    <message>
        <source>Turn the crosshair to the right</source>
        <translation>Fadenkreuz nach rechts drehen</translation>
    </message>
    <message>
        <source>3D: cut deeper</source>
        <translation>3D: tiefer schneiden</translation>
    </message>
    <message>
        <source>3D: cut less deep</source>
        <translation>3D: weniger tief schneiden</translation>
    </message>
    <message>
        <source>Wider window</source>
        <translation>Breiteres Fenster</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <translation>Schmaleres Fenster</translation>
    </message>
    <message>
        <source>Brighter image</source>
        <translation>Helleres Bild</translation>
    </message>
    <message>
        <source>Darker image</source>
        <translation>Dunkleres Bild</translation>
    </message>
    <message>
        <source>3D: find the middle of the view in images</source>
        <translation>3D: Mitte der Ansicht in den Bildern aufsuchen</translation>
    </message>
    <message>
        <source>Pointer moved by keys</source>
        <translation>Zeiger mit Tasten bewegen</translation>
    </message>
    <message>
        <source>Pointer to the left</source>
        <translation>Zeiger nach links</translation>
    </message>
    <message>
        <source>Pointer to the right</source>
        <translation>Zeiger nach rechts</translation>
    </message>
    <message>
        <source>Pointer up</source>
        <translation>Zeiger nach oben</translation>
    </message>
    <message>
        <source>Pointer down</source>
        <translation>Zeiger nach unten</translation>
    </message>
    <message>
        <source>Pointer far to the left</source>
        <translation>Zeiger weit nach links</translation>
    </message>
    <message>
        <source>Pointer far to the right</source>
        <translation>Zeiger weit nach rechts</translation>
    </message>
    <message>
        <source>Pointer far up</source>
        <translation>Zeiger weit nach oben</translation>
    </message>
    <message>
        <source>Pointer far down</source>
        <translation>Zeiger weit nach unten</translation>
    </message>
    <message>
        <source>Click at the pointer</source>
        <translation>Am Zeiger klicken</translation>
    </message>
    <message>
        <source>Hold the button at the pointer, or let go</source>
        <translation>Am Zeiger die Taste halten oder loslassen</translation>
    </message>
    <message>
        <source>Double click at the pointer</source>
        <translation>Am Zeiger doppelklicken</translation>
    </message>
    <message>
        <source>Pointer to the next point measured</source>
        <translation>Zeiger zum nächsten Messpunkt</translation>
    </message>
    <message>
        <source>Pointer to the previous point measured</source>
        <translation>Zeiger zum vorigen Messpunkt</translation>
    </message>
    <message>
        <source>Next image under the pointer</source>
        <translation>Nächstes Bild unter dem Zeiger</translation>
    </message>
    <message>
        <source>Previous image under the pointer</source>
        <translation>Voriges Bild unter dem Zeiger</translation>
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
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
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
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Hold to see a part larger; the wheel changes how much.</source>
        <translation>Gedrückt halten, um einen Teil größer zu sehen; das Mausrad ändert, wie sehr.</translation>
    </message>
    <message>
        <source>Drag to move the image.</source>
        <translation>Ziehen verschiebt das Bild.</translation>
    </message>
    <message>
        <source>Drag up to enlarge.</source>
        <translation>Nach oben ziehen vergrößert.</translation>
    </message>
    <message>
        <source>Drag down for later images.</source>
        <translation>Nach unten ziehen zeigt spätere Bilder.</translation>
    </message>
    <message>
        <source>Paint the chosen segment; %1 and %2 change the size of the brush.</source>
        <translation>Das gewählte Segment malen; %1 und %2 ändern die Größe des Pinsels.</translation>
    </message>
    <message>
        <source>Erases the chosen segment only; %1 and %2 change the size.</source>
        <translation>Radiert nur das gewählte Segment; %1 und %2 ändern die Größe.</translation>
    </message>
</context>
<context>
    <name>VolumePreset</name>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Bones and vessels</source>
        <translation>Knochen und Gefäße</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Lungs and airways</source>
        <translation>Lunge und Atemwege</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <translation>Maximumintensität (MIP)</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Bright tissue</source>
        <translation>Helles Gewebe</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP), SUV 0 to 10</source>
        <translation>Maximumintensität (MIP), SUV 0 bis 10</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Anreicherung</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>This series cannot be seen in 3D: %1</source>
        <translation>Diese Serie kann nicht in 3D gezeigt werden: %1</translation>
    </message>
    <message>
        <source>A single image cannot be seen in 3D.</source>
        <translation>Ein einzelnes Bild kann nicht in 3D gezeigt werden.</translation>
    </message>
    <message>
        <source>Colour images cannot be seen in 3D.</source>
        <translation>Farbbilder können nicht in 3D gezeigt werden.</translation>
    </message>
    <message>
        <source>This series cannot be seen in 3D: the files do not say where the images lie in the patient.</source>
        <translation>Diese Serie kann nicht in 3D gezeigt werden: Die Dateien sagen nicht, wo die Bilder im Patienten liegen.</translation>
    </message>
    <message>
        <source>Front (A)</source>
        <translation>Vorn (A)</translation>
    </message>
    <message>
        <source>Back (P)</source>
        <translation>Hinten (P)</translation>
    </message>
    <message>
        <source>Left (L)</source>
        <translation>Links (L)</translation>
    </message>
    <message>
        <source>Right (R)</source>
        <translation>Rechts (R)</translation>
    </message>
    <message>
        <source>Head (H)</source>
        <translation>Kopf (H)</translation>
    </message>
    <message>
        <source>Feet (F)</source>
        <translation>Füße (F)</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Values %1 to %2 %3</source>
        <translation>Werte %1 bis %2 %3</translation>
    </message>
    <message>
        <source>3D  %1</source>
        <translation>3D  %1</translation>
    </message>
    <message>
        <source>3D RENDERING - not for measuring</source>
        <translation>3D-DARSTELLUNG - nicht zum Messen</translation>
    </message>
    <message>
        <source>CUT - a part is left out</source>
        <translation>GESCHNITTEN - ein Teil fehlt</translation>
    </message>
    <message>
        <source>REDUCED to means of %1 x %2 x %3 voxels</source>
        <translation>VERKLEINERT auf Mittelwerte von %1 x %2 x %3 Voxeln</translation>
    </message>
    <message>
        <source>COARSE while it moves - 1 of %1 pixels</source>
        <translation>GROB in Bewegung - 1 von %1 Pixeln</translation>
    </message>
    <message>
        <source>1 of %1 pixels is computed</source>
        <translation>1 von %1 Pixeln ist berechnet</translation>
    </message>
    <message>
        <source>3D: processor</source>
        <translation>3D: Prozessor</translation>
    </message>
    <message>
        <source>3D: processor. %1</source>
        <translation>3D: Prozessor. %1</translation>
    </message>
    <message>
        <source>3D: graphics card (%1)</source>
        <translation>3D: Grafikkarte (%1)</translation>
    </message>
    <message>
        <source>COARSE while it moves</source>
        <translation>GROB in Bewegung</translation>
    </message>
    <message>
        <source>The kept picture cannot be read.</source>
        <translation>Das aufbewahrte Bild kann nicht gelesen werden.</translation>
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
    <message>
        <source>&amp;Study list ...</source>
        <translation>Untersuchungs&amp;liste ...</translation>
    </message>
    <message>
        <source>Open &amp;label map ...</source>
        <translation>Label&amp;karte öffnen ...</translation>
    </message>
    <message>
        <source>Rows and columns ...</source>
        <translation>Zeilen und Spalten ...</translation>
    </message>
    <message>
        <source>&amp;Tip of what has the focus</source>
        <translation>&amp;Hinweis zum fokussierten Element</translation>
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
    <message>
        <source>Stroke, wider</source>
        <translation>Schlaganfall, weiter</translation>
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
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
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
    <message>
        <source>&amp;3D</source>
        <translation>&amp;3D</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>Fenster %1 der Auswahl</translation>
    </message>
    <message>
        <source>The middle button always does.</source>
        <translation>Die mittlere Taste tut es immer.</translation>
    </message>
    <message>
        <source>The right button always does.</source>
        <translation>Die rechte Taste tut es immer.</translation>
    </message>
    <message>
        <source>The wheel always does.</source>
        <translation>Das Rad tut es immer.</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenster zur Auswahl</translation>
    </message>
    <message>
        <source>P&amp;ointer</source>
        <translation>&amp;Zeiger</translation>
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
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>Des Pinsels in einem Wertebereich; ohne ihn gilt das Fenster der Ansicht.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>In pixels on images without a calibration. Keys %1 and %2</source>
        <translation>In Pixeln auf Bildern ohne Kalibrierung. Tasten %1 und %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CatalogueModel</name>
    <message>
        <source>No patient name</source>
        <translation>Kein Patientenname</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Accession number %1</source>
        <translation>Auftragsnummer %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt offen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <source>One place through all times instead of the images of one time  (%1)</source>
        <translation>Eine Stelle über alle Zeitpunkte statt der Bilder eines Zeitpunkts  (%1)</translation>
    </message>
    <message>
        <source>Stop  (%1)</source>
        <translation>Anhalten  (%1)</translation>
    </message>
    <message>
        <source>Play  (%1)</source>
        <translation>Abspielen  (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
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
    <name>pellucid::ui::FusionBox</name>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Lowest value shown of the other series</source>
        <translation>Kleinster gezeigter Wert der anderen Serie</translation>
    </message>
    <message>
        <source>Highest value shown of the other series</source>
        <translation>Größter gezeigter Wert der anderen Serie</translation>
    </message>
    <message>
        <source>Series laid over this one</source>
        <translation>Darübergelegte Serie</translation>
    </message>
    <message>
        <source>Colours of the other series</source>
        <translation>Farben der anderen Serie</translation>
    </message>
    <message>
        <source>Hot metal (PET)</source>
        <translation>Glühmetall (PET)</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
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
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Grey is calibrated only where the luminance of the display has been entered.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid ist Software für Forschung und Lehre. Es ist kein Medizinprodukt und hat weder Zulassung noch CE-Kennzeichnung.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Stützen Sie keine Diagnose oder Behandlung auf das, was es zeigt. Verwenden Sie es nicht für die Mammographie.&lt;/li&gt;&lt;li&gt;KI-Ergebnisse sind Vorschläge eines Modells. Jedes trägt Modell, Version und Bestimmungszweck; eine Aufmerksamkeitskarte zeigt, wohin das Modell gesehen hat, nicht, wo Krankheit ist.&lt;/li&gt;&lt;li&gt;»Kein Befund« heißt nie, dass eine Untersuchung unauffällig ist.&lt;/li&gt;&lt;li&gt;Graustufen sind nur kalibriert, wo die Leuchtdichte des Bildschirms eingegeben wurde.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::HangingRules</name>
    <message>
        <source>The study names neither modality nor body part: there is no kind of study for which its layout could be kept.</source>
        <translation>Die Untersuchung nennt weder Modalität noch Körperteil: Es gibt keine Art von Untersuchung, für die ihre Anordnung behalten werden könnte.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyEdit</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyPointer</name>
    <message>
        <source>The arrow keys move the pointer, with %1 as the button: %2 holds it down for dragging, or lets go. %3 leads to the points of measurements. %4 ends it.</source>
        <translation>Die Pfeiltasten bewegen den Zeiger, %1 ist seine Taste: %2 hält sie zum Ziehen oder lässt sie los. %3 führt zu den Punkten von Messungen. %4 beendet ihn.</translation>
    </message>
    <message>
        <source>No points of measurements are shown here.</source>
        <translation>Hier werden keine Messpunkte gezeigt.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LabelChoices</name>
    <message>
        <source>Each segment</source>
        <translation>Jedes Segment</translation>
    </message>
    <message>
        <source>All as the overlay</source>
        <translation>Alle wie die Überlagerung</translation>
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
        <source>As the overlay</source>
        <translation>Wie die Überlagerung</translation>
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
        <source>Style of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Deckkraft von %1</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>Deckkraft: %1 %</translation>
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
        <source>No other series that is open lies in the same frame of reference: nothing can be laid over.</source>
        <translation>Keine andere geöffnete Serie liegt im selben Bezugssystem: Es kann nichts darübergelegt werden.</translation>
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
        <source>A 3D view has no images to play.</source>
        <translation>Eine 3D-Ansicht hat keine Bilder zum Abspielen.</translation>
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
        <source>Show the series in 3D first (%1).</source>
        <translation>Zeigen Sie die Serie zuerst in 3D (%1).</translation>
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
    <message numerus="yes">
        <source>%n files of the study are not where they were.</source>
        <translation>
            <numerusform>%n Datei der Untersuchung ist nicht mehr, wo sie war.</numerusform>
            <numerusform>%n Dateien der Untersuchung sind nicht mehr, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study from the list is open, at the left.</source>
        <translation>Die Untersuchung aus der Liste ist geöffnet, links.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>three planes</source>
        <translation>drei Ebenen</translation>
    </message>
    <message>
        <source>%1 x %2 views</source>
        <translation>%1 x %2 Ansichten</translation>
    </message>
    <message>
        <source>From now on %1 with an earlier study opens with %2, the earlier one beside.</source>
        <translation>Von nun an öffnet %1 mit einer früheren Untersuchung mit %2, die frühere daneben.</translation>
    </message>
    <message>
        <source>From now on %1 without an earlier study opens with %2.</source>
        <translation>Von nun an öffnet %1 ohne frühere Untersuchung mit %2.</translation>
    </message>
    <message>
        <source>From now on %1 opens with %2.</source>
        <translation>Von nun an öffnet %1 mit %2.</translation>
    </message>
    <message>
        <source>The window presets are those of the program: your own cannot be used. %1</source>
        <translation>Es gelten die Fenster des Programms: Ihre eigenen sind nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Open label map</source>
        <translation>Labelkarte öffnen</translation>
    </message>
    <message>
        <source>Label maps (*.nii *.nii.gz *.nrrd)</source>
        <translation>Labelkarten (*.nii *.nii.gz *.nrrd)</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>Eine Serie öffnen und warten, bis sie geladen ist.</translation>
    </message>
    <message>
        <source>"%1" is a label map on the grid of "%2".</source>
        <translation>»%1« ist eine Labelkarte auf dem Gitter von »%2«.</translation>
    </message>
    <message numerus="yes">
        <source>%n label map(s) lie on the grid of "%1".</source>
        <translation>
            <numerusform>%n Labelkarte liegt auf dem Gitter von »%1«.</numerusform>
            <numerusform>%n Labelkarten liegen auf dem Gitter von »%1«.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as segments on "%1"</source>
        <translation>Als Segmente auf »%1« zeigen</translation>
    </message>
    <message>
        <source>Open as an image</source>
        <translation>Als Bild öffnen</translation>
    </message>
    <message>
        <source>Pellucid was asked to end while studies were open. What you had found, measured and written is kept.</source>
        <translation>Pellucid sollte enden, während Untersuchungen geöffnet waren. Ihre Befunde, Messungen und Texte sind erhalten.</translation>
    </message>
    <message>
        <source>Width of the studies</source>
        <translation>Breite der Studienliste</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Breite des Seitenbereichs</translation>
    </message>
    <message>
        <source>The pointer that keys move is for images and planes; in 3D the arrows turn the view.</source>
        <translation>Der mit Tasten bewegte Zeiger ist für Bilder und Ebenen; in 3D drehen die Pfeiltasten die Ansicht.</translation>
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
    <message>
        <source>Thorax from the outline</source>
        <translation>Thorax aus dem Umriss</translation>
    </message>
    <message>
        <source>The width of the thorax is that of the outlined lungs: check it, and move its ends.</source>
        <translation>Die Thoraxbreite ist die der umrissenen Lungen: bitte prüfen und die Enden verschieben.</translation>
    </message>
    <message>
        <source>No outline of two lungs is on this image: run a model that outlines them, or draw both widths.</source>
        <translation>Auf diesem Bild sind nicht beide Lungen umrissen: ein Modell dafür ausführen oder beide Breiten zeichnen.</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart: the thorax comes from the outline.</source>
        <translation>Über die breiteste Stelle des Herzens ziehen: der Thorax kommt aus dem Umriss.</translation>
    </message>
    <message>
        <source>From the outlines</source>
        <translation>Aus den Umrissen</translation>
    </message>
    <message>
        <source>Both widths are those of the outlines: check them, and move their ends.</source>
        <translation>Beide Breiten sind die der Umrisse: bitte prüfen und die Enden verschieben.</translation>
    </message>
    <message>
        <source>Key images are chosen among the images as stored, not among planes.</source>
        <translation>Schlüsselbilder werden unter den gespeicherten Bildern gewählt, nicht unter Ebenen.</translation>
    </message>
    <message>
        <source>AP projection: the heart looks larger</source>
        <translation>AP-Aufnahme: das Herz wirkt größer</translation>
    </message>
    <message>
        <source>Thorax from the AI outline - not for primary diagnosis</source>
        <translation>Thorax aus dem KI-Umriss - nicht zur primären Befundung</translation>
    </message>
    <message>
        <source>From AI outlines - not for primary diagnosis</source>
        <translation>Aus KI-Umrissen - nicht zur primären Befundung</translation>
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
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
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
    <message>
        <source>Outline, filling and opacity of each segment</source>
        <translation>Umriss, Fläche und Deckkraft jedes Segments</translation>
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
    <message>
        <source>List what I open</source>
        <translation>In die Liste eintragen, was ich öffne</translation>
    </message>
    <message>
        <source>Show the study list at the start</source>
        <translation>Untersuchungsliste beim Start zeigen</translation>
    </message>
    <message>
        <source>Study list</source>
        <translation>Untersuchungsliste</translation>
    </message>
    <message>
        <source>Whichever is faster</source>
        <translation>Was schneller ist</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>3D pictures by</source>
        <translation>3D-Bilder durch</translation>
    </message>
    <message>
        <source>Left of the current study</source>
        <translation>Links der aktuellen Untersuchung</translation>
    </message>
    <message>
        <source>Right of the current study</source>
        <translation>Rechts der aktuellen Untersuchung</translation>
    </message>
    <message>
        <source>Earlier study hangs</source>
        <translation>Voruntersuchung</translation>
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
    <message numerus="yes">
        <source>An earlier text was written for %n image files as one report, this file among them. It was not taken over: of which file it speaks is not known.</source>
        <translation>
            <numerusform>Ein früherer Text wurde für %n Bilddatei als ein Bericht geschrieben, darunter diese. Er wurde nicht übernommen: Von welcher Datei er spricht, ist nicht bekannt.</numerusform>
            <numerusform>Ein früherer Text wurde für %n Bilddateien als ein Bericht geschrieben, darunter diese. Er wurde nicht übernommen: Von welcher Datei er spricht, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read that text</source>
        <translation>Diesen Text lesen</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Früherer Text</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Breite der Vorschau</translation>
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
    <message>
        <source>Colour of number %1</source>
        <translation>Farbe der Nummer %1</translation>
    </message>
    <message>
        <source>Begun by %1, edited by a reader</source>
        <translation>Begonnen von %1, vom Befunder bearbeitet</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentStatistics</name>
    <message>
        <source>Values of the chosen segment</source>
        <translation>Werte des gewählten Segments</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n images</source>
        <translation>
            <numerusform>%1 auf %n Bild</numerusform>
            <numerusform>%1 auf %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring ...</source>
        <translation>Messe ...</translation>
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
    <message>
        <source>Choose the brush (%1) and paint on an image, or grow a region from a place (%2). Segments are saved with the study; results of models are only copied.</source>
        <translation>Den Pinsel (%1) wählen und auf ein Bild malen, oder einen Bereich von einer Stelle wachsen lassen (%2). Segmente werden mit der Untersuchung gespeichert; Ergebnisse von Modellen werden nur kopiert.</translation>
    </message>
    <message>
        <source>Open a label map ...</source>
        <translation>Eine Labelkarte öffnen ...</translation>
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
    <message>
        <source>Laid over (fusion)</source>
        <translation>Darübergelegt (Fusion)</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>möglicherweise</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no sign of it</source>
        <translation>kein Hinweis</translation>
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
        <source>All back to defaults</source>
        <translation>Alles auf Vorgabe zurück</translation>
    </message>
    <message>
        <source>All keys and mouse buttons that you have changed go back to their defaults.</source>
        <translation>Alle geänderten Tasten und Maustasten gehen auf die Vorgabe zurück.</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Second key for %1</source>
        <translation>Zweite Taste für %1</translation>
    </message>
    <message>
        <source>Back to the default: no key</source>
        <translation>Zurück zur Vorgabe: keine Taste</translation>
    </message>
    <message>
        <source>%1 is the key of "%2".</source>
        <translation>%1 ist die Taste von »%2«.</translation>
    </message>
    <message>
        <source>Move it to "%1"</source>
        <translation>Sie »%1« geben</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Ctrl while dragging or scrolling is faster, Ctrl+Shift faster still. A double click enlarges a view, a right click opens the window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane. In 3D Ctrl and dragging changes colours and opacity, Shift and dragging moves the cut plane.</source>
        <translation>Strg beim Ziehen oder Blättern ist schneller, Strg+Umschalt noch schneller. Ein Doppelklick vergrößert eine Ansicht, ein Rechtsklick öffnet die Fenster zur Auswahl. Umschalt beim Bewegen zeigt den Punkt in den anderen Ansichten; Umschalt und das Rad ändern die Schichtdicke einer Ebene. In 3D ändert Strg beim Ziehen Farben und Deckkraft, Umschalt beim Ziehen bewegt die Schnittebene.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
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
        <source>  gamma %1</source>
        <translation>  Gamma %1</translation>
    </message>
    <message>
        <source>, fused %1</source>
        <translation>, Fusion %1</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>SCHLÜSSELBILD</translation>
    </message>
    <message>
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>OVERLAYS - aus der mittleren Ebene der dicken Schicht</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>Eine dicke Schicht zeigt mehrere Ebenen zugleich: ohne sie lässt sich auf einer einzelnen malen.</translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press %1</source>
        <translation>Untersuchung öffnen: Ordner hierher ziehen oder %1 drücken</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (%1), or show the images as stored, to paint in this view.</source>
        <translation>Segmente werden entlang der Achsen des Volumens gemalt: zum Malen die Ebenen gerade stellen (%1) oder die gespeicherten Bilder zeigen.</translation>
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
    <name>pellucid::ui::StudiesDialog</name>
    <message>
        <source>Study list</source>
        <translation>Untersuchungsliste</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A &amp;folder ...</source>
        <translation>Einen &amp;Ordner ...</translation>
    </message>
    <message>
        <source>Files or &amp;archives ...</source>
        <translation>&amp;Dateien oder Archive ...</translation>
    </message>
    <message>
        <source>Copy the files into Pellucid</source>
        <translation>Dateien in Pellucid kopieren</translation>
    </message>
    <message>
        <source>Without this the list only remembers where the files are.</source>
        <translation>Sonst merkt sich die Liste nur, wo die Dateien sind.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n Untersuchung</numerusform>
            <numerusform>%n Untersuchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n studies</source>
        <translation>
            <numerusform>%1 von %n Untersuchung</numerusform>
            <numerusform>%1 von %n Untersuchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is listed yet</source>
        <translation>Noch steht keine Untersuchung in der Liste</translation>
    </message>
    <message>
        <source>What you open is listed by itself. Drop folders, DICOMDIRs or ZIP archives here to list more; your files stay as they are.</source>
        <translation>Was Sie öffnen, wird von selbst eingetragen. Ziehen Sie Ordner, DICOMDIRs oder ZIP-Archive hierher, um mehr einzutragen; Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nichts wurde entfernt</translation>
    </message>
    <message>
        <source>Removed studies can be restored here for 30 days.</source>
        <translation>Entfernte Untersuchungen lassen sich hier 30 Tage lang wiederherstellen.</translation>
    </message>
    <message>
        <source>Show all studies</source>
        <translation>Alle Untersuchungen zeigen</translation>
    </message>
    <message>
        <source>No study fits</source>
        <translation>Keine Untersuchung passt</translation>
    </message>
    <message>
        <source>Try fewer letters or another filter.</source>
        <translation>Versuchen Sie weniger Buchstaben oder einen anderen Filter.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n studies</source>
        <translation>
            <numerusform>%n Untersuchung öffnen</numerusform>
            <numerusform>%n Untersuchungen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check all files</source>
        <translation>Alle Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Make the list again from the copies</source>
        <translation>Liste aus den Kopien &amp;neu aufbauen</translation>
    </message>
    <message>
        <source>&amp;Show removed studies</source>
        <translation>Entfernte Untersuchungen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete removed studies for good ...</source>
        <translation>Entfernte Untersuchungen endgültig &amp;löschen ...</translation>
    </message>
    <message>
        <source>&amp;Restore to the list</source>
        <translation>In der Liste &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>&amp;Status setzen</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Show &amp;where the files are</source>
        <translation>Zeigen, &amp;wo die Dateien sind</translation>
    </message>
    <message>
        <source>&amp;Copy into Pellucid</source>
        <translation>In Pellucid &amp;kopieren</translation>
    </message>
    <message>
        <source>Check the &amp;files</source>
        <translation>Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>The files are not where they were. Connect the disk or the network folder, or remove the study from the list.</source>
        <translation>Die Dateien sind nicht mehr, wo sie waren. Schließen Sie den Datenträger oder Netzordner an, oder entfernen Sie die Untersuchung aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The copies can be restored for 30 days.</source>
        <translation>
            <numerusform>%n Untersuchung aus der Liste entfernt. Die Kopien lassen sich 30 Tage lang wiederherstellen.</numerusform>
            <numerusform>%n Untersuchungen aus der Liste entfernt. Die Kopien lassen sich 30 Tage lang wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The files stay where they are.</source>
        <translation>
            <numerusform>%n Untersuchung aus der Liste entfernt. Die Dateien bleiben, wo sie sind.</numerusform>
            <numerusform>%n Untersuchungen aus der Liste entfernt. Die Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are in the list again.</source>
        <translation>
            <numerusform>%n Untersuchung steht wieder in der Liste.</numerusform>
            <numerusform>%n Untersuchungen stehen wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were; nothing was copied.</source>
        <translation>
            <numerusform>%n Datei ist nicht mehr, wo sie war; nichts wurde kopiert.</numerusform>
            <numerusform>%n Dateien sind nicht mehr, wo sie waren; nichts wurde kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way already; wait for its end or cancel it.</source>
        <translation>Es läuft schon etwas; warten Sie das Ende ab oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no study was removed.</source>
        <translation>Es gibt nichts zu löschen: Keine Untersuchung wurde entfernt.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n removed studies and their copies are deleted for good. Files that were only linked stay.</source>
        <translation>
            <numerusform>%n entfernte Untersuchung und ihre Kopien werden endgültig gelöscht. Dateien, die nur verknüpft waren, bleiben.</numerusform>
            <numerusform>%n entfernte Untersuchungen und ihre Kopien werden endgültig gelöscht. Dateien, die nur verknüpft waren, bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies deleted for good.</source>
        <translation>
            <numerusform>%n Untersuchung endgültig gelöscht.</numerusform>
            <numerusform>%n Untersuchungen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: %1</source>
        <translation>Der Ordner lässt sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Import files or archives</source>
        <translation>Dateien oder Archive importieren</translation>
    </message>
    <message>
        <source>Cancelled; what was not complete was not entered.</source>
        <translation>Abgebrochen; was nicht vollständig war, wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>Suche nach Untersuchungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
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
    <message>
        <source>Close this image file</source>
        <translation>Diese Bilddatei schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n image files of this folder</source>
        <translation>
            <numerusform>%n Bilddatei dieses Ordners schließen</numerusform>
            <numerusform>Alle %n Bilddateien dieses Ordners schließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyFilter</name>
    <message>
        <source>First study date</source>
        <translation>Erstes Untersuchungsdatum</translation>
    </message>
    <message>
        <source>Last study date</source>
        <translation>Letztes Untersuchungsdatum</translation>
    </message>
    <message>
        <source>Name, ID, accession number, description or note</source>
        <translation>Name, ID, Auftragsnummer, Beschreibung oder Notiz</translation>
    </message>
    <message>
        <source>Search the study list</source>
        <translation>In der Untersuchungsliste suchen</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Any study date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>Von ... bis ...</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Welche Untersuchungen</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Alle Untersuchungen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Files missing or changed</source>
        <translation>Dateien fehlen oder sind verändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Jede Modalität</translation>
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
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n Volumen</numerusform>
            <numerusform>%n Volumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Image files</source>
        <translation>Bilddateien</translation>
    </message>
    <message>
        <source>They name no patient</source>
        <translation>Sie nennen keinen Patienten</translation>
    </message>
    <message>
        <source>1 image file</source>
        <translation>1 Bilddatei</translation>
    </message>
    <message numerus="yes">
        <source>%n image files</source>
        <translation>
            <numerusform>%n Bilddatei</numerusform>
            <numerusform>%n Bilddateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is a study of its own, with its own report.</source>
        <translation>Jede Datei ist eine eigene Untersuchung mit eigenem Befundbericht.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>Für andere Bilder einer geöffneten Serie sind Segmente gespeichert; sie bleiben erhalten und werden gezeigt, wenn genau diese Bilder geöffnet werden.</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient. Nothing of that one is shown, and what you do here is not kept; save it as a file.</source>
        <translation>Die Untersuchungsliste enthält eine Untersuchung mit derselben Kennung von einem anderen Patienten. Davon wird hier nichts gezeigt, und was Sie hier tun, wird nicht aufbewahrt; speichern Sie es als Datei.</translation>
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
    <name>pellucid::ui::VolumeBar</name>
    <message>
        <source>What is seen of the volume, and from where</source>
        <translation>Was vom Volumen gesehen wird, und von wo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Leaves out what is in front of a plane; Shift and dragging moves it</source>
        <translation>Lässt weg, was vor einer Ebene liegt; Ziehen mit Umschalt verschiebt sie</translation>
    </message>
    <message>
        <source>Place of the cut</source>
        <translation>Lage des Schnitts</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Leaves out what is outside a box; its faces are dragged by their handles</source>
        <translation>Lässt weg, was außerhalb eines Kastens liegt; seine Seiten werden an ihren Griffen gezogen</translation>
    </message>
    <message>
        <source>The faces of the box in millimetres</source>
        <translation>Die Seiten des Kastens in Millimetern</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeBoxCard</name>
    <message>
        <source>Clip box</source>
        <translation>Schnittkasten</translation>
    </message>
    <message>
        <source>What the clip box leaves out at each side</source>
        <translation>Was der Schnittkasten an jeder Seite weglässt</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Whole volume</source>
        <translation>Ganzes Volumen</translation>
    </message>
    <message>
        <source>Draws all faces out again</source>
        <translation>Zieht alle Seiten wieder nach außen</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeView</name>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Wegschneiden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Preparing the 3D view ...</source>
        <translation>3D-Ansicht wird vorbereitet ...</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Schnittkasten</translation>
    </message>
    <message>
        <source>Faces of the clip box ...</source>
        <translation>Seiten des Schnittkastens ...</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>SCHLÜSSELBILD</translation>
    </message>
    <message>
        <source>The picture is too large to be kept.</source>
        <translation>Das Bild ist zu groß, um aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>The view was changed before its picture was there: press %1 again at rest.</source>
        <translation>Die Ansicht wurde verändert, bevor ihr Bild da war: in Ruhe noch einmal %1 drücken.</translation>
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
