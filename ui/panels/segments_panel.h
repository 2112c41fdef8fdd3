#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/imaging/mask_compare.h"
#include "ui/model/known_segments.h"
#include "ui/model/segments.h"

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace pellucid::ui {

class BrushBox;
class EmptyState;
class SegmentComparison;
class SegmentStatistics;
class Session;

/// The reader's segments of the current series, what can be done with the chosen one, the brush, and comparing.
class SegmentsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentsPanel(Session& session, QWidget* parent = nullptr);

  void refresh() { rebuild(); }
  /// What can be done with the chosen segment, as if its button had been pressed.
  void openMenu();
  SegmentComparison& comparison() { return *m_comparison; }

 Q_SIGNALS:
  /// Why something was not done; a sentence for the user.
  void told(const QString& sentence);
  /// The same where nothing failed: what to do first, or what was left out.
  void hinted(const QString& sentence);
  /// As a file of their own.
  void saveRequested(const std::string& seriesUid);
  /// A label map from a file.
  void openRequested();
  void differenceReady(const std::string& seriesUid, const pellucid::LabelMap& difference);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildTop(QVBoxLayout& layout);
  void rebuild();
  void segmentsChanged(const std::string& seriesUid);
  void refreshRows();
  /// False where there is no map to change, and says why.
  bool ready();
  void add();
  void fillMenu();
  void addCombinations(const QString& title, MaskBoolean operation);
  void copy(const KnownSegmentation& source);
  void compute(const QString& what, Segments::Work work, const std::string& madeBy = {});

  Session& m_session;
  EmptyState* m_empty;
  QMenu* m_menu;
  QToolButton* m_more = nullptr;
  QWidget* m_content = nullptr;
  QWidget* m_tools;
  BrushBox* m_brush;
  QVBoxLayout* m_layout = nullptr;
  SegmentStatistics* m_statistics;
  SegmentComparison* m_comparison;
  std::vector<Segment> m_listed;
  std::string m_series;
};

}  // namespace pellucid::ui
