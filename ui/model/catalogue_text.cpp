#include "ui/model/catalogue_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/model/date_text.h"

namespace pellucid::ui {

namespace {

class CatalogueWords {
  Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

bool turnsWriting(QChar letter) {
  const char16_t code = letter.unicode();
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
}

}  // namespace

QString shownText(const std::string& text) {
  QString shown;
  for (const QChar letter : QString::fromStdString(text)) {
    if (letter.category() == QChar::Other_Control) {
      shown += u' ';
    } else if (!turnsWriting(letter)) {
      shown += letter;
    }
  }
  constexpr int kLongest = 1000;
  return shown.simplified().left(kLongest);
}

QString shownDate(const std::string& date) {
  const QDate parsed = dateOf(date);
  return parsed.isValid() ? dateText(parsed) : shownText(date);
}

QString shownTime(const std::string& iso) {
  const QDateTime time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate).toLocalTime();
  if (!time.isValid()) return {};
  if (time.date() != QDate::currentDate()) return dateText(time.date());
  return CatalogueWords::tr("today %1").arg(QLocale().toString(time.time(), QStringLiteral("HH:mm")));
}

QString shownBytes(std::uint64_t bytes) {
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString statusText(StudyStatus status) {
  switch (status) {
    case StudyStatus::New:
      return CatalogueWords::tr("New");
    case StudyStatus::Analysed:
      return CatalogueWords::tr("Analysed");
    case StudyStatus::Reported:
      return CatalogueWords::tr("Reported");
  }
  return {};
}

QString statusIcon(StudyStatus status) {
  switch (status) {
    case StudyStatus::New:
      return QStringLiteral("status-new");
    case StudyStatus::Analysed:
      return QStringLiteral("analyse");
    case StudyStatus::Reported:
      return QStringLiteral("report");
  }
  return {};
}

QString filesText(const ListedStudy& study) {
  if (study.check.missing > 0) return CatalogueWords::tr("%n files missing", nullptr, study.check.missing);
  if (study.check.changed > 0) return CatalogueWords::tr("%n files changed", nullptr, study.check.changed);
  switch (study.place) {
    case StudyPlace::Linked:
      return CatalogueWords::tr("Linked");
    case StudyPlace::PartlyCopied:
      return CatalogueWords::tr("Partly copied");
    case StudyPlace::Copied:
      return CatalogueWords::tr("Copied");
  }
  return {};
}

QString checkText(const StudyCheck& check) {
  const QString all = CatalogueWords::tr("%n files", nullptr, check.files);
  if (check.missing == 0 && check.changed == 0) return CatalogueWords::tr("%1: all there and unchanged.").arg(all);
  if (check.missing == 0) return CatalogueWords::tr("%1: %2 changed.").arg(all).arg(check.changed);
  if (check.changed == 0) return CatalogueWords::tr("%1: %2 missing.").arg(all).arg(check.missing);
  return CatalogueWords::tr("%1: %2 missing, %3 changed.").arg(all).arg(check.missing).arg(check.changed);
}

QString checkText(const CheckOutcome& outcome) {
  const QString studies = CatalogueWords::tr("%n studies checked.", nullptr, outcome.studies);
  if (outcome.faulty == 0) return studies + u' ' + checkText(outcome.files);
  return studies + u' ' + CatalogueWords::tr("%n with missing or changed files.", nullptr, outcome.faulty) + u' ' +
         checkText(outcome.files);
}

QString importText(const ListingOutcome& outcome, ImportKind kind) {
  QStringList sentences;
  if (outcome.entered == 0 && outcome.problems.empty())
    sentences += kind == ImportKind::Rebuild ? CatalogueWords::tr("There are no copies to make the list from.")
                                             : CatalogueWords::tr("No study was found there.");
  else if (kind == ImportKind::Rebuild)
    sentences += CatalogueWords::tr("%n studies found among the copies.", nullptr, outcome.entered);
  else
    sentences += CatalogueWords::tr("%n studies in the list now.", nullptr, outcome.entered);
  if (outcome.copiedFiles > 0) sentences += CatalogueWords::tr("%n files copied.", nullptr, outcome.copiedFiles);
  if (outcome.filesThere > 0)
    sentences += CatalogueWords::tr("%n files were there already.", nullptr, outcome.filesThere);
  if (!outcome.problems.empty()) {
    sentences +=
        CatalogueWords::tr("%n studies could not be entered:", nullptr, static_cast<int>(outcome.problems.size()));
    sentences += QString::fromStdString(outcome.problems.front());
  }
  return sentences.join(u' ');
}

}  // namespace pellucid::ui
