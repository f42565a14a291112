// The icons of the windows: one pen, 24 units, 1.75 wide, round ends. Decoration only: the name of a button is its text.
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const SHAPES = {
  more: svg`<circle cx="5.5" cy="12" r="1.6" fill="currentColor" stroke="none"/><circle cx="12" cy="12" r="1.6" fill="currentColor" stroke="none"/><circle cx="18.5" cy="12" r="1.6" fill="currentColor" stroke="none"/>`,
  chevron: svg`<path d="M7 10l5 5 5-5"/>`,
  back: svg`<path d="M17.5 6.2v11.6L9 12z" fill="currentColor"/><path d="M6.2 6.5v11"/>`,
  forward: svg`<path d="M6.5 6.2v11.6L15 12z" fill="currentColor"/><path d="M17.8 6.5v11"/>`,
  pause: svg`<path d="M9 6.5v11M15 6.5v11" stroke-width="2.75"/>`,
  play: svg`<path d="M8.5 6.4v11.2l9-5.6z" fill="currentColor"/>`,
  close: svg`<path d="M7 7l10 10M17 7L7 17"/>`,
  shield: svg`<path d="M12 3.8l6.5 2.4v5.1c0 4.1-2.7 7.2-6.5 8.9-3.8-1.7-6.5-4.8-6.5-8.9V6.2z"/><path d="M12 8.6v4.2M12 15.9v.05" stroke-width="2"/>`,
  urgent: svg`<path d="M12 4.2l8.6 15H3.4z"/><path d="M12 10v4.2M12 16.7v.05" stroke-width="2"/>`,
  moon: svg`<path d="M18.8 14.3A7.5 7.5 0 0 1 9.7 5.2a7.5 7.5 0 1 0 9.1 9.1z"/>`,
  hourglass: svg`<path d="M7.5 4.5h9M7.5 19.5h9M8.5 4.5v3.2c0 1.9 3.5 3 3.5 4.3s-3.5 2.4-3.5 4.3v3.2M15.5 4.5v3.2c0 1.9-3.5 3-3.5 4.3s3.5 2.4 3.5 4.3v3.2"/>`,
  cup: svg`<path d="M5.5 9.5h10.5v5a4 4 0 0 1-4 4H9.5a4 4 0 0 1-4-4zM16 10.7h1.3a2 2 0 0 1 0 4H16M8.7 6.8c.9-.8-.3-1.5.5-2.4M12.2 6.8c.9-.8-.3-1.5.5-2.4"/>`,
  bell: svg`<path d="M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.2 1.2H5.3zM10.3 20.2h3.4"/>`,
  check: svg`<path d="M6.5 12.5l3.8 3.8 7.5-8.3"/>`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

export type IconName = keyof typeof SHAPES;

/** An icon of `size` pixels; the text's colour is its colour. */
export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${SHAPES[name]}
  </svg>`;
}
