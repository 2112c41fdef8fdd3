#include "ui/panels/segment_comparison.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cstring>
#include <utility>

#include "ui/model/core_text.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr std::uint32_t kColourOfFirst = 0xE69F00;
constexpr std::uint32_t kColourOfSecond = 0x56B4E9;

/// The reader goes on painting while they are compared.
Result<Volume> atRest(const KnownSegmentation& known) {
  if (!known.own) return known.map.voxels;
  auto copy = Volume::allocate(known.map.voxels.geometry(), known.map.voxels.type());
  if (copy) std::memcpy(copy->mutableBytes(), known.map.voxels.bytes(), copy->byteCount());
  return copy;
}

}  // namespace

SegmentComparison::SegmentComparison(QWidget* parent)
    : QWidget(parent),
      m_first(new QComboBox),
      m_second(new QComboBox),
      m_compare(new QPushButton(tr("Compare"))),
      m_result(new QLabel) {
  m_runner.runInOrder();
  m_first->setAccessibleName(tr("First segment"));
  m_second->setAccessibleName(tr("Second segment"));
  for (QComboBox* box : {m_first, m_second}) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_result->setWordWrap(true);
  m_result->setProperty("role", "secondary");
  m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_result->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_first);
  layout->addWidget(m_second);
  layout->addWidget(m_compare, 0, Qt::AlignLeft);
  layout->addWidget(m_result);
  connect(m_compare, &QPushButton::clicked, this, &SegmentComparison::compare);
}

void SegmentComparison::setSegmentations(const std::string& seriesUid, std::vector<KnownSegmentation> known) {
  if (seriesUid != m_series) m_result->hide();
  m_series = seriesUid;
  m_known = std::move(known);
  m_choices.clear();
  for (std::size_t i = 0; i < m_known.size(); ++i)
    for (const SegmentLabel& label : m_known[i].map.labels) m_choices.push_back({i, label.value});
  fill(*m_first, 0);
  fill(*m_second, 1);
  // As long as there was one alone it was offered on both sides; nobody wants it compared with itself.
  if (m_choices.size() > 1 && m_first->currentIndex() == m_second->currentIndex()) {
    const QSignalBlocker blocker(*m_second);
    m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
  }
  m_compare->setEnabled(m_choices.size() > 1);
}

void SegmentComparison::fill(QComboBox& box, int fallback) {
  const QSignalBlocker blocker(box);
  const QString before = box.currentText();
  box.clear();
  for (const Choice& choice : m_choices) {
    const KnownSegmentation& known = m_known[choice.segmentation];
    const auto label = std::find_if(known.map.labels.begin(), known.map.labels.end(),
                                    [&](const SegmentLabel& each) { return each.value == choice.value; });
    box.addItem(tr("%1: %2").arg(known.title, QString::fromStdString(label->name)));
  }
  const int again = box.findText(before);
  box.setCurrentIndex(again >= 0 ? again : std::min(fallback, box.count() - 1));
}

void SegmentComparison::compare() {
  const auto index = [this](const QComboBox& box) { return static_cast<std::size_t>(std::max(0, box.currentIndex())); };
  if (index(*m_first) >= m_choices.size() || index(*m_second) >= m_choices.size()) return;
  const Choice first = m_choices[index(*m_first)];
  const Choice second = m_choices[index(*m_second)];
  const auto a = atRest(m_known[first.segmentation]);
  const auto b = first.segmentation == second.segmentation ? a : atRest(m_known[second.segmentation]);
  m_result->show();
  if (!a || !b) return m_result->setText(coreText((a ? b : a).error().message));
  m_result->setText(tr("Comparing ..."));
  m_compare->setEnabled(false);
  m_runner.run(
      [a = *a, b = *b, first, second](Job&) {
        return compareMasks({a, static_cast<std::uint8_t>(first.value)}, {b, static_cast<std::uint8_t>(second.value)});
      },
      [this, uid = m_series, firstName = m_first->currentText(),
       secondName = m_second->currentText()](const Result<MaskComparison>& compared) {
        m_compare->setEnabled(m_choices.size() > 1);
        if (uid != m_series) return;
        if (!compared) return m_result->setText(coreText(compared.error().message));
        show(*compared, firstName, secondName);
      });
}

void SegmentComparison::show(const MaskComparison& comparison, const QString& first, const QString& second) {
  const Geometry& grid = comparison.difference.geometry();
  const QString dice =
      comparison.dice ? QLocale().toString(*comparison.dice, 'f', 3) : tr("not defined, both are empty");
  m_result->setText(tr("Dice %1\n%2 %3\n%4 %5\nIn both %6")
                        .arg(dice, first, extentText(comparison.first, grid), second,
                             extentText(comparison.second, grid), extentText(comparison.both, grid)));
  LabelMap difference{comparison.difference, {}};
  difference.labels.push_back({kOnlyFirst, tr("Only in %1").arg(first).toStdString(), {}, {}, {}, kColourOfFirst});
  difference.labels.push_back({kOnlySecond, tr("Only in %1").arg(second).toStdString(), {}, {}, {}, kColourOfSecond});
  Q_EMIT differenceReady(m_series, difference);
}

QString SegmentComparison::result() const {
  return m_result->isHidden() ? QString() : m_result->text();
}

}  // namespace pellucid::ui
