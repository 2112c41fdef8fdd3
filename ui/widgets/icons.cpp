#include "ui/widgets/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/widgets/theme.h"

// A static library's resources are linked in only where they are named; the macro needs the global namespace.
static void initialiseIconResource() {
  Q_INIT_RESOURCE(icons);
}

namespace pellucid::ui {

namespace {

QByteArray iconSource(const QString& name) {
  static QHash<QString, QByteArray> sources;
  if (const auto found = sources.constFind(name); found != sources.cend()) return *found;
  initialiseIconResource();
  QFile file(":/icons/" + name + ".svg");
  const QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  sources.insert(name, source);
  return source;
}

void paintIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& rect) {
  QByteArray source = iconSource(name);
  source.replace("currentColor", colour.name().toLatin1());
  QSvgRenderer renderer(source);
  painter.save();
  painter.setOpacity(painter.opacity() * colour.alphaF());
  renderer.render(&painter, rect);
  painter.restore();
}

/// Draws in the colours of the theme at the time of painting, so that a change of theme needs no new icons.
class ThemedIconEngine : public QIconEngine {
 public:
  ThemedIconEngine(QString name, IconGround ground) : m_name(std::move(name)), m_ground(ground) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    paintIcon(*painter, m_name, colourOf(mode, state), rect);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1.0);
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
    // A button that has no room yet asks for none.
    if (size.isEmpty()) return {};
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, m_name, colourOf(mode, state), QRectF(QPointF(), size));
    return pixmap;
  }

  QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_ground); }
  QString key() const override { return QStringLiteral("pellucid"); }
  QString iconName() override { return m_name; }
  bool isNull() override { return iconSource(m_name).isEmpty(); }

 private:
  QColor colourOf(QIcon::Mode mode, QIcon::State state) const {
    const ThemeColours& colours = themeColours();
    if (mode == QIcon::Disabled) {
      QColor faded = colours.secondaryText;
      faded.setAlphaF(0.45F);
      return faded;
    }
    if (m_ground == IconGround::Accent) return colours.onAccent;
    return state == QIcon::On ? colours.accent : colours.text;
  }

  QString m_name;
  IconGround m_ground;
};

}  // namespace

QIcon icon(const QString& name, IconGround ground) {
  if (name.isEmpty() || iconSource(name).isEmpty()) return {};
  return QIcon(new ThemedIconEngine(name, ground));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int side, double devicePixelRatio) {
  const int pixels = qRound(side * devicePixelRatio);
  QPixmap pixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintIcon(painter, name, colour, QRectF(0, 0, pixels, pixels));
  painter.end();
  pixmap.setDevicePixelRatio(devicePixelRatio);
  return pixmap;
}

QStringList iconNames() {
  initialiseIconResource();
  QStringList names;
  for (const QString& file : QDir(":/icons").entryList({"*.svg"}, QDir::Files)) names << file.chopped(4);
  return names;
}

}  // namespace pellucid::ui
