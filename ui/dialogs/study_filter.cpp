#include "ui/dialogs/study_filter.h"

#include <QComboBox>
#include <QDate>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include "ui/model/catalogue_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

/// Long enough for the next letter of a quick typist.
constexpr int kPatienceMs = 120;
constexpr int kAnyDate = 0;
constexpr int kFromUntil = -1;

std::string dicomDate(const QDate& date) {
  return date.toString(QStringLiteral("yyyyMMdd")).toStdString();
}

QDateEdit* dateField(const QDate& date, const QString& name) {
  auto* field = new QDateEdit(date);
  field->setCalendarPopup(true);
  field->setAccessibleName(name);
  return field;
}

}  // namespace

StudyFilter::StudyFilter(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_modality(new QComboBox),
      m_status(new QComboBox),
      m_period(new QComboBox),
      m_subset(new QComboBox),
      m_dates(new QWidget),
      m_from(dateField(QDate::currentDate().addYears(-1), tr("First study date"))),
      m_until(dateField(QDate::currentDate(), tr("Last study date"))),
      m_patience(new QTimer(this)) {
  fillChoices();
  buildLayout();
  m_patience->setSingleShot(true);
  m_patience->setInterval(kPatienceMs);
  connect(m_patience, &QTimer::timeout, this, &StudyFilter::changed);
  connect(m_search, &QLineEdit::textChanged, m_patience, qOverload<>(&QTimer::start));
  for (QComboBox* box : {m_modality, m_status, m_subset})
    connect(box, &QComboBox::currentIndexChanged, this, &StudyFilter::changed);
  connect(m_period, &QComboBox::currentIndexChanged, this, &StudyFilter::showDates);
  for (QDateEdit* field : {m_from, m_until})
    connect(field, &QDateEdit::dateChanged, m_patience, qOverload<>(&QTimer::start));
}

void StudyFilter::flush() {
  if (!m_patience->isActive()) return;
  m_patience->stop();
  Q_EMIT changed();
}

void StudyFilter::fillChoices() {
  m_search->setPlaceholderText(tr("Name, ID, accession number, description or note"));
  m_search->setAccessibleName(tr("Search the study list"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  // Files dropped here are for the list.
  m_search->setAcceptDrops(false);
  m_search->setMinimumWidth(240);
  m_modality->setAccessibleName(tr("Modality"));
  m_modality->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  setModalities({});
  m_status->setAccessibleName(tr("Status"));
  m_status->addItem(tr("Any status"), -1);
  for (const StudyStatus status : {StudyStatus::New, StudyStatus::Analysed, StudyStatus::Reported})
    m_status->addItem(icon(statusIcon(status)), statusText(status), static_cast<int>(status));
  m_period->setAccessibleName(tr("Study date"));
  m_period->addItem(tr("Any study date"), kAnyDate);
  m_period->addItem(tr("Today"), 1);
  m_period->addItem(tr("Last 7 days"), 7);
  m_period->addItem(tr("Last 30 days"), 30);
  m_period->addItem(tr("From ... to ..."), kFromUntil);
  m_subset->setAccessibleName(tr("Which studies"));
  for (const auto& [title, subset] :
       {std::pair(tr("All studies"), StudySubset::All), std::pair(tr("Linked"), StudySubset::Linked),
        std::pair(tr("Copied"), StudySubset::Copied),
        std::pair(tr("Files missing or changed"), StudySubset::WithFaults),
        std::pair(tr("Removed"), StudySubset::Removed)})
    m_subset->addItem(title, static_cast<int>(subset));
}

void StudyFilter::buildLayout() {
  auto* dates = new QHBoxLayout(m_dates);
  dates->setContentsMargins(0, 0, 0, 0);
  dates->setSpacing(space::kTight);
  dates->addWidget(m_from);
  dates->addWidget(new QLabel(QStringLiteral("–")));
  dates->addWidget(m_until);
  m_dates->hide();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_search, 1);
  for (QWidget* field : {static_cast<QWidget*>(m_modality), static_cast<QWidget*>(m_status),
                         static_cast<QWidget*>(m_period), m_dates, static_cast<QWidget*>(m_subset)})
    layout->addWidget(field);
}

void StudyFilter::showDates() {
  m_dates->setVisible(m_period->currentData().toInt() == kFromUntil);
  Q_EMIT changed();
}

void StudyFilter::applyTo(StudyQuery& query) const {
  query.text = m_search->text().toStdString();
  query.modality = m_modality->currentData().toString().toStdString();
  const int status = m_status->currentData().toInt();
  query.status = status < 0 ? std::nullopt : std::optional(static_cast<StudyStatus>(status));
  query.subset = subset();
  const int days = m_period->currentData().toInt();
  query.from.clear();
  query.until.clear();
  if (days == kFromUntil) {
    query.from = dicomDate(m_from->date());
    query.until = dicomDate(m_until->date());
  } else if (days != kAnyDate) {
    query.from = dicomDate(QDate::currentDate().addDays(1 - days));
  }
}

void StudyFilter::setModalities(const std::vector<std::string>& modalities) {
  QStringList wanted{QString()};
  for (const std::string& modality : modalities) wanted += QString::fromStdString(modality);
  QStringList shown;
  for (int i = 0; i < m_modality->count(); ++i) shown += m_modality->itemData(i).toString();
  if (wanted == shown) return;
  const QString chosen = m_modality->currentData().toString();
  if (!wanted.contains(chosen)) wanted += chosen;
  const QSignalBlocker quiet(m_modality);
  m_modality->clear();
  for (const QString& modality : wanted)
    m_modality->addItem(modality.isEmpty() ? tr("Any modality") : shownText(modality.toStdString()), modality);
  m_modality->setCurrentIndex(m_modality->findData(chosen));
}

void StudyFilter::reset() {
  {
    const QSignalBlocker quiet(this);
    for (QComboBox* box : {m_modality, m_status, m_period, m_subset}) box->setCurrentIndex(0);
    m_search->clear();
  }
  m_patience->stop();
  Q_EMIT changed();
}

bool StudyFilter::isSet() const {
  return !m_search->text().trimmed().isEmpty() || m_modality->currentIndex() > 0 || m_status->currentIndex() > 0 ||
         m_period->currentIndex() > 0 || m_subset->currentIndex() > 0;
}

StudySubset StudyFilter::subset() const {
  return static_cast<StudySubset>(m_subset->currentData().toInt());
}

void StudyFilter::setSubset(StudySubset subset) {
  m_subset->setCurrentIndex(m_subset->findData(static_cast<int>(subset)));
}

}  // namespace pellucid::ui
