#include <QTest>
#include <map>
#include <set>

#include "core/ml/split.h"

using namespace pellucid;

namespace {

struct Population {
  std::vector<std::string> groups;
  std::vector<int> classes;
};

/// 300 patients with one to five images; a quarter of them ill.
Population population() {
  Population people;
  for (int patient = 0; patient < 300; ++patient)
    for (int image = 0; image <= patient % 5; ++image) {
      people.groups.push_back("patient " + std::to_string(patient));
      people.classes.push_back(patient % 4 == 0 ? 1 : 0);
    }
  return people;
}

}  // namespace

class SplitTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void keepsPatientsTogetherAndClassesEven() {
    const Population people = population();
    const auto parts = partsByGroup(people.groups, people.classes, 5, 42);
    std::map<std::string, std::set<int>> partsOf;
    std::vector<double> count(5);
    std::vector<double> ill(5);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      partsOf[people.groups[i]].insert(parts[i]);
      count[static_cast<std::size_t>(parts[i])] += 1.0;
      ill[static_cast<std::size_t>(parts[i])] += people.classes[i];
    }
    for (const auto& [group, in] : partsOf) QCOMPARE(in.size(), std::size_t{1});
    for (std::size_t part = 0; part < 5; ++part) {
      QVERIFY(std::abs(count[part] - 180.0) < 10.0);
      QVERIFY(std::abs(ill[part] / count[part] - 0.25) < 0.05);
    }
  }

  void validationHasItsShare() {
    const Population people = population();
    const Split split = splitByGroup(people.groups, people.classes, 0.2, 1);
    QCOMPARE(split.train.size() + split.validation.size(), people.groups.size());
    QVERIFY(std::abs(static_cast<double>(split.validation.size()) / 900.0 - 0.2) < 0.02);
  }

  void isTheSameForTheSameSeedOnly() {
    const Population people = population();
    QVERIFY(partsByGroup(people.groups, people.classes, 5, 1) == partsByGroup(people.groups, people.classes, 5, 1));
    QVERIFY(partsByGroup(people.groups, people.classes, 5, 1) != partsByGroup(people.groups, people.classes, 5, 2));
  }

  void refusesALeakWithoutNamingPatients() {
    const auto leak = refuseLeak({"Doe^John", "a", "b"}, {"c", "Doe^John"}, "training", "test");
    QVERIFY(!leak.ok());
    QCOMPARE(static_cast<int>(leak.error().code), static_cast<int>(ErrorCode::Inconsistent));
    QVERIFY(leak.error().message.starts_with("1 patient"));
    QVERIFY(leak.error().message.find("Doe") == std::string::npos);
    QVERIFY(refuseLeak({"a"}, {"b"}, "training", "test").ok());
  }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "tst_split.moc"
