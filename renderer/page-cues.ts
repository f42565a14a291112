// The tones and the voice of this page: WebAudio and speech synthesis as the browser has them.
import type { ReactiveControllerHost } from 'lit';
import { languageTagOf } from '../preload/messages/choose-locale.ts';
import type { FrameClock } from './frame-clock.ts';
import { SessionCues } from './session-cues.ts';
import { RoutineTones } from './sound/routine-tones.ts';
import { spokenLocale } from './speak.ts';
import { RoutineVoice } from './voice/routine-voice.ts';

export interface PageCues {
  readonly cues: SessionCues;
  readonly tones: RoutineTones;
  readonly voice: RoutineVoice;
}

/** Cues for a screen of this page. */
export function createPageCues(host: ReactiveControllerHost, clock: FrameClock): PageCues {
  const after = (ms: number, callback: () => void) => clock.onTimer(ms, callback);
  const tones = new RoutineTones({
    makeContext: () => new AudioContext({ latencyHint: 'interactive' }),
    after,
  });
  const voice = new RoutineVoice({
    synthesis: 'speechSynthesis' in window ? window.speechSynthesis : null,
    makeUtterance: (words) => new SpeechSynthesisUtterance(words),
    language: () => languageTagOf(spokenLocale()),
    after,
    onState: () => host.requestUpdate(),
  });
  return { cues: new SessionCues(host, { clock, tones, voice }), tones, voice };
}
