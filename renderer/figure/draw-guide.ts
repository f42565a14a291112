// The straight line that a bridge rises to and a plank keeps: shoulder, hip and knee or heel in one line. It stays where
// the finished pose has it, just off the body, so that a body on its way comes up to it as to a ceiling.
import type { Camera, Point } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import { weightAt, type FigureFrame } from './figure-at.ts';
import { pair } from './outline.ts';
import { POSES, type PoseName } from './poses.ts';
import { solveSkeleton, type Skeleton } from './skeleton.ts';
import { add, distance, mix, scale, squareTo, sub, unit, type Vec3 } from './vec3.ts';

interface Guide {
  readonly of: 'BRIDGE-TOP' | 'PLANK' | 'PLANK-KNEES' | 'V-WALL-PLANK';
  /** Where it ends. */
  readonly end: 'knee' | 'ankle';
  /** The side of the body on which it lies. */
  readonly side: 'front' | 'back';
}

const BRIDGE: Guide = { of: 'BRIDGE-TOP', end: 'knee', side: 'front' };
const GUIDES: readonly Guide[] = [
  BRIDGE,
  { of: 'PLANK', end: 'ankle', side: 'back' },
  { of: 'PLANK-KNEES', end: 'knee', side: 'back' },
  { of: 'V-WALL-PLANK', end: 'ankle', side: 'back' },
];

/** How clearly a pose shows a guide: the one it is about fully, the one it comes from faintly. */
function clarity({ of }: Guide, name: PoseName): number {
  if (name === of) return 1;
  return of === 'BRIDGE-TOP' && name === 'BRIDGE-LOW' ? 0.3 : 0;
}

/** Off the joints, so that the flesh just reaches it; and how far it goes on beyond its end. */
const OFF = 0.092;
const BEYOND = 0.05;

/** The guides of a frame, each as an open stroke. */
export function drawGuide(frame: FigureFrame, camera: Camera): readonly Shape[] {
  return GUIDES.flatMap((guide) => {
    const opacity = weightAt(frame, (name) => clarity(guide, name));
    if (opacity <= 0.01) return [];
    const [from, to] = endsOf(guide).map((end): Point => camera.point(end));
    return from && to ? [{ role: 'guide', d: `M${pair(from)}L${pair(to)}`, opacity }] : [];
  });
}

/** Both ends of the lines that a pose shows, for the framing. */
export function guideEnds(name: PoseName): readonly Vec3[] {
  return GUIDES.filter((guide) => clarity(guide, name) > 0).flatMap(endsOf);
}

const known = new Map<Guide, readonly [Vec3, Vec3]>();

function endsOf(guide: Guide): readonly [Vec3, Vec3] {
  const made = known.get(guide) ?? lineOf(guide, solveSkeleton(POSES[guide.of]));
  known.set(guide, made);
  return made;
}

function lineOf(
  { end, side }: Guide,
  { nearArm, nearLeg, trunk }: Skeleton,
): readonly [Vec3, Vec3] {
  const from = nearArm.shoulder;
  const to = nearLeg[end];
  const along = unit(sub(to, from));
  const off = scale(squareTo(along, trunk.forward), side === 'front' ? OFF : -OFF);
  const over = BEYOND / distance(from, to);
  return [add(from, off), add(mix(from, to, 1 + over), off)];
}
