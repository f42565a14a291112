// What of the body rests on something that does not move: feet and knees on the floor, hands on desk, wall or floor, the
// back and the forearms of one who lies or planks. A watch tells when any of it creeps away from where it was set down.
import type { FigureFrame } from '../../renderer/figure/figure-at.ts';
import { within } from '../../renderer/figure/frame.ts';
import type { Arm } from '../../renderer/figure/pose.ts';
import { BLADES } from '../../renderer/figure/proportions.ts';
import type { ArmJoints, LegJoints } from '../../renderer/figure/skeleton.ts';
import { distance, vec, type Vec3 } from '../../renderer/figure/vec3.ts';

export type Side = 'near' | 'far';
export const SIDES: readonly Side[] = ['near', 'far'];

export type Contact = readonly [name: string, at: Vec3];

export const ON_GROUND = 1e-4;
/** A hand on its way to a place or from it is not planted there yet; nor is one that does not touch it. */
const AT_REST = 0.9995;
const TOUCHING = 0.003;

export function legOf({ skeleton }: FigureFrame, side: Side): LegJoints {
  return side === 'near' ? skeleton.nearLeg : skeleton.farLeg;
}

export function armOf({ skeleton }: FigureFrame, side: Side): ArmJoints {
  return side === 'near' ? skeleton.nearArm : skeleton.farArm;
}

/** The balls of feet on the floor, and knees that are down. */
export function groundContacts(frame: FigureFrame): readonly Contact[] {
  return SIDES.flatMap((side): readonly Contact[] => {
    const leg = side === 'near' ? frame.pose.nearLeg : frame.pose.farLeg;
    const { ball, knee } = legOf(frame, side);
    if (leg.kind === 'knee') return [[`${side} knee`, movedOn(frame, knee)]];
    return ball.y < ON_GROUND ? [[`${side} foot`, movedOn(frame, ball)]] : [];
  });
}

/** Hands, back and forearms on desk, wall or floor. */
export function otherContacts(frame: FigureFrame): readonly Contact[] {
  const { pose, skeleton } = frame;
  const hands = placedHands(frame)
    .filter(({ away }) => away < TOUCHING)
    .map(({ name, palm }) => [name, palm] as const);
  const { kind } = pose.support;
  const blades = within(skeleton.trunk, vec(0, BLADES.along));
  return [
    ...hands,
    ...(kind === 'shoulders' ? [['back', blades] as const] : []),
    ...(kind === 'forearms' ? [['elbow', skeleton.nearArm.elbow] as const] : []),
  ];
}

/** The hands that should lie somewhere in the room, and how far from there they are, in body heights. */
export function placedHands(frame: FigureFrame) {
  return SIDES.flatMap((side) => {
    const place = placeOf(side === 'near' ? frame.pose.nearArm : frame.pose.farArm, side);
    if (!place) return [];
    const { palm } = armOf(frame, side);
    const at = [place.x, place.y, place.z].map((value) => value.toFixed(3)).join(', ');
    return [{ name: `${side} hand at ${at}`, palm, away: distance(palm, place) }];
  });
}

/** The place in the room where a hand lies fully; none for one in the air or on the body. */
function placeOf(arm: Arm, side: Side): Vec3 | undefined {
  const fully = arm.find(({ share }) => share > AT_REST);
  if (fully?.hand.on !== 'world') return undefined;
  const { x, y, z } = fully.hand.palm;
  return vec(x, y, side === 'near' ? z : -z);
}

/** The floor passes under somebody who walks: places in the room, not from the body. */
function movedOn({ pose }: FigureFrame, at: Vec3): Vec3 {
  return { ...at, x: at.x + pose.travel };
}

/** Remembers where each contact was set down, and tells when it has crept away by more than `most` body heights. */
export function slideWatch(contacts: (frame: FigureFrame) => readonly Contact[], most: number) {
  let planted = new Map<string, Vec3>();
  return (frame: FigureFrame): string | undefined => {
    const now = new Map(contacts(frame).map(([name, at]) => [name, planted.get(name) ?? at]));
    for (const [name, at] of contacts(frame)) {
      const crept = distance(at, now.get(name) ?? at);
      if (crept > most) return `${name} slid by ${crept.toFixed(4)}`;
    }
    planted = now;
    return undefined;
  };
}
