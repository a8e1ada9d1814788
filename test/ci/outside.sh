#!/usr/bin/env bash
# What can only be tried outside the project: the package installed, the executables, and the recipes of docs/ with the programs they
# name. They need root and Debian's cron, file and parallel, which .ci/run installs. Pages in a browser and reports in LibreOffice:
# npm run test:rendered.
set -euo pipefail
cd "$(dirname "$0")"
bash package.sh
bash release.sh
bash cron.sh
bash parallel.sh
