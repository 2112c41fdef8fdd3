<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Calibration</name>
    <message>
        <source>Not calibrated</source>
        <translation>Non étalonné</translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation>À l'appareil</translation>
    </message>
    <message>
        <source>At detector</source>
        <translation>Au détecteur</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>Agrandissement corrigé</translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>Région échographique</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>today %1</source>
        <translation>aujourd'hui %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Interprété</translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <translation>
            <numerusform>%n fichier manque</numerusform>
            <numerusform>%n fichiers manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n fichier modifié</numerusform>
            <numerusform>%n fichiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Partly copied</source>
        <translation>Copié en partie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all there and unchanged.</source>
        <translation>%1 : tous présents et inchangés.</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1 : %2 modifiés.</translation>
    </message>
    <message>
        <source>%1: %2 missing.</source>
        <translation>%1 : %2 manquants.</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 changed.</source>
        <translation>%1 : %2 manquants, %3 modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies checked.</source>
        <translation>
            <numerusform>%n examen vérifié.</numerusform>
            <numerusform>%n examens vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with missing or changed files.</source>
        <translation>
            <numerusform>%n avec des fichiers manquants ou modifiés.</numerusform>
            <numerusform>%n avec des fichiers manquants ou modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no copies to make the list from.</source>
        <translation>Il n'y a pas de copies à partir desquelles refaire la liste.</translation>
    </message>
    <message>
        <source>No study was found there.</source>
        <translation>Aucun examen n'y a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies found among the copies.</source>
        <translation>
            <numerusform>%n examen trouvé parmi les copies.</numerusform>
            <numerusform>%n examens trouvés parmi les copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in the list now.</source>
        <translation>
            <numerusform>%n examen est maintenant dans la liste.</numerusform>
            <numerusform>%n examens sont maintenant dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n fichier copié.</numerusform>
            <numerusform>%n fichiers copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n fichier était déjà là.</numerusform>
            <numerusform>%n fichiers étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies could not be entered:</source>
        <translation>
            <numerusform>%n examen n'a pas pu être ajouté :</numerusform>
            <numerusform>%n examens n'ont pas pu être ajoutés :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The table is not valid CSV; it needs a header line and closed quotes.</source>
        <translation>Le tableau n'est pas un CSV valide ; il faut une ligne d'en-tête et des guillemets fermés.</translation>
    </message>
    <message>
        <source>Row %1 of the table has another number of fields than its header.</source>
        <translation>La ligne %1 du tableau n'a pas autant de champs que son en-tête.</translation>
    </message>
    <message>
        <source>No CSV parser.</source>
        <translation>Pas d'analyseur CSV.</translation>
    </message>
    <message>
        <source>Images cannot be handed over.</source>
        <translation>Les images ne peuvent pas être transmises.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; free some space or choose another folder.</source>
        <translation>Il n'y a plus de place sur le disque ; libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose a folder that you may write to.</source>
        <translation>Le fichier ne peut pas être écrit ; choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or free some space.</source>
        <translation>Le fichier ne peut pas être écrit ; choisissez un autre dossier ou libérez de l'espace.</translation>
    </message>
    <message>
        <source>A file does not exist or cannot be read.</source>
        <translation>Un fichier n'existe pas ou est illisible.</translation>
    </message>
    <message>
        <source>A file is larger than it can be.</source>
        <translation>Un fichier est plus grand qu'il ne peut l'être.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The JSON document is too large.</source>
        <translation>Le document JSON est trop grand.</translation>
    </message>
    <message>
        <source>The JSON document is nested too deeply.</source>
        <translation>Le document JSON est trop imbriqué.</translation>
    </message>
    <message>
        <source>The JSON document is not valid.</source>
        <translation>Le document JSON n'est pas valide.</translation>
    </message>
    <message>
        <source>A geometry is incomplete.</source>
        <translation>Une géométrie est incomplète.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Le fichier journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>There is not enough memory to hand the image over.</source>
        <translation>Il n'y a pas assez de mémoire pour transmettre l'image.</translation>
    </message>
    <message>
        <source>The image that was handed over is incomplete.</source>
        <translation>L'image transmise est incomplète.</translation>
    </message>
    <message>
        <source>The image that was handed over is not valid.</source>
        <translation>L'image transmise n'est pas valide.</translation>
    </message>
    <message>
        <source>The image that was handed over is missing.</source>
        <translation>L'image transmise manque.</translation>
    </message>
    <message>
        <source>The image has no valid size.</source>
        <translation>L'image n'a pas de taille valide.</translation>
    </message>
    <message>
        <source>The image is too large for the memory of this computer.</source>
        <translation>L'image est trop grande pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Something went wrong without an explanation; please try again.</source>
        <translation>Une erreur inexpliquée est survenue ; veuillez réessayer.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Non calibré</translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation>Au scanner</translation>
    </message>
    <message>
        <source>At detector</source>
        <translation>Au détecteur</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>Agrandissement corrigé</translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>Région échographique</translation>
    </message>
    <message>
        <source>There is no image to work on.</source>
        <translation>Il n'y a pas d'image à traiter.</translation>
    </message>
    <message>
        <source>There is no image to hand over.</source>
        <translation>Il n'y a pas d'image à transmettre.</translation>
    </message>
    <message>
        <source>This worker does not know that request.</source>
        <translation>Ce programme auxiliaire ne connaît pas cette demande.</translation>
    </message>
    <message>
        <source>This could not be done because of an internal fault.</source>
        <translation>Impossible en raison d'un défaut interne.</translation>
    </message>
    <message>
        <source>The worker has no connection to the window.</source>
        <translation>Le programme auxiliaire n'a pas de liaison avec la fenêtre.</translation>
    </message>
    <message>
        <source>Segments cannot be painted on this series.</source>
        <translation>On ne peut pas peindre de segments sur cette série.</translation>
    </message>
    <message>
        <source>The rules for laying out studies cannot be read.</source>
        <translation>Les règles de disposition des examens ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The report cannot be printed by this process.</source>
        <translation>Le compte rendu ne peut pas être imprimé par ce processus.</translation>
    </message>
    <message>
        <source>The report could not be laid out.</source>
        <translation>Le compte rendu n'a pas pu être mis en page.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Le compte rendu n'a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>L'image ne peut pas être écrite en PNG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture.</source>
        <translation>Il n'y a pas assez de mémoire pour une image.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more data than an honest one of its size; it was not opened.</source>
        <translation>L'archive se décompresse en bien plus de données qu'une archive honnête de sa taille ; elle n'a pas été ouverte.</translation>
    </message>
    <message>
        <source>There is no room to unpack the archive; free some space or unpack it yourself.</source>
        <translation>Pas de place pour décompresser l'archive ; libérez de l'espace ou décompressez-la vous-même.</translation>
    </message>
    <message>
        <source>The archive is damaged or encrypted.</source>
        <translation>L'archive est endommagée ou chiffrée.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: the disk is full.</source>
        <translation>L'archive ne peut pas être décompressée : le disque est plein.</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>Décompression de l'archive</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>Il n'y a pas assez de mémoire pour ouvrir l'archive.</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>L'archive ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The archive holds more files than an honest one; it was not opened.</source>
        <translation>L'archive contient plus de fichiers qu'une archive honnête ; elle n'a pas été ouverte.</translation>
    </message>
    <message>
        <source>An entry of the archive names a file outside of it and was left out.</source>
        <translation>Une entrée de l'archive nomme un fichier hors de celle-ci et a été omise.</translation>
    </message>
    <message>
        <source>An entry of the archive is a link and was left out.</source>
        <translation>Une entrée de l'archive est un lien et a été omise.</translation>
    </message>
    <message>
        <source>1 segment is not drawn: there are too many, or too many at one place.</source>
        <translation>1 segment n'est pas dessiné : il y en a trop, ou trop au même endroit.</translation>
    </message>
    <message>
        <source>%1 segments are not drawn: there are too many, or too many at one place.</source>
        <translation>%1 segments ne sont pas dessinés : il y en a trop, ou trop au même endroit.</translation>
    </message>
    <message>
        <source>Nothing of this object lies on these images.</source>
        <translation>Rien de cet objet ne se trouve sur ces images.</translation>
    </message>
    <message>
        <source>The object was drawn in another frame of reference than these images have; it is not shown on them.</source>
        <translation>L'objet a été dessiné dans un autre repère que celui de ces images ; il n'y est pas montré.</translation>
    </message>
    <message>
        <source>Fractions are drawn from one half on.</source>
        <translation>Les fractions sont dessinées à partir de la moitié.</translation>
    </message>
    <message>
        <source>1 segment has no voxel on these images.</source>
        <translation>1 segment n'a aucun voxel sur ces images.</translation>
    </message>
    <message>
        <source>%1 segments have no voxel on these images.</source>
        <translation>%1 segments n'ont aucun voxel sur ces images.</translation>
    </message>
    <message>
        <source>These images have no place in the patient; contours cannot be drawn on them.</source>
        <translation>Ces images n'ont pas de position dans le patient ; on ne peut y dessiner de contours.</translation>
    </message>
    <message>
        <source>1 region of another frame of reference not drawn.</source>
        <translation>1 région d'un autre repère non dessinée.</translation>
    </message>
    <message>
        <source>%1 regions of another frame of reference not drawn.</source>
        <translation>%1 régions d'un autre repère non dessinées.</translation>
    </message>
    <message>
        <source>1 region without an area on these images.</source>
        <translation>1 région sans surface sur ces images.</translation>
    </message>
    <message>
        <source>%1 regions without an area on these images.</source>
        <translation>%1 régions sans surface sur ces images.</translation>
    </message>
    <message>
        <source>Points and open contours (%1) are listed but not drawn.</source>
        <translation>Les points et contours ouverts (%1) sont listés mais pas dessinés.</translation>
    </message>
    <message>
        <source>Drawing the object</source>
        <translation>Dessin de l'objet</translation>
    </message>
    <message>
        <source>This object draws nothing on images: %1.</source>
        <translation>Cet objet ne dessine rien sur les images : %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened; check its permissions.</source>
        <translation>Le dossier ne peut pas être ouvert ; vérifiez ses droits d'accès.</translation>
    </message>
    <message>
        <source>Symbolic links are not followed.</source>
        <translation>Les liens symboliques ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Hidden files are not opened.</source>
        <translation>Les fichiers cachés ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>Ce n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>An archive within a folder; open it by itself.</source>
        <translation>Une archive dans un dossier ; ouvrez-la séparément.</translation>
    </message>
    <message>
        <source>There is nothing at the path that was given.</source>
        <translation>Il n'y a rien au chemin indiqué.</translation>
    </message>
    <message>
        <source>The file holds %1 volumes; this part: %2.</source>
        <translation>Le fichier contient %1 volumes ; cette partie : %2.</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <source>The files cannot be listed.</source>
        <translation>Les fichiers ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Étendue complète</translation>
    </message>
    <message>
        <source>The images of the series cannot be told apart for the presentation state.</source>
        <translation>Les images de la série ne peuvent être distinguées pour l'état de présentation.</translation>
    </message>
    <message>
        <source>The presentation state belongs to other images.</source>
        <translation>L'état de présentation concerne d'autres images.</translation>
    </message>
    <message>
        <source>The presentation state brings a Modality LUT of its own, which is not shown.</source>
        <translation>L'état de présentation apporte sa propre Modality LUT, qui n'est pas montrée.</translation>
    </message>
    <message>
        <source>It selects a part of the image; the whole image is shown.</source>
        <translation>Il choisit une partie de l'image ; l'image entière est montrée.</translation>
    </message>
    <message>
        <source>The series is not a presentation state.</source>
        <translation>La série n'est pas un état de présentation.</translation>
    </message>
    <message>
        <source>The images that the presentation state shows are not in the study.</source>
        <translation>Les images de l'état de présentation ne sont pas dans l'examen.</translation>
    </message>
    <message>
        <source>The presentation state names %1 images; %2 of one series are shown.</source>
        <translation>L'état de présentation nomme %1 images ; %2 d'une série sont montrées.</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>Lecture de l'image</translation>
    </message>
    <message>
        <source>A %1 file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Un fichier %1 ne donne pas d'espacement des pixels : longueurs en pixels.</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <translation>L'aperçu ne peut pas être fait.</translation>
    </message>
    <message>
        <source>There is no image at that path.</source>
        <translation>Il n'y a pas d'image à ce chemin.</translation>
    </message>
    <message>
        <source>The slices are tilted too far to be straightened.</source>
        <translation>Les coupes sont trop inclinées pour être redressées.</translation>
    </message>
    <message>
        <source>gantry tilt of %1 degrees corrected</source>
        <translation>inclinaison du statif de %1 degrés corrigée</translation>
    </message>
    <message>
        <source>These images are derived: the gantry tilt of %1 degrees was corrected by resampling each slice within its plane.</source>
        <translation>Ces images sont dérivées : l'inclinaison du statif de %1 degrés a été corrigée en rééchantillonnant chaque coupe dans son plan.</translation>
    </message>
    <message>
        <source>The series has no gantry tilt that can be corrected.</source>
        <translation>La série n'a pas d'inclinaison du statif à corriger.</translation>
    </message>
    <message>
        <source>Correcting the gantry tilt</source>
        <translation>Correction de l'inclinaison du statif</translation>
    </message>
    <message>
        <source>The report could not be exported.</source>
        <translation>Le compte rendu n'a pas pu être exporté.</translation>
    </message>
    <message>
        <source>A saved report is incomplete or holds values that cannot be.</source>
        <translation>Un compte rendu enregistré est incomplet ou contient des valeurs impossibles.</translation>
    </message>
    <message>
        <source>The saved report is of a version that this program does not read.</source>
        <translation>Le compte rendu enregistré est d'une version que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>A saved finding is incomplete or holds values that cannot be.</source>
        <translation>Une observation enregistrée est incomplète ou contient des valeurs impossibles.</translation>
    </message>
    <message>
        <source>An embedded image is damaged.</source>
        <translation>Une image intégrée est endommagée.</translation>
    </message>
    <message>
        <source>There is no image to be put into the report.</source>
        <translation>Il n'y a pas d'image à mettre dans le compte rendu.</translation>
    </message>
    <message>
        <source>An image could not be put into the report.</source>
        <translation>Une image n'a pas pu être mise dans le compte rendu.</translation>
    </message>
    <message>
        <source>There is no such image in the series.</source>
        <translation>Cette image n'est pas dans la série.</translation>
    </message>
    <message>
        <source>An overlay does not have the size of its image and was not drawn.</source>
        <translation>Une surimpression n'a pas la taille de son image et n'a pas été dessinée.</translation>
    </message>
    <message>
        <source>The store of findings is damaged and cannot be moved aside; check the rights of its folder.</source>
        <translation>La base des observations est endommagée et ne peut être mise de côté ; vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last change was not saved.</source>
        <translation>Il n'y a plus de place sur le disque ; le dernier changement n'a pas été enregistré.</translation>
    </message>
    <message>
        <source>The store of findings cannot be written; check the disk and the rights of its folder.</source>
        <translation>La base des observations ne peut pas être écrite ; vérifiez le disque et les droits de son dossier.</translation>
    </message>
    <message>
        <source>The store of findings is in use by another program; try again.</source>
        <translation>La base des observations est utilisée par un autre programme ; réessayez.</translation>
    </message>
    <message>
        <source>The store of findings is damaged; restart the program to begin a new one.</source>
        <translation>La base des observations est endommagée ; redémarrez le programme pour en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>There is not enough memory for the store of findings.</source>
        <translation>Il n'y a pas assez de mémoire pour la base des observations.</translation>
    </message>
    <message>
        <source>The store of findings could not be used.</source>
        <translation>La base des observations n'a pas pu être utilisée.</translation>
    </message>
    <message>
        <source>The store of findings was written by a later version of this program; update the program.</source>
        <translation>La base des observations vient d'une version plus récente de ce programme ; mettez-le à jour.</translation>
    </message>
    <message>
        <source>The store of findings was damaged. It was kept as %1 and a new, empty one was begun.</source>
        <translation>La base des observations était endommagée. Elle a été gardée sous %1 et une nouvelle, vide, a été commencée.</translation>
    </message>
    <message>
        <source>The store of findings could not be opened.</source>
        <translation>La base des observations n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The store of findings could not be read.</source>
        <translation>La base des observations n'a pas pu être lue.</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>Le changement n'a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>A file of the study went away while it was copied; nothing was copied.</source>
        <translation>Un fichier de l'examen a disparu pendant la copie ; rien n'a été copié.</translation>
    </message>
    <message>
        <source>A file of the study cannot be read; nothing was copied.</source>
        <translation>Un fichier de l'examen ne peut pas être lu ; rien n'a été copié.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the copies; nothing was copied.</source>
        <translation>Il n'y a pas de place sur le disque pour les copies ; rien n'a été copié.</translation>
    </message>
    <message>
        <source>The copies cannot be written; check the rights of the program's folder.</source>
        <translation>Les copies ne peuvent pas être écrites ; vérifiez les droits du dossier du programme.</translation>
    </message>
    <message>
        <source>The copies of the study cannot be moved; check the rights of the program's folder.</source>
        <translation>Les copies de l'examen ne peuvent pas être déplacées ; vérifiez les droits du dossier du programme.</translation>
    </message>
    <message>
        <source>Copies in the trash cannot be deleted; check the rights of the program's folder.</source>
        <translation>Les copies dans la corbeille ne peuvent pas être supprimées ; vérifiez les droits du dossier du programme.</translation>
    </message>
    <message>
        <source>There is not enough room to copy the study: it needs %1 GB, and %2 GB are free. Nothing was copied.</source>
        <translation>Pas assez de place pour copier l'examen : il faut %1 Go, %2 Go sont libres. Rien n'a été copié.</translation>
    </message>
    <message>
        <source>The folder of the program cannot be made; check the rights of the folder above it.</source>
        <translation>Le dossier du programme ne peut pas être créé ; vérifiez les droits du dossier parent.</translation>
    </message>
    <message>
        <source>Only DICOM files can be copied; other images stay where they are.</source>
        <translation>Seuls les fichiers DICOM peuvent être copiés ; les autres images restent où elles sont.</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Copie des fichiers</translation>
    </message>
    <message>
        <source>The study is not in the study list.</source>
        <translation>L'examen n'est pas dans la liste des examens.</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient; this one was not entered.</source>
        <translation>La liste a un examen de même identifiant d'un autre patient ; celui-ci n'a pas été inscrit.</translation>
    </message>
    <message>
        <source>All %1 files are there and unchanged.</source>
        <translation>Les %1 fichiers sont là, inchangés.</translation>
    </message>
    <message>
        <source>All %1 files have changed.</source>
        <translation>Les %1 fichiers ont tous changé.</translation>
    </message>
    <message>
        <source>All %1 files are missing.</source>
        <translation>Les %1 fichiers manquent tous.</translation>
    </message>
    <message>
        <source>%1 of %2 files has changed.</source>
        <translation>%1 des %2 fichiers a changé.</translation>
    </message>
    <message>
        <source>%1 of %2 files have changed.</source>
        <translation>%1 des %2 fichiers ont changé.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing.</source>
        <translation>%1 des %2 fichiers manque.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing.</source>
        <translation>%1 des %2 fichiers manquent.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 has changed.</source>
        <translation>%1 des %2 fichiers manque et %3 a changé.</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 have changed.</source>
        <translation>%1 des %2 fichiers manque et %3 ont changé.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 has changed.</source>
        <translation>%1 des %2 fichiers manquent et %3 a changé.</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 have changed.</source>
        <translation>%1 des %2 fichiers manquent et %3 ont changé.</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged and was left out.</source>
        <translation>Une segmentation enregistrée est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>A segmentation was saved by a later version of this program; update the program to see it.</source>
        <translation>Une segmentation vient d'une version plus récente de ce programme ; mettez-le à jour pour la voir.</translation>
    </message>
    <message>
        <source>Rule %1 for laying out studies makes no sense.</source>
        <translation>La règle %1 de disposition des examens n'a pas de sens.</translation>
    </message>
    <message>
        <source>A part of Pellucid is missing or cannot be started; please install it again.</source>
        <translation>Une partie de Pellucid manque ou ne démarre pas ; veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>Only some of the images give a pixel spacing: lengths are in pixels.</source>
        <translation>Seules certaines images donnent un espacement des pixels : longueurs en pixels.</translation>
    </message>
    <message>
        <source>The pixel spacing changes from image to image (%1 mm): lengths are in pixels.</source>
        <translation>L'espacement des pixels change d'une image à l'autre (%1 mm) : longueurs en pixels.</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Le fichier ne donne pas d'espacement des pixels : longueurs en pixels.</translation>
    </message>
    <message>
        <source>The slices overlap: each is %1 mm thick, neighbours are %2 mm apart.</source>
        <translation>Les coupes se chevauchent : chacune fait %1 mm d'épaisseur, les voisines sont espacées de %2 mm.</translation>
    </message>
    <message>
        <source>The images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>Les images ont été compressées avec perte, le fichier n'indique pas le taux : des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>The images were compressed with loss, %1: fine detail may be lost.</source>
        <translation>Les images ont été compressées avec perte, %1 : des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>The file brings an ICC profile; its colours are shown as they are stored, without it.</source>
        <translation>Le fichier contient un profil ICC ; les couleurs sont montrées telles qu'enregistrées, sans lui.</translation>
    </message>
    <message>
        <source>The rescale changes from image to image (slope %1, intercept %2); values are shown after rescaling.</source>
        <translation>La mise à l'échelle change d'une image à l'autre (pente %1, ordonnée %2) ; les valeurs sont montrées après mise à l'échelle.</translation>
    </message>
    <message>
        <source>And %1 more %2.</source>
        <translation>Et encore %1 %2.</translation>
    </message>
    <message>
        <source>Image %1 is turned by %2 degrees against the others.</source>
        <translation>L'image %1 est tournée de %2 degrés par rapport aux autres.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: 1 image is missing.</source>
        <translation>Attendu %1 mm, trouvé %2 mm entre %3 : il manque 1 image.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: %4 images are missing.</source>
        <translation>Attendu %1 mm, trouvé %2 mm entre %3 : il manque %4 images.</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3.</source>
        <translation>Attendu %1 mm, trouvé %2 mm entre %3.</translation>
    </message>
    <message>
        <source>Extra slice: image %1 lies between %2, %3 from them, where neighbours are %4 mm apart.</source>
        <translation>Coupe en trop : l'image %1 est entre %2, à %3 d'elles, alors que les voisines sont espacées de %4 mm.</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm along the stack: found %3 to its neighbours, expected %4 mm.</source>
        <translation>L'image %1 est décalée de %2 mm le long de la pile : trouvé %3 jusqu'aux voisines, attendu %4 mm.</translation>
    </message>
    <message>
        <source>All %1 images lie at the same position; they are no stack of slices.</source>
        <translation>Les %1 images sont à la même position ; elles ne forment pas une pile de coupes.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced: %1 to %2 mm between neighbours.</source>
        <translation>Les coupes ne sont pas régulièrement espacées : %1 à %2 mm entre voisines.</translation>
    </message>
    <message>
        <source>Duplicate slice: %1 lie at the same position.</source>
        <translation>Coupe en double : %1 sont à la même position.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees: each slice is shifted by %2 mm within its plane against the one before.</source>
        <translation>Le statif était incliné de %1 degrés : chaque coupe est décalée de %2 mm dans son plan par rapport à la précédente.</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm within its plane against the others.</source>
        <translation>L'image %1 est décalée de %2 mm dans son plan par rapport aux autres.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient.</source>
        <translation>Les images n'indiquent pas leur position dans le patient.</translation>
    </message>
    <message>
        <source>Image %1 does not say where it lies in the patient.</source>
        <translation>L'image %1 n'indique pas sa position dans le patient.</translation>
    </message>
    <message>
        <source>The series has a single slice.</source>
        <translation>La série n'a qu'une coupe.</translation>
    </message>
    <message>
        <source>The series holds images of %1 different orientations; this part: %2.</source>
        <translation>La série contient des images de %1 orientations différentes ; cette partie : %2.</translation>
    </message>
    <message>
        <source>Files of one Series Instance UID carry %1 different series numbers; this part: number %2.</source>
        <translation>Des fichiers d'un même Series Instance UID portent %1 numéros de série différents ; cette partie : numéro %2.</translation>
    </message>
    <message>
        <source>The series mixes images with other objects.</source>
        <translation>La série mélange des images et d'autres objets.</translation>
    </message>
    <message>
        <source>Each file of the series holds several images of its own.</source>
        <translation>Chaque fichier de la série contient plusieurs images.</translation>
    </message>
    <message>
        <source>Each radiograph of the series is shown by itself.</source>
        <translation>Chaque radiographie de la série est montrée séparément.</translation>
    </message>
    <message>
        <source>Each presentation state of the series is listed by itself.</source>
        <translation>Chaque état de présentation de la série est listé séparément.</translation>
    </message>
    <message>
        <source>The images of the series have different sizes; this part: %1 of %2 pixels.</source>
        <translation>Les images de la série ont des tailles différentes ; cette partie : %1 de %2 pixels.</translation>
    </message>
    <message>
        <source>%1, kept apart from the slices of the series.</source>
        <translation>%1, à part des coupes de la série.</translation>
    </message>
    <message>
        <source>The localizer images of the series are kept apart.</source>
        <translation>Les images de repérage de la série sont à part.</translation>
    </message>
    <message>
        <source>The images of the series have %1 different frames of reference: where they lie to each other is not known.</source>
        <translation>Les images de la série ont %1 repères différents : leur position relative n'est pas connue.</translation>
    </message>
    <message>
        <source>The series holds %1 stacks; this part: stack %2.</source>
        <translation>La série contient %1 piles ; cette partie : pile %2.</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: %1.</source>
        <translation>Les images de la série ont des espacements de pixels différents ; cette partie : %1.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes; this part: %2.</source>
        <translation>La série contient %1 volumes ; cette partie : %2.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, told apart by the order of instance numbers; this part: %2.</source>
        <translation>La série contient %1 volumes, distingués par l'ordre des numéros d'image ; cette partie : %2.</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>La série contient %1 volumes, et rien dans les en-têtes ne les distingue : les images sont montrées en une seule pile.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times; this part: %2.</source>
        <translation>Chaque position a été acquise %1 fois ; cette partie : %2.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, told apart by the order of instance numbers; this part: %2.</source>
        <translation>Chaque position a été acquise %1 fois, distinguées par l'ordre des numéros d'image ; cette partie : %2.</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>Chaque position a été acquise %1 fois, et rien dans les en-têtes ne distingue les volumes : les images sont montrées en une seule pile.</translation>
    </message>
    <message>
        <source>The series is shown unsplit: %1 images in the order of their numbers, no volume.</source>
        <translation>La série est montrée sans séparation : %1 images dans l'ordre de leurs numéros, pas un volume.</translation>
    </message>
    <message>
        <source>It holds %1 volumes at the same place (%2).</source>
        <translation>Elle contient %1 volumes au même endroit (%2).</translation>
    </message>
    <message>
        <source>1 image of another size stays apart.</source>
        <translation>1 image d'une autre taille reste à part.</translation>
    </message>
    <message>
        <source>%1 images of another size stay apart.</source>
        <translation>%1 images d'une autre taille restent à part.</translation>
    </message>
    <message>
        <source>Image number %1 is left out: %2</source>
        <translation>L'image numéro %1 est omise : %2</translation>
    </message>
    <message>
        <source>The series has no images.</source>
        <translation>La série n'a pas d'images.</translation>
    </message>
    <message>
        <source>The images of the series have different sizes (%1 x %2 and %3 x %4); they cannot be one stack.</source>
        <translation>Les images de la série ont des tailles différentes (%1 x %2 et %3 x %4) ; elles ne peuvent former une pile.</translation>
    </message>
    <message>
        <source>The images of the series have different pixel types.</source>
        <translation>Les images de la série ont des types de pixels différents.</translation>
    </message>
    <message>
        <source>The files have changed since they were listed.</source>
        <translation>Les fichiers ont changé depuis qu'ils ont été listés.</translation>
    </message>
    <message>
        <source>The series needs %1 GB of memory, more than this computer can spare.</source>
        <translation>La série demande %1 Go de mémoire, plus que cet ordinateur ne peut offrir.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>The image needs more memory than is available.</source>
        <translation>L'image demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>The images lie in the frame of the ultrasound volume, not in the patient: sides of the patient are not known.</source>
        <translation>Les images sont dans le repère du volume échographique, pas dans le patient : les côtés du patient ne sont pas connus.</translation>
    </message>
    <message>
        <source>The parts of the ultrasound images have different scales: lengths are in millimetres only within one of them.</source>
        <translation>Les parties des images échographiques ont des échelles différentes : longueurs en millimètres seulement à l'intérieur d'une partie.</translation>
    </message>
    <message>
        <source>An overlay of the file is damaged and is not drawn.</source>
        <translation>Une surimpression du fichier est endommagée et n'est pas dessinée.</translation>
    </message>
    <message>
        <source>PARTIAL - the series is still loading.</source>
        <translation>PARTIEL - la série est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>This object holds no images that can be drawn: %1.</source>
        <translation>Cet objet ne contient pas d'images affichables : %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the series.</source>
        <translation>Il n'y a pas assez de mémoire pour ouvrir la série.</translation>
    </message>
    <message>
        <source>The series cannot be opened.</source>
        <translation>La série ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>multiplanar reformatting</source>
        <translation>reformatage multiplanaire</translation>
    </message>
    <message>
        <source>3D analysis</source>
        <translation>analyse 3D</translation>
    </message>
    <message>
        <source>lengths in mm</source>
        <translation>longueurs en mm</translation>
    </message>
    <message>
        <source>%1 needs more memory than is available.</source>
        <translation>%1 demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for reading.</source>
        <translation>%1 : ouverture en lecture impossible.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied or sent completely.</source>
        <translation>%1 : fin prématurée, copie ou envoi incomplet.</translation>
    </message>
    <message>
        <source>%1 uses an encoding that cannot be read.</source>
        <translation>%1 : codage illisible.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 : données endommagées, lecture impossible.</translation>
    </message>
    <message>
        <source>The DICOMDIR lists no files; open its folder instead.</source>
        <translation>Le DICOMDIR ne liste aucun fichier ; ouvrez plutôt son dossier.</translation>
    </message>
    <message>
        <source>The DICOMDIR names no file of its own folder; open the folder instead.</source>
        <translation>Le DICOMDIR ne nomme aucun fichier de son dossier ; ouvrez plutôt le dossier.</translation>
    </message>
    <message>
        <source>The file nests its sequences deeper than any honest one; it was not opened.</source>
        <translation>Le fichier imbrique ses séquences plus qu'aucun fichier honnête ; il n'a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file is compressed more than any honest one; it was not opened.</source>
        <translation>Le fichier est compressé plus qu'aucun fichier honnête ; il n'a pas été ouvert.</translation>
    </message>
    <message>
        <source>The header needs more memory than is available.</source>
        <translation>L'en-tête demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Le fichier est endommagé et illisible.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n'existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check its permissions.</source>
        <translation>Le fichier ne peut pas être ouvert ; vérifiez ses droits d'accès.</translation>
    </message>
    <message>
        <source>The file is not DICOM.</source>
        <translation>Le fichier n'est pas du DICOM.</translation>
    </message>
    <message>
        <source>The file has no content after its DICOM header.</source>
        <translation>Le fichier n'a pas de contenu après son en-tête DICOM.</translation>
    </message>
    <message>
        <source>The file is truncated: its image needs %1 bytes, the whole file has %2.</source>
        <translation>Le fichier est tronqué : son image demande %1 octets, le fichier entier en a %2.</translation>
    </message>
    <message>
        <source>The file is DICOM but names neither a study nor an image.</source>
        <translation>Le fichier est du DICOM mais ne nomme ni examen ni image.</translation>
    </message>
    <message>
        <source>Image header without pixels</source>
        <translation>En-tête d'image sans pixels</translation>
    </message>
    <message>
        <source>Object without images</source>
        <translation>Objet sans images</translation>
    </message>
    <message>
        <source>Reading this file stopped the program that reads; it was left out.</source>
        <translation>La lecture de ce fichier a arrêté le programme de lecture ; il a été omis.</translation>
    </message>
    <message>
        <source>The palette of the colour image is incomplete.</source>
        <translation>La palette de l'image en couleur est incomplète.</translation>
    </message>
    <message>
        <source>The palette of the colour image is empty.</source>
        <translation>La palette de l'image en couleur est vide.</translation>
    </message>
    <message>
        <source>The images need more memory than is available.</source>
        <translation>Les images demandent plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>The images are damaged and cannot be read.</source>
        <translation>Les images sont endommagées et illisibles.</translation>
    </message>
    <message>
        <source>The JPEG 2000 image is damaged and cannot be decoded.</source>
        <translation>L'image JPEG 2000 est endommagée et ne peut être décodée.</translation>
    </message>
    <message>
        <source>The RLE image is damaged and cannot be decoded.</source>
        <translation>L'image RLE est endommagée et ne peut être décodée.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image.</source>
        <translation>Il n'y a pas assez de mémoire pour décoder l'image.</translation>
    </message>
    <message>
        <source>The description of a loaded series is incomplete.</source>
        <translation>La description d'une série chargée est incomplète.</translation>
    </message>
    <message>
        <source>The report of a series is incomplete.</source>
        <translation>Le rapport d'une série est incomplet.</translation>
    </message>
    <message>
        <source>The description of a %1 is incomplete.</source>
        <translation>Une description (%1) est incomplète.</translation>
    </message>
    <message>
        <source>What is said about the images that can be shown does not fit the series.</source>
        <translation>Ce qui est dit des images affichables ne correspond pas à la série.</translation>
    </message>
    <message>
        <source>Images with %1 bits per pixel cannot be read.</source>
        <translation>Les images de %1 bits par pixel ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Images with %1 samples per pixel cannot be read.</source>
        <translation>Les images de %1 échantillons par pixel ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The file claims %1 frames, more than it can hold; it is damaged or made to do harm.</source>
        <translation>Le fichier prétend avoir %1 images, plus qu'il n'en peut contenir ; il est endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>The file claims single-bit pixels in colour or compressed, which do not exist.</source>
        <translation>Le fichier prétend avoir des pixels d'un bit en couleur ou compressés, ce qui n'existe pas.</translation>
    </message>
    <message>
        <source>The file claims floating point pixels in colour or compressed, which do not exist.</source>
        <translation>Le fichier prétend avoir des pixels à virgule flottante en couleur ou compressés, ce qui n'existe pas.</translation>
    </message>
    <message>
        <source>The file claims a palette for pixels of more than 16 bits, which does not exist.</source>
        <translation>Le fichier prétend avoir une palette pour des pixels de plus de 16 bits, ce qui n'existe pas.</translation>
    </message>
    <message>
        <source>The file describes an image but holds no pixels.</source>
        <translation>Le fichier décrit une image mais ne contient pas de pixels.</translation>
    </message>
    <message>
        <source>The image has no rows or columns.</source>
        <translation>L'image n'a ni lignes ni colonnes.</translation>
    </message>
    <message>
        <source>The file claims an image of %1 MB, more than its %2 kB can hold; it is damaged or made to do harm.</source>
        <translation>Le fichier prétend contenir une image de %1 Mo, plus que ses %2 ko n'en peuvent contenir ; il est endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>The images are stored as %1, which cannot be read yet.</source>
        <translation>Les images sont enregistrées en %1, qui ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>The image is stored as %1, in a form that cannot be read.</source>
        <translation>L'image est enregistrée en %1, sous une forme illisible.</translation>
    </message>
    <message>
        <source>The pixel data are too short: %1 bytes are needed, %2 are there.</source>
        <translation>Les données de pixels sont trop courtes : il faut %1 octets, il y en a %2.</translation>
    </message>
    <message>
        <source>The pixel data are too short.</source>
        <translation>Les données de pixels sont trop courtes.</translation>
    </message>
    <message>
        <source>The pixel data are damaged.</source>
        <translation>Les données de pixels sont endommagées.</translation>
    </message>
    <message>
        <source>The compressed image is damaged and cannot be decoded.</source>
        <translation>L'image compressée est endommagée et ne peut être décodée.</translation>
    </message>
    <message>
        <source>The compressed image is damaged.</source>
        <translation>L'image compressée est endommagée.</translation>
    </message>
    <message>
        <source>The compressed image has other colour components than its header.</source>
        <translation>L'image compressée a d'autres composantes de couleur que son en-tête.</translation>
    </message>
    <message>
        <source>There is no such frame.</source>
        <translation>Cette image n'existe pas.</translation>
    </message>
    <message>
        <source>What the object draws could not be read.</source>
        <translation>Ce que l'objet dessine n'a pas pu être lu.</translation>
    </message>
    <message>
        <source>The elements of the file need more memory than is available.</source>
        <translation>Les éléments du fichier demandent plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>The file holds no document.</source>
        <translation>Le fichier ne contient pas de document.</translation>
    </message>
    <message>
        <source>The file says that its document has %1 bytes, it holds %2.</source>
        <translation>Le fichier annonce un document de %1 octets, il en contient %2.</translation>
    </message>
    <message>
        <source>The document in the file is empty or too large to be saved.</source>
        <translation>Le document du fichier est vide ou trop grand pour être enregistré.</translation>
    </message>
    <message>
        <source>The document in the file is damaged.</source>
        <translation>Le document du fichier est endommagé.</translation>
    </message>
    <message>
        <source>The document needs more memory than is available.</source>
        <translation>Le document demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>The content of the object could not be read.</source>
        <translation>Le contenu de l'objet n'a pas pu être lu.</translation>
    </message>
    <message>
        <source>Its shutter names no overlay and is left out.</source>
        <translation>Son volet ne nomme aucune surimpression et est omis.</translation>
    </message>
    <message>
        <source>It asks for a subtraction of images, which is not done.</source>
        <translation>Il demande une soustraction d'images, qui n'est pas faite.</translation>
    </message>
    <message>
        <source>The file is not a grayscale softcopy presentation state.</source>
        <translation>Le fichier n'est pas un état de présentation en niveaux de gris.</translation>
    </message>
    <message>
        <source>The presentation state cannot be read.</source>
        <translation>L'état de présentation ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not say how they lie in the patient.</source>
        <translation>Les images de la segmentation n'indiquent pas leur position dans le patient.</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie in different directions; they make no volume.</source>
        <translation>Les images de la segmentation ont des directions différentes ; elles ne forment pas un volume.</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie nowhere near a patient.</source>
        <translation>Les images de la segmentation sont très loin de tout patient.</translation>
    </message>
    <message>
        <source>The frames of the segmentation are shifted against each other; they make no volume.</source>
        <translation>Les images de la segmentation sont décalées entre elles ; elles ne forment pas un volume.</translation>
    </message>
    <message>
        <source>The frames of the segmentation are not evenly spaced: %1 mm in %2 unequal steps.</source>
        <translation>Les images de la segmentation ne sont pas régulièrement espacées : %1 mm en %2 pas inégaux.</translation>
    </message>
    <message>
        <source>The segmentation of a slide does not say how large the slide is.</source>
        <translation>La segmentation d'une lame n'indique pas la taille de la lame.</translation>
    </message>
    <message>
        <source>The segmentation of a slide has %1 tiles where %2 are needed.</source>
        <translation>La segmentation d'une lame a %1 tuiles, il en faut %2.</translation>
    </message>
    <message>
        <source>A tile of the segmentation lies outside its slide.</source>
        <translation>Une tuile de la segmentation est hors de sa lame.</translation>
    </message>
    <message>
        <source>Two frames of one segment lie at the same place; which of them counts cannot be told.</source>
        <translation>Deux images d'un segment sont au même endroit ; on ne peut dire laquelle compte.</translation>
    </message>
    <message>
        <source>The segmentation has more frames than can be read.</source>
        <translation>La segmentation a plus d'images qu'on n'en peut lire.</translation>
    </message>
    <message>
        <source>The file describes %1 frames and has %2.</source>
        <translation>Le fichier décrit %1 images et en a %2.</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not give one pixel spacing.</source>
        <translation>Les images de la segmentation ne donnent pas un espacement de pixels unique.</translation>
    </message>
    <message>
        <source>Some frames of the segmentation do not say where they lie.</source>
        <translation>Certaines images de la segmentation n'indiquent pas leur position.</translation>
    </message>
    <message>
        <source>More segments than can be shown were left out.</source>
        <translation>Les segments en trop pour l'affichage ont été omis.</translation>
    </message>
    <message>
        <source>Two segments have the number %1; the second was left out.</source>
        <translation>Deux segments ont le numéro %1 ; le second a été omis.</translation>
    </message>
    <message>
        <source>The masks of this segmentation need more memory than can be spared.</source>
        <translation>Les masques de cette segmentation demandent plus de mémoire que disponible.</translation>
    </message>
    <message>
        <source>The segmentation stores its frames in a form that cannot be read.</source>
        <translation>La segmentation enregistre ses images sous une forme illisible.</translation>
    </message>
    <message>
        <source>The segmentation needs more memory than is available.</source>
        <translation>La segmentation demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>1 frame belongs to a segment that the file does not describe, and is left out.</source>
        <translation>1 image appartient à un segment que le fichier ne décrit pas ; elle est omise.</translation>
    </message>
    <message>
        <source>%1 frames belong to a segment that the file does not describe, and are left out.</source>
        <translation>%1 images appartiennent à un segment que le fichier ne décrit pas ; elles sont omises.</translation>
    </message>
    <message>
        <source>There is no segment of that number.</source>
        <translation>Il n'y a pas de segment de ce numéro.</translation>
    </message>
    <message>
        <source>The segmentation is no label map.</source>
        <translation>La segmentation n'est pas une carte d'étiquettes.</translation>
    </message>
    <message>
        <source>The voxels of the segments cannot be read.</source>
        <translation>Les voxels des segments ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The file holds no report, segmentation, structure set or document.</source>
        <translation>Le fichier ne contient ni compte rendu, ni segmentation, ni structures, ni document.</translation>
    </message>
    <message>
        <source>%1: what such a file holds is not shown yet.</source>
        <translation>%1 : le contenu d'un tel fichier n'est pas encore montré.</translation>
    </message>
    <message>
        <source>The object needs more memory than is available.</source>
        <translation>L'objet demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
        <source>Its elements follow as they stand in the file.</source>
        <translation>Ses éléments suivent, tels que dans le fichier.</translation>
    </message>
    <message>
        <source>More regions than can be shown were left out.</source>
        <translation>Les régions en trop pour l'affichage ont été omises.</translation>
    </message>
    <message>
        <source>Two regions have the number %1; the second was left out.</source>
        <translation>Deux régions ont le numéro %1 ; la seconde a été omise.</translation>
    </message>
    <message>
        <source>%1 refers to region %2, which the file does not have.</source>
        <translation>%1 se rapporte à la région %2, absente du fichier.</translation>
    </message>
    <message>
        <source>The file has more contours than can be shown; the rest was left out.</source>
        <translation>Le fichier a plus de contours qu'on n'en peut montrer ; le reste a été omis.</translation>
    </message>
    <message>
        <source>A contour of region %1 has no whole number of points and was left out.</source>
        <translation>Un contour de la région %1 n'a pas un nombre entier de points et a été omis.</translation>
    </message>
    <message>
        <source>A contour of region %1 says that it has %2 points, it has %3.</source>
        <translation>Un contour de la région %1 annonce %2 points, il en a %3.</translation>
    </message>
    <message>
        <source>Key object selection</source>
        <translation>Sélection d'objets clés</translation>
    </message>
    <message>
        <source>Radiation dose report</source>
        <translation>Rapport de dose</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Compte rendu structuré</translation>
    </message>
    <message>
        <source>Encapsulated PDF</source>
        <translation>PDF encapsulé</translation>
    </message>
    <message>
        <source>Encapsulated CDA document</source>
        <translation>Document CDA encapsulé</translation>
    </message>
    <message>
        <source>Encapsulated 3D model</source>
        <translation>Modèle 3D encapsulé</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>État de présentation</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Segmentation (label map)</source>
        <translation>Segmentation (carte d'étiquettes)</translation>
    </message>
    <message>
        <source>Surface segmentation</source>
        <translation>Segmentation de surface</translation>
    </message>
    <message>
        <source>Tractography results</source>
        <translation>Résultats de tractographie</translation>
    </message>
    <message>
        <source>Spatial registration</source>
        <translation>Recalage spatial</translation>
    </message>
    <message>
        <source>Spatial fiducials</source>
        <translation>Repères spatiaux</translation>
    </message>
    <message>
        <source>Deformable spatial registration</source>
        <translation>Recalage spatial déformable</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Real world value mapping</source>
        <translation>Correspondance de valeurs réelles</translation>
    </message>
    <message>
        <source>Radiotherapy structure set</source>
        <translation>Structures de radiothérapie</translation>
    </message>
    <message>
        <source>Radiotherapy plan</source>
        <translation>Plan de radiothérapie</translation>
    </message>
    <message>
        <source>Radiotherapy ion plan</source>
        <translation>Plan d'hadronthérapie</translation>
    </message>
    <message>
        <source>Radiotherapy treatment record</source>
        <translation>Relevé de radiothérapie</translation>
    </message>
    <message>
        <source>Audio waveform</source>
        <translation>Onde audio</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>MR spectroscopy</source>
        <translation>Spectroscopie IRM</translation>
    </message>
    <message>
        <source>Implementation object</source>
        <translation>Objet d'implémentation</translation>
    </message>
    <message>
        <source>Ophthalmic or surface scan mesh</source>
        <translation>Maillage ophtalmique ou de surface</translation>
    </message>
    <message>
        <source>Ophthalmic measurement</source>
        <translation>Mesure ophtalmique</translation>
    </message>
    <message>
        <source>Ophthalmic analysis</source>
        <translation>Analyse ophtalmique</translation>
    </message>
    <message>
        <source>Visual field measurement</source>
        <translation>Mesure du champ visuel</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Étape de procédure</translation>
    </message>
    <message>
        <source>Hanging protocol</source>
        <translation>Protocole d'affichage</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>Lecture des en-têtes</translation>
    </message>
    <message>
        <source>Reading file %1 by itself</source>
        <translation>Lecture du fichier %1 seul</translation>
    </message>
    <message>
        <source>Decoding images</source>
        <translation>Décodage des images</translation>
    </message>
    <message>
        <source>Counting the voxels of the segments</source>
        <translation>Comptage des voxels des segments</translation>
    </message>
    <message>
        <source>Writing DICOM</source>
        <translation>Écriture DICOM</translation>
    </message>
    <message>
        <source>A measurement cannot be read.</source>
        <translation>Une mesure ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A measurement was written by a later version of this program; update the program.</source>
        <translation>Une mesure vient d'une version plus récente de ce programme ; mettez-le à jour.</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>Image en couleur : pas de statistiques.</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>La région est trop grande pour des statistiques.</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>Aucun centre de pixel à l'intérieur : pas de statistiques.</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>Le contour se croise : pas de surface.</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>Hors de l'image.</translation>
    </message>
    <message>
        <source>The luminances must lie between 0.05 and 4000 cd/m2, room light included.</source>
        <translation>Les luminances doivent être entre 0,05 et 4000 cd/m2, éclairage ambiant compris.</translation>
    </message>
    <message>
        <source>White must be at least ten times as bright as black, room light included; otherwise greys cannot be told apart.</source>
        <translation>Le blanc doit être au moins dix fois plus lumineux que le noir, éclairage ambiant compris ; sinon les gris se confondent.</translation>
    </message>
    <message>
        <source>The gamma of the display must lie between 1 and 4.</source>
        <translation>Le gamma de l'écran doit être entre 1 et 4.</translation>
    </message>
    <message>
        <source>The image file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>Le fichier image est tronqué ou endommagé ; récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>The TIFF file has too many pages.</source>
        <translation>Le fichier TIFF a trop de pages.</translation>
    </message>
    <message>
        <source>The file is not an image that this program reads.</source>
        <translation>Le fichier n'est pas une image que ce programme lit.</translation>
    </message>
    <message>
        <source>The image file is damaged or of a kind that is not supported.</source>
        <translation>Le fichier image est endommagé ou d'un type non pris en charge.</translation>
    </message>
    <message>
        <source>The image file does not exist.</source>
        <translation>Le fichier image n'existe pas.</translation>
    </message>
    <message>
        <source>The image file cannot be read.</source>
        <translation>Le fichier image ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no image to write.</source>
        <translation>Il n'y a pas d'image à écrire.</translation>
    </message>
    <message>
        <source>A PNG file holds one slice; choose NIfTI or NRRD for a volume.</source>
        <translation>Un fichier PNG contient une coupe ; choisissez NIfTI ou NRRD pour un volume.</translation>
    </message>
    <message>
        <source>A PNG file holds 8 or 16 bits a pixel; apply a window first.</source>
        <translation>Un fichier PNG a 8 ou 16 bits par pixel ; appliquez d'abord un fenêtrage.</translation>
    </message>
    <message>
        <source>The image could not be written as PNG.</source>
        <translation>L'image n'a pas pu être écrite en PNG.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG, TIFF, NIfTI or NRRD image.</source>
        <translation>Le fichier n'est pas une image PNG, JPEG, TIFF, NIfTI ou NRRD.</translation>
    </message>
    <message>
        <source>The file does not hold as many volumes.</source>
        <translation>Le fichier ne contient pas autant de volumes.</translation>
    </message>
    <message>
        <source>Images are written as .nii, .nii.gz, .nrrd or .png.</source>
        <translation>Les images s'écrivent en .nii, .nii.gz, .nrrd ou .png.</translation>
    </message>
    <message>
        <source>The image cannot be decoded; it is damaged or of a kind that is not supported.</source>
        <translation>L'image ne peut être décodée ; elle est endommagée ou d'un type non pris en charge.</translation>
    </message>
    <message>
        <source>The image is larger than this program reads.</source>
        <translation>L'image est plus grande que ce que ce programme lit.</translation>
    </message>
    <message>
        <source>The pages of the TIFF file have different sizes.</source>
        <translation>Les pages du fichier TIFF ont des tailles différentes.</translation>
    </message>
    <message>
        <source>The image has a colour depth that is not supported.</source>
        <translation>L'image a une profondeur de couleur non prise en charge.</translation>
    </message>
    <message>
        <source>The volume file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>Le fichier de volume est tronqué ou endommagé ; récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>The file holds more than three dimensions (a time series); export single volumes from it.</source>
        <translation>Le fichier a plus de trois dimensions (série temporelle) ; exportez-en des volumes séparés.</translation>
    </message>
    <message>
        <source>The file holds more dimensions than space and time; export single volumes from it.</source>
        <translation>Le fichier a plus de dimensions que l'espace et le temps ; exportez-en des volumes séparés.</translation>
    </message>
    <message>
        <source>The volume is larger than this program reads.</source>
        <translation>Le volume est plus grand que ce que ce programme lit.</translation>
    </message>
    <message>
        <source>The volume file states a spacing or position that makes no sense.</source>
        <translation>Le fichier de volume indique un espacement ou une position absurde.</translation>
    </message>
    <message>
        <source>The volume file states a spacing that makes no sense.</source>
        <translation>Le fichier de volume indique un espacement absurde.</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles (sheared); resample it to a straight grid first.</source>
        <translation>Les axes du volume ne sont pas à angle droit (cisaillé) ; rééchantillonnez-le d'abord sur une grille droite.</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles or make no sense; resample it to a straight grid first.</source>
        <translation>Les axes du volume ne sont pas à angle droit ou sont absurdes ; rééchantillonnez-le d'abord sur une grille droite.</translation>
    </message>
    <message>
        <source>The volume has voxels of a type that is not supported.</source>
        <translation>Le volume a des voxels d'un type non pris en charge.</translation>
    </message>
    <message>
        <source>The volume holds several values a voxel and is not an RGB image.</source>
        <translation>Le volume a plusieurs valeurs par voxel et n'est pas une image RVB.</translation>
    </message>
    <message>
        <source>These segmentations are of different images and cannot be compared.</source>
        <translation>Ces segmentations concernent des images différentes et ne peuvent être comparées.</translation>
    </message>
    <message>
        <source>Segments are edited in 8-bit label maps only.</source>
        <translation>Les segments ne se modifient que dans des cartes d'étiquettes de 8 bits.</translation>
    </message>
    <message>
        <source>This place lies outside the image.</source>
        <translation>Cet endroit est hors de l'image.</translation>
    </message>
    <message>
        <source>Nothing was filled: the outline around this place is not closed, or lies at the edge of the image.</source>
        <translation>Rien n'a été rempli : le contour autour de cet endroit n'est pas fermé ou touche le bord de l'image.</translation>
    </message>
    <message>
        <source>Regions grow in grey images only.</source>
        <translation>Les régions ne croissent que dans des images en gris.</translation>
    </message>
    <message>
        <source>Nothing grew: the value at this place lies outside the range, or another segment is there.</source>
        <translation>Rien n'a crû : la valeur à cet endroit est hors de la plage, ou un autre segment s'y trouve.</translation>
    </message>
    <message>
        <source>Nothing grew: the region would be too large; choose a narrower range of values.</source>
        <translation>Rien n'a crû : la région serait trop grande ; choisissez une plage de valeurs plus étroite.</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged.</source>
        <translation>Une segmentation enregistrée est endommagée.</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: draw the segment in at least two images with a gap between.</source>
        <translation>Rien à interpoler : dessinez le segment sur au moins deux images séparées.</translation>
    </message>
    <message>
        <source>Labels are counted in 8-bit label maps only.</source>
        <translation>Les étiquettes ne se comptent que dans des cartes de 8 bits.</translation>
    </message>
    <message>
        <source>NIfTI in two files (.hdr and .img) is not read; convert it to one .nii.</source>
        <translation>Le NIfTI en deux fichiers (.hdr et .img) n'est pas lu ; convertissez-le en un seul .nii.</translation>
    </message>
    <message>
        <source>NRRD with its voxels in another file is not read; save it as one .nrrd file.</source>
        <translation>Le NRRD dont les voxels sont dans un autre fichier n'est pas lu ; enregistrez-le en un seul .nrrd.</translation>
    </message>
    <message>
        <source>Only grey volumes with known distances can be rendered.</source>
        <translation>Seuls les volumes en gris aux distances connues peuvent être rendus.</translation>
    </message>
    <message>
        <source>The values of this volume do not rise with what is stored.</source>
        <translation>Les valeurs de ce volume ne croissent pas avec celles enregistrées.</translation>
    </message>
    <message>
        <source>Only label maps of 8 bits can be rendered.</source>
        <translation>Seules les cartes d'étiquettes de 8 bits peuvent être rendues.</translation>
    </message>
    <message>
        <source>There is no image whose quality could be judged.</source>
        <translation>Il n'y a pas d'image dont juger la qualité.</translation>
    </message>
    <message>
        <source>A quality report is incomplete.</source>
        <translation>Un rapport de qualité est incomplet.</translation>
    </message>
    <message>
        <source>The image is empty: %1 % of it holds one value.</source>
        <translation>L'image est vide : %1 % n'a qu'une valeur.</translation>
    </message>
    <message>
        <source>%1 % of the image holds the value in the middle.</source>
        <translation>%1 % de l'image a la valeur du milieu.</translation>
    </message>
    <message>
        <source>The image holds noise only: %1 % of its variation is coarser than 8 px.</source>
        <translation>L'image n'est que du bruit : %1 % de sa variation dépasse 8 px.</translation>
    </message>
    <message>
        <source>%1 % of the variation is coarser than 8 px.</source>
        <translation>%1 % de la variation dépasse 8 px.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>The noise is %1 HU (standard deviation).</source>
        <translation>Le bruit est de %1 UH (écart-type).</translation>
    </message>
    <message>
        <source>The noise is %1 % of the grey range (standard deviation %2).</source>
        <translation>Le bruit est de %1 % de la plage de gris (écart-type %2).</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Nine tenths of the values lie within %1 HU.</source>
        <translation>Neuf dixièmes des valeurs tiennent dans %1 UH.</translation>
    </message>
    <message>
        <source>Nine tenths of the values fill %1 % of the range.</source>
        <translation>Neuf dixièmes des valeurs occupent %1 % de la plage.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the lowest value.</source>
        <translation>%1 % des pixels ont la valeur minimale.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value.</source>
        <translation>%1 % des pixels ont la valeur maximale.</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value; detail there is lost.</source>
        <translation>%1 % des pixels ont la valeur maximale ; le détail y est perdu.</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly black.</source>
        <translation>%1 % de l'image est presque noire.</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly white.</source>
        <translation>%1 % de l'image est presque blanche.</translation>
    </message>
    <message>
        <source>%1 % of the image is a uniform border.</source>
        <translation>%1 % de l'image est un bord uniforme.</translation>
    </message>
    <message>
        <source>The steepest edges are about %1 px wide.</source>
        <translation>Les bords les plus nets font environ %1 px.</translation>
    </message>
    <message>
        <source>The image is too small to measure its sharpness.</source>
        <translation>L'image est trop petite pour mesurer sa netteté.</translation>
    </message>
    <message>
        <source>The file gives no spacing: lengths are in pixels.</source>
        <translation>Le fichier ne donne pas d'espacement : longueurs en pixels.</translation>
    </message>
    <message>
        <source>Pixels of %1 x %2 mm (%3).</source>
        <translation>Pixels de %1 x %2 mm (%3).</translation>
    </message>
    <message>
        <source>Whether the image is rotated cannot be known.</source>
        <translation>On ne peut savoir si l'image est tournée.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side; turn it before it is analysed.</source>
        <translation>Comme radiographie thoracique de face, l'image semble couchée ; tournez-la avant l'analyse.</translation>
    </message>
    <message>
        <source>The image does not seem to lie on its side; smaller rotations cannot be known.</source>
        <translation>L'image ne semble pas couchée ; de plus petites rotations ne peuvent être connues.</translation>
    </message>
    <message>
        <source>There is no image to resample.</source>
        <translation>Il n'y a pas d'image à rééchantillonner.</translation>
    </message>
    <message>
        <source>This image cannot be cut by a plane.</source>
        <translation>Cette image ne peut pas être coupée par un plan.</translation>
    </message>
    <message>
        <source>There is no such slice.</source>
        <translation>Cette coupe n'existe pas.</translation>
    </message>
    <message>
        <source>The file of 3D presets is not valid: %1.</source>
        <translation>Le fichier des préréglages 3D n'est pas valide : %1.</translation>
    </message>
    <message>
        <source>The file of window presets is not valid: %1.</source>
        <translation>Le fichier des préréglages de fenêtre n'est pas valide : %1.</translation>
    </message>
    <message>
        <source>There is no volume to be rendered.</source>
        <translation>Il n'y a pas de volume à rendre.</translation>
    </message>
    <message>
        <source>The picture to be rendered has no usable size.</source>
        <translation>L'image à rendre n'a pas de taille utilisable.</translation>
    </message>
    <message>
        <source>The camera of the rendering looks nowhere.</source>
        <translation>La caméra du rendu ne regarde nulle part.</translation>
    </message>
    <message>
        <source>The transfer function has too many points.</source>
        <translation>La fonction de transfert a trop de points.</translation>
    </message>
    <message>
        <source>A cut plane has no direction.</source>
        <translation>Un plan de coupe n'a pas de direction.</translation>
    </message>
    <message>
        <source>The segments are of another grid than the volume.</source>
        <translation>Les segments ont une autre grille que le volume.</translation>
    </message>
    <message>
        <source>The image is not good enough for the model: %1</source>
        <translation>L'image n'est pas assez bonne pour le modèle : %1</translation>
    </message>
    <message>
        <source>The model has no label "%1".</source>
        <translation>Le modèle n'a pas d'étiquette « %1 ».</translation>
    </message>
    <message>
        <source>The model has no label of that name.</source>
        <translation>Le modèle n'a pas d'étiquette de ce nom.</translation>
    </message>
    <message>
        <source>The series has no image of that number.</source>
        <translation>La série n'a pas d'image de ce numéro.</translation>
    </message>
    <message>
        <source>Only image %1 of %2 was analysed.</source>
        <translation>Seule l'image %1 sur %2 a été analysée.</translation>
    </message>
    <message>
        <source>The reader confirmed that this is what the model expects: %1.</source>
        <translation>Le lecteur a confirmé que c'est ce qu'attend le modèle : %1.</translation>
    </message>
    <message>
        <source>Probabilities are the mean over the image and %1 changed copies (%2); the range is over these.</source>
        <translation>Les probabilités sont la moyenne sur l'image et %1 copies modifiées (%2) ; la plage porte sur celles-ci.</translation>
    </message>
    <message>
        <source>The outline is the mean over the image and %1 changed copies (%2).</source>
        <translation>Le contour est la moyenne sur l'image et %1 copies modifiées (%2).</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked, not where disease is.</source>
        <translation>La carte de chaleur montre où le modèle a regardé, pas où est la maladie.</translation>
    </message>
    <message>
        <source>The model found none of the structures that it outlines.</source>
        <translation>Le modèle n'a trouvé aucune des structures qu'il délimite.</translation>
    </message>
    <message>
        <source>Finding where the model looked</source>
        <translation>Recherche de ce que le modèle a regardé</translation>
    </message>
    <message>
        <source>Checking the image quality</source>
        <translation>Vérification de la qualité</translation>
    </message>
    <message>
        <source>Preparing the image</source>
        <translation>Préparation de l'image</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Exécution du modèle</translation>
    </message>
    <message>
        <source>There is not enough memory for this analysis.</source>
        <translation>Il n'y a pas assez de mémoire pour cette analyse.</translation>
    </message>
    <message>
        <source>The analysis failed because of a defect in this program.</source>
        <translation>L'analyse a échoué à cause d'un défaut de ce programme.</translation>
    </message>
    <message>
        <source>An analysis is incomplete or holds values that cannot be.</source>
        <translation>Une analyse est incomplète ou contient des valeurs impossibles.</translation>
    </message>
    <message>
        <source>The augmentation "%1" needs a number after the colon.</source>
        <translation>L'augmentation « %1 » demande un nombre après les deux-points.</translation>
    </message>
    <message>
        <source>The number of the augmentation "%1" is out of range.</source>
        <translation>Le nombre de l'augmentation « %1 » est hors limites.</translation>
    </message>
    <message>
        <source>The augmentation "%1" is not one of flip_horizontal, rotate, scale and shift.</source>
        <translation>L'augmentation « %1 » n'est pas parmi flip_horizontal, rotate, scale et shift.</translation>
    </message>
    <message>
        <source>The network's output does not match the pack's labels.</source>
        <translation>La sortie du réseau ne correspond pas aux étiquettes du paquet.</translation>
    </message>
    <message>
        <source>The network gave values that are not numbers; its result is not used.</source>
        <translation>Le réseau a donné des valeurs qui ne sont pas des nombres ; son résultat n'est pas utilisé.</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>Le réseau n'a pas pu être exécuté sur cette image.</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>La carte de chaleur n'a pas pu être faite.</translation>
    </message>
    <message>
        <source>No graphics processor can be used here: the analysis ran on the CPU.</source>
        <translation>Aucun processeur graphique utilisable ici : l'analyse a tourné sur le processeur.</translation>
    </message>
    <message>
        <source>The device that was asked for is not known: the analysis ran on %1.</source>
        <translation>Le périphérique demandé est inconnu : l'analyse a tourné sur %1.</translation>
    </message>
    <message>
        <source>This analysis needs about %1 GiB of memory, but only %2 GiB are free; close other studies or programs and try again.</source>
        <translation>Cette analyse demande environ %1 Gio de mémoire, seuls %2 Gio sont libres ; fermez d'autres examens ou programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other studies or programs and try again.</source>
        <translation>Il n'y a pas assez de mémoire ; fermez d'autres examens ou programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is no model pack of that name: "pellucid-cli packs" lists them.</source>
        <translation>Il n'y a pas de paquet de ce nom : « pellucid-cli packs » les liste.</translation>
    </message>
    <message>
        <source>The model pack has no card.md, which says what the model was made from.</source>
        <translation>Le paquet n'a pas de card.md, qui dit de quoi le modèle est fait.</translation>
    </message>
    <message>
        <source>The model pack's card.md cannot be read.</source>
        <translation>Le card.md du paquet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The model pack's card.md is empty.</source>
        <translation>Le card.md du paquet est vide.</translation>
    </message>
    <message>
        <source>The model pack's weights file is missing ("weights.file").</source>
        <translation>Le fichier de poids du paquet manque (« weights.file »).</translation>
    </message>
    <message>
        <source>The model pack's weights file is empty or larger than 1 GiB ("weights.file").</source>
        <translation>Le fichier de poids du paquet est vide ou dépasse 1 Gio (« weights.file »).</translation>
    </message>
    <message>
        <source>The model pack's weights are not the ones that it names ("weights.sha256" differs): get the pack again.</source>
        <translation>Les poids du paquet ne sont pas ceux qu'il nomme (« weights.sha256 » diffère) : récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no pack.json in the folder.</source>
        <translation>Il n'y a pas de pack.json dans le dossier.</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not valid JSON.</source>
        <translation>Le pack.json du paquet n'est pas un JSON valide.</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not a JSON object.</source>
        <translation>Le pack.json du paquet n'est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The model uses a network that this version does not know.</source>
        <translation>Le modèle utilise un réseau que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The network %1 could not be built.</source>
        <translation>Le réseau %1 n'a pas pu être construit.</translation>
    </message>
    <message>
        <source>The model expects a grey image.</source>
        <translation>Le modèle attend une image en gris.</translation>
    </message>
    <message>
        <source>The model expects a single image, not a stack.</source>
        <translation>Le modèle attend une seule image, pas une pile.</translation>
    </message>
    <message>
        <source>The model pack's steps give %1 x %2 x %3 voxels, but its network expects %4 x %5 x %6.</source>
        <translation>Les étapes du paquet donnent %1 x %2 x %3 voxels, son réseau attend %4 x %5 x %6.</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers, so that no model can read it.</source>
        <translation>L'image contient des valeurs qui ne sont pas des nombres ; aucun modèle ne peut la lire.</translation>
    </message>
    <message>
        <source>There is not enough memory to prepare the image for the model.</source>
        <translation>Il n'y a pas assez de mémoire pour préparer l'image pour le modèle.</translation>
    </message>
    <message>
        <source>Expects %1; %2.</source>
        <translation>Attend : %1 ; %2.</translation>
    </message>
    <message>
        <source>Expects %1; the file does not say %2: please confirm that this is one.</source>
        <translation>Attend : %1 ; le fichier ne dit pas %2 : veuillez confirmer que c'en est une.</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>Conçu pour %1.</translation>
    </message>
    <message>
        <source>The model pack's field "%1" %2.</source>
        <translation>Le champ « %1 » du paquet %2.</translation>
    </message>
    <message>
        <source>The model pack's network is not made for its task ("network.name").</source>
        <translation>Le réseau du paquet n'est pas fait pour sa tâche (« network.name »).</translation>
    </message>
    <message>
        <source>The model's network could not be made ready to run.</source>
        <translation>Le réseau du modèle n'a pas pu être préparé.</translation>
    </message>
    <message>
        <source>The model's weights are damaged: %1.</source>
        <translation>Les poids du modèle sont endommagés : %1.</translation>
    </message>
    <message>
        <source>The model's weights are damaged.</source>
        <translation>Les poids du modèle sont endommagés.</translation>
    </message>
    <message>
        <source>Not calibrated: the image does not say how large a pixel is.</source>
        <translation>Non calibré : l'image ne dit pas la taille d'un pixel.</translation>
    </message>
    <message>
        <source>%1 at image left, area</source>
        <translation>%1 à gauche de l'image, surface</translation>
    </message>
    <message>
        <source>%1 at image right, area</source>
        <translation>%1 à droite de l'image, surface</translation>
    </message>
    <message>
        <source>Left %1 area</source>
        <translation>%1 gauche, surface</translation>
    </message>
    <message>
        <source>Right %1 area</source>
        <translation>%1 droit, surface</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a residual U-Net can have.</source>
        <translation>« %1 » du réseau dépasse ce qu'un U-Net résiduel peut avoir.</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a U-Net can have.</source>
        <translation>« %1 » du réseau dépasse ce qu'un U-Net peut avoir.</translation>
    </message>
    <message>
        <source>The network's "channels" must lie between 1 and 16.</source>
        <translation>« channels » du réseau doit être entre 1 et 16.</translation>
    </message>
    <message>
        <source>The network's "classes" must lie between 1 and 10000.</source>
        <translation>« classes » du réseau doit être entre 1 et 10000.</translation>
    </message>
    <message>
        <source>The network's "dropout" must lie between 0 and 1.</source>
        <translation>« dropout » du réseau doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>images %1 and %2</source>
        <translation>les images %1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2 mm</source>
        <translation>%1 et %2 mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>turned images</source>
        <translation>images tournées</translation>
    </message>
    <message>
        <source>gaps like these</source>
        <translation>écarts semblables</translation>
    </message>
    <message>
        <source>shifted images</source>
        <translation>images décalées</translation>
    </message>
    <message>
        <source>images without position</source>
        <translation>images sans position</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>1 image without orientation</source>
        <translation>1 image sans orientation</translation>
    </message>
    <message>
        <source>%1 images without orientation</source>
        <translation>%1 images sans orientation</translation>
    </message>
    <message>
        <source>1 axial image</source>
        <translation>1 image axiale</translation>
    </message>
    <message>
        <source>%1 axial images</source>
        <translation>%1 images axiales</translation>
    </message>
    <message>
        <source>1 coronal image</source>
        <translation>1 image coronale</translation>
    </message>
    <message>
        <source>%1 coronal images</source>
        <translation>%1 images coronales</translation>
    </message>
    <message>
        <source>1 sagittal image</source>
        <translation>1 image sagittale</translation>
    </message>
    <message>
        <source>%1 sagittal images</source>
        <translation>%1 images sagittales</translation>
    </message>
    <message>
        <source>1 oblique image</source>
        <translation>1 image oblique</translation>
    </message>
    <message>
        <source>%1 oblique images</source>
        <translation>%1 images obliques</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu'à %1</translation>
    </message>
    <message>
        <source>echo %1, TE %2 ms</source>
        <translation>écho %1, TE %2 ms</translation>
    </message>
    <message>
        <source>echo %1</source>
        <translation>écho %1</translation>
    </message>
    <message>
        <source>time %1 of %2</source>
        <translation>temps %1 sur %2</translation>
    </message>
    <message>
        <source>phase %1 of %2, %3 ms after the trigger</source>
        <translation>phase %1 sur %2, %3 ms après le déclenchement</translation>
    </message>
    <message>
        <source>phase %1 of %2</source>
        <translation>phase %1 sur %2</translation>
    </message>
    <message>
        <source>image type %1 of %2</source>
        <translation>type d'image %1 sur %2</translation>
    </message>
    <message>
        <source>b-value %1 of %2</source>
        <translation>valeur b %1 sur %2</translation>
    </message>
    <message>
        <source>inversion time %1 of %2</source>
        <translation>temps d'inversion %1 sur %2</translation>
    </message>
    <message>
        <source>cardiac phase %1 of %2</source>
        <translation>phase cardiaque %1 sur %2</translation>
    </message>
    <message>
        <source>cardiac phase %1 %</source>
        <translation>phase cardiaque %1 %</translation>
    </message>
    <message>
        <source>respiratory phase %1 of %2</source>
        <translation>phase respiratoire %1 sur %2</translation>
    </message>
    <message>
        <source>respiratory phase %1 %</source>
        <translation>phase respiratoire %1 %</translation>
    </message>
    <message>
        <source>flip angle %1 degrees</source>
        <translation>angle de bascule %1 degrés</translation>
    </message>
    <message>
        <source>flip angle %1 of %2</source>
        <translation>angle de bascule %1 sur %2</translation>
    </message>
    <message>
        <source>tube voltage %1 of %2</source>
        <translation>tension du tube %1 sur %2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>séquence %1</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation>copie %1 sur %2</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The pixel data</source>
        <translation>Les données de pixels</translation>
    </message>
    <message>
        <source>The compressed image</source>
        <translation>L'image compressée</translation>
    </message>
    <message>
        <source>The DICOMDIR</source>
        <translation>Le DICOMDIR</translation>
    </message>
    <message>
        <source>uncompressed big endian</source>
        <translation>non compressé big endian</translation>
    </message>
    <message>
        <source>an unknown transfer syntax</source>
        <translation>syntaxe de transfert inconnue</translation>
    </message>
    <message>
        <source>direction %1 of %2</source>
        <translation>direction %1 sur %2</translation>
    </message>
    <message>
        <source>acquisition %1 of %2</source>
        <translation>acquisition %1 sur %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>partie %1 sur %2</translation>
    </message>
    <message>
        <source>1 localizer image</source>
        <translation>1 image de repérage</translation>
    </message>
    <message>
        <source>%1 localizer images</source>
        <translation>%1 images de repérage</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>L'image</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>study</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>Une observation</translation>
    </message>
    <message>
        <source>A list of contours</source>
        <translation>Une liste de contours</translation>
    </message>
    <message>
        <source>this holds no image</source>
        <translation>ceci ne contient pas d'image</translation>
    </message>
    <message>
        <source>this is in colour</source>
        <translation>ceci est en couleur</translation>
    </message>
    <message>
        <source>this covers %1 mm, more than the %2 mm of such an image</source>
        <translation>ceci couvre %1 mm, plus que les %2 mm d'une telle image</translation>
    </message>
    <message>
        <source>this is a single image, not a volume</source>
        <translation>ceci est une image seule, pas un volume</translation>
    </message>
    <message>
        <source>this series cannot be analysed as a volume: %1</source>
        <translation>cette série ne peut être analysée comme volume : %1</translation>
    </message>
    <message>
        <source>this is a stack of images without positions in the patient, not a volume</source>
        <translation>ceci est une pile d'images sans position dans le patient, pas un volume</translation>
    </message>
    <message>
        <source>this is a volume, not a radiograph</source>
        <translation>ceci est un volume, pas une radiographie</translation>
    </message>
    <message>
        <source>this is %1-weighted by its times (%2)</source>
        <translation>ceci est pondéré %1 d'après ses temps (%2)</translation>
    </message>
    <message>
        <source>this is a picture without a medical header</source>
        <translation>ceci est une image sans en-tête médical</translation>
    </message>
    <message>
        <source>this is a file that does not say what it shows</source>
        <translation>ceci est un fichier qui ne dit pas ce qu'il montre</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>ceci est %1</translation>
    </message>
    <message>
        <source>proton density</source>
        <translation>densité protonique</translation>
    </message>
    <message>
        <source>what kind of image it is</source>
        <translation>de quel type d'image il s'agit</translation>
    </message>
    <message>
        <source>which part of the body it shows</source>
        <translation>quelle partie du corps elle montre</translation>
    </message>
    <message>
        <source>from which side it was taken</source>
        <translation>de quel côté elle a été prise</translation>
    </message>
    <message>
        <source>how it is weighted</source>
        <translation>quelle est sa pondération</translation>
    </message>
    <message>
        <source>whether contrast medium was given</source>
        <translation>si un produit de contraste a été donné</translation>
    </message>
    <message>
        <source>is missing or not a text</source>
        <translation>manque ou n'est pas un texte</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n'est pas un nombre</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être vrai ou faux</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>n'est pas une liste de textes</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n'est pas un objet</translation>
    </message>
    <message>
        <source>may hold only small letters, digits, '-' and '_', at most 64</source>
        <translation>ne peut avoir que minuscules, chiffres, '-' et '_', 64 au plus</translation>
    </message>
    <message>
        <source>must be "classification" or "segmentation"</source>
        <translation>doit être « classification » ou « segmentation »</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne peut être négatif</translation>
    </message>
    <message>
        <source>must be "T1" or "T2"</source>
        <translation>doit être « T1 » ou « T2 »</translation>
    </message>
    <message>
        <source>must be [columns, rows, slices]</source>
        <translation>doit être [colonnes, lignes, coupes]</translation>
    </message>
    <message>
        <source>must hold whole numbers from 1 to %1</source>
        <translation>doit contenir des entiers de 1 à %1</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>does not match "accepts.dimensions"</source>
        <translation>ne correspond pas à « accepts.dimensions »</translation>
    </message>
    <message>
        <source>must be 1 or 3</source>
        <translation>doit être 1 ou 3</translation>
    </message>
    <message>
        <source>may hold no comma, quote or line break</source>
        <translation>ne peut avoir ni virgule, ni guillemet, ni saut de ligne</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>doit être entre 0 et 1</translation>
    </message>
    <message>
        <source>is for classification only</source>
        <translation>ne vaut que pour la classification</translation>
    </message>
    <message>
        <source>must be written like "#56b4e9"</source>
        <translation>doit s'écrire comme « #56b4e9 »</translation>
    </message>
    <message>
        <source>must be a list of 2 to %1 labels</source>
        <translation>doit être une liste de 2 à %1 étiquettes</translation>
    </message>
    <message>
        <source>repeats "%1"</source>
        <translation>répète « %1 »</translation>
    </message>
    <message>
        <source>holds no finding</source>
        <translation>ne contient aucune observation</translation>
    </message>
    <message>
        <source>must be false: the first label of a segmentation is the background</source>
        <translation>doit être false : la première étiquette d'une segmentation est le fond</translation>
    </message>
    <message>
        <source>is %1, but there are %2 labels</source>
        <translation>vaut %1, mais il y a %2 étiquettes</translation>
    </message>
    <message>
        <source>differs from "input.channels"</source>
        <translation>diffère de « input.channels »</translation>
    </message>
    <message>
        <source>must be a list of steps</source>
        <translation>doit être une liste d'étapes</translation>
    </message>
    <message>
        <source>is not usable: %1</source>
        <translation>n'est pas utilisable : %1</translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 1000</source>
        <translation>doit être supérieur à 0 et au plus 1000</translation>
    </message>
    <message>
        <source>has more than 16 entries</source>
        <translation>a plus de 16 entrées</translation>
    </message>
    <message>
        <source>must be the name of a file in the pack's folder, without a path</source>
        <translation>doit être le nom d'un fichier du dossier du paquet, sans chemin</translation>
    </message>
    <message>
        <source>must be 64 small hexadecimal digits</source>
        <translation>doit être 64 chiffres hexadécimaux minuscules</translation>
    </message>
    <message>
        <source>names a version that this program does not read: a newer program may</source>
        <translation>nomme une version que ce programme ne lit pas : un plus récent le peut peut-être</translation>
    </message>
    <message>
        <source>a tensor has a number type that is not known</source>
        <translation>un tenseur a un type de nombre inconnu</translation>
    </message>
    <message>
        <source>a tensor has no shape</source>
        <translation>un tenseur n'a pas de forme</translation>
    </message>
    <message>
        <source>a tensor has a side that is not a size</source>
        <translation>un tenseur a un côté qui n'est pas une taille</translation>
    </message>
    <message>
        <source>a tensor is too large</source>
        <translation>un tenseur est trop grand</translation>
    </message>
    <message>
        <source>a tensor has no place in the file</source>
        <translation>un tenseur n'a pas de place dans le fichier</translation>
    </message>
    <message>
        <source>the place of a tensor does not match its shape</source>
        <translation>la place d'un tenseur ne correspond pas à sa forme</translation>
    </message>
    <message>
        <source>the header is not readable</source>
        <translation>l'en-tête est illisible</translation>
    </message>
    <message>
        <source>tensors overlap or leave a gap</source>
        <translation>des tenseurs se chevauchent ou laissent un trou</translation>
    </message>
    <message>
        <source>the file does not end where its last tensor ends</source>
        <translation>le fichier ne finit pas où finit son dernier tenseur</translation>
    </message>
    <message>
        <source>the file is too short</source>
        <translation>le fichier est trop court</translation>
    </message>
    <message>
        <source>the header is longer than the file</source>
        <translation>l'en-tête est plus long que le fichier</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>un tenseur y figure deux fois</translation>
    </message>
    <message>
        <source>a tensor of the network is missing</source>
        <translation>un tenseur du réseau manque</translation>
    </message>
    <message>
        <source>a tensor does not have the network's shape</source>
        <translation>un tenseur n'a pas la forme du réseau</translation>
    </message>
    <message>
        <source>the scales of a tensor are missing</source>
        <translation>les échelles d'un tenseur manquent</translation>
    </message>
    <message>
        <source>a number in it is not finite</source>
        <translation>un nombre n'y est pas fini</translation>
    </message>
    <message>
        <source>it holds a tensor that the network does not have</source>
        <translation>il contient un tenseur que le réseau n'a pas</translation>
    </message>
    <message>
        <source>it has no list "presets"</source>
        <translation>il n'a pas de liste « presets »</translation>
    </message>
    <message>
        <source>preset %1 lacks its id, title or modality</source>
        <translation>au préréglage %1 il manque id, title ou modality</translation>
    </message>
    <message>
        <source>"%1" stands there twice</source>
        <translation>« %1 » y figure deux fois</translation>
    </message>
    <message>
        <source>"%1" has an unknown mode or a shading outside of 0 to 1</source>
        <translation>« %1 » a un mode inconnu ou un ombrage hors de 0 à 1</translation>
    </message>
    <message>
        <source>"%1" needs two or more points of rising value, colour and opacity</source>
        <translation>« %1 » demande deux points ou plus de valeur croissante, couleur et opacité</translation>
    </message>
    <message>
        <source>"%1" has no centre or no positive width</source>
        <translation>« %1 » n'a pas de centre ou de largeur positive</translation>
    </message>
    <message>
        <source>"percentiles" must be two rising numbers from 0 to 100</source>
        <translation>« percentiles » doit être deux nombres croissants de 0 à 100</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>un mot</translation>
    </message>
    <message>
        <source>N4, slice by slice</source>
        <translation>N4, coupe par coupe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>État d'achèvement</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Préliminaire</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Verified by, as the file states</source>
        <translation>Vérifié par, selon le fichier</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Région %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificateur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Segments overlap</source>
        <translation>Segments superposés</translation>
    </message>
    <message>
        <source>Of series</source>
        <translation>De la série</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Shows the patient's identity</source>
        <translation>Montre l'identité du patient</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>label map</source>
        <translation>carte d'étiquettes</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>fractional (%1), up to %2</source>
        <translation>fractionnaire (%1), jusqu'à %2</translation>
    </message>
    <message>
        <source>of a kind not stated</source>
        <translation>de type non précisé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>an item that says nothing</source>
        <translation>un élément qui ne dit rien</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>see item %1</source>
        <translation>voir l'élément %1</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels of %4 x %5 x %6 mm</source>
        <translation>%1 x %2 x %3 voxels de %4 x %5 x %6 mm</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels</source>
        <translation>%1 x %2 x %3 voxels</translation>
    </message>
    <message>
        <source>%1 of %2 x %3</source>
        <translation>%1 de %2 x %3</translation>
    </message>
    <message>
        <source>1 voxel above 0</source>
        <translation>1 voxel au-dessus de 0</translation>
    </message>
    <message>
        <source>%1 voxels above 0</source>
        <translation>%1 voxels au-dessus de 0</translation>
    </message>
    <message>
        <source>1 voxel</source>
        <translation>1 voxel</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 voxels</translation>
    </message>
    <message>
        <source>%1 voxels, %2 ml</source>
        <translation>%1 voxels, %2 ml</translation>
    </message>
    <message>
        <source>1 point at z %1 mm</source>
        <translation>1 point à z %1 mm</translation>
    </message>
    <message>
        <source>%1 points at z %2 mm</source>
        <translation>%1 points à z %2 mm</translation>
    </message>
    <message>
        <source>%1 points from z %2 to %3 mm</source>
        <translation>%1 points de z %2 à %3 mm</translation>
    </message>
    <message>
        <source>1 contour</source>
        <translation>1 contour</translation>
    </message>
    <message>
        <source>%1 contours</source>
        <translation>%1 contours</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objets</translation>
    </message>
    <message>
        <source>The step "%1" needs more memory than this computer has.</source>
        <translation>L'étape « %1 » demande plus de mémoire que n'en a cet ordinateur.</translation>
    </message>
    <message>
        <source>The step "%1" failed on this image.</source>
        <translation>L'étape « %1 » a échoué sur cette image.</translation>
    </message>
    <message>
        <source>There is no image to preprocess.</source>
        <translation>Il n'y a pas d'image à prétraiter.</translation>
    </message>
    <message>
        <source>Preprocessing works on grey images; this one is in colour.</source>
        <translation>Le prétraitement s'applique aux images en gris ; celle-ci est en couleur.</translation>
    </message>
    <message>
        <source>The mask for preprocessing is not a label image.</source>
        <translation>Le masque du prétraitement n'est pas une image d'étiquettes.</translation>
    </message>
    <message>
        <source>The step "%1" is not part of this program.</source>
        <translation>L'étape « %1 » ne fait pas partie de ce programme.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must lie between %3 and %4, not at %5.</source>
        <translation>Le paramètre « %1 » de l'étape « %2 » doit être entre %3 et %4, pas %5.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be a whole number, not %3.</source>
        <translation>Le paramètre « %1 » de l'étape « %2 » doit être un entier, pas %3.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be %3.</source>
        <translation>Le paramètre « %1 » de l'étape « %2 » doit être %3.</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be one of %3, not %4.</source>
        <translation>Le paramètre « %1 » de l'étape « %2 » doit être parmi %3, pas %4.</translation>
    </message>
    <message>
        <source>In the step %1 stands %2 where name=value is expected.</source>
        <translation>Dans l'étape %1, %2 figure là où name=value est attendu.</translation>
    </message>
    <message>
        <source>There is no preprocessing step %1. The steps are: %2.</source>
        <translation>Il n'y a pas d'étape de prétraitement %1. Les étapes sont : %2.</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has none.</source>
        <translation>L'étape « %1 » n'a pas de paramètre %2 ; elle n'en a aucun.</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has %3.</source>
        <translation>L'étape « %1 » n'a pas de paramètre %2 ; elle a %3.</translation>
    </message>
    <message>
        <source>The preprocessing steps must be a list.</source>
        <translation>Les étapes de prétraitement doivent former une liste.</translation>
    </message>
    <message>
        <source>There are more than %1 preprocessing steps.</source>
        <translation>Il y a plus de %1 étapes de prétraitement.</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write {"step": "clahe"}.</source>
        <translation>Une étape de prétraitement n'a pas de nom ; écrivez {"step": "clahe"}.</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write for example "median,clahe:clip=2".</source>
        <translation>Une étape de prétraitement n'a pas de nom ; écrivez par exemple « median,clahe:clip=2 ».</translation>
    </message>
    <message>
        <source>The parameter %1 of the step %2 must be a number, a word, true or false.</source>
        <translation>Le paramètre %1 de l'étape %2 doit être un nombre, un mot, true ou false.</translation>
    </message>
    <message>
        <source>The list of preprocessing steps is too long.</source>
        <translation>La liste des étapes de prétraitement est trop longue.</translation>
    </message>
    <message>
        <source>The bias field step asks for a mask (mask=mask), and there is none.</source>
        <translation>L'étape de biais demande un masque (mask=mask), et il n'y en a pas.</translation>
    </message>
    <message>
        <source>The bias field step needs values of zero and more; put it before the normalisation.</source>
        <translation>L'étape de biais demande des valeurs positives ou nulles ; placez-la avant la normalisation.</translation>
    </message>
    <message>
        <source>The bias field was removed (%1).</source>
        <translation>Le champ de biais a été retiré (%1).</translation>
    </message>
    <message>
        <source>The image is dead: %1 % of it holds one and the same value. Nothing can be read from it.</source>
        <translation>L'image est morte : %1 % a une seule et même valeur. On ne peut rien y lire.</translation>
    </message>
    <message>
        <source>Slice %1 of %2 holds one value only.</source>
        <translation>La coupe %1 sur %2 n'a qu'une valeur.</translation>
    </message>
    <message>
        <source>%1 of %2 slices hold one value only, the first of them slice %3.</source>
        <translation>%1 des %2 coupes n'ont qu'une valeur, la première est la coupe %3.</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the lowest value (%2).</source>
        <translation>%1 % des voxels ont la valeur minimale (%2).</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the highest value (%2).</source>
        <translation>%1 % des voxels ont la valeur maximale (%2).</translation>
    </message>
    <message>
        <source>There is no clipping worth mention.</source>
        <translation>Pas d'écrêtage notable.</translation>
    </message>
    <message>
        <source>The low limit of the step "clamp" lies above the high limit.</source>
        <translation>La limite basse de l'étape « clamp » est au-dessus de la haute.</translation>
    </message>
    <message>
        <source>Limited to %1 to %2; %3 voxels were below and %4 above.</source>
        <translation>Limité de %1 à %2 ; %3 voxels étaient en dessous et %4 au-dessus.</translation>
    </message>
    <message>
        <source>There is no uniform border.</source>
        <translation>Il n'y a pas de bord uniforme.</translation>
    </message>
    <message>
        <source>Removed a border of %1 px left, %2 px right, %3 px at the top, %4 px at the bottom.</source>
        <translation>Bord retiré : %1 px à gauche, %2 px à droite, %3 px en haut, %4 px en bas.</translation>
    </message>
    <message>
        <source>There are no burned-in marks near the edges.</source>
        <translation>Pas de marques incrustées près des bords.</translation>
    </message>
    <message>
        <source>Filled %1 bright mark near the edges.</source>
        <translation>%1 marque claire comblée près des bords.</translation>
    </message>
    <message>
        <source>Filled %1 bright marks near the edges.</source>
        <translation>%1 marques claires comblées près des bords.</translation>
    </message>
    <message>
        <source>Median of %1 x %2 x %3 voxels.</source>
        <translation>Médiane sur %1 x %2 x %3 voxels.</translation>
    </message>
    <message>
        <source>Median of %1 x %2 pixels.</source>
        <translation>Médiane sur %1 x %2 pixels.</translation>
    </message>
    <message>
        <source>Smoothed by anisotropic diffusion (%1 iterations, conductance %2).</source>
        <translation>Lissé par diffusion anisotrope (%1 itérations, conductance %2).</translation>
    </message>
    <message>
        <source>There was no noise to remove.</source>
        <translation>Il n'y avait pas de bruit à retirer.</translation>
    </message>
    <message>
        <source>Smoothed by non-local means; the noise was %1.</source>
        <translation>Lissé par moyennes non locales ; le bruit était de %1.</translation>
    </message>
    <message>
        <source>Smoothed by a bilateral filter (%1 px, differences up to about %2).</source>
        <translation>Lissé par filtre bilatéral (%1 px, différences jusqu'à %2 environ).</translation>
    </message>
    <message>
        <source>Local contrast was equalised (CLAHE, limit %1, %2 tiles a side).</source>
        <translation>Contraste local égalisé (CLAHE, limite %1, %2 tuiles par côté).</translation>
    </message>
    <message>
        <source>Gamma %1 was applied between %2 and %3.</source>
        <translation>Gamma %1 appliqué entre %2 et %3.</translation>
    </message>
    <message>
        <source>Edges were emphasised (unsharp mask, radius %1 px, amount %2).</source>
        <translation>Bords accentués (masque flou, rayon %1 px, quantité %2).</translation>
    </message>
    <message>
        <source>The image is too narrow to be resized with fit=crop.</source>
        <translation>L'image est trop étroite pour être redimensionnée avec fit=crop.</translation>
    </message>
    <message>
        <source>Resized from %1 to %2 pixels (%3).</source>
        <translation>Redimensionné de %1 à %2 pixels (%3).</translation>
    </message>
    <message>
        <source>The image has no spacing in millimetres, so it cannot be resampled to one.</source>
        <translation>L'image n'a pas d'espacement en millimètres et ne peut être rééchantillonnée.</translation>
    </message>
    <message>
        <source>A spacing of %1 mm would make more than %2 voxels along one side.</source>
        <translation>Un espacement de %1 mm donnerait plus de %2 voxels sur un côté.</translation>
    </message>
    <message>
        <source>Resampled from %1 x %2 x %3 mm to %4 x %5 x %6 mm.</source>
        <translation>Rééchantillonné de %1 x %2 x %3 mm à %4 x %5 x %6 mm.</translation>
    </message>
    <message>
        <source>Cropped or padded from %1 to %2 pixels.</source>
        <translation>Rogné ou complété de %1 à %2 pixels.</translation>
    </message>
    <message>
        <source>The image has no foreground to crop to.</source>
        <translation>L'image n'a pas de premier plan sur lequel rogner.</translation>
    </message>
    <message>
        <source>Cropped from %1 to the %2 pixels around the foreground.</source>
        <translation>Rogné de %1 aux %2 pixels autour du premier plan.</translation>
    </message>
    <message>
        <source>A step asks for a mask (region=mask), and there is none.</source>
        <translation>Une étape demande un masque (region=mask), et il n'y en a pas.</translation>
    </message>
    <message>
        <source>The region to normalise in holds no voxel.</source>
        <translation>La région à normaliser ne contient aucun voxel.</translation>
    </message>
    <message>
        <source>The window of centre %1 and width %2 was mapped to 0..1.</source>
        <translation>La fenêtre de centre %1 et de largeur %2 a été ramenée à 0..1.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 (%3 % and %4 % percentiles) were mapped to 0..1.</source>
        <translation>Les valeurs de %1 à %2 (percentiles %3 % et %4 %) ont été ramenées à 0..1.</translation>
    </message>
    <message>
        <source>Mean %1 and standard deviation %2 were brought to 0 and 1.</source>
        <translation>La moyenne %1 et l'écart-type %2 ont été ramenés à 0 et 1.</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were mapped to 0..1.</source>
        <translation>Les valeurs de %1 à %2 ont été ramenées à 0..1.</translation>
    </message>
    <message>
        <source>The step "imagenet" takes values of 0..1; put "percentile", "window" or "min_max" before it.</source>
        <translation>L'étape « imagenet » prend des valeurs de 0..1 ; placez « percentile », « window » ou « min_max » avant.</translation>
    </message>
    <message>
        <source>The mean and standard deviation of ImageNet were applied.</source>
        <translation>La moyenne et l'écart-type d'ImageNet ont été appliqués.</translation>
    </message>
    <message>
        <source>The polarity cannot be told from this image.</source>
        <translation>La polarité ne peut être déduite de cette image.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems inverted: its middle is darker than the lungs.</source>
        <translation>Comme radiographie thoracique de face, l'image semble inversée : son milieu est plus sombre que les poumons.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image has the usual polarity.</source>
        <translation>Comme radiographie thoracique de face, l'image a la polarité habituelle.</translation>
    </message>
    <message>
        <source>The polarity cannot be told from the grey levels.</source>
        <translation>La polarité ne peut être déduite des niveaux de gris.</translation>
    </message>
    <message>
        <source>The values were turned round.</source>
        <translation>Les valeurs ont été inversées.</translation>
    </message>
    <message>
        <source>The file says that low values are bright (MONOCHROME1); the values were turned round.</source>
        <translation>Le fichier dit que les valeurs basses sont claires (MONOCHROME1) ; les valeurs ont été inversées.</translation>
    </message>
    <message>
        <source>The file does not ask for inverted values; they stay.</source>
        <translation>Le fichier ne demande pas d'inversion ; les valeurs restent.</translation>
    </message>
    <message>
        <source>Rows run towards %1, columns towards %2.</source>
        <translation>Les lignes vont vers %1, les colonnes vers %2.</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side: it is more alike top to bottom than left to right.</source>
        <translation>Comme radiographie thoracique de face, l'image semble couchée : haut et bas se ressemblent plus que gauche et droite.</translation>
    </message>
    <message>
        <source>The file does not say how the image lies; it does not seem to lie on its side.</source>
        <translation>Le fichier ne dit pas comment l'image est orientée ; elle ne semble pas couchée.</translation>
    </message>
    <message>
        <source>How the image lies is not known.</source>
        <translation>L'orientation de l'image n'est pas connue.</translation>
    </message>
    <message>
        <source>Turned clockwise by %1 degrees.</source>
        <translation>Tourné de %1 degrés dans le sens horaire.</translation>
    </message>
    <message>
        <source>The file does not say how the image lies in the patient; its order stays.</source>
        <translation>Le fichier ne dit pas comment l'image est placée dans le patient ; son ordre reste.</translation>
    </message>
    <message>
        <source>Columns, rows and slices were put in the order %1, from %2, %3, %4.</source>
        <translation>Colonnes, lignes et coupes ont été mises dans l'ordre %1, depuis %2, %3, %4.</translation>
    </message>
    <message>
        <source>Check for a dead image</source>
        <translation>Détecter une image morte</translation>
    </message>
    <message>
        <source>Refuses an image whose voxels are all equal or nearly so, and names single slices of a stack that hold nothing. Changes no voxel.</source>
        <translation>Refuse une image dont les voxels sont tous ou presque égaux, et nomme les coupes vides d'une pile. Ne change aucun voxel.</translation>
    </message>
    <message>
        <source>Equal voxels that make an image dead</source>
        <translation>Voxels égaux rendant une image morte</translation>
    </message>
    <message>
        <source>Share of voxels with one and the same value from which on it is refused.</source>
        <translation>Part de voxels de même valeur à partir de laquelle elle est refusée.</translation>
    </message>
    <message>
        <source>Check for clipping</source>
        <translation>Détecter l'écrêtage</translation>
    </message>
    <message>
        <source>Says how many voxels lie at the lowest and at the highest value, where detail was cut off before the file was written. Changes no voxel.</source>
        <translation>Dit combien de voxels sont à la valeur minimale et maximale, où le détail a été perdu avant l'écriture du fichier. Ne change aucun voxel.</translation>
    </message>
    <message>
        <source>Clipped share worth a note</source>
        <translation>Part digne de mention</translation>
    </message>
    <message>
        <source>Shares below it are not mentioned.</source>
        <translation>Les parts inférieures ne sont pas mentionnées.</translation>
    </message>
    <message>
        <source>Limit the values</source>
        <translation>Limiter les valeurs</translation>
    </message>
    <message>
        <source>Sets values below the low limit to it and above the high limit to it, for example the padding of a CT outside its round field of view (-2000 and less) to -1024. Each voxel on its own, 2D and 3D.</source>
        <translation>Ramène les valeurs sous la limite basse à celle-ci et au-dessus de la haute à celle-là, par exemple le remplissage d'un scanner hors de son champ rond (-2000 et moins) à -1024. Voxel par voxel, 2D et 3D.</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>In modality values (HU in CT).</source>
        <translation>En valeurs de la modalité (UH en scanner).</translation>
    </message>
    <message>
        <source>In modality values (HU in CT); not below the low limit.</source>
        <translation>En valeurs de la modalité (UH en scanner) ; pas sous la limite basse.</translation>
    </message>
    <message>
        <source>In modality values.</source>
        <translation>En valeurs de la modalité.</translation>
    </message>
    <message>
        <source>Remove a uniform border</source>
        <translation>Retirer un bord uniforme</translation>
    </message>
    <message>
        <source>Cuts off rows and columns at the edges that hold one level only: shutters, padding, frames. In a stack the same rectangle is kept of all slices. Keeps the type of the voxels.</source>
        <translation>Coupe les lignes et colonnes des bords qui n'ont qu'un niveau : volets, remplissage, cadres. Dans une pile, le même rectangle est gardé de toutes les coupes. Garde le type des voxels.</translation>
    </message>
    <message>
        <source>Spread that still is a border</source>
        <translation>Écart encore considéré comme bord</translation>
    </message>
    <message>
        <source>Of the range between the 1 % and 99 % percentiles.</source>
        <translation>De la plage entre les percentiles 1 % et 99 %.</translation>
    </message>
    <message>
        <source>Largest border</source>
        <translation>Bord maximal</translation>
    </message>
    <message>
        <source>Of the width or height, at each side. No more is cut off.</source>
        <translation>De la largeur ou hauteur, de chaque côté. Rien de plus n'est coupé.</translation>
    </message>
    <message>
        <source>Remove burned-in marks near the border</source>
        <translation>Retirer les marques incrustées près du bord</translation>
    </message>
    <message>
        <source>Fills small saturated marks near the edges, such as a side letter or a line of text, with the level around them (Telea 2004). Slice by slice. Text over the anatomy stays: it cannot be told from it.</source>
        <translation>Comble de petites marques saturées près des bords, comme une lettre de côté ou une ligne de texte, avec le niveau autour (Telea 2004). Coupe par coupe. Le texte sur l'anatomie reste : on ne peut l'en distinguer.</translation>
    </message>
    <message>
        <source>Width of the strip that is searched</source>
        <translation>Largeur de la bande examinée</translation>
    </message>
    <message>
        <source>Of the width or height, at each side.</source>
        <translation>De la largeur ou hauteur, de chaque côté.</translation>
    </message>
    <message>
        <source>Largest mark</source>
        <translation>Marque maximale</translation>
    </message>
    <message>
        <source>Of the area of the image. Larger bright parts are anatomy and stay.</source>
        <translation>De la surface de l'image. Les parties claires plus grandes sont de l'anatomie et restent.</translation>
    </message>
    <message>
        <source>Check the polarity</source>
        <translation>Vérifier la polarité</translation>
    </message>
    <message>
        <source>Turns the values round where the file says that low values are bright (MONOCHROME1). For a frontal chest X-ray without that information it compares the spine with the lungs beside it.</source>
        <translation>Inverse les valeurs quand le fichier dit que les valeurs basses sont claires (MONOCHROME1). Pour une radiographie thoracique de face sans cette information, compare le rachis aux poumons voisins.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>auto: file, else chest X-ray rule; file: only what the file says; check: note only; invert: always.</source>
        <translation>auto : fichier, sinon règle du thorax ; file : seulement le fichier ; check : note seule ; invert : toujours.</translation>
    </message>
    <message>
        <source>Check the orientation</source>
        <translation>Vérifier l'orientation</translation>
    </message>
    <message>
        <source>Says what is known: the directions of rows and columns where the file gives them; for a frontal chest X-ray, by its left-right symmetry, whether it seems to lie on its side. Upside down cannot be told reliably and is never claimed. Turns the image only when asked to.</source>
        <translation>Dit ce qui est connu : les directions des lignes et colonnes si le fichier les donne ; pour une radiographie thoracique de face, d'après sa symétrie, si elle semble couchée. L'inversion haut-bas n'est pas sûre et n'est jamais affirmée. Ne tourne l'image que sur demande.</translation>
    </message>
    <message>
        <source>Turn clockwise by</source>
        <translation>Tourner dans le sens horaire de</translation>
    </message>
    <message>
        <source>Degrees, in the plane of the slices; positions are kept.</source>
        <translation>Degrés, dans le plan des coupes ; les positions restent.</translation>
    </message>
    <message>
        <source>2d: within each slice; 3d: across slices too, for volumes with evenly spaced slices.</source>
        <translation>2d : dans chaque coupe ; 3d : aussi entre coupes, pour des volumes à coupes régulières.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Replaces each voxel by the median of its neighbourhood: removes single outliers, keeps edges.</source>
        <translation>Remplace chaque voxel par la médiane de son voisinage : retire les valeurs isolées, garde les bords.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>1 looks at 3 x 3 pixels.</source>
        <translation>1 regarde 3 x 3 pixels.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Curvature anisotropic diffusion</source>
        <translation>Diffusion anisotrope de courbure</translation>
    </message>
    <message>
        <source>Smooths along edges and not across them (Perona and Malik 1990, modified curvature diffusion of Whitaker and Xue 2001).</source>
        <translation>Lisse le long des bords et non à travers (Perona et Malik 1990, diffusion de courbure de Whitaker et Xue 2001).</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>More smooth more.</source>
        <translation>Plus lisse davantage.</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>Conductance</translation>
    </message>
    <message>
        <source>Small values stop at weaker edges.</source>
        <translation>Les petites valeurs s'arrêtent aux bords faibles.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Moyennes non locales</translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike (Buades, Coll and Morel 2005), slice by slice, on 16 bits. The strength follows the noise that is measured in each image.</source>
        <translation>Moyenne les pixels aux environs semblables (Buades, Coll et Morel 2005), coupe par coupe, sur 16 bits. La force suit le bruit mesuré dans chaque image.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>In multiples of the measured noise.</source>
        <translation>En multiples du bruit mesuré.</translation>
    </message>
    <message>
        <source>Search radius</source>
        <translation>Rayon de recherche</translation>
    </message>
    <message>
        <source>How far it looks for likes.</source>
        <translation>Jusqu'où chercher des semblables.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilatéral</translation>
    </message>
    <message>
        <source>Averages near pixels of similar value (Tomasi and Manduchi 1998), slice by slice.</source>
        <translation>Moyenne les pixels proches de valeur semblable (Tomasi et Manduchi 1998), coupe par coupe.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Standard deviation in pixels.</source>
        <translation>Écart-type en pixels.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Standard deviation of values, of the 1 % to 99 % percentile range.</source>
        <translation>Écart-type des valeurs, de la plage des percentiles 1 % à 99 %.</translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>Contraste local (CLAHE)</translation>
    </message>
    <message>
        <source>Contrast limited adaptive histogram equalisation (Zuiderveld 1994), slice by slice; the lowest and highest value of the slice stay.</source>
        <translation>Égalisation adaptative d'histogramme à contraste limité (Zuiderveld 1994), coupe par coupe ; les valeurs extrêmes de la coupe restent.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Limite de contraste</translation>
    </message>
    <message>
        <source>1 changes nearly nothing.</source>
        <translation>1 ne change presque rien.</translation>
    </message>
    <message>
        <source>Tiles per side</source>
        <translation>Tuiles par côté</translation>
    </message>
    <message>
        <source>More tiles: more local.</source>
        <translation>Plus de tuiles : plus local.</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Of the histograms. Fewer act more strongly under the same limit; 256 is usual for 8-bit images.</source>
        <translation>Des histogrammes. Moins de niveaux agissent plus fort à limite égale ; 256 est usuel en 8 bits.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Raises the values between the minimum and the maximum to a power: below 1 brightens the dark parts. Each voxel on its own; the range of the whole volume stays.</source>
        <translation>Élève les valeurs entre minimum et maximum à une puissance : sous 1, éclaircit les parties sombres. Voxel par voxel ; la plage du volume reste.</translation>
    </message>
    <message>
        <source>1 changes nothing.</source>
        <translation>1 ne change rien.</translation>
    </message>
    <message>
        <source>0 changes nothing.</source>
        <translation>0 ne change rien.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Masque flou</translation>
    </message>
    <message>
        <source>Adds the difference from a smoothed copy: emphasises edges, and noise with them. Slice by slice.</source>
        <translation>Ajoute la différence avec une copie lissée : accentue les bords, et le bruit avec. Coupe par coupe.</translation>
    </message>
    <message>
        <source>Of the Gaussian.</source>
        <translation>De la gaussienne.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Differences below this share of the 1 % to 99 % range are left alone.</source>
        <translation>Les différences sous cette part de la plage 1 % à 99 % sont laissées.</translation>
    </message>
    <message>
        <source>Bias field (N4)</source>
        <translation>Champ de biais (N4)</translation>
    </message>
    <message>
        <source>Removes the slow shading of MR coils (N4ITK, Tustison 2010). 3D for volumes of 4 and more slices, otherwise slice by slice. Values must be positive; the mean inside the mask is kept.</source>
        <translation>Retire l'ombrage lent des antennes IRM (N4ITK, Tustison 2010). 3D à partir de 4 coupes, sinon coupe par coupe. Les valeurs doivent être positives ; la moyenne dans le masque reste.</translation>
    </message>
    <message>
        <source>Shrink factor</source>
        <translation>Facteur de réduction</translation>
    </message>
    <message>
        <source>Estimates on a smaller copy, of at most 256 pixels a side.</source>
        <translation>Estime sur une copie réduite, d'au plus 256 pixels de côté.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Resolutions of the B-spline grid.</source>
        <translation>Résolutions de la grille B-spline.</translation>
    </message>
    <message>
        <source>At most, at each level.</source>
        <translation>Au plus, à chaque niveau.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où regarder</translation>
    </message>
    <message>
        <source>otsu: foreground by threshold; all: everywhere; mask: the given mask.</source>
        <translation>otsu : premier plan par seuil ; all : partout ; mask : le masque donné.</translation>
    </message>
    <message>
        <source>New voxels</source>
        <translation>Nouveaux voxels</translation>
    </message>
    <message>
        <source>What stands where there was no image: its lowest value, or 0.</source>
        <translation>Ce qui figure là où il n'y avait pas d'image : sa valeur minimale, ou 0.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Linear averages over the new pixel when shrinking, so that fine detail does not alias.</source>
        <translation>Linéaire moyenne sur le nouveau pixel en réduisant, pour éviter le repliement des détails fins.</translation>
    </message>
    <message>
        <source>Put the axes in order</source>
        <translation>Ordonner les axes</translation>
    </message>
    <message>
        <source>Turns and flips the order of the voxels, without resampling, so that columns, rows and slices run as nearly as they can towards the given sides of the patient. A network that was trained on one order needs it. Where the file does not say how the image lies, nothing is done.</source>
        <translation>Tourne et retourne l'ordre des voxels, sans rééchantillonner, pour que colonnes, lignes et coupes aillent au mieux vers les côtés donnés du patient. Un réseau entraîné sur un ordre en a besoin. Si le fichier ne dit pas l'orientation, rien n'est fait.</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>LPH: left, posterior, head, as axial DICOM images; RAH: right, anterior, head, as most NIfTI files.</source>
        <translation>LPH : gauche, postérieur, tête, comme les images DICOM axiales ; RAH : droite, antérieur, tête, comme la plupart des NIfTI.</translation>
    </message>
    <message>
        <source>Resize to pixels</source>
        <translation>Redimensionner en pixels</translation>
    </message>
    <message>
        <source>To a number of columns and rows, and slices where asked for. The world stays: the image covers the same place.</source>
        <translation>À un nombre de colonnes et de lignes, et de coupes si demandé. Le lieu reste : l'image couvre le même endroit.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>0 les garde.</translation>
    </message>
    <message>
        <source>0 keeps it.</source>
        <translation>0 le garde.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>stretch: fills, changes the aspect; letterbox: whole image, padded; crop: fills, the longer side is cut.</source>
        <translation>stretch : remplit, change les proportions ; letterbox : image entière, complétée ; crop : remplit, le côté long est coupé.</translation>
    </message>
    <message>
        <source>Resample to a spacing</source>
        <translation>Rééchantillonner à un espacement</translation>
    </message>
    <message>
        <source>To a spacing in millimetres; refused where the image has none.</source>
        <translation>À un espacement en millimètres ; refusé si l'image n'en a pas.</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre colonnes</translation>
    </message>
    <message>
        <source>Between rows</source>
        <translation>Entre lignes</translation>
    </message>
    <message>
        <source>Between slices</source>
        <translation>Entre coupes</translation>
    </message>
    <message>
        <source>Crop or pad to a size</source>
        <translation>Rogner ou compléter à une taille</translation>
    </message>
    <message>
        <source>Around the centre, without resampling. Keeps the type of the voxels.</source>
        <translation>Autour du centre, sans rééchantillonner. Garde le type des voxels.</translation>
    </message>
    <message>
        <source>Crop to the foreground</source>
        <translation>Rogner au premier plan</translation>
    </message>
    <message>
        <source>To the box around everything brighter than the Otsu threshold, for heads and bodies in air. Keeps the type of the voxels.</source>
        <translation>À la boîte autour de tout ce qui dépasse le seuil d'Otsu, pour têtes et corps dans l'air. Garde le type des voxels.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Left around the box.</source>
        <translation>Laissée autour de la boîte.</translation>
    </message>
    <message>
        <source>Voxels that count</source>
        <translation>Voxels pris en compte</translation>
    </message>
    <message>
        <source>all; nonzero: all but exact zeros; foreground: above the Otsu threshold; mask: the given mask.</source>
        <translation>all : tous ; nonzero : tous sauf les zéros exacts ; foreground : au-dessus du seuil d'Otsu ; mask : le masque donné.</translation>
    </message>
    <message>
        <source>Window to 0..1</source>
        <translation>Fenêtre vers 0..1</translation>
    </message>
    <message>
        <source>Maps a window of modality values to 0..1 and cuts off the rest. Each voxel on its own.</source>
        <translation>Ramène une fenêtre de valeurs à 0..1 et coupe le reste. Voxel par voxel.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Percentiles to 0..1</source>
        <translation>Percentiles vers 0..1</translation>
    </message>
    <message>
        <source>Maps the values between two percentiles of the volume to 0..1.</source>
        <translation>Ramène les valeurs entre deux percentiles du volume à 0..1.</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>Percentile bas</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>Percentile haut</translation>
    </message>
    <message>
        <source>Becomes 0.</source>
        <translation>Devient 0.</translation>
    </message>
    <message>
        <source>Becomes 1.</source>
        <translation>Devient 1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Limits the rest to 0..1.</source>
        <translation>Limite le reste à 0..1.</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation 1</source>
        <translation>Moyenne 0, écart-type 1</translation>
    </message>
    <message>
        <source>Subtracts the mean of the region and divides by its standard deviation.</source>
        <translation>Soustrait la moyenne de la région et divise par son écart-type.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Cuts off beyond so many standard deviations; 0 does not.</source>
        <translation>Coupe au-delà d'autant d'écarts-types ; 0 ne coupe pas.</translation>
    </message>
    <message>
        <source>Minimum and maximum to 0..1</source>
        <translation>Minimum et maximum vers 0..1</translation>
    </message>
    <message>
        <source>Maps the lowest value of the volume to 0 and the highest to 1.</source>
        <translation>Ramène la valeur minimale du volume à 0 et la maximale à 1.</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>Moyenne et écart-type d'ImageNet</translation>
    </message>
    <message>
        <source>Takes values of 0..1 and applies the mean 0.449 and standard deviation 0.226 of ImageNet, averaged over its three channels. The image stays grey; a network with three channels gets it three times.</source>
        <translation>Prend des valeurs de 0..1 et applique la moyenne 0,449 et l'écart-type 0,226 d'ImageNet, moyennés sur ses trois canaux. L'image reste en gris ; un réseau à trois canaux la reçoit trois fois.</translation>
    </message>
    <message>
        <source>Its series has the same identifier as a series of another study.</source>
        <translation>Sa série a le même identifiant qu'une série d'un autre examen.</translation>
    </message>
    <message>
        <source>Presentation LUT</source>
        <translation>LUT de présentation</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: none.</source>
        <translation>Les images de la série ont des espacements de pixels différents ; cette partie : aucun.</translation>
    </message>
    <message>
        <source>Weights can be stored as "float32", "float16" or "int8".</source>
        <translation>Les poids peuvent être enregistrés en « float32 », « float16 » ou « int8 ».</translation>
    </message>
    <message>
        <source>The model's weights could not be written.</source>
        <translation>Les poids du modèle n'ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Width.</source>
        <translation>Largeur.</translation>
    </message>
    <message>
        <source>Height.</source>
        <translation>Hauteur.</translation>
    </message>
    <message>
        <source>Hippocampus on MR</source>
        <translation>Hippocampe en IRM</translation>
    </message>
    <message>
        <source>Brain tumour type on a contrast MR slice</source>
        <translation>Type de tumeur cérébrale sur une coupe IRM avec contraste</translation>
    </message>
    <message>
        <source>Lungs on chest X-ray</source>
        <translation>Poumons sur radiographie thoracique</translation>
    </message>
    <message>
        <source>Pneumonia on chest X-ray of children</source>
        <translation>Pneumonie sur radiographie thoracique d'enfant</translation>
    </message>
    <message>
        <source>T1-weighted MR volume cropped to the hippocampus</source>
        <translation>volume IRM pondéré T1 rogné sur l'hippocampe</translation>
    </message>
    <message>
        <source>contrast-enhanced T1-weighted MR slice of the head</source>
        <translation>coupe IRM pondérée T1 de la tête avec contraste</translation>
    </message>
    <message>
        <source>frontal chest X-ray</source>
        <translation>radiographie thoracique de face</translation>
    </message>
    <message>
        <source>frontal chest X-ray of a child</source>
        <translation>radiographie thoracique de face d'un enfant</translation>
    </message>
    <message>
        <source>Files among the copies do not belong to the study in whose folder they are.</source>
        <translation>Des fichiers parmi les copies n'appartiennent pas à l'examen dont ils occupent le dossier.</translation>
    </message>
    <message>
        <source>The copies of the study cannot be read; it was not entered.</source>
        <translation>Les copies de l'examen ne peuvent être lues ; il n'a pas été inscrit.</translation>
    </message>
    <message>
        <source>A study without an identifier cannot be listed; open it where it is.</source>
        <translation>Un examen sans identifiant ne peut être inscrit ; ouvrez-le là où il se trouve.</translation>
    </message>
    <message>
        <source>The segments cannot be written; check that the folder can be written to.</source>
        <translation>Les segments ne peuvent être écrits ; vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The segments are larger than a DICOM file can be.</source>
        <translation>Les segments sont plus grands que ne peut l'être un fichier DICOM.</translation>
    </message>
    <message>
        <source>There are no segments to write.</source>
        <translation>Il n'y a pas de segments à écrire.</translation>
    </message>
    <message>
        <source>A DICOM segmentation refers to DICOM images; write NIfTI or NRRD instead.</source>
        <translation>Une segmentation DICOM se rapporte à des images DICOM ; écrivez plutôt en NIfTI ou NRRD.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient; write NIfTI or NRRD instead.</source>
        <translation>Les images ne disent pas où elles se trouvent dans le patient ; écrivez plutôt en NIfTI ou NRRD.</translation>
    </message>
    <message>
        <source>The segments are not on the images of this series.</source>
        <translation>Les segments ne sont pas sur les images de cette série.</translation>
    </message>
    <message>
        <source>The images name their patient in a character set that cannot be converted.</source>
        <translation>Les images nomment le patient dans un jeu de caractères qui ne peut être converti.</translation>
    </message>
    <message>
        <source>The segmentation cannot be written; check that the folder can be written to and has room.</source>
        <translation>La segmentation ne peut être écrite ; vérifiez que le dossier est accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>Writing a segmentation</source>
        <translation>Écriture d'une segmentation</translation>
    </message>
    <message>
        <source>%1 (tilt corrected)</source>
        <translation>%1 (inclinaison corrigée)</translation>
    </message>
    <message>
        <source>volume %1 of %2</source>
        <translation>volume %1 sur %2</translation>
    </message>
    <message>
        <source>A study without a Study Instance UID cannot be copied; it stays where it is.</source>
        <translation>Un examen sans Study Instance UID ne peut être copié ; il reste où il est.</translation>
    </message>
    <message>
        <source>There is no graphics card that can render volumes.</source>
        <translation>Aucune carte graphique ne peut faire le rendu de volumes.</translation>
    </message>
    <message>
        <source>The graphics card has no room for this volume.</source>
        <translation>La carte graphique n'a pas assez de place pour ce volume.</translation>
    </message>
    <message>
        <source>The graphics card cannot make this picture.</source>
        <translation>La carte graphique ne peut pas calculer cette image.</translation>
    </message>
    <message>
        <source>The graphics card has stopped working for this program.</source>
        <translation>La carte graphique ne fonctionne plus pour ce programme.</translation>
    </message>
    <message>
        <source>%1 area</source>
        <translation>%1, surface</translation>
    </message>
    <message>
        <source>%1 volume</source>
        <translation>%1, volume</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Anterior hippocampus</source>
        <translation>Hippocampe antérieur</translation>
    </message>
    <message>
        <source>Posterior hippocampus</source>
        <translation>Hippocampe postérieur</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>Pas de tumeur</translation>
    </message>
    <message>
        <source>Glioma</source>
        <translation>Gliome</translation>
    </message>
    <message>
        <source>Meningioma</source>
        <translation>Méningiome</translation>
    </message>
    <message>
        <source>Pituitary tumour</source>
        <translation>Tumeur hypophysaire</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Pas de pneumonie</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the anterior and posterior hippocampus on a T1-weighted MR volume that was cropped to it, for volumes that a reader checks. Not for primary diagnosis.</source>
        <translation>Recherche et enseignement : délimite l'hippocampe antérieur et postérieur sur un volume IRM pondéré T1 recadré sur lui, pour des volumes qu'un lecteur vérifie. Pas pour le diagnostic primaire.</translation>
    </message>
    <message>
        <source>Research and teaching: suggests the kind of tumour on one contrast-enhanced T1-weighted slice of the head, for a reader who decides. Not for primary diagnosis; it does not replace histology.</source>
        <translation>Recherche et enseignement : propose le type de tumeur sur une coupe de la tête pondérée T1 avec contraste, pour un lecteur qui décide. Pas pour le diagnostic primaire ; ne remplace pas l'histologie.</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the lungs on frontal chest X-rays of children, for area measurements that a reader checks. Not for primary diagnosis.</source>
        <translation>Recherche et enseignement : délimite les poumons sur des radiographies thoraciques de face d'enfants, pour des mesures de surface qu'un lecteur vérifie. Pas pour le diagnostic primaire.</translation>
    </message>
    <message>
        <source>Research and teaching: points out frontal chest X-rays of children that may show pneumonia, for a reader who decides. Not for primary diagnosis, not for triage without a reader, not for adults.</source>
        <translation>Recherche et enseignement : signale les radiographies thoraciques de face d'enfants qui pourraient montrer une pneumonie, pour un lecteur qui décide. Pas pour le diagnostic primaire, pas pour le tri sans lecteur, pas pour les adultes.</translation>
    </message>
    <message>
        <source>Values stay in Bq/ml, no SUV: %1.</source>
        <translation>Les valeurs restent en Bq/ml, pas de SUV : %1.</translation>
    </message>
    <message>
        <source>the weight of the patient is missing or makes no sense</source>
        <translation>le poids du patient manque ou est aberrant</translation>
    </message>
    <message>
        <source>the injected dose is missing or makes no sense</source>
        <translation>la dose injectée manque ou est aberrante</translation>
    </message>
    <message>
        <source>the half life is missing or makes no sense</source>
        <translation>la demi-vie manque ou est aberrante</translation>
    </message>
    <message>
        <source>the date and time of the series are missing</source>
        <translation>la date et l'heure de la série manquent</translation>
    </message>
    <message>
        <source>the date and time of acquisition are missing</source>
        <translation>la date et l'heure de l'acquisition manquent</translation>
    </message>
    <message>
        <source>the series was made later than its images, and the beginning of the scan is missing</source>
        <translation>la série a été faite après ses images, et le début de l'examen manque</translation>
    </message>
    <message>
        <source>the injection and the scan are timed in different time zones</source>
        <translation>l'injection et l'examen sont datés dans des fuseaux horaires différents</translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <translation>l'heure de l'injection manque</translation>
    </message>
    <message>
        <source>the day of injection is missing, which counts for so long a half life</source>
        <translation>le jour de l'injection manque, qui compte avec une demi-vie si longue</translation>
    </message>
    <message>
        <source>the images are not corrected for attenuation</source>
        <translation>les images ne sont pas corrigées de l'atténuation</translation>
    </message>
    <message>
        <source>the images are not corrected for decay, or not said to which time</source>
        <translation>les images ne sont pas corrigées de la décroissance, ou il n'est pas dit pour quel instant</translation>
    </message>
    <message>
        <source>more than one injection is named</source>
        <translation>plus d'une injection est indiquée</translation>
    </message>
    <message>
        <source>the injection was not shortly before the scan</source>
        <translation>l'injection n'a pas précédé de peu l'examen</translation>
    </message>
    <message>
        <source>the file brings a table of grey levels for Bq/ml</source>
        <translation>le fichier contient une table de niveaux de gris pour des Bq/ml</translation>
    </message>
    <message>
        <source>it has more than %1 presets</source>
        <translation>il contient plus de %1 préréglages</translation>
    </message>
    <message>
        <source>"%1" has a digit that is not 2 to 9</source>
        <translation>"%1" a un chiffre qui n'est pas de 2 à 9</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1 (%2).</source>
        <translation>Le fichier ne contient pas d’image, mais ceci : %1 (%2).</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1.</source>
        <translation>Le fichier ne contient pas d’image, mais ceci : %1.</translation>
    </message>
    <message>
        <source>List of the files of a medium</source>
        <translation>Répertoire des fichiers d’un support</translation>
    </message>
    <message>
        <source>Object of an unknown kind</source>
        <translation>Objet de type inconnu</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>L’image n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the image.</source>
        <translation>La mémoire ne suffit pas pour écrire l’image.</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espacement des pixels</translation>
    </message>
    <message>
        <source>Distance between slices</source>
        <translation>Distance entre les coupes</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart.</source>
        <translation>Coupes espacées de %1 mm.</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart; small findings can lie between two slices.</source>
        <translation>Coupes espacées de %1 mm ; de petites lésions peuvent se trouver entre deux coupes.</translation>
    </message>
    <message>
        <source>The label map has %1 voxels, the images have %2.</source>
        <translation>La carte d'étiquettes a %1 voxels, les images en ont %2.</translation>
    </message>
    <message>
        <source>The voxels of the label map measure %1 mm, those of the images %2 mm.</source>
        <translation>Les voxels de la carte d'étiquettes mesurent %1 mm, ceux des images %2 mm.</translation>
    </message>
    <message>
        <source>The axes of the label map are turned by %1 degrees against those of the images.</source>
        <translation>Les axes de la carte d'étiquettes sont tournés de %1 degrés par rapport à ceux des images.</translation>
    </message>
    <message>
        <source>The label map lies up to %1 mm away from the images.</source>
        <translation>La carte d'étiquettes se trouve jusqu'à %1 mm à côté des images.</translation>
    </message>
    <message>
        <source>The label map does not say where it lies in the patient, the images do.</source>
        <translation>La carte d'étiquettes ne dit pas où elle se trouve dans le patient, les images le disent.</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient, the label map does.</source>
        <translation>Les images ne disent pas où elles se trouvent dans le patient, la carte d'étiquettes le dit.</translation>
    </message>
    <message>
        <source>The file holds values that are no whole numbers from 0 on: it is an image, no label map.</source>
        <translation>Le fichier contient des valeurs qui ne sont pas des entiers à partir de 0 : c'est une image, pas une carte d'étiquettes.</translation>
    </message>
    <message>
        <source>The file holds more than 255 different values: it is an image, no label map.</source>
        <translation>Le fichier contient plus de 255 valeurs différentes : c'est une image, pas une carte d'étiquettes.</translation>
    </message>
    <message>
        <source>The file holds no labels: all its values are 0.</source>
        <translation>Le fichier ne contient aucune étiquette : toutes ses valeurs sont 0.</translation>
    </message>
    <message>
        <source>Only NIfTI and NRRD files are read as label maps.</source>
        <translation>Seuls les fichiers NIfTI et NRRD sont lus comme cartes d'étiquettes.</translation>
    </message>
    <message>
        <source>A colour image is no label map.</source>
        <translation>Une image en couleur n'est pas une carte d'étiquettes.</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>UNVERIFIED</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>PRELIMINARY</source>
        <translation>préliminaire</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>final</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>UNAPPROVED</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>MANUAL</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>SEMIAUTOMATIC</source>
        <translation>semi-automatique</translation>
    </message>
    <message>
        <source>AUTOMATIC</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>non</translation>
    </message>
    <message>
        <source>UNDEFINED</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>CLOSED_PLANAR</source>
        <translation>contour plan fermé</translation>
    </message>
    <message>
        <source>CLOSEDPLANAR_XOR</source>
        <translation>contour plan fermé avec trous</translation>
    </message>
    <message>
        <source>OPEN_PLANAR</source>
        <translation>contour plan ouvert</translation>
    </message>
    <message>
        <source>OPEN_NONPLANAR</source>
        <translation>contour ouvert dans l'espace</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>point</translation>
    </message>
    <message>
        <source>PROBABILITY</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>OCCUPANCY</source>
        <translation>occupation</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segment %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>with a presentation state</source>
        <translation>avec un état de présentation</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>The file gives a pixel spacing but not what it was measured on: lengths are in pixels.</source>
        <translation>Le fichier donne un espacement des pixels, mais pas sur quoi il a été mesuré : les longueurs sont en pixels.</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>%1 images sur %2 ont été compressées avec perte, dans un rapport que le fichier n’indique pas : des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, %3: fine detail may be lost.</source>
        <translation>%1 images sur %2 ont été compressées avec perte, %3 : des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>The colours of the image are stored as HSV, which cannot be read.</source>
        <translation>Les couleurs de l’image sont enregistrées en HSV, ce qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It gives its images different windows; all are shown with that of the first.</source>
        <translation>Il donne à ses images des fenêtres différentes ; toutes sont affichées avec celle de la première.</translation>
    </message>
    <message>
        <source>The file colours a part of its values by a palette; they are shown in grey.</source>
        <translation>Le fichier colore une partie de ses valeurs par une palette ; elles sont affichées en gris.</translation>
    </message>
    <message>
        <source>There are several series at that path; name the files of one.</source>
        <translation>Ce chemin contient plusieurs séries ; indiquez les fichiers d'une seule.</translation>
    </message>
    <message>
        <source>may hold no slash and not be "file" or "predicted"</source>
        <translation>ne peut avoir de barre oblique ni être « file » ou « predicted »</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>contient des caractères de commande</translation>
    </message>
    <message>
        <source>Not all key images are printed; the others are in the program.</source>
        <translation>Toutes les images clés ne sont pas imprimées ; les autres sont dans le programme.</translation>
    </message>
    <message>
        <source>A key image is missing: %1</source>
        <translation>Une image clé manque : %1</translation>
    </message>
    <message>
        <source>This report holds results of AI models. They are a second opinion for a qualified reader, who judges by the original images.</source>
        <translation>Ce compte rendu contient des résultats de modèles d'IA. Ils sont un second avis pour un lecteur qualifié, qui juge d'après les images d'origine.</translation>
    </message>
    <message>
        <source>Not for primary diagnosis.</source>
        <translation>Pas pour le diagnostic primaire.</translation>
    </message>
    <message>
        <source>The report stays a draft because no reader is named.</source>
        <translation>Le compte rendu reste un brouillon parce qu'aucun lecteur n'est nommé.</translation>
    </message>
    <message>
        <source>The report was made final before every proposed finding had been reviewed.</source>
        <translation>Le compte rendu a été rendu définitif avant que chaque constatation proposée ait été vérifiée.</translation>
    </message>
    <message>
        <source>The images hold burned-in annotation.</source>
        <translation>Les images contiennent des annotations incrustées.</translation>
    </message>
    <message>
        <source>Shape alone</source>
        <translation>La forme seule</translation>
    </message>
    <message>
        <source>Stored pixel values</source>
        <translation>Valeurs de pixels enregistrées</translation>
    </message>
    <message>
        <source>Uniform pixels</source>
        <translation>Pixels uniformes</translation>
    </message>
    <message>
        <source>Structure above the noise</source>
        <translation>Structure au-dessus du bruit</translation>
    </message>
    <message>
        <source>Pixels at the lowest value</source>
        <translation>Pixels à la valeur minimale</translation>
    </message>
    <message>
        <source>Pixels at the highest value</source>
        <translation>Pixels à la valeur maximale</translation>
    </message>
    <message>
        <source>Nearly black area</source>
        <translation>Surface presque noire</translation>
    </message>
    <message>
        <source>Nearly white area</source>
        <translation>Surface presque blanche</translation>
    </message>
    <message>
        <source>Empty border</source>
        <translation>Bord vide</translation>
    </message>
    <message>
        <source>Width of the sharpest edges</source>
        <translation>Largeur des bords les plus nets</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Couché sur le côté</translation>
    </message>
    <message>
        <source>The graphics processor does not have enough free memory for this: the analysis ran on the CPU.</source>
        <translation>Le processeur graphique n'a pas assez de mémoire libre : l'analyse a tourné sur le processeur.</translation>
    </message>
    <message>
        <source>The graphics processor could not run this model: the analysis ran on the CPU.</source>
        <translation>Le processeur graphique n'a pas pu exécuter ce modèle : l'analyse a tourné sur le processeur.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: they are gated, and lie at the same places many times.</source>
        <translation>Les coupes de la reconstruction ne forment pas un volume : elles sont synchronisées et se trouvent plusieurs fois aux mêmes endroits.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not number its slices one by one.</source>
        <translation>Les coupes de la reconstruction ne forment pas un volume : le fichier ne numérote pas ses coupes une à une.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not begin with the first slice.</source>
        <translation>Les coupes de la reconstruction ne forment pas un volume : le fichier ne commence pas par la première coupe.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not give the place of the first slice.</source>
        <translation>Les coupes de la reconstruction ne forment pas un volume : le fichier n'indique pas la position de la première coupe.</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file gives no Spacing Between Slices.</source>
        <translation>Les coupes de la reconstruction ne forment pas un volume : le fichier n'indique pas d'écart entre les coupes (Spacing Between Slices).</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some are too large for it.</source>
        <translation>Les valeurs sont stockées en double précision et gardées en simple : certaines sont trop grandes pour elle.</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some change by up to %1, of a range of %2.</source>
        <translation>Les valeurs sont stockées en double précision et gardées en simple : certaines changent jusqu'à %1, pour une plage de %2.</translation>
    </message>
    <message>
        <source>The images of the series differ in Samples per Pixel; this part: %1.</source>
        <translation>Les images de la série diffèrent par Samples per Pixel ; cette partie : %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Bits Allocated; this part: %1.</source>
        <translation>Les images de la série diffèrent par Bits Allocated ; cette partie : %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Pixel Representation; this part: %1.</source>
        <translation>Les images de la série diffèrent par Pixel Representation ; cette partie : %1.</translation>
    </message>
    <message>
        <source>The images of the series differ in Photometric Interpretation; this part: %1.</source>
        <translation>Les images de la série diffèrent par Photometric Interpretation ; cette partie : %1.</translation>
    </message>
    <message>
        <source>The file is text, not DICOM.</source>
        <translation>Le fichier est du texte, pas du DICOM.</translation>
    </message>
    <message>
        <source>The file is a PDF document, not DICOM.</source>
        <translation>Le fichier est un document PDF, pas du DICOM.</translation>
    </message>
    <message>
        <source>The file is an archive, not DICOM; unpack it and open its content.</source>
        <translation>Le fichier est une archive, pas du DICOM ; décompressez-la et ouvrez son contenu.</translation>
    </message>
    <message>
        <source>The file is a GIF picture, not DICOM.</source>
        <translation>Le fichier est une image GIF, pas du DICOM.</translation>
    </message>
    <message>
        <source>The file is a program, not DICOM.</source>
        <translation>Le fichier est un programme, pas du DICOM.</translation>
    </message>
    <message>
        <source>The file begins with nothing but zeros; it is not DICOM.</source>
        <translation>Le fichier ne commence que par des zéros ; ce n'est pas du DICOM.</translation>
    </message>
    <message>
        <source>The compressed image has %1 x %2 pixels, its header says %3 x %4; it was not decoded.</source>
        <translation>L'image compressée a %1 x %2 pixels, son en-tête indique %3 x %4 ; elle n'a pas été décodée.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>%1 of %2 voxels have no value: they are shown dark and left out of statistics.</source>
        <translation>%1 voxels sur %2 n'ont pas de valeur : ils sont affichés sombres et ne comptent pas dans les statistiques.</translation>
    </message>
    <message>
        <source>Image number %1 lacks %2 of its %3 frames: %4</source>
        <translation>L'image numéro %1 a perdu %2 de ses %3 vues : %4</translation>
    </message>
    <message>
        <source>The model pack's weights cannot be read.</source>
        <translation>Les poids du paquet de modèle ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects a tensor "%1", which is not there.</source>
        <translation>Les poids du paquet de modèle ne conviennent pas à son réseau : il attend un tenseur « %1 », qui manque.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 numbers in "%2", there are %3.</source>
        <translation>Les poids du paquet de modèle ne conviennent pas à son réseau : il attend %1 nombres dans « %2 », il y en a %3.</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 tensors, there are %2 more.</source>
        <translation>Les poids du paquet de modèle ne conviennent pas à son réseau : il attend %1 tenseurs, il y en a %2 de plus.</translation>
    </message>
    <message>
        <source>The rescale changes from image to image, and the presentation state counts stored values: those that are shown cannot be compared between images.</source>
        <translation>La mise à l’échelle change d’une image à l’autre, et l’état de présentation compte les valeurs stockées : celles affichées ne se comparent pas entre images.</translation>
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
        <translation>Les deux séries n'ont pas de repère commun : on ne sait pas comment elles se superposent.</translation>
    </message>
    <message>
        <source>Nothing can be laid over this series: %1</source>
        <translation>Rien ne peut être superposé à cette série : %1</translation>
    </message>
    <message>
        <source>FUSED: %1, %2 %</source>
        <translation>FUSION : %1, %2 %</translation>
    </message>
</context>
<context>
    <name>KeyContext</name>
    <message>
        <source>Images and planes</source>
        <translation>Images et plans</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vue 3D</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Pointer by keys</source>
        <translation>Pointeur au clavier</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Area %1</source>
        <translation>Surface %1</translation>
    </message>
    <message>
        <source>Mean %1 ± %2</source>
        <translation>Moyenne %1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation>ICT %1</translation>
    </message>
    <message>
        <source>Heart %1</source>
        <translation>Cœur %1</translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation>Thorax %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>Grand et petit axe</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardio-thoracique</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>Image en couleur : pas de statistiques.</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>La région est trop grande pour des statistiques.</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>Aucun centre de pixel à l'intérieur : pas de statistiques.</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>Le contour se croise : pas de surface.</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>Hors de l'image.</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>3D key image</source>
        <translation>Image clé 3D</translation>
    </message>
</context>
<context>
    <name>MouseBinding</name>
    <message>
        <source>Mouse: left button, at the start</source>
        <translation>Souris : bouton gauche, au début</translation>
    </message>
    <message>
        <source>Mouse: dragging with the middle button</source>
        <translation>Souris : glisser avec le bouton du milieu</translation>
    </message>
    <message>
        <source>Mouse: dragging with the right button</source>
        <translation>Souris : glisser avec le bouton droit</translation>
    </message>
    <message>
        <source>Mouse: wheel</source>
        <translation>Souris : molette</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Drag with the left button: %1 (or the tool that is chosen); with the middle one: %2; with the right one: %3. The wheel: %4.</source>
        <translation>Glisser avec le bouton gauche : %1 (ou l'outil choisi) ; avec celui du milieu : %2 ; avec le droit : %3. La molette : %4.</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the left button</source>
        <translation>Souris en 3D : glisser avec le bouton gauche</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the middle button</source>
        <translation>Souris en 3D : glisser avec le bouton du milieu</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the right button</source>
        <translation>Souris en 3D : glisser avec le bouton droit</translation>
    </message>
    <message>
        <source>Mouse in 3D: wheel</source>
        <translation>Souris en 3D : molette</translation>
    </message>
    <message>
        <source>Move the cut plane</source>
        <translation>Déplacer le plan de coupe</translation>
    </message>
    <message>
        <source>As in images</source>
        <translation>Comme dans les images</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Colours and opacity</source>
        <translation>Couleurs et opacité</translation>
    </message>
</context>
<context>
    <name>OrientationMark</name>
    <message>
        <source>Rotated 90° clockwise</source>
        <translation>Tourné de 90° dans le sens horaire</translation>
    </message>
    <message>
        <source>Rotated 180°</source>
        <translation>Tourné de 180°</translation>
    </message>
    <message>
        <source>Rotated 90° anticlockwise</source>
        <translation>Tourné de 90° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>Flipped horizontally</source>
        <translation>Retourné horizontalement</translation>
    </message>
    <message>
        <source>Flipped vertically</source>
        <translation>Retourné verticalement</translation>
    </message>
</context>
<context>
    <name>OverlayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 w</source>
        <translation>%1 sem</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No patient named in the file</source>
        <translation>Aucun patient nommé dans le fichier</translation>
    </message>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>Position %1 %2 mm</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>N° de demande %1</translation>
    </message>
    <message>
        <source>  Series %1</source>
        <translation>  Série %1</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Laterality (0020,0060): %1</source>
        <translation>Latéralité (0020,0060) : %1</translation>
    </message>
    <message>
        <source>DERIVED - gantry tilt corrected</source>
        <translation>DÉRIVÉ - inclinaison du statif corrigée</translation>
    </message>
    <message>
        <source>PROCESSED - not original</source>
        <translation>TRAITÉ - pas l'original</translation>
    </message>
    <message>
        <source>AI overlay - not for primary diagnosis</source>
        <translation>Superposition d'IA - pas pour le diagnostic primaire</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Où le modèle a regardé, pas où est la maladie</translation>
    </message>
    <message>
        <source>Time %1/%2</source>
        <translation>Temps %1/%2</translation>
    </message>
    <message>
        <source>Volume %1/%2</source>
        <translation>Volume %1/%2</translation>
    </message>
    <message>
        <source>Image laterality (0020,0062): %1</source>
        <translation>Latéralité de l'image (0020,0062) : %1</translation>
    </message>
    <message>
        <source>Laterality: %1</source>
        <translation>Latéralité : %1</translation>
    </message>
    <message>
        <source>REDUCED to %1 % - pixels are averaged</source>
        <translation>RÉDUIT à %1 % - moyennes de pixels</translation>
    </message>
    <message>
        <source>REDUCED to %1 %</source>
        <translation>RÉDUIT à %1 %</translation>
    </message>
    <message>
        <source>Slice spacing %1 mm</source>
        <translation>Espacement des coupes %1 mm</translation>
    </message>
    <message>
        <source>AI, not for diagnosis</source>
        <translation>IA, pas pour le diagnostic</translation>
    </message>
</context>
<context>
    <name>PlaceMarks</name>
    <message>
        <source>%1 mm away</source>
        <translation>à %1 mm</translation>
    </message>
</context>
<context>
    <name>PlaneMode</name>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>Position %1 %2 mm</translation>
    </message>
    <message>
        <source>%1 slab %2 mm, %3 planes</source>
        <translation>%1, %2 mm, %3 plans</translation>
    </message>
    <message>
        <source>No planes can be cut through this series: %1</source>
        <translation>Aucun plan ne peut couper cette série : %1</translation>
    </message>
    <message>
        <source>No planes can be cut through a single image.</source>
        <translation>Aucun plan ne peut couper une image seule.</translation>
    </message>
    <message>
        <source>No planes can be cut through colour images.</source>
        <translation>Aucun plan ne peut couper des images en couleur.</translation>
    </message>
    <message>
        <source>No planes can be cut: the files do not say where the images lie in the patient.</source>
        <translation>Aucun plan ne peut être coupé : les fichiers ne disent pas où les images se trouvent dans le patient.</translation>
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
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Oblique, from %1</source>
        <translation>Oblique, depuis %1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 sur %3</translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>INTERPOLÉ - les images sont distantes de %1 mm</translation>
    </message>
    <message>
        <source>SLAB: %1</source>
        <translation>COUPE ÉPAISSE : %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Radiology report</source>
        <translation>Compte rendu radiologique</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Age at study</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Accession no.</source>
        <translation>N° d'accession</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Reader: not stated</source>
        <translation>Lecteur : non indiqué</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>study of %1</source>
        <translation>examen du %1</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>Question clinique</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Final, %1</source>
        <translation>Définitif, %1</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Brouillon, non signé</translation>
    </message>
    <message>
        <source>AI findings not reviewed</source>
        <translation>Constatations de l'IA non vérifiées</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>Images clés</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Qualité de l'image</translation>
    </message>
    <message>
        <source>AI models and provenance</source>
        <translation>Modèles d'IA et provenance</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>The reader has stated no finding.</source>
        <translation>Le lecteur n'a indiqué aucune constatation.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Proposed finding</source>
        <translation>Constatation proposée</translation>
    </message>
    <message>
        <source>Proposed by AI models. No reader has accepted them; they are not part of the findings.</source>
        <translation>Proposées par des modèles d'IA. Aucun lecteur ne les a acceptées ; elles ne font pas partie des constatations.</translation>
    </message>
    <message>
        <source>No AI model was run.</source>
        <translation>Aucun modèle d'IA n'a été exécuté.</translation>
    </message>
    <message>
        <source>The model proposed no finding; this does not mean that the study is normal.</source>
        <translation>Le modèle n'a proposé aucune constatation ; cela ne signifie pas que l'examen est normal.</translation>
    </message>
    <message>
        <source>The reader has reviewed everything that was proposed.</source>
        <translation>Le lecteur a vérifié tout ce qui a été proposé.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Ajouté par %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Accepté par %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rejeté par %1</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>Rejeté par %1 : %2</translation>
    </message>
    <message>
        <source>an unnamed reader</source>
        <translation>un lecteur non nommé</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>Series %1: %2</source>
        <translation>Série %1 : %2</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>série %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>image %1 sur %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>%1, image %2</source>
        <translation>%1, image %2</translation>
    </message>
    <message>
        <source>%1, image %2 of %3</source>
        <translation>%1, image %2 sur %3</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1, window C %2 W %3.</source>
        <translation>%1, fenêtre C %2 W %3.</translation>
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
        <translation>Où le modèle a regardé, non où se trouve la maladie. %1 pour %2 par %3, %4. Échelle de couleurs : 0 à 1.</translation>
    </message>
    <message>
        <source>Outlined by %1, %2.</source>
        <translation>Contours par %1, %2.</translation>
    </message>
    <message>
        <source>Image %1 with the reader's measurements.</source>
        <translation>Image %1 avec les mesures du lecteur.</translation>
    </message>
    <message>
        <source>Image %1, chosen by the reader.</source>
        <translation>Image %1, choisie par le lecteur.</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Image %1 : %2</translation>
    </message>
    <message>
        <source>3D rendering (%1), chosen by the reader.</source>
        <translation>Rendu 3D (%1), choisi par le lecteur.</translation>
    </message>
    <message>
        <source>3D rendering (%1): %2</source>
        <translation>Rendu 3D (%1) : %2</translation>
    </message>
    <message>
        <source>A part of the volume is cut away.</source>
        <translation>Une partie du volume est coupée.</translation>
    </message>
    <message>
        <source>With outlines by a model: not for primary diagnosis.</source>
        <translation>Avec des contours d'un modèle : pas pour le diagnostic primaire.</translation>
    </message>
    <message>
        <source>Not for measuring.</source>
        <translation>Pas pour mesurer.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Good: %1.</source>
        <translation>Bon : %1.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Before calibration</source>
        <translation>Avant calibration</translation>
    </message>
    <message>
        <source>Identifier and version</source>
        <translation>Identifiant et version</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>Poids (SHA-256)</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Appliqué à</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Rejected by the reader</source>
        <translation>Rejetées par le lecteur</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Ce compte rendu</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Latéralité</translation>
    </message>
    <message>
        <source>Laterality (0020,0060)</source>
        <translation>Latéralité (0020,0060)</translation>
    </message>
    <message>
        <source>Image laterality (0020,0062)</source>
        <translation>Latéralité de l'image (0020,0062)</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Pas pour le diagnostic primaire</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. AI model: %2. %3</source>
        <translation>%1. Modèle d'IA : %2. %3</translation>
    </message>
    <message>
        <source>%1. AI models: %2. %3</source>
        <translation>%1. Modèles d'IA : %2. %3</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Grand axe</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Petit axe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>ET</translation>
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
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardio-thoracique</translation>
    </message>
    <message>
        <source>Heart width</source>
        <translation>Largeur du cœur</translation>
    </message>
    <message>
        <source>Thorax width</source>
        <translation>Largeur du thorax</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>L'image ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
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
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 voxels</translation>
    </message>
</context>
<context>
    <name>SlicePainter</name>
    <message>
        <source>More than one patient is open</source>
        <translation>Plus d'un patient est ouvert</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>SEVERAL PATIENTS</source>
        <translation>PLUSIEURS PATIENTS</translation>
    </message>
</context>
<context>
    <name>Technique</name>
    <message>
        <source>Flip angle</source>
        <translation>Angle de bascule</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Dérivé</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir un examen</translation>
    </message>
    <message>
        <source>Drop a folder, a DICOMDIR, an archive or an image on the window, or press %1. What cannot be opened is listed with the reason; nothing is changed in your files.</source>
        <translation>Déposez un dossier, un DICOMDIR, une archive ou une image sur la fenêtre, ou appuyez sur %1. Ce qui ne peut pas être ouvert est listé avec la raison ; rien n'est modifié dans vos fichiers.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>%1 measures a length, %2 an angle; the list at the right leads back to each. Millimetres are shown only where the file gives a calibration, with the word for what it rests on.</source>
        <translation>%1 mesure une longueur, %2 un angle ; la liste à droite ramène à chaque mesure. Les millimètres ne sont montrés que si le fichier donne un étalonnage, avec le mot qui dit sur quoi il repose.</translation>
    </message>
    <message>
        <source>Ask a model, and why</source>
        <translation>Interroger un modèle, et pourquoi</translation>
    </message>
    <message>
        <source>%1 runs the models that fit the series. Each result says how sure it is and which model made it; switch on "Why" to see where it looked. It is a second look, not for primary diagnosis.</source>
        <translation>%1 lance les modèles adaptés à la série. Chaque résultat dit sa certitude et le modèle dont il vient ; activez « Pourquoi » pour voir où il a regardé. C'est un second regard, pas un diagnostic primaire.</translation>
    </message>
    <message>
        <source>Decide and report</source>
        <translation>Décider et rédiger</translation>
    </message>
    <message>
        <source>Accept, edit or reject each finding: only what you accept reaches the report (%1). Everything is kept as you work and can be undone. %2 finds any command, %3 lists all keys.</source>
        <translation>Acceptez, modifiez ou rejetez chaque constatation : seul ce que vous acceptez entre dans le compte rendu (%1). Tout est conservé pendant le travail et peut être annulé. %2 trouve toute commande, %3 liste toutes les touches.</translation>
    </message>
    <message>
        <source>%1 shows three planes, %2 plays a clip, %3 takes the first window preset. What keys and mouse do is yours to change.</source>
        <translation>%1 montre trois plans, %2 joue les images, %3 prend la première fenêtre prédéfinie. Ce que font les touches et la souris se change à votre gré.</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Ten images on</source>
        <translation>Dix images plus loin</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <translation>Dix images en arrière</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Série suivante</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>Série précédente</translation>
    </message>
    <message>
        <source>Next time, echo or b-value</source>
        <translation>Temps, écho ou valeur b suivants</translation>
    </message>
    <message>
        <source>Previous time, echo or b-value</source>
        <translation>Temps, écho ou valeur b précédents</translation>
    </message>
    <message>
        <source>Invert grey</source>
        <translation>Inverser les gris</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Fenêtrage automatique</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>Fenêtrage du fichier</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>One image pixel per screen pixel</source>
        <translation>Un pixel de l'image par pixel de l'écran</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Retourner gauche et droite</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Retourner haut et bas</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Text over the image: all, less, none</source>
        <translation>Texte sur l'image : tout, moins, aucun</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Lisser les pixels</translation>
    </message>
    <message>
        <source>Original or processed</source>
        <translation>Originale ou traitée</translation>
    </message>
    <message>
        <source>Overlays on or off</source>
        <translation>Superpositions visibles ou non</translation>
    </message>
    <message>
        <source>One view over all, and back</source>
        <translation>Une vue sur tout, et retour</translation>
    </message>
    <message>
        <source>Play or stop the clip</source>
        <translation>Jouer ou arrêter les images</translation>
    </message>
    <message>
        <source>Images as stored</source>
        <translation>Images telles qu'enregistrées</translation>
    </message>
    <message>
        <source>Axial plane</source>
        <translation>Plan axial</translation>
    </message>
    <message>
        <source>Coronal plane</source>
        <translation>Plan coronal</translation>
    </message>
    <message>
        <source>Sagittal plane</source>
        <translation>Plan sagittal</translation>
    </message>
    <message>
        <source>Straighten the planes</source>
        <translation>Redresser les plans</translation>
    </message>
    <message>
        <source>Crosshair on or off</source>
        <translation>Réticule visible ou non</translation>
    </message>
    <message>
        <source>No slab</source>
        <translation>Pas de coupe épaisse</translation>
    </message>
    <message>
        <source>Slab: maximum (MIP)</source>
        <translation>Coupe épaisse : maximum (MIP)</translation>
    </message>
    <message>
        <source>Slab: minimum (MinIP)</source>
        <translation>Coupe épaisse : minimum (MinIP)</translation>
    </message>
    <message>
        <source>Slab: mean</source>
        <translation>Coupe épaisse : moyenne</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>Coupe plus épaisse</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>Coupe plus fine</translation>
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
        <translation>Métal chaud (TEP)</translation>
    </message>
    <message>
        <source>Measure with the last measuring tool</source>
        <translation>Mesurer avec le dernier outil de mesure</translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation>Supprimer la mesure</translation>
    </message>
    <message>
        <source>Real size on this screen</source>
        <translation>Taille réelle sur cet écran</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Brighter middle greys (gamma)</source>
        <translation>Gris moyens plus clairs (gamma)</translation>
    </message>
    <message>
        <source>Darker middle greys (gamma)</source>
        <translation>Gris moyens plus sombres (gamma)</translation>
    </message>
    <message>
        <source>Lay the next series over it, or none</source>
        <translation>Superposer la série suivante, ou aucune</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio from the outlines</source>
        <translation>Index cardio-thoracique d'après les contours</translation>
    </message>
    <message>
        <source>Key image, or no longer</source>
        <translation>Image clé, ou plus</translation>
    </message>
    <message>
        <source>Play or stop the times of this place</source>
        <translation>Lire ou arrêter les temps de cet endroit</translation>
    </message>
    <message>
        <source>3D rendering</source>
        <translation>Rendu 3D</translation>
    </message>
    <message>
        <source>3D: from the front (A)</source>
        <translation>3D : de face (A)</translation>
    </message>
    <message>
        <source>3D: from the back (P)</source>
        <translation>3D : de dos (P)</translation>
    </message>
    <message>
        <source>3D: from the left (L)</source>
        <translation>3D : de gauche (L)</translation>
    </message>
    <message>
        <source>3D: from the right (R)</source>
        <translation>3D : de droite (R)</translation>
    </message>
    <message>
        <source>3D: from the head (H)</source>
        <translation>3D : de la tête (H)</translation>
    </message>
    <message>
        <source>3D: from the feet (F)</source>
        <translation>3D : des pieds (F)</translation>
    </message>
    <message>
        <source>3D: cut plane on or off</source>
        <translation>3D : plan de coupe oui ou non</translation>
    </message>
    <message>
        <source>3D: clip box on or off</source>
        <translation>3D : boîte de coupe oui ou non</translation>
    </message>
    <message>
        <source>3D: faces of the clip box ...</source>
        <translation>3D : faces de la boîte de coupe ...</translation>
    </message>
    <message>
        <source>3D: turn to the left</source>
        <translation>3D : tourner vers la gauche</translation>
    </message>
    <message>
        <source>3D: turn to the right</source>
        <translation>3D : tourner vers la droite</translation>
    </message>
    <message>
        <source>3D: turn upwards</source>
        <translation>3D : tourner vers le haut</translation>
    </message>
    <message>
        <source>3D: turn downwards</source>
        <translation>3D : tourner vers le bas</translation>
    </message>
    <message>
        <source>Move the image to the left</source>
        <translation>Déplacer l'image vers la gauche</translation>
    </message>
    <message>
        <source>Move the image to the right</source>
        <translation>Déplacer l'image vers la droite</translation>
    </message>
    <message>
        <source>Move the image up</source>
        <translation>Déplacer l'image vers le haut</translation>
    </message>
    <message>
        <source>Move the image down</source>
        <translation>Déplacer l'image vers le bas</translation>
    </message>
    <message>
        <source>Turn the crosshair to the left</source>
        <translation>Tourner le réticule vers la gauche</translation>
    </message>
    <message>
        <source>Turn the crosshair to the right</source>
        <translation>Tourner le réticule vers la droite</translation>
    </message>
    <message>
        <source>3D: cut deeper</source>
        <translation>3D : couper plus profond</translation>
    </message>
    <message>
        <source>3D: cut less deep</source>
        <translation>3D : couper moins profond</translation>
    </message>
    <message>
        <source>Wider window</source>
        <translation>Fenêtre plus large</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <translation>Fenêtre plus étroite</translation>
    </message>
    <message>
        <source>Brighter image</source>
        <translation>Image plus claire</translation>
    </message>
    <message>
        <source>Darker image</source>
        <translation>Image plus sombre</translation>
    </message>
    <message>
        <source>3D: find the middle of the view in images</source>
        <translation>3D : trouver le centre de la vue dans les images</translation>
    </message>
    <message>
        <source>Pointer moved by keys</source>
        <translation>Pointeur déplacé au clavier</translation>
    </message>
    <message>
        <source>Pointer to the left</source>
        <translation>Pointeur vers la gauche</translation>
    </message>
    <message>
        <source>Pointer to the right</source>
        <translation>Pointeur vers la droite</translation>
    </message>
    <message>
        <source>Pointer up</source>
        <translation>Pointeur vers le haut</translation>
    </message>
    <message>
        <source>Pointer down</source>
        <translation>Pointeur vers le bas</translation>
    </message>
    <message>
        <source>Pointer far to the left</source>
        <translation>Pointeur loin vers la gauche</translation>
    </message>
    <message>
        <source>Pointer far to the right</source>
        <translation>Pointeur loin vers la droite</translation>
    </message>
    <message>
        <source>Pointer far up</source>
        <translation>Pointeur loin vers le haut</translation>
    </message>
    <message>
        <source>Pointer far down</source>
        <translation>Pointeur loin vers le bas</translation>
    </message>
    <message>
        <source>Click at the pointer</source>
        <translation>Cliquer au pointeur</translation>
    </message>
    <message>
        <source>Hold the button at the pointer, or let go</source>
        <translation>Maintenir le bouton au pointeur, ou le relâcher</translation>
    </message>
    <message>
        <source>Double click at the pointer</source>
        <translation>Double-cliquer au pointeur</translation>
    </message>
    <message>
        <source>Pointer to the next point measured</source>
        <translation>Pointeur vers le point de mesure suivant</translation>
    </message>
    <message>
        <source>Pointer to the previous point measured</source>
        <translation>Pointeur vers le point de mesure précédent</translation>
    </message>
    <message>
        <source>Next image under the pointer</source>
        <translation>Image suivante sous le pointeur</translation>
    </message>
    <message>
        <source>Previous image under the pointer</source>
        <translation>Image précédente sous le pointeur</translation>
    </message>
</context>
<context>
    <name>ViewTool</name>
    <message>
        <source>Window</source>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Drag right for less contrast, up for a brighter image.</source>
        <translation>Glisser à droite réduit le contraste, vers le haut éclaircit l'image.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Drag to a point: other views of the same patient position go there.</source>
        <translation>Glisser vers un point : les autres vues de la même position du patient y vont.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Drag from end to end, or click both.</source>
        <translation>Glisser d'un bout à l'autre, ou cliquer les deux.</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>Grand et petit axe</translation>
    </message>
    <message>
        <source>Drag the long axis; the short one stays perpendicular to it. Then move its ends (RECIST).</source>
        <translation>Glisser le grand axe ; le petit lui reste perpendiculaire. Puis déplacer ses extrémités (RECIST).</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Drag the first arm to the vertex, then click the end of the second.</source>
        <translation>Glisser le premier côté jusqu'au sommet, puis cliquer l'extrémité du second.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Drag along the upper end plate, then along the lower one.</source>
        <translation>Glisser le long du plateau supérieur, puis le long du plateau inférieur.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Drag from corner to corner: area, mean and range of the values within.</source>
        <translation>Glisser d'un coin à l'autre : surface, moyenne et étendue des valeurs à l'intérieur.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Click corner by corner; close by a double click or on the first corner.</source>
        <translation>Cliquer coin après coin ; fermer par un double clic ou sur le premier coin.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Draw around the region.</source>
        <translation>Dessiner autour de la région.</translation>
    </message>
    <message>
        <source>Value of a pixel</source>
        <translation>Valeur d'un pixel</translation>
    </message>
    <message>
        <source>Click a pixel.</source>
        <translation>Cliquer un pixel.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardio-thoracique</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart, then over that of the thorax.</source>
        <translation>Glisser sur la plus grande largeur du cœur, puis sur celle du thorax.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Drag from the tip; then type what it points to.</source>
        <translation>Glisser depuis la pointe ; puis écrire ce qu'elle montre.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Click a place, then type.</source>
        <translation>Cliquer un endroit, puis écrire.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush within a range of values</source>
        <translation>Pinceau dans une plage de valeurs</translation>
    </message>
    <message>
        <source>Paints only pixels whose values lie in the range of the panel Segments.</source>
        <translation>Ne peint que les pixels dont la valeur est dans la plage du panneau Segments.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Fill an outline</source>
        <translation>Remplir un contour</translation>
    </message>
    <message>
        <source>Click within a closed outline of the image shown.</source>
        <translation>Cliquer dans un contour fermé de l'image affichée.</translation>
    </message>
    <message>
        <source>Grow from a place</source>
        <translation>Croissance depuis un point</translation>
    </message>
    <message>
        <source>Click: grows through all images over connected values like those within the circle.</source>
        <translation>Cliquer : croît à travers toutes les images sur les valeurs connexes semblables à celles du cercle.</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Hold to see a part larger; the wheel changes how much.</source>
        <translation>Maintenir pour voir une partie agrandie ; la molette change l'agrandissement.</translation>
    </message>
    <message>
        <source>Drag to move the image.</source>
        <translation>Glisser déplace l'image.</translation>
    </message>
    <message>
        <source>Drag up to enlarge.</source>
        <translation>Glisser vers le haut agrandit.</translation>
    </message>
    <message>
        <source>Drag down for later images.</source>
        <translation>Glisser vers le bas montre les images suivantes.</translation>
    </message>
    <message>
        <source>Paint the chosen segment; %1 and %2 change the size of the brush.</source>
        <translation>Peindre le segment choisi ; %1 et %2 changent la taille du pinceau.</translation>
    </message>
    <message>
        <source>Erases the chosen segment only; %1 and %2 change the size.</source>
        <translation>Efface seulement le segment choisi ; %1 et %2 changent la taille.</translation>
    </message>
</context>
<context>
    <name>VolumePreset</name>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Bones and vessels</source>
        <translation>Os et vaisseaux</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Lungs and airways</source>
        <translation>Poumons et voies aériennes</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <translation>Intensité maximale (MIP)</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Bright tissue</source>
        <translation>Tissu clair</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP), SUV 0 to 10</source>
        <translation>Intensité maximale (MIP), SUV 0 à 10</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Fixation</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>This series cannot be seen in 3D: %1</source>
        <translation>Cette série ne peut pas être vue en 3D : %1</translation>
    </message>
    <message>
        <source>A single image cannot be seen in 3D.</source>
        <translation>Une image isolée ne peut pas être vue en 3D.</translation>
    </message>
    <message>
        <source>Colour images cannot be seen in 3D.</source>
        <translation>Les images en couleur ne peuvent pas être vues en 3D.</translation>
    </message>
    <message>
        <source>This series cannot be seen in 3D: the files do not say where the images lie in the patient.</source>
        <translation>Cette série ne peut pas être vue en 3D : les fichiers ne disent pas où se trouvent les images dans le patient.</translation>
    </message>
    <message>
        <source>Front (A)</source>
        <translation>Avant (A)</translation>
    </message>
    <message>
        <source>Back (P)</source>
        <translation>Arrière (P)</translation>
    </message>
    <message>
        <source>Left (L)</source>
        <translation>Gauche (L)</translation>
    </message>
    <message>
        <source>Right (R)</source>
        <translation>Droite (R)</translation>
    </message>
    <message>
        <source>Head (H)</source>
        <translation>Tête (H)</translation>
    </message>
    <message>
        <source>Feet (F)</source>
        <translation>Pieds (F)</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Values %1 to %2 %3</source>
        <translation>Valeurs %1 à %2 %3</translation>
    </message>
    <message>
        <source>3D  %1</source>
        <translation>3D  %1</translation>
    </message>
    <message>
        <source>3D RENDERING - not for measuring</source>
        <translation>RENDU 3D - pas pour mesurer</translation>
    </message>
    <message>
        <source>CUT - a part is left out</source>
        <translation>COUPÉ - une partie est omise</translation>
    </message>
    <message>
        <source>REDUCED to means of %1 x %2 x %3 voxels</source>
        <translation>RÉDUIT à des moyennes de %1 x %2 x %3 voxels</translation>
    </message>
    <message>
        <source>COARSE while it moves - 1 of %1 pixels</source>
        <translation>GROSSIER en mouvement - 1 pixel sur %1</translation>
    </message>
    <message>
        <source>1 of %1 pixels is computed</source>
        <translation>1 pixel sur %1 est calculé</translation>
    </message>
    <message>
        <source>3D: processor</source>
        <translation>3D : processeur</translation>
    </message>
    <message>
        <source>3D: processor. %1</source>
        <translation>3D : processeur. %1</translation>
    </message>
    <message>
        <source>3D: graphics card (%1)</source>
        <translation>3D : carte graphique (%1)</translation>
    </message>
    <message>
        <source>COARSE while it moves</source>
        <translation>GROSSIER en mouvement</translation>
    </message>
    <message>
        <source>The kept picture cannot be read.</source>
        <translation>L'image conservée ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>&amp;Open files ...</source>
        <translation>&amp;Ouvrir des fichiers ...</translation>
    </message>
    <message>
        <source>Open &amp;folder ...</source>
        <translation>Ouvrir un &amp;dossier ...</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Fermer l'examen</translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation>&amp;Compte rendu ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Preferences ...</source>
        <translation>&amp;Préférences ...</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Une vue</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Deux vues</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>Quatre vues</translation>
    </message>
    <message>
        <source>Three planes (MPR)</source>
        <translation>Trois plans (MPR)</translation>
    </message>
    <message>
        <source>Lay out the study</source>
        <translation>Disposer l'examen</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>Garder cette disposition pour de tels examens</translation>
    </message>
    <message>
        <source>Forget the layout kept for such studies</source>
        <translation>Oublier la disposition gardée pour de tels examens</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>Lignes de référence</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation>Zoomer et déplacer ensemble</translation>
    </message>
    <message>
        <source>Window together</source>
        <translation>Fenêtrer ensemble</translation>
    </message>
    <message>
        <source>Scroll together by hand, from here</source>
        <translation>Défiler ensemble à la main, à partir d'ici</translation>
    </message>
    <message>
        <source>Show studies</source>
        <translation>Montrer les examens</translation>
    </message>
    <message>
        <source>Show side panel</source>
        <translation>Montrer le panneau latéral</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Run all models that &amp;fit</source>
        <translation>&amp;Lancer tous les modèles adaptés</translation>
    </message>
    <message>
        <source>&amp;Find a command ...</source>
        <translation>&amp;Trouver une commande ...</translation>
    </message>
    <message>
        <source>A first &amp;look ...</source>
        <translation>Un premier &amp;regard ...</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse ...</source>
        <translation>&amp;Clavier et souris ...</translation>
    </message>
    <message>
        <source>&amp;Skipped files ...</source>
        <translation>Fichiers &amp;ignorés ...</translation>
    </message>
    <message>
        <source>&amp;About Pellucid</source>
        <translation>À &amp;propos de Pellucid</translation>
    </message>
    <message>
        <source>Change the chosen segment ...</source>
        <translation>Modifier le segment choisi ...</translation>
    </message>
    <message>
        <source>&amp;Study list ...</source>
        <translation>&amp;Liste des examens ...</translation>
    </message>
    <message>
        <source>Open &amp;label map ...</source>
        <translation>Ouvrir une carte d'é&amp;tiquettes ...</translation>
    </message>
    <message>
        <source>Rows and columns ...</source>
        <translation>Lignes et colonnes ...</translation>
    </message>
    <message>
        <source>&amp;Tip of what has the focus</source>
        <translation>Info-&amp;bulle de l’élément actif</translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Parties molles</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Médiastin</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation>Sous-dural</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>AVC</translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>PET, SUV 0 to 6</source>
        <translation>TEP, SUV 0 à 6</translation>
    </message>
    <message>
        <source>Stroke, wider</source>
        <translation>AVC, plus large</translation>
    </message>
</context>
<context>
    <name>pellucid::ScreenshotRun</name>
    <message>
        <source>It took too long.</source>
        <translation>Cela a duré trop longtemps.</translation>
    </message>
    <message>
        <source>There is no image that can be opened.</source>
        <translation>Il n'y a aucune image qui puisse être ouverte.</translation>
    </message>
    <message>
        <source>The measurements cannot be read: %1</source>
        <translation>Les mesures ne peuvent pas être lues : %1</translation>
    </message>
    <message>
        <source>There is no object without images.</source>
        <translation>Il n'y a pas d'objet sans images.</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>L'image ne peut pas être écrite : %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Lésion</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n'y a pas de commande %1.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>Ima&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;enêtrage</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;AI</source>
        <translation>&amp;IA</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Planes</source>
        <translation>&amp;Plans</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Measuring tools</source>
        <translation>Outils de mesure</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>Tools for segments</source>
        <translation>Outils pour les segments</translation>
    </message>
    <message>
        <source>&amp;3D</source>
        <translation>&amp;3D</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d'outils</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>Fenêtre prédéfinie %1</translation>
    </message>
    <message>
        <source>The middle button always does.</source>
        <translation>Le bouton du milieu le fait toujours.</translation>
    </message>
    <message>
        <source>The right button always does.</source>
        <translation>Le bouton droit le fait toujours.</translation>
    </message>
    <message>
        <source>The wheel always does.</source>
        <translation>La molette le fait toujours.</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenêtres prédéfinies</translation>
    </message>
    <message>
        <source>P&amp;ointer</source>
        <translation>P&amp;ointeur</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AiPanel</name>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Rien à analyser pour l'instant</translation>
    </message>
    <message>
        <source>Open a series; the models that fit it are offered here.</source>
        <translation>Ouvrez une série ; les modèles qui lui conviennent sont proposés ici.</translation>
    </message>
    <message>
        <source>No model packs are installed</source>
        <translation>Aucun paquet de modèles n'est installé</translation>
    </message>
    <message>
        <source>Packs are looked for beside the program and in your data folder.</source>
        <translation>Les paquets sont cherchés à côté du programme et dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Models read the images themselves</source>
        <translation>Les modèles lisent les images elles-mêmes</translation>
    </message>
    <message>
        <source>This is how somebody wanted them shown. Choose their series to analyse them.</source>
        <translation>C'est la façon dont quelqu'un voulait les montrer. Choisissez leur série pour les analyser.</translation>
    </message>
    <message>
        <source>1 model for other examinations</source>
        <translation>1 modèle pour d'autres examens</translation>
    </message>
    <message numerus="yes">
        <source>%n models for other examinations</source>
        <translation>
            <numerusform>%n modèle pour d'autres examens</numerusform>
            <numerusform>%n modèles pour d'autres examens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AnalysisView</name>
    <message>
        <source>The model proposes no finding. This does not mean that the study is normal.</source>
        <translation>Le modèle ne propose aucune constatation. Cela ne signifie pas que l'examen est normal.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Why: %1 (%2)</source>
        <translation>Pourquoi : %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 - %3</source>
        <translation>%1 %2 - %3</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Pas pour le diagnostic primaire</translation>
    </message>
    <message>
        <source>Intended use: %1
Weights SHA-256: %2
Run on %3 in %4 s</source>
        <translation>Usage prévu : %1
SHA-256 des poids : %2
Exécuté sur %3 en %4 s</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment il a été fait</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Annotations</name>
    <message>
        <source>drawing a measurement</source>
        <translation>tracer une mesure</translation>
    </message>
    <message>
        <source>moving a measurement</source>
        <translation>déplacer une mesure</translation>
    </message>
    <message>
        <source>naming a measurement</source>
        <translation>nommer une mesure</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <translation>nommer une lésion</translation>
    </message>
    <message>
        <source>deleting a measurement</source>
        <translation>supprimer une mesure</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::BrushBox</name>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>A ball: through neighbouring images too</source>
        <translation>Boule : aussi dans les images voisines</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Valeurs de</translation>
    </message>
    <message>
        <source>Lowest value that is painted</source>
        <translation>Valeur la plus basse peinte</translation>
    </message>
    <message>
        <source>Highest value that is painted</source>
        <translation>Valeur la plus haute peinte</translation>
    </message>
    <message>
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>Du pinceau dans une plage de valeurs ; sinon, le fenêtrage de la vue sert de plage.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>In pixels on images without a calibration. Keys %1 and %2</source>
        <translation>En pixels sur les images non étalonnées. Touches %1 et %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CatalogueModel</name>
    <message>
        <source>No patient name</source>
        <translation>Pas de nom de patient</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Accession number %1</source>
        <translation>Numéro de demande %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
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
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CineBar</name>
    <message>
        <source> images/s</source>
        <translation> images/s</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Va-et-vient</translation>
    </message>
    <message>
        <source>Forwards and backwards instead of from the start again</source>
        <translation>En avant et en arrière au lieu de reprendre au début</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The file names no rate.</source>
        <translation>Le fichier n'indique aucune cadence.</translation>
    </message>
    <message>
        <source>Rate of the file.</source>
        <translation>Cadence du fichier.</translation>
    </message>
    <message>
        <source>The file names %1 images/s.</source>
        <translation>Le fichier indique %1 images/s.</translation>
    </message>
    <message>
        <source>Images are skipped: %1 images/s are shown.</source>
        <translation>Des images sont sautées : %1 images/s sont montrées.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>One place through all times instead of the images of one time  (%1)</source>
        <translation>Un endroit à travers tous les temps au lieu des images d'un seul temps  (%1)</translation>
    </message>
    <message>
        <source>Stop  (%1)</source>
        <translation>Arrêter  (%1)</translation>
    </message>
    <message>
        <source>Play  (%1)</source>
        <translation>Jouer  (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Up and down choose, Return runs, Esc closes.</source>
        <translation>Haut et bas choisissent, Entrée exécute, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingCard</name>
    <message>
        <source>Probability %1 %, operating point %2</source>
        <translation>Probabilité %1 %, point de fonctionnement %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source> - reviewed by %1, %2</source>
        <translation> - relu par %1, %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept this finding for the report</source>
        <translation>Accepter cette constatation pour le compte rendu</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation>Rejeter cette constatation</translation>
    </message>
    <message>
        <source>Edit the words of this finding</source>
        <translation>Modifier les mots de cette constatation</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>Commenter cette constatation</translation>
    </message>
    <message>
        <source>Back to not reviewed</source>
        <translation>Revenir à « non relu »</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>Retirer cette constatation</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Modifier la constatation</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>La constatation telle qu'elle entre dans le compte rendu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on "%1"</source>
        <translation>Commentaire sur « %1 »</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Findings</name>
    <message>
        <source>accepting a finding</source>
        <translation>accepter une constatation</translation>
    </message>
    <message>
        <source>rejecting a finding</source>
        <translation>rejeter une constatation</translation>
    </message>
    <message>
        <source>taking back a decision</source>
        <translation>revenir sur une décision</translation>
    </message>
    <message>
        <source>editing a finding</source>
        <translation>modifier une constatation</translation>
    </message>
    <message>
        <source>commenting on a finding</source>
        <translation>commenter une constatation</translation>
    </message>
    <message>
        <source>adding a finding</source>
        <translation>ajouter une constatation</translation>
    </message>
    <message>
        <source>removing a finding</source>
        <translation>retirer une constatation</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsModel</name>
    <message>
        <source>The reader's own finding.</source>
        <translation>Constatation propre du lecteur.</translation>
    </message>
    <message>
        <source>%1 %2. %3. Not for primary diagnosis.</source>
        <translation>%1 %2. %3. Pas pour le diagnostic primaire.</translation>
    </message>
    <message>
        <source>Between %1 and %2 over test-time augmentation.</source>
        <translation>Entre %1 et %2 sur des entrées modifiées (augmentation au test).</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsPanel</name>
    <message>
        <source>No findings yet</source>
        <translation>Aucune constatation pour l'instant</translation>
    </message>
    <message>
        <source>Run a model or add a finding of your own. Accepted findings go into the report.</source>
        <translation>Lancez un modèle ou ajoutez votre propre constatation. Les constatations acceptées entrent dans le compte rendu.</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>La constatation telle qu'elle entre dans le compte rendu</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FusionBox</name>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Lowest value shown of the other series</source>
        <translation>Plus petite valeur montrée de l'autre série</translation>
    </message>
    <message>
        <source>Highest value shown of the other series</source>
        <translation>Plus grande valeur montrée de l'autre série</translation>
    </message>
    <message>
        <source>Series laid over this one</source>
        <translation>Série superposée à celle-ci</translation>
    </message>
    <message>
        <source>Colours of the other series</source>
        <translation>Couleurs de l'autre série</translation>
    </message>
    <message>
        <source>Hot metal (PET)</source>
        <translation>Métal chaud (TEP)</translation>
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
        <translation>à</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::GateDialog</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Pas pour le diagnostic primaire</translation>
    </message>
    <message>
        <source>I have read this and will use Pellucid accordingly</source>
        <translation>J'ai lu ceci et j'utiliserai Pellucid en conséquence</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Grey is calibrated only where the luminance of the display has been entered.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid est un logiciel pour la recherche et l'enseignement. Ce n'est pas un dispositif médical et il n'a ni autorisation ni marquage CE.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Ne fondez ni diagnostic ni traitement sur ce qu'il montre. Ne l'utilisez pas pour la mammographie.&lt;/li&gt;&lt;li&gt;Les résultats d'IA sont des suggestions d'un modèle. Chacun porte son modèle, sa version et son usage prévu ; une carte d'attention montre où le modèle a regardé, pas où est la maladie.&lt;/li&gt;&lt;li&gt;« Aucune constatation » ne signifie jamais qu'un examen est normal.&lt;/li&gt;&lt;li&gt;Les gris ne sont étalonnés que si la luminance de l'écran a été saisie.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::HangingRules</name>
    <message>
        <source>The study names neither modality nor body part: there is no kind of study for which its layout could be kept.</source>
        <translation>L'examen n'indique ni modalité ni région : il n'y a aucun type d'examen pour lequel garder sa disposition.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyEdit</name>
    <message>
        <source>Press a key</source>
        <translation>Presser une touche</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyPointer</name>
    <message>
        <source>The arrow keys move the pointer, with %1 as the button: %2 holds it down for dragging, or lets go. %3 leads to the points of measurements. %4 ends it.</source>
        <translation>Les flèches déplacent le pointeur, %1 en est le bouton : %2 le maintient pour faire glisser, ou le relâche. %3 mène aux points des mesures. %4 y met fin.</translation>
    </message>
    <message>
        <source>No points of measurements are shown here.</source>
        <translation>Aucun point de mesure n’est affiché ici.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LabelChoices</name>
    <message>
        <source>Each segment</source>
        <translation>Chaque segment</translation>
    </message>
    <message>
        <source>All as the overlay</source>
        <translation>Tous comme la superposition</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>As the overlay</source>
        <translation>Comme la superposition</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>Style de %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacité de %1</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>Opacité : %1 %</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LayoutPicker</name>
    <message>
        <source>Layout: %1 rows, %2 columns</source>
        <translation>Disposition : %1 lignes, %2 colonnes</translation>
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
        <translation>Outils</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measurements of this study</source>
        <translation>Mesures de cet examen</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>Pas pour le diagnostic primaire</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>About Pellucid</source>
        <translation>À propos de Pellucid</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>No image that can be windowed</source>
        <translation>Aucune image qui puisse être fenêtrée</translation>
    </message>
    <message>
        <source>%1   %2 / %3</source>
        <translation>%1   %2 / %3</translation>
    </message>
    <message>
        <source>Studies of more than one patient are open. Check the name in each view.</source>
        <translation>Des examens de plus d'un patient sont ouverts. Vérifiez le nom dans chaque vue.</translation>
    </message>
    <message>
        <source>The image that this refers to is not open.</source>
        <translation>L'image à laquelle ceci se rapporte n'est pas ouverte.</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>Déposez une série ici</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
    <message>
        <source>Pellucid ended unexpectedly. What you had found, measured and written is kept.</source>
        <translation>Pellucid s'est arrêté de façon inattendue. Ce que vous aviez constaté, mesuré et écrit est conservé.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>GSDF, %1 to %2 cd/m²</source>
        <translation>GSDF, %1 à %2 cd/m²</translation>
    </message>
    <message>
        <source>Display not calibrated</source>
        <translation>Écran non étalonné</translation>
    </message>
    <message>
        <source>Show two series side by side first, each at the image from which they shall scroll together.</source>
        <translation>Montrez d'abord deux séries côte à côte, chacune à l'image à partir de laquelle elles doivent défiler ensemble.</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>Garder cette disposition pour de tels examens</translation>
    </message>
    <message>
        <source>Keep this layout for %1</source>
        <translation>Garder cette disposition pour %1</translation>
    </message>
    <message>
        <source>Open a series of images first.</source>
        <translation>Ouvrez d'abord une série d'images.</translation>
    </message>
    <message>
        <source>There is only one image to play.</source>
        <translation>Il n'y a qu'une image à jouer.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>peinture</translation>
    </message>
    <message>
        <source>No other series that is open lies in the same frame of reference: nothing can be laid over.</source>
        <translation>Aucune autre série ouverte n'a le même repère : rien ne peut être superposé.</translation>
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
        <translation>Segmentation DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>Save segments</source>
        <translation>Enregistrer les segments</translation>
    </message>
    <message>
        <source>Segments saved as %1</source>
        <translation>Segments enregistrés sous %1</translation>
    </message>
    <message>
        <source>A 3D view has no images to play.</source>
        <translation>Une vue 3D n'a pas d'images à jouer.</translation>
    </message>
    <message>
        <source>This series has only one volume at its place: there are no times to play.</source>
        <translation>Cette série n'a qu'un volume à sa place : il n'y a pas de temps à lire.</translation>
    </message>
    <message>
        <source>No memory for times %1.</source>
        <translation>Pas de mémoire pour les temps %1.</translation>
    </message>
    <message>
        <source>Times %1 are still being loaded.</source>
        <translation>Les temps %1 sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Show the series in 3D first (%1).</source>
        <translation>Affichez d'abord la série en 3D (%1).</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as %1</source>
        <translation>Mesures enregistrées sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the study are not where they were.</source>
        <translation>
            <numerusform>%n fichier de l'examen n'est plus où il était.</numerusform>
            <numerusform>%n fichiers de l'examen ne sont plus où ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study from the list is open, at the left.</source>
        <translation>L'examen de la liste est ouvert, à gauche.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>three planes</source>
        <translation>trois plans</translation>
    </message>
    <message>
        <source>%1 x %2 views</source>
        <translation>%1 x %2 vues</translation>
    </message>
    <message>
        <source>From now on %1 with an earlier study opens with %2, the earlier one beside.</source>
        <translation>Désormais, %1 avec un examen antérieur s'ouvre avec %2, l'examen antérieur à côté.</translation>
    </message>
    <message>
        <source>From now on %1 without an earlier study opens with %2.</source>
        <translation>Désormais, %1 sans examen antérieur s'ouvre avec %2.</translation>
    </message>
    <message>
        <source>From now on %1 opens with %2.</source>
        <translation>Désormais, %1 s'ouvre avec %2.</translation>
    </message>
    <message>
        <source>The window presets are those of the program: your own cannot be used. %1</source>
        <translation>Les fenêtres sont celles du programme : les vôtres sont inutilisables. %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>série %1</translation>
    </message>
    <message>
        <source>Open label map</source>
        <translation>Ouvrir une carte d'étiquettes</translation>
    </message>
    <message>
        <source>Label maps (*.nii *.nii.gz *.nrrd)</source>
        <translation>Cartes d'étiquettes (*.nii *.nii.gz *.nrrd)</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>Ouvrez une série et attendez qu'elle soit chargée.</translation>
    </message>
    <message>
        <source>"%1" is a label map on the grid of "%2".</source>
        <translation>« %1 » est une carte d'étiquettes sur la grille de « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n label map(s) lie on the grid of "%1".</source>
        <translation>
            <numerusform>%n carte d'étiquettes est sur la grille de « %1 ».</numerusform>
            <numerusform>%n cartes d'étiquettes sont sur la grille de « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as segments on "%1"</source>
        <translation>Montrer comme segments sur « %1 »</translation>
    </message>
    <message>
        <source>Open as an image</source>
        <translation>Ouvrir comme image</translation>
    </message>
    <message>
        <source>Pellucid was asked to end while studies were open. What you had found, measured and written is kept.</source>
        <translation>Pellucid a dû se fermer alors que des examens étaient ouverts. Vos constats, mesures et textes sont conservés.</translation>
    </message>
    <message>
        <source>Width of the studies</source>
        <translation>Largeur de la liste des examens</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Largeur du panneau latéral</translation>
    </message>
    <message>
        <source>The pointer that keys move is for images and planes; in 3D the arrows turn the view.</source>
        <translation>Le pointeur déplacé au clavier sert aux images et aux plans ; en 3D, les flèches tournent la vue.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasureEditor</name>
    <message>
        <source>Of the middle plane, not the slab</source>
        <translation>Du plan médian, pas de la coupe épaisse</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>Mots à côté de la mesure</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>Texte, puis Entrée</translation>
    </message>
    <message>
        <source>Thorax from the outline</source>
        <translation>Thorax d'après le contour</translation>
    </message>
    <message>
        <source>The width of the thorax is that of the outlined lungs: check it, and move its ends.</source>
        <translation>La largeur du thorax est celle des poumons détourés : vérifiez-la et déplacez ses extrémités.</translation>
    </message>
    <message>
        <source>No outline of two lungs is on this image: run a model that outlines them, or draw both widths.</source>
        <translation>Les deux poumons ne sont pas détourés sur cette image : exécutez un modèle qui le fait ou tracez les deux largeurs.</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart: the thorax comes from the outline.</source>
        <translation>Tracez la plus grande largeur du cœur : le thorax vient du contour.</translation>
    </message>
    <message>
        <source>From the outlines</source>
        <translation>D'après les contours</translation>
    </message>
    <message>
        <source>Both widths are those of the outlines: check them, and move their ends.</source>
        <translation>Les deux largeurs sont celles des contours : vérifiez-les et déplacez leurs extrémités.</translation>
    </message>
    <message>
        <source>Key images are chosen among the images as stored, not among planes.</source>
        <translation>Les images clés se choisissent parmi les images enregistrées, pas parmi les plans.</translation>
    </message>
    <message>
        <source>AP projection: the heart looks larger</source>
        <translation>Incidence AP : le cœur paraît plus grand</translation>
    </message>
    <message>
        <source>Thorax from the AI outline - not for primary diagnosis</source>
        <translation>Thorax d'après le contour de l'IA - pas pour le diagnostic primaire</translation>
    </message>
    <message>
        <source>From AI outlines - not for primary diagnosis</source>
        <translation>D'après des contours de l'IA - pas pour le diagnostic primaire</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementCard</name>
    <message>
        <source>Write words beside this measurement</source>
        <translation>Écrire des mots à côté de cette mesure</translation>
    </message>
    <message>
        <source>Name the lesion to follow it over time</source>
        <translation>Nommer la lésion pour la suivre dans le temps</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Supprimer cette mesure</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>Mots à côté de la mesure</translation>
    </message>
    <message>
        <source>Shown on the image and in the list</source>
        <translation>Montré sur l'image et dans la liste</translation>
    </message>
    <message>
        <source>Name of the lesion</source>
        <translation>Nom de la lésion</translation>
    </message>
    <message>
        <source>The same name in other studies of the patient is the same lesion, e.g. L1</source>
        <translation>Le même nom dans d'autres examens du patient désigne la même lésion, p. ex. L1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementsPanel</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Resliced plane</source>
        <translation>Plan recalculé</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l'instant</translation>
    </message>
    <message>
        <source>Choose a measuring tool (D for a length, M for the last one) and drag on an image. Measurements are saved with the study.</source>
        <translation>Choisissez un outil de mesure (D pour une longueur, M pour le dernier) et glissez sur une image. Les mesures sont enregistrées avec l'examen.</translation>
    </message>
    <message>
        <source>My measurements</source>
        <translation>Mes mesures</translation>
    </message>
    <message>
        <source>Save the measurements of this study as a table (CSV)</source>
        <translation>Enregistrer les mesures de cet examen dans un tableau (CSV)</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vue 3D</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ObjectDialog</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save document ...</source>
        <translation>Enregistrer le document ...</translation>
    </message>
    <message>
        <source>Show on the images</source>
        <translation>Montrer sur les images</translation>
    </message>
    <message>
        <source>Object %1 of %2</source>
        <translation>Objet %1 sur %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>Contenu de l'objet</translation>
    </message>
    <message>
        <source>Outlines on the images that it was made from</source>
        <translation>Contours sur les images dont il est issu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Lecture ...</translation>
    </message>
    <message>
        <source>The object holds more than is listed here.</source>
        <translation>L'objet contient plus que ce qui est listé ici.</translation>
    </message>
    <message>
        <source>Double click shows it.</source>
        <translation>Un double clic le montre.</translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::OverlayRow</name>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Où le modèle a regardé, pas où est la maladie</translation>
    </message>
    <message>
        <source>Show or hide the outline of the segments</source>
        <translation>Montrer ou cacher le contour des segments</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Style de la superposition</translation>
    </message>
    <message>
        <source>Outline, filling and opacity of each segment</source>
        <translation>Contour, remplissage et opacité de chaque segment</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PackCard</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Model card: data, figures, limits, intended use</source>
        <translation>Fiche du modèle : données, chiffres, limites, usage prévu</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Please confirm what this image is</source>
        <translation>Veuillez confirmer ce qu'est cette image</translation>
    </message>
    <message>
        <source>%1

Is it? The model's answer is worthless on anything else.</source>
        <translation>%1

Est-ce le cas ? La réponse du modèle ne vaut rien sur autre chose.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PartLoader</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PreferencesDialog</name>
    <message>
        <source>Show grey as the grayscale standard asks (GSDF, PS3.14)</source>
        <translation>Montrer les gris comme le demande la norme (GSDF, PS3.14)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Stands on findings and reports</source>
        <translation>Pour constatations et comptes rendus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Up makes the image brighter</source>
        <translation>Vers le haut éclaircit l'image</translation>
    </message>
    <message>
        <source>Down makes the image brighter (IHE)</source>
        <translation>Vers le bas éclaircit l'image (IHE)</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation>Une autre langue apparaît au prochain démarrage.</translation>
    </message>
    <message>
        <source>Window by dragging</source>
        <translation>Fenêtrage à la souris</translation>
    </message>
    <message>
        <source>Reader and window</source>
        <translation>Lecteur et fenêtre</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Luminance of black</source>
        <translation>Luminance du noir</translation>
    </message>
    <message>
        <source>Luminance of white</source>
        <translation>Luminance du blanc</translation>
    </message>
    <message>
        <source>Reflected room light</source>
        <translation>Lumière ambiante réfléchie</translation>
    </message>
    <message>
        <source>Gamma of the display</source>
        <translation>Gamma de l'écran</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Lumière ambiante</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Without measured luminances the display counts as not calibrated, and the window says so.</source>
        <translation>Sans luminances mesurées, l'écran passe pour non étalonné, et la fenêtre le dit.</translation>
    </message>
    <message>
        <source>Measure black and white with a photometer in the dark, and the reflected room light with the display off. Switch off other corrections of the graphics driver.</source>
        <translation>Mesurez le noir et le blanc au photomètre dans l'obscurité, et la lumière ambiante réfléchie écran éteint. Désactivez les autres corrections du pilote graphique.</translation>
    </message>
    <message>
        <source>List what I open</source>
        <translation>Ajouter à la liste ce que j'ouvre</translation>
    </message>
    <message>
        <source>Show the study list at the start</source>
        <translation>Montrer la liste des examens au démarrage</translation>
    </message>
    <message>
        <source>Study list</source>
        <translation>Liste des examens</translation>
    </message>
    <message>
        <source>Whichever is faster</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>3D pictures by</source>
        <translation>Images 3D par</translation>
    </message>
    <message>
        <source>Left of the current study</source>
        <translation>À gauche de l'examen actuel</translation>
    </message>
    <message>
        <source>Right of the current study</source>
        <translation>À droite de l'examen actuel</translation>
    </message>
    <message>
        <source>Earlier study hangs</source>
        <translation>Examen antérieur</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProbabilityBar</name>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>, operating point %1</source>
        <translation>, point de fonctionnement %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProcessingPanel</name>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Débruitage</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Rehaussement</translation>
    </message>
    <message>
        <source>Bias field</source>
        <translation>Champ de biais</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <source>Add a step ...</source>
        <translation>Ajouter une étape ...</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l'original</translation>
    </message>
    <message>
        <source>Add a processing step</source>
        <translation>Ajouter une étape de traitement</translation>
    </message>
    <message>
        <source>For looking only. Measurements and values stay those of the original image.</source>
        <translation>Pour regarder seulement. Les mesures et les valeurs restent celles de l'image originale.</translation>
    </message>
    <message>
        <source>Processing ...</source>
        <translation>Traitement ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ReportDialog</name>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Prior examinations looked at</source>
        <translation>Examens antérieurs regardés</translation>
    </message>
    <message>
        <source>Your impression, in your words</source>
        <translation>Votre conclusion, dans vos mots</translation>
    </message>
    <message>
        <source>Save report ...</source>
        <translation>Enregistrer le compte rendu ...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>Question clinique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accepted and edited findings are printed as findings. Proposed ones are listed as not reviewed. A report stays a draft while no reader is named.</source>
        <translation>Les constatations acceptées et modifiées sont imprimées comme telles. Les proposées sont listées comme non relues. Un compte rendu reste un brouillon tant qu'aucun lecteur n'est nommé.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>An earlier text was written for %n image files as one report, this file among them. It was not taken over: of which file it speaks is not known.</source>
        <translation>
            <numerusform>Un texte antérieur a été écrit pour %n fichier d'image en un seul compte rendu, dont celui-ci. Il n'a pas été repris : on ne sait pas de quel fichier il parle.</numerusform>
            <numerusform>Un texte antérieur a été écrit pour %n fichiers d'image en un seul compte rendu, dont celui-ci. Il n'a pas été repris : on ne sait pas de quel fichier il parle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read that text</source>
        <translation>Lire ce texte</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Largeur de l’aperçu</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SectionHeader</name>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentComparison</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>First segment</source>
        <translation>Premier segment</translation>
    </message>
    <message>
        <source>Second segment</source>
        <translation>Second segment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparaison ...</translation>
    </message>
    <message>
        <source>not defined, both are empty</source>
        <translation>non défini, les deux sont vides</translation>
    </message>
    <message>
        <source>Dice %1
%2 %3
%4 %5
In both %6</source>
        <translation>Dice %1
%2 %3
%4 %5
Commun %6</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
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
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Couleur de %1</translation>
    </message>
    <message>
        <source>Colour of number %1</source>
        <translation>Couleur du numéro %1</translation>
    </message>
    <message>
        <source>Begun by %1, edited by a reader</source>
        <translation>Commencé par %1, modifié par un lecteur</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentStatistics</name>
    <message>
        <source>Values of the chosen segment</source>
        <translation>Valeurs du segment choisi</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n images</source>
        <translation>
            <numerusform>%1 sur %n image</numerusform>
            <numerusform>%1 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring ...</source>
        <translation>Mesure ...</translation>
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
        <translation>ajout d'un segment</translation>
    </message>
    <message>
        <source>naming a segment</source>
        <translation>nommage d'un segment</translation>
    </message>
    <message>
        <source>colouring a segment</source>
        <translation>coloration d'un segment</translation>
    </message>
    <message>
        <source>deleting a segment</source>
        <translation>suppression d'un segment</translation>
    </message>
    <message>
        <source>copying a segmentation</source>
        <translation>copie d'une segmentation</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>peinture</translation>
    </message>
    <message>
        <source>The segments were changed meanwhile; please try again.</source>
        <translation>Les segments ont changé entre-temps ; veuillez réessayer.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n'y avait rien à changer.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentsPanel</name>
    <message>
        <source>No segments yet</source>
        <translation>Pas encore de segments</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Compare two segments</source>
        <translation>Comparer deux segments</translation>
    </message>
    <message>
        <source>My segments</source>
        <translation>Mes segments</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>Change the chosen segment, or edit a copy of a result</source>
        <translation>Modifier le segment choisi ou la copie d'un résultat</translation>
    </message>
    <message>
        <source>On the images</source>
        <translation>Sur les images</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>Ouvrez une série et attendez qu'elle soit chargée.</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>Veuillez attendre que le segment soit calculé.</translation>
    </message>
    <message>
        <source>Fill in between images</source>
        <translation>Compléter entre les images</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <translation>Garder la plus grande partie</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Retirer les petites parties</translation>
    </message>
    <message>
        <source>Add another segment to it</source>
        <translation>Lui ajouter un autre segment</translation>
    </message>
    <message>
        <source>Subtract another segment</source>
        <translation>Soustraire un autre segment</translation>
    </message>
    <message>
        <source>Keep what lies in another segment</source>
        <translation>Garder ce qui est dans un autre segment</translation>
    </message>
    <message>
        <source>Edit a copy of</source>
        <translation>Modifier une copie de</translation>
    </message>
    <message numerus="yes">
        <source>%n voxel(s) belong to your other segments already and were left out of the copy.</source>
        <translation>
            <numerusform>%n voxel appartient déjà à vos autres segments et a été omis de la copie.</numerusform>
            <numerusform>%n voxels appartiennent déjà à vos autres segments et ont été omis de la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save my segments as a file ...</source>
        <translation>Enregistrer mes segments dans un fichier ...</translation>
    </message>
    <message>
        <source>Choose the brush (%1) and paint on an image, or grow a region from a place (%2). Segments are saved with the study; results of models are only copied.</source>
        <translation>Choisissez le pinceau (%1) et peignez sur une image, ou faites croître une région depuis un point (%2). Les segments sont enregistrés avec l'examen ; les résultats des modèles ne sont que copiés.</translation>
    </message>
    <message>
        <source>Open a label map ...</source>
        <translation>Ouvrir une carte d'étiquettes ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesDelegate</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesPanel</name>
    <message>
        <source>multiplanar views</source>
        <translation>vues multiplanaires</translation>
    </message>
    <message>
        <source>models for volumes</source>
        <translation>modèles pour volumes</translation>
    </message>
    <message>
        <source>measurements in millimetres</source>
        <translation>mesures en millimètres</translation>
    </message>
    <message>
        <source>Integrity of the series</source>
        <translation>Intégrité de la série</translation>
    </message>
    <message>
        <source>Known when the series has been loaded.</source>
        <translation>Connue quand la série est chargée.</translation>
    </message>
    <message>
        <source>Show all its images together</source>
        <translation>Montrer toutes ses images ensemble</translation>
    </message>
    <message>
        <source>Undo the split: image by image, in the order of their numbers</source>
        <translation>Annuler la division : image par image, dans l'ordre de leurs numéros</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Rien d'anormal n'a été trouvé.</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Désactivé : %1.</translation>
    </message>
    <message>
        <source>Correct the gantry tilt</source>
        <translation>Corriger l'inclinaison du statif</translation>
    </message>
    <message>
        <source>A copy whose slices are moved within their planes until they stand straight; marked as derived</source>
        <translation>Une copie dont les coupes sont déplacées dans leur plan jusqu'à être droites ; marquée comme dérivée</translation>
    </message>
    <message>
        <source>Made by an algorithm, wholly or in part - not for primary diagnosis.</source>
        <translation>Fait par un algorithme, en tout ou en partie - pas pour le diagnostic primaire.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segments %1</source>
        <translation>Segments %1</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... et %1 autres</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Qualité de l'image</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Not calibrated: lengths are pixels</source>
        <translation>Non étalonné : les longueurs sont en pixels</translation>
    </message>
    <message>
        <source>%1 mm (%2)</source>
        <translation>%1 mm (%2)</translation>
    </message>
    <message>
        <source>Laid over (fusion)</source>
        <translation>Superposition (fusion)</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no sign of it</source>
        <translation>aucun signe</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Session</name>
    <message>
        <source> (all images)</source>
        <translation> (toutes les images)</translation>
    </message>
    <message>
        <source>The images that this object was drawn on are not open.</source>
        <translation>Les images sur lesquelles cet objet a été dessiné ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>Segments of a single volume are not shown on all images together.</source>
        <translation>Les segments d'un seul volume ne sont pas affichés sur toutes les images réunies.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Touche pour %1</translation>
    </message>
    <message>
        <source>All back to defaults</source>
        <translation>Tout remettre par défaut</translation>
    </message>
    <message>
        <source>All keys and mouse buttons that you have changed go back to their defaults.</source>
        <translation>Toutes les touches et tous les boutons modifiés reviennent aux valeurs par défaut.</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Remettre par défaut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Seconde touche</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Remettre par défaut : %1</translation>
    </message>
    <message>
        <source>Second key for %1</source>
        <translation>Seconde touche pour %1</translation>
    </message>
    <message>
        <source>Back to the default: no key</source>
        <translation>Remettre par défaut : aucune touche</translation>
    </message>
    <message>
        <source>%1 is the key of "%2".</source>
        <translation>%1 est la touche de « %2 ».</translation>
    </message>
    <message>
        <source>Move it to "%1"</source>
        <translation>La donner à « %1 »</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Ctrl while dragging or scrolling is faster, Ctrl+Shift faster still. A double click enlarges a view, a right click opens the window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane. In 3D Ctrl and dragging changes colours and opacity, Shift and dragging moves the cut plane.</source>
        <translation>Ctrl en glissant ou en défilant va plus vite, Ctrl+Maj plus vite encore. Un double clic agrandit une vue, un clic droit ouvre les fenêtres prédéfinies. Maj en bougeant marque le point dans les autres vues ; Maj et la molette changent l'épaisseur de coupe d'un plan. En 3D, glisser avec Ctrl change les couleurs et l'opacité, avec Maj déplace le plan de coupe.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SliceView</name>
    <message>
        <source>Image view</source>
        <translation>Vue de l'image</translation>
    </message>
    <message>
        <source>%1 at column %2, row %3</source>
        <translation>%1 à la colonne %2, ligne %3</translation>
    </message>
    <message>
        <source>%1 of %2 images are there</source>
        <translation>%1 images sur %2 sont là</translation>
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
        <translation>  inversé</translation>
    </message>
    <message>
        <source>  of processed values</source>
        <translation>  des valeurs traitées</translation>
    </message>
    <message>
        <source> (original)</source>
        <translation> (original)</translation>
    </message>
    <message>
        <source>Image %1 is still loading</source>
        <translation>L'image %1 est encore en chargement</translation>
    </message>
    <message>
        <source>%1, %2 of %3 planes</source>
        <translation>%1, %2 plans sur %3</translation>
    </message>
    <message>
        <source>%1 in the nearest voxel: column %2, row %3, image %4</source>
        <translation>%1 dans le voxel le plus proche : colonne %2, ligne %3, image %4</translation>
    </message>
    <message>
        <source>The image has no calibration: its real size is not known.</source>
        <translation>L'image n'est pas étalonnée : sa taille réelle n'est pas connue.</translation>
    </message>
    <message>
        <source>The screen does not say how large it is.</source>
        <translation>L'écran n'indique pas ses dimensions.</translation>
    </message>
    <message>
        <source>Please wait until the images have been loaded.</source>
        <translation>Veuillez attendre que les images soient chargées.</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>Veuillez attendre que le segment soit calculé.</translation>
    </message>
    <message>
        <source>Colour images have no range of values to paint in.</source>
        <translation>Les images en couleur n'ont pas de plage de valeurs où peindre.</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>peinture</translation>
    </message>
    <message>
        <source>filling an outline</source>
        <translation>remplissage d'un contour</translation>
    </message>
    <message>
        <source>Regions grow from a place on a grey image.</source>
        <translation>Les régions croissent depuis un point d'une image en niveaux de gris.</translation>
    </message>
    <message>
        <source>growing a segment</source>
        <translation>croissance d'un segment</translation>
    </message>
    <message>
        <source>  gamma %1</source>
        <translation>  gamma %1</translation>
    </message>
    <message>
        <source>, fused %1</source>
        <translation>, fusion %1</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>IMAGE CLÉ</translation>
    </message>
    <message>
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>SUPERPOSITIONS - du plan médian de la coupe épaisse</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>Une coupe épaisse montre plusieurs plans à la fois : retirez-la pour peindre sur un seul.</translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press %1</source>
        <translation>Ouvrez un examen : déposez un dossier ici ou appuyez sur %1</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (%1), or show the images as stored, to paint in this view.</source>
        <translation>Les segments se peignent selon les axes du volume : redressez les plans (%1) ou affichez les images enregistrées pour peindre dans cette vue.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StepEditor</name>
    <message>
        <source>Run this step earlier</source>
        <translation>Exécuter cette étape plus tôt</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudiesDialog</name>
    <message>
        <source>Study list</source>
        <translation>Liste des examens</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A &amp;folder ...</source>
        <translation>Un &amp;dossier ...</translation>
    </message>
    <message>
        <source>Files or &amp;archives ...</source>
        <translation>&amp;Fichiers ou archives ...</translation>
    </message>
    <message>
        <source>Copy the files into Pellucid</source>
        <translation>Copier les fichiers dans Pellucid</translation>
    </message>
    <message>
        <source>Without this the list only remembers where the files are.</source>
        <translation>Sinon la liste retient seulement où sont les fichiers.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n examen</numerusform>
            <numerusform>%n examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n studies</source>
        <translation>
            <numerusform>%1 sur %n examen</numerusform>
            <numerusform>%1 sur %n examens</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is listed yet</source>
        <translation>Aucun examen dans la liste</translation>
    </message>
    <message>
        <source>What you open is listed by itself. Drop folders, DICOMDIRs or ZIP archives here to list more; your files stay as they are.</source>
        <translation>Ce que vous ouvrez est ajouté de lui-même. Déposez ici des dossiers, des DICOMDIR ou des archives ZIP pour en ajouter d'autres ; vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Rien n'a été retiré</translation>
    </message>
    <message>
        <source>Removed studies can be restored here for 30 days.</source>
        <translation>Les examens retirés peuvent être rétablis ici pendant 30 jours.</translation>
    </message>
    <message>
        <source>Show all studies</source>
        <translation>Montrer tous les examens</translation>
    </message>
    <message>
        <source>No study fits</source>
        <translation>Aucun examen ne correspond</translation>
    </message>
    <message>
        <source>Try fewer letters or another filter.</source>
        <translation>Essayez avec moins de lettres ou un autre filtre.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n studies</source>
        <translation>
            <numerusform>Ouvrir %n examen</numerusform>
            <numerusform>Ouvrir %n examens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check all files</source>
        <translation>&amp;Vérifier tous les fichiers</translation>
    </message>
    <message>
        <source>&amp;Make the list again from the copies</source>
        <translation>&amp;Refaire la liste à partir des copies</translation>
    </message>
    <message>
        <source>&amp;Show removed studies</source>
        <translation>&amp;Montrer les examens retirés</translation>
    </message>
    <message>
        <source>&amp;Delete removed studies for good ...</source>
        <translation>&amp;Supprimer définitivement les examens retirés ...</translation>
    </message>
    <message>
        <source>&amp;Restore to the list</source>
        <translation>&amp;Rétablir dans la liste</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>Définir le &amp;statut</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>Modifier la &amp;note</translation>
    </message>
    <message>
        <source>Show &amp;where the files are</source>
        <translation>Montrer &amp;où sont les fichiers</translation>
    </message>
    <message>
        <source>&amp;Copy into Pellucid</source>
        <translation>&amp;Copier dans Pellucid</translation>
    </message>
    <message>
        <source>Check the &amp;files</source>
        <translation>&amp;Vérifier les fichiers</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>The files are not where they were. Connect the disk or the network folder, or remove the study from the list.</source>
        <translation>Les fichiers ne sont plus où ils étaient. Connectez le disque ou le dossier réseau, ou retirez l'examen de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The copies can be restored for 30 days.</source>
        <translation>
            <numerusform>%n examen retiré de la liste. Les copies peuvent être rétablies pendant 30 jours.</numerusform>
            <numerusform>%n examens retirés de la liste. Les copies peuvent être rétablies pendant 30 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The files stay where they are.</source>
        <translation>
            <numerusform>%n examen retiré de la liste. Les fichiers restent où ils sont.</numerusform>
            <numerusform>%n examens retirés de la liste. Les fichiers restent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are in the list again.</source>
        <translation>
            <numerusform>%n examen est de nouveau dans la liste.</numerusform>
            <numerusform>%n examens sont de nouveau dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were; nothing was copied.</source>
        <translation>
            <numerusform>%n fichier n'est plus où il était ; rien n'a été copié.</numerusform>
            <numerusform>%n fichiers ne sont plus où ils étaient ; rien n'a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way already; wait for its end or cancel it.</source>
        <translation>Une opération est déjà en cours ; attendez sa fin ou annulez-la.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no study was removed.</source>
        <translation>Il n'y a rien à supprimer : aucun examen n'a été retiré.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n removed studies and their copies are deleted for good. Files that were only linked stay.</source>
        <translation>
            <numerusform>%n examen retiré et ses copies seront supprimés définitivement. Les fichiers seulement liés restent.</numerusform>
            <numerusform>%n examens retirés et leurs copies seront supprimés définitivement. Les fichiers seulement liés restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies deleted for good.</source>
        <translation>
            <numerusform>%n examen supprimé définitivement.</numerusform>
            <numerusform>%n examens supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: %1</source>
        <translation>Le dossier ne peut pas être montré : %1</translation>
    </message>
    <message>
        <source>Import files or archives</source>
        <translation>Importer des fichiers ou des archives</translation>
    </message>
    <message>
        <source>Cancelled; what was not complete was not entered.</source>
        <translation>Annulé ; ce qui n'était pas complet n'a pas été ajouté.</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>Recherche d'examens</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Plus large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus &amp;étroite</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Vers la &amp;droite</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyBrowser</name>
    <message>
        <source>Studies</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Examens et séries</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Aucun examen ouvert</translation>
    </message>
    <message>
        <source>Open a file, a folder, a DICOMDIR or a ZIP archive, or drop it here.</source>
        <translation>Ouvrez un fichier, un dossier, un DICOMDIR ou une archive ZIP, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d'images</translation>
    </message>
    <message>
        <source>Close this study</source>
        <translation>Fermer cet examen</translation>
    </message>
    <message>
        <source>1 file skipped - see why</source>
        <translation>1 fichier ignoré - voir pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation>
            <numerusform>%n fichier ignoré - voir pourquoi</numerusform>
            <numerusform>%n fichiers ignorés - voir pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this image file</source>
        <translation>Fermer ce fichier d'image</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n image files of this folder</source>
        <translation>
            <numerusform>Fermer %n fichier d'image de ce dossier</numerusform>
            <numerusform>Fermer les %n fichiers d'image de ce dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyFilter</name>
    <message>
        <source>First study date</source>
        <translation>Première date d'examen</translation>
    </message>
    <message>
        <source>Last study date</source>
        <translation>Dernière date d'examen</translation>
    </message>
    <message>
        <source>Name, ID, accession number, description or note</source>
        <translation>Nom, ID, numéro de demande, description ou note</translation>
    </message>
    <message>
        <source>Search the study list</source>
        <translation>Chercher dans la liste des examens</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any study date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>Du ... au ...</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Quels examens</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Tous les examens</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Files missing or changed</source>
        <translation>Fichiers manquants ou modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Toutes les modalités</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyListModel</name>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>shows other images</source>
        <translation>montre d'autres images</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>No patient name</source>
        <translation>Pas de nom de patient</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Série %1</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>Image files</source>
        <translation>Fichiers d'image</translation>
    </message>
    <message>
        <source>They name no patient</source>
        <translation>Ils ne nomment aucun patient</translation>
    </message>
    <message>
        <source>1 image file</source>
        <translation>1 fichier d'image</translation>
    </message>
    <message numerus="yes">
        <source>%n image files</source>
        <translation>
            <numerusform>%n fichier d'image</numerusform>
            <numerusform>%n fichiers d'image</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is a study of its own, with its own report.</source>
        <translation>Chaque fichier est un examen à part, avec son propre compte rendu.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>Des segments ont été enregistrés pour d'autres images d'une série ouverte ; ils sont conservés et s'affichent lorsque exactement ces images sont ouvertes.</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient. Nothing of that one is shown, and what you do here is not kept; save it as a file.</source>
        <translation>La liste des études contient une étude du même identifiant d'un autre patient. Rien de celle-ci n'est montré, et ce que vous faites ici n'est pas conservé ; enregistrez-le dans un fichier.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TextDialog</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>* and %n more</source>
        <translation>
            <numerusform>* et %n autre</numerusform>
            <numerusform>* et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source># Pellucid %1

An open desktop reading room for CT, MR and X-ray in which every AI finding shows its evidence.

**Not for primary diagnosis.** Not a medical device.

Licence: Apache 2.0. Built with Qt, DCMTK, ITK, OpenCV and LibTorch; THIRD_PARTY.md lists every library with its licence.
</source>
        <translation># Pellucid %1

Une station de lecture ouverte pour scanner, IRM et radiographie, où chaque constatation d'IA montre ses preuves.

**Pas pour le diagnostic primaire.** Pas un dispositif médical.

Licence : Apache 2.0. Construit avec Qt, DCMTK, ITK, OpenCV et LibTorch ; THIRD_PARTY.md liste chaque bibliothèque avec sa licence.
</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TourDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A first look</source>
        <translation>Un premier regard</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TrendPlot</name>
    <message>
        <source>Course of the lesion</source>
        <translation>Évolution de la lésion</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewLinker</name>
    <message>
        <source>LINKED BY HAND - places may differ</source>
        <translation>LIÉ À LA MAIN - les positions peuvent différer</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewerGrid</name>
    <message>
        <source>Image view %1</source>
        <translation>Vue de l'image %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeBar</name>
    <message>
        <source>What is seen of the volume, and from where</source>
        <translation>Ce qui est vu du volume, et d'où</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Leaves out what is in front of a plane; Shift and dragging moves it</source>
        <translation>Omet ce qui est devant un plan ; Maj et glisser le déplace</translation>
    </message>
    <message>
        <source>Place of the cut</source>
        <translation>Place de la coupe</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Leaves out what is outside a box; its faces are dragged by their handles</source>
        <translation>Omet ce qui est hors d'une boîte ; ses faces se tirent par leurs poignées</translation>
    </message>
    <message>
        <source>The faces of the box in millimetres</source>
        <translation>Les faces de la boîte en millimètres</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeBoxCard</name>
    <message>
        <source>Clip box</source>
        <translation>Boîte de coupe</translation>
    </message>
    <message>
        <source>What the clip box leaves out at each side</source>
        <translation>Ce que la boîte de coupe omet de chaque côté</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Whole volume</source>
        <translation>Volume entier</translation>
    </message>
    <message>
        <source>Draws all faces out again</source>
        <translation>Ramène toutes les faces à l'extérieur</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeView</name>
    <message>
        <source>3D view</source>
        <translation>Vue 3D</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Vu de</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Preparing the 3D view ...</source>
        <translation>Préparation de la vue 3D ...</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Boîte de coupe</translation>
    </message>
    <message>
        <source>Faces of the clip box ...</source>
        <translation>Faces de la boîte de coupe ...</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>IMAGE CLÉ</translation>
    </message>
    <message>
        <source>The picture is too large to be kept.</source>
        <translation>L'image est trop grande pour être conservée.</translation>
    </message>
    <message>
        <source>The view was changed before its picture was there: press %1 again at rest.</source>
        <translation>La vue a changé avant que son image soit là : appuyez de nouveau sur %1 au repos.</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerClient</name>
    <message>
        <source>The reader stopped unexpectedly while looking through these files; what is open is not affected.</source>
        <translation>Le lecteur de fichiers s'est arrêté de façon inattendue en parcourant ces fichiers ; ce qui est ouvert n'est pas touché.</translation>
    </message>
    <message>
        <source>The preview of this series could not be made.</source>
        <translation>L'aperçu de cette série n'a pas pu être fait.</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; the other images are not affected.</source>
        <translation>Le lecteur de fichiers s'est arrêté de façon inattendue sur ce fichier ; les autres images ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; what is open is not affected.</source>
        <translation>Le lecteur de fichiers s'est arrêté de façon inattendue sur ce fichier ; ce qui est ouvert n'est pas touché.</translation>
    </message>
    <message>
        <source>The quality of this series could not be assessed.</source>
        <translation>La qualité de cette série n'a pas pu être évaluée.</translation>
    </message>
    <message>
        <source>The processing stopped unexpectedly; the original images are not affected.</source>
        <translation>Le traitement s'est arrêté de façon inattendue ; les images originales ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The library of models could not be read.</source>
        <translation>La bibliothèque de modèles n'a pas pu être lue.</translation>
    </message>
    <message>
        <source>The analysis stopped unexpectedly; the images and earlier results are not affected.</source>
        <translation>L'analyse s'est arrêtée de façon inattendue ; les images et les résultats antérieurs ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The segments could not be written; what is open is not affected.</source>
        <translation>Les segments n'ont pas pu être écrits ; ce qui est ouvert n'est pas affecté.</translation>
    </message>
    <message>
        <source>Segments of %1</source>
        <translation>Segments de %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerProcess</name>
    <message>
        <source>A part of Pellucid stopped unexpectedly and will be started again.</source>
        <translation>Une partie de Pellucid s'est arrêtée de façon inattendue et sera relancée.</translation>
    </message>
</context>
</TS>
