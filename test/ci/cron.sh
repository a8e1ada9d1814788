#!/usr/bin/env bash
# The cron recipe of docs/jobs.md for real: its line, made to run every minute on a ledger with gaps, with a `mail` that keeps what it is given.
# Needs root and Debian's cron; installs a line of the crontab and takes it out again. Run after the build.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
before=$(crontab -l 2>/dev/null || true)

clean_up() {
  if [ -n "$before" ]; then crontab - <<<"$before"; else crontab -r 2>/dev/null || true; fi
  [ -z "${daemon:-}" ] || kill "$daemon" 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

mkdir -p "$work/bin" "$work/reports" "$work/mail"
cp -r "$root/samples/qingcheng-2025" "$work/ledger"
printf '#!/bin/sh\nexec "%s" "%s/bin/audit.js" "$@" --as-of 2025-12-31\n' "$(command -v node)" "$root" >"$work/bin/audit"
printf '#!/bin/sh\ncat >"%s/mail/body"\nprintf "%%s\\n" "$@" >"%s/mail/args"\n' "$work" "$work" >"$work/bin/mail"
chmod +x "$work/bin/audit" "$work/bin/mail"

line=$(sed -n '/^```cron$/,/^```$/p' "$root/docs/jobs.md" | grep '^0 7 \* \* 1 ')
line=${line/#0 7 \* \* 1/* * * * *}
line=${line//\/srv\/ledger/$work\/ledger}
line=${line//\/srv\/reports/$work\/reports}
# Another locale, another time zone and a bare environment: what a job meets.
crontab - <<<"PATH=$work/bin:/usr/bin:/bin
MAILTO=\"\"
LANG=C
TZ=America/New_York
$line"

if ! pgrep -x cron >/dev/null 2>&1; then
  cron -f &
  daemon=$!
fi
for _ in $(seq 130); do
  [ ! -s "$work/mail/args" ] || break
  sleep 1
done

fail() {
  echo "cron: $1" >&2
  exit 1
}
[ -s "$work/reports/gaps.csv" ] || fail "no report after 130 seconds"
[ -s "$work/mail/args" ] || fail "a report with gaps, but no mail"
grep -q "^$work/reports/gaps.csv\$" "$work/mail/args" || fail "the mail does not attach the report"
"$work/bin/audit" check "$work/ledger" --quiet -o "$work/now.csv" || [ $? -eq 1 ] || fail "the same run by hand fails"
cmp "$work/reports/gaps.csv" "$work/now.csv" || fail "the job's report differs from the same run by hand"
[ "$(ls "$work/reports")" = gaps.csv ] || fail "the job left something beside its report"
echo "cron: the job ran, wrote its report and mailed it"
