// The third step of the welcome: the safety text (movement.md, section 5), to be acknowledged once. Nothing here moves.
import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../components/sb-safety-notes.ts';
import { formStyles } from '../companion/form-styles.ts';
import { ASK_FIRST } from '../components/safety-lists.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { t } from './messages.ts';
import { TickEvent } from './tick-event.ts';
import { welcomeStyles } from './welcome-styles.ts';

/** @fires sb-tick - The box was ticked, or its tick taken away. */
@customElement('sb-welcome-safety')
export class SbWelcomeSafety extends LitElement {
  static override readonly styles = [
    baseStyles,
    formStyles,
    welcomeStyles,
    css`
      sb-safety-notes {
        margin-top: 20px;
      }

      .ask {
        margin-top: 20px;
        padding-top: 18px;
        border-top: 1px solid var(--sb-line);
        font-size: var(--sb-text-m);
        line-height: 1.4;
      }

      .ask h2 {
        font-size: var(--sb-text-m);
      }

      .ask ul {
        display: grid;
        gap: 4px;
        margin-top: 4px;
        padding-inline-start: 18px;
      }

      .ask li::marker {
        color: var(--sb-ink-soft);
      }

      .tick {
        margin-top: 22px;
        padding: 14px 16px;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-m);
        background: var(--sb-raised);
      }

      .check {
        display: flex;
        font-weight: 600;
      }
    `,
  ];

  @property({ type: Boolean }) isTicked = false;

  /** Whether the tick is missing, once going on was tried without it. */
  @property({ type: Boolean }) marksMissing = false;

  @query('input') private box!: HTMLInputElement;

  focusBox(): void {
    this.box.focus();
  }

  protected override render() {
    return html`
      <h1 tabindex="-1">${t('welcome.safety.title')}</h1>
      <p class="lead">${t('safety.disclaimer')}</p>
      <sb-safety-notes></sb-safety-notes>
      <section class="ask" aria-labelledby="ask">
        <h2 id="ask">${t('safetyPage.askTitle')}</h2>
        <p class="soft">${t('safetyPage.askLead')}</p>
        <ul>
          ${ASK_FIRST.map((key) => html`<li>${t(key)}</li>`)}
        </ul>
      </section>
      <div class="tick">
        <label class="check"
          ><input
            type="checkbox"
            required
            aria-invalid=${this.marksMissing && !this.isTicked ? 'true' : 'false'}
            .checked=${this.isTicked}
            @change=${this.#handleChange}
          />${t('welcome.safety.tick')}</label
        >
      </div>
    `;
  }

  readonly #handleChange = (): void => {
    this.dispatchEvent(new TickEvent(this.box.checked));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-welcome-safety': SbWelcomeSafety;
  }
}
