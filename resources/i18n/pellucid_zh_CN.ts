<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Calibration</name>
    <message>
        <source>Not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation>设备处</translation>
    </message>
    <message>
        <source>At detector</source>
        <translation>探测器处</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>已校正放大率</translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation>标记物</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>超声区域</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <translation>
            <numerusform>缺少 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n 个文件已改变</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已链接</translation>
    </message>
    <message>
        <source>Partly copied</source>
        <translation>部分复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all there and unchanged.</source>
        <translation>%1：全部存在且未改变。</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1：%2 个已改变。</translation>
    </message>
    <message>
        <source>%1: %2 missing.</source>
        <translation>%1：缺少 %2 个。</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 changed.</source>
        <translation>%1：缺少 %2 个，%3 个已改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n studies checked.</source>
        <translation>
            <numerusform>已核对 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with missing or changed files.</source>
        <translation>
            <numerusform>其中 %n 项有文件缺失或改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no copies to make the list from.</source>
        <translation>没有可用来重建列表的副本。</translation>
    </message>
    <message>
        <source>No study was found there.</source>
        <translation>该处未找到任何检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n studies found among the copies.</source>
        <translation>
            <numerusform>在副本中找到 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in the list now.</source>
        <translation>
            <numerusform>%n 项检查已在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>已复制 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n 个文件已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies could not be entered:</source>
        <translation>
            <numerusform>%n 项检查无法加入：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The table is not valid CSV; it needs a header line and closed quotes.</source>
        <translation>表格不是有效的 CSV；需要标题行和成对引号。</translation>
    </message>
    <message>
        <source>Row %1 of the table has another number of fields than its header.</source>
        <translation>表格第 %1 行的字段数与标题行不同。</translation>
    </message>
    <message>
        <source>No CSV parser.</source>
        <translation>无 CSV 解析器。</translation>
    </message>
    <message>
        <source>Images cannot be handed over.</source>
        <translation>无法传递图像。</translation>
    </message>
    <message>
        <source>There is no room left on the disk; free some space or choose another folder.</source>
        <translation>磁盘空间不足；请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written; choose a folder that you may write to.</source>
        <translation>无法写入文件；请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or free some space.</source>
        <translation>无法写入文件；请选择其他文件夹或释放空间。</translation>
    </message>
    <message>
        <source>A file does not exist or cannot be read.</source>
        <translation>文件不存在或无法读取。</translation>
    </message>
    <message>
        <source>A file is larger than it can be.</source>
        <translation>文件大小超出可能范围。</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The JSON document is too large.</source>
        <translation>JSON 文档过大。</translation>
    </message>
    <message>
        <source>The JSON document is nested too deeply.</source>
        <translation>JSON 文档嵌套过深。</translation>
    </message>
    <message>
        <source>The JSON document is not valid.</source>
        <translation>JSON 文档无效。</translation>
    </message>
    <message>
        <source>A geometry is incomplete.</source>
        <translation>几何信息不完整。</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>无法写入日志文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to hand the image over.</source>
        <translation>内存不足，无法传递图像。</translation>
    </message>
    <message>
        <source>The image that was handed over is incomplete.</source>
        <translation>传递的图像不完整。</translation>
    </message>
    <message>
        <source>The image that was handed over is not valid.</source>
        <translation>传递的图像无效。</translation>
    </message>
    <message>
        <source>The image that was handed over is missing.</source>
        <translation>缺少所传递的图像。</translation>
    </message>
    <message>
        <source>The image has no valid size.</source>
        <translation>图像大小无效。</translation>
    </message>
    <message>
        <source>The image is too large for the memory of this computer.</source>
        <translation>图像过大，本机内存不足。</translation>
    </message>
    <message>
        <source>Something went wrong without an explanation; please try again.</source>
        <translation>发生未知错误；请重试。</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>At scanner</source>
        <translation>设备处</translation>
    </message>
    <message>
        <source>At detector</source>
        <translation>探测器处</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>已校正放大</translation>
    </message>
    <message>
        <source>Fiducials</source>
        <translation>基准物</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Ultrasound region</source>
        <translation>超声区域</translation>
    </message>
    <message>
        <source>There is no image to work on.</source>
        <translation>没有可处理的图像。</translation>
    </message>
    <message>
        <source>There is no image to hand over.</source>
        <translation>没有可传递的图像。</translation>
    </message>
    <message>
        <source>This worker does not know that request.</source>
        <translation>辅助程序不识别该请求。</translation>
    </message>
    <message>
        <source>This could not be done because of an internal fault.</source>
        <translation>因内部故障无法完成。</translation>
    </message>
    <message>
        <source>The worker has no connection to the window.</source>
        <translation>辅助程序与窗口无连接。</translation>
    </message>
    <message>
        <source>Segments cannot be painted on this series.</source>
        <translation>无法在此序列上绘制分割。</translation>
    </message>
    <message>
        <source>The rules for laying out studies cannot be read.</source>
        <translation>无法读取检查布局规则。</translation>
    </message>
    <message>
        <source>The report cannot be printed by this process.</source>
        <translation>此进程无法打印报告。</translation>
    </message>
    <message>
        <source>The report could not be laid out.</source>
        <translation>无法排版报告。</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>无法打印报告。</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>无法将图片写为 PNG。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>The archive unpacks to far more data than an honest one of its size; it was not opened.</source>
        <translation>压缩包解压后数据量异常；未打开。</translation>
    </message>
    <message>
        <source>There is no room to unpack the archive; free some space or unpack it yourself.</source>
        <translation>空间不足，无法解压；请释放空间或自行解压。</translation>
    </message>
    <message>
        <source>The archive is damaged or encrypted.</source>
        <translation>压缩包已损坏或已加密。</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: the disk is full.</source>
        <translation>无法解压：磁盘已满。</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>解压压缩包</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>内存不足，无法打开压缩包。</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>无法读取压缩包。</translation>
    </message>
    <message>
        <source>The archive holds more files than an honest one; it was not opened.</source>
        <translation>压缩包文件数异常；未打开。</translation>
    </message>
    <message>
        <source>An entry of the archive names a file outside of it and was left out.</source>
        <translation>压缩包的一个条目指向包外文件，已略过。</translation>
    </message>
    <message>
        <source>An entry of the archive is a link and was left out.</source>
        <translation>压缩包的一个条目是链接，已略过。</translation>
    </message>
    <message>
        <source>1 segment is not drawn: there are too many, or too many at one place.</source>
        <translation>1 个分割未绘制：数量过多或同一位置过多。</translation>
    </message>
    <message>
        <source>%1 segments are not drawn: there are too many, or too many at one place.</source>
        <translation>%1 个分割未绘制：数量过多或同一位置过多。</translation>
    </message>
    <message>
        <source>Nothing of this object lies on these images.</source>
        <translation>此对象没有内容位于这些图像上。</translation>
    </message>
    <message>
        <source>The object was drawn in another frame of reference than these images have; it is not shown on them.</source>
        <translation>该对象绘制于与这些图像不同的参考坐标系；不在其上显示。</translation>
    </message>
    <message>
        <source>Fractions are drawn from one half on.</source>
        <translation>分数值自二分之一起绘制。</translation>
    </message>
    <message>
        <source>1 segment has no voxel on these images.</source>
        <translation>1 个分割在这些图像上没有体素。</translation>
    </message>
    <message>
        <source>%1 segments have no voxel on these images.</source>
        <translation>%1 个分割在这些图像上没有体素。</translation>
    </message>
    <message>
        <source>These images have no place in the patient; contours cannot be drawn on them.</source>
        <translation>这些图像没有患者位置；无法在其上绘制轮廓。</translation>
    </message>
    <message>
        <source>1 region of another frame of reference not drawn.</source>
        <translation>1 个其他参考坐标系的区域未绘制。</translation>
    </message>
    <message>
        <source>%1 regions of another frame of reference not drawn.</source>
        <translation>%1 个其他参考坐标系的区域未绘制。</translation>
    </message>
    <message>
        <source>1 region without an area on these images.</source>
        <translation>1 个区域在这些图像上没有面积。</translation>
    </message>
    <message>
        <source>%1 regions without an area on these images.</source>
        <translation>%1 个区域在这些图像上没有面积。</translation>
    </message>
    <message>
        <source>Points and open contours (%1) are listed but not drawn.</source>
        <translation>点和开放轮廓（%1）仅列出，不绘制。</translation>
    </message>
    <message>
        <source>Drawing the object</source>
        <translation>绘制对象</translation>
    </message>
    <message>
        <source>This object draws nothing on images: %1.</source>
        <translation>此对象不在图像上绘制内容：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be opened; check its permissions.</source>
        <translation>无法打开文件夹；请检查其权限。</translation>
    </message>
    <message>
        <source>Symbolic links are not followed.</source>
        <translation>不跟随符号链接。</translation>
    </message>
    <message>
        <source>Hidden files are not opened.</source>
        <translation>不打开隐藏文件。</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>An archive within a folder; open it by itself.</source>
        <translation>文件夹中的压缩包；请单独打开。</translation>
    </message>
    <message>
        <source>There is nothing at the path that was given.</source>
        <translation>所给路径下没有内容。</translation>
    </message>
    <message>
        <source>The file holds %1 volumes; this part: %2.</source>
        <translation>文件含 %1 个容积；此部分：%2。</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>The files cannot be listed.</source>
        <translation>无法列出文件。</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>The images of the series cannot be told apart for the presentation state.</source>
        <translation>无法为显示状态区分该序列的图像。</translation>
    </message>
    <message>
        <source>The presentation state belongs to other images.</source>
        <translation>该显示状态属于其他图像。</translation>
    </message>
    <message>
        <source>The presentation state brings a Modality LUT of its own, which is not shown.</source>
        <translation>显示状态自带 Modality LUT，无法显示。</translation>
    </message>
    <message>
        <source>It selects a part of the image; the whole image is shown.</source>
        <translation>其选取图像的一部分；显示的是整幅图像。</translation>
    </message>
    <message>
        <source>The series is not a presentation state.</source>
        <translation>该序列不是显示状态。</translation>
    </message>
    <message>
        <source>The images that the presentation state shows are not in the study.</source>
        <translation>显示状态所示图像不在该检查中。</translation>
    </message>
    <message>
        <source>The presentation state names %1 images; %2 of one series are shown.</source>
        <translation>显示状态指明 %1 幅图像；显示其中一个序列的 %2 幅。</translation>
    </message>
    <message>
        <source>Reading the image</source>
        <translation>读取图像</translation>
    </message>
    <message>
        <source>A %1 file gives no pixel spacing: lengths are in pixels.</source>
        <translation>%1 文件不给出像素间距：长度以像素为单位。</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <translation>无法生成预览。</translation>
    </message>
    <message>
        <source>There is no image at that path.</source>
        <translation>该路径下没有图像。</translation>
    </message>
    <message>
        <source>The slices are tilted too far to be straightened.</source>
        <translation>层面倾斜过大，无法校正。</translation>
    </message>
    <message>
        <source>gantry tilt of %1 degrees corrected</source>
        <translation>已校正 %1 度的机架倾斜</translation>
    </message>
    <message>
        <source>These images are derived: the gantry tilt of %1 degrees was corrected by resampling each slice within its plane.</source>
        <translation>这些是衍生图像：通过在层面内重采样校正了 %1 度的机架倾斜。</translation>
    </message>
    <message>
        <source>The series has no gantry tilt that can be corrected.</source>
        <translation>该序列没有可校正的机架倾斜。</translation>
    </message>
    <message>
        <source>Correcting the gantry tilt</source>
        <translation>校正机架倾斜</translation>
    </message>
    <message>
        <source>The report could not be exported.</source>
        <translation>无法导出报告。</translation>
    </message>
    <message>
        <source>A saved report is incomplete or holds values that cannot be.</source>
        <translation>已保存的报告不完整或含不可能的值。</translation>
    </message>
    <message>
        <source>The saved report is of a version that this program does not read.</source>
        <translation>本程序无法读取该版本的已保存报告。</translation>
    </message>
    <message>
        <source>A saved finding is incomplete or holds values that cannot be.</source>
        <translation>已保存的发现不完整或含不可能的值。</translation>
    </message>
    <message>
        <source>An embedded image is damaged.</source>
        <translation>嵌入的图像已损坏。</translation>
    </message>
    <message>
        <source>There is no image to be put into the report.</source>
        <translation>没有可放入报告的图像。</translation>
    </message>
    <message>
        <source>An image could not be put into the report.</source>
        <translation>图像无法放入报告。</translation>
    </message>
    <message>
        <source>There is no such image in the series.</source>
        <translation>该序列中没有此图像。</translation>
    </message>
    <message>
        <source>An overlay does not have the size of its image and was not drawn.</source>
        <translation>叠加层与图像大小不符，未绘制。</translation>
    </message>
    <message>
        <source>The store of findings is damaged and cannot be moved aside; check the rights of its folder.</source>
        <translation>发现存储已损坏且无法移开；请检查其文件夹权限。</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last change was not saved.</source>
        <translation>磁盘空间不足；最后一次更改未保存。</translation>
    </message>
    <message>
        <source>The store of findings cannot be written; check the disk and the rights of its folder.</source>
        <translation>无法写入发现存储；请检查磁盘及其文件夹权限。</translation>
    </message>
    <message>
        <source>The store of findings is in use by another program; try again.</source>
        <translation>发现存储正被其他程序使用；请重试。</translation>
    </message>
    <message>
        <source>The store of findings is damaged; restart the program to begin a new one.</source>
        <translation>发现存储已损坏；请重启程序以新建。</translation>
    </message>
    <message>
        <source>There is not enough memory for the store of findings.</source>
        <translation>内存不足，无法使用发现存储。</translation>
    </message>
    <message>
        <source>The store of findings could not be used.</source>
        <translation>无法使用发现存储。</translation>
    </message>
    <message>
        <source>The store of findings was written by a later version of this program; update the program.</source>
        <translation>发现存储由更新版本的程序写入；请更新程序。</translation>
    </message>
    <message>
        <source>The store of findings was damaged. It was kept as %1 and a new, empty one was begun.</source>
        <translation>发现存储已损坏。已保留为 %1，并新建空存储。</translation>
    </message>
    <message>
        <source>The store of findings could not be opened.</source>
        <translation>无法打开发现存储。</translation>
    </message>
    <message>
        <source>The store of findings could not be read.</source>
        <translation>无法读取发现存储。</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>无法保存更改。</translation>
    </message>
    <message>
        <source>A file of the study went away while it was copied; nothing was copied.</source>
        <translation>复制时检查的一个文件消失；未复制任何内容。</translation>
    </message>
    <message>
        <source>A file of the study cannot be read; nothing was copied.</source>
        <translation>检查的一个文件无法读取；未复制任何内容。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the copies; nothing was copied.</source>
        <translation>磁盘空间不足以存放副本；未复制任何内容。</translation>
    </message>
    <message>
        <source>The copies cannot be written; check the rights of the program's folder.</source>
        <translation>无法写入副本；请检查程序文件夹权限。</translation>
    </message>
    <message>
        <source>The copies of the study cannot be moved; check the rights of the program's folder.</source>
        <translation>无法移动检查副本；请检查程序文件夹权限。</translation>
    </message>
    <message>
        <source>Copies in the trash cannot be deleted; check the rights of the program's folder.</source>
        <translation>无法删除回收站中的副本；请检查程序文件夹权限。</translation>
    </message>
    <message>
        <source>There is not enough room to copy the study: it needs %1 GB, and %2 GB are free. Nothing was copied.</source>
        <translation>空间不足，无法复制检查：需要 %1 GB，可用 %2 GB。未复制任何内容。</translation>
    </message>
    <message>
        <source>The folder of the program cannot be made; check the rights of the folder above it.</source>
        <translation>无法创建程序文件夹；请检查上级文件夹权限。</translation>
    </message>
    <message>
        <source>Only DICOM files can be copied; other images stay where they are.</source>
        <translation>仅可复制 DICOM 文件；其他图像保持原位。</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>The study is not in the study list.</source>
        <translation>该检查不在检查列表中。</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient; this one was not entered.</source>
        <translation>检查列表中已有另一患者的相同标识检查；此检查未录入。</translation>
    </message>
    <message>
        <source>All %1 files are there and unchanged.</source>
        <translation>全部 %1 个文件均在且未更改。</translation>
    </message>
    <message>
        <source>All %1 files have changed.</source>
        <translation>全部 %1 个文件均已更改。</translation>
    </message>
    <message>
        <source>All %1 files are missing.</source>
        <translation>全部 %1 个文件均缺失。</translation>
    </message>
    <message>
        <source>%1 of %2 files has changed.</source>
        <translation>%2 个文件中有 %1 个已更改。</translation>
    </message>
    <message>
        <source>%1 of %2 files have changed.</source>
        <translation>%2 个文件中有 %1 个已更改。</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing.</source>
        <translation>%2 个文件中缺失 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing.</source>
        <translation>%2 个文件中缺失 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 has changed.</source>
        <translation>%2 个文件中缺失 %1 个，%3 个已更改。</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing and %3 have changed.</source>
        <translation>%2 个文件中缺失 %1 个，%3 个已更改。</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 has changed.</source>
        <translation>%2 个文件中缺失 %1 个，%3 个已更改。</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing and %3 have changed.</source>
        <translation>%2 个文件中缺失 %1 个，%3 个已更改。</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged and was left out.</source>
        <translation>一个已保存的分割已损坏，已略过。</translation>
    </message>
    <message>
        <source>A segmentation was saved by a later version of this program; update the program to see it.</source>
        <translation>一个分割由更新版本的程序保存；请更新程序以查看。</translation>
    </message>
    <message>
        <source>Rule %1 for laying out studies makes no sense.</source>
        <translation>检查布局规则 %1 无意义。</translation>
    </message>
    <message>
        <source>A part of Pellucid is missing or cannot be started; please install it again.</source>
        <translation>Pellucid 的一部分缺失或无法启动；请重新安装。</translation>
    </message>
    <message>
        <source>Only some of the images give a pixel spacing: lengths are in pixels.</source>
        <translation>仅部分图像给出像素间距：长度以像素为单位。</translation>
    </message>
    <message>
        <source>The pixel spacing changes from image to image (%1 mm): lengths are in pixels.</source>
        <translation>像素间距随图像变化（%1 mm）：长度以像素为单位。</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>文件未给出像素间距：长度以像素为单位。</translation>
    </message>
    <message>
        <source>The slices overlap: each is %1 mm thick, neighbours are %2 mm apart.</source>
        <translation>层面重叠：每层厚 %1 mm，相邻层面相距 %2 mm。</translation>
    </message>
    <message>
        <source>The images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>图像经过有损压缩，文件未说明压缩比：细节可能丢失。</translation>
    </message>
    <message>
        <source>The images were compressed with loss, %1: fine detail may be lost.</source>
        <translation>图像经过有损压缩，%1：细节可能丢失。</translation>
    </message>
    <message>
        <source>The file brings an ICC profile; its colours are shown as they are stored, without it.</source>
        <translation>文件带有 ICC 配置文件；颜色按存储值显示，未应用该配置。</translation>
    </message>
    <message>
        <source>The rescale changes from image to image (slope %1, intercept %2); values are shown after rescaling.</source>
        <translation>重缩放参数随图像变化（斜率 %1，截距 %2）；显示的是重缩放后的值。</translation>
    </message>
    <message>
        <source>And %1 more %2.</source>
        <translation>另有 %1 %2。</translation>
    </message>
    <message>
        <source>Image %1 is turned by %2 degrees against the others.</source>
        <translation>图像 %1 相对其他图像旋转了 %2 度。</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: 1 image is missing.</source>
        <translation>%3 之间应为 %1 mm，实为 %2 mm：缺少 1 幅图像。</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3: %4 images are missing.</source>
        <translation>%3 之间应为 %1 mm，实为 %2 mm：缺少 %4 幅图像。</translation>
    </message>
    <message>
        <source>Expected %1 mm, found %2 mm between %3.</source>
        <translation>%3 之间应为 %1 mm，实为 %2 mm。</translation>
    </message>
    <message>
        <source>Extra slice: image %1 lies between %2, %3 from them, where neighbours are %4 mm apart.</source>
        <translation>多余层面：图像 %1 位于%2 之间，与其相距 %3，而相邻层面相距 %4 mm。</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm along the stack: found %3 to its neighbours, expected %4 mm.</source>
        <translation>图像 %1 沿层叠方向偏移 %2 mm：与相邻层面实距 %3，应为 %4 mm。</translation>
    </message>
    <message>
        <source>All %1 images lie at the same position; they are no stack of slices.</source>
        <translation>全部 %1 幅图像位于同一位置；不构成层叠。</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced: %1 to %2 mm between neighbours.</source>
        <translation>层间距不均匀：相邻层面相距 %1 至 %2 mm。</translation>
    </message>
    <message>
        <source>Duplicate slice: %1 lie at the same position.</source>
        <translation>重复层面：%1 位于同一位置。</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees: each slice is shifted by %2 mm within its plane against the one before.</source>
        <translation>机架倾斜 %1 度：每个层面在其平面内相对前一层面偏移 %2 mm。</translation>
    </message>
    <message>
        <source>Image %1 is shifted by %2 mm within its plane against the others.</source>
        <translation>图像 %1 在其平面内相对其他图像偏移 %2 mm。</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient.</source>
        <translation>图像未说明其在患者体内的位置。</translation>
    </message>
    <message>
        <source>Image %1 does not say where it lies in the patient.</source>
        <translation>图像 %1 未说明其在患者体内的位置。</translation>
    </message>
    <message>
        <source>The series has a single slice.</source>
        <translation>该序列仅有一个层面。</translation>
    </message>
    <message>
        <source>The series holds images of %1 different orientations; this part: %2.</source>
        <translation>该序列含 %1 种不同方位的图像；此部分：%2。</translation>
    </message>
    <message>
        <source>Files of one Series Instance UID carry %1 different series numbers; this part: number %2.</source>
        <translation>同一 Series Instance UID 的文件带有 %1 个不同的序列号；此部分：序列号 %2。</translation>
    </message>
    <message>
        <source>The series mixes images with other objects.</source>
        <translation>该序列混有图像和其他对象。</translation>
    </message>
    <message>
        <source>Each file of the series holds several images of its own.</source>
        <translation>该序列的每个文件都含多幅图像。</translation>
    </message>
    <message>
        <source>Each radiograph of the series is shown by itself.</source>
        <translation>该序列的每幅 X 线片单独显示。</translation>
    </message>
    <message>
        <source>Each presentation state of the series is listed by itself.</source>
        <translation>该序列的每个显示状态单独列出。</translation>
    </message>
    <message>
        <source>The images of the series have different sizes; this part: %1 of %2 pixels.</source>
        <translation>该序列的图像大小不同；此部分：%1，%2 像素。</translation>
    </message>
    <message>
        <source>%1, kept apart from the slices of the series.</source>
        <translation>%1，与该序列的层面分开。</translation>
    </message>
    <message>
        <source>The localizer images of the series are kept apart.</source>
        <translation>该序列的定位像单独列出。</translation>
    </message>
    <message>
        <source>The images of the series have %1 different frames of reference: where they lie to each other is not known.</source>
        <translation>该序列图像有 %1 个不同的参考坐标系：其相互位置未知。</translation>
    </message>
    <message>
        <source>The series holds %1 stacks; this part: stack %2.</source>
        <translation>该序列含 %1 个层叠；此部分：层叠 %2。</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: %1.</source>
        <translation>该序列图像的像素间距不同；此部分：%1。</translation>
    </message>
    <message>
        <source>The series holds %1 volumes; this part: %2.</source>
        <translation>该序列含 %1 个容积；此部分：%2。</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, told apart by the order of instance numbers; this part: %2.</source>
        <translation>该序列含 %1 个容积，按图像号顺序区分；此部分：%2。</translation>
    </message>
    <message>
        <source>The series holds %1 volumes, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>该序列含 %1 个容积，文件头中无法区分：图像作为一个层叠显示。</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times; this part: %2.</source>
        <translation>每个位置采集了 %1 次；此部分：%2。</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, told apart by the order of instance numbers; this part: %2.</source>
        <translation>每个位置采集了 %1 次，按图像号顺序区分；此部分：%2。</translation>
    </message>
    <message>
        <source>Each position was imaged %1 times, and nothing in the headers tells the volumes apart: the images are shown as one stack.</source>
        <translation>每个位置采集了 %1 次，文件头中无法区分各容积：图像作为一个层叠显示。</translation>
    </message>
    <message>
        <source>The series is shown unsplit: %1 images in the order of their numbers, no volume.</source>
        <translation>该序列未拆分显示：%1 幅图像按编号排列，非容积。</translation>
    </message>
    <message>
        <source>It holds %1 volumes at the same place (%2).</source>
        <translation>其在同一位置含 %1 个容积（%2）。</translation>
    </message>
    <message>
        <source>1 image of another size stays apart.</source>
        <translation>1 幅大小不同的图像单独列出。</translation>
    </message>
    <message>
        <source>%1 images of another size stay apart.</source>
        <translation>%1 幅大小不同的图像单独列出。</translation>
    </message>
    <message>
        <source>Image number %1 is left out: %2</source>
        <translation>图像 %1 已略过：%2</translation>
    </message>
    <message>
        <source>The series has no images.</source>
        <translation>该序列没有图像。</translation>
    </message>
    <message>
        <source>The images of the series have different sizes (%1 x %2 and %3 x %4); they cannot be one stack.</source>
        <translation>该序列图像大小不同（%1 x %2 与 %3 x %4）；无法构成一个层叠。</translation>
    </message>
    <message>
        <source>The images of the series have different pixel types.</source>
        <translation>该序列图像的像素类型不同。</translation>
    </message>
    <message>
        <source>The files have changed since they were listed.</source>
        <translation>文件自列出以来已更改。</translation>
    </message>
    <message>
        <source>The series needs %1 GB of memory, more than this computer can spare.</source>
        <translation>该序列需要 %1 GB 内存，超出本机可用量。</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>文件在读取过程中发生更改。</translation>
    </message>
    <message>
        <source>The image needs more memory than is available.</source>
        <translation>图像所需内存超出可用量。</translation>
    </message>
    <message>
        <source>The images lie in the frame of the ultrasound volume, not in the patient: sides of the patient are not known.</source>
        <translation>图像位于超声容积坐标系而非患者坐标系：患者左右侧未知。</translation>
    </message>
    <message>
        <source>The parts of the ultrasound images have different scales: lengths are in millimetres only within one of them.</source>
        <translation>超声图像各区域比例不同：仅在同一区域内长度以毫米为单位。</translation>
    </message>
    <message>
        <source>An overlay of the file is damaged and is not drawn.</source>
        <translation>文件的一个叠加层已损坏，未绘制。</translation>
    </message>
    <message>
        <source>PARTIAL - the series is still loading.</source>
        <translation>不完整 - 序列仍在加载。</translation>
    </message>
    <message>
        <source>This object holds no images that can be drawn: %1.</source>
        <translation>此对象不含可显示的图像：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the series.</source>
        <translation>内存不足，无法打开该序列。</translation>
    </message>
    <message>
        <source>The series cannot be opened.</source>
        <translation>无法打开该序列。</translation>
    </message>
    <message>
        <source>multiplanar reformatting</source>
        <translation>多平面重组</translation>
    </message>
    <message>
        <source>3D analysis</source>
        <translation>三维分析</translation>
    </message>
    <message>
        <source>lengths in mm</source>
        <translation>以毫米计的长度</translation>
    </message>
    <message>
        <source>%1 needs more memory than is available.</source>
        <translation>%1所需内存超出可用量。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for reading.</source>
        <translation>%1无法打开读取。</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied or sent completely.</source>
        <translation>%1提前结束：复制或传输不完整。</translation>
    </message>
    <message>
        <source>%1 uses an encoding that cannot be read.</source>
        <translation>%1使用了无法读取的编码。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The DICOMDIR lists no files; open its folder instead.</source>
        <translation>DICOMDIR 未列出文件；请改为打开其文件夹。</translation>
    </message>
    <message>
        <source>The DICOMDIR names no file of its own folder; open the folder instead.</source>
        <translation>DICOMDIR 未指向其文件夹中的文件；请改为打开该文件夹。</translation>
    </message>
    <message>
        <source>The file nests its sequences deeper than any honest one; it was not opened.</source>
        <translation>文件的序列嵌套异常过深；未打开。</translation>
    </message>
    <message>
        <source>The file is compressed more than any honest one; it was not opened.</source>
        <translation>文件压缩异常过度；未打开。</translation>
    </message>
    <message>
        <source>The header needs more memory than is available.</source>
        <translation>文件头所需内存超出可用量。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file cannot be opened; check its permissions.</source>
        <translation>无法打开文件；请检查其权限。</translation>
    </message>
    <message>
        <source>The file is not DICOM.</source>
        <translation>该文件不是 DICOM。</translation>
    </message>
    <message>
        <source>The file has no content after its DICOM header.</source>
        <translation>文件在 DICOM 头之后没有内容。</translation>
    </message>
    <message>
        <source>The file is truncated: its image needs %1 bytes, the whole file has %2.</source>
        <translation>文件被截断：图像需要 %1 字节，整个文件仅 %2 字节。</translation>
    </message>
    <message>
        <source>The file is DICOM but names neither a study nor an image.</source>
        <translation>该文件是 DICOM，但未指明检查或图像。</translation>
    </message>
    <message>
        <source>Image header without pixels</source>
        <translation>无像素的图像头</translation>
    </message>
    <message>
        <source>Object without images</source>
        <translation>无图像的对象</translation>
    </message>
    <message>
        <source>Reading this file stopped the program that reads; it was left out.</source>
        <translation>读取此文件时读取程序终止；已略过。</translation>
    </message>
    <message>
        <source>The palette of the colour image is incomplete.</source>
        <translation>彩色图像的调色板不完整。</translation>
    </message>
    <message>
        <source>The palette of the colour image is empty.</source>
        <translation>彩色图像的调色板为空。</translation>
    </message>
    <message>
        <source>The images need more memory than is available.</source>
        <translation>图像所需内存超出可用量。</translation>
    </message>
    <message>
        <source>The images are damaged and cannot be read.</source>
        <translation>图像已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The JPEG 2000 image is damaged and cannot be decoded.</source>
        <translation>JPEG 2000 图像已损坏，无法解码。</translation>
    </message>
    <message>
        <source>The RLE image is damaged and cannot be decoded.</source>
        <translation>RLE 图像已损坏，无法解码。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image.</source>
        <translation>内存不足，无法解码图像。</translation>
    </message>
    <message>
        <source>The description of a loaded series is incomplete.</source>
        <translation>已加载序列的描述不完整。</translation>
    </message>
    <message>
        <source>The report of a series is incomplete.</source>
        <translation>序列的报告不完整。</translation>
    </message>
    <message>
        <source>The description of a %1 is incomplete.</source>
        <translation>描述（%1）不完整。</translation>
    </message>
    <message>
        <source>What is said about the images that can be shown does not fit the series.</source>
        <translation>关于可显示图像的说明与序列不符。</translation>
    </message>
    <message>
        <source>Images with %1 bits per pixel cannot be read.</source>
        <translation>无法读取每像素 %1 位的图像。</translation>
    </message>
    <message>
        <source>Images with %1 samples per pixel cannot be read.</source>
        <translation>无法读取每像素 %1 个采样的图像。</translation>
    </message>
    <message>
        <source>The file claims %1 frames, more than it can hold; it is damaged or made to do harm.</source>
        <translation>文件声称有 %1 帧，超出其容量；文件已损坏或为恶意文件。</translation>
    </message>
    <message>
        <source>The file claims single-bit pixels in colour or compressed, which do not exist.</source>
        <translation>文件声称有彩色或压缩的单比特像素，此类像素不存在。</translation>
    </message>
    <message>
        <source>The file claims floating point pixels in colour or compressed, which do not exist.</source>
        <translation>文件声称有彩色或压缩的浮点像素，此类像素不存在。</translation>
    </message>
    <message>
        <source>The file claims a palette for pixels of more than 16 bits, which does not exist.</source>
        <translation>文件声称对超过 16 位的像素使用调色板，此类调色板不存在。</translation>
    </message>
    <message>
        <source>The file describes an image but holds no pixels.</source>
        <translation>文件描述了图像但不含像素。</translation>
    </message>
    <message>
        <source>The image has no rows or columns.</source>
        <translation>图像没有行或列。</translation>
    </message>
    <message>
        <source>The file claims an image of %1 MB, more than its %2 kB can hold; it is damaged or made to do harm.</source>
        <translation>文件声称有 %1 MB 的图像，超出其 %2 kB 的容量；文件已损坏或为恶意文件。</translation>
    </message>
    <message>
        <source>The images are stored as %1, which cannot be read yet.</source>
        <translation>图像以 %1 存储，尚无法读取。</translation>
    </message>
    <message>
        <source>The image is stored as %1, in a form that cannot be read.</source>
        <translation>图像以 %1 存储，其形式无法读取。</translation>
    </message>
    <message>
        <source>The pixel data are too short: %1 bytes are needed, %2 are there.</source>
        <translation>像素数据过短：需要 %1 字节，仅有 %2 字节。</translation>
    </message>
    <message>
        <source>The pixel data are too short.</source>
        <translation>像素数据过短。</translation>
    </message>
    <message>
        <source>The pixel data are damaged.</source>
        <translation>像素数据已损坏。</translation>
    </message>
    <message>
        <source>The compressed image is damaged and cannot be decoded.</source>
        <translation>压缩图像已损坏，无法解码。</translation>
    </message>
    <message>
        <source>The compressed image is damaged.</source>
        <translation>压缩图像已损坏。</translation>
    </message>
    <message>
        <source>The compressed image has other colour components than its header.</source>
        <translation>压缩图像的颜色分量与文件头不符。</translation>
    </message>
    <message>
        <source>There is no such frame.</source>
        <translation>没有该帧。</translation>
    </message>
    <message>
        <source>What the object draws could not be read.</source>
        <translation>无法读取对象所绘制的内容。</translation>
    </message>
    <message>
        <source>The elements of the file need more memory than is available.</source>
        <translation>文件元素所需内存超出可用量。</translation>
    </message>
    <message>
        <source>The file holds no document.</source>
        <translation>文件不含文档。</translation>
    </message>
    <message>
        <source>The file says that its document has %1 bytes, it holds %2.</source>
        <translation>文件称其文档有 %1 字节，实际为 %2 字节。</translation>
    </message>
    <message>
        <source>The document in the file is empty or too large to be saved.</source>
        <translation>文件中的文档为空或过大，无法保存。</translation>
    </message>
    <message>
        <source>The document in the file is damaged.</source>
        <translation>文件中的文档已损坏。</translation>
    </message>
    <message>
        <source>The document needs more memory than is available.</source>
        <translation>文档所需内存超出可用量。</translation>
    </message>
    <message>
        <source>The content of the object could not be read.</source>
        <translation>无法读取对象内容。</translation>
    </message>
    <message>
        <source>Its shutter names no overlay and is left out.</source>
        <translation>其遮挡未指明叠加层，已略过。</translation>
    </message>
    <message>
        <source>It asks for a subtraction of images, which is not done.</source>
        <translation>其要求图像减影，未执行。</translation>
    </message>
    <message>
        <source>The file is not a grayscale softcopy presentation state.</source>
        <translation>该文件不是灰度软拷贝显示状态。</translation>
    </message>
    <message>
        <source>The presentation state cannot be read.</source>
        <translation>无法读取显示状态。</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not say how they lie in the patient.</source>
        <translation>分割各帧未说明其在患者体内的位置。</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie in different directions; they make no volume.</source>
        <translation>分割各帧方向不同；不构成容积。</translation>
    </message>
    <message>
        <source>The frames of the segmentation lie nowhere near a patient.</source>
        <translation>分割各帧远离任何患者位置。</translation>
    </message>
    <message>
        <source>The frames of the segmentation are shifted against each other; they make no volume.</source>
        <translation>分割各帧相互偏移；不构成容积。</translation>
    </message>
    <message>
        <source>The frames of the segmentation are not evenly spaced: %1 mm in %2 unequal steps.</source>
        <translation>分割各帧间距不均匀：%1 mm 内有 %2 个不等步长。</translation>
    </message>
    <message>
        <source>The segmentation of a slide does not say how large the slide is.</source>
        <translation>切片的分割未说明切片大小。</translation>
    </message>
    <message>
        <source>The segmentation of a slide has %1 tiles where %2 are needed.</source>
        <translation>切片的分割有 %1 个图块，应为 %2 个。</translation>
    </message>
    <message>
        <source>A tile of the segmentation lies outside its slide.</source>
        <translation>分割的一个图块位于切片之外。</translation>
    </message>
    <message>
        <source>Two frames of one segment lie at the same place; which of them counts cannot be told.</source>
        <translation>同一分割的两帧位于同一位置；无法确定以哪帧为准。</translation>
    </message>
    <message>
        <source>The segmentation has more frames than can be read.</source>
        <translation>分割帧数超出可读取范围。</translation>
    </message>
    <message>
        <source>The file describes %1 frames and has %2.</source>
        <translation>文件描述了 %1 帧，实有 %2 帧。</translation>
    </message>
    <message>
        <source>The frames of the segmentation do not give one pixel spacing.</source>
        <translation>分割各帧未给出一致的像素间距。</translation>
    </message>
    <message>
        <source>Some frames of the segmentation do not say where they lie.</source>
        <translation>分割的部分帧未说明其位置。</translation>
    </message>
    <message>
        <source>More segments than can be shown were left out.</source>
        <translation>超出可显示数量的分割已略过。</translation>
    </message>
    <message>
        <source>Two segments have the number %1; the second was left out.</source>
        <translation>两个分割的编号均为 %1；已略过第二个。</translation>
    </message>
    <message>
        <source>The masks of this segmentation need more memory than can be spared.</source>
        <translation>此分割的掩膜所需内存超出可用量。</translation>
    </message>
    <message>
        <source>The segmentation stores its frames in a form that cannot be read.</source>
        <translation>分割各帧的存储形式无法读取。</translation>
    </message>
    <message>
        <source>The segmentation needs more memory than is available.</source>
        <translation>分割所需内存超出可用量。</translation>
    </message>
    <message>
        <source>1 frame belongs to a segment that the file does not describe, and is left out.</source>
        <translation>1 帧属于文件未描述的分割，已略过。</translation>
    </message>
    <message>
        <source>%1 frames belong to a segment that the file does not describe, and are left out.</source>
        <translation>%1 帧属于文件未描述的分割，已略过。</translation>
    </message>
    <message>
        <source>There is no segment of that number.</source>
        <translation>没有该编号的分割。</translation>
    </message>
    <message>
        <source>The segmentation is no label map.</source>
        <translation>该分割不是标签图。</translation>
    </message>
    <message>
        <source>The voxels of the segments cannot be read.</source>
        <translation>无法读取分割的体素。</translation>
    </message>
    <message>
        <source>The file holds no report, segmentation, structure set or document.</source>
        <translation>文件不含报告、分割、结构集或文档。</translation>
    </message>
    <message>
        <source>%1: what such a file holds is not shown yet.</source>
        <translation>%1：此类文件的内容尚不能显示。</translation>
    </message>
    <message>
        <source>The object needs more memory than is available.</source>
        <translation>对象所需内存超出可用量。</translation>
    </message>
    <message>
        <source>Its elements follow as they stand in the file.</source>
        <translation>以下为文件中的原始元素。</translation>
    </message>
    <message>
        <source>More regions than can be shown were left out.</source>
        <translation>超出可显示数量的区域已略过。</translation>
    </message>
    <message>
        <source>Two regions have the number %1; the second was left out.</source>
        <translation>两个区域的编号均为 %1；已略过第二个。</translation>
    </message>
    <message>
        <source>%1 refers to region %2, which the file does not have.</source>
        <translation>%1引用了文件中不存在的区域 %2。</translation>
    </message>
    <message>
        <source>The file has more contours than can be shown; the rest was left out.</source>
        <translation>文件轮廓数超出可显示范围；其余已略过。</translation>
    </message>
    <message>
        <source>A contour of region %1 has no whole number of points and was left out.</source>
        <translation>区域 %1 的一个轮廓点数不完整，已略过。</translation>
    </message>
    <message>
        <source>A contour of region %1 says that it has %2 points, it has %3.</source>
        <translation>区域 %1 的一个轮廓称有 %2 个点，实有 %3 个。</translation>
    </message>
    <message>
        <source>Key object selection</source>
        <translation>关键对象选择</translation>
    </message>
    <message>
        <source>Radiation dose report</source>
        <translation>辐射剂量报告</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>结构化报告</translation>
    </message>
    <message>
        <source>Encapsulated PDF</source>
        <translation>封装 PDF</translation>
    </message>
    <message>
        <source>Encapsulated CDA document</source>
        <translation>封装 CDA 文档</translation>
    </message>
    <message>
        <source>Encapsulated 3D model</source>
        <translation>封装三维模型</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>显示状态</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Segmentation (label map)</source>
        <translation>分割（标签图）</translation>
    </message>
    <message>
        <source>Surface segmentation</source>
        <translation>表面分割</translation>
    </message>
    <message>
        <source>Tractography results</source>
        <translation>纤维束成像结果</translation>
    </message>
    <message>
        <source>Spatial registration</source>
        <translation>空间配准</translation>
    </message>
    <message>
        <source>Spatial fiducials</source>
        <translation>空间基准点</translation>
    </message>
    <message>
        <source>Deformable spatial registration</source>
        <translation>可变形空间配准</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Real world value mapping</source>
        <translation>真实值映射</translation>
    </message>
    <message>
        <source>Radiotherapy structure set</source>
        <translation>放疗结构集</translation>
    </message>
    <message>
        <source>Radiotherapy plan</source>
        <translation>放疗计划</translation>
    </message>
    <message>
        <source>Radiotherapy ion plan</source>
        <translation>离子放疗计划</translation>
    </message>
    <message>
        <source>Radiotherapy treatment record</source>
        <translation>放疗记录</translation>
    </message>
    <message>
        <source>Audio waveform</source>
        <translation>音频波形</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>MR spectroscopy</source>
        <translation>磁共振波谱</translation>
    </message>
    <message>
        <source>Implementation object</source>
        <translation>实现对象</translation>
    </message>
    <message>
        <source>Ophthalmic or surface scan mesh</source>
        <translation>眼科或表面扫描网格</translation>
    </message>
    <message>
        <source>Ophthalmic measurement</source>
        <translation>眼科测量</translation>
    </message>
    <message>
        <source>Ophthalmic analysis</source>
        <translation>眼科分析</translation>
    </message>
    <message>
        <source>Visual field measurement</source>
        <translation>视野测量</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Hanging protocol</source>
        <translation>挂片协议</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>读取文件头</translation>
    </message>
    <message>
        <source>Reading file %1 by itself</source>
        <translation>单独读取文件 %1</translation>
    </message>
    <message>
        <source>Decoding images</source>
        <translation>解码图像</translation>
    </message>
    <message>
        <source>Counting the voxels of the segments</source>
        <translation>统计分割体素</translation>
    </message>
    <message>
        <source>Writing DICOM</source>
        <translation>写入 DICOM</translation>
    </message>
    <message>
        <source>A measurement cannot be read.</source>
        <translation>无法读取一项测量。</translation>
    </message>
    <message>
        <source>A measurement was written by a later version of this program; update the program.</source>
        <translation>一项测量由更新版本的程序写入；请更新程序。</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>彩色图像：无统计。</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>区域过大，无法统计。</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>内部没有像素中心：无统计。</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>轮廓自相交：无面积。</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>图像之外。</translation>
    </message>
    <message>
        <source>The luminances must lie between 0.05 and 4000 cd/m2, room light included.</source>
        <translation>亮度（含环境光）须在 0.05 至 4000 cd/m2 之间。</translation>
    </message>
    <message>
        <source>White must be at least ten times as bright as black, room light included; otherwise greys cannot be told apart.</source>
        <translation>白色亮度（含环境光）须至少为黑色的十倍；否则灰阶无法区分。</translation>
    </message>
    <message>
        <source>The gamma of the display must lie between 1 and 4.</source>
        <translation>显示器伽马须在 1 至 4 之间。</translation>
    </message>
    <message>
        <source>The image file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>图像文件被截断或已损坏；请从来源重新获取。</translation>
    </message>
    <message>
        <source>The TIFF file has too many pages.</source>
        <translation>TIFF 文件页数过多。</translation>
    </message>
    <message>
        <source>The file is not an image that this program reads.</source>
        <translation>该文件不是本程序可读取的图像。</translation>
    </message>
    <message>
        <source>The image file is damaged or of a kind that is not supported.</source>
        <translation>图像文件已损坏或类型不受支持。</translation>
    </message>
    <message>
        <source>The image file does not exist.</source>
        <translation>图像文件不存在。</translation>
    </message>
    <message>
        <source>The image file cannot be read.</source>
        <translation>无法读取图像文件。</translation>
    </message>
    <message>
        <source>There is no image to write.</source>
        <translation>没有可写入的图像。</translation>
    </message>
    <message>
        <source>A PNG file holds one slice; choose NIfTI or NRRD for a volume.</source>
        <translation>PNG 文件仅含一个层面；容积请选择 NIfTI 或 NRRD。</translation>
    </message>
    <message>
        <source>A PNG file holds 8 or 16 bits a pixel; apply a window first.</source>
        <translation>PNG 文件每像素 8 或 16 位；请先应用窗宽窗位。</translation>
    </message>
    <message>
        <source>The image could not be written as PNG.</source>
        <translation>无法将图像写为 PNG。</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG, TIFF, NIfTI or NRRD image.</source>
        <translation>该文件不是 PNG、JPEG、TIFF、NIfTI 或 NRRD 图像。</translation>
    </message>
    <message>
        <source>The file does not hold as many volumes.</source>
        <translation>文件不含这么多容积。</translation>
    </message>
    <message>
        <source>Images are written as .nii, .nii.gz, .nrrd or .png.</source>
        <translation>图像可写为 .nii、.nii.gz、.nrrd 或 .png。</translation>
    </message>
    <message>
        <source>The image cannot be decoded; it is damaged or of a kind that is not supported.</source>
        <translation>无法解码图像；已损坏或类型不受支持。</translation>
    </message>
    <message>
        <source>The image is larger than this program reads.</source>
        <translation>图像超出本程序可读取的大小。</translation>
    </message>
    <message>
        <source>The pages of the TIFF file have different sizes.</source>
        <translation>TIFF 文件各页大小不同。</translation>
    </message>
    <message>
        <source>The image has a colour depth that is not supported.</source>
        <translation>图像颜色深度不受支持。</translation>
    </message>
    <message>
        <source>The volume file is cut off or damaged; fetch it again from where it came from.</source>
        <translation>容积文件被截断或已损坏；请从来源重新获取。</translation>
    </message>
    <message>
        <source>The file holds more than three dimensions (a time series); export single volumes from it.</source>
        <translation>文件超过三维（时间序列）；请从中导出单个容积。</translation>
    </message>
    <message>
        <source>The file holds more dimensions than space and time; export single volumes from it.</source>
        <translation>文件维度超出空间和时间；请从中导出单个容积。</translation>
    </message>
    <message>
        <source>The volume is larger than this program reads.</source>
        <translation>容积超出本程序可读取的大小。</translation>
    </message>
    <message>
        <source>The volume file states a spacing or position that makes no sense.</source>
        <translation>容积文件给出的间距或位置无意义。</translation>
    </message>
    <message>
        <source>The volume file states a spacing that makes no sense.</source>
        <translation>容积文件给出的间距无意义。</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles (sheared); resample it to a straight grid first.</source>
        <translation>容积各轴不垂直（剪切）；请先重采样到直角网格。</translation>
    </message>
    <message>
        <source>The axes of the volume are not at right angles or make no sense; resample it to a straight grid first.</source>
        <translation>容积各轴不垂直或无意义；请先重采样到直角网格。</translation>
    </message>
    <message>
        <source>The volume has voxels of a type that is not supported.</source>
        <translation>容积的体素类型不受支持。</translation>
    </message>
    <message>
        <source>The volume holds several values a voxel and is not an RGB image.</source>
        <translation>容积每个体素含多个值，且不是 RGB 图像。</translation>
    </message>
    <message>
        <source>These segmentations are of different images and cannot be compared.</source>
        <translation>这些分割属于不同图像，无法比较。</translation>
    </message>
    <message>
        <source>Segments are edited in 8-bit label maps only.</source>
        <translation>分割仅可在 8 位标签图中编辑。</translation>
    </message>
    <message>
        <source>This place lies outside the image.</source>
        <translation>此处位于图像之外。</translation>
    </message>
    <message>
        <source>Nothing was filled: the outline around this place is not closed, or lies at the edge of the image.</source>
        <translation>未填充：此处轮廓未闭合或位于图像边缘。</translation>
    </message>
    <message>
        <source>Regions grow in grey images only.</source>
        <translation>仅可在灰度图像中生长区域。</translation>
    </message>
    <message>
        <source>Nothing grew: the value at this place lies outside the range, or another segment is there.</source>
        <translation>未生长：此处的值超出范围，或已有其他分割。</translation>
    </message>
    <message>
        <source>Nothing grew: the region would be too large; choose a narrower range of values.</source>
        <translation>未生长：区域将过大；请选择更窄的值范围。</translation>
    </message>
    <message>
        <source>A saved segmentation is damaged.</source>
        <translation>已保存的分割已损坏。</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: draw the segment in at least two images with a gap between.</source>
        <translation>没有可插值的内容：请在至少两幅有间隔的图像上绘制分割。</translation>
    </message>
    <message>
        <source>Labels are counted in 8-bit label maps only.</source>
        <translation>仅可在 8 位标签图中统计标签。</translation>
    </message>
    <message>
        <source>NIfTI in two files (.hdr and .img) is not read; convert it to one .nii.</source>
        <translation>不读取双文件 NIfTI（.hdr 与 .img）；请转换为单个 .nii。</translation>
    </message>
    <message>
        <source>NRRD with its voxels in another file is not read; save it as one .nrrd file.</source>
        <translation>不读取体素存于其他文件的 NRRD；请保存为单个 .nrrd 文件。</translation>
    </message>
    <message>
        <source>Only grey volumes with known distances can be rendered.</source>
        <translation>仅可渲染间距已知的灰度容积。</translation>
    </message>
    <message>
        <source>The values of this volume do not rise with what is stored.</source>
        <translation>此容积的值不随存储值递增。</translation>
    </message>
    <message>
        <source>Only label maps of 8 bits can be rendered.</source>
        <translation>仅可渲染 8 位标签图。</translation>
    </message>
    <message>
        <source>There is no image whose quality could be judged.</source>
        <translation>没有可评估质量的图像。</translation>
    </message>
    <message>
        <source>A quality report is incomplete.</source>
        <translation>质量报告不完整。</translation>
    </message>
    <message>
        <source>The image is empty: %1 % of it holds one value.</source>
        <translation>图像为空：%1 % 为同一值。</translation>
    </message>
    <message>
        <source>%1 % of the image holds the value in the middle.</source>
        <translation>图像的 %1 % 为中间值。</translation>
    </message>
    <message>
        <source>The image holds noise only: %1 % of its variation is coarser than 8 px.</source>
        <translation>图像仅含噪声：其变化的 %1 % 粗于 8 px。</translation>
    </message>
    <message>
        <source>%1 % of the variation is coarser than 8 px.</source>
        <translation>变化的 %1 % 粗于 8 px。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>The noise is %1 HU (standard deviation).</source>
        <translation>噪声为 %1 HU（标准差）。</translation>
    </message>
    <message>
        <source>The noise is %1 % of the grey range (standard deviation %2).</source>
        <translation>噪声为灰度范围的 %1 %（标准差 %2）。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Nine tenths of the values lie within %1 HU.</source>
        <translation>十分之九的值在 %1 HU 范围内。</translation>
    </message>
    <message>
        <source>Nine tenths of the values fill %1 % of the range.</source>
        <translation>十分之九的值占范围的 %1 %。</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the lowest value.</source>
        <translation>%1 % 的像素为最低值。</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value.</source>
        <translation>%1 % 的像素为最高值。</translation>
    </message>
    <message>
        <source>%1 % of the pixels lie at the highest value; detail there is lost.</source>
        <translation>%1 % 的像素为最高值；该处细节丢失。</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly black.</source>
        <translation>图像的 %1 % 接近黑色。</translation>
    </message>
    <message>
        <source>%1 % of the image is nearly white.</source>
        <translation>图像的 %1 % 接近白色。</translation>
    </message>
    <message>
        <source>%1 % of the image is a uniform border.</source>
        <translation>图像的 %1 % 为均匀边框。</translation>
    </message>
    <message>
        <source>The steepest edges are about %1 px wide.</source>
        <translation>最陡边缘宽约 %1 px。</translation>
    </message>
    <message>
        <source>The image is too small to measure its sharpness.</source>
        <translation>图像过小，无法测量清晰度。</translation>
    </message>
    <message>
        <source>The file gives no spacing: lengths are in pixels.</source>
        <translation>文件未给出间距：长度以像素为单位。</translation>
    </message>
    <message>
        <source>Pixels of %1 x %2 mm (%3).</source>
        <translation>像素 %1 x %2 mm（%3）。</translation>
    </message>
    <message>
        <source>Whether the image is rotated cannot be known.</source>
        <translation>无法判断图像是否旋转。</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side; turn it before it is analysed.</source>
        <translation>作为正位胸片，图像似乎侧放；请在分析前旋转。</translation>
    </message>
    <message>
        <source>The image does not seem to lie on its side; smaller rotations cannot be known.</source>
        <translation>图像似乎未侧放；较小的旋转无法判断。</translation>
    </message>
    <message>
        <source>There is no image to resample.</source>
        <translation>没有可重采样的图像。</translation>
    </message>
    <message>
        <source>This image cannot be cut by a plane.</source>
        <translation>无法用平面切割此图像。</translation>
    </message>
    <message>
        <source>There is no such slice.</source>
        <translation>没有该层面。</translation>
    </message>
    <message>
        <source>The file of 3D presets is not valid: %1.</source>
        <translation>三维预设文件无效：%1。</translation>
    </message>
    <message>
        <source>The file of window presets is not valid: %1.</source>
        <translation>窗预设文件无效：%1。</translation>
    </message>
    <message>
        <source>There is no volume to be rendered.</source>
        <translation>没有可渲染的容积。</translation>
    </message>
    <message>
        <source>The picture to be rendered has no usable size.</source>
        <translation>待渲染图片大小不可用。</translation>
    </message>
    <message>
        <source>The camera of the rendering looks nowhere.</source>
        <translation>渲染相机没有朝向。</translation>
    </message>
    <message>
        <source>The transfer function has too many points.</source>
        <translation>传递函数的点过多。</translation>
    </message>
    <message>
        <source>A cut plane has no direction.</source>
        <translation>切割平面没有方向。</translation>
    </message>
    <message>
        <source>The segments are of another grid than the volume.</source>
        <translation>分割与容积的网格不同。</translation>
    </message>
    <message>
        <source>The image is not good enough for the model: %1</source>
        <translation>图像质量不足以用于该模型：%1</translation>
    </message>
    <message>
        <source>The model has no label "%1".</source>
        <translation>模型没有标签“%1”。</translation>
    </message>
    <message>
        <source>The model has no label of that name.</source>
        <translation>模型没有该名称的标签。</translation>
    </message>
    <message>
        <source>The series has no image of that number.</source>
        <translation>该序列没有此编号的图像。</translation>
    </message>
    <message>
        <source>Only image %1 of %2 was analysed.</source>
        <translation>仅分析了第 %1/%2 幅图像。</translation>
    </message>
    <message>
        <source>The reader confirmed that this is what the model expects: %1.</source>
        <translation>阅片者已确认这符合模型要求：%1。</translation>
    </message>
    <message>
        <source>Probabilities are the mean over the image and %1 changed copies (%2); the range is over these.</source>
        <translation>概率为图像及 %1 个变换副本（%2）的均值；范围取自这些结果。</translation>
    </message>
    <message>
        <source>The outline is the mean over the image and %1 changed copies (%2).</source>
        <translation>轮廓为图像及 %1 个变换副本（%2）的均值。</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked, not where disease is.</source>
        <translation>热图显示模型关注的位置，而非病变位置。</translation>
    </message>
    <message>
        <source>The model found none of the structures that it outlines.</source>
        <translation>模型未找到其所勾画的任何结构。</translation>
    </message>
    <message>
        <source>Finding where the model looked</source>
        <translation>查找模型关注位置</translation>
    </message>
    <message>
        <source>Checking the image quality</source>
        <translation>检查图像质量</translation>
    </message>
    <message>
        <source>Preparing the image</source>
        <translation>准备图像</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>运行模型</translation>
    </message>
    <message>
        <source>There is not enough memory for this analysis.</source>
        <translation>内存不足，无法进行此分析。</translation>
    </message>
    <message>
        <source>The analysis failed because of a defect in this program.</source>
        <translation>因程序缺陷，分析失败。</translation>
    </message>
    <message>
        <source>An analysis is incomplete or holds values that cannot be.</source>
        <translation>分析不完整或含不可能的值。</translation>
    </message>
    <message>
        <source>The augmentation "%1" needs a number after the colon.</source>
        <translation>增强“%1”的冒号后需要数字。</translation>
    </message>
    <message>
        <source>The number of the augmentation "%1" is out of range.</source>
        <translation>增强“%1”的数字超出范围。</translation>
    </message>
    <message>
        <source>The augmentation "%1" is not one of flip_horizontal, rotate, scale and shift.</source>
        <translation>增强“%1”不属于 flip_horizontal、rotate、scale 和 shift。</translation>
    </message>
    <message>
        <source>The network's output does not match the pack's labels.</source>
        <translation>网络输出与模型包标签不符。</translation>
    </message>
    <message>
        <source>The network gave values that are not numbers; its result is not used.</source>
        <translation>网络给出的值不是数字；其结果不予采用。</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>无法在此图像上运行网络。</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>无法生成热图。</translation>
    </message>
    <message>
        <source>No graphics processor can be used here: the analysis ran on the CPU.</source>
        <translation>此处无可用图形处理器：分析在 CPU 上运行。</translation>
    </message>
    <message>
        <source>The device that was asked for is not known: the analysis ran on %1.</source>
        <translation>所请求的设备未知：分析在 %1 上运行。</translation>
    </message>
    <message>
        <source>This analysis needs about %1 GiB of memory, but only %2 GiB are free; close other studies or programs and try again.</source>
        <translation>此分析约需 %1 GiB 内存，仅余 %2 GiB；请关闭其他检查或程序后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other studies or programs and try again.</source>
        <translation>内存不足；请关闭其他检查或程序后重试。</translation>
    </message>
    <message>
        <source>There is no model pack of that name: "pellucid-cli packs" lists them.</source>
        <translation>没有该名称的模型包：“pellucid-cli packs”可列出。</translation>
    </message>
    <message>
        <source>The model pack has no card.md, which says what the model was made from.</source>
        <translation>模型包缺少说明模型来源的 card.md。</translation>
    </message>
    <message>
        <source>The model pack's card.md cannot be read.</source>
        <translation>无法读取模型包的 card.md。</translation>
    </message>
    <message>
        <source>The model pack's card.md is empty.</source>
        <translation>模型包的 card.md 为空。</translation>
    </message>
    <message>
        <source>The model pack's weights file is missing ("weights.file").</source>
        <translation>模型包缺少权重文件（“weights.file”）。</translation>
    </message>
    <message>
        <source>The model pack's weights file is empty or larger than 1 GiB ("weights.file").</source>
        <translation>模型包的权重文件为空或超过 1 GiB（“weights.file”）。</translation>
    </message>
    <message>
        <source>The model pack's weights are not the ones that it names ("weights.sha256" differs): get the pack again.</source>
        <translation>模型包的权重与其声明不符（“weights.sha256”不同）：请重新获取。</translation>
    </message>
    <message>
        <source>There is no pack.json in the folder.</source>
        <translation>文件夹中没有 pack.json。</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not valid JSON.</source>
        <translation>模型包的 pack.json 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The model pack's pack.json is not a JSON object.</source>
        <translation>模型包的 pack.json 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The model uses a network that this version does not know.</source>
        <translation>模型使用了此版本不识别的网络。</translation>
    </message>
    <message>
        <source>The network %1 could not be built.</source>
        <translation>无法构建网络 %1。</translation>
    </message>
    <message>
        <source>The model expects a grey image.</source>
        <translation>模型需要灰度图像。</translation>
    </message>
    <message>
        <source>The model expects a single image, not a stack.</source>
        <translation>模型需要单幅图像，而非层叠。</translation>
    </message>
    <message>
        <source>The model pack's steps give %1 x %2 x %3 voxels, but its network expects %4 x %5 x %6.</source>
        <translation>模型包的步骤得到 %1 x %2 x %3 个体素，而网络需要 %4 x %5 x %6。</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers, so that no model can read it.</source>
        <translation>图像含非数值，模型无法读取。</translation>
    </message>
    <message>
        <source>There is not enough memory to prepare the image for the model.</source>
        <translation>内存不足，无法为模型准备图像。</translation>
    </message>
    <message>
        <source>Expects %1; %2.</source>
        <translation>要求：%1；%2。</translation>
    </message>
    <message>
        <source>Expects %1; the file does not say %2: please confirm that this is one.</source>
        <translation>要求：%1；文件未说明%2：请确认符合要求。</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>适用于 %1。</translation>
    </message>
    <message>
        <source>The model pack's field "%1" %2.</source>
        <translation>模型包的字段“%1”%2。</translation>
    </message>
    <message>
        <source>The model pack's network is not made for its task ("network.name").</source>
        <translation>模型包的网络不适用于其任务（“network.name”）。</translation>
    </message>
    <message>
        <source>The model's network could not be made ready to run.</source>
        <translation>无法使模型的网络就绪。</translation>
    </message>
    <message>
        <source>The model's weights are damaged: %1.</source>
        <translation>模型权重已损坏：%1。</translation>
    </message>
    <message>
        <source>The model's weights are damaged.</source>
        <translation>模型权重已损坏。</translation>
    </message>
    <message>
        <source>Not calibrated: the image does not say how large a pixel is.</source>
        <translation>未校准：图像未说明像素大小。</translation>
    </message>
    <message>
        <source>%1 at image left, area</source>
        <translation>%1（图像左侧）面积</translation>
    </message>
    <message>
        <source>%1 at image right, area</source>
        <translation>%1（图像右侧）面积</translation>
    </message>
    <message>
        <source>Left %1 area</source>
        <translation>左%1面积</translation>
    </message>
    <message>
        <source>Right %1 area</source>
        <translation>右%1面积</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a residual U-Net can have.</source>
        <translation>网络的“%1”超出残差 U-Net 的允许范围。</translation>
    </message>
    <message>
        <source>The network's "%1" is outside of what a U-Net can have.</source>
        <translation>网络的“%1”超出 U-Net 的允许范围。</translation>
    </message>
    <message>
        <source>The network's "channels" must lie between 1 and 16.</source>
        <translation>网络的“channels”须在 1 至 16 之间。</translation>
    </message>
    <message>
        <source>The network's "classes" must lie between 1 and 10000.</source>
        <translation>网络的“classes”须在 1 至 10000 之间。</translation>
    </message>
    <message>
        <source>The network's "dropout" must lie between 0 and 1.</source>
        <translation>网络的“dropout”须在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>images %1 and %2</source>
        <translation>图像 %1 与 %2</translation>
    </message>
    <message>
        <source>%1 and %2 mm</source>
        <translation>%1 和 %2 mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>turned images</source>
        <translation>幅旋转的图像</translation>
    </message>
    <message>
        <source>gaps like these</source>
        <translation>处类似间隙</translation>
    </message>
    <message>
        <source>shifted images</source>
        <translation>幅偏移的图像</translation>
    </message>
    <message>
        <source>images without position</source>
        <translation>幅无位置的图像</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 幅图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 幅图像</translation>
    </message>
    <message>
        <source>1 image without orientation</source>
        <translation>1 幅无方位的图像</translation>
    </message>
    <message>
        <source>%1 images without orientation</source>
        <translation>%1 幅无方位的图像</translation>
    </message>
    <message>
        <source>1 axial image</source>
        <translation>1 幅轴位图像</translation>
    </message>
    <message>
        <source>%1 axial images</source>
        <translation>%1 幅轴位图像</translation>
    </message>
    <message>
        <source>1 coronal image</source>
        <translation>1 幅冠状位图像</translation>
    </message>
    <message>
        <source>%1 coronal images</source>
        <translation>%1 幅冠状位图像</translation>
    </message>
    <message>
        <source>1 sagittal image</source>
        <translation>1 幅矢状位图像</translation>
    </message>
    <message>
        <source>%1 sagittal images</source>
        <translation>%1 幅矢状位图像</translation>
    </message>
    <message>
        <source>1 oblique image</source>
        <translation>1 幅斜位图像</translation>
    </message>
    <message>
        <source>%1 oblique images</source>
        <translation>%1 幅斜位图像</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>echo %1, TE %2 ms</source>
        <translation>回波 %1，TE %2 ms</translation>
    </message>
    <message>
        <source>echo %1</source>
        <translation>回波 %1</translation>
    </message>
    <message>
        <source>time %1 of %2</source>
        <translation>时相 %1/%2</translation>
    </message>
    <message>
        <source>phase %1 of %2, %3 ms after the trigger</source>
        <translation>相位 %1/%2，触发后 %3 ms</translation>
    </message>
    <message>
        <source>phase %1 of %2</source>
        <translation>相位 %1/%2</translation>
    </message>
    <message>
        <source>image type %1 of %2</source>
        <translation>图像类型 %1/%2</translation>
    </message>
    <message>
        <source>b-value %1 of %2</source>
        <translation>b 值 %1/%2</translation>
    </message>
    <message>
        <source>inversion time %1 of %2</source>
        <translation>反转时间 %1/%2</translation>
    </message>
    <message>
        <source>cardiac phase %1 of %2</source>
        <translation>心动时相 %1/%2</translation>
    </message>
    <message>
        <source>cardiac phase %1 %</source>
        <translation>心动时相 %1 %</translation>
    </message>
    <message>
        <source>respiratory phase %1 of %2</source>
        <translation>呼吸时相 %1/%2</translation>
    </message>
    <message>
        <source>respiratory phase %1 %</source>
        <translation>呼吸时相 %1 %</translation>
    </message>
    <message>
        <source>flip angle %1 degrees</source>
        <translation>翻转角 %1 度</translation>
    </message>
    <message>
        <source>flip angle %1 of %2</source>
        <translation>翻转角 %1/%2</translation>
    </message>
    <message>
        <source>tube voltage %1 of %2</source>
        <translation>管电压 %1/%2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>卷积核 %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>脉冲序列 %1</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation>副本 %1/%2</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The pixel data</source>
        <translation>像素数据</translation>
    </message>
    <message>
        <source>The compressed image</source>
        <translation>压缩图像</translation>
    </message>
    <message>
        <source>The DICOMDIR</source>
        <translation>DICOMDIR</translation>
    </message>
    <message>
        <source>uncompressed big endian</source>
        <translation>未压缩大端</translation>
    </message>
    <message>
        <source>an unknown transfer syntax</source>
        <translation>未知传输语法</translation>
    </message>
    <message>
        <source>direction %1 of %2</source>
        <translation>方向 %1/%2</translation>
    </message>
    <message>
        <source>acquisition %1 of %2</source>
        <translation>采集 %1/%2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>部分 %1/%2</translation>
    </message>
    <message>
        <source>1 localizer image</source>
        <translation>1 幅定位像</translation>
    </message>
    <message>
        <source>%1 localizer images</source>
        <translation>%1 幅定位像</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>一项观察</translation>
    </message>
    <message>
        <source>A list of contours</source>
        <translation>一个轮廓列表</translation>
    </message>
    <message>
        <source>this holds no image</source>
        <translation>此处没有图像</translation>
    </message>
    <message>
        <source>this is in colour</source>
        <translation>此为彩色图像</translation>
    </message>
    <message>
        <source>this covers %1 mm, more than the %2 mm of such an image</source>
        <translation>此图像覆盖 %1 mm，超过此类图像的 %2 mm</translation>
    </message>
    <message>
        <source>this is a single image, not a volume</source>
        <translation>此为单幅图像，而非容积</translation>
    </message>
    <message>
        <source>this series cannot be analysed as a volume: %1</source>
        <translation>此序列无法作为容积分析：%1</translation>
    </message>
    <message>
        <source>this is a stack of images without positions in the patient, not a volume</source>
        <translation>此为无患者位置的图像层叠，而非容积</translation>
    </message>
    <message>
        <source>this is a volume, not a radiograph</source>
        <translation>此为容积，而非 X 线片</translation>
    </message>
    <message>
        <source>this is %1-weighted by its times (%2)</source>
        <translation>按其时间参数此为 %1 加权（%2）</translation>
    </message>
    <message>
        <source>this is a picture without a medical header</source>
        <translation>此为无医学文件头的图片</translation>
    </message>
    <message>
        <source>this is a file that does not say what it shows</source>
        <translation>此文件未说明其内容</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>此为 %1</translation>
    </message>
    <message>
        <source>proton density</source>
        <translation>质子密度</translation>
    </message>
    <message>
        <source>what kind of image it is</source>
        <translation>图像种类</translation>
    </message>
    <message>
        <source>which part of the body it shows</source>
        <translation>所示身体部位</translation>
    </message>
    <message>
        <source>from which side it was taken</source>
        <translation>拍摄方位</translation>
    </message>
    <message>
        <source>how it is weighted</source>
        <translation>加权方式</translation>
    </message>
    <message>
        <source>whether contrast medium was given</source>
        <translation>是否使用对比剂</translation>
    </message>
    <message>
        <source>is missing or not a text</source>
        <translation>缺失或不是文本</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>须为 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>须为 true 或 false</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>不是文本列表</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>may hold only small letters, digits, '-' and '_', at most 64</source>
        <translation>仅可含小写字母、数字、'-' 和 '_'，最多 64 个</translation>
    </message>
    <message>
        <source>must be "classification" or "segmentation"</source>
        <translation>须为“classification”或“segmentation”</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不可为负</translation>
    </message>
    <message>
        <source>must be "T1" or "T2"</source>
        <translation>须为“T1”或“T2”</translation>
    </message>
    <message>
        <source>must be [columns, rows, slices]</source>
        <translation>须为 [列, 行, 层]</translation>
    </message>
    <message>
        <source>must hold whole numbers from 1 to %1</source>
        <translation>须为 1 至 %1 的整数</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>does not match "accepts.dimensions"</source>
        <translation>与“accepts.dimensions”不符</translation>
    </message>
    <message>
        <source>must be 1 or 3</source>
        <translation>须为 1 或 3</translation>
    </message>
    <message>
        <source>may hold no comma, quote or line break</source>
        <translation>不可含逗号、引号或换行</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>须在 0 至 1 之间</translation>
    </message>
    <message>
        <source>is for classification only</source>
        <translation>仅用于分类</translation>
    </message>
    <message>
        <source>must be written like "#56b4e9"</source>
        <translation>须写作“#56b4e9”形式</translation>
    </message>
    <message>
        <source>must be a list of 2 to %1 labels</source>
        <translation>须为 2 至 %1 个标签的列表</translation>
    </message>
    <message>
        <source>repeats "%1"</source>
        <translation>重复“%1”</translation>
    </message>
    <message>
        <source>holds no finding</source>
        <translation>不含发现</translation>
    </message>
    <message>
        <source>must be false: the first label of a segmentation is the background</source>
        <translation>须为 false：分割的首个标签是背景</translation>
    </message>
    <message>
        <source>is %1, but there are %2 labels</source>
        <translation>为 %1，但有 %2 个标签</translation>
    </message>
    <message>
        <source>differs from "input.channels"</source>
        <translation>与“input.channels”不同</translation>
    </message>
    <message>
        <source>must be a list of steps</source>
        <translation>须为步骤列表</translation>
    </message>
    <message>
        <source>is not usable: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <source>must be greater than 0 and at most 1000</source>
        <translation>须大于 0 且不超过 1000</translation>
    </message>
    <message>
        <source>has more than 16 entries</source>
        <translation>超过 16 项</translation>
    </message>
    <message>
        <source>must be the name of a file in the pack's folder, without a path</source>
        <translation>须为模型包文件夹中的文件名，不含路径</translation>
    </message>
    <message>
        <source>must be 64 small hexadecimal digits</source>
        <translation>须为 64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>names a version that this program does not read: a newer program may</source>
        <translation>指明的版本本程序无法读取：更新的程序或许可以</translation>
    </message>
    <message>
        <source>a tensor has a number type that is not known</source>
        <translation>一个张量的数值类型未知</translation>
    </message>
    <message>
        <source>a tensor has no shape</source>
        <translation>一个张量没有形状</translation>
    </message>
    <message>
        <source>a tensor has a side that is not a size</source>
        <translation>一个张量的边长无效</translation>
    </message>
    <message>
        <source>a tensor is too large</source>
        <translation>一个张量过大</translation>
    </message>
    <message>
        <source>a tensor has no place in the file</source>
        <translation>一个张量在文件中没有位置</translation>
    </message>
    <message>
        <source>the place of a tensor does not match its shape</source>
        <translation>一个张量的位置与其形状不符</translation>
    </message>
    <message>
        <source>the header is not readable</source>
        <translation>文件头无法读取</translation>
    </message>
    <message>
        <source>tensors overlap or leave a gap</source>
        <translation>张量重叠或有空隙</translation>
    </message>
    <message>
        <source>the file does not end where its last tensor ends</source>
        <translation>文件结尾与最后一个张量结尾不符</translation>
    </message>
    <message>
        <source>the file is too short</source>
        <translation>文件过短</translation>
    </message>
    <message>
        <source>the header is longer than the file</source>
        <translation>文件头长于文件</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>一个张量重复出现</translation>
    </message>
    <message>
        <source>a tensor of the network is missing</source>
        <translation>缺少网络的一个张量</translation>
    </message>
    <message>
        <source>a tensor does not have the network's shape</source>
        <translation>一个张量的形状与网络不符</translation>
    </message>
    <message>
        <source>the scales of a tensor are missing</source>
        <translation>缺少一个张量的缩放系数</translation>
    </message>
    <message>
        <source>a number in it is not finite</source>
        <translation>其中有非有限数值</translation>
    </message>
    <message>
        <source>it holds a tensor that the network does not have</source>
        <translation>其含网络所没有的张量</translation>
    </message>
    <message>
        <source>it has no list "presets"</source>
        <translation>没有列表“presets”</translation>
    </message>
    <message>
        <source>preset %1 lacks its id, title or modality</source>
        <translation>预设 %1 缺少 id、title 或 modality</translation>
    </message>
    <message>
        <source>"%1" stands there twice</source>
        <translation>“%1”重复出现</translation>
    </message>
    <message>
        <source>"%1" has an unknown mode or a shading outside of 0 to 1</source>
        <translation>“%1”的模式未知或阴影超出 0 至 1</translation>
    </message>
    <message>
        <source>"%1" needs two or more points of rising value, colour and opacity</source>
        <translation>“%1”需要两个或更多值递增且带颜色和不透明度的点</translation>
    </message>
    <message>
        <source>"%1" has no centre or no positive width</source>
        <translation>“%1”没有窗位或正的窗宽</translation>
    </message>
    <message>
        <source>"percentiles" must be two rising numbers from 0 to 100</source>
        <translation>“percentiles”须为 0 至 100 的两个递增数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>N4, slice by slice</source>
        <translation>N4，逐层</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证状态</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Verified by, as the file states</source>
        <translation>验证者（据文件）</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>分割 %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Segments overlap</source>
        <translation>分割重叠</translation>
    </message>
    <message>
        <source>Of series</source>
        <translation>所属序列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Shows the patient's identity</source>
        <translation>显示患者身份</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>label map</source>
        <translation>标签图</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二值</translation>
    </message>
    <message>
        <source>fractional (%1), up to %2</source>
        <translation>分数值（%1），最大 %2</translation>
    </message>
    <message>
        <source>of a kind not stated</source>
        <translation>未说明类型</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>an item that says nothing</source>
        <translation>无内容条目</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>see item %1</source>
        <translation>见条目 %1</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels of %4 x %5 x %6 mm</source>
        <translation>%1 x %2 x %3 体素，每个 %4 x %5 x %6 mm</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 voxels</source>
        <translation>%1 x %2 x %3 体素</translation>
    </message>
    <message>
        <source>%1 of %2 x %3</source>
        <translation>%1 帧，%2 x %3</translation>
    </message>
    <message>
        <source>1 voxel above 0</source>
        <translation>1 个体素大于 0</translation>
    </message>
    <message>
        <source>%1 voxels above 0</source>
        <translation>%1 个体素大于 0</translation>
    </message>
    <message>
        <source>1 voxel</source>
        <translation>1 个体素</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 个体素</translation>
    </message>
    <message>
        <source>%1 voxels, %2 ml</source>
        <translation>%1 个体素，%2 ml</translation>
    </message>
    <message>
        <source>1 point at z %1 mm</source>
        <translation>1 个点，z %1 mm</translation>
    </message>
    <message>
        <source>%1 points at z %2 mm</source>
        <translation>%1 个点，z %2 mm</translation>
    </message>
    <message>
        <source>%1 points from z %2 to %3 mm</source>
        <translation>%1 个点，z %2 至 %3 mm</translation>
    </message>
    <message>
        <source>1 contour</source>
        <translation>1 个轮廓</translation>
    </message>
    <message>
        <source>%1 contours</source>
        <translation>%1 个轮廓</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 个对象</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 个对象</translation>
    </message>
    <message>
        <source>The step "%1" needs more memory than this computer has.</source>
        <translation>步骤“%1”所需内存超出本机。</translation>
    </message>
    <message>
        <source>The step "%1" failed on this image.</source>
        <translation>步骤“%1”在此图像上失败。</translation>
    </message>
    <message>
        <source>There is no image to preprocess.</source>
        <translation>没有可预处理的图像。</translation>
    </message>
    <message>
        <source>Preprocessing works on grey images; this one is in colour.</source>
        <translation>预处理适用于灰度图像；此图像为彩色。</translation>
    </message>
    <message>
        <source>The mask for preprocessing is not a label image.</source>
        <translation>预处理掩膜不是标签图像。</translation>
    </message>
    <message>
        <source>The step "%1" is not part of this program.</source>
        <translation>本程序没有步骤“%1”。</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must lie between %3 and %4, not at %5.</source>
        <translation>步骤“%2”的参数“%1”须在 %3 与 %4 之间，而非 %5。</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be a whole number, not %3.</source>
        <translation>步骤“%2”的参数“%1”须为整数，而非 %3。</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be %3.</source>
        <translation>步骤“%2”的参数“%1”须为 %3。</translation>
    </message>
    <message>
        <source>The parameter "%1" of the step "%2" must be one of %3, not %4.</source>
        <translation>步骤“%2”的参数“%1”须为 %3 之一，而非 %4。</translation>
    </message>
    <message>
        <source>In the step %1 stands %2 where name=value is expected.</source>
        <translation>步骤 %1 中应为 name=value 处为 %2。</translation>
    </message>
    <message>
        <source>There is no preprocessing step %1. The steps are: %2.</source>
        <translation>没有预处理步骤 %1。可用步骤：%2。</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has none.</source>
        <translation>步骤“%1”没有参数 %2；其无参数。</translation>
    </message>
    <message>
        <source>The step "%1" has no parameter %2; it has %3.</source>
        <translation>步骤“%1”没有参数 %2；其参数为 %3。</translation>
    </message>
    <message>
        <source>The preprocessing steps must be a list.</source>
        <translation>预处理步骤须为列表。</translation>
    </message>
    <message>
        <source>There are more than %1 preprocessing steps.</source>
        <translation>预处理步骤超过 %1 个。</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write {"step": "clahe"}.</source>
        <translation>一个预处理步骤没有名称；请写 {"step": "clahe"}。</translation>
    </message>
    <message>
        <source>A preprocessing step has no name; write for example "median,clahe:clip=2".</source>
        <translation>一个预处理步骤没有名称；例如写“median,clahe:clip=2”。</translation>
    </message>
    <message>
        <source>The parameter %1 of the step %2 must be a number, a word, true or false.</source>
        <translation>步骤 %2 的参数 %1 须为数字、单词、true 或 false。</translation>
    </message>
    <message>
        <source>The list of preprocessing steps is too long.</source>
        <translation>预处理步骤列表过长。</translation>
    </message>
    <message>
        <source>The bias field step asks for a mask (mask=mask), and there is none.</source>
        <translation>偏置场步骤需要掩膜（mask=mask），但没有掩膜。</translation>
    </message>
    <message>
        <source>The bias field step needs values of zero and more; put it before the normalisation.</source>
        <translation>偏置场步骤需要非负值；请置于归一化之前。</translation>
    </message>
    <message>
        <source>The bias field was removed (%1).</source>
        <translation>已去除偏置场（%1）。</translation>
    </message>
    <message>
        <source>The image is dead: %1 % of it holds one and the same value. Nothing can be read from it.</source>
        <translation>图像无效：%1 % 为同一值。无法从中读取信息。</translation>
    </message>
    <message>
        <source>Slice %1 of %2 holds one value only.</source>
        <translation>第 %1/%2 层仅有一个值。</translation>
    </message>
    <message>
        <source>%1 of %2 slices hold one value only, the first of them slice %3.</source>
        <translation>%2 层中有 %1 层仅有一个值，首个为第 %3 层。</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the lowest value (%2).</source>
        <translation>%1 % 的体素为最低值（%2）。</translation>
    </message>
    <message>
        <source>%1 % of the voxels lie at the highest value (%2).</source>
        <translation>%1 % 的体素为最高值（%2）。</translation>
    </message>
    <message>
        <source>There is no clipping worth mention.</source>
        <translation>没有明显截断。</translation>
    </message>
    <message>
        <source>The low limit of the step "clamp" lies above the high limit.</source>
        <translation>步骤“clamp”的下限高于上限。</translation>
    </message>
    <message>
        <source>Limited to %1 to %2; %3 voxels were below and %4 above.</source>
        <translation>已限制在 %1 至 %2；%3 个体素低于、%4 个高于此范围。</translation>
    </message>
    <message>
        <source>There is no uniform border.</source>
        <translation>没有均匀边框。</translation>
    </message>
    <message>
        <source>Removed a border of %1 px left, %2 px right, %3 px at the top, %4 px at the bottom.</source>
        <translation>已去除边框：左 %1 px，右 %2 px，上 %3 px，下 %4 px。</translation>
    </message>
    <message>
        <source>There are no burned-in marks near the edges.</source>
        <translation>边缘附近没有烧入标记。</translation>
    </message>
    <message>
        <source>Filled %1 bright mark near the edges.</source>
        <translation>已填补边缘附近 %1 处亮标记。</translation>
    </message>
    <message>
        <source>Filled %1 bright marks near the edges.</source>
        <translation>已填补边缘附近 %1 处亮标记。</translation>
    </message>
    <message>
        <source>Median of %1 x %2 x %3 voxels.</source>
        <translation>%1 x %2 x %3 体素中值。</translation>
    </message>
    <message>
        <source>Median of %1 x %2 pixels.</source>
        <translation>%1 x %2 像素中值。</translation>
    </message>
    <message>
        <source>Smoothed by anisotropic diffusion (%1 iterations, conductance %2).</source>
        <translation>已用各向异性扩散平滑（%1 次迭代，传导系数 %2）。</translation>
    </message>
    <message>
        <source>There was no noise to remove.</source>
        <translation>没有可去除的噪声。</translation>
    </message>
    <message>
        <source>Smoothed by non-local means; the noise was %1.</source>
        <translation>已用非局部均值平滑；噪声为 %1。</translation>
    </message>
    <message>
        <source>Smoothed by a bilateral filter (%1 px, differences up to about %2).</source>
        <translation>已用双边滤波平滑（%1 px，差值约至 %2）。</translation>
    </message>
    <message>
        <source>Local contrast was equalised (CLAHE, limit %1, %2 tiles a side).</source>
        <translation>已均衡局部对比度（CLAHE，限值 %1，每边 %2 块）。</translation>
    </message>
    <message>
        <source>Gamma %1 was applied between %2 and %3.</source>
        <translation>在 %2 与 %3 之间应用了伽马 %1。</translation>
    </message>
    <message>
        <source>Edges were emphasised (unsharp mask, radius %1 px, amount %2).</source>
        <translation>已增强边缘（反锐化掩模，半径 %1 px，强度 %2）。</translation>
    </message>
    <message>
        <source>The image is too narrow to be resized with fit=crop.</source>
        <translation>图像过窄，无法以 fit=crop 调整大小。</translation>
    </message>
    <message>
        <source>Resized from %1 to %2 pixels (%3).</source>
        <translation>大小由 %1 调整为 %2 像素（%3）。</translation>
    </message>
    <message>
        <source>The image has no spacing in millimetres, so it cannot be resampled to one.</source>
        <translation>图像没有毫米间距，无法按间距重采样。</translation>
    </message>
    <message>
        <source>A spacing of %1 mm would make more than %2 voxels along one side.</source>
        <translation>间距 %1 mm 会使一边超过 %2 个体素。</translation>
    </message>
    <message>
        <source>Resampled from %1 x %2 x %3 mm to %4 x %5 x %6 mm.</source>
        <translation>由 %1 x %2 x %3 mm 重采样为 %4 x %5 x %6 mm。</translation>
    </message>
    <message>
        <source>Cropped or padded from %1 to %2 pixels.</source>
        <translation>由 %1 裁剪或填充为 %2 像素。</translation>
    </message>
    <message>
        <source>The image has no foreground to crop to.</source>
        <translation>图像没有可裁剪的前景。</translation>
    </message>
    <message>
        <source>Cropped from %1 to the %2 pixels around the foreground.</source>
        <translation>由 %1 裁剪为前景周围的 %2 像素。</translation>
    </message>
    <message>
        <source>A step asks for a mask (region=mask), and there is none.</source>
        <translation>一个步骤需要掩膜（region=mask），但没有掩膜。</translation>
    </message>
    <message>
        <source>The region to normalise in holds no voxel.</source>
        <translation>归一化区域不含体素。</translation>
    </message>
    <message>
        <source>The window of centre %1 and width %2 was mapped to 0..1.</source>
        <translation>窗位 %1、窗宽 %2 已映射到 0..1。</translation>
    </message>
    <message>
        <source>Values from %1 to %2 (%3 % and %4 % percentiles) were mapped to 0..1.</source>
        <translation>%1 至 %2 的值（%3 % 与 %4 % 百分位）已映射到 0..1。</translation>
    </message>
    <message>
        <source>Mean %1 and standard deviation %2 were brought to 0 and 1.</source>
        <translation>均值 %1 和标准差 %2 已变为 0 和 1。</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were mapped to 0..1.</source>
        <translation>%1 至 %2 的值已映射到 0..1。</translation>
    </message>
    <message>
        <source>The step "imagenet" takes values of 0..1; put "percentile", "window" or "min_max" before it.</source>
        <translation>步骤“imagenet”使用 0..1 的值；请在其前放置“percentile”、“window”或“min_max”。</translation>
    </message>
    <message>
        <source>The mean and standard deviation of ImageNet were applied.</source>
        <translation>已应用 ImageNet 的均值和标准差。</translation>
    </message>
    <message>
        <source>The polarity cannot be told from this image.</source>
        <translation>无法由此图像判断极性。</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems inverted: its middle is darker than the lungs.</source>
        <translation>作为正位胸片，图像似乎反相：中部比肺部更暗。</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image has the usual polarity.</source>
        <translation>作为正位胸片，图像极性正常。</translation>
    </message>
    <message>
        <source>The polarity cannot be told from the grey levels.</source>
        <translation>无法由灰阶判断极性。</translation>
    </message>
    <message>
        <source>The values were turned round.</source>
        <translation>数值已反转。</translation>
    </message>
    <message>
        <source>The file says that low values are bright (MONOCHROME1); the values were turned round.</source>
        <translation>文件说明低值为亮（MONOCHROME1）；数值已反转。</translation>
    </message>
    <message>
        <source>The file does not ask for inverted values; they stay.</source>
        <translation>文件未要求反转；数值保持不变。</translation>
    </message>
    <message>
        <source>Rows run towards %1, columns towards %2.</source>
        <translation>行朝向 %1，列朝向 %2。</translation>
    </message>
    <message>
        <source>As a frontal chest X-ray the image seems to lie on its side: it is more alike top to bottom than left to right.</source>
        <translation>作为正位胸片，图像似乎侧放：上下比左右更相似。</translation>
    </message>
    <message>
        <source>The file does not say how the image lies; it does not seem to lie on its side.</source>
        <translation>文件未说明图像方位；图像似乎未侧放。</translation>
    </message>
    <message>
        <source>How the image lies is not known.</source>
        <translation>图像方位未知。</translation>
    </message>
    <message>
        <source>Turned clockwise by %1 degrees.</source>
        <translation>已顺时针旋转 %1 度。</translation>
    </message>
    <message>
        <source>The file does not say how the image lies in the patient; its order stays.</source>
        <translation>文件未说明图像在患者体内的方位；顺序保持不变。</translation>
    </message>
    <message>
        <source>Columns, rows and slices were put in the order %1, from %2, %3, %4.</source>
        <translation>列、行、层已由 %2、%3、%4 调整为 %1 顺序。</translation>
    </message>
    <message>
        <source>Check for a dead image</source>
        <translation>检查无效图像</translation>
    </message>
    <message>
        <source>Refuses an image whose voxels are all equal or nearly so, and names single slices of a stack that hold nothing. Changes no voxel.</source>
        <translation>拒绝体素全部或几乎全部相同的图像，并指出层叠中的空层。不改变体素。</translation>
    </message>
    <message>
        <source>Equal voxels that make an image dead</source>
        <translation>判为无效的相同体素比例</translation>
    </message>
    <message>
        <source>Share of voxels with one and the same value from which on it is refused.</source>
        <translation>达到该相同值比例即拒绝。</translation>
    </message>
    <message>
        <source>Check for clipping</source>
        <translation>检查截断</translation>
    </message>
    <message>
        <source>Says how many voxels lie at the lowest and at the highest value, where detail was cut off before the file was written. Changes no voxel.</source>
        <translation>说明位于最低和最高值的体素数，即写入前已截去细节之处。不改变体素。</translation>
    </message>
    <message>
        <source>Clipped share worth a note</source>
        <translation>值得提示的截断比例</translation>
    </message>
    <message>
        <source>Shares below it are not mentioned.</source>
        <translation>低于此比例不提示。</translation>
    </message>
    <message>
        <source>Limit the values</source>
        <translation>限制数值</translation>
    </message>
    <message>
        <source>Sets values below the low limit to it and above the high limit to it, for example the padding of a CT outside its round field of view (-2000 and less) to -1024. Each voxel on its own, 2D and 3D.</source>
        <translation>将低于下限的值设为下限、高于上限的值设为上限，例如将 CT 圆形视野外的填充值（-2000 及以下）设为 -1024。逐体素，二维和三维。</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>In modality values (HU in CT).</source>
        <translation>以模态值计（CT 为 HU）。</translation>
    </message>
    <message>
        <source>In modality values (HU in CT); not below the low limit.</source>
        <translation>以模态值计（CT 为 HU）；不低于下限。</translation>
    </message>
    <message>
        <source>In modality values.</source>
        <translation>以模态值计。</translation>
    </message>
    <message>
        <source>Remove a uniform border</source>
        <translation>去除均匀边框</translation>
    </message>
    <message>
        <source>Cuts off rows and columns at the edges that hold one level only: shutters, padding, frames. In a stack the same rectangle is kept of all slices. Keeps the type of the voxels.</source>
        <translation>切除边缘仅有单一灰阶的行和列：遮挡、填充、边框。层叠中各层保留相同矩形。保持体素类型。</translation>
    </message>
    <message>
        <source>Spread that still is a border</source>
        <translation>仍视为边框的波动</translation>
    </message>
    <message>
        <source>Of the range between the 1 % and 99 % percentiles.</source>
        <translation>占 1 % 与 99 % 百分位之间范围的比例。</translation>
    </message>
    <message>
        <source>Largest border</source>
        <translation>最大边框</translation>
    </message>
    <message>
        <source>Of the width or height, at each side. No more is cut off.</source>
        <translation>占宽或高的比例，每侧。不切除更多。</translation>
    </message>
    <message>
        <source>Remove burned-in marks near the border</source>
        <translation>去除边缘附近的烧入标记</translation>
    </message>
    <message>
        <source>Fills small saturated marks near the edges, such as a side letter or a line of text, with the level around them (Telea 2004). Slice by slice. Text over the anatomy stays: it cannot be told from it.</source>
        <translation>用周围灰阶填补边缘附近的小块饱和标记，如侧别字母或文字（Telea 2004）。逐层处理。解剖结构上的文字保留：无法与之区分。</translation>
    </message>
    <message>
        <source>Width of the strip that is searched</source>
        <translation>搜索带宽度</translation>
    </message>
    <message>
        <source>Of the width or height, at each side.</source>
        <translation>占宽或高的比例，每侧。</translation>
    </message>
    <message>
        <source>Largest mark</source>
        <translation>最大标记</translation>
    </message>
    <message>
        <source>Of the area of the image. Larger bright parts are anatomy and stay.</source>
        <translation>占图像面积的比例。更大的亮区为解剖结构，予以保留。</translation>
    </message>
    <message>
        <source>Check the polarity</source>
        <translation>检查极性</translation>
    </message>
    <message>
        <source>Turns the values round where the file says that low values are bright (MONOCHROME1). For a frontal chest X-ray without that information it compares the spine with the lungs beside it.</source>
        <translation>若文件说明低值为亮（MONOCHROME1），则反转数值。对无此信息的正位胸片，比较脊柱与两侧肺部。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作方式</translation>
    </message>
    <message>
        <source>auto: file, else chest X-ray rule; file: only what the file says; check: note only; invert: always.</source>
        <translation>auto：按文件，否则按胸片规则；file：仅按文件；check：仅提示；invert：始终反转。</translation>
    </message>
    <message>
        <source>Check the orientation</source>
        <translation>检查方位</translation>
    </message>
    <message>
        <source>Says what is known: the directions of rows and columns where the file gives them; for a frontal chest X-ray, by its left-right symmetry, whether it seems to lie on its side. Upside down cannot be told reliably and is never claimed. Turns the image only when asked to.</source>
        <translation>说明已知信息：文件给出的行列方向；对正位胸片，依左右对称性判断是否侧放。上下颠倒无法可靠判断，从不断言。仅按要求旋转图像。</translation>
    </message>
    <message>
        <source>Turn clockwise by</source>
        <translation>顺时针旋转</translation>
    </message>
    <message>
        <source>Degrees, in the plane of the slices; positions are kept.</source>
        <translation>度，层面内；位置保持。</translation>
    </message>
    <message>
        <source>2d: within each slice; 3d: across slices too, for volumes with evenly spaced slices.</source>
        <translation>2d：层内；3d：跨层，用于层间距均匀的容积。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中值</translation>
    </message>
    <message>
        <source>Replaces each voxel by the median of its neighbourhood: removes single outliers, keeps edges.</source>
        <translation>以邻域中值替换每个体素：去除孤立异常值，保留边缘。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>1 looks at 3 x 3 pixels.</source>
        <translation>1 表示 3 x 3 像素。</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>邻域</translation>
    </message>
    <message>
        <source>Curvature anisotropic diffusion</source>
        <translation>曲率各向异性扩散</translation>
    </message>
    <message>
        <source>Smooths along edges and not across them (Perona and Malik 1990, modified curvature diffusion of Whitaker and Xue 2001).</source>
        <translation>沿边缘而非跨边缘平滑（Perona 与 Malik 1990，Whitaker 与 Xue 2001 改进的曲率扩散）。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>More smooth more.</source>
        <translation>越多越平滑。</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>传导系数</translation>
    </message>
    <message>
        <source>Small values stop at weaker edges.</source>
        <translation>较小的值在较弱边缘处停止。</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>非局部均值</translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike (Buades, Coll and Morel 2005), slice by slice, on 16 bits. The strength follows the noise that is measured in each image.</source>
        <translation>对周围相似的像素求平均（Buades、Coll 与 Morel 2005），逐层，16 位。强度取决于各图像测得的噪声。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>In multiples of the measured noise.</source>
        <translation>以实测噪声的倍数计。</translation>
    </message>
    <message>
        <source>Search radius</source>
        <translation>搜索半径</translation>
    </message>
    <message>
        <source>How far it looks for likes.</source>
        <translation>查找相似处的距离。</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>双边滤波</translation>
    </message>
    <message>
        <source>Averages near pixels of similar value (Tomasi and Manduchi 1998), slice by slice.</source>
        <translation>对邻近且值相近的像素求平均（Tomasi 与 Manduchi 1998），逐层。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Standard deviation in pixels.</source>
        <translation>标准差，以像素计。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Standard deviation of values, of the 1 % to 99 % percentile range.</source>
        <translation>数值标准差，占 1 % 至 99 % 百分位范围的比例。</translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>局部对比度 (CLAHE)</translation>
    </message>
    <message>
        <source>Contrast limited adaptive histogram equalisation (Zuiderveld 1994), slice by slice; the lowest and highest value of the slice stay.</source>
        <translation>限制对比度的自适应直方图均衡（Zuiderveld 1994），逐层；层的最低和最高值保持。</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>对比度限值</translation>
    </message>
    <message>
        <source>1 changes nearly nothing.</source>
        <translation>1 几乎不改变。</translation>
    </message>
    <message>
        <source>Tiles per side</source>
        <translation>每边分块</translation>
    </message>
    <message>
        <source>More tiles: more local.</source>
        <translation>分块越多越局部。</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>灰阶数</translation>
    </message>
    <message>
        <source>Of the histograms. Fewer act more strongly under the same limit; 256 is usual for 8-bit images.</source>
        <translation>直方图的灰阶数。限值相同时，越少作用越强；8 位图像通常为 256。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Raises the values between the minimum and the maximum to a power: below 1 brightens the dark parts. Each voxel on its own; the range of the whole volume stays.</source>
        <translation>对最小与最大值之间的值作幂运算：小于 1 使暗部变亮。逐体素；整个容积的范围保持。</translation>
    </message>
    <message>
        <source>1 changes nothing.</source>
        <translation>1 表示不变。</translation>
    </message>
    <message>
        <source>0 changes nothing.</source>
        <translation>0 表示不变。</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>反锐化掩模</translation>
    </message>
    <message>
        <source>Adds the difference from a smoothed copy: emphasises edges, and noise with them. Slice by slice.</source>
        <translation>加上与平滑副本之差：增强边缘，也增强噪声。逐层。</translation>
    </message>
    <message>
        <source>Of the Gaussian.</source>
        <translation>高斯半径。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Differences below this share of the 1 % to 99 % range are left alone.</source>
        <translation>低于 1 % 至 99 % 范围该比例的差值不处理。</translation>
    </message>
    <message>
        <source>Bias field (N4)</source>
        <translation>偏置场 (N4)</translation>
    </message>
    <message>
        <source>Removes the slow shading of MR coils (N4ITK, Tustison 2010). 3D for volumes of 4 and more slices, otherwise slice by slice. Values must be positive; the mean inside the mask is kept.</source>
        <translation>去除 MR 线圈的缓变阴影（N4ITK，Tustison 2010）。4 层及以上为三维，否则逐层。值须为正；掩膜内均值保持。</translation>
    </message>
    <message>
        <source>Shrink factor</source>
        <translation>缩小倍数</translation>
    </message>
    <message>
        <source>Estimates on a smaller copy, of at most 256 pixels a side.</source>
        <translation>在较小副本上估计，每边最多 256 像素。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Resolutions of the B-spline grid.</source>
        <translation>B 样条网格的分辨率级数。</translation>
    </message>
    <message>
        <source>At most, at each level.</source>
        <translation>每级最多。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找区域</translation>
    </message>
    <message>
        <source>otsu: foreground by threshold; all: everywhere; mask: the given mask.</source>
        <translation>otsu：阈值前景；all：全部；mask：给定掩膜。</translation>
    </message>
    <message>
        <source>New voxels</source>
        <translation>新体素</translation>
    </message>
    <message>
        <source>What stands where there was no image: its lowest value, or 0.</source>
        <translation>原无图像处的值：最低值或 0。</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Linear averages over the new pixel when shrinking, so that fine detail does not alias.</source>
        <translation>缩小时线性插值对新像素求平均，避免细节混叠。</translation>
    </message>
    <message>
        <source>Put the axes in order</source>
        <translation>调整轴顺序</translation>
    </message>
    <message>
        <source>Turns and flips the order of the voxels, without resampling, so that columns, rows and slices run as nearly as they can towards the given sides of the patient. A network that was trained on one order needs it. Where the file does not say how the image lies, nothing is done.</source>
        <translation>翻转体素顺序而不重采样，使列、行、层尽可能朝向患者的给定方向。以某一顺序训练的网络需要此步骤。文件未说明方位时不作处理。</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>LPH: left, posterior, head, as axial DICOM images; RAH: right, anterior, head, as most NIfTI files.</source>
        <translation>LPH：左、后、头，如 DICOM 轴位图像；RAH：右、前、头，如多数 NIfTI 文件。</translation>
    </message>
    <message>
        <source>Resize to pixels</source>
        <translation>按像素调整大小</translation>
    </message>
    <message>
        <source>To a number of columns and rows, and slices where asked for. The world stays: the image covers the same place.</source>
        <translation>调整为指定列数、行数，及所需层数。空间位置不变：图像覆盖相同位置。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>层</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>0 表示保持。</translation>
    </message>
    <message>
        <source>0 keeps it.</source>
        <translation>0 表示保持。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>stretch: fills, changes the aspect; letterbox: whole image, padded; crop: fills, the longer side is cut.</source>
        <translation>stretch：填满，改变比例；letterbox：完整图像，补边；crop：填满，裁去长边。</translation>
    </message>
    <message>
        <source>Resample to a spacing</source>
        <translation>按间距重采样</translation>
    </message>
    <message>
        <source>To a spacing in millimetres; refused where the image has none.</source>
        <translation>按毫米间距；图像无间距时拒绝。</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列间</translation>
    </message>
    <message>
        <source>Between rows</source>
        <translation>行间</translation>
    </message>
    <message>
        <source>Between slices</source>
        <translation>层间</translation>
    </message>
    <message>
        <source>Crop or pad to a size</source>
        <translation>裁剪或填充到指定大小</translation>
    </message>
    <message>
        <source>Around the centre, without resampling. Keeps the type of the voxels.</source>
        <translation>围绕中心，不重采样。保持体素类型。</translation>
    </message>
    <message>
        <source>Crop to the foreground</source>
        <translation>裁剪到前景</translation>
    </message>
    <message>
        <source>To the box around everything brighter than the Otsu threshold, for heads and bodies in air. Keeps the type of the voxels.</source>
        <translation>裁剪到亮于 Otsu 阈值部分的外框，适用于空气中的头部和身体。保持体素类型。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Left around the box.</source>
        <translation>外框周围保留。</translation>
    </message>
    <message>
        <source>Voxels that count</source>
        <translation>计入的体素</translation>
    </message>
    <message>
        <source>all; nonzero: all but exact zeros; foreground: above the Otsu threshold; mask: the given mask.</source>
        <translation>all：全部；nonzero：除零以外；foreground：高于 Otsu 阈值；mask：给定掩膜。</translation>
    </message>
    <message>
        <source>Window to 0..1</source>
        <translation>窗映射到 0..1</translation>
    </message>
    <message>
        <source>Maps a window of modality values to 0..1 and cuts off the rest. Each voxel on its own.</source>
        <translation>将模态值窗映射到 0..1 并截去其余。逐体素。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>窗宽</translation>
    </message>
    <message>
        <source>Percentiles to 0..1</source>
        <translation>百分位映射到 0..1</translation>
    </message>
    <message>
        <source>Maps the values between two percentiles of the volume to 0..1.</source>
        <translation>将容积两个百分位之间的值映射到 0..1。</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>低百分位</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>高百分位</translation>
    </message>
    <message>
        <source>Becomes 0.</source>
        <translation>变为 0。</translation>
    </message>
    <message>
        <source>Becomes 1.</source>
        <translation>变为 1。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Limits the rest to 0..1.</source>
        <translation>将其余限制在 0..1。</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation 1</source>
        <translation>均值 0，标准差 1</translation>
    </message>
    <message>
        <source>Subtracts the mean of the region and divides by its standard deviation.</source>
        <translation>减去区域均值并除以其标准差。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Cuts off beyond so many standard deviations; 0 does not.</source>
        <translation>超过该倍标准差即截断；0 表示不截断。</translation>
    </message>
    <message>
        <source>Minimum and maximum to 0..1</source>
        <translation>最小最大值映射到 0..1</translation>
    </message>
    <message>
        <source>Maps the lowest value of the volume to 0 and the highest to 1.</source>
        <translation>将容积最低值映射为 0，最高值映射为 1。</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>ImageNet 均值和标准差</translation>
    </message>
    <message>
        <source>Takes values of 0..1 and applies the mean 0.449 and standard deviation 0.226 of ImageNet, averaged over its three channels. The image stays grey; a network with three channels gets it three times.</source>
        <translation>使用 0..1 的值，应用 ImageNet 三通道平均的均值 0.449 和标准差 0.226。图像保持灰度；三通道网络接收三份。</translation>
    </message>
    <message>
        <source>Its series has the same identifier as a series of another study.</source>
        <translation>其序列与另一检查的序列标识相同。</translation>
    </message>
    <message>
        <source>Presentation LUT</source>
        <translation>显示 LUT</translation>
    </message>
    <message>
        <source>The images of the series have different pixel spacings; this part: none.</source>
        <translation>该序列图像的像素间距不同；此部分：无。</translation>
    </message>
    <message>
        <source>Weights can be stored as "float32", "float16" or "int8".</source>
        <translation>权重可存为“float32”、“float16”或“int8”。</translation>
    </message>
    <message>
        <source>The model's weights could not be written.</source>
        <translation>无法写入模型权重。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Width.</source>
        <translation>宽度。</translation>
    </message>
    <message>
        <source>Height.</source>
        <translation>高度。</translation>
    </message>
    <message>
        <source>Hippocampus on MR</source>
        <translation>MR 海马</translation>
    </message>
    <message>
        <source>Brain tumour type on a contrast MR slice</source>
        <translation>增强 MR 层面的脑肿瘤类型</translation>
    </message>
    <message>
        <source>Lungs on chest X-ray</source>
        <translation>胸片肺野</translation>
    </message>
    <message>
        <source>Pneumonia on chest X-ray of children</source>
        <translation>儿童胸片肺炎</translation>
    </message>
    <message>
        <source>T1-weighted MR volume cropped to the hippocampus</source>
        <translation>裁剪至海马的 T1 加权 MR 容积</translation>
    </message>
    <message>
        <source>contrast-enhanced T1-weighted MR slice of the head</source>
        <translation>头部增强 T1 加权 MR 层面</translation>
    </message>
    <message>
        <source>frontal chest X-ray</source>
        <translation>正位胸片</translation>
    </message>
    <message>
        <source>frontal chest X-ray of a child</source>
        <translation>儿童正位胸片</translation>
    </message>
    <message>
        <source>Files among the copies do not belong to the study in whose folder they are.</source>
        <translation>副本中有文件不属于其所在文件夹的检查。</translation>
    </message>
    <message>
        <source>The copies of the study cannot be read; it was not entered.</source>
        <translation>无法读取该检查的副本；未登记。</translation>
    </message>
    <message>
        <source>A study without an identifier cannot be listed; open it where it is.</source>
        <translation>没有标识的检查无法列入；请在其所在位置打开。</translation>
    </message>
    <message>
        <source>The segments cannot be written; check that the folder can be written to.</source>
        <translation>无法写入分割；请检查文件夹是否可写。</translation>
    </message>
    <message>
        <source>The segments are larger than a DICOM file can be.</source>
        <translation>分割大小超过 DICOM 文件的上限。</translation>
    </message>
    <message>
        <source>There are no segments to write.</source>
        <translation>没有可写入的分割。</translation>
    </message>
    <message>
        <source>A DICOM segmentation refers to DICOM images; write NIfTI or NRRD instead.</source>
        <translation>DICOM 分割必须引用 DICOM 图像；请改写为 NIfTI 或 NRRD。</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient; write NIfTI or NRRD instead.</source>
        <translation>图像未说明其在患者体内的位置；请改写为 NIfTI 或 NRRD。</translation>
    </message>
    <message>
        <source>The segments are not on the images of this series.</source>
        <translation>分割不在此序列的图像上。</translation>
    </message>
    <message>
        <source>The images name their patient in a character set that cannot be converted.</source>
        <translation>图像中的患者姓名使用了无法转换的字符集。</translation>
    </message>
    <message>
        <source>The segmentation cannot be written; check that the folder can be written to and has room.</source>
        <translation>无法写入分割；请检查文件夹是否可写且有足够空间。</translation>
    </message>
    <message>
        <source>Writing a segmentation</source>
        <translation>正在写入分割</translation>
    </message>
    <message>
        <source>%1 (tilt corrected)</source>
        <translation>%1（已校正倾斜）</translation>
    </message>
    <message>
        <source>volume %1 of %2</source>
        <translation>容积 %1/%2</translation>
    </message>
    <message>
        <source>A study without a Study Instance UID cannot be copied; it stays where it is.</source>
        <translation>没有 Study Instance UID 的检查无法复制；仍保留在原处。</translation>
    </message>
    <message>
        <source>There is no graphics card that can render volumes.</source>
        <translation>没有能渲染体数据的显卡。</translation>
    </message>
    <message>
        <source>The graphics card has no room for this volume.</source>
        <translation>显卡没有足够空间容纳此体数据。</translation>
    </message>
    <message>
        <source>The graphics card cannot make this picture.</source>
        <translation>显卡无法生成此图像。</translation>
    </message>
    <message>
        <source>The graphics card has stopped working for this program.</source>
        <translation>显卡已停止为本程序工作。</translation>
    </message>
    <message>
        <source>%1 area</source>
        <translation>%1面积</translation>
    </message>
    <message>
        <source>%1 volume</source>
        <translation>%1体积</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Anterior hippocampus</source>
        <translation>海马前部</translation>
    </message>
    <message>
        <source>Posterior hippocampus</source>
        <translation>海马后部</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>无肿瘤</translation>
    </message>
    <message>
        <source>Glioma</source>
        <translation>胶质瘤</translation>
    </message>
    <message>
        <source>Meningioma</source>
        <translation>脑膜瘤</translation>
    </message>
    <message>
        <source>Pituitary tumour</source>
        <translation>垂体瘤</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>无肺炎</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the anterior and posterior hippocampus on a T1-weighted MR volume that was cropped to it, for volumes that a reader checks. Not for primary diagnosis.</source>
        <translation>研究与教学：在裁剪至海马的 T1 加权 MR 容积上勾画海马前部和后部，用于由阅片者核对的容积。不用于首要诊断。</translation>
    </message>
    <message>
        <source>Research and teaching: suggests the kind of tumour on one contrast-enhanced T1-weighted slice of the head, for a reader who decides. Not for primary diagnosis; it does not replace histology.</source>
        <translation>研究与教学：在一层头部增强 T1 加权图像上提示肿瘤类型，由阅片者决定。不用于首要诊断；不能代替组织学检查。</translation>
    </message>
    <message>
        <source>Research and teaching: outlines the lungs on frontal chest X-rays of children, for area measurements that a reader checks. Not for primary diagnosis.</source>
        <translation>研究与教学：在儿童正位胸片上勾画肺部，用于由阅片者核对的面积测量。不用于首要诊断。</translation>
    </message>
    <message>
        <source>Research and teaching: points out frontal chest X-rays of children that may show pneumonia, for a reader who decides. Not for primary diagnosis, not for triage without a reader, not for adults.</source>
        <translation>研究与教学：提示可能有肺炎的儿童正位胸片，由阅片者决定。不用于首要诊断，不用于无阅片者的分诊，不用于成人。</translation>
    </message>
    <message>
        <source>Values stay in Bq/ml, no SUV: %1.</source>
        <translation>数值保持为 Bq/ml，不计算 SUV：%1。</translation>
    </message>
    <message>
        <source>the weight of the patient is missing or makes no sense</source>
        <translation>缺少患者体重或体重不合理</translation>
    </message>
    <message>
        <source>the injected dose is missing or makes no sense</source>
        <translation>缺少注射剂量或剂量不合理</translation>
    </message>
    <message>
        <source>the half life is missing or makes no sense</source>
        <translation>缺少半衰期或半衰期不合理</translation>
    </message>
    <message>
        <source>the date and time of the series are missing</source>
        <translation>缺少序列的日期和时间</translation>
    </message>
    <message>
        <source>the date and time of acquisition are missing</source>
        <translation>缺少采集的日期和时间</translation>
    </message>
    <message>
        <source>the series was made later than its images, and the beginning of the scan is missing</source>
        <translation>序列的生成晚于其图像，且缺少扫描开始时间</translation>
    </message>
    <message>
        <source>the injection and the scan are timed in different time zones</source>
        <translation>注射与扫描的时间使用了不同的时区</translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <translation>缺少注射时间</translation>
    </message>
    <message>
        <source>the day of injection is missing, which counts for so long a half life</source>
        <translation>缺少注射日期，而半衰期如此长时日期不可缺少</translation>
    </message>
    <message>
        <source>the images are not corrected for attenuation</source>
        <translation>图像未做衰减校正</translation>
    </message>
    <message>
        <source>the images are not corrected for decay, or not said to which time</source>
        <translation>图像未做衰变校正，或未说明校正到何时</translation>
    </message>
    <message>
        <source>more than one injection is named</source>
        <translation>列出了不止一次注射</translation>
    </message>
    <message>
        <source>the injection was not shortly before the scan</source>
        <translation>注射并非在扫描前不久</translation>
    </message>
    <message>
        <source>the file brings a table of grey levels for Bq/ml</source>
        <translation>文件带有针对 Bq/ml 的灰度表</translation>
    </message>
    <message>
        <source>it has more than %1 presets</source>
        <translation>其中的预设超过 %1 个</translation>
    </message>
    <message>
        <source>"%1" has a digit that is not 2 to 9</source>
        <translation>"%1" 的数字键不在 2 到 9 之间</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1 (%2).</source>
        <translation>该文件不含图像，而是：%1（%2）。</translation>
    </message>
    <message>
        <source>The file holds no image but this: %1.</source>
        <translation>该文件不含图像，而是：%1。</translation>
    </message>
    <message>
        <source>List of the files of a medium</source>
        <translation>介质文件目录</translation>
    </message>
    <message>
        <source>Object of an unknown kind</source>
        <translation>未知类型的对象</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>无法写入图像。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the image.</source>
        <translation>内存不足，无法写入图像。</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>像素间距</translation>
    </message>
    <message>
        <source>Distance between slices</source>
        <translation>层间距</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart.</source>
        <translation>层间距 %1 mm。</translation>
    </message>
    <message>
        <source>Slices lie %1 mm apart; small findings can lie between two slices.</source>
        <translation>层间距 %1 mm；小病灶可能位于两层之间。</translation>
    </message>
    <message>
        <source>The label map has %1 voxels, the images have %2.</source>
        <translation>标签图有 %1 个体素，图像有 %2 个。</translation>
    </message>
    <message>
        <source>The voxels of the label map measure %1 mm, those of the images %2 mm.</source>
        <translation>标签图的体素为 %1 mm，图像的体素为 %2 mm。</translation>
    </message>
    <message>
        <source>The axes of the label map are turned by %1 degrees against those of the images.</source>
        <translation>标签图的轴相对图像的轴旋转了 %1 度。</translation>
    </message>
    <message>
        <source>The label map lies up to %1 mm away from the images.</source>
        <translation>标签图与图像相距最多 %1 mm。</translation>
    </message>
    <message>
        <source>The label map does not say where it lies in the patient, the images do.</source>
        <translation>标签图未说明其在患者体内的位置，而图像有说明。</translation>
    </message>
    <message>
        <source>The images do not say where they lie in the patient, the label map does.</source>
        <translation>图像未说明其在患者体内的位置，而标签图有说明。</translation>
    </message>
    <message>
        <source>The file holds values that are no whole numbers from 0 on: it is an image, no label map.</source>
        <translation>文件包含非 0 起的整数值：它是图像，不是标签图。</translation>
    </message>
    <message>
        <source>The file holds more than 255 different values: it is an image, no label map.</source>
        <translation>文件包含超过 255 个不同的值：它是图像，不是标签图。</translation>
    </message>
    <message>
        <source>The file holds no labels: all its values are 0.</source>
        <translation>文件不含标签：所有值均为 0。</translation>
    </message>
    <message>
        <source>Only NIfTI and NRRD files are read as label maps.</source>
        <translation>只有 NIfTI 和 NRRD 文件可作为标签图读取。</translation>
    </message>
    <message>
        <source>A colour image is no label map.</source>
        <translation>彩色图像不是标签图。</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>UNVERIFIED</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>PRELIMINARY</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>UNAPPROVED</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>MANUAL</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>SEMIAUTOMATIC</source>
        <translation>半自动</translation>
    </message>
    <message>
        <source>AUTOMATIC</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>是</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>否</translation>
    </message>
    <message>
        <source>UNDEFINED</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>CLOSED_PLANAR</source>
        <translation>闭合平面轮廓</translation>
    </message>
    <message>
        <source>CLOSEDPLANAR_XOR</source>
        <translation>带孔的闭合平面轮廓</translation>
    </message>
    <message>
        <source>OPEN_PLANAR</source>
        <translation>开放平面轮廓</translation>
    </message>
    <message>
        <source>OPEN_NONPLANAR</source>
        <translation>空间开放轮廓</translation>
    </message>
    <message>
        <source>POINT</source>
        <translation>点</translation>
    </message>
    <message>
        <source>PROBABILITY</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>OCCUPANCY</source>
        <translation>占有率</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>分割 %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>with a presentation state</source>
        <translation>带显示状态</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>The file gives a pixel spacing but not what it was measured on: lengths are in pixels.</source>
        <translation>文件给出了像素间距，但未说明是以何物测得：长度以像素为单位。</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, by what ratio the file does not say: fine detail may be lost.</source>
        <translation>%2 幅图像中有 %1 幅经过有损压缩，文件未说明压缩比：细节可能丢失。</translation>
    </message>
    <message>
        <source>%1 of %2 images were compressed with loss, %3: fine detail may be lost.</source>
        <translation>%2 幅图像中有 %1 幅经过有损压缩，%3：细节可能丢失。</translation>
    </message>
    <message>
        <source>The colours of the image are stored as HSV, which cannot be read.</source>
        <translation>图像的颜色以 HSV 存储，无法读取。</translation>
    </message>
    <message>
        <source>It gives its images different windows; all are shown with that of the first.</source>
        <translation>它为各图像指定了不同的窗；全部以第一幅的窗显示。</translation>
    </message>
    <message>
        <source>The file colours a part of its values by a palette; they are shown in grey.</source>
        <translation>文件用调色板为部分数值着色；这些数值以灰度显示。</translation>
    </message>
    <message>
        <source>There are several series at that path; name the files of one.</source>
        <translation>该路径下有多个序列；请指定其中一个序列的文件。</translation>
    </message>
    <message>
        <source>may hold no slash and not be "file" or "predicted"</source>
        <translation>不可含斜杠，也不可为“file”或“predicted”</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>Not all key images are printed; the others are in the program.</source>
        <translation>并非所有关键图像都已打印；其余的在程序中。</translation>
    </message>
    <message>
        <source>A key image is missing: %1</source>
        <translation>缺少一幅关键图像：%1</translation>
    </message>
    <message>
        <source>This report holds results of AI models. They are a second opinion for a qualified reader, who judges by the original images.</source>
        <translation>本报告含有 AI 模型的结果。它们是供合格阅片者参考的第二意见，阅片者以原始图像为准。</translation>
    </message>
    <message>
        <source>Not for primary diagnosis.</source>
        <translation>不用于首要诊断。</translation>
    </message>
    <message>
        <source>The report stays a draft because no reader is named.</source>
        <translation>由于未署名阅片者，本报告仍为草稿。</translation>
    </message>
    <message>
        <source>The report was made final before every proposed finding had been reviewed.</source>
        <translation>在所有建议的发现审阅完之前，报告已定稿。</translation>
    </message>
    <message>
        <source>The images hold burned-in annotation.</source>
        <translation>图像中含有烧录的标注。</translation>
    </message>
    <message>
        <source>Shape alone</source>
        <translation>仅形状</translation>
    </message>
    <message>
        <source>Stored pixel values</source>
        <translation>存储的像素值</translation>
    </message>
    <message>
        <source>Uniform pixels</source>
        <translation>数值相同的像素</translation>
    </message>
    <message>
        <source>Structure above the noise</source>
        <translation>噪声之上的结构</translation>
    </message>
    <message>
        <source>Pixels at the lowest value</source>
        <translation>处于最低值的像素</translation>
    </message>
    <message>
        <source>Pixels at the highest value</source>
        <translation>处于最高值的像素</translation>
    </message>
    <message>
        <source>Nearly black area</source>
        <translation>接近全黑的区域</translation>
    </message>
    <message>
        <source>Nearly white area</source>
        <translation>接近全白的区域</translation>
    </message>
    <message>
        <source>Empty border</source>
        <translation>空白边缘</translation>
    </message>
    <message>
        <source>Width of the sharpest edges</source>
        <translation>最锐利边缘的宽度</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>图像横置</translation>
    </message>
    <message>
        <source>The graphics processor does not have enough free memory for this: the analysis ran on the CPU.</source>
        <translation>图形处理器的可用内存不足：分析在 CPU 上运行。</translation>
    </message>
    <message>
        <source>The graphics processor could not run this model: the analysis ran on the CPU.</source>
        <translation>图形处理器无法运行此模型：分析在 CPU 上运行。</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: they are gated, and lie at the same places many times.</source>
        <translation>重建的层面不构成容积：它们是门控的，多次位于相同位置。</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not number its slices one by one.</source>
        <translation>重建的层面不构成容积：文件未对其层面逐一编号。</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not begin with the first slice.</source>
        <translation>重建的层面不构成容积：文件不是从第一层开始。</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file does not give the place of the first slice.</source>
        <translation>重建的层面不构成容积：文件未给出第一层的位置。</translation>
    </message>
    <message>
        <source>The slices of the reconstruction make no volume: the file gives no Spacing Between Slices.</source>
        <translation>重建的层面不构成容积：文件未给出层间距（Spacing Between Slices）。</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some are too large for it.</source>
        <translation>数值以双精度存储，以单精度保存：其中一些过大，无法表示。</translation>
    </message>
    <message>
        <source>The values are stored in double precision and kept in single: some change by up to %1, of a range of %2.</source>
        <translation>数值以双精度存储，以单精度保存：其中一些变化达 %1，数值范围为 %2。</translation>
    </message>
    <message>
        <source>The images of the series differ in Samples per Pixel; this part: %1.</source>
        <translation>该序列图像的 Samples per Pixel 不同；此部分：%1。</translation>
    </message>
    <message>
        <source>The images of the series differ in Bits Allocated; this part: %1.</source>
        <translation>该序列图像的 Bits Allocated 不同；此部分：%1。</translation>
    </message>
    <message>
        <source>The images of the series differ in Pixel Representation; this part: %1.</source>
        <translation>该序列图像的 Pixel Representation 不同；此部分：%1。</translation>
    </message>
    <message>
        <source>The images of the series differ in Photometric Interpretation; this part: %1.</source>
        <translation>该序列图像的 Photometric Interpretation 不同；此部分：%1。</translation>
    </message>
    <message>
        <source>The file is text, not DICOM.</source>
        <translation>该文件是文本，不是 DICOM。</translation>
    </message>
    <message>
        <source>The file is a PDF document, not DICOM.</source>
        <translation>该文件是 PDF 文档，不是 DICOM。</translation>
    </message>
    <message>
        <source>The file is an archive, not DICOM; unpack it and open its content.</source>
        <translation>该文件是压缩包，不是 DICOM；请解压后打开其内容。</translation>
    </message>
    <message>
        <source>The file is a GIF picture, not DICOM.</source>
        <translation>该文件是 GIF 图片，不是 DICOM。</translation>
    </message>
    <message>
        <source>The file is a program, not DICOM.</source>
        <translation>该文件是程序，不是 DICOM。</translation>
    </message>
    <message>
        <source>The file begins with nothing but zeros; it is not DICOM.</source>
        <translation>该文件开头全为零；不是 DICOM。</translation>
    </message>
    <message>
        <source>The compressed image has %1 x %2 pixels, its header says %3 x %4; it was not decoded.</source>
        <translation>压缩图像为 %1 x %2 像素，其头信息为 %3 x %4；未解码。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>有符号</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>%1 of %2 voxels have no value: they are shown dark and left out of statistics.</source>
        <translation>%2 个体素中有 %1 个没有值：显示为暗色，不计入统计。</translation>
    </message>
    <message>
        <source>Image number %1 lacks %2 of its %3 frames: %4</source>
        <translation>图像 %1 的 %3 帧中缺少 %2 帧：%4</translation>
    </message>
    <message>
        <source>The model pack's weights cannot be read.</source>
        <translation>无法读取模型包的权重。</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects a tensor "%1", which is not there.</source>
        <translation>模型包的权重与其网络不符：网络需要张量“%1”，但其中没有。</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 numbers in "%2", there are %3.</source>
        <translation>模型包的权重与其网络不符：“%2”应有 %1 个数，实有 %3 个。</translation>
    </message>
    <message>
        <source>The model pack's weights do not fit its network: it expects %1 tensors, there are %2 more.</source>
        <translation>模型包的权重与其网络不符：网络需要 %1 个张量，实际多出 %2 个。</translation>
    </message>
    <message>
        <source>The rescale changes from image to image, and the presentation state counts stored values: those that are shown cannot be compared between images.</source>
        <translation>各图像的重缩放不同，而呈现状态按存储值计算：所显示的数值在图像之间不可比较。</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Fusion</name>
    <message>
        <source>The two series do not share a frame of reference: it is not known how they lie on each other.</source>
        <translation>两个序列没有共同的参考坐标系：无法知道它们如何重叠。</translation>
    </message>
    <message>
        <source>Nothing can be laid over this series: %1</source>
        <translation>无法在此序列上叠加：%1</translation>
    </message>
    <message>
        <source>FUSED: %1, %2 %</source>
        <translation>融合：%1，%2 %</translation>
    </message>
