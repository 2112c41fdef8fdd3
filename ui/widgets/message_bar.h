#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;

namespace pellucid::ui {

enum class MessageKind { Information, Warning, Danger };

/// A strip with one sentence, an icon and at most two answers. Hidden until `show` is called with a sentence.
class MessageBar : public QFrame {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);

  /// An empty answer leaves its button out.
  void showMessage(MessageKind kind, const QString& sentence, const QString& action = {}, const QString& other = {});
  QString message() const;
  MessageKind kind() const { return m_kind; }
  /// Whether the reader may close it; on by default.
  void setClosable(bool closable);

 Q_SIGNALS:
  void actionTriggered();
  void otherTriggered();
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void recolour();
  MessageKind m_kind = MessageKind::Information;
  QLabel* m_icon;
  QLabel* m_text;
  QPushButton* m_action;
  QPushButton* m_other;
  QToolButton* m_close;
};

}  // namespace pellucid::ui
