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
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
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
        <source>Spacing %1 mm</source>
        <translation>层间距 %1 mm</translation>
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
        <source>SLAB - %1</source>
        <translation>厚层 - %1</translation>
    </message>
    <message>
        <source>INTERPOLATED - images are %1 mm apart</source>
        <translation>插值 - 图像间距 %1 mm</translation>
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
        <source>Drag with the left button to set the window, with the middle one to move, with the right one to zoom; the wheel scrolls. Digits choose presets. %1 shows three planes, %2 plays a clip.</source>
        <translation>左键拖动调窗，中键拖动平移，右键拖动缩放；滚轮翻页。数字键选择预设窗。%1 显示三个平面，%2 播放影像。</translation>
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
        <source>Play or stop the times of this place</source>
        <translation>播放或停止此位置的各时相</translation>
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
        <source>Drag to move the image. The middle button always does.</source>
        <translation>拖动以移动图像。中键始终如此。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag up to enlarge. The right button always does.</source>
        <translation>向上拖动放大。右键始终如此。</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Drag down for later images. The wheel always does.</source>
        <translation>向下拖动显示后面的图像。滚轮始终如此。</translation>
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
        <source>Paint the chosen segment; [ and ] change the size of the brush.</source>
        <translation>绘制所选分割；[ 和 ] 改变画笔大小。</translation>
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
        <source>Erases the chosen segment only; [ and ] change the size.</source>
        <translation>仅擦除所选分割；[ 和 ] 改变大小。</translation>
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
        <translation>AI(&amp;A)</translation>
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
        <source>Window presets (digits 0 to 9)</source>
        <translation>预设窗(数字 0 至 9)</translation>
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
        <source>In pixels on images without a calibration. Keys [ and ]</source>
        <translation>未校准图像以像素计。按键 [ 和 ]</translation>
    </message>
    <message>
        <source>Of the brush within a range of values; without it, the window of the view is the range.</source>
        <translation>限定值范围画笔的范围；若未设置，则使用视图的窗宽窗位。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
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
        <source>Stop  (C)</source>
        <translation>停止  (C)</translation>
    </message>
    <message>
        <source>Play  (C)</source>
        <translation>播放  (C)</translation>
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
        <source>One place through all times instead of the images of one time  (J)</source>
        <translation>在所有时相中显示同一位置，而不是一个时相的各图像  (J)</translation>
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
        <source>&lt;p&gt;Pellucid is software for research and teaching. It is not a medical device and has no clearance or CE mark.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.&lt;/li&gt;&lt;li&gt;AI results are suggestions of a model. Each carries its model, version and intended use; a saliency map shows where the model looked, not where disease is.&lt;/li&gt;&lt;li&gt;"No finding" never means that a study is normal.&lt;/li&gt;&lt;li&gt;Displays are not calibrated.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;Pellucid 是用于研究和教学的软件。它不是医疗器械，未获批准，也没有 CE 标志。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;请勿依据其显示内容作出诊断或治疗。请勿用于乳腺 X 线摄影。&lt;/li&gt;&lt;li&gt;AI 结果是模型的建议。每个结果都带有模型、版本和预期用途；显著图显示模型关注的位置，而不是病变所在。&lt;/li&gt;&lt;li&gt;“无发现”绝不表示检查正常。&lt;/li&gt;&lt;li&gt;显示器未经校准。&lt;/li&gt;&lt;/ul&gt;</translation>
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
        <source>From now on %1 opens with %2 x %3 views.</source>
        <translation>今后 %1 将以 %2 x %3 个视图打开。</translation>
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
        <source>Choose the brush (B) and paint on an image, or grow a region from a place (G). Segments are saved with the study; results of models are only copied.</source>
        <translation>选择画笔 (B) 在图像上绘制，或从一点生长区域 (G)。分割随检查一起保存；模型结果只会被复制。</translation>
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
        <source>Mouse: left drag windows, middle drag pans, right drag zooms, the wheel scrolls; Ctrl is faster, Ctrl+Shift faster still. Double click enlarges a view. Digits choose window presets. Shift while moving marks the point in the other views; Shift and the wheel change the slab of a plane.</source>
        <translation>鼠标：左键拖动调窗，中键拖动平移，右键拖动缩放，滚轮翻页；按 Ctrl 更快，按 Ctrl+Shift 再快。双击放大一个视图。数字键选择预设窗。移动时按 Shift 在其他视图中标出该点；Shift 加滚轮改变平面的层厚。</translation>
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
        <source>Open a study: drop a folder here, or press Ctrl+O</source>
        <translation>打开检查：把文件夹拖到这里，或按 Ctrl+O</translation>
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
        <source>OVERLAYS - of the middle plane of the slab</source>
        <translation>叠加层 - 属于厚层的中间平面</translation>
    </message>
    <message>
        <source>A slab shows several planes at once: take it away to paint on a single one.</source>
        <translation>厚层同时显示多个平面：请取消厚层后在单个平面上绘制。</translation>
    </message>
    <message>
        <source>Segments are painted along the axes of the volume: straighten the planes (Ctrl+0), or show the images as stored, to paint in this view.</source>
        <translation>分割沿体积的轴绘制：请将平面摆正 (Ctrl+0) 或显示原始存储图像，然后在此视图中绘制。</translation>
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
</context>
<context>
    <name>pellucid::ui::StudyMemory</name>
    <message>
        <source>Segments were saved for other images of a series that is open; they are kept, and shown when exactly those images are opened.</source>
        <translation>已为一个打开的序列的其他图像保存了分割；它们会被保留，并在打开完全相同的图像时显示。</translation>
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