</context>
<context>
    <name>KeyContext</name>
    <message>
        <source>Images and planes</source>
        <translation>图像和平面</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>三维视图</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Pointer by keys</source>
        <translation>键盘指针</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Area %1</source>
        <translation>面积 %1</translation>
    </message>
    <message>
        <source>Mean %1 ± %2</source>
        <translation>平均 %1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation>心胸比 %1</translation>
    </message>
    <message>
        <source>Heart %1</source>
        <translation>心脏 %1</translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation>胸廓 %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>长径和短径</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Colour image: no statistics.</source>
        <translation>彩色图像：无统计值。</translation>
    </message>
    <message>
        <source>The region is too large for statistics.</source>
        <translation>区域过大，无法统计。</translation>
    </message>
    <message>
        <source>No pixel centre lies within: no statistics.</source>
        <translation>区域内没有像素中心：无统计值。</translation>
    </message>
    <message>
        <source>The outline crosses itself: no area.</source>
        <translation>轮廓自相交：无面积。</translation>
    </message>
    <message>
        <source>Outside the image.</source>
        <translation>在图像之外。</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>3D key image</source>
        <translation>三维关键图像</translation>
    </message>
</context>
<context>
    <name>MouseBinding</name>
    <message>
        <source>Mouse: left button, at the start</source>
        <translation>鼠标：左键（启动时）</translation>
    </message>
    <message>
        <source>Mouse: dragging with the middle button</source>
        <translation>鼠标：中键拖动</translation>
    </message>
    <message>
        <source>Mouse: dragging with the right button</source>
        <translation>鼠标：右键拖动</translation>
    </message>
    <message>
        <source>Mouse: wheel</source>
        <translation>鼠标：滚轮</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Drag with the left button: %1 (or the tool that is chosen); with the middle one: %2; with the right one: %3. The wheel: %4.</source>
        <translation>左键拖动：%1（或所选工具）；中键：%2；右键：%3。滚轮：%4。</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the left button</source>
        <translation>三维中的鼠标：左键拖动</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the middle button</source>
        <translation>三维中的鼠标：中键拖动</translation>
    </message>
    <message>
        <source>Mouse in 3D: dragging with the right button</source>
        <translation>三维中的鼠标：右键拖动</translation>
    </message>
    <message>
        <source>Mouse in 3D: wheel</source>
        <translation>三维中的鼠标：滚轮</translation>
    </message>
    <message>
        <source>Move the cut plane</source>
        <translation>移动切割平面</translation>
    </message>
    <message>
        <source>As in images</source>
        <translation>与图像相同</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Colours and opacity</source>
        <translation>颜色和不透明度</translation>
    </message>
