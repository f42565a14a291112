// The voice: a local one of the language, one sentence at a time, silent whenever the routine is.
import { beforeEach, describe, expect, it } from 'vitest';
import { pickVoice } from '../../renderer/voice/pick-voice.ts';
import { RoutineVoice, type Spoken } from '../../renderer/voice/routine-voice.ts';
import { spokenWords } from '../../renderer/voice/spoken-words.ts';
import { shelfIn, spokenRoutine } from '../../routines/index.ts';
import { createManualFrameClock } from '../support/manual-frame-clock.ts';
import { ROUTINES } from '../support/build-snapshot.ts';

const OPENER = ROUTINES.hipFlexorOpener;

function voiceIn(lang: string, overrides: Partial<SpeechSynthesisVoice> = {}) {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false, ...overrides };
}

/** A system's speech, which counts how many sentences are under way. */
class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voiceIn('en-GB')];
  heard: string[] = [];
  /** The languages of the voices that spoke. */
  spokenBy: string[] = [];
  speaking: string | null = null;
  overlaps = 0;

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak({ text, lang }: { text: string; lang: string }): void {
    this.spokenBy.push(lang);
    if (this.speaking !== null) this.overlaps += 1;
    this.speaking = text;
    this.heard.push(text);
  }

  cancel(): void {
    this.speaking = null;
  }
}

let speech: FakeSpeech;
let clock: ReturnType<typeof createManualFrameClock>;
let changes: number;

function makeVoice(synthesis: FakeSpeech | null = speech, language = 'en-US'): RoutineVoice {
  return new RoutineVoice({
    synthesis: synthesis as unknown as SpeechSynthesis | null,
    makeUtterance: (text) => ({ text }) as unknown as SpeechSynthesisUtterance,
    language: () => language,
    after: (ms, callback) => clock.onTimer(ms, callback),
    onState: () => (changes += 1),
  });
}

function playing(positionMs: number, overrides: Partial<Spoken> = {}): Spoken {
  return {
    routine: OPENER,
    positionMs,
    isRunning: true,
    isWaiting: false,
    care: null,
    volume: 1,
    ...overrides,
  };
}

beforeEach(() => {
  speech = new FakeSpeech();
  clock = createManualFrameClock();
  changes = 0;
});

describe('The voice', () => {
  it('says each step once, and never two at a time', () => {
    const voice = makeVoice();
    for (let positionMs = 0; positionMs < 180_000; positionMs += 250)
      voice.follow(playing(positionMs));
    expect(speech.heard).toHaveLength(OPENER.steps.length);
    expect(speech.overlaps).toBe(0);
  });

  it('says the side where it begins, and "switch" where it changes', () => {
    expect(spokenWords(OPENER, 0)).toMatch(/^Right side\. Kneel on the right knee/);
    expect(spokenWords(OPENER, 1)).toBe('Tailbone slightly under.');
    expect(spokenWords(OPENER, 5)).toBe('Switch. Left side. Swap knees. Use the desk or chair.');
  });

  it('says the line of care after the first line, and never again', () => {
    expect(spokenWords(OPENER, 0, { care: 'Pad the knee.' })).toMatch(
      /left foot flat in front\. Pad the knee\.$/,
    );
    expect(spokenWords(OPENER, 1, { care: 'Pad the knee.' })).not.toContain('Pad');
  });

  it('stops in the middle of a word when the routine is paused, and says the line again after', () => {
    const voice = makeVoice();
    voice.follow(playing(24_000));
    expect(speech.speaking).toContain('Ribs over hips');
    voice.follow(playing(24_100, { isRunning: false }));
    expect(speech.speaking).toBeNull();
    voice.follow(playing(24_100));
    expect(speech.heard).toHaveLength(2);
  });

  it('says nothing new while the routine waits', () => {
    const voice = makeVoice();
    voice.follow(playing(14_000));
    voice.follow(playing(15_000, { isWaiting: true }));
    expect(speech.heard).toHaveLength(0);
    voice.follow(playing(15_000));
    expect(speech.heard).toEqual(['Tailbone slightly under.']);
  });

  it('does not begin a sentence that the next step would cut off', () => {
    const voice = makeVoice();
    voice.follow(playing(18_000));
    expect(speech.heard).toEqual([]);
  });

  it('waits for voices that come late', () => {
    speech.voices = [];
    const voice = makeVoice();
    voice.follow(playing(24_000));
    expect(voice.state).toBe('unknown');
    speech.voices = [voiceIn('en-US')];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(voice.state).toBe('ready');
    voice.follow(playing(24_500));
    expect(speech.heard).toEqual(['Right side. Ribs over hips, low back quiet.'.slice(12)]);
  });

  it('knows after a while that there is none, and says so once', () => {
    speech.voices = [voiceIn('de-DE'), voiceIn('en-US', { localService: false })];
    const voice = makeVoice();
    voice.follow(playing(24_000));
    clock.pass(2_000);
    voice.follow(playing(26_000));
    expect(voice.state).toBe('none');
    expect(changes).toBe(1);
    expect(speech.heard).toEqual([]);
  });

  it('is none where the page has no speech at all', () => {
    const voice = makeVoice(null);
    voice.follow(playing(0));
    expect(voice.state).toBe('none');
  });
});

