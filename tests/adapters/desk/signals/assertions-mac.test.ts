// What keeps a Mac awake. The texts are written from the format that pmset's manual and the field reports of
// platform.md 2.3 show; no Mac was at hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDisplayAwake,
  readMicrophone,
} from '../../../../main/adapters/desk/signals/assertions-mac.ts';

const OWN_PID = 4242;

const HEAD = `2026-11-22 10:41:07 +0100
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    1
   PreventSystemSleep             0
   ExternalMedia                  0
   PreventUserIdleSystemSleep     1
   NetworkClientActive            0
Listed by owning process:
`;
const POWERD = `   pid 97(powerd): [0x0000a1b200018001] 01:10:42 PreventUserIdleSystemSleep named: "Powerd - Prevent sleep while display is on"
   pid 97(powerd): [0x0000a1b200018002] 01:10:42 PreventUserIdleDisplaySleep named: "com.apple.powermanagement.displayon"
`;
const CALL = `   pid 301(coreaudiod): [0x0000a1c300018044] 00:12:09 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInMicrophoneDevice.context.preventuseridlesleep"
	Created for PID: 5120.
	Resources: audio-in audio-out BuiltInMicrophoneDevice BuiltInSpeakerDevice
`;
const MUSIC = `   pid 301(coreaudiod): [0x0000a1c300018051] 00:31:00 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInSpeakerDevice.context.preventuseridlesleep"
	Created for PID: 733.
	Resources: audio-out BuiltInSpeakerDevice
`;
const FILM = `   pid 880(Google Chrome): [0x0000a1d400058061] 00:05:31 NoDisplaySleepAssertion named: "Video Wake Lock"
`;
const OURS = `   pid ${String(OWN_PID)}(Sitbones): [0x0000a1d400058070] 00:00:31 NoDisplaySleepAssertion named: "Electron"
`;
const KERNEL = `Kernel Assertions: 0x4=USB
   id=500  level=255 0x4=USB mod=22.11.26, 09:30 description=com.apple.usb.externaldevice owner=USB Receiver
`;

describe('The microphone of a Mac', () => {
  it.each([
    ['nothing is on', HEAD + POWERD + KERNEL, 'off'],
    ['a call is on', HEAD + POWERD + CALL + KERNEL, 'on'],
    ['music plays', HEAD + POWERD + MUSIC, 'off'],
    ['a call and music are on', HEAD + MUSIC + CALL, 'on'],
  ])('when %s', (_, text, expected) => {
    expect(readMicrophone(text, OWN_PID)).toBe(expected);
  });
});

describe('The display of a Mac, kept awake', () => {
  it.each([
    ['by the system alone', HEAD + POWERD + KERNEL, 'off'],
    ['by a film', HEAD + POWERD + FILM, 'on'],
    ['by music, which lets it sleep', HEAD + MUSIC, 'off'],
    ['by ourselves', HEAD + OURS, 'off'],
  ])('%s', (_, text, expected) => {
    expect(readDisplayAwake(text, OWN_PID)).toBe(expected);
  });
});

describe('An answer that is none', () => {
  it.each([null, '', 'Usage: pmset …', HEAD.replace('Listed by owning process:', '')])(
    'is unknown: %j',
    (text) => {
      expect([readMicrophone(text, OWN_PID), readDisplayAwake(text, OWN_PID)]).toEqual([
        'unknown',
        'unknown',
      ]);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(['on', 'off']).toContain(readMicrophone(HEAD + rest, OWN_PID));
        expect(['on', 'off']).toContain(readDisplayAwake(HEAD + rest, OWN_PID));
      }),
    );
  });
});