</context>
<context>
    <name>OrientationMark</name>
    <message>
        <source>Rotated 90° clockwise</source>
        <translation>顺时针旋转 90°</translation>
    </message>
    <message>
        <source>Rotated 180°</source>
        <translation>旋转 180°</translation>
    </message>
    <message>
        <source>Rotated 90° anticlockwise</source>
        <translation>逆时针旋转 90°</translation>
    </message>
    <message>
        <source>Flipped horizontally</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Flipped vertically</source>
        <translation>垂直翻转</translation>
    </message>
</context>
<context>
    <name>OverlayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 w</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No patient named in the file</source>
        <translation>文件未注明患者</translation>
    </message>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>位置 %1 %2 mm</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>检查号 %1</translation>
    </message>
    <message>
        <source>  Series %1</source>
        <translation>  序列 %1</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>图像 %1 / %2</translation>
    </message>
    <message>
        <source>Laterality (0020,0060): %1</source>
        <translation>侧别 (0020,0060)：%1</translation>
    </message>
    <message>
        <source>DERIVED - gantry tilt corrected</source>
        <translation>衍生图像 - 已校正机架倾斜</translation>
    </message>
    <message>
        <source>PROCESSED - not original</source>
        <translation>已处理 - 非原始图像</translation>
    </message>
    <message>
        <source>AI overlay - not for primary diagnosis</source>
        <translation>AI 叠加层 - 不用于首要诊断</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>模型关注的位置，而非病变所在</translation>
    </message>
    <message>
        <source>Time %1/%2</source>
        <translation>时相 %1/%2</translation>
    </message>
    <message>
        <source>Volume %1/%2</source>
        <translation>体积 %1/%2</translation>
    </message>
    <message>
        <source>Image laterality (0020,0062): %1</source>
        <translation>图像侧别 (0020,0062)：%1</translation>
    </message>
    <message>
        <source>Laterality: %1</source>
        <translation>侧别：%1</translation>
    </message>
    <message>
        <source>REDUCED to %1 % - pixels are averaged</source>
        <translation>已缩小至 %1 % - 像素取均值</translation>
    </message>
    <message>
        <source>REDUCED to %1 %</source>
        <translation>已缩小至 %1 %</translation>
    </message>
    <message>
        <source>Slice spacing %1 mm</source>
        <translation>层间距 %1 mm</translation>
    </message>
    <message>
        <source>AI, not for diagnosis</source>
        <translation>AI，不用于诊断</translation>
    </message>
