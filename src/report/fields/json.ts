import type { Reporter } from "../reporter.js";
import { howToWrite } from "./how-to-write.js";
import type { FieldsView } from "./view.js";

/** Every key of each kind of file, as data. */
export const fieldsJson: Reporter<FieldsView> = ({ files }, { messages }) => {
  const kinds = files.map(({ kind, fields }) => ({
    kind,
    name: kind === "unit" ? messages.fields.unit : messages.recordKinds[kind],
    fields: fields.map((field) => ({
      key: field.path.join("."),
      chinese: field.chinese.join("."),
      required: field.required,
      several: field.several,
      vocabulary: field.vocabulary,
      parties: field.parties,
      description: field.says[messages.language],
      write: howToWrite(field, messages),
    })),
  }));
  return `${JSON.stringify({ schema: "audit-fields/1", kinds }, null, 2)}\n`;
};
