#include "ui/print/report_printer.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <cstdio>

#include "core/base/files.h"
#include "ui/print/report_blocks.h"

namespace pellucid {

namespace {

constexpr int kLargestSide = 16384;
constexpr int kDotsPerInch = 1200;

/// Fonts need an application object. The command line has none and wants no display.
Result<void> ensureApplication() {
  if (QCoreApplication::instance() == nullptr) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "pellucid";
    static char* arguments[] = {name, nullptr};
    // Without a session (a container, a timer) Qt remarks on standard error that there is none: no news for a reader.
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
          if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(text));
        });
    // Never destroyed: at the end of the process Qt's own statics may be gone before it.
    new QGuiApplication(count, arguments);
    qInstallMessageHandler(usual);
  }
  if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
    return Error{ErrorCode::Internal, "The report cannot be printed by this process.", "no QGuiApplication"};
  return {};
}

std::vector<QImage> decodedImages(const Report& report) {
  std::vector<QImage> images;
  for (const KeyImage& key : report.images) {
    QImage image = QImage::fromData(reinterpret_cast<const uchar*>(key.png.data()), static_cast<int>(key.png.size()));
    if (image.width() > kLargestSide || image.height() > kLargestSide) image = QImage();
    images.push_back(image.isNull() ? image : image.convertToFormat(QImage::Format_RGB888));
  }
  return images;
}

/// The character that a reader would type for one that looks the same: space for tab, U+5C0F for the radical U+2F29.
char16_t plainCharacter(char16_t character) {
  if (character == u'\t') return u' ';
  if (character < 0x2E80 || character > 0x2FD5) return character;
  const QString plain = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
  return plain.size() == 1 ? plain[0].unicode() : character;
}

/// Qt 6.4 names a glyph after the first character that has it, so that searching and copying would miss Chinese
/// characters that look like a radical, and spaces. The maps in the file (PDF 32000-1, 9.10.3) are plain text: each
/// name is replaced by one of the same length. A Qt that writes them in another form is left alone.
void mendCharacterMaps(QByteArray& pdf) {
  const QByteArray begin = "/CMapName /Adobe-Identity-UCS def", end = "endcmap";
  for (qsizetype from = pdf.indexOf(begin); from >= 0; from = pdf.indexOf(begin, from + 1)) {
    const qsizetype to = pdf.indexOf(end, from);
    bool inList = false;
    for (qsizetype i = from; i + 5 < to; ++i) {
      if (pdf[i] == '[') inList = true;
      if (pdf[i] == ']') inList = false;
      if (!inList || pdf[i] != '<' || pdf[i + 5] != '>') continue;
      bool isNumber = false;
      const auto character = static_cast<char16_t>(pdf.mid(i + 1, 4).toUShort(&isNumber, 16));
      if (isNumber)
        pdf.replace(i + 1, 4, QByteArray::number(plainCharacter(character), 16).rightJustified(4, '0').toUpper());
    }
  }
}

struct Printed {
  QByteArray bytes;
  int pages = 0;
};

Printed print(const Report& report, const ReportDocument& document, const std::vector<QImage>& images, int pageTotal) {
  Printed printed;
  QBuffer buffer(&printed.bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    // The title of a file shows up in lists and windows: it must not name the patient.
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QString::fromStdString(report.program));
    QPainter painter(&writer);
    if (!painter.isActive()) return {};
    // Otherwise Qt stores pictures as JPEG.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    ui::PageFrame frame;
    frame.title = QString::fromStdString(document.title + " · " + document.state);
    frame.runningName = QString::fromStdString(document.runningName);
    frame.runningDetails = QString::fromStdString(document.runningDetails);
    frame.footer = QString::fromStdString(document.footer);
    frame.pageTotal = pageTotal;
    ui::PageFlow flow(writer, painter, frame);
    ui::ReportBlocks blocks(report, document, images, flow);
    blocks.drawHeader();
    blocks.drawSections();
    printed.pages = flow.pageCount();
  }
  return printed;
}

}  // namespace

Result<void> printReport(const Report& report, const std::filesystem::path& pdf, const ReportWords& words) try {
  if (auto ready = ensureApplication(); !ready) return ready;
  const ReportDocument document = documentOf(report, words);
  // The number of pages is known only after laying them out.
  const std::vector<QImage> images = decodedImages(report);
  const int pageTotal = print(report, document, images, 0).pages;
  Printed printed = print(report, document, images, pageTotal);
  if (pageTotal == 0 || printed.pages != pageTotal)
    return Error{ErrorCode::Internal, "The report could not be laid out.", "page count"};
  mendCharacterMaps(printed.bytes);
  return writeFile(pdf, std::string_view(printed.bytes.constData(), static_cast<std::size_t>(printed.bytes.size())));
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "The report could not be printed.", exception.what()};
}

Result<std::string> encodePngWithQt(const Volume& picture) try {
  const auto& size = picture.geometry().size;
  if (picture.empty() || picture.type() != VoxelType::UInt8 || size[2] != 1)
    return Error{ErrorCode::InvalidArgument, "The picture cannot be written as PNG.", ""};
  const QImage image(picture.data<uchar>(), size[0], size[1], static_cast<qsizetype>(size[0]) * picture.channels(),
                     picture.channels() == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG"))
    return Error{ErrorCode::OutOfMemory, "There is not enough memory for a picture.", ""};
  return bytes.toStdString();
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "The picture cannot be written as PNG.", exception.what()};
}

}  // namespace pellucid
