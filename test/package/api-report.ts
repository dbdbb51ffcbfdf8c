import ts from "typescript";
import manifest from "../../package.json" with { type: "json" };

const root = new URL("../../", import.meta.url).pathname;
const printer = ts.createPrinter({ removeComments: true });

/** Every export of every entry with its type, and the types behind them: what users can rely on. */
export function apiReport(): string {
  const entries = Object.entries(manifest.exports).flatMap(([path, entry]) =>
    typeof entry === "string"
      ? []
      : [
          {
            specifier: path.replace(/^\./, manifest.name),
            file: root + entry.import.types.slice(2),
          },
        ],
  );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] },
  );
  const checker = program.getTypeChecker();
  /** Where a declaration was printed. */
  const printed = new Map<ts.Node, string>();

  const sections = entries.map(({ specifier, file }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.Node) as ts.Symbol;
    const lines = checker
      .getExportsOfModule(module)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((exported) => {
        const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
        const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
        return (symbol.declarations ?? []).map((declaration) => {
          const place = printed.get(declaration);
          if (place !== undefined) return `type ${exported.name} // of ${place}`;
          printed.set(declaration, specifier);
          return print(declaration);
        });
      });
    return section(`\`${specifier}\``, lines);
  });

  const behind = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${root}dist/`))
    .flatMap(({ statements }) => [...statements])
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .filter((node) => !printed.has(node))
    .sort((a, b) => (a.name.text < b.name.text ? -1 : 1));
  return [
    "# The API",
    "What the package exports, by the entry it is imported from. A test holds the build to this file.",
    ...sections,
    section("Types behind these, not exported", behind.map(print)),
  ].join("\n\n");
}

const section = (title: string, lines: readonly string[]): string =>
  `## ${title}\n\n\`\`\`ts\n${lines.join("\n")}\n\`\`\``;

/** A declaration without comments; the members of a long union one by one. */
function print(node: ts.Declaration): string {
  const file = node.getSourceFile();
  const text = (part: ts.Node): string =>
    printer.printNode(ts.EmitHint.Unspecified, part, file).replace(/^(export )?(declare )?/, "");
  if (ts.isVariableDeclaration(node)) return text(node.parent.parent);
  const line = text(node);
  if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type) && line.length > 100) {
    const members = node.type.types.map((type) => `\n    | ${text(type)}`);
    return `type ${node.name.text} =${members.join("")};`;
  }
  return line;
}
