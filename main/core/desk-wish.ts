// What the next look at the desk should look at. Signals that cost a question to the system are asked only while the
// answer can change something: around a prompt, and while there is no input (platform.md 2).
import { NO_EVIDENCE, type DeskEvidence, type SignalName } from './desk-evidence.ts';
import { isAtRest } from './rest.ts';
import { EMPTY_DESK_MS } from './presence.ts';
import { findDemand } from './prompt.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { later, MINUTE_MS, type Instant } from './time.ts';

export interface DeskWish {
  readonly signals: readonly SignalName[];
  /** Whether pauses of a few seconds matter: a reset is looking for its opening. */
  readonly closely: boolean;
}

/** How long before a reset is due the holds are looked at, so that the first look is not the one that decides. */
export const AHEAD_MS = MINUTE_MS;

/** The signals that hold a prompt, with the setting that lets them. */
const HOLDING = [
  ['call', 'heedsCalls'],
  ['fullScreen', 'heedsFullScreen'],
  ['doNotDisturb', 'heedsDoNotDisturb'],
] as const satisfies readonly (readonly [SignalName, keyof Settings])[];

export function deskWish(state: SessionState, at: Instant, settings: Settings): DeskWish {
  const { desk, prompt } = state;
  const wanted = new Set<SignalName>();
  for (const [signal, setting] of HOLDING) {
    const isHeeded =
      settings[setting] && (isPromptNear(state, at, settings) || isOn(state, signal));
    if (isHeeded) wanted.add(signal);
  }
  if (settings.countsPassive && isQuiet(state)) {
    wanted.add('call');
    wanted.add('video');
  }
  const isNobody = desk.isLocked || isAtRest(state);
  return { signals: isNobody ? [] : [...wanted], closely: prompt.kind === 'due' };
}

/** The wish while a window of ours fills a display: that is no full screen to wait for, and the system may take it for one. */
export function withoutFullScreen(wish: DeskWish): DeskWish {
  return { ...wish, signals: wish.signals.filter((signal) => signal !== 'fullScreen') };
}

/** What a look that looks only at what was wished for brings of `evidence`. */
export function asWished(evidence: DeskEvidence, { signals }: DeskWish): DeskEvidence {
  const kept = Object.entries(evidence).filter(
    ([name]) => !isSignalName(name) || signals.includes(name),
  );
  return { ...NO_EVIDENCE, ...(Object.fromEntries(kept) as Partial<DeskEvidence>) };
}

function isSignalName(name: string): name is SignalName {
  return ['call', 'video', 'fullScreen', 'doNotDisturb'].includes(name);
}

function isOn({ desk }: SessionState, signal: (typeof HOLDING)[number][0]): boolean {
  return desk.signals[signal].kind === 'on';
}

/** A prompt is under way, or will be within the next minute. */
function isPromptNear(state: SessionState, at: Instant, settings: Settings): boolean {
  const { kind } = state.prompt;
  if (kind === 'due' || kind === 'card' || kind === 'snoozed') return true;
  return kind === 'counting' && findDemand(state, later(at, AHEAD_MS), settings) !== null;
}

/** No input for a while, and no absence confirmed yet: a call or a film may be what keeps the hands still. */
function isQuiet({ desk, clock }: SessionState): boolean {
  return clock.absence === null && (desk.inputAgeMs ?? 0) >= EMPTY_DESK_MS;
}