</context>
<context>
    <name>PlaceMarks</name>
    <message>
        <source>%1 mm away</source>
        <translation>距此 %1 mm</translation>
    </message>
</context>
<context>
    <name>PlaneMode</name>
    <message>
        <source>Location %1 %2 mm</source>
        <translation>位置 %1 %2 mm</translation>
    </message>
    <message>
        <source>%1 slab %2 mm, %3 planes</source>
        <translation>%1，%2 mm，%3 个平面</translation>
    </message>
    <message>
        <source>No planes can be cut through this series: %1</source>
        <translation>无法在此序列中切取平面：%1</translation>
    </message>
    <message>
        <source>No planes can be cut through a single image.</source>
        <translation>无法在单幅图像中切取平面。</translation>
    </message>
    <message>
        <source>No planes can be cut through colour images.</source>
        <translation>无法在彩色图像中切取平面。</translation>
    </message>
    <message>
        <source>No planes can be cut: the files do not say where the images lie in the patient.</source>
        <translation>无法切取平面：文件未说明图像在患者体内的位置。</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>轴位</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>冠状</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>矢状</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
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
        <translation>平均值</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>Oblique, from %1</source>
        <translation>斜位，源自%1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 / %3</translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>插值 - 图像间距 %1 mm</translation>
    </message>
    <message>
        <source>SLAB: %1</source>
        <translation>厚层：%1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Radiology report</source>
        <translation>放射学报告</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Age at study</source>
        <translation>检查时年龄</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 岁</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Accession no.</source>
        <translation>检查号</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>申请医师</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Reader: not stated</source>
        <translation>阅片者：未注明</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>出生 %1</translation>
    </message>
    <message>
        <source>study of %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>临床问题</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>检查技术</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>印象</translation>
    </message>
    <message>
        <source>Final, %1</source>
        <translation>最终，%1</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>草稿，未签名</translation>
    </message>
    <message>
        <source>AI findings not reviewed</source>
        <translation>未审阅的 AI 发现</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>图像质量</translation>
    </message>
    <message>
        <source>AI models and provenance</source>
        <translation>AI 模型与来源</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>The reader has stated no finding.</source>
        <translation>阅片者未列出任何发现。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Proposed finding</source>
        <translation>建议的发现</translation>
    </message>
    <message>
        <source>Proposed by AI models. No reader has accepted them; they are not part of the findings.</source>
        <translation>由 AI 模型提出。尚无阅片者接受；它们不属于发现。</translation>
    </message>
    <message>
        <source>No AI model was run.</source>
        <translation>未运行任何 AI 模型。</translation>
    </message>
    <message>
        <source>The model proposed no finding; this does not mean that the study is normal.</source>
        <translation>模型未提出任何发现；这并不意味着检查正常。</translation>
    </message>
    <message>
        <source>The reader has reviewed everything that was proposed.</source>
        <translation>阅片者已审阅所有建议。</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>评论：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 至 %3)</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>由 %1 添加</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>由 %1 接受</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>由 %1 编辑</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>由 %1 拒绝</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>由 %1 拒绝：%2</translation>
    </message>
    <message>
        <source>an unnamed reader</source>
        <translation>未署名的阅片者</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>Series %1: %2</source>
        <translation>序列 %1：%2</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>图像 %1/%2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>图像 %1 / %2</translation>
    </message>
    <message>
        <source>%1, image %2</source>
        <translation>%1，图像 %2</translation>
    </message>
    <message>
        <source>%1, image %2 of %3</source>
        <translation>%1，图像 %2/%3</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 幅图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 幅图像</translation>
    </message>
    <message>
        <source>%1, window C %2 W %3.</source>
        <translation>%1，窗 C %2 W %3。</translation>
    </message>
    <message>
        <source>%1, VOI LUT %2.</source>
        <translation>%1，VOI LUT %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is. %1 for %2 by %3, %4. Colour bar: 0 to 1.</source>
        <translation>模型关注的位置，而非病变所在。%1，针对%2，由 %3 给出，%4。色条：0 至 1。</translation>
    </message>
    <message>
        <source>Outlined by %1, %2.</source>
        <translation>由 %1 勾画，%2。</translation>
    </message>
    <message>
        <source>Image %1 with the reader's measurements.</source>
        <translation>图像 %1，含阅片者的测量。</translation>
    </message>
    <message>
        <source>Image %1, chosen by the reader.</source>
        <translation>图像 %1，由阅片者选取。</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>图像 %1：%2</translation>
    </message>
    <message>
        <source>3D rendering (%1), chosen by the reader.</source>
        <translation>3D 渲染（%1），由阅片者选取。</translation>
    </message>
    <message>
        <source>3D rendering (%1): %2</source>
        <translation>3D 渲染（%1）：%2</translation>
    </message>
    <message>
        <source>A part of the volume is cut away.</source>
        <translation>体数据的一部分已被裁去。</translation>
    </message>
    <message>
        <source>With outlines by a model: not for primary diagnosis.</source>
        <translation>含模型勾画的轮廓：不用于首要诊断。</translation>
    </message>
    <message>
        <source>Not for measuring.</source>
        <translation>不用于测量。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Good: %1.</source>
        <translation>良好：%1。</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Before calibration</source>
        <translation>校准前</translation>
    </message>
    <message>
        <source>Identifier and version</source>
        <translation>标识与版本</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>权重 (SHA-256)</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>应用于</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>已勾画</translation>
    </message>
    <message>
        <source>Rejected by the reader</source>
        <translation>被阅片者拒绝</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>侧别</translation>
    </message>
    <message>
        <source>Laterality (0020,0060)</source>
        <translation>侧别 (0020,0060)</translation>
    </message>
    <message>
        <source>Image laterality (0020,0062)</source>
        <translation>图像侧别 (0020,0062)</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>不用于首要诊断</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. AI model: %2. %3</source>
        <translation>%1。AI 模型：%2。%3</translation>
    </message>
    <message>
        <source>%1. AI models: %2. %3</source>
        <translation>%1。AI 模型：%2。%3</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>长轴</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>短轴</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Heart width</source>
        <translation>心脏宽度</translation>
    </message>
    <message>
        <source>Thorax width</source>
        <translation>胸廓宽度</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The image cannot be read.</source>
        <translation>无法读取图像。</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
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
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 体素</translation>
    </message>
