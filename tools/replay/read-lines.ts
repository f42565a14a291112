// Reads recordings and injections: JSON lines, checked, with a message that names file and line.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { instant, SECOND_MS } from '../../main/core/time.ts';
import { INJECTED_KINDS, type Injected, type Stretch } from './recorded-desk.ts';

/** A mistake in a file that a person gave us; its message says where and how to mend it. */
export class BadInput extends Error {}

const time = v.pipe(
  v.string('"t" must be a time in quotes, such as "2026-03-02T09:00:00Z"'),
  v.transform((text) => Date.parse(text)),
  v.check((ms) => Number.isFinite(ms), '"t" must be a time such as "2026-03-02T09:00:00Z"'),
);
const seconds = v.pipe(
  v.number('"dur" must be a number of seconds'),
  v.finite(),
  v.minValue(0, '"dur" must not be negative'),
);

const stretchLine = v.object({
  t: time,
  dur: seconds,
  state: v.picklist(['active', 'idle', 'off'], '"state" must be "active", "idle" or "off"'),
});
const injectedLine = v.object({
  t: time,
  dur: seconds,
  kind: v.picklist(INJECTED_KINDS, `"kind" must be one of ${INJECTED_KINDS.join(', ')}`),
});

/** The stretches of a recording, in order of time. Throws BadInput. */
export function readRecording(file: string): readonly Stretch[] {
  const stretches = readLines(file, (value) => {
    const { t, dur, state } = v.parse(stretchLine, value);
    return { from: instant(t), to: instant(t + dur * SECOND_MS), state };
  });
  return stretches.toSorted((a, b) => a.from - b.from);
}

/** The happenings of an injection file, in order of time. Throws BadInput. */
export function readInjected(file: string): readonly Injected[] {
  const injected = readLines(file, (value) => {
    const { t, dur, kind } = v.parse(injectedLine, value);
    return { from: instant(t), to: instant(t + dur * SECOND_MS), kind };
  });
  return injected.toSorted((a, b) => a.from - b.from);
}

/** A whole file as text. Throws BadInput naming it. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function readLines<T>(file: string, parse: (value: unknown) => T): T[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [parse(JSON.parse(line))];
    } catch (error) {
      throw new BadInput(
        `${file}, line ${String(index + 1)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  });
}
