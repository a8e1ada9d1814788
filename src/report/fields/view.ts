import type { DescribedField } from "../../document/described-fields.js";
import type { Kind } from "../../terms/record-kinds.js";

/** The keys of each kind of file that is asked for. */
export interface FieldsView {
  readonly files: readonly { readonly kind: Kind | "unit"; readonly fields: readonly DescribedField[] }[];
}
