// Reads the colours of renderer/styles/tokens.css and checks every pair that meets on screen against WCAG 2.2 AA,
// in light and dark, as usual and with increased contrast.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');

type Theme = 'light' | 'dark';
type Palette = ReadonlyMap<string, string>;

/** The declarations of the first `:root` block after `start`, by name without `--sb-`. */
function colorsAfter(start: string, theme: Theme): Map<string, string> {
  const from = css.indexOf(':root {', css.indexOf(start));
  const block = css.slice(from, css.indexOf('}', from));
  const colors = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/--sb-([\w-]+):\s*([^;]+);/g)) {
    const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
    const color = pair?.[theme === 'light' ? 1 : 2];
    if (color !== undefined) colors.set(name, color);
    const alias = /^var\(--sb-([\w-]+)\)$/.exec(value)?.[1];
    const aliased = alias === undefined ? undefined : colors.get(alias);
    if (aliased !== undefined) colors.set(name, aliased);
  }
  return colors;
}

function paletteOf(theme: Theme, contrast: 'usual' | 'more'): Palette {
  const usual = colorsAfter(':root {', theme);
  if (contrast === 'usual') return usual;
  return new Map([...usual, ...colorsAfter('prefers-contrast: more', theme)]);
}

function channel(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(color.slice(at, at + 2)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const color = palette.get(name);
    if (color === undefined) throw new Error(`tokens.css has no colour --sb-${name}`);
    return luminance(color);
  });
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

/** Text on its grounds: 4.5 to 1. */
const TEXT: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', ['paper', 'raised', 'fill', 'fill-hover', 'clay-soft', 'moss-soft', 'urgent-soft']],
  ['ink-soft', ['paper', 'raised', 'fill', 'moss-soft', 'clay-soft']],
  ['on-clay', ['clay', 'clay-hover']],
  ['clay-ink', ['paper', 'raised', 'clay-soft', 'fill', 'fill-hover']],
  ['moss-ink', ['paper', 'raised', 'moss-soft', 'fill']],
  ['urgent', ['paper', 'raised', 'urgent-soft']],
];

/** Shapes that carry meaning on their grounds: 3 to 1. */
const SHAPES: readonly [shape: string, grounds: readonly string[]][] = [
  ['clay', ['paper', 'raised', 'line']],
  ['moss', ['paper', 'raised', 'line', 'moss-soft']],
  ['focus', ['paper', 'raised', 'fill', 'clay-soft']],
  ['past', ['paper']],
  ['figure-trunk', ['paper', 'raised']],
  ['figure-near', ['paper', 'raised']],
  ['figure-work', ['paper', 'raised']],
];

describe.each([
  ['light', 'usual', 4.5],
  ['dark', 'usual', 4.5],
  ['light', 'more', 7],
  ['dark', 'more', 7],
] as const)('In the %s theme with %s contrast', (theme, level, textRatio) => {
  const palette = paletteOf(theme, level);
  const pairs = (table: typeof TEXT) =>
    table.flatMap(([one, grounds]) => grounds.map((ground) => [one, ground] as const));

  it.each(pairs(TEXT))('%s can be read on %s', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(textRatio);
  });

  it.each(pairs(SHAPES))('%s stands out from %s', (shape, ground) => {
    expect(contrast(palette, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});
