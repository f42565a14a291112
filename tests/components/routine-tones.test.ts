// The tones on the audio clock: scheduled once from the routine's own timeline, taken back by a pause, silent at rest.
import { beforeEach, describe, expect, it } from 'vitest';
import { RoutineTones, type Playing } from '../../renderer/sound/routine-tones.ts';
import { createManualFrameClock } from '../support/manual-frame-clock.ts';
import { ROUTINES } from '../support/build-snapshot.ts';

/** An audio clock moved by hand, which remembers what it was asked to sound. */
class FakeAudio {
  currentTime = 5;
  readonly sampleRate = 8_000;
  readonly destination = {};
  /** What every source is connected to. */
  readonly gain = { gain: { value: 1 }, connect: (to: unknown) => (this.goesTo = to) };
  goesTo: unknown = null;
  soundsThrough = new Set<unknown>();
  state: AudioContextState = 'running';
  starts: { at: number; seconds: number; isOff: boolean }[] = [];

  createBuffer(_channels: number, length: number, rate: number) {
    return { duration: length / rate, copyToChannel: () => undefined };
  }

  createBufferSource() {
    const one = { at: -1, seconds: 0, isOff: false };
    return {
      buffer: null as { duration: number } | null,
      onended: null,
      connect: (to: unknown) => void this.soundsThrough.add(to),
      disconnect: () => {
        one.isOff = true;
      },
      start(at: number) {
        one.at = at;
        one.seconds = this.buffer?.duration ?? 0;
        audio.starts.push(one);
      },
    };
  }

  createGain() {
    return this.gain;
  }

  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }

  /** When what is still to be heard begins, in seconds of the audio clock. */
  get ahead(): number[] {
    return this.starts
      .filter(({ at, isOff }) => !isOff && at >= this.currentTime)
      .map(({ at }) => Math.round(at * 1000) / 1000)
      .toSorted((a, b) => a - b);
  }
}

let audio: FakeAudio;
let contexts: number;
let clock: ReturnType<typeof createManualFrameClock>;
let tones: RoutineTones;

const OPENER = ROUTINES.hipFlexorOpener;

function playing(overrides: Partial<Playing> = {}): Playing {
  return { routine: OPENER, positionMs: 0, rate: 1, waitsAtMs: null, volume: 1, ...overrides };
}

/** Both clocks go on, and the window draws a frame now and then. */
function playOn(from: number, to: number, stepMs = 16): void {
  for (let positionMs = from; positionMs <= to; positionMs += stepMs) {
    tones.follow(playing({ positionMs }));
    audio.currentTime += stepMs / 1000;
  }
}

beforeEach(() => {
  audio = new FakeAudio();
  contexts = 0;
  clock = createManualFrameClock();
  tones = new RoutineTones({
    makeContext: () => {
      contexts += 1;
      return audio as unknown as AudioContext;
    },
    after: (ms, callback) => clock.onTimer(ms, callback),
  });
});

describe('The tones of a routine that plays', () => {
  it('are all on the audio clock from the start, so that a busy page cannot delay them', () => {
    tones.follow(playing());
    expect(audio.ahead.slice(0, 4)).toEqual([17, 18, 19, 20]);
    expect(audio.ahead.at(-1)).toBe(185);
  });

  it('are scheduled once, however many frames are drawn', () => {
    playOn(0, 10_000);
    const before = audio.starts.length;
    playOn(10_000, 20_000);
    expect(audio.starts).toHaveLength(before);
  });

  it('are put right when the routine runs off the audio clock, without one sounding twice', () => {
    tones.follow(playing());
    audio.currentTime += 10;
    tones.follow(playing({ positionMs: 10_200 }));
    expect(audio.ahead[0]).toBe(16.8);
    expect(new Set(audio.ahead).size).toBe(audio.ahead.length);
    expect(audio.ahead.filter((at) => at < 20)).toHaveLength(4);
  });

  it('follow a step to another place', () => {
    tones.follow(playing());
    tones.follow(playing({ positionMs: 23_000 }));
    expect(audio.ahead[0]).toBe(32);
  });

  it('run with the clock of a development run', () => {
    tones.follow(playing({ rate: 10 }));
    expect(audio.ahead[0]).toBe(6.2);
  });

  it('are taken back by a pause, and come back with it', () => {
    tones.follow(playing({ positionMs: 5_000 }));
    tones.follow(playing({ positionMs: 5_000, rate: 0 }));
    expect(audio.ahead).toEqual([]);
    audio.currentTime += 1;
    tones.follow(playing({ positionMs: 5_000 }));
    expect(audio.ahead[0]).toBe(13);
  });

  it('ring once more when a wait is over, as at any change', () => {
    tones.follow(playing({ positionMs: 10_000, waitsAtMs: 15_000 }));
    expect(audio.ahead).toEqual([10]);
    audio.currentTime += 30;
    tones.follow(playing({ positionMs: 15_000, rate: 0, waitsAtMs: 15_000 }));
    tones.follow(playing({ positionMs: 15_000 }));
    expect(audio.ahead.slice(0, 2)).toEqual([35, 36]);
  });

  it('wait for an audio clock that does not run yet', () => {
    audio.state = 'suspended';
    tones.follow(playing());
    expect(audio.starts).toEqual([]);
    audio.state = 'running';
    tones.follow(playing({ positionMs: 200 }));
    expect(audio.ahead[0]).toBe(16.8);
  });
});

describe('At rest', () => {
  it('there is no audio at all', () => {
    tones.follow(null);
    tones.follow(playing({ rate: 0 }));
    expect(contexts).toBe(0);
  });

  it('the last tone rings out, then the audio is closed', () => {
    tones.follow(playing({ positionMs: 179_990 }));
    audio.currentTime += 0.005;
    tones.follow(null);
    expect(audio.ahead).toEqual([5.01]);
    expect(tones.isAwake).toBe(true);
    clock.pass(3_000);
    expect(audio.state).toBe('closed');
    expect(tones.isAwake).toBe(false);
  });

  it('nothing is heard any more at once when something hurts', () => {
    tones.follow(playing());
    tones.silence();
    expect(audio.state).toBe('closed');
    expect(tones.isAwake).toBe(false);
  });

  it('where no audio can be had, nothing breaks', () => {
    const mute = new RoutineTones({
      makeContext: () => {
        throw new Error('no audio');
      },
      after: (ms, callback) => clock.onTimer(ms, callback),
    });
    mute.follow(playing());
    expect(mute.isAwake).toBe(false);
  });
});

describe('The volume', () => {
  it('is that of the settings for every tone, and another one is heard at once without a tone being made anew', () => {
    tones.follow(playing({ volume: 0.4 }));
    expect(audio.gain.gain.value).toBe(0.4);
    expect([...audio.soundsThrough]).toEqual([audio.gain]);
    expect(audio.goesTo).toBe(audio.destination);
    const made = audio.starts.length;
    tones.follow(playing({ positionMs: 0, volume: 0.1 }));
    expect(audio.gain.gain.value).toBe(0.1);
    expect(audio.starts).toHaveLength(made);
  });

  it('can be heard with one soft bell, after which nothing stays awake', () => {
    tones.sample(0.3);
    expect(audio.gain.gain.value).toBe(0.3);
    expect(audio.ahead).toEqual([5]);
    clock.pass(3_000);
    expect(tones.isAwake).toBe(false);
  });
});
