#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "ui/viewer/key_context.h"

class QAction;

namespace pellucid::ui {

class Settings;

// Commands and tools are actions of their window, named by their ids; each has as many keys as the reader gave it.

/// "Ctrl++|Ctrl+=": portable text, separated by '|', which may be a key too ("||Shift+|"). Of a sequence of keys only
/// the first counts: commands have no chords.
QList<QKeySequence> keysFromText(const QString& text);
QString textOfKeys(const QList<QKeySequence>& keys);

/// The keys of an action where the reader has not changed them; they go with the action.
void setDefaultKeys(QAction& action, const QString& keys);
QList<QKeySequence> defaultKeys(const QAction& action);
/// Where the keys of an action mean something; everywhere unless it was set. Those of 3D views and of the pointer are
/// pressed in a view, which looks for them itself: in its window they do nothing.
void setKeyContext(QAction& action, KeyContext context);
KeyContext keyContext(const QAction& action);
/// In the reader's language.
QString contextTitle(KeyContext context);
/// Whether a press of the key could be meant for both. What the program itself gives to both is settled.
bool contend(const QAction& a, const QAction& b, const QKeySequence& key);
/// Gives the action the keys of the settings, else its defaults.
void takeKeys(QAction& action, const Settings& settings);

/// Whether the key is the one of the command or tool `id`: as the reader has set it in the view's window, whose actions
/// are named by their ids, else one of the `defaults` (as for keysFromText()).
bool isKeyOf(const QWidget& view, const QString& id, const QString& defaults, const QKeySequence& pressed);

/// All keys of an action as the reader knows them: "Ctrl+K, Ctrl+Shift+P"; empty where it has none.
QString keyNames(const QAction& action);
/// What to press for the command `id`: its first key, or its name in quotes where the reader took the key away.
QString keyOrName(const QList<QAction*>& actions, const QString& id);
/// The same in the window of a widget, which need not have one yet.
QString keyOrName(const QWidget& inWindow, const QString& id);
/// The text with keyOrName() of each id at its places %1, %2, ...
QString withKeys(const QString& text, const QList<QAction*>& actions, const QStringList& ids);

/// A tool tip that names the keys of its window as they are whenever it is looked at. Calling it again replaces the
/// text.
void setToolTipWithKeys(QWidget& widget, const QString& text, const QStringList& ids);

}  // namespace pellucid::ui
