<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>pellucid::ui::StudyBrowser</name>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation>
            <numerusform>%n file skipped - see why</numerusform>
            <numerusform>%n files skipped - see why</numerusform>
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
