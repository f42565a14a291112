// Sounds the tones of a routine through WebAudio: all that are still to come are handed to the audio clock at once, so
// that they are in time even while the page is busy or hidden. At rest there is no audio context.
import type { Routine } from '../../preload/contract.ts';
import { tonesAhead } from './tone-plan.ts';
import { toneSamples, type ToneName } from './tone-samples.ts';

/** The routine as it plays now. */
export interface Playing {
  readonly routine: Routine;
  /** Milliseconds into it. */
  readonly positionMs: number;
  /** Milliseconds of the routine per real millisecond; 0 while it is paused or waits. */
  readonly rate: number;
  readonly waitsAtMs: number | null;
  /** How loud, of 1. */
  readonly volume: number;
}

export interface ToneDeps {
  readonly makeContext: () => AudioContext;
  /** Calls back once, `ms` from now. Returns the function that calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Where the routine is further off its audio clock than this, what is scheduled is put right. */
const DRIFT_SECONDS = 0.06;
/** Further off than this it was moved on purpose: by a step, a pause, or a look after a sleep. */
const JUMP_SECONDS = 0.5;
/** What is due within this is left alone when the rest is put right. */
const NEAR_SECONDS = 0.15;
/** Time for the last tone to ring out. */
const RING_OUT_MS = 3_000;

interface Scheduled {
  readonly source: AudioBufferSourceNode;
  /** On the audio clock, in seconds. */
  readonly at: number;
}

interface Line {
  readonly routine: Routine;
  readonly waitsAtMs: number | null;
  readonly rate: number;
  /** The audio clock's reading at the routine's start, had it played from there without a stop. */
  readonly origin: number;
}

export class RoutineTones {
  readonly #deps: ToneDeps;
  #context: AudioContext | null = null;
  /** What every tone goes through, so that another volume is heard at once. */
  #gain: GainNode | null = null;
  #buffers = new Map<ToneName, AudioBuffer>();
  #scheduled: Scheduled[] = [];
  #line: Line | null = null;
  /** The routine that stood still last, and where: going on from a wait is a change like any other. */
  #waited: { readonly routine: Routine; readonly atMs: number } | null = null;
  #callOff: (() => void) | null = null;

  constructor(deps: ToneDeps) {
    this.#deps = deps;
  }

  /** Whether there is an audio context; false at rest. */
  get isAwake(): boolean {
    return this.#context !== null;
  }

  /** The routine goes on like this; null when none is to be heard. Cheap when nothing has changed. */
  follow(playing: Playing | null): void {
    if (playing === null || playing.rate === 0) {
      this.#rest(playing);
      return;
    }
    const context = this.#wake();
    this.#turnTo(playing.volume);
    if (context?.state !== 'running') return;
    const next = lineOf(playing, context.currentTime);
    const offSeconds = this.#offBy(next);
    if (offSeconds <= DRIFT_SECONDS) return;
    const isJump = offSeconds > JUMP_SECONDS;
    this.#line = next;
    this.#clear(isJump ? 0 : NEAR_SECONDS);
    this.#schedule(playing, isJump ? 0 : NEAR_SECONDS);
    this.#ringOn(playing);
  }

