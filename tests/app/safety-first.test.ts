// Before the safety text is acknowledged: the program runs and counts, and whoever wants a reset is led to the text.
import { describe, expect, it } from 'vitest';
import type { Command } from '../../preload/contract.ts';
import { FakeDisk, FakeProgram } from '../support/fake-ports.ts';

const MINUTE = 60;
const NEW = { safetyAcknowledged: false } as const;

describe('A program that nobody has been welcomed to', () => {
  it('opens the welcome at its start, once, and counts meanwhile', () => {
    const program = new FakeProgram(NEW).type(10 * MINUTE);
    expect(program.welcomes).toEqual(['unasked']);
    expect(program.minutes).toBeCloseTo(10, 0);
    expect(program.status.kind).toBe('counting');
  });

  it.each<[string, Command]>([
    ['the one on offer', { kind: 'startReset' }],
    ['one minute', { kind: 'startReset', length: 'micro' }],
    ['one by name', { kind: 'startReset', routineId: 'standing-reset' }],
  ])('leads whoever wants a reset to the safety text: %s', (_, command) => {
    const program = new FakeProgram(NEW);
    expect(program.runtime.command(command)).toEqual({
      ok: false,
      refusal: { kind: 'safetyFirst' },
    });
    expect(program.welcomes).toEqual(['unasked', 'safety']);
    expect(program.status.kind).toBe('counting');
  });

  it('shows its cards all the same, and a card stays when its Start leads to the text', () => {
    const program = new FakeProgram(NEW).type(46 * MINUTE).rest(7);
    expect(program.status.kind).toBe('card');
    program.runtime.command({ kind: 'startReset' });
    expect(program.status.kind).toBe('card');
    expect(program.runtime.command({ kind: 'skip' })).toEqual({ ok: true });
  });

  it('uncovers the displays before it shows the text', () => {
    const program = new FakeProgram({ ...NEW, firmness: 'firm', firmShows: 'allScreens' });
    program.type(46 * MINUTE).rest(7);
    const before = program.stage.uncovered;
    program.runtime.command({ kind: 'startReset' });
    expect(program.stage.uncovered).toBeGreaterThan(before);
  });

  it('means the welcome when it is opened, and a place when that is named', () => {
    const program = new FakeProgram(NEW);
    program.runtime.command({ kind: 'openCompanion' });
    program.runtime.command({ kind: 'openCompanion', place: 'safety' });
    expect(program.welcomes).toEqual(['unasked', null]);
    expect(program.places).toEqual(['safety']);
  });

  it('starts resets once the text is acknowledged, and remembers it', () => {
    const disk = new FakeDisk();
    const program = new FakeProgram(NEW, { disk });
    const changes = { safetyAcknowledged: true };
    expect(program.runtime.command({ kind: 'changeSettings', changes })).toEqual({ ok: true });
    expect(program.runtime.command({ kind: 'startReset', length: 'micro' })).toEqual({ ok: true });
    expect(program.status.kind).toBe('playing');
    expect(disk.settings).toEqual([changes]);
    program.runtime.command({ kind: 'openCompanion' });
    expect(program.places).toEqual([null]);
  });
});

describe('A program that was welcomed', () => {
  it('opens nothing at its start, and the welcome when it is asked for', () => {
    const program = new FakeProgram();
    expect(program.welcomes).toEqual([]);
    program.runtime.command({ kind: 'openWelcome' });
    program.runtime.command({ kind: 'openWelcome', step: 'safety' });
    expect(program.welcomes).toEqual([null, 'safety']);
  });
});
