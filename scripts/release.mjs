// `npm run release`: the program as one executable for each kind of desk, for people who have no Node: dist/audit.cjs put into Node's own
// binary (a single executable application), in dist/release/<target>/ with Node's licence. Run after the build. Names of targets as
// arguments: those alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "postject";

process.chdir(fileURLToPath(new URL("../", import.meta.url)));

/** One version for all: what one Node made ready, the others must be able to read. */
const NODE = "24.21.0";
/** The npm packages with Node's binaries, and the checksum of each as it was when this version was taken. */
const TARGETS = {
  "linux-x64": {
    binary: "bin/node",
    program: "audit",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  },
  "linux-arm64": {
    binary: "bin/node",
    program: "audit",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  },
  "win-x64": {
    binary: "bin/node.exe",
    program: "audit.exe",
    integrity: "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
  },
};
const CACHE = "node_modules/.cache/release";
const RELEASE = "dist/release";
/** The package for Windows has no licence with it; it is the same for all. */
const LICENSED = "linux-x64";
/** What Node looks for in its own binary. */
const RESOURCE = "NODE_SEA_BLOB";
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/**
 * Onto this a ledger folder is dropped. Windows reads such a file in the code page of the machine until told otherwise, so that all is
 * ASCII up to that line; what is said stands after it.
 */
const DROP_NAME = "把台账文件夹拖到这里.cmd";
const DROP = `@echo off
setlocal
chcp 65001 >nul
if "%~1"=="" (
  echo 请把台账文件夹（里面有 unit.yaml）拖到这个文件上：旁边会写出 报告.html，并用浏览器打开。
  pause
  exit /b 2
)
"%~dp0audit.exe" check "%~1" --quiet --open -o "%~dp1报告.html"
set code=%errorlevel%
if %code% geq 2 (
  echo 没有写出报告；请照上面所说的改正，再拖一次。
  pause
)
exit /b %code%
`;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in TARGETS));
if (unknown !== undefined) fail(`there is no target ${unknown}; there are: ${Object.keys(TARGETS).join(", ")}`);
const host = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
if (!(host in TARGETS)) fail(`run it on one of: ${Object.keys(TARGETS).join(", ")} (this is ${host})`);

const blob = madeReady();
for (const name of asked.length > 0 ? asked : Object.keys(TARGETS)) await release(name, blob);

/** The program made ready by the Node that it will run in. */
function madeReady() {
  mkdirSync(CACHE, { recursive: true });
  const config = join(CACHE, "sea.json");
  const output = join(CACHE, "audit.blob");
  const main = "dist/audit.cjs";
  writeFileSync(config, JSON.stringify({ main, output, disableExperimentalSEAWarning: true }));
  run(join(unpacked(host), TARGETS[host].binary), "--experimental-sea-config", config);
  return readFileSync(output);
}

async function release(name, blob) {
  const { binary, program } = TARGETS[name];
  const from = unpacked(name);
  const folder = join(RELEASE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const executable = join(folder, program);
  copyFileSync(join(from, binary), executable);
  chmodSync(executable, 0o755);
  await inject(executable, RESOURCE, blob, { sentinelFuse: FUSE });
  copyFileSync(join(unpacked(LICENSED), "LICENSE"), join(folder, "Node-LICENSE.txt"));
  if (name.startsWith("win-")) writeFileSync(join(folder, DROP_NAME), DROP.replaceAll("\n", "\r\n"));
  process.stdout.write(`release: ${executable}\n`);
}

/** The folder of a package with Node's binary, fetched from the npm registry where it was not before. */
function unpacked(name) {
  const { binary, integrity } = TARGETS[name];
  const folder = join(CACHE, `${name}-${NODE}`);
  if (existsSync(join(folder, binary))) return folder;
  const tarball = join(CACHE, `node-${name}-${NODE}.tgz`);
  run("npm", "pack", "--silent", "--pack-destination", CACHE, `node-${name}@${NODE}`);
  const sum = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  if (sum !== integrity) fail(`node-${name}@${NODE} is not what it was: ${sum}`);
  mkdirSync(folder, { recursive: true });
  const files = [binary, ...(name === LICENSED ? ["LICENSE"] : [])].map((file) => `package/${file}`);
  run("tar", "-xzf", tarball, "-C", folder, "--strip-components=1", ...files);
  rmSync(tarball);
  return folder;
}

function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) fail(`${program} ${args.join(" ")}: ${error?.message ?? `exit ${status}`}`);
}

function fail(message) {
  process.stderr.write(`release: ${message}\n`);
  process.exit(1);
}
