#!/usr/bin/env bash
# What can only be tried outside the project: the package installed, and the recipes of docs/ with the programs they name. The recipes
# need root and Debian's cron and parallel, the pages its Chromium with Chinese letters and poppler; .ci/run installs them.
set -euo pipefail
cd "$(dirname "$0")"
bash package.sh
bash cron.sh
bash parallel.sh
node --test --test-reporter=spec browser.mjs
