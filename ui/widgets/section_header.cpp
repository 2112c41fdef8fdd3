#include "ui/widgets/section_header.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(title, this)),
      m_layout(new QHBoxLayout(this)),
      m_arrow(new QToolButton(this)) {
  m_layout->setContentsMargins(0, space::kTight, 0, space::kTight);
  m_layout->setSpacing(space::kTight);
  m_title->setProperty("role", "title");
  m_arrow->setIconSize({16, 16});
  m_arrow->setCheckable(false);
  m_arrow->hide();
  m_layout->addWidget(m_arrow);
  m_layout->addWidget(m_title, 1);
  connect(m_arrow, &QToolButton::clicked, this, [this] {
    setFoldable(m_content, !isOpen());
    Q_EMIT toggled(isOpen());
  });
}

void SectionHeader::setTitle(const QString& title) {
  m_title->setFullText(title);
}

void SectionHeader::addTool(QWidget* tool) {
  m_layout->addWidget(tool);
}

void SectionHeader::setFoldable(QWidget* content, bool open) {
  m_content = content;
  if (content == nullptr) return;
  content->setVisible(open);
  m_arrow->show();
  m_arrow->setIcon(icon(open ? "chevron-down" : "chevron-right"));
  const QString name = open ? tr("Fold %1").arg(m_title->fullText()) : tr("Unfold %1").arg(m_title->fullText());
  m_arrow->setAccessibleName(name);
  m_arrow->setToolTip(name);
}

bool SectionHeader::isOpen() const {
  return m_content == nullptr || !m_content->isHidden();
}

}  // namespace pellucid::ui
