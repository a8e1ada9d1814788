// Writes dist/index.d.ts: the types of the library, in one file.
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const bundle = await rollup({
  input: "src/index.ts",
  plugins: [dts({ tsconfig: "tsconfig.json" })],
  external: /^node:/,
});
await bundle.write({ file: "dist/index.d.ts" });
