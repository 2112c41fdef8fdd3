#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests.
set -euo pipefail
cd "$(dirname "$0")"
installer/linux/install-packages.sh
installer/linux/build.sh release
exec ctest --preset release "$@"
