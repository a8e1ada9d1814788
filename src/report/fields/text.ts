import type { DescribedField } from "../../document/described-fields.js";
import type { Messages } from "../../messages/messages.js";
import { layOut } from "../layout/table.js";
import type { Reporter } from "../reporter.js";
import { howToWrite } from "./how-to-write.js";
import type { FieldsView } from "./view.js";

/** Every key of each kind of file, for a person. */
export const fieldsText: Reporter<FieldsView> = ({ files }, { messages, width }) =>
  files
    .map(({ kind, fields }) => {
      const name = kind === "unit" ? messages.fields.unit : messages.recordKinds[kind];
      return `${[messages.fields.heading(name, kind), ...tableOf(fields, messages, width)].join("\n")}\n`;
    })
    .join("\n");

function tableOf(fields: readonly DescribedField[], messages: Messages, width: number): string[] {
  const words = messages.fields;
  const columns = [
    { heading: words.key, least: 10 },
    { heading: words.chinese, least: 8 },
    { heading: words.required, least: 4 },
    { heading: words.meaning, least: 16 },
    { heading: words.write, least: 16 },
  ];
  const rows = fields.map((field) => [
    field.path.join("."),
    field.chinese.join("."),
    field.required ? words.isRequired : "",
    field.says[messages.language],
    howToWrite(field, messages),
  ]);
  return layOut(columns, rows, width);
}
