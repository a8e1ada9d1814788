#!/usr/bin/env bash
# The GNU parallel recipe of docs/large-ledgers.md for real: its two lines, on a ledger of several units; the merged reports are those of one run.
# Needs Debian's parallel. Run after the build.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/bin" "$work/reports"
cp -r "$root/samples/lingang-2025" "$work/ledger"
printf '#!/bin/sh\nexec "%s" "%s/bin/audit.js" "$@"\n' "$(command -v node)" "$root" >"$work/bin/audit"
chmod +x "$work/bin/audit"
PATH=$work/bin:$PATH

fail() {
  echo "parallel: $1" >&2
  exit 1
}
lines=$(sed -n '/^## GNU parallel$/,/^## /p' "$root/docs/large-ledgers.md" | sed -n '/^```bash$/,/^```$/p' | grep -v '^```')
lines=${lines//\/srv\/ledger/$work\/ledger}
lines=${lines//\/srv\/reports/$work\/reports}
bash -euo pipefail -c "$lines" || [ $? -eq 1 ] || fail "the recipe fails"
[ "$(ls "$work"/reports/part-*.blob | wc -l)" -eq 16 ] || fail "not sixteen shares"
audit check "$work/ledger" --as-of 2025-12-31 --quiet -o "$work/now.csv" -o "$work/now.json" || [ $? -eq 1 ] || fail "the same run by hand fails"
cmp "$work/reports/gaps.csv" "$work/now.csv" || fail "the merged table differs from that of one run"
cmp "$work/reports/gaps.json" "$work/now.json" || fail "the merged result differs from that of one run"
echo "parallel: sixteen shares ran and were merged into the report of one run"
