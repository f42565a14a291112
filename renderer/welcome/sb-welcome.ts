// The welcome: three short steps and an end, the way between them, what is filled in meanwhile, and the bridge. The first two
// can be passed over; the safety text cannot, but the window can be closed: it comes back when the program is next opened.
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Command } from '../../preload/contract.ts';
import { bridge } from '../bridge.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { WindowShell } from '../window-shell.ts';
import type { DraftEvent } from './draft-event.ts';
import { t } from './messages.ts';
import { draftProblemWords, refusalWords } from './problem-words.ts';
import {
  changesOf,
  draftOf,
  draftProblem,
  type DraftProblem,
  type RhythmDraft,
} from './rhythm-draft.ts';
import { renderProgress, stepName, type Step } from './render-progress.ts';
import { shellStyles } from './shell-styles.ts';
import type { TickEvent } from './tick-event.ts';
import './sb-welcome-about.ts';
import './sb-welcome-ready.ts';
import type { SbWelcomeRhythm } from './sb-welcome-rhythm.ts';
import './sb-welcome-rhythm.ts';
import type { SbWelcomeSafety } from './sb-welcome-safety.ts';
import './sb-welcome-safety.ts';

@customElement('sb-welcome')
export class SbWelcome extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, shellStyles];

  readonly #shell: WindowShell = new WindowShell(this, {
    goTo: (place) => {
      if (place === 'safety') this.#go('safety');
    },
    goBack: () => this.#goBack(),
  });

  @state() private step: Step = location.hash === '#safety' ? 'safety' : 'about';

  /** Null until the settings are known; from then on what the person filled in. */
  @state() private draft: RhythmDraft | null = null;

  /** Null until the person has touched the box: then it is as it was acknowledged. */
  @state() private isTicked: boolean | null = null;

  /** Says what stood in the way of the next step, in the language of the moment; it stays until something changes. */
  @state() private problem: (() => string) | null = null;

  @state() private draftProblem: DraftProblem | null = null;

  @query('sb-welcome-rhythm') private rhythm!: SbWelcomeRhythm | null;

  @query('sb-welcome-safety') private safety!: SbWelcomeSafety | null;

  @query('main') private main!: HTMLElement | null;

  protected override willUpdate(): void {
    const settings = this.#settings();
    if (settings === null) return;
    this.draft ??= draftOf(settings);
    this.isTicked ??= settings.safetyAcknowledged;
  }

  protected override updated(changed: PropertyValues): void {
    document.title = t('welcome.title');
    // The first step came with the window: the keyboard stays where the system puts it.
    if (changed.has('step') && changed.get('step') !== undefined) void this.#arrive();
  }

  protected override render() {
    const { isLost } = this.#shell.snapshots;
    return html`<div
      class="window"
      @keydown=${this.#handleEnter}
      @sb-draft=${this.#handleDraft}
      @sb-tick=${this.#handleTick}
    >
      <header>
        <div class="name">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="9" />
            <path d="M12 3a9 9 0 0 1 0 18" />
          </svg>
          ${t('welcome.name')}
        </div>
        ${renderProgress(this.step)}
      </header>
      <main tabindex="-1" aria-label=${stepName(this.step)}>
        ${this.step === 'about' ? this.#renderWhyAgain() : nothing}
        <div class="page">
          ${isLost ? html`<p>${t('popup.disconnected')}</p>` : this.#renderStep()}
        </div>
      </main>
      <footer>
        <p class="problem" role="status">${this.problem?.() ?? nothing}</p>
        <div class="buttons">${this.#renderButtons()}</div>
      </footer>
    </div>`;
  }

  /** Somebody who knows Sitbones is told why it greets them once more. */
  #renderWhyAgain() {
    const notices = this.#shell.snapshot?.notices ?? [];
    const lost = notices.find(({ kind }) => kind === 'settingsSetAside');
    if (lost === undefined) return nothing;
    return html`<p class="again">
      ${t('notice.settingsSetAside')} <span class="file">${lost.detail}</span>
    </p>`;
  }

  #renderStep() {
    const settings = this.#settings();
    if (settings === null || this.draft === null) return nothing;
    switch (this.step) {
      case 'about':
        return html`<sb-welcome-about></sb-welcome-about>`;
      case 'rhythm':
        return html`<sb-welcome-rhythm
          .draft=${this.draft}
          .problem=${this.draftProblem}
        ></sb-welcome-rhythm>`;
      case 'safety':
        return html`<sb-welcome-safety
          .isTicked=${this.isTicked ?? false}
          .marksMissing=${this.problem !== null}
        ></sb-welcome-safety>`;
      case 'ready':
        return html`<sb-welcome-ready
          .intervalMinutes=${settings.intervalMinutes}
        ></sb-welcome-ready>`;
    }
  }

  /** The way on is the last one, where it is looked for. A template to each step, so that no button becomes another one. */
  #renderButtons() {
    const back = (to: Step) => renderButton('quiet', t('welcome.back'), () => this.#go(to));
    const skip = renderButton('quiet', t('welcome.skip'), () => this.#go('safety'));
    switch (this.step) {
      case 'about':
        return html`${skip} ${this.#renderNext(t('welcome.next'))}`;
      case 'rhythm':
        return html`${back('about')} ${skip} ${this.#renderNext(t('welcome.next'))}`;
      case 'safety':
        return html`${back('rhythm')} ${this.#renderNext(t('welcome.safety.next'))}`;
      case 'ready':
        return html`${renderButton('tonal', t('welcome.ready.notNow'), () => window.close())}
        ${this.#renderNext(t('welcome.ready.start'))}`;
    }
  }

  #renderNext(words: string) {
    return renderButton('primary', words, this.#handleNext);
  }

  #settings() {
    return this.#shell.snapshot?.settings ?? null;
  }

  #go(step: Step): void {
    this.problem = null;
    this.draftProblem = null;
    this.step = step;
  }

  #goBack(): void {
    if (this.step === 'rhythm') this.#go('about');
    else if (this.step === 'safety') this.#go('rhythm');
  }

  /** A step begins at its top, with the keyboard on its heading. */
  async #arrive(): Promise<void> {
    const { main } = this;
    const step = main?.querySelector<LitElement>('.page > *') ?? null;
    await step?.updateComplete;
    if (main) main.scrollTop = 0;
    (step?.shadowRoot?.querySelector('h1') ?? main)?.focus({ preventScroll: true });
  }

  async #takeRhythm(): Promise<void> {
    const settings = this.#settings();
    const { draft } = this;
    if (settings === null || draft === null) return;
    const problem = draftProblem(draft);
    this.draftProblem = problem;
    if (problem !== null) {
      this.problem = () => draftProblemWords(problem);
      await this.updateComplete;
      await this.rhythm?.updateComplete;
      this.rhythm?.focusProblem();
      return;
    }
    const changes = changesOf(draft, settings);
    if (Object.keys(changes).length === 0) this.#go('safety');
    else if (await this.#isTaken({ kind: 'changeSettings', changes })) this.#go('safety');
  }

  async #acknowledge(): Promise<void> {
    if (this.isTicked !== true) {
      this.problem = () => t('welcome.safety.tickFirst');
      await this.updateComplete;
      this.safety?.focusBox();
      return;
    }
    const changes = { safetyAcknowledged: true };
    if (await this.#isTaken({ kind: 'changeSettings', changes })) this.#go('ready');
  }

  async #start(): Promise<void> {
    if (await this.#isTaken({ kind: 'startReset', length: 'micro' })) window.close();
  }

  /** Sends a command; where it is refused or lost, says so and stays. */
  async #isTaken(command: Command): Promise<boolean> {
    this.problem = null;
    try {
      const result = await bridge().sendCommand(command);
      if (result.ok) return true;
      const { refusal } = result;
      this.problem = () => refusalWords(refusal);
      return false;
    } catch {
      this.problem = () => t('welcome.notSaved');
      return false;
    }
  }

  readonly #handleNext = (): void => {
    switch (this.step) {
      case 'about':
        this.#go('rhythm');
        return;
      case 'rhythm':
        void this.#takeRhythm();
        return;
      case 'safety':
        void this.#acknowledge();
        return;
      case 'ready':
        void this.#start();
    }
  };

  /** In a field, Enter is the way on, as in a form: one over several shadow roots does not do it by itself. */
  readonly #handleEnter = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#handleNext();
  };

  readonly #handleDraft = ({ changes }: DraftEvent): void => {
    if (this.draft !== null) this.draft = { ...this.draft, ...changes };
    this.problem = null;
    this.draftProblem = null;
  };

  readonly #handleTick = ({ isTicked }: TickEvent): void => {
    this.isTicked = isTicked;
    this.problem = null;
  };
}

function renderButton(look: string, words: string, handle: () => void) {
  return html`<button type="button" class="button ${look}" @click=${handle}>${words}</button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-welcome': SbWelcome;
  }
}
