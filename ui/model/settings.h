#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/imaging/display_curve.h"

namespace pellucid::ui {

enum class Theme { Dark, Light };
enum class PriorSide;  // hanging.h
enum class WindowDrag { UpIsBrighter, DownIsBrighter };
/// By what 3D pictures are made; automatic: by whichever is faster.
enum class RenderingDevice { Automatic, Processor, GraphicsCard };

/// What the program remembers between runs. Never patient data, except the paths that the user opened, which
/// `clearRecent` forgets.
class Settings : public QObject {
  Q_OBJECT
 public:
  /// The user's settings.
  explicit Settings(QObject* parent = nullptr);
  /// Settings in a file of their own (tests).
  explicit Settings(const QString& file, QObject* parent = nullptr);

  /// Where the settings are; for files of the user's own beside them.
  QString folder() const;

  Theme theme() const;
  void setTheme(Theme theme);
  /// Code of a language of `offeredLanguages`; empty: that of the system.
  QString language() const;
  void setLanguage(const QString& code);
  /// Whether the "not for primary diagnosis" gate was accepted for this version of the gate's text.
  bool gateAccepted() const;
  void acceptGate();
  /// Whether the cards for the first start were shown.
  bool tourSeen() const;
  void setTourSeen();
  /// Written into findings and reports.
  QString readerName() const;
  void setReaderName(const QString& name);
  WindowDrag windowDrag() const;
  void setWindowDrag(WindowDrag drag);
  /// Where the prior hangs beside the current study; left by default.
  PriorSide priorSide() const;
  void setPriorSide(PriorSide side);
  RenderingDevice renderingDevice() const;
  void setRenderingDevice(RenderingDevice device);

  /// What the display shows, as far as it was measured; absent: not calibrated.
  std::optional<DisplayLuminance> displayLuminance() const;
  void setDisplayLuminance(const std::optional<DisplayLuminance>& luminance);

  /// Whether what is opened is entered into the study list; yes by default.
  bool listsOpenedStudies() const;
  void setListsOpenedStudies(bool lists);
  /// Whether the study list comes up when the program starts with nothing to open; yes by default.
  bool showsStudyListAtStart() const;
  void setShowsStudyListAtStart(bool shows);
  /// Whether an import copies the files instead of only remembering where they are; no by default.
  bool importsCopies() const;
  void setImportsCopies(bool copies);

  /// Newest first, at most ten, only those that still exist.
  QStringList recentPaths() const;
  void addRecent(const QString& path);
  void clearRecent();
  QString lastFolder() const;
  void setLastFolder(const QString& folder);

  /// Key sequence (portable text) for an action, or the fallback where the user has not changed it.
  QString keyBinding(const QString& action, const QString& fallback) const;
  /// An empty sequence switches the key off; a null one returns to the fallback.
  void setKeyBinding(const QString& action, const QString& sequence);
  /// What a button or the wheel does (mouse_bindings.h), or the fallback where the user has not changed it.
  QString mouseBinding(const QString& gesture, const QString& fallback) const;
  /// A null act returns to the fallback.
  void setMouseBinding(const QString& gesture, const QString& act);
  /// Keys and mouse as they were at first.
  void clearBindings();

  QByteArray windowState(const QString& part) const;
  void setWindowState(const QString& part, const QByteArray& state);

 Q_SIGNALS:
  void themeChanged();
  void recentChanged();
  void displayChanged();
  void keyBindingsChanged();
  void mouseBindingsChanged();
  void readerNameChanged();

 private:
  QSettings m_settings;
};

}  // namespace pellucid::ui
