import { resolve } from "node:path";
import { type Contents, contentsOf, type Leads, whatIsAt } from "../../document/file-system.js";
import { Stop } from "../exit.js";
import type { RunContext } from "../run-context.js";

type Spoken = Pick<RunContext, "environment" | "messages">;

/** What a path of the command line leads to. Throws a Stop where the file system does not say. */
export function leadsTo(shown: string, { environment, messages }: Spoken): Exclude<Leads["to"], "unknown"> {
  // No path at all would be the current folder.
  if (shown === "") return "nothing";
  const leads = whatIsAt(resolve(environment.cwd, shown));
  if (leads.to === "unknown") throw new Stop(messages.cli.cannotOpen(shown, leads.reason));
  return leads.to;
}

/** Makes sure that an option names a plain file. Throws a Stop. */
export function mustBeFile(option: string, shown: string, context: Spoken): void {
  if (leadsTo(shown, context) !== "file") throw new Stop(context.messages.cli.noSuchFile(option, shown));
}

/** The bytes of a plain file of the command line. Throws a Stop with the words for what cannot be read. */
export function bytesOf(
  shown: string,
  { environment }: Pick<RunContext, "environment">,
  unreadable: (path: string, reason: string) => string,
): Buffer {
  const contents: Contents = contentsOf(resolve(environment.cwd, shown));
  if ("reason" in contents) throw new Stop(unreadable(shown, contents.reason));
  return contents.bytes;
}
