// When a routine sounds, and how: ticks before each change, bells at it, nothing that would startle.
import { describe, expect, it } from 'vitest';
import { tonePlan, tonesAhead } from '../../renderer/sound/tone-plan.ts';
import { toneSamples, toneSeconds, type ToneName } from '../../renderer/sound/tone-samples.ts';
import { ROUTINES } from '../support/build-snapshot.ts';

const OPENER = ROUTINES.hipFlexorOpener;

describe('The tones of a routine', () => {
  it('tick three times before each change, and ring at it', () => {
    const first = tonePlan(OPENER).slice(0, 4);
    expect(first).toEqual([
      { atMs: 12_000, name: 'tick' },
      { atMs: 13_000, name: 'tick' },
      { atMs: 14_000, name: 'tick' },
      { atMs: 15_000, name: 'change' },
    ]);
  });

  it('ring at every change and at the end, where the bell is the warmer one', () => {
    const bells = tonePlan(OPENER).filter(({ name }) => name !== 'tick');
    let atMs = 0;
    const ends = OPENER.steps.map(({ seconds }) => (atMs += seconds * 1000));
    expect(bells.map((bell) => bell.atMs)).toEqual(ends);
    expect(bells.findIndex(({ name }) => name === 'end')).toBe(bells.length - 1);
  });

  it('never tick before the step they count down has begun', () => {
    const [step] = OPENER.steps;
    if (!step) throw new Error('no steps');
    const short = { ...OPENER, steps: [step, { ...step, seconds: 2 }, step] };
    const ticks = tonePlan(short).filter(({ atMs }) => atMs > 15_000 && atMs < 17_000);
    expect(ticks).toEqual([{ atMs: 16_000, name: 'tick' }]);
  });

  it('do not count down to a wait, and stop there', () => {
    expect(tonesAhead(OPENER, 0, 15_000)).toEqual([{ atMs: 15_000, name: 'change' }]);
  });

  it('are those still to come', () => {
    expect(tonesAhead(OPENER, 15_000, null)[0]).toEqual({ atMs: 16_000, name: 'tick' });
    expect(tonesAhead(OPENER, 180_000, null)).toEqual([]);
  });
});

describe.each<ToneName>(['tick', 'change', 'end'])('The tone "%s"', (name) => {
  const RATE = 48_000;
  const samples = toneSamples(name, RATE);

  it('begins and ends in silence, without a click', () => {
    const largestStep = samples.reduce(
      (most, sample, index) => Math.max(most, Math.abs(sample - (samples[index - 1] ?? 0))),
      0,
    );
    expect(samples[0]).toBe(0);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(largestStep).toBeLessThan(0.02);
  });

  it('is soft', () => {
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeGreaterThan(0.01);
    expect(peak).toBeLessThanOrEqual(0.15);
  });

  it('lasts as long as it says', () => {
    expect(samples).toHaveLength(Math.round(toneSeconds(name) * RATE));
  });
});
