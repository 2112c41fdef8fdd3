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
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
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
        <source>Spacing %1 mm</source>
        <translation>Espacement %1 mm</translation>
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
        <source>SLAB - %1</source>
        <translation>COUPE ÉPAISSE - %1</translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>INTERPOLÉ - les images sont distantes de %1 mm</translation>
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
        <source>Drag with the left button to set the window, with the middle one to move, with the right one to zoom; the wheel scrolls. Digits choose presets. %1 shows three planes, %2 plays a clip.</source>
        <translation>Glissez avec le bouton gauche pour le fenêtrage, avec celui du milieu pour déplacer, avec le droit pour zoomer ; la molette fait défiler. Les chiffres choisissent des fenêtres prédéfinies. %1 montre trois plans, %2 joue les images.</translation>
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
        <source>Play or stop the times of this place</source>
        <translation>Lire ou arrêter les temps de cet endroit</translation>
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
        <source>Drag to move the image. The middle button always does.</source>
        <translation>Glisser déplace l'image. Le bouton du milieu le fait toujours.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag up to enlarge. The right button always does.</source>
        <translation>Glisser vers le haut agrandit. Le bouton droit le fait toujours.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Drag down for later images. The wheel always does.</source>
        <translation>Glisser vers le bas montre les images suivantes. La molette le fait toujours.</translation>
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
        <source>Paint the chosen segment; [ and ] change the size of the brush.</source>
        <translation>Peindre le segment choisi ; [ et ] changent la taille du pinceau.</translation>
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
        <source>Erases the chosen segment only; [ and ] change the size.</source>
        <translation>Efface seulement le segment choisi ; [ et ] changent la taille.</translation>
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
        <source>Window presets (digits 0 to 9)</source>
        <translation>Fenêtres prédéfinies (chiffres 0 à 9)</translation>
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
        <source>In pixels on images without a calibration. Keys [ and ]</source>
        <translation>En pixels sur les images non étalonnées. Touches [ et ]</translation>
    </message>
    <message>
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>Du pinceau dans une plage de valeurs ; sinon, le fenêtrage de la vue sert de plage.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
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
        <source>Stop  (C)</source>
        <translation>Arrêter  (C)</translation>
    </message>
    <message>
        <source>Play  (C)</source>
        <translation>Jouer  (C)</translation>
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
        <source>One place through all times instead of the images of one time  (J)</source>
        <translation>Un endroit à travers tous les temps au lieu des images d'un seul temps  (J)</translation>
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
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Displays are not calibrated.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid est un logiciel pour la recherche et l'enseignement. Ce n'est pas un dispositif médical et il n'a ni autorisation ni marquage CE.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Ne fondez ni diagnostic ni traitement sur ce qu'il montre. Ne l'utilisez pas pour la mammographie.&lt;/li&gt;&lt;li&gt;Les résultats d'IA sont des suggestions d'un modèle. Chacun porte son modèle, sa version et son usage prévu ; une carte d'attention montre où le modèle a regardé, pas où est la maladie.&lt;/li&gt;&lt;li&gt;« Aucune constatation » ne signifie jamais qu'un examen est normal.&lt;/li&gt;&lt;li&gt;Les écrans ne sont pas étalonnés.&lt;/li&gt;&lt;/ul&gt;</translation>
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
        <source>From now on %1 opens with %2 x %3 views.</source>
        <translation>Désormais, %1 s'ouvre avec %2 x %3 vues.</translation>
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
        <source>Choose the brush (B) and paint on an image, or grow a region from a place (G). Segments are saved with the study; results of models are only copied.</source>
        <translation>Choisissez le pinceau (B) et peignez sur une image, ou faites croître une région depuis un point (G). Les segments sont enregistrés avec l'examen ; les résultats des modèles ne sont que copiés.</translation>
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
        <source>Mouse: left drag windows, middle drag pans, right drag zooms, the wheel scrolls; Ctrl is faster, Ctrl+Shift faster still. Double click enlarges a view. Digits choose window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane.</source>
        <translation>Souris : glisser à gauche règle le fenêtrage, au milieu déplace, à droite zoome, la molette fait défiler ; Ctrl va plus vite, Ctrl+Maj plus vite encore. Un double clic agrandit une vue. Les chiffres choisissent des fenêtres prédéfinies. Maj en bougeant marque le point dans les autres vues ; Maj et la molette changent l'épaisseur de coupe d'un plan.</translation>
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
        <source>Open a study: drop a folder here, or press Ctrl+O</source>
        <translation>Ouvrez un examen : déposez un dossier ici ou appuyez sur Ctrl+O</translation>
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
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>SUPERPOSITIONS - du plan médian de la coupe épaisse</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>Une coupe épaisse montre plusieurs plans à la fois : retirez-la pour peindre sur un seul.</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (Ctrl+0), or show the images as stored, to paint in this view.</source>
        <translation>Les segments se peignent selon les axes du volume : redressez les plans (Ctrl+0) ou affichez les images enregistrées pour peindre dans cette vue.</translation>
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
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>Des segments ont été enregistrés pour d'autres images d'une série ouverte ; ils sont conservés et s'affichent lorsque exactement ces images sont ouvertes.</translation>
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
