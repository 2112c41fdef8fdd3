#pragma once

#include <QString>
#include <QTemporaryDir>

namespace pellucid::ui {

/// The only folder in which the workers of this window write (unpacked archives). It outlives a worker that dies and is
/// removed with the window; what a window that was killed has left is removed by the next one.
class ScratchFolder {
 public:
  ScratchFolder();
  QString path() const { return m_folder.path(); }

 private:
  QTemporaryDir m_folder;
};

}  // namespace pellucid::ui
