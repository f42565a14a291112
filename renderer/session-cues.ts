// What a window sounds and says while a routine plays, by the person's settings. Follows the same snapshots as the
// picture. The tones and the voice themselves are sound/ and voice/.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Snapshot } from '../preload/contract.ts';
import type { FrameClock } from './frame-clock.ts';
import { t } from './messages.ts';
import type { RoutineTones } from './sound/routine-tones.ts';
import { playerAt } from './view/player-at.ts';
import type { RoutineVoice } from './voice/routine-voice.ts';

export interface SessionCueDeps {
  readonly clock: FrameClock;
  readonly tones: RoutineTones;
  readonly voice: RoutineVoice;
}

/** As a share of the system's own volume. */
export function volumeOf({ volumePercent }: Pick<Snapshot['settings'], 'volumePercent'>): number {
  return volumePercent / 100;
}

/** A timer that fires a little early would find the old step. */
const SETTLE_MS = 20;

export class SessionCues implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #deps: SessionCueDeps;
  #isPlaying = false;
  #callOff: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, deps: SessionCueDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.silence();
    this.#deps.voice.end();
  }

  /** To be called after each update: the session `passedMs` of main's time after its snapshot. */
  follow({ status, settings, timeScale }: Snapshot, passedMs: number): void {
    this.#callOff?.();
    this.#callOff = null;
    if (status.kind !== 'playing') {
      this.#rest(status, settings);
      return;
    }
    this.#isPlaying = true;
    const { routine, isPaused, waitsAtMs, care } = status.player;
    const { positionMs, isWaiting, untilNextMs } = playerAt(status.player, passedMs);
    const { tones, voice, clock } = this.#deps;
    const rate = untilNextMs === null ? 0 : timeScale;
    const volume = volumeOf(settings);
    tones.follow(settings.playsSounds ? { routine, positionMs, rate, waitsAtMs, volume } : null);
    voice.follow(
      settings.speaks
        ? { routine, positionMs, isRunning: !isPaused, isWaiting, care, volume }
        : null,
    );
    if (!settings.speaks || untilNextMs === null) return;
    // A page that nobody sees draws no frames, and its person may be listening.
    this.#callOff = clock.onTimer(untilNextMs / timeScale + SETTLE_MS, () => {
      this.#host.requestUpdate();
    });
  }

  /** At once, whatever sounds or speaks: something hurts. */
  silence(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#isPlaying = false;
    this.#deps.tones.silence();
    this.#deps.voice.silence();
  }

  /** The last tone of a routine that has come to its end rings out; of any other nothing more is heard. */
  #rest(status: Snapshot['status'], settings: Snapshot['settings']): void {
    const { tones, voice } = this.#deps;
    const hasEnded = status.kind === 'done' && status.reset.isFinished;
    if (!hasEnded) {
      if (this.#isPlaying) this.silence();
      return;
    }
    tones.follow(null);
    voice.follow(null);
    if (this.#isPlaying && settings.speaks) voice.say(t('voice.end'), volumeOf(settings));
    this.#isPlaying = false;
  }
}
