#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace pellucid::ui {

/// Colours of print: ink on white.
inline const QColor kInk(0x16, 0x20, 0x2a);
inline const QColor kSoftInk(0x55, 0x60, 0x6b);
inline const QColor kHairline(0xcc, 0xd3, 0xd9);
inline const QColor kAccent(0x1d, 0x4e, 0x6b);
inline const QColor kCaution(0x8a, 0x4b, 0x08);

QFont printFont(double points, QFont::Weight weight = QFont::Normal);

/// What stands on every page around the text.
struct PageFrame {
  QString title;           ///< "Radiology report · Draft", right of the running head.
  QString runningName;     ///< From the second page on; a long name is cut,
  QString runningDetails;  ///< what tells patients of one name apart is not.
  QString footer;
  int pageTotal = 0;  ///< 0 while it is not known.
};

/// Text broken into lines of one width, to be placed line by line.
class LaidText {
 public:
  /// Line breaks begin a new paragraph.
  void add(const QString& text, const QFont& font, const QColor& colour, double width, QPaintDevice* device,
           Qt::Alignment alignment = Qt::AlignLeft);

  int lineCount() const { return static_cast<int>(m_lines.size()); }
  double lineHeight(int line) const { return m_lines[static_cast<std::size_t>(line)].height; }
  double height() const;
  /// From the top to the baseline of the first line.
  double firstAscent() const;
  void drawLine(QPainter& painter, int line, double x, double y) const;
  void draw(QPainter& painter, double x, double y) const;

 private:
  struct Line {
    std::size_t layout;
    int index;
    double height;
    QColor colour;
  };
  std::vector<std::unique_ptr<QTextLayout>> m_layouts;
  std::vector<Line> m_lines;
};

/// Places things from top to bottom over as many A4 pages as they need. All lengths are device units of the writer;
/// `mm` converts.
class PageFlow {
 public:
  PageFlow(QPdfWriter& writer, QPainter& painter, PageFrame frame);

  double mm(double millimetres) const { return millimetres * m_perMm; }
  double left() const { return mm(20.0); }
  double width() const { return mm(170.0); }
  double y() const { return m_y; }
  double remaining() const { return m_bottom - m_y; }
  /// Room of an empty page after the first.
  double pageRoom() const { return m_bottom - pageTop(); }
  bool atPageTop() const { return m_y <= pageTop() + 1.0; }
  int pageCount() const { return m_page; }
  /// Whether pages are only counted: what takes time and no room need not be drawn.
  bool counting() const { return m_frame.pageTotal == 0; }
  QPainter& painter() { return m_painter; }
  QPaintDevice* device() { return m_painter.device(); }

  void skip(double units) { m_y += units; }
  /// Space between things, which a new page swallows.
  void space(double millimetres);
  /// Begins a new page unless that much fits on this one.
  void ensure(double height);
  void newPage();
  void rule(const QColor& colour, double points);
  /// Wraps over lines and pages; leaves no single line alone where it can.
  void text(const QString& text, const QFont& font, const QColor& colour, double indent = 0.0);

 private:
  double pageTop() const { return mm(26.0); }
  void drawFrame();

  QPdfWriter& m_writer;
  QPainter& m_painter;
  PageFrame m_frame;
  double m_perMm;
  double m_y = 0.0;
  double m_bottom = 0.0;
  int m_page = 1;
};

}  // namespace pellucid::ui
