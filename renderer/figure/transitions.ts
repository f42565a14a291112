// How a body gets from one pose to another where the straight way would look wrong, and how long each part of the way
// takes a person. Data; timeline.ts plays it.
import type { PoseName } from './poses.ts';

/** A part of a way: the pose at its end and its natural length in milliseconds. */
export interface Leg {
  readonly to: PoseName;
  readonly ms: number;
}

type Way = readonly Leg[];

/** A foot is set down before the other one leaves the ground. */
const SETTLE_MS = 360;

const SIT_TO_STAND: Way = [
  { to: 'SIT-FEET', ms: 900 },
  { to: 'SIT-READY', ms: 900 },
  { to: 'SIT-OFF', ms: 700 },
  { to: 'RISING', ms: 900 },
  { to: 'STAND-NEUTRAL', ms: 900 },
];

const STAND_TO_KNEEL: Way = [
  { to: 'STAND-DESK', ms: 1500 },
  { to: 'STEP-AHEAD', ms: 1000 },
  { to: 'STEP-AHEAD', ms: SETTLE_MS },
  { to: 'STEP-BACK', ms: 1300 },
  { to: 'LUNGE', ms: 1200 },
  { to: 'KNEE-DOWN', ms: 1500 },
  { to: 'HK', ms: 1300 },
];

const KNEEL_TO_STAND: Way = [
  { to: 'KNEE-DOWN', ms: 1200 },
  { to: 'PUSH-UP', ms: 1100 },
  { to: 'LUNGE', ms: 1000 },
  { to: 'STEP-BACK', ms: 1000 },
  { to: 'STEP-AHEAD', ms: 1000 },
  { to: 'STEP-AHEAD', ms: SETTLE_MS },
  { to: 'STAND-DESK', ms: 1000 },
  { to: 'STAND-NEUTRAL', ms: 1300 },
];

const SWITCH_KNEES: Way = [
  { to: 'FOOT-BACK', ms: 1300 },
  { to: 'KNEEL-BOTH', ms: 1300 },
  { to: 'FOOT-BACK', ms: 1500 },
  { to: 'HK', ms: 1300 },
];

const FORWARD_ON_SEAT: Way = [
  { to: 'SIT-SCOOT', ms: 1800 },
  { to: 'SIT-NEUTRAL', ms: 2000 },
];

const FOOT_UP: Way = [
  { to: 'FOOT-LIFTED', ms: 1100 },
  { to: 'V-SIT-FIG4-UP', ms: 1300 },
];

const FOOT_DOWN: Way = [
  { to: 'V-SIT-FIG4-UP', ms: 900 },
  { to: 'FOOT-LIFTED', ms: 1000 },
  { to: 'SIT-NEUTRAL', ms: 900 },
];

const WAYS: Readonly<Record<string, Way>> = {
  'SIT-SLUMP > SIT-NEUTRAL': FORWARD_ON_SEAT,
  'SIT-NEUTRAL > STAND-NEUTRAL': SIT_TO_STAND,
  'STAND-NEUTRAL > HK': STAND_TO_KNEEL,
  'HK > STAND-NEUTRAL': KNEEL_TO_STAND,
  'HK > HK': SWITCH_KNEES,
  'SIT-NEUTRAL > V-SIT-FIG4-UP': FOOT_UP,
  'V-SIT-FIG4-LEAN > SIT-NEUTRAL': FOOT_DOWN,
  'V-SIT-FIG4-UP > SIT-NEUTRAL': FOOT_DOWN.slice(1),
};

/** What a person needs for a small change of posture, when the way says nothing else. */
const PLAIN_MS = 3200;

/** The way from one pose to another: its own where there is one, else straight. */
export function wayBetween(from: PoseName, to: PoseName): Way {
  return WAYS[`${from} > ${to}`] ?? [{ to, ms: PLAIN_MS }];
}