describe('Of the voices of a system', () => {
  it('those of a server are never taken', () => {
    expect(
      pickVoice([voiceIn('en-US', { localService: false, default: true })], 'en-US'),
    ).toBeNull();
  });

  it("the region's own comes first, then the system's default, then any of the language", () => {
    const us = voiceIn('en-US');
    const gb = voiceIn('en_GB', { default: true });
    const au = voiceIn('en-AU');
    expect(pickVoice([au, gb, us], 'en-US')).toBe(us);
    expect(pickVoice([au, gb], 'en-US')).toBe(gb);
    expect(pickVoice([au, gb, us], 'en-GB')).toBe(gb);
    expect(pickVoice([au], 'en-US')).toBe(au);
    expect(pickVoice([voiceIn('de-DE')], 'en-US')).toBeNull();
  });

  it('a German one is taken for German, whatever it is called and whichever is the default', () => {
    const german = voiceIn('de_DE');
    const austrian = voiceIn('de-AT');
    const english = voiceIn('en-US', { default: true });
    const lowGerman = voiceIn('nds-DE');
    expect(pickVoice([english, lowGerman, german], 'de')).toBe(german);
    expect(pickVoice([english, german, austrian], 'de-AT')).toBe(austrian);
    expect(pickVoice([english, voiceIn('de')], 'de-CH')?.lang).toBe('de');
    expect(pickVoice([english, lowGerman], 'de')).toBeNull();
  });

  it('it speaks the German lines, with the side filled in', () => {
    speech.voices = [voiceIn('en-US', { default: true }), voiceIn('de-DE')];
    const [micro] = shelfIn('de').routines.filter(({ id }) => id === 'hip-opener-micro');
    if (!micro) throw new Error('no routine');
    makeVoice(speech, 'de').follow(playing(0, { routine: spokenRoutine(micro) }));
    expect(speech.heard[0]).toContain('Halt dich am Tisch, rechter Fuß weit nach hinten.');
    expect(speech.spokenBy).toEqual(['de-DE']);
  });

  it('is of the language that a routine names, which is not asked to say our words for the sides', () => {
    speech.voices = [voiceIn('en-US', { default: true }), voiceIn('de-DE')];
    const voice = makeVoice();
    voice.follow(playing(0, { routine: { ...OPENER, language: 'de-AT' } }));
    voice.follow(playing(0, { routine: { ...OPENER, language: 'en-GB' } }));
    voice.follow(playing(0));
    expect(speech.spokenBy).toEqual(['de-DE', 'en-US', 'en-US']);
    expect(speech.heard[0]).toMatch(/^Kneel on the right knee/);
    expect(speech.heard[1]).toMatch(/^Right side\. Kneel/);
  });

  it('there is none while a routine plays whose language nobody speaks, and one again after it', () => {
    const voice = makeVoice();
    voice.follow(playing(0));
    voice.follow(playing(0, { routine: { ...OPENER, language: 'fr' } }));
    expect(voice.state).toBe('none');
    voice.follow(playing(0, { routine: { ...OPENER } }));
    expect(voice.state).toBe('ready');
    expect(speech.heard).toHaveLength(2);
  });

  it('there is one for the words of the page after a routine whose language nobody speaks', () => {
    const voice = makeVoice();
    voice.follow(playing(0, { routine: { ...OPENER, language: 'fr' } }));
    voice.follow(null);
    voice.say('And done.', 1);
    expect(speech.heard).toEqual(['And done.']);
  });
});