  /** Sounds one soft bell, for somebody who wants to know how loud that is. */
  sample(volume: number): void {
    const context = this.#wake();
    if (context === null) return;
    this.#turnTo(volume);
    this.#sound(context, 'change', context.currentTime);
    this.#callOff = this.#deps.after(RING_OUT_MS, () => {
      this.#close();
    });
  }

  /** Nothing sounds from now on, not even what rings. */
  silence(): void {
    this.#line = null;
    this.#waited = null;
    this.#scheduled = [];
    this.#close();
  }

  /** How far what is scheduled is from `next`, in seconds; infinite where it is of another making. */
  #offBy(next: Line): number {
    const line = this.#line;
    if (line?.routine !== next.routine || line.rate !== next.rate) return Infinity;
    return line.waitsAtMs === next.waitsAtMs ? Math.abs(line.origin - next.origin) : Infinity;
  }

  #schedule({ routine, positionMs, rate, waitsAtMs }: Playing, fromSeconds: number): void {
    const context = this.#context;
    if (context === null) return;
    const fromMs = positionMs + fromSeconds * 1000 * rate;
    for (const { atMs, name } of tonesAhead(routine, fromMs, waitsAtMs)) {
      this.#sound(context, name, context.currentTime + (atMs - positionMs) / 1000 / rate);
    }
  }

  #ringOn({ routine, positionMs }: Playing): void {
    const waited = this.#waited;
    this.#waited = null;
    if (waited?.routine !== routine || Math.abs(positionMs - waited.atMs) > JUMP_SECONDS * 1000)
      return;
    if (this.#context !== null) this.#sound(this.#context, 'change', this.#context.currentTime);
  }

  #sound(context: AudioContext, name: ToneName, at: number): void {
    const source = context.createBufferSource();
    source.buffer = this.#buffer(context, name);
    source.connect(this.#gain ?? context.destination);
    source.start(at);
    const one: Scheduled = { source, at };
    this.#scheduled.push(one);
    source.onended = () => {
      source.disconnect();
      this.#scheduled = this.#scheduled.filter((other) => other !== one);
    };
  }

  #buffer(context: AudioContext, name: ToneName): AudioBuffer {
    const known = this.#buffers.get(name);
    if (known) return known;
    const { sampleRate } = context;
    const samples = toneSamples(name, sampleRate);
    const buffer = context.createBuffer(1, samples.length, sampleRate);
    buffer.copyToChannel(samples, 0);
    this.#buffers.set(name, buffer);
    return buffer;
  }

  /** Takes back what would begin later than `fromSeconds` from now; what rings may ring out. */
  #clear(fromSeconds: number): void {
    const after = (this.#context?.currentTime ?? 0) + fromSeconds;
    for (const { source, at } of this.#scheduled) {
      if (at > after) source.disconnect();
    }
    this.#scheduled = this.#scheduled.filter(({ at }) => at <= after);
  }

  /** A routine that ends by itself may end a moment before its last tone has begun: it is let be. */
  #rest(playing: Playing | null): void {
    if (playing !== null) this.#rememberWait(playing);
    if (this.#context === null || this.#callOff !== null) return;
    if (playing === null) this.#clear(JUMP_SECONDS);
    else this.#clear(this.#waited === null ? 0 : NEAR_SECONDS);
    this.#line = null;
    this.#callOff = this.#deps.after(RING_OUT_MS, () => {
      this.#close();
    });
  }

  #rememberWait({ routine, positionMs, waitsAtMs }: Playing): void {
    const isWaiting = waitsAtMs !== null && positionMs >= waitsAtMs;
    this.#waited = isWaiting ? { routine, atMs: waitsAtMs } : null;
  }

  #wake(): AudioContext | null {
    this.#callOff?.();
    this.#callOff = null;
    try {
      this.#context ??= this.#deps.makeContext();
      this.#gain ??= gainOf(this.#context);
    } catch {
      // No way to make sound here: the captions say everything.
    }
    return this.#context;
  }

  #turnTo(volume: number): void {
    if (this.#gain !== null && this.#gain.gain.value !== volume) this.#gain.gain.value = volume;
  }

  #close(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#line = null;
    this.#buffers.clear();
    const context = this.#context;
    this.#context = null;
    this.#gain = null;
    if (context !== null && context.state !== 'closed') void context.close();
  }
}

function gainOf(context: AudioContext): GainNode {
  const gain = context.createGain();
  gain.connect(context.destination);
  return gain;
}

function lineOf({ routine, positionMs, rate, waitsAtMs }: Playing, now: number): Line {
  return { routine, waitsAtMs, rate, origin: now - positionMs / 1000 / rate };
}
