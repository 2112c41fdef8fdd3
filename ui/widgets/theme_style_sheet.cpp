#include <QtGlobal>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/widgets/theme.h"

static void initialiseStyleResource() {
  Q_INIT_RESOURCE(style);
}

namespace pellucid::ui {

namespace {

// Names in angle brackets are replaced by the tokens of the theme.
constexpr const char* kBase = R"(
* { outline: 0; }
QWidget { color: <text>; selection-background-color: <selection>; selection-color: <text>; }
QMainWindow, QDialog { background: <background>; }
QToolTip { background: <raised>; color: <text>; border: 1px solid <hairline>; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[role="caption"] { font-size: <caption>; color: <secondary>; }
QLabel[role="title"] { font-size: <title>; font-weight: 600; }
QLabel[role="headline"] { font-size: <headline>; font-weight: 600; }
QLabel[role="secondary"] { color: <secondary>; }
QLabel[role="warning"] { color: <warning>; }
QLabel[role="danger"] { color: <danger>; }
QLabel[role="mono"] { font-family: "DejaVu Sans Mono", monospace; }
QFrame[role="panel"], QWidget[role="panel"] { background: <surface>; border: 0; }
QFrame[role="card"] { background: <raised>; border: 1px solid <hairline>; border-radius: 8px; }
QFrame[role="card"][chosen="true"] { border: 1px solid <accent>; background: <selection>; }
QFrame[role="card"]:focus { border: 1px solid <accent>; }
QWidget#handleMark { background: <accent>; border-radius: 2px; }
QScrollArea[role="panelScroll"] { border: 1px solid transparent; }
QScrollArea[role="panelScroll"]:focus { border: 1px solid <accent>; border-radius: 4px; }
QFrame[role="floating"] { background: <raised>; border: 1px solid <border>; border-radius: 8px; }
QFrame[role="line"] { background: <hairline>; border: 0; max-height: 1px; min-height: 1px; }
)";

constexpr const char* kButtons = R"(
QPushButton { background: <raised>; border: 1px solid <border>; border-radius: 6px; padding: 5px 12px; min-height: 20px; }
QPushButton:hover { background: <hover>; }
QPushButton:pressed { background: <hairline>; }
QPushButton:focus { border: 2px solid <accent>; padding: 4px 11px; }
QPushButton:checked { background: <selection>; border-color: <accent>; }
QPushButton:disabled { color: <faded>; border-color: <hairline>; background: <surface>; }
QPushButton[role="primary"] { background: <accent>; color: <onAccent>; border: 1px solid <accent>; font-weight: 600; }
QPushButton[role="primary"]:hover { background: <accentHover>; border-color: <accentHover>; }
QPushButton[role="primary"]:pressed { background: <accentPressed>; }
QPushButton[role="primary"]:focus { border: 2px solid <text>; padding: 4px 11px; }
QPushButton[role="primary"]:disabled { background: <raised>; color: <faded>; border-color: <hairline>; }
QPushButton[role="danger"] { color: <danger>; border-color: <danger>; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: <accent>; }
QPushButton[role="quiet"]:hover { background: <hover>; }
QPushButton[role="quiet"]:focus { border: 2px solid <accent>; }
QPushButton[role="quiet"]:disabled { color: <faded>; background: transparent; }
QPushButton[menu="true"] { padding-right: 28px; }
QPushButton[menu="true"]:focus { padding-right: 27px; }
QPushButton::menu-indicator { image: url(:/style/down-<name>.svg); width: 10px; height: 10px; subcontrol-origin: padding;
  subcontrol-position: right center; right: 10px; }
QToolBar { background: <surface>; border: 0; border-bottom: 1px solid <hairline>; spacing: 4px; padding: 4px 8px; }
QToolBar#toolBar { padding-right: 0; }
QToolBar#panelBar { padding-left: 0; }
QToolBar::separator { background: <hairline>; width: 1px; margin: 6px 2px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: <hover>; }
QToolButton:pressed { background: <hairline>; }
QToolButton:checked { background: <selection>; border-color: <accent>; }
QToolButton:focus { border-color: <accent>; }
QToolButton:disabled { color: <faded>; }
QToolButton::menu-indicator { image: url(:/style/down-<name>.svg); width: 8px; height: 8px; subcontrol-origin: padding;
  subcontrol-position: right center; right: 4px; }
QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton#qt_toolbar_ext_button { padding: 4px; }
QToolButton#qt_toolbar_ext_button::menu-indicator { image: none; }
QToolButton::menu-button { border: 0; width: 16px; }
QToolButton::menu-arrow { image: url(:/style/down-<name>.svg); width: 10px; height: 10px; }
)";

constexpr const char* kInputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  background: <raised>; border: 1px solid <border>; border-radius: 6px; padding: 4px 8px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateEdit:focus {
  border: 2px solid <accent>; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
  color: <faded>; border-color: <hairline>; background: <surface>; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QSpinBox { min-height: 16px; padding: 1px 6px; }
QAbstractItemView QLineEdit:focus, QAbstractItemView QComboBox:focus, QAbstractItemView QSpinBox:focus { padding: 0 5px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/style/down-<name>.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: <raised>; border: 1px solid <hairline>; padding: 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: 0; width: 18px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0; width: 18px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/style/up-<name>.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/style/down-<name>.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: <accent>; }
QCheckBox:disabled, QRadioButton:disabled { color: <faded>; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: <raised>; border: 1px solid <border>; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: <accent>; }
QCheckBox::indicator:checked { background: <accent>; border-color: <accent>; image: url(:/style/check-<name>.svg); }
QRadioButton::indicator:checked { background: <accent>; border-color: <accent>; image: url(:/style/dot-<name>.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: <hairline>; background: <surface>; }
QGroupBox { border: 1px solid <hairline>; border-radius: 8px; margin-top: 12px; padding: 12px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: <secondary>; }
QSlider { background: transparent; min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: <hairline>; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: <accent>; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: <text>; border: 0; }
QSlider::handle:horizontal:hover { background: <accent>; }
QSlider:focus { border: 1px solid <accent>; border-radius: 4px; }
QSlider::sub-page:horizontal:disabled { background: <border>; }
QSlider::handle:horizontal:disabled { background: <border>; }
QProgressBar { background: <hairline>; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { background: <accent>; border-radius: 3px; }
)";

constexpr const char* kLists = R"(
QAbstractScrollArea { background: <surface>; border: 0; }
QScrollArea[role="plain"] { background: transparent; }
QFrame[role="card"] QAbstractScrollArea { background: transparent; }
QAbstractItemView { background: <surface>; border: 0; alternate-background-color: <raised>; show-decoration-selected: 1; }
QAbstractItemView::item { padding: 4px 8px; border: 0; }
QListView::item, QTreeView::item { border-radius: 6px; }
QAbstractItemView::item:hover { background: <hover>; }
QAbstractItemView::item:selected { background: <selection>; color: <text>; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/style/right-<name>.svg); padding: 4px; }
QTreeView::branch:has-children:open { image: url(:/style/down-<name>.svg); padding: 4px; }
QHeaderView { background: <surface>; }
QHeaderView::section { background: <surface>; color: <secondary>; border: 0; border-bottom: 1px solid <hairline>; padding: 4px 11px; }
QTableView { gridline-color: <hairline>; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; margin: 2px; }
QScrollBar:horizontal { height: 10px; margin: 2px; }
QScrollBar::handle { background: <scroll>; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: <border>; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: 0; border-top: 1px solid <hairline>; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: <secondary>; padding: 8px 5px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: <text>; }
QTabBar::tab:selected { color: <text>; border-bottom: 2px solid <accent>; font-weight: 600; }
QTabBar::tab:selected:focus { color: <accent>; background: <selection>; border-radius: 4px; }
)";

constexpr const char* kWindows = R"(
QMenuBar { background: <surface>; border-bottom: 1px solid <hairline>; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: <hover>; }
QMenu { background: <raised>; border: 1px solid <hairline>; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: <selection>; }
QMenu::item:disabled { color: <faded>; }
QMenu::separator { height: 1px; background: <hairline>; margin: 4px 8px; }
QMenu::right-arrow { image: url(:/style/right-<name>.svg); width: 12px; height: 12px; margin-right: 6px; }
QStatusBar { background: <surface>; border-top: 1px solid <hairline>; color: <secondary>; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: <secondary>; }
QSplitter::handle { background: <hairline>; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: <accent>; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: <surface>; padding: 8px 12px; border-bottom: 1px solid <hairline>; }
QMainWindow::separator { background: <hairline>; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: <accent>; }
)";

