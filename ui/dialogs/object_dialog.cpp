#include "ui/dialogs/object_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeDatabase>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/files.h"
#include "ui/model/core_text.h"
#include "ui/model/date_text.h"
#include "ui/model/session.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kInstanceRole = Qt::UserRole;
constexpr int kFrameRole = Qt::UserRole + 1;
constexpr int kOpenDepth = 3;   // A report opens as far as its findings.
constexpr int kFewLines = 400;  // All of it where it is short.

QString text(const std::string& value) {
  return QString::fromStdString(value);
}

/// Rows as high as their wrapped value: tree views do not ask how wide the column is.
class WrappedRows : public QStyledItemDelegate {
 public:
  explicit WrappedRows(QTreeView& view) : QStyledItemDelegate(&view), m_view(view) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize single = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != 1) return single;
    const QString value = index.data().toString();
    const int room = m_view.columnWidth(1) - 2 * space::kSmall;
    const int needed = option.fontMetrics.boundingRect(0, 0, room, 1 << 20, Qt::TextWordWrap, value).height();
    const int line = option.fontMetrics.height();
    return {single.width(), std::max(single.height(), needed + space::kSmall) + (needed > line ? space::kTight : 0)};
  }

 private:
  QTreeView& m_view;
};

QIcon swatch(std::uint32_t rgb) {
  QPixmap square(12, 12);
  square.fill(QColor::fromRgb(rgb));
  return square;
}

/// By the type that the file states, known to this computer; never from names in the file.
QString suffixOf(const std::string& mimeType) {
  const QString suffix = QMimeDatabase().mimeTypeForName(text(mimeType).toLower()).preferredSuffix();
  return suffix.isEmpty() ? QStringLiteral("bin") : suffix;
}

}  // namespace

ObjectDialog::ObjectDialog(Session& session, const Series& series, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_series(series),
      m_title(new QLabel),
      m_message(new QLabel),
      m_files(new QComboBox),
      m_tree(new QTreeWidget),
      m_copy(new QPushButton(tr("Copy text"))),
      m_save(new QPushButton(tr("Save document ..."))),
      m_draw(new QPushButton(tr("Show on the images"))) {
  for (const Study& study : session.studies())
    for (const Series& open : study.series)
      for (const Instance& instance : open.instances) m_open.insert(instance.sopInstanceUid);
  setWindowTitle(coreText(series.objectKind));
  resize(900, 660);
  buildLayout();
  for (int i = 0; i < static_cast<int>(series.instances.size()); ++i)
    m_files->addItem(tr("Object %1 of %2").arg(i + 1).arg(series.instances.size()));
  m_files->setVisible(series.instances.size() > 1);
  connect(m_files, &QComboBox::currentIndexChanged, this, &ObjectDialog::read);
  read(0);
}

ObjectDialog::~ObjectDialog() {
  if (m_job) m_job->cancel();
}

void ObjectDialog::buildLayout() {
  m_title->setProperty("role", "title");
  m_title->setWordWrap(true);
  m_title->setTextFormat(Qt::PlainText);
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_tree->setColumnCount(2);
  m_tree->setHeaderLabels({tr("What"), tr("Value")});
  m_tree->setAccessibleName(tr("Content of the object"));
  m_tree->setWordWrap(true);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_tree->setColumnWidth(0, 300);
  m_tree->setItemDelegate(new WrappedRows(*m_tree));
  m_copy->setEnabled(false);
  m_save->hide();
  m_draw->hide();
  m_draw->setToolTip(tr("Outlines on the images that it was made from"));
  auto* close = new QPushButton(tr("Close"));
  close->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_copy);
  buttons->addWidget(m_save);
  buttons->addWidget(m_draw);
  buttons->addStretch(1);
  buttons->addWidget(close);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_title);
  layout->addWidget(m_files);
  layout->addWidget(m_tree, 1);
  layout->addWidget(m_message);
  layout->addLayout(buttons);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_copy, &QPushButton::clicked, this, &ObjectDialog::copyText);
  connect(m_draw, &QPushButton::clicked, this, &ObjectDialog::draw);
  connect(m_save, &QPushButton::clicked, this, &ObjectDialog::saveDocument);
  connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
    const QString instance = item->data(0, kInstanceRole).toString();
    if (!instance.isEmpty()) Q_EMIT instanceRequested(instance.toStdString(), item->data(0, kFrameRole).toInt());
  });
}

