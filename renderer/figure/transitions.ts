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

const STAND_TO_KNEE_ON_MAT: Way = [
  { to: 'STAND-MAT', ms: 500 },
  { to: 'STEP-AHEAD-MAT', ms: 1100 },
  { to: 'LUNGE-MAT', ms: 1300 },
  { to: 'KNEE-DOWN-MAT', ms: 1200 },
];

const KNEE_TO_STAND_ON_MAT: Way = [
  { to: 'LUNGE-MAT', ms: 1200 },
  { to: 'STEP-AHEAD-MAT', ms: 1200 },
  { to: 'STAND-MAT', ms: 1250 },
  { to: 'STAND-NEUTRAL', ms: 450 },
];

/** From the seat onto one elbow, onto the side, over onto the back. */
const SIT_TO_LIE: Way = [
  { to: 'SIDE-PROP', ms: 1400 },
  { to: 'ROLL-SIDE', ms: 1100 },
  { to: 'SUPINE', ms: 1100 },
];

/** From one knee: a hand down, the seat beside it, an elbow, the side, the back. */
const KNEE_TO_LIE: Way = [
  { to: 'KNEEL-LOW', ms: 1400 },
  { to: 'SIT-SIDE', ms: 1000 },
  { to: 'LEG-ROUND', ms: 1200 },
  { to: 'SIT-FLOOR', ms: 800 },
  { to: 'SIDE-PROP', ms: 1300 },
  { to: 'SIDE-READY', ms: 1000 },
  { to: 'ROLL-SIDE', ms: 900 },
  { to: 'SUPINE', ms: 1000 },
];

const STAND_TO_LIE: Way = [...STAND_TO_KNEE_ON_MAT, ...KNEE_TO_LIE];

const KNEEL_TO_LIE: Way = [{ to: 'KNEE-DOWN-MAT', ms: 700 }, ...KNEE_TO_LIE];

const LIE_TO_SIDE: Way = [
  { to: 'ROLL-SIDE', ms: 1200 },
  { to: 'SIDE-LYING', ms: 1100 },
];

/** Up from the side: elbow, hand, one knee. */
const UP_TO_KNEE: Way = [
  { to: 'SIDE-READY', ms: 950 },
  { to: 'SIDE-PROP', ms: 1150 },
  { to: 'SIT-FLOOR', ms: 1150 },
  { to: 'LEG-ROUND', ms: 800 },
  { to: 'SIT-SIDE', ms: 1200 },
  { to: 'KNEEL-LOW', ms: 1300 },
  { to: 'KNEE-DOWN-MAT', ms: 1400 },
];

const LIE_TO_KNEE: Way = [{ to: 'ROLL-SIDE', ms: 1100 }, ...UP_TO_KNEE];

const LIE_TO_KNEEL: Way = [...LIE_TO_KNEE, { to: 'HK-MAT', ms: 900 }];

const LIE_TO_STAND: Way = [...LIE_TO_KNEE, ...KNEE_TO_STAND_ON_MAT];

const LIE_TO_FOREARMS: Way = [
  ...LIE_TO_SIDE,
  { to: 'SIDE-TURN', ms: 1200 },
  { to: 'PRONE', ms: 1200 },
  { to: 'PLANK-SET', ms: 1600 },
];

/** The knees leave the floor, no more: the hold begins with it. */
const KNEES_UP: Way = [{ to: 'PLANK', ms: 900 }];

const PLANK_TO_PRONE: Way = [
  { to: 'PLANK-SET', ms: 1000 },
  { to: 'PRONE', ms: 1600 },
];

const PRONE_TO_SIDE: Way = [
  { to: 'SIDE-TURN', ms: 1200 },
  { to: 'SIDE-LYING', ms: 1200 },
];

const PRONE_TO_LIE: Way = [
  ...PRONE_TO_SIDE,
  { to: 'ROLL-SIDE', ms: 1100 },
  { to: 'SUPINE', ms: 1200 },
];

const PRONE_TO_STAND: Way = [{ to: 'SIDE-TURN', ms: 1200 }, ...UP_TO_KNEE, ...KNEE_TO_STAND_ON_MAT];

const SWITCH_KNEES_ON_MAT: Way = [
  { to: 'FOOT-BACK-MAT', ms: 1300 },
  { to: 'KNEEL-MAT', ms: 1300 },
  { to: 'FOOT-BACK-MAT', ms: 1500 },
  { to: 'HK-MAT', ms: 1300 },
];

const UNCROSS_ON_FLOOR: Way = [
  { to: 'FIG4-SET', ms: 1200 },
  { to: 'SUPINE', ms: 1300 },
];

const TO_WALL: Way = [
  { to: 'WALL-REACH', ms: 1300 },
  { to: 'V-WALL-PLANK-SET', ms: 1000 },
];

const TO_WALL_PLANK: Way = [
  { to: 'WALL-STEP', ms: 1250 },
  { to: 'WALL-STEP', ms: SETTLE_MS },
  { to: 'V-WALL-PLANK', ms: 1200 },
];

const STEP_IN_AT_WALL: Way = [
  { to: 'WALL-STEP', ms: 1000 },
  { to: 'WALL-STEP', ms: SETTLE_MS },
  { to: 'V-WALL-PLANK-SET', ms: 1200 },
];

const FROM_WALL_PLANK: Way = [
  ...STEP_IN_AT_WALL,
  { to: 'WALL-REACH', ms: 1000 },
  { to: 'STAND-NEUTRAL', ms: 1300 },
];

