#pragma once

#include <QFrame>
#include <QPointer>
#include <QRect>
#include <QString>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace pellucid::ui {

enum class MessageKind { Information, Warning, Danger };

/// How a message stands in its window.
enum class MessagePlace {
  Strip,     ///< A row of a layout.
  Floating,  ///< Over the lower edge of another widget, which stays where it is (floatOver()).
  StatusBar  ///< One line, filled with the colour of its kind; cannot be closed.
};

/// One sentence with an icon and at most two answers. Hidden until `show` is called with a sentence.
class MessageBar : public QFrame {
  Q_OBJECT
 public:
  explicit MessageBar(MessagePlace place = MessagePlace::Strip, QWidget* parent = nullptr);

  /// Its place is from now on at the lower edge of `widget`, a neighbour of the same parent; above each of `others`,
  /// which float there too and are named from below, while that is seen.
  void floatOver(QWidget* widget, const std::vector<QWidget*>& others = {});

  /// An empty answer leaves its button out.
  void showMessage(MessageKind kind, const QString& sentence, const QString& action = {}, const QString& other = {});
  QString message() const;
  MessageKind kind() const { return m_kind; }
  /// Whether the reader may close it; on by default.
  void setClosable(bool closable);
  /// As its button does; nothing where it cannot be closed.
  void dismiss();

 Q_SIGNALS:
  void actionTriggered();
  void otherTriggered();
  void closed();

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void recolour();
  void moveToPlace();
  MessagePlace m_place;
  QPointer<QWidget> m_below;
  std::vector<QPointer<QWidget>> m_lower;  ///< From below.
  MessageKind m_kind = MessageKind::Information;
  QLabel* m_icon;
  QLabel* m_text;
  QPushButton* m_action;
  QPushButton* m_other;
  QToolButton* m_close;
};

/// Where something may float over images that are seen in `rect`: above the texts, the letter and the ruler at the
/// lower edge, which have to be read.
QRect floatingRoom(const QRect& rect);

}  // namespace pellucid::ui
