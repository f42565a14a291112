// The Learn place: seven short chapters in a calm order, one at a time, each with its own pictures. Which place the window
// shows is the shell's.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import './learn/sb-learn-evidence.ts';
import './learn/sb-learn-habits.ts';
import './learn/sb-learn-how.ts';
import './learn/sb-learn-muscles.ts';
import './learn/sb-learn-tilt.ts';
import './learn/sb-learn-tracks.ts';
import './learn/sb-learn-welcome.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { t } from './messages.ts';

const CHAPTERS = [
  { id: 'welcome', title: 'learn.welcome', body: html`<sb-learn-welcome></sb-learn-welcome>` },
  { id: 'how', title: 'learn.how', body: html`<sb-learn-how></sb-learn-how>` },
  { id: 'tilt', title: 'learn.tilt', body: html`<sb-learn-tilt></sb-learn-tilt>` },
  { id: 'muscles', title: 'learn.muscles', body: html`<sb-learn-muscles></sb-learn-muscles>` },
  { id: 'tracks', title: 'learn.tracks', body: html`<sb-learn-tracks></sb-learn-tracks>` },
  { id: 'habits', title: 'learn.habits', body: html`<sb-learn-habits></sb-learn-habits>` },
  { id: 'evidence', title: 'learn.evidence', body: html`<sb-learn-evidence></sb-learn-evidence>` },
] as const;

type Chapter = (typeof CHAPTERS)[number];

@customElement('sb-learn')
export class SbLearn extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        container: learn / inline-size;
      }

      .page {
        display: grid;
        gap: 20px;
        max-width: 54rem;
        margin: 0 auto;
      }

      nav ol {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      nav .button {
        min-height: 36px;
        padding: 4px 14px;
        border-radius: 18px;
        box-shadow: none;
        font-size: var(--sb-text-m);
        font-weight: 550;
      }

      nav .button:not([aria-current]) {
        background: transparent;
        color: var(--sb-ink-soft);
      }

      nav .button:not([aria-current]):hover {
        background: var(--sb-fill);
        color: var(--sb-ink);
      }

      h1 {
        font-size: 1.75rem;
        font-weight: 650;
        letter-spacing: -0.02em;
        line-height: 1.15;
      }

      @media (forced-colors: active) {
        /* Between two pairs of the system's colours there is none to be read. */
        nav .button {
          transition: none;
        }

        nav [aria-current] {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }
      }

      .turn {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 8px;
      }

      .turn .next {
        margin-inline-start: auto;
      }
    `,
  ];

  @state() private chapter: Chapter = CHAPTERS[0];

  @query('h1') private readonly heading!: HTMLElement | null;

  protected override render() {
    const index = CHAPTERS.indexOf(this.chapter);
    return html`<div class="page">
      <nav aria-label=${t('learn.chapters')}>
        <ol>
          ${CHAPTERS.map((chapter) => html`<li>${this.#renderLink(chapter)}</li>`)}
        </ol>
      </nav>
      <h1 tabindex="-1">${t(this.chapter.title)}</h1>
      ${this.chapter.body}
      <div class="turn">
        ${this.#renderTurn(CHAPTERS[index - 1], 'learn.previous')}
        ${this.#renderTurn(CHAPTERS[index + 1], 'learn.next')}
      </div>
    </div>`;
  }

  #renderLink(chapter: Chapter) {
    return html`<button
      type="button"
      class="button"
      aria-current=${chapter === this.chapter ? 'true' : nothing}
      @click=${() => {
        this.chapter = chapter;
      }}
    >
      ${t(chapter.title)}
    </button>`;
  }

  #renderTurn(chapter: Chapter | undefined, key: 'learn.next' | 'learn.previous') {
    if (!chapter) return nothing;
    return html`<button
      type="button"
      class=${key === 'learn.next' ? 'button tonal next' : 'button quiet'}
      @click=${() => void this.#turnTo(chapter)}
    >
      ${t(key, { chapter: t(chapter.title) })}
    </button>`;
  }

  /** The reader goes on at the top of the new chapter, and so does the keyboard. */
  async #turnTo(chapter: Chapter): Promise<void> {
    this.chapter = chapter;
    await this.updateComplete;
    this.heading?.focus();
    this.scrollIntoView({ block: 'start' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn': SbLearn;
  }
}
