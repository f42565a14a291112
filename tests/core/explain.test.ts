// What the program says of itself, held against what it does.
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../preload/messages/create-messages.ts';
import { whyText } from '../../preload/messages/why-text.ts';
import { explain, type Why } from '../../main/core/explain.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;
const { t } = createMessages('en-GB');

function why({ state, now, context }: DeskDay): readonly Why[] {
  return explain(state, now, context.settings);
}

function kinds(day: DeskDay): readonly string[] {
  return why(day).map(({ kind }) => kind);
}

describe('The explanation', () => {
  it('says what counts as sitting, and on what ground', () => {
    const day = new DeskDay().type(5 * MINUTE);
    expect(kinds(day)).toEqual(['sitting.input', 'notDue']);
    expect(kinds(day.rest(2 * MINUTE))).toEqual(['provisional', 'notDue']);
    expect(
      kinds(
        day
          .type(1)
          .see({ call: 'on' })
          .rest(4 * MINUTE),
      ),
    ).toEqual(['sitting.call', 'notDue']);
    day
      .type(1)
      .see({ call: 'off', video: 'on' })
      .rest(4 * MINUTE);
    expect(kinds(day)).toEqual(['sitting.film', 'notDue']);
    expect(kinds(new DeskDay().see({ inputAgeMs: 'unknown' }).rest(MINUTE))[0]).toBe(
      'sitting.unknown',
    );
  });

  it('says why somebody counts as away', () => {
    expect(kinds(new DeskDay().type(5 * MINUTE).rest(5 * MINUTE))).toEqual(['away.idle']);
    expect(kinds(new DeskDay().type(5 * MINUTE).lockUntouched(2 * MINUTE))).toEqual(['away.lock']);
  });

  it('calls somebody away from the first second of a lock, as the status does', () => {
    const day = new DeskDay().type(5 * MINUTE).lockUntouched(2);
    expect([day.status.kind, ...kinds(day)]).toEqual(['away', 'away.lock']);
  });

  it('says why the clock stands still', () => {
    const [routine] = new DeskDay().context.routines;
    if (routine === undefined) throw new Error('there are no routines');
    expect(kinds(new DeskDay().say({ kind: 'resetStarted', routine }))).toEqual(['still.reset']);
    const paused = new DeskDay().say({ kind: 'programPaused', until: null });
    expect(kinds(paused)).toEqual(['still.paused']);
    expect(kinds(new DeskDay().reach({ isOff: true, until: null }))).toEqual(['still.offHours']);
  });

  it('says why nothing is shown although a reset is due', () => {
    const day = new DeskDay().type(45 * MINUTE + 30);
    expect(kinds(day)).toEqual(['sitting.input', 'lookingForPause']);
    expect(kinds(day.see({ call: 'on' }).type(20))[1]).toBe('held.call');
    expect(kinds(day.see({ call: 'off', doNotDisturb: 'on' }).type(MINUTE))[1]).toBe(
      'held.doNotDisturb',
    );
    expect(kinds(day.see({ doNotDisturb: 'off', fullScreen: 'on' }).type(20))[1]).toBe(
      'held.fullScreen',
    );
    day.see({ fullScreen: 'off' }).type(MINUTE).rest(10);
    expect(kinds(day)[1]).toBe('shown');
    expect(kinds(day.say({ kind: 'promptSnoozed', forMs: 300_000 }))[1]).toBe('snoozed');
  });

  it('reads as sentences', () => {
    const day = new DeskDay()
      .type(45 * MINUTE + 30)
      .see({ call: 'on' })
      .type(20);
    const [counting, prompting] = why(day).map((each) => whyText(each, t));
    expect(counting).toBe('Counting as sitting: you are at the keyboard or the mouse.');
    expect(prompting).toMatch(
      /^Due since \d\d:45\. Waiting: microphone in use by another program\.$/,
    );
  });

  it('names a time at which a reset is really due', () => {
    const day = new DeskDay().type(20 * MINUTE);
    const due = why(day).find((each) => each.kind === 'notDue');
    if (due?.kind !== 'notDue') throw new Error('it does not say when');
    day.type((due.at - day.now) / 1000 - 1);
    expect(day.status.kind).toBe('counting');
    expect(day.type(2).status.kind).toBe('due');
  });
});
