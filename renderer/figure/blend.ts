// A pose between two poses. Whatever both share (a planted foot, a knee on its pad, the seat) stays exactly where it
// is; a foot that changes place is lifted on the way.
import type { Arm, Glows, Hand, Leg, Pose, Props, Support } from './pose.ts';
import { hipsOf, legByFoot } from './skeleton.ts';
import { distance, mix, vec, type Vec3 } from './vec3.ts';

/** How a blend treats a foot or a seat that changes place: `step` lifts it on the way, `straight` does not. */
export type Travel = 'step' | 'straight';

/** The pose a share `t` (0 to 1) of the way from one pose to another. Blends may be blended again. */
export function blendPoses(from: Pose, to: Pose, t: number, travel: Travel = 'step'): Pose {
  if (t <= 0 || from === to) return from;
  if (t >= 1) return to;
  const arc = travel === 'step' ? Math.sin(Math.PI * t) : 0;
  const between = (a: number, b: number): number => a + (b - a) * t;
  return {
    support: blendSupport(from, to, { t, arc }),
    pelvis: between(from.pelvis, to.pelvis),
    roll: between(from.roll, to.roll),
    drop: between(from.drop, to.drop),
    aside: between(from.aside, to.aside),
    sway: between(from.sway ?? 0, to.sway ?? 0),
    travel: between(from.travel, to.travel),
    trunk: between(from.trunk, to.trunk),
    curl: between(from.curl, to.curl),
    head: between(from.head, to.head),
    nearLeg: blendLeg(from.nearLeg, to.nearLeg, { t, arc }),
    farLeg: blendLeg(from.farLeg, to.farLeg, { t, arc }),
    nearArm: blendArm(from.nearArm, to.nearArm, t),
    farArm: blendArm(from.farArm, to.farArm, t),
    yaw: between(from.yaw, to.yaw),
    centre: between(from.centre, to.centre),
    accent: between(from.accent, to.accent),
    wedge: between(from.wedge, to.wedge),
    glows: blendShares<Glows>(from.glows, to.glows, t),
    props: blendShares<Props>(from.props, to.props, t),
  };
}

/** Highest lift of the seat and of a foot on the way to another place, and how it grows with the distance. */
const SEAT_LIFT = 0.016;
const FOOT_LIFT = 0.036;

/** How far along, and how high the arc of a step is there, 0 to 1. */
interface Along {
  readonly t: number;
  readonly arc: number;
}

function blendSupport(from: Pose, to: Pose, { t, arc }: Along): Support {
  const a = from.support;
  const b = to.support;
  if (a.kind === 'seat' && b.kind === 'seat') {
    const lift = Math.min(SEAT_LIFT, Math.abs(b.x - a.x)) * arc;
    return { kind: 'seat', x: a.x + (b.x - a.x) * t, lift: a.lift + (b.lift - a.lift) * t + lift };
  }
  if (a.kind === 'knee' && b.kind === 'knee') {
    return { kind: 'knee', x: a.x + (b.x - a.x) * t };
  }
  if (a.kind === 'shoulders' && b.kind === 'shoulders') {
    return { kind: 'shoulders', x: a.x + (b.x - a.x) * t };
  }
  if (a.kind === 'forearms' && b.kind === 'forearms') {
    return { kind: 'forearms', x: a.x + (b.x - a.x) * t, lean: a.lean + (b.lean - a.lean) * t };
  }
  const hips = mix(hipsOf(from), hipsOf(to), t);
  return { kind: 'free', x: hips.x, y: hips.y };
}

function blendLeg(a: Leg, b: Leg, { t, arc }: Along): Leg {
  if (a.kind === 'knee' && b.kind === 'knee') {
    return {
      kind: 'knee',
      knee: mix(a.knee, b.knee, t),
      shank: a.shank + (b.shank - a.shank) * t,
      pitch: a.pitch + (b.pitch - a.pitch) * t,
    };
  }
  const from = legByFoot(a);
  const to = legByFoot(b);
  return {
    kind: 'foot',
    ball: step(from.ball, to.ball, { t, arc }),
    pitch: from.pitch + (to.pitch - from.pitch) * t + hanging(from.ball, to.ball) * arc,
    roll: from.roll + (to.roll - from.roll) * t,
    pole: mix(from.pole, to.pole, t),
  };
}

/** Degrees by which the toes of a lifted foot hang. */
function hanging(from: Vec3, to: Vec3): number {
  return Math.min(18, distance(from, to) * 90);
}

function step(from: Vec3, to: Vec3, { t, arc }: Along): Vec3 {
  const lift = Math.min(FOOT_LIFT, distance(from, to) * 0.35) * arc;
  const between = mix(from, to, t);
  return vec(between.x, between.y + lift, between.z);
}

function blendArm(from: Arm, to: Arm, t: number): Arm {
  if (from === to) return from;
  const shares = new Map<Hand, number>();
  for (const { hand, share } of from) shares.set(hand, share * (1 - t));
  for (const { hand, share } of to) shares.set(hand, (shares.get(hand) ?? 0) + share * t);
  return [...shares].map(([hand, share]) => ({ hand, share }));
}

function blendShares<T extends Readonly<Record<string, number>>>(from: T, to: T, t: number): T {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const mixed = [...names].map((name) => {
    const a = from[name] ?? 0;
    return [name, a + ((to[name] ?? 0) - a) * t] as const;
  });
  return Object.fromEntries(mixed) as T;
}