/** Hands on the edge, then one foot back after the other. */
const BACK_FROM_DESK: Way = [
  { to: 'STAND-AT-DESK', ms: 1000 },
  { to: 'DESK-STEP', ms: 1300 },
  { to: 'DESK-STEP', ms: SETTLE_MS },
  { to: 'V-DESK-HINGE-TOP', ms: 1300 },
];

const IN_TO_DESK: Way = [
  { to: 'DESK-STEP', ms: 1300 },
  { to: 'DESK-STEP', ms: SETTLE_MS },
  { to: 'STAND-AT-DESK', ms: 1300 },
  { to: 'STAND-NEUTRAL', ms: 1000 },
];

const SIT_TO_DESK: Way = [...SIT_TO_STAND, { to: 'STAND-AT-DESK', ms: 1100 }];

const STAND_TO_SIT: Way = [
  { to: 'RISING', ms: 1200 },
  { to: 'SIT-OFF', ms: 1000 },
  { to: 'SIT-READY', ms: 900 },
  { to: 'SIT-FEET', ms: 1000 },
  { to: 'SIT-NEUTRAL', ms: 1000 },
];

/** The same way with another pose at its end. */
function onward(way: Way, to: PoseName): Way {
  return way.map((leg, index) => (index === way.length - 1 ? { ...leg, to } : leg));
}

const WAYS: Readonly<Record<string, Way>> = {
  'SIT-SLUMP > SIT-NEUTRAL': FORWARD_ON_SEAT,
  'SIT-NEUTRAL > STAND-NEUTRAL': SIT_TO_STAND,
  'STAND-NEUTRAL > HK': STAND_TO_KNEEL,
  'HK > STAND-NEUTRAL': KNEEL_TO_STAND,
  'HK > HK': SWITCH_KNEES,
  'SIT-NEUTRAL > V-SIT-FIG4-UP': FOOT_UP,
  'V-SIT-FIG4-LEAN > SIT-NEUTRAL': FOOT_DOWN,
  'V-SIT-FIG4-UP > SIT-NEUTRAL': [
    { to: 'FOOT-LIFTED', ms: 800 },
    { to: 'SIT-NEUTRAL', ms: 1300 },
  ],
  'HK-MAT > HK-MAT': SWITCH_KNEES_ON_MAT,
  'HK-MAT > SUPINE': KNEEL_TO_LIE,
  'STAND-NEUTRAL > SUPINE': STAND_TO_LIE,
  'STAND-NEUTRAL > BRIDGE-LOW': onward(STAND_TO_LIE, 'BRIDGE-LOW'),
  'SUP-TIP > SUPINE': [{ to: 'SUPINE', ms: 900 }],
  'BRIDGE-LOW > SUPINE': [{ to: 'SUPINE', ms: 1800 }],
  'SIT-FLOOR > SUPINE': SIT_TO_LIE,
  'SIT-FLOOR > BRIDGE-LOW': onward(SIT_TO_LIE, 'BRIDGE-LOW'),
  'SUPINE > SIDE-LYING': LIE_TO_SIDE,
  'SUPINE > HK-MAT': LIE_TO_KNEEL,
  'SUPINE > STAND-NEUTRAL': LIE_TO_STAND,
  'SUPINE > PLANK-SET': LIE_TO_FOREARMS,
  'BRIDGE-LOW > PLANK-SET': LIE_TO_FOREARMS,
  'PLANK-SET > PLANK': KNEES_UP,
  'PLANK > PRONE': PLANK_TO_PRONE,
  'PRONE > PLANK-SET': [{ to: 'PLANK-SET', ms: 1600 }],
  'PRONE > PLANK': [{ to: 'PLANK-SET', ms: 1600 }, ...KNEES_UP],
  'PRONE > SUPINE': PRONE_TO_LIE,
  'PRONE > BRIDGE-LOW': onward(PRONE_TO_LIE, 'BRIDGE-LOW'),
  'PRONE > STAND-NEUTRAL': PRONE_TO_STAND,
  'FIG4-HOLD > SUPINE': UNCROSS_ON_FLOOR,
  'STAND-NEUTRAL > V-WALL-PLANK-SET': TO_WALL,
  'V-WALL-PLANK-SET > V-WALL-PLANK': TO_WALL_PLANK,
  'STAND-NEUTRAL > V-WALL-PLANK': [...TO_WALL, ...TO_WALL_PLANK],
  'V-WALL-PLANK > V-WALL-PLANK-SET': STEP_IN_AT_WALL,
  'V-WALL-PLANK > STAND-NEUTRAL': FROM_WALL_PLANK,
  'V-WALL-PLANK > STAND-HANDS': [...FROM_WALL_PLANK, { to: 'STAND-HANDS', ms: 1500 }],
  'STAND-NEUTRAL > V-DESK-HINGE-TOP': BACK_FROM_DESK,
  'V-DESK-HINGE-TOP > STAND-NEUTRAL': IN_TO_DESK,
  'SIT-NEUTRAL > STAND-AT-DESK': SIT_TO_DESK,
  'STAND-AT-DESK > SIT-NEUTRAL': [{ to: 'STAND-NEUTRAL', ms: 900 }, ...STAND_TO_SIT],
  'STAND-NEUTRAL > SIT-NEUTRAL': STAND_TO_SIT,
};

/** What a person needs for a small change of posture, when the way says nothing else. */
const PLAIN_MS = 3200;

/** The way from one pose to another: its own where there is one, else straight. */
export function wayBetween(from: PoseName, to: PoseName): Way {
  return WAYS[`${from} > ${to}`] ?? [{ to, ms: PLAIN_MS }];
}
