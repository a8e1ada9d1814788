#!/usr/bin/env bash
# What can only be tried outside the project: the package installed, the recipes of docs/ with the programs they name, pages in a browser,
# and what LibreOffice makes of reports. They need root and Debian's cron and parallel, its Chromium with Chinese letters and poppler,
# and LibreOffice; .ci/run installs them.
set -euo pipefail
cd "$(dirname "$0")"
bash package.sh
bash cron.sh
bash parallel.sh
node --test --test-reporter=spec browser.mjs
node libreoffice.mjs
