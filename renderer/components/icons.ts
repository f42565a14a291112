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
  larger: svg`<path d="M13.5 5H19v5.5M10.5 19H5v-5.5M18.6 5.4l-5 5M5.4 18.6l5-5"/>`,
  smaller: svg`<path d="M19 10.5h-5.5V5M5 13.5h5.5V19M13.9 10.1l5-5M10.1 13.9l-5 5"/>`,
  display: svg`<path d="M4.5 5.5h15v10h-15zM9 19.2h6M12 15.5v3.7"/>`,
  sound: svg`<path d="M4.8 9.8v4.4h3l4 3.3V6.5l-4 3.3zM15 9.2a4 4 0 0 1 0 5.6M17.4 6.9a7.3 7.3 0 0 1 0 10.2"/>`,
  mute: svg`<path d="M4.8 9.8v4.4h3l4 3.3V6.5l-4 3.3zM15.2 9.8l4.4 4.4M19.6 9.8l-4.4 4.4"/>`,
  hand: svg`<path d="M8.2 12.4V6.6a1.4 1.4 0 0 1 2.8 0v4.6V5.2a1.4 1.4 0 0 1 2.8 0v6V6.8a1.4 1.4 0 0 1 2.8 0v6.7c0 3.9-2 6.3-5.2 6.3-2.3 0-3.7-1-4.8-3.1l-1.7-3.2c-.5-1 .9-1.9 1.7-1z"/>`,
  eye: svg`<path d="M3.5 12s3-5.6 8.5-5.6 8.5 5.6 8.5 5.6-3 5.6-8.5 5.6S3.5 12 3.5 12z"/><circle cx="12" cy="12" r="2.4"/>`,
  arrow: svg`<path d="M19 12H5.5M11 6.5L5.5 12l5.5 5.5"/>`,
  folder: svg`<path d="M4 7.5a1.5 1.5 0 0 1 1.5-1.5h4l2 2.2h7A1.5 1.5 0 0 1 20 9.7v7.8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z"/>`,
  today: svg`<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>`,
  week: svg`<path d="M5 6.5h14v13H5zM5 10.7h14M9 4v4M15 4v4M9 14.5h.05M12 14.5h.05M15 14.5h.05"/>`,
  library: svg`<circle cx="12" cy="5.6" r="2.1"/><path d="M12 9.6v5M6.5 11.2c3.4-1.5 7.6-1.5 11 0M12 14.6l-3.2 5M12 14.6l3.2 5"/>`,
  learn: svg`<path d="M12 7.2C10 5.8 7.6 5.2 4.5 5.3v12.4c3.1-.1 5.5.5 7.5 1.9 2-1.4 4.4-2 7.5-1.9V5.3c-3.1-.1-5.5.5-7.5 1.9zM12 7.2v12.4"/>`,
  plus: svg`<path d="M12 6v12M6 12h12"/>`,
  search: svg`<circle cx="10.8" cy="10.8" r="5.6"/><path d="M15 15l4.2 4.2"/>`,
  settings: svg`<path d="M4.5 8h6.6M16.4 8h3.1M4.5 16h3.1M12.9 16h6.6"/><circle cx="13.7" cy="8" r="2.6"/><circle cx="10.3" cy="16" r="2.6"/>`,
  check: svg`<path d="M6.5 12.5l3.8 3.8 7.5-8.3"/>`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

export type IconName = keyof typeof SHAPES;

/** An icon of `size` pixels at the usual size of text, and as much larger as that is; the text's colour is its colour. */
export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg
    class="icon"
    width=${rem(size)}
    height=${rem(size)}
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

const ROOT_PX = 16;

function rem(px: number): string {
  return `${String(px / ROOT_PX)}rem`;
}
