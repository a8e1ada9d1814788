import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Finding } from "../../audit/finding.js";
import type { Packing } from "../kept.js";

/** Findings are much alike: packed the quickest way they are a small part of what they were. In letters, to go into a file as they are. */
export const COMPRESSION: Packing = {
  pack: (findings) => deflateRawSync(JSON.stringify(findings), { level: 1 }).toString("base64"),
  unpack: (packed) => {
    const findings: Finding[] = JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString());
    return findings;
  },
};
