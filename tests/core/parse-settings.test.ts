// What a settings file may hold, what becomes of it, and what a person is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateSettings, SETTINGS_FORMAT } from '../../main/core/migrate-settings.ts';
import { nearestName } from '../../main/core/nearest-name.ts';
import { parseSettingChanges, parseSettings } from '../../main/core/parse-settings.ts';
import { DEFAULT_SETTINGS, SETTING_BOUNDS } from '../../main/core/settings.ts';

describe('Settings from a file', () => {
  it('are what the file says where it says something usable', () => {
    const { settings, problems } = parseSettings({
      intervalMinutes: 30,
      theme: 'dark',
      countsPassive: false,
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      intervalMinutes: 30,
      theme: 'dark',
      countsPassive: false,
    });
    expect(problems).toEqual([]);
  });

  it('are the defaults for an empty file, which is no problem', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each(Object.entries(SETTING_BOUNDS))(
    'take %s from its lowest to its highest value, and nothing beyond',
    (key, { min, max }) => {
      for (const value of [min, max]) {
        expect(parseSettings({ [key]: value })).toMatchObject({
          settings: { [key]: value },
          problems: [],
        });
      }
      for (const value of [min - 1, max + 1]) {
        const { settings, problems } = parseSettings({ [key]: value });
        expect(settings).toEqual(DEFAULT_SETTINGS);
        expect(problems).toMatchObject([{ kind: 'number', key, min, max }]);
      }
    },
  );

  it.each([['"45"'], ['45.5'], ['1e999'], ['-45'], ['null'], ['true'], ['[45]'], ['{"value":45}']])(
    'keep the default interval for %s',
    (written) => {
      const value: unknown = JSON.parse(written);
      const { settings, problems } = parseSettings({ intervalMinutes: value });
      expect(settings.intervalMinutes).toBe(DEFAULT_SETTINGS.intervalMinutes);
      expect(problems).toHaveLength(1);
    },
  );

  it('keep the rest when one value is wrong', () => {
    const { settings } = parseSettings({ intervalMinutes: 900, awayMinutes: 5, theme: 'pink' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, awayMinutes: 5 });
  });

  it('name an unknown key and the one that was probably meant', () => {
    expect(parseSettings({ intervalMinute: 30 }).problems).toEqual([
      { kind: 'unknownKey', key: 'intervalMinute', nearest: 'intervalMinutes' },
    ]);
    expect(parseSettings({ fontFamily: 'Comic Sans' }).problems).toEqual([
      { kind: 'unknownKey', key: 'fontFamily', nearest: null },
    ]);
  });

  it('cut a key that is endless or full of control characters to what fits a sentence', () => {
    const [problem] = parseSettings({ [`a\n\u0007${'x'.repeat(500)}`]: 1 }).problems;
    expect(problem).toMatchObject({ kind: 'unknownKey' });
    const key = problem?.kind === 'unknownKey' ? problem.key : '';
    expect(key.length).toBeLessThanOrEqual(40);
    expect(key).not.toMatch(/\p{C}/u);
  });

  it('list eight problems at most, the last place saying how many more there are', () => {
    const file = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, n) => [`key${String(n)}`, n]),
    );
    const { problems } = parseSettings(file);
    expect(problems).toHaveLength(8);
    expect(problems.at(-1)).toEqual({ kind: 'more', count: 4_993 });
  });

  it('are not fooled by keys that every object has', () => {
    const file = JSON.parse('{"__proto__": {"intervalMinutes": 20}, "constructor": 1}') as Record<
      string,
      unknown
    >;
    const { settings, problems } = parseSettings(file);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('of a newer version are used as far as they are known, and said to be newer once', () => {
    const { settings, problems } = parseSettings({ format: 99, intervalMinutes: 30, novelty: 1 });
    expect(settings.intervalMinutes).toBe(30);
    expect(problems).toEqual([{ kind: 'newerFormat' }]);
  });

  it('are always within bounds, whatever the file holds', () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'format', 'other');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (file) => {
        const { settings } = parseSettings(file);
        for (const [key, { min, max }] of Object.entries(SETTING_BOUNDS)) {
          const value = settings[key as keyof typeof SETTING_BOUNDS];
          expect(Number.isInteger(value) && value >= min && value <= max).toBe(true);
        }
        expect(['system', 'light', 'dark']).toContain(settings.theme);
        expect(typeof settings.countsPassive).toBe('boolean');
      }),
    );
  });
});

