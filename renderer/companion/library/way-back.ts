// The way back to the library, above each of its pages.
import { html } from 'lit';
import { icon } from '../../components/icons.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';

/** `page` is the element that asks the window to go. */
export function wayBack(page: EventTarget) {
  return html`<button
    type="button"
    class="button quiet back"
    @click=${() => page.dispatchEvent(new GoEvent({ place: 'library' }))}
  >
    ${icon('arrow')} ${t('library.title')}
  </button>`;
}
