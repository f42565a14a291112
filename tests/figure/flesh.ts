// How low the flesh around the bones reaches, part by part: what rests on the floor, and what must not sink into it.
import {
  footSections,
  forearmSections,
  handSections,
  headSections,
  shankSections,
  thighSections,
  torsoSections,
  upperArmSections,
} from '../../renderer/figure/body-shapes.ts';
import type { Section } from '../../renderer/figure/outline.ts';
import type { Pose } from '../../renderer/figure/pose.ts';
import { solveSkeleton, type Skeleton } from '../../renderer/figure/skeleton.ts';
import { add, cross, scale } from '../../renderer/figure/vec3.ts';

export interface Flesh {
  readonly part: string;
  /** The height of its lowest point above the floor, in body heights. */
  readonly low: number;
}

/** The lowest point of every part of the body. */
export function fleshOf({ curl }: Pick<Pose, 'curl'>, skeleton: Skeleton): readonly Flesh[] {
  const { nearLeg, farLeg, nearArm, farArm } = skeleton;
  const legs = Object.entries({ near: nearLeg, far: farLeg }).flatMap(([side, leg]) => [
    [`${side} thigh`, thighSections(leg)] as const,
    [`${side} shank`, shankSections(leg)] as const,
    [`${side} foot`, footSections(leg)] as const,
  ]);
  const arms = Object.entries({ near: nearArm, far: farArm }).flatMap(([side, arm]) => [
    [`${side} upper arm`, upperArmSections(arm)] as const,
    [`${side} forearm`, forearmSections(arm)] as const,
    [`${side} hand`, handSections(arm)] as const,
  ]);
  const parts: readonly (readonly [string, readonly Section[]])[] = [
    ['trunk', torsoSections(skeleton, curl, 0)],
    ['head', headSections(skeleton)],
    ...legs,
    ...arms,
  ];
  return parts.map(([part, sections]) => ({ part, low: Math.min(...sections.map(lowOf)) }));
}

/** The height of the light that a lying body leaves under its low back, at its highest. */
export function gapUnderLowBack(pose: Pose): number {
  const skeleton = solveSkeleton(pose);
  const { lowBack, trunk } = skeleton;
  const waist = torsoSections(skeleton, pose.curl, 0).filter(({ at }) => {
    const along = (lowBack.x - at.x) * Math.sign(-trunk.up.x || 1);
    return along > 0 && along < 0.14;
  });
  return Math.max(...waist.map(lowOf));
}

/** A cross-section is an ellipse; its lowest point depends on how it is turned. */
function lowOf({ at, up, forward, front, back, half }: Section): number {
  const middle = add(at, scale(forward, (front - back) / 2));
  const out = cross(forward, up);
  return middle.y - Math.hypot(((front + back) / 2) * forward.y, half * out.y);
}
