// Speaks the lines of a routine with the system's speech synthesis: one at each step, never two at once, nothing from
// the network. Where there is no voice it stays silent, and says that there is none.
import type { Routine } from '../../preload/contract.ts';
import { stepAt } from '../view/step-at.ts';
import { isSameLanguage, pickVoice } from './pick-voice.ts';
import { spokenWords } from './spoken-words.ts';

/** `unknown` until the system has named its voices. */
export type VoiceState = 'unknown' | 'ready' | 'none';

/** The routine as it plays now. */
export interface Spoken {
  readonly routine: Routine;
  readonly positionMs: number;
  /** False while it is paused. */
  readonly isRunning: boolean;
  /** Whether it stands still until the person is ready: what comes next has not begun. */
  readonly isWaiting: boolean;
  readonly care: string | null;
  /** How loud, of 1. */
  readonly volume: number;
}

export interface VoiceDeps {
  /** Null where the page has none. */
  readonly synthesis: SpeechSynthesis | null;
  readonly makeUtterance: (words: string) => SpeechSynthesisUtterance;
  /** The language of the page now, as a tag: of every sentence but those of a routine that names another. */
  readonly language: () => string;
  /** Calls back once, `ms` from now. Returns the function that calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** The state became another. */
  readonly onState: () => void;
}

/** How something is said. */
interface Manner {
  readonly volume: number;
  readonly language: string;
}

/** Systems name their voices a moment after they are first asked; then there are none. */
const PATIENCE_MS = 2_000;

/** A step that is over sooner than this is not worth a sentence. */
const WORTH_MS = 1_500;

/** A little slower than conversation: there is something to do meanwhile. */
const PACE = 0.95;

export class RoutineVoice {
  readonly #deps: VoiceDeps;
  #state: VoiceState = 'unknown';
  #callOff: (() => void) | null = null;
  #isAsked = false;
  #sample: { readonly words: string; readonly volume: number } | null = null;
  /** The language that voices were last looked for in. */
  #language: string;
  #spoken: { readonly routine: Routine; readonly index: number } | null = null;

  constructor(deps: VoiceDeps) {
    this.#deps = deps;
    this.#language = deps.language();
    if (deps.synthesis === null) this.#state = 'none';
  }

  get state(): VoiceState {
    return this.#state;
  }

  /** The routine goes on like this; null when nothing is to be said. */
  follow(spoken: Spoken | null): void {
    if (spoken?.isRunning !== true) {
      this.silence();
      return;
    }
    const { routine, positionMs, care, volume } = spoken;
    const language = routine.language ?? this.#deps.language();
    this.#lookForVoices(language);
    if (this.#state !== 'ready' || spoken.isWaiting) return;
    const { index, stepMs, msIntoStep } = stepAt(routine, positionMs);
    if (this.#spoken?.routine === routine && this.#spoken.index === index) return;
    this.#spoken = { routine, index };
    const isWorth = stepMs - msIntoStep >= WORTH_MS;
    const namesSides = isSameLanguage(language, this.#deps.language());
    const words = isWorth ? spokenWords(routine, index, { care, namesSides }) : '';
    this.#say(words, { volume, language });
  }

  /** Says this once, after whatever was being said has been cut off. */
  say(words: string, volume: number): void {
    this.#spoken = null;
    this.#say(words, { volume, language: this.#deps.language() });
  }

  /** Says this for somebody who wants to hear the voice, as soon as the system has named one. */
  sample(words: string, volume: number): void {
    this.#sample = { words, volume };
    if (!this.#isAsked) this.#askForVoices();
    this.#saySample();
  }

  /** Stops in the middle of a word. */
  silence(): void {
    if (this.#spoken === null) return;
    this.#spoken = null;
    this.#deps.synthesis?.cancel();
  }

  /** No more waiting for voices, and no more of a sample. */
  end(): void {
    this.#stopAsking();
    this.#sample = null;
    this.silence();
  }

  #saySample(): void {
    if (this.#state !== 'ready' || this.#sample === null) return;
    const { words, volume } = this.#sample;
    this.#sample = null;
    this.#say(words, { volume, language: this.#deps.language() });
  }

  #say(words: string, { volume, language }: Manner): void {
    const { synthesis, makeUtterance } = this.#deps;
    if (synthesis === null) return;
    synthesis.cancel();
    const voice = pickVoice(synthesis.getVoices(), language);
    if (words === '' || voice === null) return;
    const utterance = makeUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = PACE;
    utterance.volume = volume;
    synthesis.speak(utterance);
  }

  /** Once, and again when another language is spoken. */
  #lookForVoices(language: string): void {
    const isOther = language !== this.#language;
    this.#language = language;
    if (!this.#isAsked) this.#askForVoices();
    else if (isOther) this.#handleVoices();
  }

  #askForVoices(): void {
    const { synthesis, after } = this.#deps;
    this.#isAsked = true;
    if (synthesis === null) return;
    synthesis.addEventListener('voiceschanged', this.#handleVoices);
    this.#callOff = after(PATIENCE_MS, () => {
      this.#settle('none');
    });
    this.#handleVoices();
  }

  #stopAsking(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#deps.synthesis?.removeEventListener('voiceschanged', this.#handleVoices);
    this.#isAsked = false;
  }

  readonly #handleVoices = (): void => {
    const voices = this.#deps.synthesis?.getVoices() ?? [];
    if (pickVoice(voices, this.#language) !== null) this.#settle('ready');
    else if (this.#state === 'ready') this.#settle('none');
  };

  #settle(state: VoiceState): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#state !== state) {
      this.#state = state;
      this.#deps.onState();
    }
    this.#saySample();
  }
}