void ObjectDialog::read(int index) {
  if (m_job) m_job->cancel();
  m_tree->clear();
  m_copy->setEnabled(false);
  m_save->hide();
  m_draw->hide();
  m_title->setText(m_series.description.empty() ? coreText(m_series.objectKind) : text(m_series.description));
  if (index < 0 || index >= static_cast<int>(m_series.instances.size())) return;
  tell(tr("Reading ..."));
  m_job =
      m_session.worker().outline(m_series.instances[static_cast<std::size_t>(index)].file,
                                 [this, index, alive = QPointer<ObjectDialog>(this)](Result<ObjectOutline> outline) {
                                   if (alive && std::max(m_files->currentIndex(), 0) == index)
                                     finish(std::move(outline));
                                 });
}

void ObjectDialog::finish(Result<ObjectOutline> outline) {
  if (!outline) {
    if (outline.error().code != ErrorCode::Cancelled) tell(coreText(outline.error().message));
    return;
  }
  m_outline = std::move(*outline);
  if (!m_outline.title.empty())
    m_title->setText(m_outline.title == m_series.objectKind ? coreText(m_outline.title) : text(m_outline.title));
  fill(m_outline);
  m_copy->setEnabled(true);
  m_save->setVisible(!m_outline.documentMimeType.empty());
  m_draw->setVisible(m_outline.drawable);
  tell(m_outline.complete ? QString() : tr("The object holds more than is listed here."));
}

QString ObjectDialog::nameOf(const OutlineLine& line) const {
  return line.nameOfFile ? text(line.name) : coreWords(line.name);
}

QString ObjectDialog::valueOf(const OutlineLine& line) const {
  if (line.valueOfFile) {
    // A date is written alike whoever wrote it; in lines of this program it may stand last of a list.
    const QString value = text(line.value);
    if (!line.endsWithDate) return value;
    const qsizetype comma = line.nameOfFile ? -1 : value.lastIndexOf(QLatin1String(", "));
    const qsizetype start = comma < 0 ? 0 : comma + 2;
    return value.left(start) + withDateText(value.mid(start));
  }
  return line.name == "Remark" ? coreText(line.value) : coreWords(line.value);
}

void ObjectDialog::fill(const ObjectOutline& outline) {
  const bool few = outline.lines.size() <= kFewLines;
  std::vector<QTreeWidgetItem*> open;  // The last item of every depth.
  QList<QTreeWidgetItem*> top;
  for (const OutlineLine& line : outline.lines) {
    const auto depth = std::min(static_cast<std::size_t>(line.depth), open.size());
    open.resize(depth);
    auto* item = new QTreeWidgetItem({nameOf(line), valueOf(line)});
    item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    item->setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
    if (line.rgb) item->setIcon(0, swatch(*line.rgb));
    if (m_open.contains(line.sopInstanceUid)) {
      item->setData(0, kInstanceRole, text(line.sopInstanceUid));
      item->setData(0, kFrameRole, line.frame);
      item->setForeground(1, themeColours().accent);
      item->setToolTip(1, tr("Double click shows it."));
    }
    if (open.empty())
      top += item;
    else
      open.back()->addChild(item);
    open.push_back(item);
  }
  m_tree->addTopLevelItems(top);
  if (few)
    m_tree->expandAll();
  else
    m_tree->expandToDepth(kOpenDepth);
}

void ObjectDialog::tell(const QString& sentence) {
  m_message->setText(sentence);
  m_message->setVisible(!sentence.isEmpty());
}

void ObjectDialog::copyText() {
  QString all;
  for (const OutlineLine& line : m_outline.lines)
    all += QString(2 * line.depth, u' ') + nameOf(line) +
           (line.value.empty() ? QString() : QStringLiteral(": ") + valueOf(line)) + u'\n';
  QGuiApplication::clipboard()->setText(all);
  tell(tr("The text has been copied."));
}

void ObjectDialog::draw() {
  const int index = std::max(m_files->currentIndex(), 0);
  if (index < static_cast<int>(m_series.instances.size()))
    Q_EMIT drawRequested(m_outline, m_series.instances[static_cast<std::size_t>(index)].file);
}

void ObjectDialog::saveDocument() {
  const QString suffix = suffixOf(m_outline.documentMimeType);
  const QString file = QFileDialog::getSaveFileName(this, tr("Save document"), tr("document") + u'.' + suffix);
  const int index = std::max(m_files->currentIndex(), 0);
  if (file.isEmpty() || index >= static_cast<int>(m_series.instances.size())) return;
  m_save->setEnabled(false);
  tell(tr("Saving ..."));
  m_job = m_session.worker().document(m_series.instances[static_cast<std::size_t>(index)].file,
                                      [this, file, alive = QPointer<ObjectDialog>(this)](Result<std::string> bytes) {
                                        if (!alive) return;
                                        m_save->setEnabled(true);
                                        const Result<void> done =
                                            bytes ? writeFile(file.toStdString(), *bytes) : Result<void>(bytes.error());
                                        tell(done ? tr("Saved: %1").arg(file) : coreText(done.error().message));
                                      });
}

}  // namespace pellucid::ui
