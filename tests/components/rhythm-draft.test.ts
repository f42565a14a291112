// What is filled in about the rhythm, and the settings that come of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettingChanges } from '../../main/core/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import {
  changesOf,
  draftOf,
  draftProblem,
  WEEKDAYS,
  type RhythmDraft,
} from '../../renderer/welcome/rhythm-draft.ts';

const settingsWith = (changes: Partial<Settings>): Settings => ({
  ...DEFAULT_SETTINGS,
  ...changes,
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const half = fc.oneof(
  fc.constant(''),
  fc.constant('  '),
  fc.constantFrom('my call ends', 'stand '),
);

const draft: fc.Arbitrary<RhythmDraft> = fc.record({
  intervalMinutes: fc.constantFrom(30, 45, 60),
  hours: fc.option(
    fc.record({
      isOn: fc.boolean(),
      from: fc.oneof(time, fc.constant('')),
      to: fc.oneof(time, fc.constant('')),
      days: fc.subarray([...WEEKDAYS]),
    }),
  ),
  place: fc.constantFrom('office', 'private'),
  kneelingBothers: fc.boolean(),
  noFloor: fc.boolean(),
  noLyingFlat: fc.boolean(),
  when: half,
  then: half,
});

describe('A draft of the rhythm', () => {
  it.each<[string, Partial<Settings>]>([
    ['the defaults', {}],
    [
      'hours that are the same on some days',
      { workHours: { mon: ['08:00-16:30'], fri: ['08:00-16:30'] } },
    ],
    ['hours that differ', { workHours: { mon: ['08:00-16:30'], fri: ['08:00-12:00'] } }],
    ['hours with a break', { workHours: { mon: ['08:00-12:00', '13:00-17:00'] } }],
    ['hours of a person who never works', { workHours: { mon: [] } }],
    ['another interval and a plan', { intervalMinutes: 25, plan: { when: 'a', then: 'b' } }],
  ])('changes nothing while nobody touches it: %s', (_, changes) => {
    const settings = settingsWith(changes);
    expect(draftProblem(draftOf(settings))).toBeNull();
    expect(changesOf(draftOf(settings), settings)).toEqual({});
  });

  it('leaves hours alone that are set day by day', () => {
    const settings = settingsWith({ workHours: { mon: ['08:00-16:30'], fri: ['08:00-12:00'] } });
    expect(draftOf(settings).hours).toBeNull();
  });

  it('without a problem becomes changes that main takes, and is the same when it comes back', () => {
    fc.assert(
      fc.property(draft, (filled) => {
        fc.pre(draftProblem(filled) === null);
        const changes = changesOf(filled, DEFAULT_SETTINGS);
        expect(parseSettingChanges(changes)).toEqual({ ok: true, changes });
        const settings = settingsWith(changes);
        expect(changesOf(draftOf(settings), settings)).toEqual({});
        expect(changesOf(filled, settings)).toEqual({});
      }),
    );
  });

  it('has a problem exactly where half a plan, no day, or no stretch of time is left', () => {
    fc.assert(
      fc.property(draft, (filled) => {
        const { hours, when, then } = filled;
        const isHalf = (when.trim() === '') !== (then.trim() === '');
        const isOn = hours?.isOn === true;
        const isBad = isOn && (hours.from === '' || hours.to === '' || hours.from >= hours.to);
        expect(draftProblem(filled) !== null).toBe(
          isHalf || isBad || (isOn && hours.days.length === 0),
        );
      }),
    );
  });
});
