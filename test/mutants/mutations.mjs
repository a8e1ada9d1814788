// What a slip of the pen may make of a file: every place where one small change leaves it a program, and means something else.
import ts from "typescript";

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
 * @returns {{ path: string, line: number, start: number, end: number, is: string }[]} `is` stands in place of start..end
 */
export function mutantsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const take = (node, is) => {
    const start = node.getStart(file);
    found.push({ path, line: file.getLineAndCharacterOfPosition(start).line + 1, start, end: node.end, is });
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
