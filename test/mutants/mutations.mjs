// What a slip of the pen may make of a file: every place where one small change leaves it a program, and means something else.
import ts from "@typescript/typescript6";

/** Operators and what each is taken for. */
const OTHER_OPERATOR = new Map([
  ["<", "<="],
  ["<=", "<"],
  [">", ">="],
  [">=", ">"],
  ["===", "!=="],
  ["!==", "==="],
  ["&&", "||"],
  ["||", "&&"],
]);
const OTHER_METHOD = new Map([
  ["some", "every"],
  ["every", "some"],
]);

/**
 * The mutants of a file, in the order of the text.
 * @param {string} path shown, and the name under which the text is parsed
 * @param {string} text
 * @returns {{ path: string, line: number, start: number, end: number, is: string, within: string | null }[]} `is` stands in place of
 *   start..end; `within` is the nearest function with a name around it
 */
export function mutantsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const take = (node, is) => {
    const start = node.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ path, line, start, end: node.end, is, within: functionAround(node) });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OTHER_OPERATOR.get(node.operatorToken.getText(file));
      if (other) take(node.operatorToken, other);
      // A condition left out.
      if (["&&", "||"].includes(node.operatorToken.getText(file))) take(node, node.left.getText(file));
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      take(node, node.operand.getText(file));
    if (ts.isNumericLiteral(node)) take(node, String(Number(node.text) + 1));
    if (node.kind === ts.SyntaxKind.TrueKeyword) take(node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) take(node, "true");
    if (ts.isPropertyAccessExpression(node) && OTHER_METHOD.has(node.name.text))
      take(node.name, OTHER_METHOD.get(node.name.text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The name of the nearest function that has one: its own, or that of the constant it is. */
function functionAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isConstructorDeclaration(at)) return at.parent.name?.text ?? null;
    if (!ts.isFunctionLike(at)) continue;
    if (at.name) return at.name.getText();
    const { parent } = at;
    const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
    if (isNamed && ts.isIdentifier(parent.name)) return parent.name.text;
  }
  return null;
}
