// The measures of the body, as shares of its height (movement.md, section 3.1), and the few anatomical offsets
// that the drawing needs besides. Nothing else in the figure invents a length.

/** Segment lengths. They are the same in every frame of every routine; a test holds that. */
export const SEGMENT = {
  shank: 0.25,
  thigh: 0.25,
  pelvis: 0.1,
  trunk: 0.28,
  head: 0.15,
  upperArm: 0.17,
  forearm: 0.15,
  hand: 0.09,
  foot: 0.14,
} as const;

/** Half the distance between the two hips and between the two shoulders. */
export const HIP_HALF = 0.05;
export const SHOULDER_HALF = 0.095;

/** In the pelvis: the wedge reaches from the sit bones to the low back; the hip joint sits in front of its axis. */
export const SIT_BONE = { x: -0.015, y: -0.04 } as const;
export const LOW_BACK = { x: -0.015, y: 0.06 } as const;

/** Where the shoulder joint sits, up the trunk and forward of its axis. */
export const SHOULDER = { x: 0.004, y: 0.24 } as const;

/** In the foot, from the ankle: behind it the heel, before it ball and toes; the ankle's height above the sole. */
export const HEEL_BACK = 0.035;
export const BALL_FORWARD = 0.075;
export const TOE_FORWARD = 0.105;
export const ANKLE_HEIGHT = 0.039;

/** From wrist to the middle of the palm. */
export const PALM = 0.045;

/** The seat's height, the radius on which the sit bones roll, and the height of a knee resting on its pad. */
export const SEAT_HEIGHT = 0.234;
export const SIT_BONE_RADIUS = 0.016;
export const KNEE_ON_PAD = 0.055;

/** Lying: how far up the trunk the shoulder blades carry, and the height of the trunk's axis there. */
export const BLADES = { along: 0.215, y: 0.062 } as const;
/** The height of an elbow that rests on the ground. */
export const ELBOW_ON_GROUND = 0.021;

export const DESK_HEIGHT = 0.46;
export const PAD_HEIGHT = 0.024;
