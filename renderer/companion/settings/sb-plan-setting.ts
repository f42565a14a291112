// The person's if-then plan: both halves as in the welcome, asked for once both are there or both are gone.
import { css, html, type CSSResultGroup } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Settings } from '../../../preload/contract.ts';
import type { PlanEvent } from '../../events/plan-event.ts';
import '../../components/sb-plan-fields.ts';
import { SettingElement } from './setting-element.ts';

type Plan = Settings['plan'];

interface Draft {
  readonly when: string;
  readonly then: string;
}

@customElement('sb-plan-setting')
export class SbPlanSetting extends SettingElement<Plan> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    css`
      .control {
        container-type: inline-size;
      }
    `,
  ];

  protected override readonly groupRole = 'group';

  protected override readonly isWide = true;

  /** What is written and has not been taken; one half alone waits for the other. */
  @state() private draft: Draft | null = null;

  override focus(): void {
    const fields = this.renderRoot.querySelector('sb-plan-fields');
    fields?.shadowRoot?.querySelector<HTMLElement>('input')?.focus();
  }

  protected override dropDraft(): void {
    this.draft = null;
  }

  protected override renderControl() {
    const { when, then } = this.draft ?? this.facts.value ?? { when: '', then: '' };
    return html`<sb-plan-fields
      .when=${when}
      .then=${then}
      @sb-plan=${this.#handlePlan}
      @focusout=${() => this.askNow()}
    ></sb-plan-fields>`;
  }

  readonly #handlePlan = ({ when, then }: PlanEvent): void => {
    this.draft = { when, then };
    const written = [when, then].filter((half) => half.trim() !== '').length;
    if (written === 2) this.askSoon({ when, then });
    else if (written === 0) this.ask(null);
    else this.callOff();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-plan-setting': SbPlanSetting;
  }
}