QString blended(const QColor& a, const QColor& b, double share) {
  return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                          a.blueF() + (b.blueF() - a.blueF()) * share)
      .name();
}

}  // namespace

QString themeStyleSheet(const ThemeColours& colours, double textScale) {
  initialiseStyleResource();
  const auto pixels = [textScale](int size) { return QString("%1px").arg(std::lround(size * textScale)); };
  const bool dark = colours.background.lightness() < 128;
  const std::vector<std::pair<QString, QString>> tokens{
      {"background", colours.background.name()},
      {"surface", colours.surface.name()},
      {"raised", colours.raised.name()},
      {"hover", colours.hover.name()},
      {"hairline", colours.hairline.name()},
      {"border", colours.border.name()},
      {"text", colours.text.name()},
      {"secondary", colours.secondaryText.name()},
      {"faded", blended(colours.secondaryText, colours.surface, 0.45)},
      {"accent", colours.accent.name()},
      {"accentHover", blended(colours.accent, colours.text, 0.15)},
      {"accentPressed", blended(colours.accent, colours.background, 0.2)},
      {"onAccent", colours.onAccent.name()},
      {"selection", colours.selection.name()},
      {"warning", colours.warning.name()},
      {"danger", colours.danger.name()},
      {"scroll", blended(colours.border, colours.surface, 0.45)},
      {"caption", pixels(11)},
      {"title", pixels(15)},
      {"headline", pixels(20)},
      {"name", dark ? "dark" : "light"},
  };
  // Text editors are scroll areas too: what they look like as inputs has to come later.
  QString sheet = QString(kBase) + kLists + kButtons + kInputs + kWindows;
  for (const auto& [name, value] : tokens) sheet.replace("<" + name + ">", value);
  return sheet;
}

}  // namespace pellucid::ui
