#!/usr/bin/env bash
# Installs what is missing of installer/debian-packages.txt. Does nothing, within a fraction of a second, when all is there.
set -euo pipefail
list="$(dirname "$0")/../debian-packages.txt"
mapfile -t wanted < <(grep -vE '^[[:space:]]*(#|$)' "$list")
missing=()
installed="$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | awk '$2 == "installed" {print $1}')"
for package in "${wanted[@]}"; do
  grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Please run as root once, or install sudo: packages are missing." >&2; exit 1; }
  as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
