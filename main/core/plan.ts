// The one plan that a person makes: when this happens, I do that. Their own words, kept and shown as they are.

/** “When my call ends, I stand”: `when` is “my call ends”, `then` is “stand”. Each half is one line of plain text. */
export interface Plan {
  readonly when: string;
  readonly then: string;
}

/** The longest half of a plan, in characters as a person counts them; the shortest is 1. */
export const MAX_PLAN_LENGTH = 60;

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A character may be made of many: sixty of those that people write stay far below this. */
const MAX_CODE_UNITS = 8 * MAX_PLAN_LENGTH;

/** Line breaks, control characters, halves of a character, and marks that turn the writing of what follows. */
const NOT_PLAIN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** The plan with its spaces trimmed, null for none, or undefined where either half cannot be shown on a line. */
export function readPlan(value: unknown): Plan | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { when, then } = value as Readonly<Record<string, unknown>>;
  const halves = { when: readHalf(when), then: readHalf(then) };
  return halves.when === null || halves.then === null
    ? undefined
    : { when: halves.when, then: halves.then };
}

function readHalf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '' || text.length > MAX_CODE_UNITS || NOT_PLAIN.test(text)) return null;
  return Array.from(CHARACTERS.segment(text)).length <= MAX_PLAN_LENGTH ? text : null;
}
