#!/usr/bin/env bash
# build.sh PRESET [TARGET ...]: configures when needed and builds.
set -euo pipefail
cd "$(dirname "$0")/../.."
preset="$1"
shift
# Relative paths in the compiler cache, so that another clone of the project profits from it too.
export CCACHE_BASEDIR="$PWD" CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset" ${1:+--target "$@"}
