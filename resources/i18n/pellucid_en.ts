<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CatalogueWords</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies checked.</source>
        <translation>
            <numerusform>%n study checked.</numerusform>
            <numerusform>%n studies checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with missing or changed files.</source>
        <translation>
            <numerusform>%n with missing or changed files.</numerusform>
            <numerusform>%n with missing or changed files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found among the copies.</source>
        <translation>
            <numerusform>%n study found among the copies.</numerusform>
            <numerusform>%n studies found among the copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in the list now.</source>
        <translation>
            <numerusform>%n study is in the list now.</numerusform>
            <numerusform>%n studies are in the list now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n file copied.</numerusform>
            <numerusform>%n files copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n file was there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies could not be entered:</source>
        <translation>
            <numerusform>%n study could not be entered:</numerusform>
            <numerusform>%n studies could not be entered:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <translation>
            <numerusform>%n file missing</numerusform>
            <numerusform>%n files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n file changed</numerusform>
            <numerusform>%n files changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AiPanel</name>
    <message numerus="yes">
        <source>%n models for other examinations</source>
        <translation>
            <numerusform>%n model for other examinations</numerusform>
            <numerusform>%n models for other examinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CatalogueModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n files of the study are not where they were.</source>
        <translation>
            <numerusform>%n file of the study is not where it was.</numerusform>
            <numerusform>%n files of the study are not where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label map(s) lie on the grid of "%1".</source>
        <translation>
            <numerusform>%n label map lies on the grid of "%1".</numerusform>
            <numerusform>%n label maps lie on the grid of "%1".</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ReportDialog</name>
    <message numerus="yes">
        <source>An earlier text was written for %n image files as one report, this file among them. It was not taken over: of which file it speaks is not known.</source>
        <translation>
            <numerusform>An earlier text was written for %n image file as one report. It was not taken over: of which file it speaks is not known.</numerusform>
            <numerusform>An earlier text was written for %n image files as one report, this file among them. It was not taken over: of which file it speaks is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentStatistics</name>
    <message numerus="yes">
        <source>%1 on %n images</source>
        <translation>
            <numerusform>%1 on %n image</numerusform>
            <numerusform>%1 on %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentsPanel</name>
    <message numerus="yes">
        <source>%n voxel(s) belong to your other segments already and were left out of the copy.</source>
        <translation>
            <numerusform>%n voxel belongs to your other segments already and was left out of the copy.</numerusform>
            <numerusform>%n voxels belong to your other segments already and were left out of the copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesDelegate</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudiesDialog</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n studies</source>
        <translation>
            <numerusform>%1 of %n study</numerusform>
            <numerusform>%1 of %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n studies</source>
        <translation>
            <numerusform>Open %n study</numerusform>
            <numerusform>Open %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The copies can be restored for 30 days.</source>
        <translation>
            <numerusform>%n study removed from the list. The copies can be restored for 30 days.</numerusform>
            <numerusform>%n studies removed from the list. The copies can be restored for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The files stay where they are.</source>
        <translation>
            <numerusform>%n study removed from the list. The files stay where they are.</numerusform>
            <numerusform>%n studies removed from the list. The files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are in the list again.</source>
        <translation>
            <numerusform>%n study is in the list again.</numerusform>
            <numerusform>%n studies are in the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were; nothing was copied.</source>
        <translation>
            <numerusform>%n file is not where it was; nothing was copied.</numerusform>
            <numerusform>%n files are not where they were; nothing was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed studies and their copies are deleted for good. Files that were only linked stay.</source>
        <translation>
            <numerusform>%n removed study and its copies are deleted for good. Files that were only linked stay.</numerusform>
            <numerusform>%n removed studies and their copies are deleted for good. Files that were only linked stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies deleted for good.</source>
        <translation>
            <numerusform>%n study deleted for good.</numerusform>
            <numerusform>%n studies deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyBrowser</name>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation>
            <numerusform>%n file skipped - see why</numerusform>
            <numerusform>%n files skipped - see why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all %n image files of this folder</source>
        <translation>
            <numerusform>Close %n image file of this folder</numerusform>
            <numerusform>Close all %n image files of this folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyListModel</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image files</source>
        <translation>
            <numerusform>%n image file</numerusform>
            <numerusform>%n image files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TextDialog</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>* and %n more</source>
        <translation>
            <numerusform>* and %n more</numerusform>
            <numerusform>* and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
