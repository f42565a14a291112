// Reads who imports whom in our own source, with the TypeScript parser. Judging is left to import-rules.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

export const projectFolder = join(import.meta.dirname, '../..');

/** The folders that hold source; tests and tools may import anything and only take part as importers. */
export const sourceFolders = ['main', 'preload', 'renderer', 'routines'] as const;

/** One import of one file. */
export interface Import {
  /** The importing file, relative to the project, with `/`. */
  readonly from: string;
  /** The imported file, likewise; or the bare specifier of a package, `electron` or `node:…`. */
  readonly to: string;
  readonly isOurs: boolean;
  /** Erased by the compiler: nothing of it runs. */
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** Every source file under the folder, relative to the project. */
export function sourceFilesIn(folder: string): string[] {
  const absolute = join(projectFolder, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    .sort();
}

/** The imports and re-exports of one file, static and dynamic. */
export function readImports(file: string, text = readSource(file)): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      found.push({
        from: file,
        ...resolve(file, specifier.text),
        isTypeOnly: isErased(node),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of a file of ours. */
export function readSource(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literal(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal);
  }
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined): ts.StringLiteral | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node : undefined;
}

// verbatimModuleSyntax keeps every import that is not marked as a whole: `import { type A }` still loads the file.
function isErased(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}

function resolve(from: string, specifier: string): { to: string; isOurs: boolean } {
  if (!specifier.startsWith('.')) return { to: specifier, isOurs: false };
  const [path = specifier] = specifier.split('?');
  const absolute = join(projectFolder, dirname(from), path);
  return { to: relative(projectFolder, absolute).replaceAll(sep, '/'), isOurs: true };
}
