// What Windows says of calls and full screens. The registry's text is written from the format of `reg query` and the
// field reports of platform.md 2.2; no Windows was at hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsentStore } from '../../../../main/adapters/desk/signals/microphone-windows.ts';
import { createWindowsNotificationState } from '../../../../main/adapters/desk/signals/notification-state-windows.ts';

const OWN_PATH = String.raw`C:\Users\ada\AppData\Local\Programs\sitbones\Sitbones.exe`;
const NOW = Date.UTC(2026, 10, 22, 10, 0);
const ROOT = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone`;

function filetime(atMs: number): string {
  return `0x${((BigInt(atMs) + 11_644_473_600_000n) * 10_000n).toString(16)}`;
}

function entry(name: string, startMs: number, stopMs: number | null): string {
  return [
    `${ROOT}\\NonPackaged\\${name}`,
    `    LastUsedTimeStart    REG_QWORD    ${filetime(startMs)}`,
    `    LastUsedTimeStop    REG_QWORD    ${stopMs === null ? '0x0' : filetime(stopMs)}`,
    '',
  ].join('\r\n');
}

const HEAD = `\r\n${ROOT}\r\n    Value    REG_SZ    Allow\r\n\r\n`;
const MINUTE = 60_000;
const TEAMS = 'C:#Program Files#Teams#ms-teams.exe';

function read(...entries: readonly string[]) {
  return readConsentStore(HEAD + entries.join('\r\n'), NOW, OWN_PATH);
}

describe('The microphone of a Windows machine', () => {
  it('is off where every use has stopped', () => {
    expect(read(entry(TEAMS, NOW - 60 * MINUTE, NOW - 5 * MINUTE))).toBe('off');
  });

  it('is on while one use has not', () => {
    const ended = entry('C:#old.exe', NOW - 90 * MINUTE, NOW - 80 * MINUTE);
    expect(read(ended, entry(TEAMS, NOW - 5 * MINUTE, null))).toBe('on');
  });

  it('is off where a program crashed yesterday and left its use open', () => {
    expect(read(entry(TEAMS, NOW - 24 * 60 * MINUTE, null))).toBe('off');
  });

  it('does not count our own', () => {
    expect(read(entry(OWN_PATH.replaceAll('\\', '#'), NOW - MINUTE, null))).toBe('off');
  });

  it.each([null, '', 'ERROR: The system was unable to find the specified registry key or value.'])(
    'is unknown from %j',
    (text) => {
      expect(readConsentStore(text, NOW, OWN_PATH)).toBe('unknown');
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(readConsentStore(HEAD + rest, NOW, OWN_PATH)).toBe('off');
      }),
    );
  });
});

describe('The notification state of Windows', () => {
  it.each([
    [1, 'nobody present', 'unknown', 'unknown'],
    [2, 'a full-screen program', 'on', 'off'],
    [3, 'a game', 'on', 'off'],
    [4, 'a presentation', 'on', 'off'],
    [5, 'nothing special', 'off', 'off'],
    [6, 'quiet time', 'off', 'on'],
    [7, 'a store program in full screen', 'on', 'off'],
    [0, 'a number that means nothing', 'unknown', 'unknown'],
    [99, 'a number of a later Windows', 'unknown', 'unknown'],
  ])('%i, %s', async (state, _, fullScreen, doNotDisturb) => {
    const signals = createWindowsNotificationState(() => Promise.resolve(() => state));
    expect([await signals.fullScreen(), await signals.doNotDisturb()]).toEqual([
      fullScreen,
      doNotDisturb,
    ]);
  });

  it('is loaded when it is first asked for, and once', async () => {
    let loads = 0;
    const signals = createWindowsNotificationState(() => {
      loads += 1;
      return Promise.resolve(() => 5);
    });
    expect(loads).toBe(0);
    await signals.fullScreen();
    await signals.doNotDisturb();
    expect(loads).toBe(1);
  });

  it.each([
    ['cannot be loaded', () => Promise.reject(new Error('no koffi'))],
    [
      'refuses',
      () =>
        Promise.resolve(() => {
          throw new Error('E_FAIL');
        }),
    ],
  ])('is unknown where it %s', async (_, load) => {
    const signals = createWindowsNotificationState(load);
    expect([await signals.fullScreen(), await signals.doNotDisturb()]).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
