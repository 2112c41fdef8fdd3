#pragma once

#include <QKeySequenceEdit>

namespace pellucid::ui {

/// Takes a single key with its modifiers: no sequences of keys, which a stray press would make. The button at its end
/// empties it.
class KeyEdit : public QKeySequenceEdit {
  Q_OBJECT
 public:
  explicit KeyEdit(QWidget* parent = nullptr);

  /// Shows the key; nothing is emitted.
  void setKey(const QKeySequence& key);

 Q_SIGNALS:
  /// The user pressed a key, or emptied the field.
  void chosen(const QKeySequence& key);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void showHint();

  bool m_taking = false;  ///< The change is not the user's decision, or not yet.
};

}  // namespace pellucid::ui
