#!/usr/bin/env bash
# The executables of `npm run release`: that for this machine runs check, due and an HTML report with an empty environment and no Node on
# the path, and finds what the program of the clone finds. The others are only looked at. Run after the build.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "release: $1" >&2
  exit 1
}
(cd "$root" && node scripts/release.mjs 2>/dev/null) || fail "npm run release fails"
release=$root/dist/release
file "$release/linux-x64/audit" | grep -q 'ELF 64-bit.* x86-64' || fail "linux-x64 is no program for it"
file "$release/linux-arm64/audit" | grep -q 'ELF 64-bit.* aarch64' || fail "linux-arm64 is no program for it"
file "$release/win-x64/audit.exe" | grep -q 'PE32+ executable.* x86-64' || fail "win-x64 is no program for it"

# Onto this a folder is dropped: Windows reads its lines as UTF-8 only after it was told so.
drop="$release/win-x64/把台账文件夹拖到这里.cmd"
[ "$(grep -c $'\r$' "$drop")" -eq "$(wc -l <"$drop")" ] || fail "the .cmd has lines that do not end as Windows wants them"
! sed '/chcp 65001/q' "$drop" | LC_ALL=C grep -q '[^ -~[:space:]]' || fail "the .cmd is not ASCII before the code page is set"
grep -q '"%~dp0audit.exe" check "%~1" .*--open -o "%~dp1报告.html"' "$drop" || fail "the .cmd does not check what is dropped onto it"

case $(uname -m) in x86_64) own=linux-x64 ;; aarch64) own=linux-arm64 ;; *) fail "no executable for $(uname -m)" ;; esac
mkdir "$work/desk"
cp "$release/$own/audit" "$work/desk/audit"
cp -r "$root/samples/qingcheng-2025" "$work/desk/ledger"
cp -r "$root/samples/lingang-2025" "$work/desk/county"
cd "$work/desk"
alone() { env -i "$work/desk/audit" "$@"; }
clone() { node "$root/bin/audit.js" "$@"; }
same() { # the same words, by both
  local here there
  alone "$@" >"$work/alone" 2>"$work/alone.err" && here=0 || here=$?
  clone "$@" >"$work/clone" 2>"$work/clone.err" && there=0 || there=$?
  [ "$here" -eq "$there" ] || fail "audit $* ends with $here, not $there: $(head -1 "$work/alone.err")"
  cmp "$work/alone" "$work/clone" || fail "audit $* prints something else"
  cmp "$work/alone.err" "$work/clone.err" || fail "audit $* says something else"
}
same ledger --as-of 2025-12-31
same check ledger --as-of 2025-12-31 --format json --all
same due ledger --as-of 2025-12-31 --within 60d
same check county --as-of 2025-12-31 --jobs 2 --quiet
same rules test
for ending in html xlsx docx; do
  alone check ledger --as-of 2025-12-31 --quiet -o "alone.$ending" || [ $? -eq 1 ] || fail "no $ending"
  clone check ledger --as-of 2025-12-31 --quiet -o "clone.$ending" || [ $? -eq 1 ]
  cmp "alone.$ending" "clone.$ending" || fail "another $ending"
done
alone init new | grep -qx '接着运行：./audit check new' || fail "init does not print a command that works here"
echo "release: three executables; that for $own did what the clone does, without Node"
