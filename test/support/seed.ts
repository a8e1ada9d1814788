import fc from "fast-check";
import { takeStoredMeanings } from "../../src/regulation/load/shipped.js";

/**
 * Properties draw the same cases in every run, so that nobody's change fails by the luck of another's draw. Who looks for what
 * they have not met yet gives another seed, and as a rule more runs: PROPERTY_SEED=2 PROPERTY_RUNS=1000.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

/** Certificates of a machine's own, which Node reads at each start, up to a tenth of a second: programs that tests start call nobody. */
delete process.env.NODE_EXTRA_CA_CERTS;

/** What resolves rulebooks may be newer, under test, than what `npm run generate` resolved: the built program takes that, tests of it too. */
takeStoredMeanings(false);
