#include "ui/dialogs/report_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/files.h"
#include "core/report/annotation_report.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "ui/dialogs/measured_images.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/model/core_text.h"
#include "ui/model/job_runner.h"
#include "ui/model/measured.h"
#include "ui/model/report_words.h"
#include "ui/model/session.h"
#include "ui/model/settings.h"
#include "ui/print/report_printer.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kPreviewDelayMs = 400;

QPlainTextEdit* paragraph(const QString& prompt, int lines) {
  auto* edit = new QPlainTextEdit;
  edit->setPlaceholderText(prompt);
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(QFontMetrics(edit->font()).lineSpacing() * lines + space::kSection);
  return edit;
}

/// Of the styles of the page, what Qt's rich text understands.
constexpr const char* kPreviewStyle = R"(<style>
body { color: #16202a; }
h1 { font-size: 22px; font-weight: 600; margin: 0px 0px 6px 0px; }
h2 { font-size: 15px; font-weight: 600; color: #1d4e6b; margin: 16px 0px 4px 0px; }
p { margin: 2px 0px; }
td { padding: 2px 12px 2px 0px; vertical-align: top; }
th { padding: 2px 12px 2px 0px; color: #5a6773; font-weight: 500; text-align: left; }
dd { margin: 0px; }
.state { color: #1d4e6b; font-weight: 600; }
.strong { font-weight: 600; }
.muted { color: #5a6773; }
.notice, .unreviewed h2 { color: #8a4b08; }
</style>)";

/// Qt's rich text knows no grid: lists of fields become tables of two columns.
QString asTables(QString html) {
  const qsizetype style = html.indexOf(QLatin1String("<style>"));
  const QLatin1String end("</style>");
  html.replace(style, html.indexOf(end) + end.size() - style, QLatin1String(kPreviewStyle));
  for (const auto& [from, to] :
       {std::pair("<dl>", "<table cellspacing=\"0\">"), std::pair("</dl>", "</table>"),
        std::pair("<dt>", "<tr><td width=\"150\" style=\"color:#5a6470\">"), std::pair("</dt>", "</td>"),
        std::pair("<dd", "<td"), std::pair("</dd>", "</td></tr>")})
    html.replace(QLatin1String(from), QLatin1String(to));
  return html;
}

}  // namespace

ReportDialog::ReportDialog(Session& session, Settings& settings, JobRunner& jobs, Study study, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings),
      m_jobs(jobs),
      m_study(std::move(study)),
      m_reader(new QLineEdit(settings.readerName())),
      m_question(paragraph(tr("What was asked"), 2)),
      m_comparison(paragraph(tr("Prior examinations looked at"), 2)),
      m_impression(paragraph(tr("Your impression, in your words"), 7)),
      m_state(new QComboBox),
      m_preview(new QTextBrowser),
      m_message(new QLabel),
      m_save(new QPushButton(tr("Save report ..."))),
      m_delay(new QTimer(this)),
      m_images(measuredImages(session, m_study)) {
  setWindowTitle(tr("Report"));
  m_impression->setObjectName(QStringLiteral("impression"));
  const QSize room = parent != nullptr ? parent->window()->size() - QSize(64, 64) : QSize(1180, 780);
  resize(QSize(1180, 780).boundedTo(room));
  m_preview->setOpenLinks(false);
  m_preview->setFrameShape(QFrame::NoFrame);
  // The preview is paper, in both themes.
  m_preview->setStyleSheet(QStringLiteral("QTextBrowser { background: white; color: black; }"));
  auto* splitter = new QSplitter;
  splitter->addWidget(makeEditor());
  splitter->addWidget(m_preview);
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  splitter->handle(1)->setFocusPolicy(Qt::TabFocus);
  splitter->handle(1)->setAccessibleName(tr("Width of the preview"));
  splitter->setSizes({400, 780});
  m_message->setWordWrap(true);
  m_save->setProperty("role", "primary");
  m_save->setIcon(icon(QStringLiteral("save"), IconGround::Accent));
  auto* close = new QPushButton(tr("Close"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_message, 1);
  buttons->addWidget(close);
  buttons->addWidget(m_save);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
  layout->setSpacing(space::kMedium);
  layout->addWidget(splitter, 1);
  layout->addLayout(buttons);

  takeWords();

  m_delay->setSingleShot(true);
  m_delay->setInterval(kPreviewDelayMs);
  connect(m_delay, &QTimer::timeout, this, &ReportDialog::refresh);
  // What was typed is the session's at once; the preview takes its time.
  const auto changed = [this] {
    m_session.setDraft(m_study.uid, words());
    m_delay->start();
  };
  for (QPlainTextEdit* edit : {m_question, m_comparison, m_impression})
    connect(edit, &QPlainTextEdit::textChanged, this, changed);
  connect(m_reader, &QLineEdit::textChanged, this, changed);
  connect(&m_session, &Session::draftChanged, this, [this](const std::string& studyUid) {
    if (studyUid != m_study.uid) return;
    takeWords();
    m_delay->start();
  });
  connect(m_state, &QComboBox::currentIndexChanged, m_delay, qOverload<>(&QTimer::start));
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(this, &QDialog::finished, this, [this] { m_session.setDraft(m_study.uid, words()); });
  connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
  refresh();
}

QWidget* ReportDialog::makeEditor() {
  m_reader->setPlaceholderText(tr("Name of the reader"));
  m_state->addItems({tr("Draft"), tr("Final")});
  auto* box = new QWidget;
  box->setMinimumWidth(340);
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, space::kLarge, 0);
  layout->setSpacing(space::kTight);
  const auto add = [&](const QString& title, QWidget* field) {
    auto* label = new QLabel(title);
    label->setProperty("role", "secondary");
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(space::kSmall);
  };
  if (const SharedDraft* shared = m_session.sharedDraft(m_study.uid)) layout->addWidget(makeSharedNotice(*shared));
  add(tr("Reader"), m_reader);
  add(tr("Clinical question"), m_question);
  add(tr("Comparison"), m_comparison);
  add(tr("Impression"), m_impression);
  add(tr("State"), m_state);
  auto* hint =
      new QLabel(tr("Accepted and edited findings are printed as findings. Proposed ones are listed as not reviewed. "
                    "A report stays a draft while no reader is named."));
  hint->setWordWrap(true);
  hint->setProperty("role", "caption");
  layout->addWidget(hint);
  layout->addStretch(1);
  return box;
}

QWidget* ReportDialog::makeSharedNotice(const SharedDraft& shared) {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, space::kSmall);
  layout->setSpacing(space::kTight);
  auto* notice =
      new QLabel(tr("An earlier text was written for %n image files as one report, this file among them. It "
                    "was not taken over: of which file it speaks is not known.",
                    nullptr, shared.files));
  notice->setWordWrap(true);
  notice->setProperty("role", "warning");
  auto* read = new QPushButton(tr("Read that text"));
  read->setProperty("role", "quiet");
  layout->addWidget(notice);
  layout->addWidget(read, 0, Qt::AlignLeft);
  QString text;
  for (const auto& [title, said] :
       {std::pair(tr("Clinical question"), shared.draft.clinicalQuestion),
        std::pair(tr("Comparison"), shared.draft.comparison), std::pair(tr("Impression"), shared.draft.impression)})
    if (!said.empty()) text += QStringLiteral("### %1\n\n%2\n\n").arg(title, markdownOf(said));
  connect(read, &QPushButton::clicked, this, [this, text] { TextDialog(tr("Earlier text"), text, this).exec(); });
  return box;
}

ReportDraft ReportDialog::words() const {
  return {.reader = m_reader->text().trimmed().toStdString(),
          .clinicalQuestion = m_question->toPlainText().trimmed().toStdString(),
          .comparison = m_comparison->toPlainText().trimmed().toStdString(),
          .impression = m_impression->toPlainText().trimmed().toStdString(),
          .savedAt = {}};
}

void ReportDialog::takeWords() {
  const ReportDraft draft = m_session.draft(m_study.uid);
  const ReportDraft now = words();
  const auto take = [](QPlainTextEdit* edit, const std::string& text, const std::string& shown) {
    if (text == shown) return;
    const QSignalBlocker oneByOne(edit);
    edit->setPlainText(QString::fromStdString(text));
    edit->moveCursor(QTextCursor::End);
  };
  take(m_question, draft.clinicalQuestion, now.clinicalQuestion);
  take(m_comparison, draft.comparison, now.comparison);
  take(m_impression, draft.impression, now.impression);
  const QSignalBlocker oneByOne(m_reader);
  if (!draft.reader.empty() && draft.reader != now.reader) m_reader->setText(QString::fromStdString(draft.reader));
}

ReportOptions ReportDialog::options() const {
  const ReportDraft draft = words();
  ReportOptions options;
  options.reader = draft.reader;
  options.state = m_state->currentIndex() == 1 ? ReportState::Final : ReportState::Draft;
  options.clinicalQuestion = draft.clinicalQuestion;
  options.comparison = draft.comparison;
  options.impression = draft.impression;
  options.png = encodePngWithQt;
  options.images = m_images;
  for (const Measured& measured : measuredInStudy(m_session, m_study.uid)) {
    const auto rows = reportRows(measured.annotation, measured.values, measured.image);
    options.measurements.insert(options.measurements.end(), rows.begin(), rows.end());
  }
  return options;
}

void ReportDialog::refresh() {
  m_session.setDraft(m_study.uid, words());
  m_outdated = m_building;
  if (m_building) return;
  m_building = true;
  m_jobs.run(
      [input = m_session.reportInput(m_study.uid), options = options()](Job&) -> Result<Report> {
        std::vector<ReportContent> contents;
        for (const ReportInput::Part& part : input.parts) {
          ReportContent content{
              .loaded = part.loaded.get(), .analyses = {}, .quality = part.quality ? &*part.quality : nullptr};
          for (const auto& analysis : part.analyses) content.analyses.push_back(analysis.get());
          contents.push_back(std::move(content));
        }
        return buildReport(input.study, contents, input.findings, options);
      },
      [this, alive = QPointer<ReportDialog>(this)](Result<Report> made) {
        if (!alive) return;
        m_building = false;
        if (made) showReport(*made);
        if (m_outdated) return refresh();
        if (!m_saveTo.isEmpty()) write();
      });
}

void ReportDialog::showReport(const Report& report) {
  m_report = report;
  const int place = m_preview->verticalScrollBar()->value();
  m_preview->setHtml(asTables(QString::fromStdString(reportHtml(report, reportWords()))));
  m_preview->verticalScrollBar()->setValue(place);
}

void ReportDialog::save() {
  if (m_reader->text().trimmed() != m_settings.readerName()) m_settings.setReaderName(m_reader->text().trimmed());
  QString file =
      QFileDialog::getSaveFileName(this, tr("Save report"), m_settings.lastFolder() + QStringLiteral("/report.pdf"),
                                   tr("PDF (*.pdf);;HTML (*.html);;JSON (*.json)"));
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().isEmpty()) file += QStringLiteral(".pdf");
  m_saveTo = file;
  m_save->setEnabled(false);
  m_message->setText(tr("Saving ..."));
  m_delay->stop();
  refresh();
}

void ReportDialog::write() {
  m_jobs.run(
      [made = m_report, path = std::filesystem::path(m_saveTo.toStdString())](Job&) -> Result<void> {
        if (path.extension() == ".html") return writeFile(path, reportHtml(made, reportWords()));
        if (path.extension() == ".json") return writeFile(path, toJson(made).dump(2));
        return printReport(made, path, reportWords());
      },
      [this, file = std::exchange(m_saveTo, {}), final = m_report.state == ReportState::Final,
       alive = QPointer<ReportDialog>(this)](Result<void> outcome) {
        if (!alive) return;
        m_save->setEnabled(true);
        if (outcome && final) Q_EMIT finalSaved(m_study.uid);
        m_message->setProperty("role", outcome ? "secondary" : "warning");
        m_message->style()->polish(m_message);
        m_message->setText(outcome ? tr("Saved: %1").arg(file) : coreText(outcome.error().message));
      });
}

}  // namespace pellucid::ui
