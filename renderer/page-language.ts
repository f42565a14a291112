// The language of the page: what main named in its address, so that the first picture is right, and what main says later.
// A change is drawn over what stands there, so that nobody loses their place, their words or the keyboard.
import { ReactiveElement } from 'lit';
import { directionOf, languageTagOf } from '../preload/messages/choose-locale.ts';
import { speak, spokenLocale } from './speak.ts';

/** Puts the page's one element on it, once the language is there. */
export async function openPage(tag: keyof HTMLElementTagNameMap): Promise<void> {
  const asked = new URLSearchParams(location.search).get('locale') ?? 'en';
  // Without its language the page still works, in English.
  await speak(asked).catch(() => undefined);
  nameLanguage(document.documentElement);
  document.body.append(document.createElement(tag));
}

/** Speaks what main speaks from now on. Draws anew where that is something else. */
export async function followLocale(locale: string): Promise<void> {
  if (locale === spokenLocale()) return;
  const isNew = await speak(locale).catch(() => false);
  if (!isNew) return;
  nameLanguage(document.documentElement);
  drawAnew(document.body);
}

function nameLanguage(root: HTMLElement): void {
  root.lang = languageTagOf(spokenLocale());
  root.dir = directionOf(spokenLocale());
}

/** Every element of ours below a node says its sentences again; nothing else about it changes. */
function drawAnew(node: ParentNode): void {
  for (const element of node.querySelectorAll('*')) {
    if (element instanceof ReactiveElement) element.requestUpdate();
    if (element.shadowRoot) drawAnew(element.shadowRoot);
  }
}