describe('Settings for the body and the week', () => {
  const usable: readonly (readonly [string, unknown])[] = [
    ['kneelingBothers', true],
    ['noFloor', true],
    ['noLyingFlat', true],
    ['place', 'private'],
    ['openerSeconds', 60],
    ['strengthReps', 15],
    ['strengthDays', ['tue', 'sat']],
    ['strengthDays', []],
    ['strengthShape', 'session'],
    ['favourites', ['standing-reset', 'my-own-2']],
    ['lessOf', ['on-a-call']],
    ['pinned', 'walk-softly'],
    ['pinned', null],
    ['plan', { when: 'my call ends', then: 'stand' }],
    ['plan', { when: '👩‍💻', then: '👨‍👩‍👧'.repeat(60) }],
    ['plan', null],
    ['playsSounds', false],
    ['speaks', true],
    ['waitsForReady', true],
  ];

  it.each(usable)('%s may be %j', (key, value) => {
    expect(parseSettings({ [key]: value })).toEqual({
      settings: { ...DEFAULT_SETTINGS, [key]: value },
      problems: [],
    });
  });

  const unusable: readonly (readonly [string, unknown, string])[] = [
    ['kneelingBothers', 'yes', 'boolean'],
    ['place', 'beach', 'choice'],
    ['openerSeconds', 31, 'choice'],
    ['openerSeconds', '30', 'choice'],
    ['strengthReps', 11, 'choice'],
    ['strengthDays', ['mon', 'someday'], 'weekdays'],
    ['strengthDays', 'mon', 'weekdays'],
    ['strengthShape', 'marathon', 'choice'],
    ['favourites', ['<b>'], 'routineIds'],
    ['lessOf', { 0: 'on-a-call' }, 'routineIds'],
    ['lessOf', Array.from({ length: 201 }, (_, n) => `r${String(n)}`), 'routineIds'],
    ['pinned', '../../etc', 'routineId'],
    ['pinned', 'x'.repeat(61), 'routineId'],
    ['plan', 'stand', 'plan'],
    ['plan', ['my call ends', 'stand'], 'plan'],
    ['plan', { when: 'my call ends' }, 'plan'],
    ['plan', { when: '  ', then: 'stand' }, 'plan'],
    ['plan', { when: 'my call ends', then: 'x'.repeat(61) }, 'plan'],
    ['plan', { when: 'my call\nends', then: 'stand' }, 'plan'],
    ['plan', { when: 'my call ends', then: '\u202estand' }, 'plan'],
    ['speaks', 1, 'boolean'],
  ];

  it.each(unusable)('%s may not be %j: it keeps its default and is told of', (key, value, kind) => {
    const { settings, problems } = parseSettings({ [key]: value });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toMatchObject([{ kind, key }]);
  });

  it('keep strength days in the order of the week, each once, and every liked routine once', () => {
    const { settings } = parseSettings({
      strengthDays: ['fri', 'mon', 'fri'],
      favourites: ['walk-softly', 'walk-softly'],
    });
    expect(settings.strengthDays).toEqual(['mon', 'fri']);
    expect(settings.favourites).toEqual(['walk-softly']);
  });

  it('have their defaults in a file from before they existed', () => {
    const old = {
      format: 1,
      intervalMinutes: 30,
      awayMinutes: 3,
      waitMinutes: 5,
      standingMinutes: 30,
      countsPassive: true,
      theme: 'dark',
      textPercent: 100,
    };
    expect(parseSettings(old)).toEqual({
      settings: { ...DEFAULT_SETTINGS, intervalMinutes: 30, theme: 'dark' },
      problems: [],
    });
  });
});

describe('Changed settings', () => {
  it('are taken as they are where all of them can be used', () => {
    const changes = { openerSeconds: 45, pinned: null, strengthDays: ['sun'] };
    expect(parseSettingChanges(changes)).toEqual({ ok: true, changes });
  });

  it('are refused together when one of them cannot be used, and that one is named', () => {
    expect(parseSettingChanges({ theme: 'dark', intervalMinutes: 5 })).toMatchObject({
      ok: false,
      field: 'intervalMinutes',
      problem: { kind: 'number', min: 15, max: 90 },
    });
    expect(parseSettingChanges({ them: 'dark' })).toMatchObject({
      ok: false,
      field: 'them',
      problem: { kind: 'unknownKey', nearest: 'theme' },
    });
    expect(parseSettingChanges({ format: 2 })).toMatchObject({ ok: false, field: 'format' });
  });
});

describe('A settings file of an older format', () => {
  const renameStep = (file: Readonly<Record<string, unknown>>) => {
    const { minutes, ...rest } = file;
    return { ...rest, intervalMinutes: minutes };
  };
  const doubleStep = (file: Readonly<Record<string, unknown>>) => ({
    ...file,
    intervalMinutes: 2 * Number(file['intervalMinutes']),
  });

  it('goes through every step from its format on, in order, and keeps what no step knows', () => {
    const steps = [renameStep, doubleStep];
    expect(migrateSettings({ format: 1, minutes: 15, mine: 'x' }, steps)).toEqual({
      file: { format: 3, intervalMinutes: 30, mine: 'x' },
      isNewer: false,
    });
    expect(migrateSettings({ format: 2, intervalMinutes: 15 }, steps).file).toEqual({
      format: 3,
      intervalMinutes: 30,
    });
  });

  it.each([[undefined], ['1'], [0], [1.5], [null]])(
    'that says its format as %s counts as the present one',
    (format) => {
      const file = format === undefined ? { a: 1 } : { format, a: 1 };
      expect(migrateSettings(file)).toEqual({
        file: { format: SETTINGS_FORMAT, a: 1 },
        isNewer: false,
      });
    },
  );

  it('is not changed itself', () => {
    const file = Object.freeze({ format: 1, minutes: 15 });
    migrateSettings(file, [renameStep]);
    expect(file).toEqual({ format: 1, minutes: 15 });
  });
});

describe('The name that was probably meant', () => {
  const names = ['status', 'snooze', 'show', 'sit'];

  it.each([
    ['statsu', 'status'],
    ['SNOOZE', 'snooze'],
    ['sho', 'show'],
    ['', null],
    ['coffee', null],
    ['xyz', null],
  ])('for “%s” is %s', (written, expected) => {
    expect(nearestName(written, names)).toBe(expected);
  });
});
