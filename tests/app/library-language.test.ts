// The library changes its language while the program runs: what is told from then on is told in it, what was written by
// somebody stays as they wrote it, and what plays goes on as it began.
import { describe, expect, it } from 'vitest';
import { answerCli } from '../../main/app/answer-cli.ts';
import { createLibrary, type Library } from '../../main/app/library.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { createOwnRoutineMessages } from '../../preload/messages/create-own-routine-messages.ts';
import {
  BUILT_IN_ROUTINES,
  MOVEMENTS,
  readRoutine,
  shelfIn,
  spokenRoutine,
} from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { routineTraits } from '../../routines/traits.ts';
import { FakeRoutineFolder } from '../support/fake-own-routines.ts';
import { FakeProgram } from '../support/fake-ports.ts';
import { ownRoutineText } from '../support/own-routine.ts';

const { t } = createOwnRoutineMessages('en');

function open(folder = new FakeRoutineFolder()): Library {
  return createLibrary({
    builtIn: BUILT_IN_ROUTINES,
    shelfIn,
    language: 'en',
    readRoutine,
    folder,
    spokenRoutine,
    traitsOf: routineTraits,
    t,
    log: { info: () => undefined, warn: () => undefined },
  });
}

function titleOf(routines: readonly Routine[], id: string): string | undefined {
  return routines.find((routine) => routine.id === id)?.title;
}

describe('the library', () => {
  it('tells its routines and movements in the language it is asked to speak, at once', () => {
    const library = open();
    let told = 0;
    library.onChanged(() => (told += 1));
    const before = library.version();
    library.speak('de');
    expect([told, library.version()]).toEqual([1, before + 1]);
    expect(library.routines()).toEqual(shelfIn('de').routines);
    const { version, routines, movements } = library.view();
    expect(version).toBe(before + 1);
    expect(
      titleOf(
        routines.map(({ routine }) => routine),
        'sitting-reset',
      ),
    ).toBe('Bewegungspause im Sitzen');
    expect(movements.map(({ title }) => title)).toContain('Hüftbeuge');
    const opener = routines.find(({ routine }) => routine.id === 'hip-flexor-opener-30');
    expect(opener?.routine.steps.map(({ name }) => name)).toContain('Rechts halten');
  });

  it('says nothing when it speaks that language already, and finds its way back', () => {
    const library = open();
    let told = 0;
    library.onChanged(() => (told += 1));
    library.speak('en');
    expect(told).toBe(0);
    library.speak('de');
    library.speak('de');
    expect(told).toBe(1);
    library.speak('en');
    expect([told, library.routines()]).toEqual([2, BUILT_IN_ROUTINES]);
    expect(library.view().movements).toEqual(MOVEMENTS);
  });

  it('leaves routines of one’s own as they were written, and reads no file again', () => {
    const folder = new FakeRoutineFolder();
    folder.put('mine.json', ownRoutineText());
    const library = open(folder);
    const [before] = library.ownRoutines();
    library.speak('de');
    expect(library.ownRoutines()).toEqual([before]);
    expect(library.routines().at(-1)?.title).toBe('My minute');
  });

  it('keeps refusing the names of built-in routines', () => {
    const folder = new FakeRoutineFolder();
    folder.put('mine.json', ownRoutineText({ id: 'standing-reset' }));
    const library = open(folder);
    library.speak('de');
    expect(library.ownRoutines()).toEqual([]);
    expect(library.view().problems).toHaveLength(1);
  });

  it('says of a stand-in, too, what it is in that language', () => {
    const library = open();
    const opener = (): string => {
      const found = library.routines().find(({ id }) => id === 'hip-flexor-opener-30');
      return found ? library.knowledge().kit.withoutKneeling(found).summary : '';
    };
    expect(opener()).toBe('The hip opener on your feet, with a hand on the desk.');
    library.speak('de');
    expect(opener()).toBe('Der Hüftöffner im Stehen, mit einer Hand am Tisch.');
  });
});

describe('a change of language in the running program', () => {
  const german = shelfIn('de');

  function submenu(program: FakeProgram): readonly string[] {
    const start = program.trays.at(-1)?.menu.find((item) => 'id' in item && item.id === 'start');
    return start?.kind === 'submenu'
      ? start.items.flatMap((item) => ('label' in item ? [item.label] : []))
      : [];
  }

  it('changes the titles in the tray and in the snapshot, with a new version for the windows', () => {
    const program = new FakeProgram();
    const before = program.runtime.snapshot().libraryVersion;
    expect(submenu(program)).toContain('Standing reset · 3 min');
    program.library.speak(german);
    expect(submenu(program)).toContain('Bewegungspause im Stehen · 3 min');
    expect(submenu(program)).not.toContain('Standing reset · 3 min');
    const { libraryVersion, next } = program.runtime.snapshot();
    expect(libraryVersion).toBeGreaterThan(before);
    expect(next.routine.title).toBe(titleOf(german.routines, next.routine.id));
  });

  it('leaves what plays as it began, and its record with the title of then', () => {
    const program = new FakeProgram();
    program.runtime.command({ kind: 'startReset', routineId: 'sitting-micro' });
    program.rest(20);
    program.library.speak(german);
    const playing = program.status;
    expect(playing).toMatchObject({
      kind: 'playing',
      player: { routine: { title: 'Sitting reset, one minute' } },
    });
    program.rest(41);
    expect(program.disk.saved.at(-1)?.tally.resets).toMatchObject([
      { routineId: 'sitting-micro', title: 'Sitting reset, one minute' },
    ]);
    // What is said of it from here on is said in the language of now.
    expect(program.status).toMatchObject({
      kind: 'done',
      reset: { isFinished: true, routine: { title: 'Bewegungspause im Sitzen, eine Minute' } },
    });
    program.runtime.command({ kind: 'closeReset' });
    program.runtime.command({ kind: 'startReset', routineId: 'sitting-micro' });
    expect(program.status).toMatchObject({
      kind: 'playing',
      player: { routine: { title: 'Bewegungspause im Sitzen, eine Minute' } },
    });
  });

  it.each(['standing-reset', 'R2', 'r2'])(
    'lets a routine be started by its name: reset %s',
    (word) => {
      const program = new FakeProgram();
      program.library.speak(german);
      const answer = answerCli(['reset', word], {
        session: program.runtime,
        routines: program.library.routines(),
        messages: createProgramMessages('en'),
        calendar: program.calendar,
      });
      expect(answer.exitCode).toBe(0);
      expect(program.status).toMatchObject({ player: { routine: { id: 'standing-reset' } } });
    },
  );

  it('mirrors the words with the sides on the next session', () => {
    const program = new FakeProgram();
    program.library.speak(german);
    const names = () => {
      program.runtime.command({ kind: 'startReset', routineId: 'hip-opener-micro' });
      const { status } = program;
      const lines =
        status.kind === 'playing' ? status.player.routine.steps.map(({ line }) => line) : [];
      program.rest(61);
      program.runtime.command({ kind: 'closeReset' });
      return lines[0];
    };
    expect(names()).toBe('Halt dich am Tisch, rechter Fuß weit nach hinten.');
    expect(names()).toBe('Halt dich am Tisch, linker Fuß weit nach hinten.');
  });
});
