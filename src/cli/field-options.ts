import { type Command, Option } from "commander";
import { type DescribedField, describedFields } from "../document/described-fields.js";
import type { Messages } from "../messages/messages.js";
import { howToWrite } from "../report/fields/how-to-write.js";
import type { Kind } from "../terms/record-kinds.js";

/** The keys of a record as options of a command, in English and in Chinese, and what was given for each. */
export class FieldOptions {
  readonly #given = new Map<string, string[]>();
  /** The names that commander knows them by. */
  readonly #names = new Set<string>();

  /** What was given, by the paths of keys. */
  get given(): ReadonlyMap<string, readonly string[]> {
    return this.#given;
  }

  addTo(command: Command, kind: Kind, messages: Messages): void {
    for (const field of describedFields(kind)) {
      const path = field.path.join(".");
      const { required, says } = field;
      const isNeeded = required && field.path.length === 1;
      const text = messages.help.field(says[messages.language], howToWrite(field, messages), isNeeded);
      const option = new Option(`${optionNames(field).join(", ")} <${messages.help.value}>`, text);
      this.#names.add(option.attributeName());
      command.addOption(
        option.argParser((value: string) => {
          this.#given.set(path, [...(this.#given.get(path) ?? []), value]);
          return value;
        }),
      );
    }
  }

  /** The options of a command but for these. */
  without<Options extends object>(options: Options): Partial<Options> {
    const others = Object.entries(options).filter(([name]) => !this.#names.has(name));
    return Object.assign({}, ...others.map(([name, value]) => ({ [name]: value })));
  }
}

/** The options by which a key is given: `--谈话人` and `--by`; inside others `--heard.from`. */
export function optionNames({ path, chinese }: DescribedField): string[] {
  const english = path.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join(".");
  return [...new Set([`--${chinese.join(".")}`, `--${english}`])];
}
