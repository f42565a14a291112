// A part of the body with its own directions, and places and ways told in them.
import { add, leaned, radians, scale, sub, vec, type Vec3 } from './vec3.ts';

/** A part's own directions: forward, up (along it) and outward from the body's middle. */
export interface Frame {
  readonly at: Vec3;
  readonly forward: Vec3;
  readonly up: Vec3;
  readonly out: Vec3;
}

/** A point given in a part's own directions. */
export function within(frame: Frame, point: Vec3): Vec3 {
  return add(frame.at, turned(frame, point));
}

/** A way told in a part's own directions. */
export function turned(frame: Frame, { x, y, z }: Vec3): Vec3 {
  return add(add(scale(frame.forward, x), scale(frame.up, y)), scale(frame.out, z));
}

/** A part with its near side let down by some degrees, about the line ahead of it. */
export function dropped({ at, forward, up, out }: Frame, degrees: number): Frame {
  const cos = Math.cos(radians(degrees));
  const sin = Math.sin(radians(degrees));
  return {
    at,
    forward,
    up: add(scale(up, cos), scale(out, sin)),
    out: sub(scale(out, cos), scale(up, sin)),
  };
}

/** A part at a place, leaned forward and rolled about its own length, in degrees. */
export function frameAt(at: Vec3, lean: number, roll: number): Frame {
  const ahead = leaned(vec(1, 0), lean);
  const cos = Math.cos(radians(roll));
  const sin = Math.sin(radians(roll));
  return {
    at,
    forward: vec(ahead.x * cos, ahead.y * cos, sin),
    up: leaned(vec(0, 1), lean),
    out: vec(-ahead.x * sin, -ahead.y * sin, cos),
  };
}
