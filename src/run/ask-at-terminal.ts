import { createInterface } from "node:readline";

/** Asks the person at the terminal, on standard error, so that standard output holds the report alone. What ends the input answers nothing. */
export function askAtTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(""));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