</context>
<context>
    <name>SlicePainter</name>
    <message>
        <source>More than one patient is open</source>
        <translation>打开了多名患者</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>SEVERAL PATIENTS</source>
        <translation>多名患者</translation>
    </message>
</context>
<context>
    <name>Technique</name>
    <message>
        <source>Flip angle</source>
        <translation>翻转角</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>场强</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>层厚</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>重建核</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>扫描序列</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比剂</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>物理量</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>衍生</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Open a study</source>
        <translation>打开检查</translation>
    </message>
    <message>
        <source>Drop a folder, a DICOMDIR, an archive or an image on the window, or press %1. What cannot be opened is listed with the reason; nothing is changed in your files.</source>
        <translation>把文件夹、DICOMDIR、压缩包或图像拖到窗口上，或按 %1。无法打开的文件会列出原因；您的文件不会被改动。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>阅片</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>%1 measures a length, %2 an angle; the list at the right leads back to each. Millimetres are shown only where the file gives a calibration, with the word for what it rests on.</source>
        <translation>%1 测量长度，%2 测量角度；右侧列表可回到每个测量。仅当文件给出校准时才显示毫米，并注明其依据。</translation>
    </message>
    <message>
        <source>Ask a model, and why</source>
        <translation>询问模型，并问为什么</translation>
    </message>
    <message>
        <source>%1 runs the models that fit the series. Each result says how sure it is and which model made it; switch on "Why" to see where it looked. It is a second look, not for primary diagnosis.</source>
        <translation>%1 运行适合该序列的模型。每个结果都说明其把握程度和所用模型；打开“为什么”可看到模型关注的位置。它只是第二意见，不用于首要诊断。</translation>
    </message>
    <message>
        <source>Decide and report</source>
        <translation>决定并报告</translation>
    </message>
    <message>
        <source>Accept, edit or reject each finding: only what you accept reaches the report (%1). Everything is kept as you work and can be undone. %2 finds any command, %3 lists all keys.</source>
        <translation>接受、编辑或拒绝每个发现：只有您接受的内容才进入报告(%1)。工作中一切都会保存，并可撤销。%2 查找任意命令，%3 列出所有按键。</translation>
    </message>
    <message>
        <source>%1 shows three planes, %2 plays a clip, %3 takes the first window preset. What keys and mouse do is yours to change.</source>
        <translation>%1 显示三个平面，%2 播放图像，%3 使用第一个预设窗。按键和鼠标的作用都可以更改。</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>Next image</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一幅图像</translation>
    </message>
    <message>
        <source>Ten images on</source>
        <translation>前进十幅图像</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <translation>后退十幅图像</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>第一幅图像</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>最后一幅图像</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>下一个序列</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>上一个序列</translation>
    </message>
    <message>
        <source>Next time, echo or b-value</source>
        <translation>下一个时相、回波或 b 值</translation>
    </message>
    <message>
        <source>Previous time, echo or b-value</source>
        <translation>上一个时相、回波或 b 值</translation>
    </message>
    <message>
        <source>Invert grey</source>
        <translation>灰度反转</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>自动调窗</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>文件中的窗</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适合视图</translation>
    </message>
    <message>
        <source>One image pixel per screen pixel</source>
        <translation>一个图像像素对应一个屏幕像素</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>上下翻转</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Text over the image: all, less, none</source>
        <translation>图像文字：全部、较少、无</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>平滑像素</translation>
    </message>
    <message>
        <source>Original or processed</source>
        <translation>原始或处理后</translation>
    </message>
    <message>
        <source>Overlays on or off</source>
        <translation>显示或隐藏叠加层</translation>
    </message>
    <message>
        <source>One view over all, and back</source>
        <translation>单视图铺满，再按返回</translation>
    </message>
    <message>
        <source>Play or stop the clip</source>
        <translation>播放或停止影像</translation>
    </message>
    <message>
        <source>Images as stored</source>
        <translation>按存储的图像</translation>
    </message>
    <message>
        <source>Axial plane</source>
        <translation>轴位平面</translation>
    </message>
    <message>
        <source>Coronal plane</source>
        <translation>冠状平面</translation>
    </message>
    <message>
        <source>Sagittal plane</source>
        <translation>矢状平面</translation>
    </message>
    <message>
        <source>Straighten the planes</source>
        <translation>平面复位</translation>
    </message>
    <message>
        <source>Crosshair on or off</source>
        <translation>显示或隐藏十字线</translation>
    </message>
    <message>
        <source>No slab</source>
        <translation>无厚层</translation>
    </message>
    <message>
        <source>Slab: maximum (MIP)</source>
        <translation>厚层：最大值(MIP)</translation>
    </message>
    <message>
        <source>Slab: minimum (MinIP)</source>
        <translation>厚层：最小值(MinIP)</translation>
    </message>
    <message>
        <source>Slab: mean</source>
        <translation>厚层：平均值</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>增加层厚</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>减小层厚</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
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
        <translation>热金属(PET)</translation>
    </message>
    <message>
        <source>Measure with the last measuring tool</source>
        <translation>用上次的测量工具测量</translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation>删除测量</translation>
    </message>
    <message>
        <source>Real size on this screen</source>
        <translation>按屏幕显示实际大小</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>减小画笔</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>增大画笔</translation>
    </message>
    <message>
        <source>Brighter middle greys (gamma)</source>
        <translation>调亮中间灰度（伽马）</translation>
    </message>
    <message>
        <source>Darker middle greys (gamma)</source>
        <translation>调暗中间灰度（伽马）</translation>
    </message>
    <message>
        <source>Lay the next series over it, or none</source>
        <translation>叠加下一个序列或取消叠加</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio from the outlines</source>
        <translation>由轮廓得出心胸比</translation>
    </message>
    <message>
        <source>Key image, or no longer</source>
        <translation>设为或取消关键图像</translation>
    </message>
    <message>
        <source>Play or stop the times of this place</source>
        <translation>播放或停止此位置的各时相</translation>
    </message>
    <message>
        <source>3D rendering</source>
        <translation>三维渲染</translation>
    </message>
    <message>
        <source>3D: from the front (A)</source>
        <translation>三维：从前方 (A)</translation>
    </message>
    <message>
        <source>3D: from the back (P)</source>
        <translation>三维：从后方 (P)</translation>
    </message>
    <message>
        <source>3D: from the left (L)</source>
        <translation>三维：从左侧 (L)</translation>
    </message>
    <message>
        <source>3D: from the right (R)</source>
        <translation>三维：从右侧 (R)</translation>
    </message>
    <message>
        <source>3D: from the head (H)</source>
        <translation>三维：从头侧 (H)</translation>
    </message>
    <message>
        <source>3D: from the feet (F)</source>
        <translation>三维：从足侧 (F)</translation>
    </message>
    <message>
        <source>3D: cut plane on or off</source>
        <translation>三维：切割平面开或关</translation>
    </message>
    <message>
        <source>3D: clip box on or off</source>
        <translation>三维：裁剪框开或关</translation>
    </message>
    <message>
        <source>3D: faces of the clip box ...</source>
        <translation>三维：裁剪框的各面 ...</translation>
    </message>
    <message>
        <source>3D: turn to the left</source>
        <translation>三维：向左转</translation>
    </message>
    <message>
        <source>3D: turn to the right</source>
        <translation>三维：向右转</translation>
    </message>
    <message>
        <source>3D: turn upwards</source>
        <translation>三维：向上转</translation>
    </message>
    <message>
        <source>3D: turn downwards</source>
        <translation>三维：向下转</translation>
    </message>
    <message>
        <source>Move the image to the left</source>
        <translation>图像左移</translation>
    </message>
    <message>
        <source>Move the image to the right</source>
        <translation>图像右移</translation>
    </message>
    <message>
        <source>Move the image up</source>
        <translation>图像上移</translation>
    </message>
    <message>
        <source>Move the image down</source>
        <translation>图像下移</translation>
    </message>
    <message>
        <source>Turn the crosshair to the left</source>
        <translation>十字线左转</translation>
    </message>
    <message>
        <source>Turn the crosshair to the right</source>
        <translation>十字线右转</translation>
    </message>
    <message>
        <source>3D: cut deeper</source>
        <translation>三维：切得更深</translation>
    </message>
    <message>
        <source>3D: cut less deep</source>
        <translation>三维：切得更浅</translation>
    </message>
    <message>
        <source>Wider window</source>
        <translation>加宽窗宽</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <translation>收窄窗宽</translation>
    </message>
    <message>
        <source>Brighter image</source>
        <translation>图像调亮</translation>
    </message>
    <message>
        <source>Darker image</source>
        <translation>图像调暗</translation>
    </message>
    <message>
        <source>3D: find the middle of the view in images</source>
        <translation>三维：在图像中定位视图中心</translation>
    </message>
    <message>
        <source>Pointer moved by keys</source>
        <translation>用键盘移动指针</translation>
    </message>
    <message>
        <source>Pointer to the left</source>
        <translation>指针左移</translation>
    </message>
    <message>
        <source>Pointer to the right</source>
        <translation>指针右移</translation>
    </message>
    <message>
        <source>Pointer up</source>
        <translation>指针上移</translation>
    </message>
    <message>
        <source>Pointer down</source>
        <translation>指针下移</translation>
    </message>
    <message>
        <source>Pointer far to the left</source>
        <translation>指针大步左移</translation>
    </message>
    <message>
        <source>Pointer far to the right</source>
        <translation>指针大步右移</translation>
    </message>
    <message>
        <source>Pointer far up</source>
        <translation>指针大步上移</translation>
    </message>
    <message>
        <source>Pointer far down</source>
        <translation>指针大步下移</translation>
    </message>
    <message>
        <source>Click at the pointer</source>
        <translation>在指针处单击</translation>
    </message>
    <message>
        <source>Hold the button at the pointer, or let go</source>
        <translation>在指针处按住或松开按键</translation>
    </message>
    <message>
        <source>Double click at the pointer</source>
        <translation>在指针处双击</translation>
    </message>
    <message>
        <source>Pointer to the next point measured</source>
        <translation>指针移到下一个测量点</translation>
    </message>
    <message>
        <source>Pointer to the previous point measured</source>
        <translation>指针移到上一个测量点</translation>
    </message>
    <message>
        <source>Next image under the pointer</source>
        <translation>指针处的下一幅图像</translation>
    </message>
    <message>
        <source>Previous image under the pointer</source>
        <translation>指针处的上一幅图像</translation>
    </message>
