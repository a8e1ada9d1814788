// The licences of the libraries whose code a bundle holds.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The notices of every library whose files went into bundles, each with its licence as it is installed. Throws where one has none.
 * @param {import("esbuild").Metafile[]} metafiles what esbuild says of the bundles
 */
export function noticesOf(...metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map(noticeOf)
    .join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(-\w+)?(\.\w+)?$/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file: say in scripts/licences.mjs what it is`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
