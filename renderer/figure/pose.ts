// What a pose is: the few values that say where the body's weight rests and how it is held. Joints follow from them
// (skeleton.ts), so that planted feet and knees stay planted whatever the rest of the body does.
import type { Vec3 } from './vec3.ts';

/**
 * Where the weight rests.
 * - `free`: the hips are put where they should be, the legs reach for their feet.
 * - `seat`: on the sit bones, which roll on the seat as the pelvis tips; `x` is their place at no tilt.
 * - `knee`: on the near knee; the hips travel on the circle that the thigh allows, `x` says how far forward.
 * - `shoulders`: on the upper back, lying; `x` is its place, the rest of the body hangs from it.
 * - `forearms`: on both elbows; `x` is their place, `lean` the upper arms' angle from the upright, + forward.
 */
export type Support =
  | { readonly kind: 'free'; readonly x: number; readonly y: number }
  | { readonly kind: 'seat'; readonly x: number; readonly lift: number }
  | { readonly kind: 'knee'; readonly x: number }
  | { readonly kind: 'shoulders'; readonly x: number }
  | { readonly kind: 'forearms'; readonly x: number; readonly lean: number };

/**
 * A leg, by its foot or by its knee.
 * - `foot`: the ball of the foot, the foot's pitch (0 flat, + heel up, 180 sole to the ceiling) and roll (90: the sole
 *   faces away from the viewer), and the direction the knee points in.
 * - `knee`: the knee on the ground, the shank's angle behind it (0 level, + ankle higher) and the foot's pitch.
 */
export type Leg =
  | {
      readonly kind: 'foot';
      readonly ball: Vec3;
      readonly pitch: number;
      readonly roll: number;
      readonly pole: Vec3;
    }
  | { readonly kind: 'knee'; readonly knee: Vec3; readonly shank: number; readonly pitch: number };

/** The part that a hand rests on. Offsets are along its forward, up (or length) and outward directions. */
export type HandFrame = 'ribs' | 'pelvis' | 'near-thigh' | 'far-thigh' | 'near-shin' | 'world';

/**
 * A hand's place: its palm, the way the fingers point, and the way the elbow points, in trunk directions or, for an arm
 * that lies on the floor while the body turns, in those of the room (outward: to the viewer for the near arm).
 */
export interface Hand {
  readonly on: HandFrame;
  readonly palm: Vec3;
  readonly fingers: Vec3;
  readonly elbow: Vec3;
  readonly elbowIn?: 'room';
}

/** A hand on its way between places: each with its share; the shares make 1. */
export type Arm = readonly { readonly hand: Hand; readonly share: number }[];

/** Where the movement should be felt; strength 0 to 1. */
export type GlowPlace =
  | 'front-of-hip'
  | 'back-of-thigh'
  | 'buttock'
  | 'sit-bones'
  | 'near-sole'
  | 'far-sole'
  | 'heels'
  | 'belly'
  | 'low-back';
export type Glows = Readonly<Partial<Record<GlowPlace, number>>>;

export type PropName =
  | 'chair'
  | 'desk'
  | 'pad'
  | 'mat'
  | 'wall'
  | 'wall-behind'
  | 'marks'
  | 'parcel'
  | 'basin'
  | 'bowl'
  | 'toothbrush'
  | 'scoop';
export type Props = Readonly<Partial<Record<PropName, number>>>;

export interface Pose {
  readonly support: Support;
  /** Degrees; + tips the front edge down, − tucks. In space, not against the trunk. */
  readonly pelvis: number;
  /** Degrees by which the body is rolled about its own length: 0 as it stands, 90 its front to the viewer. */
  readonly roll: number;
  /** Degrees by which the near side of the pelvis hangs lower than the far one; seen from ahead. */
  readonly drop: number;
  /** How far the hips are shifted towards the viewer, off the middle. */
  readonly aside: number;
  /** Degrees by which the trunk leans towards the viewer; upright where left out. */
  readonly sway?: number;
  /** How far the person has walked; places are told from here on. */
  readonly travel: number;
  /** Degrees from vertical, + forward: the line from the low back to the neck. */
  readonly trunk: number;
  /** Rounding of the upper back, 0 none to 1 slumped. */
  readonly curl: number;
  /** Degrees from vertical of the neck and head, + forward. */
  readonly head: number;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  /** Degrees by which the person is turned towards the viewer: 0 side view, 90 front view. */
  readonly yaw: number;
  /** The place that the picture is centred on. Poses of one family share it, so that the picture rests. */
  readonly centre: number;
  /** How much the near leg stands out as the working one, 0 to 1. */
  readonly accent: number;
  /** How much the pelvis is drawn out of the silhouette, 0 to 1. */
  readonly wedge: number;
  readonly glows: Glows;
  readonly props: Props;
}