</context>
<context>
    <name>ViewTool</name>
    <message>
        <source>Window</source>
        <translation>窗宽窗位</translation>
    </message>
    <message>
        <source>Drag right for less contrast, up for a brighter image.</source>
        <translation>向右拖动降低对比度，向上拖动使图像变亮。</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <source>Drag to a point: other views of the same patient position go there.</source>
        <translation>拖到一点：同一患者位置的其他视图随之到达该处。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Drag from end to end, or click both.</source>
        <translation>从一端拖到另一端，或点击两端。</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <translation>长径和短径</translation>
    </message>
    <message>
        <source>Drag the long axis; the short one stays perpendicular to it. Then move its ends (RECIST).</source>
        <translation>拖出长径；短径始终与其垂直。然后移动其端点(RECIST)。</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Drag the first arm to the vertex, then click the end of the second.</source>
        <translation>把第一条边拖到顶点，然后点击第二条边的端点。</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Drag along the upper end plate, then along the lower one.</source>
        <translation>先沿上终板拖动，再沿下终板拖动。</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Drag from corner to corner: area, mean and range of the values within.</source>
        <translation>从一角拖到对角：面积、平均值和其中数值的范围。</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Click corner by corner; close by a double click or on the first corner.</source>
        <translation>逐个点击角点；双击或点击第一个角点闭合。</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Draw around the region.</source>
        <translation>围绕区域绘制。</translation>
    </message>
    <message>
        <source>Value of a pixel</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>Click a pixel.</source>
        <translation>点击一个像素。</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart, then over that of the thorax.</source>
        <translation>先拖过心脏最宽处，再拖过胸廓最宽处。</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Drag from the tip; then type what it points to.</source>
        <translation>从箭尖拖出；然后输入所指内容。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Click a place, then type.</source>
        <translation>点击一处，然后输入。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush within a range of values</source>
        <translation>限定值范围的画笔</translation>
    </message>
    <message>
        <source>Paints only pixels whose values lie in the range of the panel Segments.</source>
        <translation>仅绘制值在“分割”面板范围内的像素。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Fill an outline</source>
        <translation>填充轮廓</translation>
    </message>
    <message>
        <source>Click within a closed outline of the image shown.</source>
        <translation>在所示图像的闭合轮廓内单击。</translation>
    </message>
    <message>
        <source>Grow from a place</source>
        <translation>从一点生长</translation>
    </message>
    <message>
        <source>Click: grows through all images over connected values like those within the circle.</source>
        <translation>单击：在所有图像中向与圆内相似的相连值生长。</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Hold to see a part larger; the wheel changes how much.</source>
        <translation>按住可放大局部；滚轮改变倍数。</translation>
    </message>
    <message>
        <source>Drag to move the image.</source>
        <translation>拖动以移动图像。</translation>
    </message>
    <message>
        <source>Drag up to enlarge.</source>
        <translation>向上拖动放大。</translation>
    </message>
    <message>
        <source>Drag down for later images.</source>
        <translation>向下拖动显示后面的图像。</translation>
    </message>
    <message>
        <source>Paint the chosen segment; %1 and %2 change the size of the brush.</source>
        <translation>绘制所选分割；%1 和 %2 改变画笔大小。</translation>
    </message>
    <message>
        <source>Erases the chosen segment only; %1 and %2 change the size.</source>
        <translation>仅擦除所选分割；%1 和 %2 改变大小。</translation>
    </message>
