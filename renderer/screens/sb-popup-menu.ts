// The menu at the corner of the clock: another reset, snooze, a time away that was none, pause, safety, closing and quitting.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-menu.ts';
import type { Command, Snapshot } from '../../preload/contract.ts';
import { icon } from '../components/icons.ts';
import type { MenuGroup } from '../components/sb-menu.ts';
import { AskEvent } from '../events/ask-event.ts';
import type { ChooseEvent } from '../events/choose-event.ts';
import { OpenEvent } from '../events/open-event.ts';
import { t } from '../messages.ts';
import { lastAway } from '../view/last-away.ts';

const SNOOZE = 'snooze-';
const WAS_HERE = 'was-here';

/** Every other entry that is a plain command, by its id. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'pause-30': { kind: 'pauseProgram', for: 30 },
  'pause-60': { kind: 'pauseProgram', for: 60 },
  'pause-120': { kind: 'pauseProgram', for: 120 },
  'pause-tomorrow': { kind: 'pauseProgram', for: 'untilTomorrow' },
  'pause-open': { kind: 'pauseProgram', for: 'untilResumed' },
  resume: { kind: 'resumeProgram' },
  companion: { kind: 'openCompanion' },
  settings: { kind: 'openCompanion', place: 'settings' },
  hide: { kind: 'hidePopup' },
  quit: { kind: 'quit' },
};

/**
 * @fires sb-ask - A command was chosen.
 * @fires sb-open - A sheet is wanted.
 */
@customElement('sb-popup-menu')
export class SbPopupMenu extends LitElement {
  static override readonly styles = css`
    :host {
      display: inline-flex;
    }
  `;

  @property({ attribute: false }) snapshot!: Snapshot;

  protected override render() {
    return html`<sb-menu
      .label=${t('menu.open')}
      .groups=${this.#groups()}
      @sb-choose=${this.#handleChoose}
      >${icon('more')}</sb-menu
    >`;
  }

  #groups(): readonly MenuGroup[] {
    return [
      {
        entries: [
          { id: 'another', label: t('clock.anotherReset') },
          ...this.#snoozeEntries(),
          ...this.#correctionEntries(),
        ],
      },
      { title: t('menu.pauseTitle'), entries: this.#pauseEntries() },
      {
        entries: [
          { id: 'companion', label: t('menu.companion') },
          { id: 'settings', label: t('menu.settings') },
          { id: 'safety', label: t('menu.safety') },
          { id: 'hide', label: t('menu.hide') },
          { id: 'quit', label: t('menu.quit') },
        ],
      },
    ];
  }

  #snoozeEntries() {
    return this.snapshot.snoozeMinutes.map((minutes) => ({
      id: `${SNOOZE}${minutes}`,
      label: t('menu.snooze', { minutes }),
    }));
  }

  #correctionEntries() {
    const away = lastAway(this.snapshot.day.stretches);
    return away === null ? [] : [{ id: WAS_HERE, label: t('menu.wasHere', away) }];
  }

  #pauseEntries() {
    const { kind } = this.snapshot.status;
    if (kind === 'paused') return [{ id: 'resume', label: t('menu.resume') }];
    if (kind === 'offHours') return [{ id: 'resume', label: t('menu.workNow') }];
    return [
      { id: 'pause-30', label: t('menu.pauseMinutes', { minutes: 30 }) },
      { id: 'pause-60', label: t('menu.pauseHours', { hours: 1 }) },
      { id: 'pause-120', label: t('menu.pauseHours', { hours: 2 }) },
      { id: 'pause-tomorrow', label: t('menu.pauseTomorrow') },
      { id: 'pause-open', label: t('menu.pauseForGood') },
    ];
  }

  readonly #handleChoose = ({ choice }: ChooseEvent): void => {
    if (choice === 'another') this.dispatchEvent(new OpenEvent('chooser'));
    if (choice === 'safety') this.dispatchEvent(new OpenEvent('safety'));
    const command = this.#commandOf(choice);
    if (command) this.dispatchEvent(new AskEvent(command));
  };

  #commandOf(choice: string): Command | undefined {
    if (choice.startsWith(SNOOZE))
      return { kind: 'snooze', minutes: Number(choice.slice(SNOOZE.length)) };
    if (choice !== WAS_HERE) return COMMANDS[choice];
    const away = lastAway(this.snapshot.day.stretches);
    return away
      ? { kind: 'correctLedger', from: away.from, to: away.to, as: 'sitting' }
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-popup-menu': SbPopupMenu;
  }
}
