// The one drawing of the tray icon, as SVG on a grid of 16: a ring that fills, and a sign for every state, so that each
// is known by its shape. What is made of it is make-tray-icons.ts's.
import type { TrayIcon, TrayShape } from '../main/app/tray-model.ts';

export interface Inks {
  /** Lines and signs. */
  readonly ink: string;
  /** The sign of a reset that is due, and that of standing. */
  readonly due: string;
  readonly standing: string;
  /** The part of the ring that is not filled yet, as an opacity of `ink`. */
  readonly track: number;
  /** A disc behind everything, so that it is seen on any ground; null for none. */
  readonly plate: string | null;
}

const CENTRE = 8;
const TWELFTHS = 12;

/** A plain ring is heavy, to be read as a gauge; around a sign it is slim and leaves room. */
const HEAVY = { radius: 5.75, width: 3.5 };
const SLIM = { radius: 6.5, width: 2 };

/** An SVG document of `pixels` by `pixels`. */
export function drawTrayIcon({ shape, twelfths }: TrayIcon, inks: Inks, pixels: number): string {
  const { plate } = inks;
  const size = String(pixels);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">`,
    plate === null ? '' : disc(8, plate),
    SHAPES[shape](twelfths, inks),
    '</svg>',
  ].join('');
}

const SHAPES: Readonly<Record<TrayShape, (twelfths: number, inks: Inks) => string>> = {
  counting: (twelfths, inks) => gauge(twelfths, HEAVY, inks),
  due: (_twelfths, { due }) => disc(7.5, due),
  held: (_twelfths, inks) =>
    gauge(TWELFTHS, SLIM, inks) +
    [5, CENTRE, 11].map((x) => dot({ x, y: CENTRE, radius: 1 }, inks.ink)).join(''),
  paused: (twelfths, inks) => gauge(twelfths, SLIM, inks) + bar(5, inks.ink) + bar(9, inks.ink),
  standing: (twelfths, inks) => gauge(twelfths, SLIM, inks) + arrowUp(inks.standing),
  away: (_twelfths, inks) => ringOfDots(inks.ink),
};

interface Ring {
  readonly radius: number;
  readonly width: number;
}

/** The ring with its first twelfths filled, from the top, clockwise. */
function gauge(twelfths: number, { radius, width }: Ring, { ink, track }: Inks): string {
  const circle = (opacity: number) =>
    `<circle cx="8" cy="8" r="${String(radius)}" fill="none" stroke="${ink}" stroke-opacity="${String(opacity)}" stroke-width="${String(width)}"/>`;
  if (twelfths >= TWELFTHS) return circle(1);
  return twelfths <= 0
    ? circle(track)
    : circle(track) + arc(twelfths / TWELFTHS, { radius, width }, ink);
}

function arc(part: number, { radius, width }: Ring, ink: string): string {
  const angle = part * 2 * Math.PI;
  const x = CENTRE + radius * Math.sin(angle);
  const y = CENTRE - radius * Math.cos(angle);
  const isLarge = part > 0.5 ? 1 : 0;
  const path = `M8 ${String(CENTRE - radius)}A${String(radius)} ${String(radius)} 0 ${String(isLarge)} 1 ${x.toFixed(3)} ${y.toFixed(3)}`;
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${String(width)}"/>`;
}

function disc(radius: number, fill: string): string {
  return `<circle cx="8" cy="8" r="${String(radius)}" fill="${fill}" stroke="none"/>`;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function dot({ x, y, radius }: Dot, fill: string): string {
  return `<circle cx="${x.toFixed(3)}" cy="${y.toFixed(3)}" r="${String(radius)}" fill="${fill}" stroke="none"/>`;
}

function bar(x: number, fill: string): string {
  return `<rect x="${String(x)}" y="5" width="2" height="6" rx="0.4" fill="${fill}" stroke="none"/>`;
}

function arrowUp(ink: string): string {
  return `<path d="M8 11.5V5M5.25 7.5L8 4.75L10.75 7.5" fill="none" stroke="${ink}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Only a trace of the ring: nobody there. */
function ringOfDots(ink: string): string {
  const dots = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    const x = CENTRE + 6 * Math.sin(angle);
    return dot({ x, y: CENTRE - 6 * Math.cos(angle), radius: 1.25 }, ink);
  });
  return dots.join('');
}
