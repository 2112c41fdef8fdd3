#include <QtTest>
#include <algorithm>

#include "core/ml/model_library.h"
#include "pack_fixture.h"

using namespace pellucid;
namespace fs = std::filesystem;

class TestModelLibrary : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<TemporaryFolder>(std::move(*TemporaryFolder::create()));
    for (const char* id : {"beta", "alpha"}) {
      Json json = test::goodPackJson();
      json["id"] = id;
      test::writePack(m_folder->path() / id, json);
    }
  }

  void listsPacksById() {
    const auto entries = listPacks({m_folder->path()});
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].pack->id, std::string("alpha"));
    QCOMPARE(entries[1].pack->id, std::string("beta"));
  }

  void aFolderThatIsNamedTwiceIsListedOnce() {
    QCOMPARE(listPacks({m_folder->path(), m_folder->path() / "alpha" / ".."}).size(), std::size_t(2));
  }

  void aBrokenPackIsListedWithItsReason() {
    QVERIFY(writeFile(m_folder->path() / "alpha/weights.safetensors", "changed").ok());
    const auto entries = listPacks({m_folder->path()});
    QCOMPARE(entries.size(), std::size_t(2));
    QVERIFY(!entries[0].pack.ok());
    QVERIFY(entries[0].pack.error().code == ErrorCode::Untrusted);
    QVERIFY(!findPack("alpha", {m_folder->path()}).ok());
    QVERIFY(findPack("alpha", {m_folder->path()}).error().code == ErrorCode::Untrusted);
  }

  void findsAPackWhoseFolderHasAnotherName() {
    fs::rename(m_folder->path() / "beta", m_folder->path() / "renamed");
    QVERIFY(findPack("beta", {m_folder->path()}).ok());
    QVERIFY(findPack("gamma", {m_folder->path()}).error().code == ErrorCode::NotFound);
    QVERIFY(!findPack("../alpha", {m_folder->path() / "renamed"}).ok());
  }

  void aFolderThatIsNamedFirstGoesBeforeTheOthers() {
    Json json = test::goodPackJson();
    json["version"] = "9.0.0";
    test::writePack(m_folder->path() / "usual" / "test-chest", json);
    json["version"] = "1.0.0";
    test::writePack(m_folder->path() / "own" / "just-trained", json);
    const auto found = findPack("test-chest", {m_folder->path() / "own", m_folder->path() / "usual"});
    QVERIFY(found.ok());
    QCOMPARE(QString::fromStdString(found->version), QStringLiteral("1.0.0"));
  }

  void searchesTheFoldersOfTheEnvironmentFirst() {
    qputenv("PELLUCID_MODELS", QByteArray::fromStdString(m_folder->path().string() + ":/nowhere"));
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString((m_folder->path() / "data").string()));
    fs::create_directories(m_folder->path() / "data/pellucid/models");
    const auto folders = defaultPackFolders();
    QVERIFY(folders.size() >= 2);
    QCOMPARE(folders[0], fs::canonical(m_folder->path()));
    QCOMPARE(folders[1], fs::canonical(m_folder->path() / "data/pellucid/models"));
    const fs::path shipped = fs::path(PELLUCID_SOURCE_DIR) / "resources/models";
    if (fs::is_directory(shipped))
      QVERIFY(std::find(folders.begin(), folders.end(), fs::canonical(shipped)) != folders.end());
    qunsetenv("PELLUCID_MODELS");
    qunsetenv("XDG_DATA_HOME");
  }

  void folderThatIsAbsentIsEmpty() { QVERIFY(listPacks({"/nowhere/at/all"}).empty()); }

 private:
  std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestModelLibrary)
#include "tst_model_library.moc"