</context>
<context>
    <name>VolumePreset</name>
    <message>
        <source>Bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Bones and vessels</source>
        <translation>骨与血管</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>肌肉</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>Lungs and airways</source>
        <translation>肺与气道</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <translation>最大密度 (MIP)</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Bright tissue</source>
        <translation>亮组织</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP), SUV 0 to 10</source>
        <translation>最大密度 (MIP)，SUV 0 至 10</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>摄取</translation>
    </message>
</context>
<context>
    <name>VolumeView</name>
    <message>
        <source>This series cannot be seen in 3D: %1</source>
        <translation>该序列无法以三维显示：%1</translation>
    </message>
    <message>
        <source>A single image cannot be seen in 3D.</source>
        <translation>单张图像无法以三维显示。</translation>
    </message>
    <message>
        <source>Colour images cannot be seen in 3D.</source>
        <translation>彩色图像无法以三维显示。</translation>
    </message>
    <message>
        <source>This series cannot be seen in 3D: the files do not say where the images lie in the patient.</source>
        <translation>该序列无法以三维显示：文件未说明图像在患者体内的位置。</translation>
    </message>
    <message>
        <source>Front (A)</source>
        <translation>前方 (A)</translation>
    </message>
    <message>
        <source>Back (P)</source>
        <translation>后方 (P)</translation>
    </message>
    <message>
        <source>Left (L)</source>
        <translation>左侧 (L)</translation>
    </message>
    <message>
        <source>Right (R)</source>
        <translation>右侧 (R)</translation>
    </message>
    <message>
        <source>Head (H)</source>
        <translation>头侧 (H)</translation>
    </message>
    <message>
        <source>Feet (F)</source>
        <translation>足侧 (F)</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>Values %1 to %2 %3</source>
        <translation>数值 %1 至 %2 %3</translation>
    </message>
    <message>
        <source>3D  %1</source>
        <translation>三维  %1</translation>
    </message>
    <message>
        <source>3D RENDERING - not for measuring</source>
        <translation>三维渲染 - 不可用于测量</translation>
    </message>
    <message>
        <source>CUT - a part is left out</source>
        <translation>已切割 - 部分未显示</translation>
    </message>
    <message>
        <source>REDUCED to means of %1 x %2 x %3 voxels</source>
        <translation>已缩减为 %1 x %2 x %3 体素的均值</translation>
    </message>
    <message>
        <source>COARSE while it moves - 1 of %1 pixels</source>
        <translation>移动中为粗略显示 - 每 %1 个像素计算 1 个</translation>
    </message>
    <message>
        <source>1 of %1 pixels is computed</source>
        <translation>每 %1 个像素计算 1 个</translation>
    </message>
    <message>
        <source>3D: processor</source>
        <translation>三维：处理器</translation>
    </message>
    <message>
        <source>3D: processor. %1</source>
        <translation>三维：处理器。%1</translation>
    </message>
    <message>
        <source>3D: graphics card (%1)</source>
        <translation>三维：显卡（%1）</translation>
    </message>
    <message>
        <source>COARSE while it moves</source>
        <translation>移动中为粗略显示</translation>
    </message>
    <message>
        <source>The kept picture cannot be read.</source>
        <translation>无法读取保留的图像。</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>&amp;Open files ...</source>
        <translation>打开文件(&amp;O) ...</translation>
    </message>
    <message>
        <source>Open &amp;folder ...</source>
        <translation>打开文件夹(&amp;F) ...</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>关闭检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation>报告(&amp;R) ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preferences ...</source>
        <translation>首选项(&amp;P) ...</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>一个视图</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>两个视图</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>四个视图</translation>
    </message>
    <message>
        <source>Three planes (MPR)</source>
        <translation>三个平面(MPR)</translation>
    </message>
    <message>
        <source>Lay out the study</source>
        <translation>自动布局该检查</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>为此类检查保留此布局</translation>
    </message>
    <message>
        <source>Forget the layout kept for such studies</source>
        <translation>忘记为此类检查保留的布局</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步翻页</translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation>同步缩放和平移</translation>
    </message>
    <message>
        <source>Window together</source>
        <translation>同步调窗</translation>
    </message>
    <message>
        <source>Scroll together by hand, from here</source>
        <translation>从此处起手动同步翻页</translation>
    </message>
    <message>
        <source>Show studies</source>
        <translation>显示检查列表</translation>
    </message>
    <message>
        <source>Show side panel</source>
        <translation>显示侧面板</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Run all models that &amp;fit</source>
        <translation>运行所有适合的模型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command ...</source>
        <translation>查找命令(&amp;F) ...</translation>
    </message>
    <message>
        <source>A first &amp;look ...</source>
        <translation>初次浏览(&amp;L) ...</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse ...</source>
        <translation>键盘和鼠标(&amp;K) ...</translation>
    </message>
    <message>
        <source>&amp;Skipped files ...</source>
        <translation>跳过的文件(&amp;S) ...</translation>
    </message>
    <message>
        <source>&amp;About Pellucid</source>
        <translation>关于 Pellucid(&amp;A)</translation>
    </message>
    <message>
        <source>Change the chosen segment ...</source>
        <translation>更改所选分割 ...</translation>
    </message>
    <message>
        <source>&amp;Study list ...</source>
        <translation>检查列表(&amp;S) ...</translation>
    </message>
    <message>
        <source>Open &amp;label map ...</source>
        <translation>打开标签图(&amp;L) ...</translation>
    </message>
    <message>
        <source>Rows and columns ...</source>
        <translation>行与列 ...</translation>
    </message>
    <message>
        <source>&amp;Tip of what has the focus</source>
        <translation>焦点项的提示(&amp;T)</translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>软组织</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>纵隔</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>肝</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>脑</translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation>硬膜下</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>卒中</translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation>血管造影</translation>
    </message>
    <message>
        <source>PET, SUV 0 to 6</source>
        <translation>PET，SUV 0 至 6</translation>
    </message>
    <message>
        <source>Stroke, wider</source>
        <translation>卒中，较宽</translation>
    </message>
