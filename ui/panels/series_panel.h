#pragma once

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace pellucid::ui {

class Session;

/// What is known about the current series: what is odd and what that forbids, its quality, how it was acquired.
class SeriesPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SeriesPanel(Session& session, QWidget* parent = nullptr);

 private:
  void rebuild();
  void addRemarks(QVBoxLayout& layout);
  void addFusion(QVBoxLayout& layout);
  void addObjects(QVBoxLayout& layout);
  void addQuality(QVBoxLayout& layout);
  void addTechnique(QVBoxLayout& layout);
  void addButton(QVBoxLayout& layout, const QString& text, const QString& toolTip,
                 const std::function<void()>& clicked);

  Session& m_session;
  QWidget* m_content = nullptr;
  QVBoxLayout* m_layout;
};

}  // namespace pellucid::ui
