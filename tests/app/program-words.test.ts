// The words of main follow the language that is chosen: at the start, at once, and everywhere that they are kept.
import { describe, expect, it } from 'vitest';
import { createProgramWords } from '../../main/app/program-words.ts';
import { FakeProgram } from '../support/fake-ports.ts';

describe('The words of main', () => {
  it('are the system’s until another language is chosen, and then that one’s', () => {
    const { messages, ownRoutines, follow } = createProgramWords({ system: 'de-AT' });
    expect(messages.locale).toBe('de-AT');
    expect(messages.t('tray.quit')).toBe('Beenden');
    expect(ownRoutines('import.none')).toBe('Nichts wurde importiert');
    follow('en');
    expect(messages.locale).toBe('en-u-hc-h23');
    expect(messages.t('tray.quit')).toBe('Quit');
    expect(ownRoutines('import.none')).toBe('Nothing was imported');
    follow('system');
    expect(messages.t('tray.quit')).toBe('Beenden');
  });

  it('are the system’s as soon as it can be asked, and stay those that were chosen', () => {
    const { messages, follow, knowSystem } = createProgramWords({ system: 'en-US' });
    knowSystem('de-AT');
    expect(messages.locale).toBe('de-AT');
    follow('en');
    knowSystem('en-GB');
    expect(messages.locale).toBe('en-GB');
    knowSystem(null);
    follow('system');
    expect(messages.locale).toBe('en-GB');
  });

  it('stay what a developer asked for', () => {
    const { messages, follow } = createProgramWords({ system: 'de', always: 'en-XA' });
    follow('de');
    expect(messages.t('tray.quit')).toMatch(/^⟦.*⟧$/);
  });
});

describe('A running program', () => {
  const labelsOf = ({ trays }: FakeProgram) => (trays.at(-1)?.menu ?? []).map((item) => item);

  it('speaks the language of its settings from the start', () => {
    const program = new FakeProgram({ language: 'de' });
    expect(program.runtime.snapshot().locale).toBe('de');
    expect(program.trays.at(-1)?.tooltip).toContain('im Sitzen');
  });

  it('redraws the tray and tells the windows as soon as the setting changes', () => {
    const program = new FakeProgram();
    expect(program.trays.at(-1)?.tooltip).toContain('Sitting');
    program.runtime.command({ kind: 'changeSettings', changes: { language: 'de' } });
    expect(program.trays.at(-1)?.tooltip).toContain('im Sitzen');
    expect(JSON.stringify(labelsOf(program))).toContain('Sitbones öffnen');
    expect(program.snapshots.at(-1)?.locale).toBe('de');
    program.runtime.command({ kind: 'changeSettings', changes: { language: 'system' } });
    expect(program.trays.at(-1)?.tooltip).toContain('Sitting');
  });

  it('refuses a bad setting in the language of the moment', () => {
    const program = new FakeProgram({ language: 'de' });
    const changes = { intervalMinutes: 5 };
    const result = program.runtime.command({ kind: 'changeSettings', changes });
    const mend = !result.ok && 'mend' in result.refusal ? result.refusal.mend : '';
    expect(mend).toMatch(/^Wähle eine ganze Zahl/);
  });
});
