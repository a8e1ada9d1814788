import { spawn } from "node:child_process";
import type { Environment } from "../environment.js";

/** A file is open, there is no desktop to open it on, or the reason why nothing opened it. */
export type Opened = { readonly is: "open" | "no-desktop" } | { readonly is: "failed"; readonly reason: string };

/** What opens files fails at once if it does; afterwards some of them stay until the browser is closed. */
const WAIT = 2000;

/** Opens a file with what the desktop has for it, and does not wait for that to end. @param path absolute */
export function openFile(
  path: string,
  { variables, system }: Pick<Environment, "variables" | "system">,
): Promise<Opened> {
  if (!hasDesktop(system, variables)) return Promise.resolve({ is: "no-desktop" });
  const { program, args, isVerbatim, tells } = openerOn(system, path);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      detached: true,
      stdio: "ignore",
      windowsVerbatimArguments: isVerbatim,
    });
    const timer = setTimeout(() => resolve({ is: "open" }), WAIT);
    const settle = (opened: Opened) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once("error", ({ message }) => settle({ is: "failed", reason: message }));
    child.once("exit", (code) =>
      settle(tells && code !== 0 ? { is: "failed", reason: `${program}: exit ${code}` } : { is: "open" }),
    );
    child.unref();
  });
}

/** Windows and macOS always have one; elsewhere whoever sits at one has its address in the environment. */
function hasDesktop(system: string | undefined, variables: Environment["variables"]): boolean {
  return system === "win32" || system === "darwin" || Boolean(variables.DISPLAY || variables.WAYLAND_DISPLAY);
}

interface Opener {
  readonly program: string;
  readonly args: readonly string[];
  readonly isVerbatim: boolean;
  /** Whether its exit code tells that it failed. */
  readonly tells: boolean;
}

function openerOn(system: string | undefined, path: string): Opener {
  // No shell reads the path; in quotation marks, which no path of Windows holds, since Explorer takes a comma for the end of it.
  if (system === "win32") return { program: "explorer.exe", args: [`"${path}"`], isVerbatim: true, tells: false };
  return { program: system === "darwin" ? "open" : "xdg-open", args: [path], isVerbatim: false, tells: true };
}
