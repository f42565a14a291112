// One observation of the machine, as adapters report it. What it means is decided by the sitting clock.

/** `unknown` is a legal value of every signal and behaves as if the signal did not exist. */
export type Signal = 'on' | 'off' | 'unknown';

/** The signals that cost something to read, and are therefore read only when they matter (desk-wish.ts). */
export type SignalName = 'call' | 'video' | 'fullScreen' | 'doNotDisturb';

/** The ways of measuring input, as status and settings name them. */
export type IdleSourceName = 'powerMonitor' | 'mutter' | 'extIdleNotify';

/** What could be seen of the desk at one instant. */
export interface DeskEvidence {
  /** Milliseconds since the last keyboard or pointer input, at least 0. */
  readonly inputAgeMs: number | 'unknown';
  readonly screen: 'locked' | 'unlocked' | 'unknown';
  /** The microphone is in use by another program. */
  readonly call: Signal;
  /** A film or the like keeps the display awake. Music alone is `off`. */
  readonly video: Signal;
  /** Another program fills a screen or presents. */
  readonly fullScreen: Signal;
  readonly doNotDisturb: Signal;
  /** The machine runs on its battery. */
  readonly battery: Signal;
}

/** A signal as somebody sees it who looks; `unreadable`: this system lets nobody read it. */
export type SignalReading = Signal | 'unreadable';

/** What can be seen of the desk right now, for a person who wants to know. Decides nothing. */
export interface DeskReadings {
  /** How input is measured; null while a way is looked for. */
  readonly source: IdleSourceName | null;
  /** Real milliseconds since the last input. */
  readonly inputAgeMs: number | 'unknown';
  readonly signals: Readonly<Record<SignalName, SignalReading>>;
}

/** Nothing could be seen at all. */
export const NO_EVIDENCE: DeskEvidence = {
  inputAgeMs: 'unknown',
  screen: 'unknown',
  call: 'unknown',
  video: 'unknown',
  fullScreen: 'unknown',
  doNotDisturb: 'unknown',
  battery: 'unknown',
};
