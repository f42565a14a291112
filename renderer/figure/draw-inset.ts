// The small second view beside the figure: the same body at the same instant, from the foot end or from ahead. As in a
// mirror, a person's right is on the right. Which poses have one, and where it is, is insets.ts's.
import {
  armPath,
  headPath,
  KNEE_END,
  legPath,
  neckPath,
  thighPath,
  torsoPath,
} from './body-paths.ts';
import { createCamera, type Camera } from './camera.ts';
import { drawArrow } from './draw-arrow.ts';
import type { Role, Shape } from './draw-figure.ts';
import { drawProps } from './draw-props.ts';
import { weightAt, type FigureFrame } from './figure-at.ts';
import { INSET_PLACES, insetOf, type InsetKind } from './insets.ts';
import type { ArmJoints, LegJoints } from './skeleton.ts';
import type { Vec3 } from './vec3.ts';

export interface Inset {
  readonly kind: InsetKind;
  /** Its square in the picture, and the square that it looks at; left, top and size, in picture units. */
  readonly place: Square;
  readonly view: Square;
  readonly opacity: number;
  readonly shapes: readonly Shape[];
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const UNITS = 1000;

/** The inset of a frame; undefined where the side view says it all. */
export function drawInset(frame: FigureFrame): Inset | undefined {
  const kind = (['foot-end', 'front'] as const).find((each) => weightOf(frame, each) > 0.01);
  if (!kind) return undefined;
  const { x, y, half, lookY, lookZ, zoom } = INSET_PLACES[kind];
  const seen = half / zoom;
  const camera = createCamera(frame.side === 'left' ? 90 : -90);
  const middle = camera.point({ x: 0, y: lookY, z: lookZ });
  return {
    kind,
    opacity: weightOf(frame, kind),
    place: { left: (x - half) * UNITS, top: -(y + half) * UNITS, size: 2 * half * UNITS },
    view: {
      left: middle.x - seen * UNITS,
      top: middle.y - seen * UNITS,
      size: 2 * seen * UNITS,
    },
    shapes: [
      ...drawProps(frame.pose.props, camera),
      ...partsOf(frame, camera),
      ...drawArrow(frame, camera),
    ],
  };
}

function weightOf(frame: FigureFrame, kind: InsetKind): number {
  return weightAt(frame, (name) => (insetOf(name) === kind ? 1 : 0));
}

interface Part {
  /** Where it is: what is further ahead is nearer to the viewer. */
  readonly ahead: number;
  readonly role: Role;
  readonly d: string;
}

/** The body from behind to the front. */
function partsOf(frame: FigureFrame, camera: Camera): readonly Shape[] {
  const { trunk, head, nearLeg, farLeg, nearArm, farArm } = frame.skeleton;
  const { accent } = frame.pose;
  const working: Role = accent > 0.5 ? 'work' : 'near';
  const parts: readonly Part[] = [
    { ahead: head.at.x - 0.02, role: 'near', d: neckPath(frame, camera) },
    { ahead: trunk.at.x - 0.01, role: 'trunk', d: torsoPath(frame, camera) },
    { ahead: head.at.x, role: 'near', d: headPath(frame, camera) },
    ...legParts(farLeg, 'far', camera),
    ...legParts(nearLeg, working, camera),
    armPart(farArm, 'far', camera),
    armPart(nearArm, 'near', camera),
  ];
  return parts.toSorted((a, b) => a.ahead - b.ahead).map(({ role, d }) => ({ role, d }));
}

function legParts(leg: LegJoints, role: Role, camera: Camera): readonly Part[] {
  return [
    { ahead: middle(leg.hip, leg.knee), role, d: thighPath(leg, camera) },
    { ahead: middle(leg.knee, leg.toe), role, d: legPath(leg, camera, KNEE_END) },
  ];
}

function armPart(arm: ArmJoints, role: Role, camera: Camera): Part {
  return { ahead: middle(arm.shoulder, arm.tip), role, d: armPath(arm, camera) };
}

function middle(a: Vec3, b: Vec3): number {
  return (a.x + b.x) / 2;
}
