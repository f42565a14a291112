// The microphone on Linux, from what PipeWire and PulseAudio really printed (recorded/README.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createLinuxMicrophone,
  readPipeWire,
  readPulse,
} from '../../../../main/adapters/desk/signals/microphone-linux.ts';

const OWN_PID = 1;

function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, 'recorded', `${name}.json`), 'utf8');
}

/** The process that records in a recording, as PipeWire names it. */
function recordingPid(name: string): number {
  const match =
    /"application.process.id": "?(\d+)"?,[^}]*"media.name": "Meeting"|"application.process.id": "?(\d+)"?/.exec(
      recorded(name),
    );
  return Number(match?.[1] ?? match?.[2]);
}

describe.each([
  { program: 'pw-dump', read: readPipeWire },
  { program: 'pactl', read: readPulse },
])('The microphone according to $program', ({ program, read }) => {
  it.each([
    ['nothing records', 'idle', 'off'],
    ['a meeting records', 'call', 'on'],
    ['a level meter listens', 'meter', 'off'],
    ['somebody records what the speakers play', 'monitor', 'off'],
  ])('when %s', (_, name, expected) => {
    expect(read(recorded(`${program}-${name}`), OWN_PID)).toBe(expected);
  });

  it('leaves out our own program', () => {
    const name = `${program}-call`;
    expect(read(recorded(name), recordingPid(name))).toBe('off');
  });

  it.each([null, '', '{}', '"on"', 'No such command', '[1, null, "x"'])(
    'knows nothing from %j',
    (text) => {
      expect(read(text, OWN_PID)).toBe('unknown');
    },
  );

  it('survives whatever it is given', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['on', 'off', 'unknown']).toContain(read(text, OWN_PID));
      }),
    );
  });
});

describe('A paused recording', () => {
  it('is no call', () => {
    const corked = recorded('pactl-call').replace('"corked": false', '"corked": true');
    expect(readPulse(corked, OWN_PID)).toBe('off');
  });

  it('is no call for PipeWire either, which then says that it is idle', () => {
    const idle = recorded('pw-dump-call').replaceAll('"state": "running"', '"state": "idle"');
    expect(readPipeWire(idle, OWN_PID)).toBe('off');
  });
});

describe('Asking for the microphone', () => {
  it('asks PulseAudio only where PipeWire has no answer', async () => {
    const asked: string[] = [];
    const answers: Record<string, string | null> = {
      'pw-dump': null,
      pactl: recorded('pactl-call'),
    };
    const read = createLinuxMicrophone((file) => {
      asked.push(file);
      return Promise.resolve(answers[file] ?? null);
    }, OWN_PID);
    expect([await read(), asked]).toEqual(['on', ['pw-dump', 'pactl']]);
    answers['pw-dump'] = recorded('pw-dump-idle');
    expect([await read(), asked]).toEqual(['off', ['pw-dump', 'pactl', 'pw-dump']]);
  });
});
