// The standing body from the side at a tilt of the pelvis, with the curve of the spine drawn in. Pure: the same tilt
// gives the same picture.
import { svg, type SVGTemplateResult } from 'lit';
import { blendPoses } from '../../figure/blend.ts';
import type { Point } from '../../figure/camera.ts';
import { within } from '../../figure/frame.ts';
import { POSES } from '../../figure/poses.ts';
import type { Skeleton } from '../../figure/skeleton.ts';
import { mix, vec, type Vec3 } from '../../figure/vec3.ts';
import { drawBody } from './body-picture.ts';

/** The furthest tilt that is drawn, either way, in degrees (movement.md 3.1: exaggerated on purpose). */
export const MAX_TILT = 15;

/** Left, top, width and height of the picture: from the neck to the middle of the thighs. */
export const PELVIS_VIEW = '-190 -880 380 520';

const LUMBAR = 5;
/** How far the low back is hollow at no tilt; fully tipped forward twice that, fully back not at all. */
const HOLLOW = 0.012;

/** The picture at a tilt in degrees: + forward, − back, at most MAX_TILT. */
export function pelvisPicture(tilt: number): SVGTemplateResult {
  const share = (tilt + MAX_TILT) / (2 * MAX_TILT);
  const pose = blendPoses(POSES['STAND-BACK'], POSES['STAND-FWD'], share, 'straight');
  const { picture, skeleton } = drawBody({ ...pose, wedge: 1 });
  const curve = spineOf(skeleton, tilt);
  return svg`${picture}${strand(frontStrand(skeleton), Math.max(0, tilt))}${strand(
    backStrand(skeleton),
    Math.max(0, -tilt),
  )}
    <path class="spine" d=${pathThrough(curve.map(seen))} />
    ${curve.slice(0, LUMBAR).map((at) => {
      const { x, y } = seen(at);
      return svg`<circle class="vertebra" cx=${x} cy=${y} r="10" />`;
    })}`;
}

/** From the sacrum up: five lumbar vertebrae in the hollow of the low back, then the back up to the neck. */
function spineOf({ pelvis, trunk }: Skeleton, tilt: number): readonly Vec3[] {
  const sacrum = within(pelvis, vec(-0.036, 0.056));
  const ribs = within(trunk, vec(-0.03, 0.125));
  const hollow = HOLLOW * (1 + tilt / MAX_TILT);
  const lumbar = Array.from({ length: LUMBAR }, (_, n) => {
    const share = (n + 0.35) / LUMBAR;
    const at = mix(sacrum, ribs, share);
    return vec(at.x + hollow * Math.sin(Math.PI * share), at.y);
  });
  return [...lumbar, ...[0.16, 0.21, 0.26].map((up) => within(trunk, vec(-0.03 - bow(up), up)))];
}

/** The upper back bows back a little between the ribs and the neck. */
function bow(up: number): number {
  return 0.012 * Math.sin(((up - 0.125) / 0.155) * Math.PI);
}

/** What pulls in front: from the low spine over the front of the hip to the thigh. */
function frontStrand({ pelvis, trunk, nearLeg }: Skeleton): readonly Point[] {
  const { hip, knee, thighFront } = nearLeg;
  const onThigh = vec(
    hip.x + (knee.x - hip.x) * 0.3 + thighFront.x * 0.02,
    hip.y + (knee.y - hip.y) * 0.3,
  );
  return [
    within(trunk, vec(-0.012, 0.09)),
    within(pelvis, vec(0.006, 0.075)),
    within(pelvis, vec(0.052, 0.002)),
    onThigh,
  ].map(seen);
}

/** What pulls behind: from the back of the pelvis to the back of the thigh. */
function backStrand({ pelvis, nearLeg }: Skeleton): readonly Point[] {
  const { hip, knee, thighFront } = nearLeg;
  const along = (share: number, behind: number): Vec3 =>
    vec(hip.x + (knee.x - hip.x) * share - thighFront.x * behind, hip.y + (knee.y - hip.y) * share);
  return [
    within(pelvis, vec(-0.066, 0.03)),
    within(pelvis, vec(-0.082, -0.02)),
    along(0.3, 0.05),
    along(0.62, 0.036),
  ].map(seen);
}

function strand(points: readonly Point[], tilt: number): SVGTemplateResult {
  return svg`<path class="strand" d=${pathThrough(points)} opacity=${Math.min(1, tilt / 9)} />`;
}

function seen({ x, y }: Vec3): Point {
  return { x: x * 1000, y: -y * 1000 };
}

/** A soft line through the points: straight to the first middle, then from middle to middle round each point. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...others] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const last = others.at(-1);
  if (!first || !last) return '';
  const rounds = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1] ?? point;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${String(point.x)} ${String(point.y)} ${String(middle.x)} ${String(middle.y)}`;
  });
  return `M${String(first.x)} ${String(first.y)}${rounds.join('')}L${String(last.x)} ${String(last.y)}`;
}
