// Finds words for people that are in no catalogue: text and spoken attributes in templates, what is handed to menus, boxes,
// notifications and the command line, and anything else that reads like a sentence. Reads source with TypeScript's parser.
// Log lines and errors are for developers and may say what they like.
import ts from 'typescript';

export interface FoundWords {
  readonly line: number;
  readonly text: string;
}

/** What a person reads, or hears from a screen reader. */
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Properties, here and in Electron, whose value a person reads. */
const SHOWN_PROPERTIES = new Set([
  ...SPOKEN_ATTRIBUTES,
  'ariaDescription',
  'ariaLabel',
  'body',
  'buttonLabel',
  'detail',
  'innerText',
  'message',
  'subtitle',
  'textContent',
  'tooltip',
]);

/** Functions whose text arguments a person reads. */
const SAYING_CALLS = new Set([
  'notPossible',
  'notUnderstood',
  'said',
  'setTitle',
  'setToolTip',
  'showErrorBox',
  'writeOut',
]);

/** Calls whose text is for developers. */
const LOGGING =
  /^(?:(?:this\.)?#?(?:deps\.)?log|console)\.|^(?:\w*Error|fail|requireNotReady)$|\.log\.\w+$/;

/** A word that begins with a capital, and another one. */
const SENTENCE = /^\p{Lu}\p{Ll}*,? \p{L}/u;

/** The words in one source file that ought to be in a catalogue. */
export function hardCodedWords(fileName: string, source: string): readonly FoundWords[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: FoundWords[] = [];
  const add = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, text: text.trim().replaceAll(/\s+/g, ' ') });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(file);
      if (tag === 'html' || tag === 'svg')
        for (const text of wordsInTemplate(node)) add(node, text);
      if (tag === 'css') return;
      // Its own text has been read; what is filled in has not.
      if (ts.isTemplateExpression(node.template)) node.template.templateSpans.forEach(visit);
      return;
    }
    if (isForDevelopers(node, file)) return;
    if (isText(node) && isForPeople(node, file)) add(node, plainText(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isForDevelopers(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isLiteralTypeNode(node)) return true;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  return LOGGING.test(node.expression.getText(file));
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateExpression(node)
  );
}

function isForPeople(node: Text, file: ts.SourceFile): boolean {
  const text = plainText(node);
  if (!/\p{L}{2}/u.test(text)) return false;
  return SENTENCE.test(text) || (isShown(node, file) && !isName(text));
}

/** Whether it stands where Electron or the page shows it. */
function isShown(node: Text, file: ts.SourceFile): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) {
    return parent.initializer === node && SHOWN_PROPERTIES.has(nameOf(parent.name, file));
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left } = parent;
    return ts.isPropertyAccessExpression(left) && SHOWN_PROPERTIES.has(left.name.text);
  }
  if (ts.isCallExpression(parent)) {
    const called = parent.expression.getText(file).split('.').at(-1) ?? '';
    return SAYING_CALLS.has(called);
  }
  return false;
}

function nameOf(name: ts.PropertyName, file: ts.SourceFile): string {
  return ts.isStringLiteral(name) ? name.text : name.getText(file);
}

/** A key of the catalogue, an id or the like: one word without a capital or with dots or hyphens in it. */
function isName(text: string): boolean {
  return /^[\p{Ll}\d][\w.:/#-]*$/u.test(text);
}

/** The text with what is filled in left out. */
function plainText(node: Text): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(HOLE);
}

/** Stands for what is filled in: no letter, and in no template. */
const HOLE = '\u0000';

function wordsInTemplate({ template }: ts.TaggedTemplateExpression): readonly string[] {
  const markup = ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(HOLE)
    : template.text;
  const withoutComments = markup.replaceAll(/<!--[\s\S]*?-->/g, '');
  const tags = [...withoutComments.matchAll(/<[^<>]*>/g)].map(([tag]) => tag);
  const texts = withoutComments.split(/<[^<>]*>/).flatMap((text) => text.split(HOLE));
  const attributes = tags.flatMap((tag) =>
    [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
      SPOKEN_ATTRIBUTES.has(name) ? value.split(HOLE) : [],
    ),
  );
  return [...texts, ...attributes].filter((text) => /\p{L}/u.test(withoutEntities(text)));
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&\w+;/g, '');
}
