// The three tones as samples, worked out instead of recorded: a tick, a soft bell, and a warmer one for the end. Pure.
// Each begins and ends in silence, so that nothing clicks, and none is loud: they sit beside a voice and a room.

export type ToneName = 'tick' | 'change' | 'end';

/** One sine of a tone. */
interface Partial {
  readonly hertz: number;
  /** Its share of the tone's loudness. */
  readonly share: number;
  /** Seconds in which it falls to a third. */
  readonly decay: number;
}

interface Recipe {
  readonly seconds: number;
  /** Seconds until it is at its loudest: the longer, the softer it begins. */
  readonly attack: number;
  /** The most a sample may be, of 1. */
  readonly peak: number;
  readonly partials: readonly Partial[];
}

const RECIPES: Readonly<Record<ToneName, Recipe>> = {
  tick: {
    seconds: 0.12,
    attack: 0.006,
    peak: 0.06,
    partials: [{ hertz: 784, share: 1, decay: 0.025 }],
  },
  change: {
    seconds: 1.2,
    attack: 0.012,
    peak: 0.12,
    partials: [
      { hertz: 523.25, share: 0.7, decay: 0.32 },
      { hertz: 1046.5, share: 0.2, decay: 0.18 },
      { hertz: 1444, share: 0.1, decay: 0.09 },
    ],
  },
  end: {
    seconds: 2.6,
    attack: 0.03,
    peak: 0.14,
    partials: [
      { hertz: 261.63, share: 0.4, decay: 0.8 },
      { hertz: 392, share: 0.34, decay: 0.7 },
      { hertz: 523.25, share: 0.18, decay: 0.5 },
      { hertz: 784, share: 0.08, decay: 0.3 },
    ],
  },
};

/** Seconds at the end over which a tone fades to exactly nothing. */
const RELEASE = 0.03;

/** How long a tone sounds, in seconds. */
export function toneSeconds(name: ToneName): number {
  return RECIPES[name].seconds;
}

/** The samples of a tone, each within ±1, at `rate` samples a second. */
export function toneSamples(name: ToneName, rate: number): Float32Array<ArrayBuffer> {
  const { seconds, attack, peak, partials } = RECIPES[name];
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
    const at = index / rate;
    const swell = Math.min(1, at / attack);
    const release = Math.min(1, (seconds - at) / RELEASE);
    const sum = partials.reduce(
      (all, { hertz, share, decay }) =>
        all + share * Math.sin(2 * Math.PI * hertz * at) * Math.exp(-at / decay),
      0,
    );
    // A swell that starts and stops gently, instead of a corner that would be heard.
    return peak * sum * easeIn(swell) * easeIn(release);
  });
}

function easeIn(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}