</context>
<context>
    <name>pellucid::ScreenshotRun</name>
    <message>
        <source>It took too long.</source>
        <translation>耗时过长。</translation>
    </message>
    <message>
        <source>There is no image that can be opened.</source>
        <translation>没有可以打开的图像。</translation>
    </message>
    <message>
        <source>The measurements cannot be read: %1</source>
        <translation>无法读取测量：%1</translation>
    </message>
    <message>
        <source>There is no object without images.</source>
        <translation>没有不含图像的对象。</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>无法写入图片：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>器官</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>病灶</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;AI</source>
        <translation>人工智能(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Planes</source>
        <translation>平面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Measuring tools</source>
        <translation>测量工具</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设窗</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行和列</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Tools for segments</source>
        <translation>分割工具</translation>
    </message>
    <message>
        <source>&amp;3D</source>
        <translation>三维(&amp;3)</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>预设窗 %1</translation>
    </message>
    <message>
        <source>The middle button always does.</source>
        <translation>中键始终如此。</translation>
    </message>
    <message>
        <source>The right button always does.</source>
        <translation>右键始终如此。</translation>
    </message>
    <message>
        <source>The wheel always does.</source>
        <translation>滚轮始终如此。</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>预设窗</translation>
    </message>
    <message>
        <source>P&amp;ointer</source>
        <translation>指针(&amp;O)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AiPanel</name>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>暂无可分析的内容</translation>
    </message>
    <message>
        <source>Open a series; the models that fit it are offered here.</source>
        <translation>请打开一个序列；这里会提供适合它的模型。</translation>
    </message>
    <message>
        <source>No model packs are installed</source>
        <translation>未安装模型包</translation>
    </message>
    <message>
        <source>Packs are looked for beside the program and in your data folder.</source>
        <translation>程序会在其所在位置和您的数据文件夹中查找模型包。</translation>
    </message>
    <message>
        <source>Models read the images themselves</source>
        <translation>模型只读取图像本身</translation>
    </message>
    <message>
        <source>This is how somebody wanted them shown. Choose their series to analyse them.</source>
        <translation>这是某人希望的显示方式。请选择其序列进行分析。</translation>
    </message>
    <message>
        <source>1 model for other examinations</source>
        <translation>1 个用于其他检查的模型</translation>
    </message>
    <message numerus="yes">
        <source>%n models for other examinations</source>
        <translation>
            <numerusform>%n 个用于其他检查的模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::AnalysisView</name>
    <message>
        <source>The model proposes no finding. This does not mean that the study is normal.</source>
        <translation>模型未提出任何发现。这并不表示检查正常。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Why: %1 (%2)</source>
        <translation>为什么：%1(%2)</translation>
    </message>
    <message>
        <source>%1 %2 - %3</source>
        <translation>%1 %2 - %3</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>不用于首要诊断</translation>
    </message>
    <message>
        <source>Intended use: %1
Weights SHA-256: %2
Run on %3 in %4 s</source>
        <translation>预期用途：%1
权重 SHA-256：%2
于 %3 运行，用时 %4 s</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>如何得出</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Annotations</name>
    <message>
        <source>drawing a measurement</source>
        <translation>绘制测量</translation>
    </message>
    <message>
        <source>moving a measurement</source>
        <translation>移动测量</translation>
    </message>
    <message>
        <source>naming a measurement</source>
        <translation>命名测量</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <translation>命名病灶</translation>
    </message>
    <message>
        <source>deleting a measurement</source>
        <translation>删除测量</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::BrushBox</name>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>A ball: through neighbouring images too</source>
        <translation>球形：同时作用于相邻图像</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>值范围</translation>
    </message>
    <message>
        <source>Lowest value that is painted</source>
        <translation>可绘制的最小值</translation>
    </message>
    <message>
        <source>Highest value that is painted</source>
        <translation>可绘制的最大值</translation>
    </message>
    <message>
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>限定值范围画笔的范围；若未设置，则使用视图的窗宽窗位。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>In pixels on images without a calibration. Keys %1 and %2</source>
        <translation>未校准图像以像素计。按键 %1 和 %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CatalogueModel</name>
    <message>
        <source>No patient name</source>
        <translation>无患者姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accession number %1</source>
        <translation>检查号 %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CineBar</name>
    <message>
        <source> images/s</source>
        <translation> 幅/秒</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Forwards and backwards instead of from the start again</source>
        <translation>往返播放，而不是从头开始</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>The file names no rate.</source>
        <translation>文件未注明速率。</translation>
    </message>
    <message>
        <source>Rate of the file.</source>
        <translation>文件的速率。</translation>
    </message>
    <message>
        <source>The file names %1 images/s.</source>
        <translation>文件注明 %1 幅/秒。</translation>
    </message>
    <message>
        <source>Images are skipped: %1 images/s are shown.</source>
        <translation>有图像被跳过：显示 %1 幅/秒。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时相</translation>
    </message>
    <message>
        <source>One place through all times instead of the images of one time  (%1)</source>
        <translation>在所有时相中显示同一位置，而不是一个时相的各图像  (%1)</translation>
    </message>
    <message>
        <source>Stop  (%1)</source>
        <translation>停止  (%1)</translation>
    </message>
    <message>
        <source>Play  (%1)</source>
        <translation>播放  (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Up and down choose, Return runs, Esc closes.</source>
        <translation>上下键选择，回车执行,Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingCard</name>
    <message>
        <source>Probability %1 %, operating point %2</source>
        <translation>概率 %1 %，工作点 %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>评论：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source> - reviewed by %1, %2</source>
        <translation> - 由 %1 审阅，%2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept this finding for the report</source>
        <translation>接受此发现并写入报告</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation>拒绝此发现</translation>
    </message>
    <message>
        <source>Edit the words of this finding</source>
        <translation>编辑此发现的文字</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>评论此发现</translation>
    </message>
    <message>
        <source>Back to not reviewed</source>
        <translation>恢复为未审阅</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>移除此发现</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>编辑发现</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>写入报告的发现</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comment on "%1"</source>
        <translation>对“%1”的评论</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Findings</name>
    <message>
        <source>accepting a finding</source>
        <translation>接受发现</translation>
    </message>
    <message>
        <source>rejecting a finding</source>
        <translation>拒绝发现</translation>
    </message>
    <message>
        <source>taking back a decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>editing a finding</source>
        <translation>编辑发现</translation>
    </message>
    <message>
        <source>commenting on a finding</source>
        <translation>评论发现</translation>
    </message>
    <message>
        <source>adding a finding</source>
        <translation>添加发现</translation>
    </message>
    <message>
        <source>removing a finding</source>
        <translation>移除发现</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsModel</name>
    <message>
        <source>The reader's own finding.</source>
        <translation>阅片者自己的发现。</translation>
    </message>
    <message>
        <source>%1 %2. %3. Not for primary diagnosis.</source>
        <translation>%1 %2。%3。不用于首要诊断。</translation>
    </message>
    <message>
        <source>Between %1 and %2 over test-time augmentation.</source>
        <translation>测试时增强下介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FindingsPanel</name>
    <message>
        <source>No findings yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>Run a model or add a finding of your own. Accepted findings go into the report.</source>
        <translation>运行模型或添加您自己的发现。已接受的发现会写入报告。</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>添加发现</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Finding as it goes into the report</source>
        <translation>写入报告的发现</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::FusionBox</name>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Lowest value shown of the other series</source>
        <translation>另一序列显示的最低值</translation>
    </message>
    <message>
        <source>Highest value shown of the other series</source>
        <translation>另一序列显示的最高值</translation>
    </message>
    <message>
        <source>Series laid over this one</source>
        <translation>叠加在此序列上的序列</translation>
    </message>
    <message>
        <source>Colours of the other series</source>
        <translation>另一序列的颜色</translation>
    </message>
    <message>
        <source>Hot metal (PET)</source>
        <translation>热金属(PET)</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::GateDialog</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>不用于首要诊断</translation>
    </message>
    <message>
        <source>I have read this and will use Pellucid accordingly</source>
        <translation>我已阅读，并将据此使用 Pellucid</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Grey is calibrated only where the luminance of the display has been entered.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid 是用于研究和教学的软件。它不是医疗器械，未获批准，也没有 CE 标志。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;请勿依据其显示内容作出诊断或治疗。请勿用于乳腺 X 线摄影。&lt;/li&gt;&lt;li&gt;AI 结果是模型的建议。每个结果都带有模型、版本和预期用途；显著图显示模型关注的位置，而不是病变所在。&lt;/li&gt;&lt;li&gt;“无发现”绝不表示检查正常。&lt;/li&gt;&lt;li&gt;只有在输入显示器亮度后，灰度才经过校准。&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::HangingRules</name>
    <message>
        <source>The study names neither modality nor body part: there is no kind of study for which its layout could be kept.</source>
        <translation>该检查既未注明模态也未注明部位：无法确定要为哪类检查保留其布局。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyEdit</name>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::KeyPointer</name>
    <message>
        <source>The arrow keys move the pointer, with %1 as the button: %2 holds it down for dragging, or lets go. %3 leads to the points of measurements. %4 ends it.</source>
        <translation>方向键移动指针，%1 相当于鼠标按键：%2 按住以拖动或松开。%3 移到测量点。%4 结束。</translation>
    </message>
    <message>
        <source>No points of measurements are shown here.</source>
        <translation>此处没有显示测量点。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LabelChoices</name>
    <message>
        <source>Each segment</source>
        <translation>每个分割</translation>
    </message>
    <message>
        <source>All as the overlay</source>
        <translation>全部与叠加层相同</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>As the overlay</source>
        <translation>与叠加层相同</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>%1 的样式</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>%1 的不透明度</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>不透明度：%1 %</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::LayoutPicker</name>
    <message>
        <source>Layout: %1 rows, %2 columns</source>
        <translation>布局：%1 行，%2 列</translation>
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
        <translation>工具</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurements of this study</source>
        <translation>此检查的测量</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Not for primary diagnosis</source>
        <translation>不用于首要诊断</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>About Pellucid</source>
        <translation>关于 Pellucid</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>忘记这些</translation>
    </message>
    <message>
        <source>No image that can be windowed</source>
        <translation>没有可调窗的图像</translation>
    </message>
    <message>
        <source>%1   %2 / %3</source>
        <translation>%1   %2 / %3</translation>
    </message>
    <message>
        <source>Studies of more than one patient are open. Check the name in each view.</source>
        <translation>打开了多名患者的检查。请核对每个视图中的姓名。</translation>
    </message>
    <message>
        <source>The image that this refers to is not open.</source>
        <translation>所引用的图像未打开。</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>把序列拖到这里</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>正在载入 ...</translation>
    </message>
    <message>
        <source>Pellucid ended unexpectedly. What you had found, measured and written is kept.</source>
        <translation>Pellucid 意外结束。您的发现、测量和文字均已保留。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>GSDF, %1 to %2 cd/m²</source>
        <translation>GSDF，%1 至 %2 cd/m²</translation>
    </message>
    <message>
        <source>Display not calibrated</source>
        <translation>显示器未校准</translation>
    </message>
    <message>
        <source>Show two series side by side first, each at the image from which they shall scroll together.</source>
        <translation>请先并排显示两个序列，各停在要开始同步翻页的图像上。</translation>
    </message>
    <message>
        <source>Keep this layout for such studies</source>
        <translation>为此类检查保留此布局</translation>
    </message>
    <message>
        <source>Keep this layout for %1</source>
        <translation>为 %1 保留此布局</translation>
    </message>
    <message>
        <source>Open a series of images first.</source>
        <translation>请先打开一个图像序列。</translation>
    </message>
    <message>
        <source>There is only one image to play.</source>
        <translation>只有一幅图像，无法播放。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>No other series that is open lies in the same frame of reference: nothing can be laid over.</source>
        <translation>没有其他打开的序列处于同一参考坐标系：无法叠加。</translation>
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
        <translation>DICOM 分割 (*.dcm)</translation>
    </message>
    <message>
        <source>Save segments</source>
        <translation>保存分割</translation>
    </message>
    <message>
        <source>Segments saved as %1</source>
        <translation>分割已保存为 %1</translation>
    </message>
    <message>
        <source>A 3D view has no images to play.</source>
        <translation>三维视图没有可播放的图像。</translation>
    </message>
    <message>
        <source>This series has only one volume at its place: there are no times to play.</source>
        <translation>此序列在其位置只有一个体积：没有可播放的时相。</translation>
    </message>
    <message>
        <source>No memory for times %1.</source>
        <translation>没有内存用于时相 %1。</translation>
    </message>
    <message>
        <source>Times %1 are still being loaded.</source>
        <translation>时相 %1 仍在加载。</translation>
    </message>
    <message>
        <source>Show the series in 3D first (%1).</source>
        <translation>请先以三维显示该序列 (%1)。</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <translation>保存测量</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as %1</source>
        <translation>测量已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the study are not where they were.</source>
        <translation>
            <numerusform>该检查的 %n 个文件已不在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The study from the list is open, at the left.</source>
        <translation>列表中的检查已打开，见左侧。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>three planes</source>
        <translation>三个平面</translation>
    </message>
    <message>
        <source>%1 x %2 views</source>
        <translation>%1 x %2 个视图</translation>
    </message>
    <message>
        <source>From now on %1 with an earlier study opens with %2, the earlier one beside.</source>
        <translation>今后有既往检查的 %1 将以%2打开，既往检查并排显示。</translation>
    </message>
    <message>
        <source>From now on %1 without an earlier study opens with %2.</source>
        <translation>今后没有既往检查的 %1 将以%2打开。</translation>
    </message>
    <message>
        <source>From now on %1 opens with %2.</source>
        <translation>今后 %1 将以%2打开。</translation>
    </message>
    <message>
        <source>The window presets are those of the program: your own cannot be used. %1</source>
        <translation>使用程序自带的窗宽窗位预设：您自己的预设无法使用。%1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>Open label map</source>
        <translation>打开标签图</translation>
    </message>
    <message>
        <source>Label maps (*.nii *.nii.gz *.nrrd)</source>
        <translation>标签图 (*.nii *.nii.gz *.nrrd)</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>打开一个序列并等待其加载完成。</translation>
    </message>
    <message>
        <source>"%1" is a label map on the grid of "%2".</source>
        <translation>“%1”是“%2”网格上的标签图。</translation>
    </message>
    <message numerus="yes">
        <source>%n label map(s) lie on the grid of "%1".</source>
        <translation>
            <numerusform>%n 个标签图位于“%1”的网格上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as segments on "%1"</source>
        <translation>在“%1”上显示为分割</translation>
    </message>
    <message>
        <source>Open as an image</source>
        <translation>作为图像打开</translation>
    </message>
    <message>
        <source>Pellucid was asked to end while studies were open. What you had found, measured and written is kept.</source>
        <translation>Pellucid 在打开检查时被要求退出。您的发现、测量和文字均已保留。</translation>
    </message>
    <message>
        <source>Width of the studies</source>
        <translation>检查栏宽度</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>侧栏宽度</translation>
    </message>
    <message>
        <source>The pointer that keys move is for images and planes; in 3D the arrows turn the view.</source>
        <translation>键盘移动的指针用于图像和平面；在三维中方向键旋转视图。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasureEditor</name>
    <message>
        <source>Of the middle plane, not the slab</source>
        <translation>取自中间平面，而非厚层</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>测量旁的文字</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>输入文字后按回车</translation>
    </message>
    <message>
        <source>Thorax from the outline</source>
        <translation>胸廓宽度取自轮廓</translation>
    </message>
    <message>
        <source>The width of the thorax is that of the outlined lungs: check it, and move its ends.</source>
        <translation>胸廓宽度取自肺部轮廓：请核对并移动端点。</translation>
    </message>
    <message>
        <source>No outline of two lungs is on this image: run a model that outlines them, or draw both widths.</source>
        <translation>此图像上没有双肺轮廓：请运行相应模型，或手动画出两条宽度。</translation>
    </message>
    <message>
        <source>Drag over the widest part of the heart: the thorax comes from the outline.</source>
        <translation>请在心脏最宽处拖动：胸廓取自轮廓。</translation>
    </message>
    <message>
        <source>From the outlines</source>
        <translation>取自轮廓</translation>
    </message>
    <message>
        <source>Both widths are those of the outlines: check them, and move their ends.</source>
        <translation>两条宽度均取自轮廓：请核对并移动端点。</translation>
    </message>
    <message>
        <source>Key images are chosen among the images as stored, not among planes.</source>
        <translation>关键图像只能从存储的图像中选择，不能从重建平面中选择。</translation>
    </message>
    <message>
        <source>AP projection: the heart looks larger</source>
        <translation>前后位投照：心影显得偏大</translation>
    </message>
    <message>
        <source>Thorax from the AI outline - not for primary diagnosis</source>
        <translation>胸廓取自 AI 轮廓 - 不用于首要诊断</translation>
    </message>
    <message>
        <source>From AI outlines - not for primary diagnosis</source>
        <translation>取自 AI 轮廓 - 不用于首要诊断</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementCard</name>
    <message>
        <source>Write words beside this measurement</source>
        <translation>在此测量旁写文字</translation>
    </message>
    <message>
        <source>Name the lesion to follow it over time</source>
        <translation>为病灶命名以便随时间追踪</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>删除此测量</translation>
    </message>
    <message>
        <source>Words beside the measurement</source>
        <translation>测量旁的文字</translation>
    </message>
    <message>
        <source>Shown on the image and in the list</source>
        <translation>显示在图像和列表中</translation>
    </message>
    <message>
        <source>Name of the lesion</source>
        <translation>病灶名称</translation>
    </message>
    <message>
        <source>The same name in other studies of the patient is the same lesion, e.g. L1</source>
        <translation>同一患者其他检查中的同名即为同一病灶，例如 L1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MeasurementsPanel</name>
    <message>
        <source>Image %1 of %2</source>
        <translation>图像 %1 / %2</translation>
    </message>
    <message>
        <source>Resliced plane</source>
        <translation>重采样平面</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量</translation>
    </message>
    <message>
        <source>Choose a measuring tool (D for a length, M for the last one) and drag on an image. Measurements are saved with the study.</source>
        <translation>选择测量工具(D 为长度,M 为上次的工具)，在图像上拖动。测量随检查一起保存。</translation>
    </message>
    <message>
        <source>My measurements</source>
        <translation>我的测量</translation>
    </message>
    <message>
        <source>Save the measurements of this study as a table (CSV)</source>
        <translation>将此检查的测量保存为表格 (CSV)</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>三维视图</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ObjectDialog</name>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Save document ...</source>
        <translation>保存文档 ...</translation>
    </message>
    <message>
        <source>Show on the images</source>
        <translation>在图像上显示</translation>
    </message>
    <message>
        <source>Object %1 of %2</source>
        <translation>对象 %1 / %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>对象的内容</translation>
    </message>
    <message>
        <source>Outlines on the images that it was made from</source>
        <translation>在其来源图像上的轮廓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>正在读取 ...</translation>
    </message>
    <message>
        <source>The object holds more than is listed here.</source>
        <translation>对象的内容多于此处所列。</translation>
    </message>
    <message>
        <source>Double click shows it.</source>
        <translation>双击以显示。</translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>正在保存 ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::OverlayRow</name>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>模型关注的位置，而非病变所在</translation>
    </message>
    <message>
        <source>Show or hide the outline of the segments</source>
        <translation>显示或隐藏分割的轮廓</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>叠加层样式</translation>
    </message>
    <message>
        <source>Outline, filling and opacity of each segment</source>
        <translation>每个分割的轮廓、填充和不透明度</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PackCard</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Model card: data, figures, limits, intended use</source>
        <translation>模型卡：数据、指标、局限、预期用途</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Please confirm what this image is</source>
        <translation>请确认这幅图像是什么</translation>
    </message>
    <message>
        <source>%1

Is it? The model's answer is worthless on anything else.</source>
        <translation>%1

是吗？对其他图像，模型的答案毫无价值。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PartLoader</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::PreferencesDialog</name>
    <message>
        <source>Show grey as the grayscale standard asks (GSDF, PS3.14)</source>
        <translation>按灰度标准显示(GSDF,PS3.14)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Stands on findings and reports</source>
        <translation>写在发现和报告上</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Up makes the image brighter</source>
        <translation>向上使图像变亮</translation>
    </message>
    <message>
        <source>Down makes the image brighter (IHE)</source>
        <translation>向下使图像变亮(IHE)</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>阅片者姓名</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation>更改后的语言下次启动时生效。</translation>
    </message>
    <message>
        <source>Window by dragging</source>
        <translation>拖动调窗</translation>
    </message>
    <message>
        <source>Reader and window</source>
        <translation>阅片者与窗口</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Luminance of black</source>
        <translation>黑色亮度</translation>
    </message>
    <message>
        <source>Luminance of white</source>
        <translation>白色亮度</translation>
    </message>
    <message>
        <source>Reflected room light</source>
        <translation>反射的室内光</translation>
    </message>
    <message>
        <source>Gamma of the display</source>
        <translation>显示器的伽马值</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>室内光</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Without measured luminances the display counts as not calibrated, and the window says so.</source>
        <translation>未测量亮度时，显示器视为未校准，窗口会予以说明。</translation>
    </message>
    <message>
        <source>Measure black and white with a photometer in the dark, and the reflected room light with the display off. Switch off other corrections of the graphics driver.</source>
        <translation>在暗处用光度计测量黑色和白色，关闭显示器时测量反射的室内光。请关闭显卡驱动的其他校正。</translation>
    </message>
    <message>
        <source>List what I open</source>
        <translation>将我打开的检查列入列表</translation>
    </message>
    <message>
        <source>Show the study list at the start</source>
        <translation>启动时显示检查列表</translation>
    </message>
    <message>
        <source>Study list</source>
        <translation>检查列表</translation>
    </message>
    <message>
        <source>Whichever is faster</source>
        <translation>较快者</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>3D pictures by</source>
        <translation>三维图像由</translation>
    </message>
    <message>
        <source>Left of the current study</source>
        <translation>当前检查的左侧</translation>
    </message>
    <message>
        <source>Right of the current study</source>
        <translation>当前检查的右侧</translation>
    </message>
    <message>
        <source>Earlier study hangs</source>
        <translation>既往检查的位置</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProbabilityBar</name>
    <message>
        <source> (%1 to %2)</source>
        <translation>(%1 至 %2)</translation>
    </message>
    <message>
        <source>, operating point %1</source>
        <translation>，工作点 %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ProcessingPanel</name>
    <message>
        <source>Cleaning</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Bias field</source>
        <translation>偏置场</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>Add a step ...</source>
        <translation>添加步骤 ...</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原始图像</translation>
    </message>
    <message>
        <source>Add a processing step</source>
        <translation>添加处理步骤</translation>
    </message>
    <message>
        <source>For looking only. Measurements and values stay those of the original image.</source>
        <translation>仅供观看。测量和数值仍取自原始图像。</translation>
    </message>
    <message>
        <source>Processing ...</source>
        <translation>正在处理 ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ReportDialog</name>
    <message>
        <source>What was asked</source>
        <translation>申请要回答的问题</translation>
    </message>
    <message>
        <source>Prior examinations looked at</source>
        <translation>对照的既往检查</translation>
    </message>
    <message>
        <source>Your impression, in your words</source>
        <translation>您的印象，用您自己的话</translation>
    </message>
    <message>
        <source>Save report ...</source>
        <translation>保存报告 ...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>阅片者姓名</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <translation>临床问题</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>印象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accepted and edited findings are printed as findings. Proposed ones are listed as not reviewed. A report stays a draft while no reader is named.</source>
        <translation>已接受和已编辑的发现作为发现打印。待定的发现列为未审阅。未填写阅片者之前，报告始终为草稿。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;HTML (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>正在保存 ...</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>An earlier text was written for %n image files as one report, this file among them. It was not taken over: of which file it speaks is not known.</source>
        <translation>
            <numerusform>以前曾为 %n 个图像文件（包括此文件）写过一份共同的报告文字。该文字未被采用：不知道它说的是哪个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read that text</source>
        <translation>阅读该文字</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>以前的文字</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>预览宽度</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SectionHeader</name>
    <message>
        <source>Fold %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展开 %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentComparison</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>First segment</source>
        <translation>第一个分割</translation>
    </message>
    <message>
        <source>Second segment</source>
        <translation>第二个分割</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>正在比较 ...</translation>
    </message>
    <message>
        <source>not defined, both are empty</source>
        <translation>未定义，两者均为空</translation>
    </message>
    <message>
        <source>Dice %1
%2 %3
%4 %5
In both %6</source>
        <translation>Dice %1
%2 %3
%4 %5
共有 %6</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>仅在 %1 中</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentRow</name>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>分割名称</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1的颜色</translation>
    </message>
    <message>
        <source>Colour of number %1</source>
        <translation>编号 %1 的颜色</translation>
    </message>
    <message>
        <source>Begun by %1, edited by a reader</source>
        <translation>由 %1 生成，经阅片者编辑</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentStatistics</name>
    <message>
        <source>Values of the chosen segment</source>
        <translation>所选分割的数值</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n images</source>
        <translation>
            <numerusform>%1，共 %n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring ...</source>
        <translation>正在测量 ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Segments</name>
    <message>
        <source>Segment %1</source>
        <translation>分割 %1</translation>
    </message>
    <message>
        <source>adding a segment</source>
        <translation>添加分割</translation>
    </message>
    <message>
        <source>naming a segment</source>
        <translation>命名分割</translation>
    </message>
    <message>
        <source>colouring a segment</source>
        <translation>更改分割颜色</translation>
    </message>
    <message>
        <source>deleting a segment</source>
        <translation>删除分割</translation>
    </message>
    <message>
        <source>copying a segmentation</source>
        <translation>复制分割</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>The segments were changed meanwhile; please try again.</source>
        <translation>分割在此期间已更改；请重试。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有可更改的内容。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SegmentsPanel</name>
    <message>
        <source>No segments yet</source>
        <translation>尚无分割</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Compare two segments</source>
        <translation>比较两个分割</translation>
    </message>
    <message>
        <source>My segments</source>
        <translation>我的分割</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>添加分割</translation>
    </message>
    <message>
        <source>Change the chosen segment, or edit a copy of a result</source>
        <translation>更改所选分割，或编辑结果的副本</translation>
    </message>
    <message>
        <source>On the images</source>
        <translation>显示在图像上</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Open a series and wait until it has been loaded.</source>
        <translation>打开一个序列并等待其加载完成。</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>请等待分割计算完成。</translation>
    </message>
    <message>
        <source>Fill in between images</source>
        <translation>在图像间插值填充</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <translation>保留最大部分</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>移除小部分</translation>
    </message>
    <message>
        <source>Add another segment to it</source>
        <translation>并入另一分割</translation>
    </message>
    <message>
        <source>Subtract another segment</source>
        <translation>减去另一分割</translation>
    </message>
    <message>
        <source>Keep what lies in another segment</source>
        <translation>保留与另一分割的交集</translation>
    </message>
    <message>
        <source>Edit a copy of</source>
        <translation>编辑副本</translation>
    </message>
    <message numerus="yes">
        <source>%n voxel(s) belong to your other segments already and were left out of the copy.</source>
        <translation>
            <numerusform>%n 个体素已属于您的其他分割，未包含在副本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save my segments as a file ...</source>
        <translation>将我的分割保存为文件 ...</translation>
    </message>
    <message>
        <source>Choose the brush (%1) and paint on an image, or grow a region from a place (%2). Segments are saved with the study; results of models are only copied.</source>
        <translation>选择画笔 (%1) 在图像上绘制，或从一点生长区域 (%2)。分割随检查一起保存；模型结果只会被复制。</translation>
    </message>
    <message>
        <source>Open a label map ...</source>
        <translation>打开标签图 ...</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesDelegate</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SeriesPanel</name>
    <message>
        <source>multiplanar views</source>
        <translation>多平面视图</translation>
    </message>
    <message>
        <source>models for volumes</source>
        <translation>体数据模型</translation>
    </message>
    <message>
        <source>measurements in millimetres</source>
        <translation>毫米测量</translation>
    </message>
    <message>
        <source>Integrity of the series</source>
        <translation>序列完整性</translation>
    </message>
    <message>
        <source>Known when the series has been loaded.</source>
        <translation>序列载入后可知。</translation>
    </message>
    <message>
        <source>Show all its images together</source>
        <translation>一起显示其所有图像</translation>
    </message>
    <message>
        <source>Undo the split: image by image, in the order of their numbers</source>
        <translation>撤销拆分：按编号顺序逐幅显示</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>未发现异常。</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>已停用：%1。</translation>
    </message>
    <message>
        <source>Correct the gantry tilt</source>
        <translation>校正机架倾斜</translation>
    </message>
    <message>
        <source>A copy whose slices are moved within their planes until they stand straight; marked as derived</source>
        <translation>生成副本，把层面在其平面内移动直至垂直；标记为衍生图像</translation>
    </message>
    <message>
        <source>Made by an algorithm, wholly or in part - not for primary diagnosis.</source>
        <translation>全部或部分由算法生成 - 不用于首要诊断。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Segments %1</source>
        <translation>分割 %1</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... 另有 %1 项</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>图像质量</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Not calibrated: lengths are pixels</source>
        <translation>未校准：长度以像素计</translation>
    </message>
    <message>
        <source>%1 mm (%2)</source>
        <translation>%1 mm(%2)</translation>
    </message>
    <message>
        <source>Laid over (fusion)</source>
        <translation>叠加（融合）</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no sign of it</source>
        <translation>无迹象</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::Session</name>
    <message>
        <source> (all images)</source>
        <translation>(全部图像)</translation>
    </message>
    <message>
        <source>The images that this object was drawn on are not open.</source>
        <translation>绘制此对象所用的图像未打开。</translation>
    </message>
    <message>
        <source>Segments of a single volume are not shown on all images together.</source>
        <translation>单个体积的分割不会显示在合并的全部图像上。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的按键</translation>
    </message>
    <message>
        <source>All back to defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>All keys and mouse buttons that you have changed go back to their defaults.</source>
        <translation>您更改过的所有按键和鼠标键都将恢复默认。</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>第二个按键</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
    <message>
        <source>Second key for %1</source>
        <translation>%1 的第二个按键</translation>
    </message>
    <message>
        <source>Back to the default: no key</source>
        <translation>恢复默认：无按键</translation>
    </message>
    <message>
        <source>%1 is the key of "%2".</source>
        <translation>%1 是“%2”的按键。</translation>
    </message>
    <message>
        <source>Move it to "%1"</source>
        <translation>改给“%1”</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Ctrl while dragging or scrolling is faster, Ctrl+Shift faster still. A double click enlarges a view, a right click opens the window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane. In 3D Ctrl and dragging changes colours and opacity, Shift and dragging moves the cut plane.</source>
        <translation>拖动或滚动时按 Ctrl 更快，按 Ctrl+Shift 再快。双击放大一个视图，右键单击打开预设窗。移动时按 Shift 在其他视图中标出该点；Shift 加滚轮改变平面的层厚。在三维中，按 Ctrl 拖动改变颜色和不透明度，按 Shift 拖动移动切割平面。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>适用于</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::SliceView</name>
    <message>
        <source>Image view</source>
        <translation>图像视图</translation>
    </message>
    <message>
        <source>%1 at column %2, row %3</source>
        <translation>列 %2，行 %3 处为 %1</translation>
    </message>
    <message>
        <source>%1 of %2 images are there</source>
        <translation>已有 %1 / %2 幅图像</translation>
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
        <translation>  反转</translation>
    </message>
    <message>
        <source>  of processed values</source>
        <translation>  处理后的值</translation>
    </message>
    <message>
        <source> (original)</source>
        <translation>(原始)</translation>
    </message>
    <message>
        <source>Image %1 is still loading</source>
        <translation>图像 %1 仍在载入</translation>
    </message>
    <message>
        <source>%1, %2 of %3 planes</source>
        <translation>%1，%3 个平面中的 %2 个</translation>
    </message>
    <message>
        <source>%1 in the nearest voxel: column %2, row %3, image %4</source>
        <translation>最近体素处为 %1：列 %2，行 %3，图像 %4</translation>
    </message>
    <message>
        <source>The image has no calibration: its real size is not known.</source>
        <translation>图像未校准：实际大小未知。</translation>
    </message>
    <message>
        <source>The screen does not say how large it is.</source>
        <translation>屏幕未提供其尺寸。</translation>
    </message>
    <message>
        <source>Please wait until the images have been loaded.</source>
        <translation>请等待图像加载完成。</translation>
    </message>
    <message>
        <source>Please wait until the segment has been computed.</source>
        <translation>请等待分割计算完成。</translation>
    </message>
    <message>
        <source>Colour images have no range of values to paint in.</source>
        <translation>彩色图像没有可供绘制的值范围。</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>filling an outline</source>
        <translation>填充轮廓</translation>
    </message>
    <message>
        <source>Regions grow from a place on a grey image.</source>
        <translation>区域从灰度图像的一点开始生长。</translation>
    </message>
    <message>
        <source>growing a segment</source>
        <translation>生长分割</translation>
    </message>
    <message>
        <source>  gamma %1</source>
        <translation>  伽马 %1</translation>
    </message>
    <message>
        <source>, fused %1</source>
        <translation>，融合 %1</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>叠加层 - 属于厚层的中间平面</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>厚层同时显示多个平面：请取消厚层后在单个平面上绘制。</translation>
    </message>
    <message>
        <source>Open a study: drop a folder here, or press %1</source>
        <translation>打开检查：把文件夹拖到这里，或按 %1</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (%1), or show the images as stored, to paint in this view.</source>
        <translation>分割沿体积的轴绘制：请将平面摆正 (%1) 或显示原始存储图像，然后在此视图中绘制。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StepEditor</name>
    <message>
        <source>Run this step earlier</source>
        <translation>提前执行此步骤</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudiesDialog</name>
    <message>
        <source>Study list</source>
        <translation>检查列表</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>A &amp;folder ...</source>
        <translation>文件夹(&amp;F) ...</translation>
    </message>
    <message>
        <source>Files or &amp;archives ...</source>
        <translation>文件或压缩包(&amp;A) ...</translation>
    </message>
    <message>
        <source>Copy the files into Pellucid</source>
        <translation>将文件复制到 Pellucid</translation>
    </message>
    <message>
        <source>Without this the list only remembers where the files are.</source>
        <translation>否则列表只记住文件的位置。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n studies</source>
        <translation>
            <numerusform>%n 项检查中的 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is listed yet</source>
        <translation>列表中还没有检查</translation>
    </message>
    <message>
        <source>What you open is listed by itself. Drop folders, DICOMDIRs or ZIP archives here to list more; your files stay as they are.</source>
        <translation>您打开的检查会自动列入。将文件夹、DICOMDIR 或 ZIP 压缩包拖到此处可加入更多；您的文件保持不变。</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>没有移除任何检查</translation>
    </message>
    <message>
        <source>Removed studies can be restored here for 30 days.</source>
        <translation>移除的检查可在 30 天内在此恢复。</translation>
    </message>
    <message>
        <source>Show all studies</source>
        <translation>显示全部检查</translation>
    </message>
    <message>
        <source>No study fits</source>
        <translation>没有符合的检查</translation>
    </message>
    <message>
        <source>Try fewer letters or another filter.</source>
        <translation>请减少字符或更换筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n studies</source>
        <translation>
            <numerusform>打开 %n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check all files</source>
        <translation>核对所有文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make the list again from the copies</source>
        <translation>由副本重建列表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show removed studies</source>
        <translation>显示已移除的检查(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete removed studies for good ...</source>
        <translation>永久删除已移除的检查(&amp;D) ...</translation>
    </message>
    <message>
        <source>&amp;Restore to the list</source>
        <translation>恢复到列表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>设置状态(&amp;S)</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;where the files are</source>
        <translation>显示文件位置(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy into Pellucid</source>
        <translation>复制到 Pellucid(&amp;C)</translation>
    </message>
    <message>
        <source>Check the &amp;files</source>
        <translation>核对文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>The files are not where they were. Connect the disk or the network folder, or remove the study from the list.</source>
        <translation>文件已不在原处。请连接磁盘或网络文件夹，或从列表中移除该检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The copies can be restored for 30 days.</source>
        <translation>
            <numerusform>已从列表中移除 %n 项检查。副本可在 30 天内恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies removed from the list. The files stay where they are.</source>
        <translation>
            <numerusform>已从列表中移除 %n 项检查。文件保留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are in the list again.</source>
        <translation>
            <numerusform>%n 项检查已恢复到列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were; nothing was copied.</source>
        <translation>
            <numerusform>%n 个文件已不在原处；未复制任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way already; wait for its end or cancel it.</source>
        <translation>已有任务在进行；请等待其结束或取消。</translation>
    </message>
    <message>
        <source>There is nothing to delete: no study was removed.</source>
        <translation>没有可删除的内容：未移除任何检查。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>%n removed studies and their copies are deleted for good. Files that were only linked stay.</source>
        <translation>
            <numerusform>将永久删除 %n 项已移除的检查及其副本。仅链接的文件保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %n 项检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: %1</source>
        <translation>无法显示文件夹：%1</translation>
    </message>
    <message>
        <source>Import files or archives</source>
        <translation>导入文件或压缩包</translation>
    </message>
    <message>
        <source>Cancelled; what was not complete was not entered.</source>
        <translation>已取消；未完成的内容未加入列表。</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>正在查找检查</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>排序依据(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>收窄(&amp;N)</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyBrowser</name>
    <message>
        <source>Studies</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>检查和序列</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>未打开检查</translation>
    </message>
    <message>
        <source>Open a file, a folder, a DICOMDIR or a ZIP archive, or drop it here.</source>
        <translation>打开文件、文件夹、DICOMDIR 或 ZIP 压缩包，或拖到这里。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>正在查找图像</translation>
    </message>
    <message>
        <source>Close this study</source>
        <translation>关闭此检查</translation>
    </message>
    <message>
        <source>1 file skipped - see why</source>
        <translation>跳过 1 个文件 - 查看原因</translation>
    </message>
    <message numerus="yes">
        <source>%n files skipped - see why</source>
        <translation>
            <numerusform>跳过 %n 个文件 - 查看原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this image file</source>
        <translation>关闭此图像文件</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n image files of this folder</source>
        <translation>
            <numerusform>关闭此文件夹的全部 %n 个图像文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyFilter</name>
    <message>
        <source>First study date</source>
        <translation>最早检查日期</translation>
    </message>
    <message>
        <source>Last study date</source>
        <translation>最晚检查日期</translation>
    </message>
    <message>
        <source>Name, ID, accession number, description or note</source>
        <translation>姓名、患者编号、检查号、描述或备注</translation>
    </message>
    <message>
        <source>Search the study list</source>
        <translation>搜索检查列表</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Any study date</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>从 ... 到 ...</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>哪些检查</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Files missing or changed</source>
        <translation>文件缺失或改变</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>任何模态</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyListModel</name>
    <message>
        <source>1 image</source>
        <translation>1 幅图像</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>shows other images</source>
        <translation>显示其他图像</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>不是图像</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>No patient name</source>
        <translation>无患者姓名</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>序列 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 个体数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Image files</source>
        <translation>图像文件</translation>
    </message>
    <message>
        <source>They name no patient</source>
        <translation>未注明患者</translation>
    </message>
    <message>
        <source>1 image file</source>
        <translation>1 个图像文件</translation>
    </message>
    <message numerus="yes">
        <source>%n image files</source>
        <translation>
            <numerusform>%n 个图像文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is a study of its own, with its own report.</source>
        <translation>每个文件都是单独的检查，有自己的报告。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>已为一个打开的序列的其他图像保存了分割；它们会被保留，并在打开完全相同的图像时显示。</translation>
    </message>
    <message>
        <source>The study list has a study of the same identifier of another patient. Nothing of that one is shown, and what you do here is not kept; save it as a file.</source>
        <translation>检查列表中有另一位患者的同标识检查。此处不显示该检查的任何内容，您在此所做的也不会保存；请另存为文件。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TextDialog</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>* and %n more</source>
        <translation>
            <numerusform>* 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source># Pellucid %1

An open desktop reading room for CT, MR and X-ray in which every AI finding shows its evidence.

**Not for primary diagnosis.** Not a medical device.

Licence: Apache 2.0. Built with Qt, DCMTK, ITK, OpenCV and LibTorch; THIRD_PARTY.md lists every library with its licence.
</source>
        <translation># Pellucid %1

用于 CT、MR 和 X 射线的开放桌面阅片室，每个 AI 发现都展示其依据。

**不用于首要诊断。** 不是医疗器械。

许可证：Apache 2.0。使用 Qt、DCMTK、ITK、OpenCV 和 LibTorch 构建；THIRD_PARTY.md 列出每个库及其许可证。
</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TourDialog</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>A first look</source>
        <translation>初次浏览</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::TrendPlot</name>
    <message>
        <source>Course of the lesion</source>
        <translation>病灶变化过程</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewLinker</name>
    <message>
        <source>LINKED BY HAND - places may differ</source>
        <translation>手动同步 - 位置可能不一致</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::ViewerGrid</name>
    <message>
        <source>Image view %1</source>
        <translation>图像视图 %1</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeBar</name>
    <message>
        <source>What is seen of the volume, and from where</source>
        <translation>显示体数据的哪些部分及观察方向</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切割</translation>
    </message>
    <message>
        <source>Leaves out what is in front of a plane; Shift and dragging moves it</source>
        <translation>略去平面前方的部分；按住 Shift 拖动可移动平面</translation>
    </message>
    <message>
        <source>Place of the cut</source>
        <translation>切面位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Leaves out what is outside a box; its faces are dragged by their handles</source>
        <translation>略去框外的部分；拖动手柄可移动各面</translation>
    </message>
    <message>
        <source>The faces of the box in millimetres</source>
        <translation>以毫米表示的框的各面</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeBoxCard</name>
    <message>
        <source>Clip box</source>
        <translation>裁剪框</translation>
    </message>
    <message>
        <source>What the clip box leaves out at each side</source>
        <translation>裁剪框在各侧略去的部分</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Whole volume</source>
        <translation>整个容积</translation>
    </message>
    <message>
        <source>Draws all faces out again</source>
        <translation>将所有面恢复到外侧</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::VolumeView</name>
    <message>
        <source>3D view</source>
        <translation>三维视图</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>观察方向</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>切除</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Preparing the 3D view ...</source>
        <translation>正在准备三维视图...</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>裁剪框</translation>
    </message>
    <message>
        <source>Faces of the clip box ...</source>
        <translation>裁剪框的各面 ...</translation>
    </message>
    <message>
        <source>KEY IMAGE</source>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>The picture is too large to be kept.</source>
        <translation>图像过大，无法保留。</translation>
    </message>
    <message>
        <source>The view was changed before its picture was there: press %1 again at rest.</source>
        <translation>图像生成之前视图已改变：请在静止时再按 %1。</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerClient</name>
    <message>
        <source>The reader stopped unexpectedly while looking through these files; what is open is not affected.</source>
        <translation>读取程序在查看这些文件时意外停止；已打开的内容不受影响。</translation>
    </message>
    <message>
        <source>The preview of this series could not be made.</source>
        <translation>无法生成此序列的预览。</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; the other images are not affected.</source>
        <translation>读取程序在此文件上意外停止；其他图像不受影响。</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file; what is open is not affected.</source>
        <translation>读取程序在此文件上意外停止；已打开的内容不受影响。</translation>
    </message>
    <message>
        <source>The quality of this series could not be assessed.</source>
        <translation>无法评估此序列的质量。</translation>
    </message>
    <message>
        <source>The processing stopped unexpectedly; the original images are not affected.</source>
        <translation>处理意外停止；原始图像不受影响。</translation>
    </message>
    <message>
        <source>The library of models could not be read.</source>
        <translation>无法读取模型库。</translation>
    </message>
    <message>
        <source>The analysis stopped unexpectedly; the images and earlier results are not affected.</source>
        <translation>分析意外停止；图像和先前的结果不受影响。</translation>
    </message>
    <message>
        <source>The segments could not be written; what is open is not affected.</source>
        <translation>无法写入分割；已打开的内容不受影响。</translation>
    </message>
    <message>
        <source>Segments of %1</source>
        <translation>%1 的分割</translation>
    </message>
</context>
<context>
    <name>pellucid::ui::WorkerProcess</name>
    <message>
        <source>A part of Pellucid stopped unexpectedly and will be started again.</source>
        <translation>Pellucid 的一部分意外停止，将重新启动。</translation>
    </message>
</context>
</TS>
