#include "ui/model/settings.h"

#include <QFileInfo>

#include "ui/model/hanging.h"

namespace pellucid::ui {

namespace {

constexpr int kMostRecent = 10;
/// Raised when the wording of the gate changes: it is then shown again.
constexpr int kGateVersion = 1;

}  // namespace

Settings::Settings(QObject* parent)
    : QObject(parent),
      m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Pellucid"), QStringLiteral("pellucid")) {}

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_settings(file, QSettings::IniFormat) {}

QString Settings::folder() const {
  return QFileInfo(m_settings.fileName()).absolutePath();
}

Theme Settings::theme() const {
  return m_settings.value("theme").toString() == u"light" ? Theme::Light : Theme::Dark;
}

void Settings::setTheme(Theme theme) {
  if (theme == this->theme()) return;
  m_settings.setValue("theme", theme == Theme::Light ? "light" : "dark");
  Q_EMIT themeChanged();
}

QString Settings::language() const {
  return m_settings.value("language").toString();
}

void Settings::setLanguage(const QString& code) {
  m_settings.setValue("language", code);
}

bool Settings::gateAccepted() const {
  return m_settings.value("gateAccepted").toInt() >= kGateVersion;
}

void Settings::acceptGate() {
  m_settings.setValue("gateAccepted", kGateVersion);
}

bool Settings::tourSeen() const {
  return m_settings.value("tourSeen").toBool();
}

void Settings::setTourSeen() {
  m_settings.setValue("tourSeen", true);
}

QString Settings::readerName() const {
  return m_settings.value("reader").toString();
}

void Settings::setReaderName(const QString& name) {
  if (name.trimmed() == readerName()) return;
  m_settings.setValue("reader", name.trimmed());
  Q_EMIT readerNameChanged();
}

WindowDrag Settings::windowDrag() const {
  return m_settings.value("windowDrag").toString() == u"downIsBrighter" ? WindowDrag::DownIsBrighter
                                                                        : WindowDrag::UpIsBrighter;
}

void Settings::setWindowDrag(WindowDrag drag) {
  m_settings.setValue("windowDrag", drag == WindowDrag::DownIsBrighter ? "downIsBrighter" : "upIsBrighter");
}

PriorSide Settings::priorSide() const {
  return m_settings.value("priorSide").toString() == u"right" ? PriorSide::Right : PriorSide::Left;
}

void Settings::setPriorSide(PriorSide side) {
  m_settings.setValue("priorSide", side == PriorSide::Right ? "right" : "left");
}

RenderingDevice Settings::renderingDevice() const {
  const QString device = m_settings.value("renderingDevice").toString();
  if (device == u"processor") return RenderingDevice::Processor;
  return device == u"graphicsCard" ? RenderingDevice::GraphicsCard : RenderingDevice::Automatic;
}

void Settings::setRenderingDevice(RenderingDevice device) {
  m_settings.setValue("renderingDevice", device == RenderingDevice::Processor      ? "processor"
                                         : device == RenderingDevice::GraphicsCard ? "graphicsCard"
                                                                                   : "automatic");
}

std::optional<DisplayLuminance> Settings::displayLuminance() const {
  if (!m_settings.value("display/calibrated").toBool()) return std::nullopt;
  return DisplayLuminance{m_settings.value("display/black").toDouble(), m_settings.value("display/white").toDouble(),
                          m_settings.value("display/ambient").toDouble(),
                          m_settings.value("display/gamma", 2.2).toDouble()};
}

void Settings::setDisplayLuminance(const std::optional<DisplayLuminance>& luminance) {
  if (luminance == displayLuminance()) return;
  m_settings.setValue("display/calibrated", luminance.has_value());
  if (luminance) {
    m_settings.setValue("display/black", luminance->black);
    m_settings.setValue("display/white", luminance->white);
    m_settings.setValue("display/ambient", luminance->ambient);
    m_settings.setValue("display/gamma", luminance->gamma);
  }
  Q_EMIT displayChanged();
}

bool Settings::listsOpenedStudies() const {
  return m_settings.value("studyList/opened", true).toBool();
}

void Settings::setListsOpenedStudies(bool lists) {
  m_settings.setValue("studyList/opened", lists);
}

bool Settings::showsStudyListAtStart() const {
  return m_settings.value("studyList/atStart", true).toBool();
}

void Settings::setShowsStudyListAtStart(bool shows) {
  m_settings.setValue("studyList/atStart", shows);
}

bool Settings::importsCopies() const {
  return m_settings.value("studyList/copies").toBool();
}

void Settings::setImportsCopies(bool copies) {
  m_settings.setValue("studyList/copies", copies);
}

QStringList Settings::recentPaths() const {
  QStringList paths = m_settings.value("recent").toStringList();
  paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return paths.mid(0, kMostRecent);
}

void Settings::addRecent(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  QStringList paths = recentPaths();
  paths.removeAll(absolute);
  paths.prepend(absolute);
  m_settings.setValue("recent", paths.mid(0, kMostRecent));
  Q_EMIT recentChanged();
}

void Settings::clearRecent() {
  m_settings.remove("recent");
  m_settings.remove("lastFolder");
  Q_EMIT recentChanged();
}

QString Settings::lastFolder() const {
  return m_settings.value("lastFolder").toString();
}

void Settings::setLastFolder(const QString& folder) {
  m_settings.setValue("lastFolder", folder);
}

QString Settings::keyBinding(const QString& action, const QString& fallback) const {
  return m_settings.value("keys/" + action, fallback).toString();
}

void Settings::setKeyBinding(const QString& action, const QString& sequence) {
  if (sequence.isNull()) {
    m_settings.remove("keys/" + action);
  } else {
    m_settings.setValue("keys/" + action, sequence);
  }
  Q_EMIT keyBindingsChanged();
}

QString Settings::mouseBinding(const QString& gesture, const QString& fallback) const {
  return m_settings.value("mouse/" + gesture, fallback).toString();
}

void Settings::setMouseBinding(const QString& gesture, const QString& act) {
  if (act.isNull())
    m_settings.remove("mouse/" + gesture);
  else
    m_settings.setValue("mouse/" + gesture, act);
  Q_EMIT mouseBindingsChanged();
}

void Settings::clearBindings() {
  m_settings.remove("keys");
  m_settings.remove("mouse");
  Q_EMIT keyBindingsChanged();
  Q_EMIT mouseBindingsChanged();
}

QByteArray Settings::windowState(const QString& part) const {
  return m_settings.value("window/" + part).toByteArray();
}

void Settings::setWindowState(const QString& part, const QByteArray& state) {
  m_settings.setValue("window/" + part, state);
}

}  // namespace pellucid::ui
