#include <QTest>
#include <limits>
#include <thread>

#include "core/graphics/rendering_way.h"
#include "tests/core/rendering_cases.h"

using namespace pellucid;

namespace {

/// Pictures of the card differ by how it interpolates between voxels: with as few as 8 bits of a voxel's width.
constexpr double kMeanApart = 0.75;     ///< Of 255.
constexpr double kShareApart = 0.01;    ///< Of pixels that differ by more than 8 of 255.
constexpr double kDeeperShare = 0.005;  ///< Of pixels that are further than a voxel from where they should be.
/// Of a maximum on a card: where two places of a ray are nearly equal, how it interpolates decides (an NVIDIA H200:
/// 0.16).
constexpr double kOtherMaximumShare = 0.25;

std::shared_ptr<const PreparedVolume> prepared(const Volume& volume) {
  Job job;
  auto made = prepareVolume(volume, job);
  if (!made) qFatal("%s", made.error().message.c_str());
  return std::make_shared<const PreparedVolume>(*std::move(made));
}

}  // namespace

/// With Mesa's OpenGL of the processor where there is no graphics card.
class TestCardRendering : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (auto card = GraphicsCard::open(GraphicsCard::Software::Allowed))
      m_card = *card;
    else
      QSKIP("There is no OpenGL 3.3 here, not even by the processor (libegl1, libgl1-mesa-dri): nothing was compared.");
    qInfo("%s", m_card->name().c_str());
  }
  void cleanupTestCase() { m_card.reset(); }

  void softwareIsKnownByItsName_data() {
    QTest::addColumn<bool>("software");
    for (const char* name : {"llvmpipe (LLVM 15.0.6, 256 bits)", "softpipe", "Software Rasterizer", "Mesa X11 swrast",
                             "ANGLE (Google, Vulkan 1.3 (SwiftShader Device))", "GDI Generic Microsoft Basic Render"})
      QTest::newRow(name) << true;
    for (const char* name : {"NVIDIA H100 80GB HBM3/PCIe/SSE2", "Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
                             "AMD Radeon RX 6600 (navi23, LLVM 15.0.6, DRM 3.49)", "Apple M1"})
      QTest::newRow(name) << false;
  }
  void softwareIsKnownByItsName() {
    QFETCH(bool, software);
    QCOMPARE(isSoftwareRenderer(QTest::currentDataTag()), software);
  }

  void softwareIsNotTakenUnasked() {
    const auto card = GraphicsCard::open();
    if (card)
      QVERIFY(!isSoftwareRenderer((*card)->name()));
    else
      QCOMPARE(card.error().code, ErrorCode::Unsupported);
  }

  void bothWaysMakeTheSamePicture_data() {
    QTest::addColumn<int>("index");
    m_cases = phantom::renderingCases();
    for (std::size_t i = 0; i < m_cases.size(); ++i) QTest::newRow(m_cases[i].name.c_str()) << static_cast<int>(i);
  }
  void bothWaysMakeTheSamePicture() {
    QFETCH(int, index);
    const phantom::RenderingCase& one = m_cases[static_cast<std::size_t>(index)];
    Job job;
    const auto volume = prepared(one.volume);
    const auto expected = renderVolume(*volume, one.scene, one.request, job);
    const auto picture = CardRendering(m_card, volume).render(one.scene, one.request, job);
    QVERIFY(expected.ok());
    QVERIFY2(picture.ok(), picture ? "" : picture.error().detail.c_str());
    QCOMPARE(picture->width, expected->width);
    QCOMPARE(picture->height, expected->height);
    const auto seen = std::count_if(expected->pixels.begin(), expected->pixels.end(),
                                    [](std::uint32_t pixel) { return pixel >> 24 > 128; });
    QVERIFY2(seen > 1000, "nothing would be compared");
    const auto apart = phantom::differenceOf(*expected, *picture, phantom::largestVoxelMm(one.volume));
    const QString found = QString("mean %1, share %2, depth %3 (up to %4 mm)")
                              .arg(apart.mean)
                              .arg(apart.offShare)
                              .arg(apart.depthShare)
                              .arg(apart.depthMost);
    const bool exact = one.scene.mode == RenderMode::Shaded || isSoftwareRenderer(m_card->name());
    QVERIFY2(apart.mean < kMeanApart && apart.offShare < kShareApart &&
                 apart.depthShare < (exact ? kDeeperShare : kOtherMaximumShare),
             qPrintable(found));
  }

  void aChangedSceneChangesThePicture() {
    // Tables and textures are kept between pictures: each change must still be seen.
    const phantom::RenderingCase one = segments();
    Job job;
    const auto volume = prepared(one.volume);
    CardRendering byCard(m_card, volume);
    VolumeScene scene = one.scene;
    const auto agrees = [&] {
      const auto expected = renderVolume(*volume, scene, one.request, job);
      const auto picture = byCard.render(scene, one.request, job);
      return picture && phantom::differenceOf(*expected, *picture, 2.0).mean < kMeanApart;
    };
    QVERIFY(agrees());
    scene.labels[0].looks[2].rgb = 0x00FF00;
    QVERIFY(agrees());
    scene.labels[0].looks[1].visible = false;
    QVERIFY(agrees());
    scene.labels.clear();
    QVERIFY(agrees());
    scene.function.points[1].rgb = 0x0000FF;
    QVERIFY(agrees());
    scene.mode = RenderMode::Maximum;
    QVERIFY(agrees());
    scene = one.scene;
    QVERIFY(agrees());
  }

  void anEmptyPlaceStaysEmpty() {
    const phantom::RenderingCase one = segments();
    Job job;
    VolumeScene scene = one.scene;
    CardRendering byCard(m_card, prepared(one.volume));
    const Vector3& behind = scene.camera.axes.normal;
    // Beside the volume, and so far before it that steps are lost in rounding.
    for (const Vector3& focus : {Vector3{1e4, 0, 0}, {-1e9 * behind[0], -1e9 * behind[1], -1e9 * behind[2]}}) {
      scene.camera.focus = focus;
      const auto picture = byCard.render(scene, {40, 30}, job);
      QVERIFY(picture.ok());
      QVERIFY(std::all_of(picture->pixels.begin(), picture->pixels.end(), [](auto pixel) { return pixel == 0; }));
      QVERIFY(std::all_of(picture->depthMm.begin(), picture->depthMm.end(), [](float mm) { return std::isnan(mm); }));
    }
  }

  void threadsShareACard() {
    const phantom::RenderingCase one = segments();
    const auto volume = prepared(one.volume);
    Job job;
    const auto expected = renderVolume(*volume, one.scene, one.request, job);
    std::array<double, 2> apart{255, 255};
    {
      std::vector<std::jthread> threads;
      for (double& mean : apart)
        threads.emplace_back([&, this] {
          Job own;
          CardRendering byCard(m_card, volume);
          for (int i = 0; i < 3; ++i) {
            const auto picture = byCard.render(one.scene, one.request, own);
            mean = picture ? phantom::differenceOf(*expected, *picture, 2.0).mean : 255;
          }
        });
    }
    for (const double mean : apart) QVERIFY2(mean < kMeanApart, qPrintable(QString::number(mean)));
  }

  void whatItCannotDoIsLeftToTheProcessor() {
    const phantom::RenderingCase one = segments();
    Job job;
    CardRendering byCard(m_card, prepared(one.volume));
    VolumeScene scene = one.scene;
    scene.cuts.assign(17, {{0, 0, 0}, {0, 1, 0}});
    QCOMPARE(byCard.render(scene, {8, 8}, job).error().code, ErrorCode::Unsupported);
    scene = one.scene;
    scene.labels.assign(5, one.scene.labels.front());
    QCOMPARE(byCard.render(scene, {8, 8}, job).error().code, ErrorCode::Unsupported);
    // No card takes a texture as long as that; again, as refusals are kept.
    const Volume pole =
        phantom::make(phantom::gridOf({2, 2, 40'000}), VoxelType::UInt8, [](int, int, int) { return 1; });
    CardRendering tooLong(m_card, prepared(pole));
    for (int i = 0; i < 2; ++i) {
      scene = one.scene;
      scene.labels.clear();
      const auto picture = tooLong.render(scene, {8, 8}, job);
      QVERIFY(!picture.ok());
      QCOMPARE(picture.error().code, ErrorCode::OutOfMemory);
    }
    QVERIFY(!m_card->failed());
    QVERIFY(byCard.render(one.scene, {8, 8}, job).ok());
  }

  void refusesWhatTheProcessorRefuses() {
    const phantom::RenderingCase one = segments();
    Job job;
    CardRendering byCard(m_card, prepared(one.volume));
    QCOMPARE(byCard.render(one.scene, {0, 5}, job).error().code, ErrorCode::InvalidArgument);
    VolumeScene scene = one.scene;
    scene.camera.mmPerPixel = 0.0;
    QCOMPARE(byCard.render(scene, {8, 8}, job).error().code, ErrorCode::InvalidArgument);
    job.cancel();
    QCOMPARE(byCard.render(one.scene, one.request, job).error().code, ErrorCode::Cancelled);
  }

  void bothWaysAreTimed() {
    const phantom::RenderingCase one = segments();
    Job job;
    const auto volume = prepared(one.volume);
    CardRendering byCard(m_card, volume);
    const auto times = timeWays(byCard, *volume, one.scene, {64, 64}, job);
    QVERIFY(times.ok());
    QVERIFY(times->cardMs > 0.0 && times->processorMs > 0.0);
    job.cancel();
    QCOMPARE(timeWays(byCard, *volume, one.scene, {64, 64}, job).error().code, ErrorCode::Cancelled);
  }

 private:
  static phantom::RenderingCase segments() {
    const auto cases = phantom::renderingCases();
    return *std::find_if(cases.begin(), cases.end(), [](const auto& one) { return one.name == "segments"; });
  }

  std::shared_ptr<GraphicsCard> m_card;
  std::vector<phantom::RenderingCase> m_cases;
};

QTEST_APPLESS_MAIN(TestCardRendering)
#include "tst_card_rendering.moc"
