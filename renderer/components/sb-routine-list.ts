// Routines to choose from, each with its pose, its length and where it is done: the longer ones first, then the minutes.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { RoutinePosition, RoutineSummary } from '../../preload/contract.ts';
import { ChooseEvent } from '../events/choose-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { lengthInShort } from '../view/duration-words.ts';
import { stillRoutine } from '../view/still-routine.ts';
import './sb-figure.ts';

const POSITIONS = {
  seated: 'position.seated',
  standing: 'position.standing',
  kneeling: 'position.kneeling',
  floor: 'position.floor',
  mixed: 'position.mixed',
} as const satisfies Record<RoutinePosition, `position.${string}`>;

/** @fires sb-choose - A routine was chosen; the choice is its id. */
@customElement('sb-routine-list')
export class SbRoutineList extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }

      h3 {
        margin: 12px 0 4px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        font-weight: 600;
      }

      ul {
        list-style: none;
        margin: 0 -12px;
      }

      button {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 64px;
        padding: 6px 12px;
        border: 0;
        border-radius: var(--sb-radius-m);
        background: transparent;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: default;
      }

      button:hover {
        background: var(--sb-fill);
      }

      button:focus-visible {
        outline-offset: -2px;
      }

      sb-figure {
        flex: none;
        width: 56px;
        height: 52px;
      }

      .title {
        display: block;
        font-size: var(--sb-text-m);
        font-weight: 600;
        line-height: 1.25;
      }

      .meta {
        display: block;
        margin-top: 2px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }
    `,
  ];

  @property({ attribute: false }) routines: readonly RoutineSummary[] = [];

  protected override render() {
    return [
      this.#renderGroup(
        t('chooser.full'),
        this.routines.filter(({ kind }) => kind === 'routine'),
      ),
      this.#renderGroup(
        t('chooser.micro'),
        this.routines.filter(({ kind }) => kind === 'micro'),
      ),
    ];
  }

  #renderGroup(title: string, routines: readonly RoutineSummary[]) {
    if (routines.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <ul>
        ${routines.map((routine) => this.#renderRoutine(routine))}
      </ul>`;
  }

  #renderRoutine({ id, title, position, seconds, pose, language }: RoutineSummary) {
    const duration = lengthInShort(seconds);
    return html`<li>
      <button type="button" @click=${() => this.dispatchEvent(new ChooseEvent(id))}>
        <sb-figure
          aria-hidden="true"
          .routine=${stillRoutine(pose)}
          .positionMs=${0}
          .reducedMotion=${true}
        ></sb-figure>
        <span>
          <span class="title" lang=${ifDefined(language)}>${title}</span>
          <span class="meta"
            >${t('chooser.meta', { position: t(POSITIONS[position]), duration })}</span
          >
        </span>
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-routine-list': SbRoutineList;
  }
}
