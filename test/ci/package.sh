#!/usr/bin/env bash
# The package as a user gets it: packed, installed offline into an empty folder under each Node it is for, and used there.
# Fetches those Nodes from the npm registry.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset npm_config_prefix

fail() {
  echo "package: $1" >&2
  exit 1
}
(cd "$root" && npm pack --silent --pack-destination "$work" >/dev/null)
tarball=$(ls "$work"/lvze-*.tgz)
listing=$(tar -tzf "$tarball")
for file in docs/jobs.md dist/THIRD-PARTY-NOTICES.txt dist/audit.cjs dist/index.js dist/index.d.ts; do
  grep -qx "package/$file" <<<"$listing" || fail "$file is not in it"
done
! grep -E '\.(log|cache|map)$' <<<"$listing" || fail "it holds what only the build needs"
node -e '
  const { dependencies, scripts } = JSON.parse(require("fs").readFileSync(0, "utf8"));
  if (dependencies || scripts.preinstall || scripts.install || scripts.postinstall) process.exit(1);
' <<<"$(tar -xzOf "$tarball" package/package.json)" || fail "to install it needs other packages, or runs scripts"

for version in 20 22 24; do
  name=node-$(node -p 'process.platform + "-" + process.arch')
  npm install --silent --no-audit --no-fund --prefix "$work/node-$version" "$name@$version"
  user=$work/user-$version
  mkdir "$user"
  (
    PATH=$work/node-$version/node_modules/$name/bin:$PATH
    [[ $(node --version) == v$version.* ]] || fail "this is not Node $version"
    cd "$user"
    echo '{ "private": true }' >package.json
    npm install --silent --no-audit --no-fund --offline --cache "$work/empty-$version" "$tarball"
    [ "$(ls node_modules)" = lvze ] || fail "more than the package was installed"
    cp -r node_modules/lvze/samples/qingcheng-2025 ledger
    PATH=$user/node_modules/.bin:$PATH
    lvze check ledger --as-of 2025-12-31 --quiet --format json -o result.json || [ $? -eq 1 ] || fail "check fails on Node $version"
    node "$root/bin/audit.js" check ledger --as-of 2025-12-31 --quiet --format json -o expected.json || [ $? -eq 1 ]
    cmp result.json expected.json || fail "the result is not that of the clone"
    lvze init new | grep -qx '接着运行：npx lvze check new' || fail "init does not print a command that works here"
    npx lvze check new --quiet >/dev/null || [ $? -eq 1 ] || fail "what init makes cannot be checked"
    audit rules test >/dev/null || fail "the examples of the rulebooks fail"
    audit completion bash | bash -n || fail "the completion is no bash"
    node --input-type=module -e '
      import { audit, loadRulebooks, readLedger, report } from "lvze";
      const rulebooks = await loadRulebooks();
      const ledger = await readLedger("ledger", rulebooks);
      process.stdout.write(await report(audit(ledger, rulebooks, { asOf: "2025-12-31" }), "json"));
    ' >library.json
    cmp library.json expected.json || fail "the result of the library is not that of the command"
  )
  echo "package: installed and used with Node $version"
done
cd "$work"
npx --yes publint@0.3.25 --strict "$tarball"
npx --yes @arethetypeswrong/cli@0.18.5 --profile esm-only "$tarball"
