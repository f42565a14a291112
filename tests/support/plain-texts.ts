// The texts of a page in the pseudo-locale that are not in brackets: kept from before, or in no catalogue. Titles and lines
// of routines and movements are data, not sentences of the page.
import { BUILT_IN_ROUTINES, MOVEMENTS } from '../../routines/index.ts';
import { spokenRoutine } from '../../routines/spoken-line.ts';

/** What a person reads or hears besides text. */
const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'label'];

const DATA = new Set(
  [...BUILT_IN_ROUTINES.map(spokenRoutine), ...MOVEMENTS].flatMap((item) => stringsIn(item)),
);

/** Each such text once, with the element it stands in. */
export function plainTextsIn(node: ParentNode): readonly string[] {
  const found = [...node.querySelectorAll('*')].flatMap((element) => [
    ...textsOf(element)
      .filter(isPlain)
      .map((text) => `${element.localName}: ${text}`),
    ...(element.shadowRoot ? plainTextsIn(element.shadowRoot) : []),
  ]);
  return [...new Set(found)];
}

function textsOf(element: Element): readonly string[] {
  if (element.localName === 'style') return [];
  const texts = [...element.childNodes]
    .filter((child) => child.nodeType === Node.TEXT_NODE)
    .map((child) => child.textContent ?? '');
  return [...texts, ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')];
}

function isPlain(text: string): boolean {
  const left = withoutSentences(text).trim();
  // Addresses of sources and of folders are the same in every language.
  if (/^(?:[\w.-]+\.\w+)?\/\S*$/.test(left)) return false;
  return /\p{L}{2}/u.test(left) && ![...DATA].some((known) => known.includes(left));
}

/** Without everything in brackets; brackets nest where a sentence is filled into another. */
function withoutSentences(text: string): string {
  const inner = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text ? text : withoutSentences(inner);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
