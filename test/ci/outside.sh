#!/usr/bin/env bash
# What can only be tried outside the project: the package installed, the executables, and the recipes of docs/ with the programs they
# name, and reports in a browser and in LibreOffice. They need root and Debian's chromium, cron, file, libreoffice-calc,
# libreoffice-writer, parallel, poppler-utils and a Chinese typeface, which .ci/run installs.
set -euo pipefail
cd "$(dirname "$0")"
bash package.sh
bash release.sh
bash cron.sh
bash parallel.sh
npm run --prefix ../.. test:rendered
# Half a minute of what `npm run torture` does for as long as it is told to.
node ../torture/torture.mjs --seconds 30 --seed 1
