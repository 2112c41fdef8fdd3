#include "ui/viewer/key_binding.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <utility>

#include "ui/model/languages.h"
#include "ui/model/settings.h"

namespace pellucid::ui {

namespace {

constexpr const char* kDefaultKeys = "defaultKeys";
constexpr const char* kContext = "keyContext";

/// Names the keys anew before the tool tip is shown, and when the widget is.
class ToolTipWithKeys : public QObject {
 public:
  explicit ToolTipWithKeys(QWidget& widget) : QObject(&widget), m_widget(widget) { widget.installEventFilter(this); }

  void setText(const QString& text, const QStringList& ids) {
    m_text = text;
    m_ids = ids;
    refresh();
  }

  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::Show) refresh();
    return QObject::eventFilter(object, event);
  }

 private:
  void refresh() { m_widget.setToolTip(withKeys(m_text, m_widget.window()->actions(), m_ids)); }

  QWidget& m_widget;
  QString m_text;
  QStringList m_ids;
};

/// A '|' at the beginning of a key, or behind the '+' of a modifier, is the key itself.
bool separates(const QString& before) {
  if (before.isEmpty()) return false;
  return !before.endsWith(u'+') || before == u"+" || before.endsWith(u"++");
}

}  // namespace

QList<QKeySequence> keysFromText(const QString& text) {
  QList<QKeySequence> keys;
  QString one;
  const auto take = [&] {
    const QKeySequence sequence = QKeySequence::fromString(one, QKeySequence::PortableText);
    if (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown) keys += QKeySequence(sequence[0]);
    one.clear();
  };
  for (const QChar letter : text) {
    if (letter == u'|' && separates(one))
      take();
    else
      one += letter;
  }
  take();
  return keys;
}

QString textOfKeys(const QList<QKeySequence>& keys) {
  QStringList texts;
  for (const QKeySequence& key : keys) texts += key.toString(QKeySequence::PortableText);
  return texts.join(u'|');
}

void setDefaultKeys(QAction& action, const QString& keys) {
  action.setProperty(kDefaultKeys, keys);
}

QList<QKeySequence> defaultKeys(const QAction& action) {
  return keysFromText(action.property(kDefaultKeys).toString());
}

void setKeyContext(QAction& action, KeyContext context) {
  action.setProperty(kContext, static_cast<int>(context));
  const bool ofView = context == KeyContext::Volume || context == KeyContext::Pointer;
  action.setShortcutContext(ofView ? Qt::WidgetShortcut : Qt::WindowShortcut);
}

KeyContext keyContext(const QAction& action) {
  return static_cast<KeyContext>(action.property(kContext).toInt());
}

QString contextTitle(KeyContext context) {
  const auto words = [](const char* text) { return QCoreApplication::translate("KeyContext", text); };
  switch (context) {
    case KeyContext::Everywhere:
      break;
    case KeyContext::Images:
      return words(QT_TRANSLATE_NOOP("KeyContext", "Images and planes"));
    case KeyContext::Volume:
      return words(QT_TRANSLATE_NOOP("KeyContext", "3D view"));
    case KeyContext::Pointer:
      return words(QT_TRANSLATE_NOOP("KeyContext", "Pointer by keys"));
  }
  return words(QT_TRANSLATE_NOOP("KeyContext", "Everywhere"));
}

bool contend(const QAction& a, const QAction& b, const QKeySequence& key) {
  const bool settled = defaultKeys(a).contains(key) && defaultKeys(b).contains(key);
  return meet(keyContext(a), keyContext(b)) && !settled;
}

void takeKeys(QAction& action, const Settings& settings) {
  action.setShortcuts(keysFromText(settings.keyBinding(action.objectName(), action.property(kDefaultKeys).toString())));
}

bool isKeyOf(const QWidget& view, const QString& id, const QString& defaults, const QKeySequence& pressed) {
  const auto actions = view.window()->actions();
  const auto action =
      std::find_if(actions.begin(), actions.end(), [&](const QAction* one) { return one->objectName() == id; });
  if (action != actions.end()) return (*action)->shortcuts().contains(pressed);
  return keysFromText(defaults).contains(pressed);
}

QString keyNames(const QAction& action) {
  QStringList names;
  for (const QKeySequence& key : action.shortcuts()) names += key.toString(QKeySequence::NativeText);
  return names.join(QStringLiteral(", "));
}

QString keyOrName(const QList<QAction*>& actions, const QString& id) {
  for (const QAction* action : actions) {
    if (action->objectName() != id) continue;
    if (!action->shortcut().isEmpty()) return action->shortcut().toString(QKeySequence::NativeText);
    QString name = withoutAccelerator(action->text());
    if (name.endsWith(QStringLiteral(" ..."))) name.chop(4);
    return u'"' + name + u'"';
  }
  return {};
}

QString keyOrName(const QWidget& inWindow, const QString& id) {
  return keyOrName(inWindow.window()->actions(), id);
}

QString withKeys(const QString& text, const QList<QAction*>& actions, const QStringList& ids) {
  QString filled = text;
  // From the last place: a name may hold what looks like one.
  for (qsizetype i = ids.size(); i-- > 0;) filled.replace(u'%' + QString::number(i + 1), keyOrName(actions, ids[i]));
  return filled;
}

void setToolTipWithKeys(QWidget& widget, const QString& text, const QStringList& ids) {
  constexpr const char* kName = "toolTipWithKeys";
  auto* tip = static_cast<ToolTipWithKeys*>(widget.findChild<QObject*>(kName, Qt::FindDirectChildrenOnly));
  if (tip == nullptr) {
    tip = new ToolTipWithKeys(widget);
    tip->setObjectName(QLatin1String(kName));
  }
  tip->setText(text, ids);
}

}  // namespace pellucid::ui
