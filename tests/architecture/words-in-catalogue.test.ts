// Every word for people comes from a catalogue, in windows, menus, boxes, notifications and on the command line.
import { describe, expect, it } from 'vitest';
import { hardCodedWords } from './hard-coded-words.ts';
import { readSource, sourceFilesIn } from './import-graph.ts';

/** What is said the same in every language, or is for machines, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  Sitbones: 'the name of the program',
  'Mutter no longer answers': 'the reason that the log gives for another idle source',
  'Peak detect': 'the name of a stream of PulseAudio, which is how it is known',
};

/** Files whose sentences nobody but a developer reads. */
const FOR_DEVELOPERS = new Set([
  // What `sitbones status --json` gives, for those who write scripts: documentation, like a README.
  'main/app/status-schema.ts',
]);

// The core says nothing at all; what it finds wrong in a file of ours is for the log.
const sources = ['main', 'renderer']
  .flatMap(sourceFilesIn)
  .filter((file) => !file.startsWith('main/core/') && !FOR_DEVELOPERS.has(file));

describe('No word for people', () => {
  it('stands outside the catalogues', () => {
    const found = sources.flatMap((file) =>
      hardCodedWords(file, readSource(file))
        .filter(({ text }) => !(text in EXEMPT))
        .map(({ line, text }) => `${file}:${String(line)} ${text}`),
    );
    expect(found).toEqual([]);
    expect(sources.length).toBeGreaterThan(200);
  });
});

describe('The search', () => {
  const textsIn = (source: string) => hardCodedWords('a.ts', source).map(({ text }) => text);

  it.each([
    ['text in a template', 'html`<p>Hello there</p>`', 'Hello there'],
    ['one word of text', 'html`<button @click=${f}>Close</button>`', 'Close'],
    ['text beside what is filled in', 'html`<p>${count} resets</p>`', 'resets'],
    ['text in what is filled in', 'html`<p>${html`<b>Bold</b>`}</p>`', 'Bold'],
    ['text of a drawing', 'svg`<text>Hips</text>`', 'Hips'],
    ['a spoken attribute', 'html`<button aria-label="Close"></button>`', 'Close'],
    ['a hint', 'html`<input placeholder="Search" />`', 'Search'],
    ['a menu', "const item = { label: 'Quit' };", 'Quit'],
    ['a box', "dialog.showMessageBox({ message: 'Replace it?' });", 'Replace it?'],
    ['a notification', "new Notification({ title: 'Time for a reset' });", 'Time for a reset'],
    ['a tooltip', "tray.setToolTip('Sitting');", 'Sitting'],
    ['an answer on the command line', "return said('Done.');", 'Done.'],
    ['the title of a page', "document.title = 'Library';", 'Library'],
    ['a sentence anywhere', "return isOn ? 'It is on' : 'It is off';", 'It is on'],
    ['a sentence with something in it', 'const a = `You sat ${n} minutes`;', 'You sat'],
  ])('finds %s', (_, source, text) => {
    expect(textsIn(source).join(' ')).toContain(text);
  });

  it.each([
    ['words from the catalogue', "html`<p>${t('day.now')}</p>`"],
    ['keys', "const place = { label: 'place.week', title: 'week' };"],
    ['signs', 'html`<p>· &nbsp; 3 × 4</p>`'],
    ['attributes nobody reads', 'html`<div class="Big Red" id="x"></div>`'],
    ['style', 'css`p { content: "Some words"; }`'],
    ['a line in the log', "log.warn('The tray cannot be shown');"],
    ['an error', "throw new Error('There is no such state');"],
    ['an import', "import { a } from 'Some Package';"],
  ])('passes over %s', (_, source) => {
    expect(textsIn(source)).toEqual([]);
  });
});
