#!/usr/bin/env bash
# Installs what is missing, builds, and opens Pellucid. See ./run.sh --help.
set -euo pipefail
cd "$(dirname "$0")"

if [ "${1:-}" = "--help" ] || [ "${1:-}" = "-h" ]; then
  cat <<'TEXT'
Usage: ./run.sh [PATH ...]

Without PATH, Pellucid opens the bundled demonstration studies (phantoms: a chest X-ray, a chest CT, a brain MR), made on
the first start in out/demo, and runs the models that fit on them. Studies that you name are analysed when you ask for it.

PATH can be a DICOM file, a folder, a DICOMDIR, a ZIP archive, or a PNG, JPEG, TIFF, NIfTI or NRRD image; several may be given.

Without a display (no DISPLAY and no WAYLAND_DISPLAY) the same studies are analysed and rendered off-screen into out/:
reports (PDF, HTML, JSON), overlays and a screenshot of the window.

The command line program is build/release/bin/pellucid-cli (--help lists its commands). Tests: ./test.sh
TEXT
  exit 0
fi

installer/linux/install-packages.sh
installer/linux/build.sh release pellucid pellucid-cli pellucid-workers
bin=build/release/bin

analyse=()
if [ $# -gt 0 ]; then
  paths=("$@")
else
  analyse=(--analyse)
  for kind in cxr ct mr; do
    [ -e "out/demo/$kind" ] || "$bin/pellucid-cli" phantom --kind "$kind" --out "out/demo/$kind"
  done
  # Not the truth beside them.
  paths=(out/demo/*/series-*)
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/pellucid" "${analyse[@]}" "${paths[@]}"
fi

echo "No display: analysing and rendering off-screen into out/."
mkdir -p out
code=0
"$bin/pellucid-cli" analyze "${paths[@]}" --out out/analysis || code=$?
# 1: without some files, which have been named; 4: no model fits these studies, that is an answer, too.
case $code in 0 | 1 | 4) ;; *) exit $code ;; esac
QT_QPA_PLATFORM=offscreen "$bin/pellucid" --screenshot out/pellucid.png --analyse "${paths[@]}"
echo "Written: out/analysis (reports, results, overlays) and out/pellucid.png (the window)."
[ $code -ne 1 ] || exit 1
