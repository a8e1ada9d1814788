import { TextDocument } from "vscode-languageserver-textdocument";
import { type CompletionItem, type Diagnostic, getLanguageService, type LanguageService } from "yaml-language-server";
import { publishedSchema } from "../../src/document/published-schema.js";
import { shippedNames } from "../../src/document/shipped-files.js";
import { editorSettings } from "../../src/import/starter.js";
import { Terms } from "../../src/terms/vocabulary.js";

const LEDGER = "file:///ledger/";

/** The server that editors ask of YAML, as VS Code sets it up for a new ledger. */
export function editor(): LanguageService {
  const offers = { terms: new Terms(), regulations: ["qingcheng", "hebei"] };
  const schemas = new Map(
    shippedNames("schemas").map((name) => [
      `${LEDGER}.schemas/${name}`,
      publishedSchema(name.replace(".schema.json", ""), offers),
    ]),
  );
  const service = getLanguageService({
    schemaRequestService: async (uri) => {
      const text = schemas.get(uri);
      if (text === undefined) throw new Error(`no schema ${uri}`);
      return text;
    },
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  const settings: { "yaml.schemas": Record<string, string[]> } = JSON.parse(editorSettings());
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    yamlVersion: "1.2",
    schemas: Object.entries(settings["yaml.schemas"]).map(([path, fileMatch]) => ({
      uri: `${LEDGER}${path}`,
      fileMatch,
    })),
  });
  return service;
}

/** The server takes a document of one name and version for the one that it read before. */
let version = 0;

function document(name: string, text: string): TextDocument {
  version += 1;
  return TextDocument.create(`${LEDGER}${name}`, "yaml", version, text);
}

/** What is red in a file. */
export function red(service: LanguageService, name: string, text: string): Promise<Diagnostic[]> {
  return service.doValidation(document(name, text), false);
}

/** What is offered where `|` stands in a file. */
export async function offered(service: LanguageService, name: string, marked: string): Promise<CompletionItem[]> {
  const at = marked.indexOf("|");
  const text = document(name, marked.replace("|", ""));
  return (await service.doComplete(text, text.positionAt(at), false)).items;
}
