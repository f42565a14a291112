// The second-by-second tables of the movement notes (section 4), copied by hand: what the data files are held to.
// One row: start, end, pose keys in order, breath, source rows. On the mat the half-kneeling poses have their own keys
// (HK-MAT), and R6's row "rest and turn back" (30 s) is two steps, twenty seconds on the front and ten to turn. R6b's
// first rest on the front (10 s) ends with three seconds for the elbows, so that the hold after it is all plank.
// R6c's rest (12 s) likewise ends with four seconds for the way back to the wall, and its first set-up ends in the plank.
// R6-12 and R6-15 are R6 with longer sets. R9 comes up from its second lean with the ankle still on the knee, as it does
// from the first: three seconds are too few for both.

export type TableRow = readonly [
  start: number,
  end: number,
  poses: string,
  breath: string,
  source: string,
];

const R1: readonly TableRow[] = [
  [0, 10, 'SIT-SLUMP SIT-NEUTRAL', 'easy', 'C02'],
  [10, 34, '6 × SIT-FWD 2 in, SIT-BACK 2 out', 'movement', 'C02'],
  [34, 42, 'SIT-NEUTRAL', 'easy', 'C02'],
  [42, 72, 'SIT-NEUTRAL', '4/6', 'C02'],
  [72, 78, 'V-SIT-FIG4-UP-R', 'easy', 'F02'],
  [78, 98, 'V-SIT-FIG4-LEAN-R', '4/6', 'F02'],
  [98, 104, 'SIT-NEUTRAL V-SIT-FIG4-UP-L', 'easy', 'F02'],
  [104, 124, 'V-SIT-FIG4-LEAN-L', '4/6', 'F02'],
  [124, 130, 'SIT-NEUTRAL', 'easy', 'C02'],
  [130, 150, '5 × SIT-FWD 2 in, SIT-BACK 2 out', 'movement', 'C02'],
  [150, 160, 'SIT-NEUTRAL', 'easy', 'C02'],
  [160, 180, 'SIT-NEUTRAL', '4/6', 'C02'],
];

const R2: readonly TableRow[] = [
  [0, 12, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', 'C01'],
  [12, 20, 'STAND-HANDS', 'easy', 'C01'],
  [20, 44, '6 × STAND-FWD 2 in, STAND-BACK 2 out', 'movement', 'C01'],
  [44, 52, 'STAND-HANDS', 'easy', 'C01'],
  [52, 82, 'STAND-HANDS', '4/6', 'C01'],
  [82, 90, 'HINGE-TOP', 'easy', 'E01'],
  [90, 120, '5 × HINGE-END 3 in, HINGE-END 1, HINGE-TOP 2 out', 'movement', 'E01'],
  [120, 126, 'HINGE-TOP', 'easy', 'E01'],
  [126, 134, 'STAND-HANDS', 'easy', 'C01'],
  [134, 150, '4 × STAND-FWD 2 in, STAND-BACK 2 out', 'movement', 'C01'],
  [150, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const R3_30: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL HK-R', 'easy', 'D03'],
  [15, 19, 'HK-TUCK-R', 'out', 'D03'],
  [19, 23, 'HK-SHIFT-R', 'in', 'D03 F01'],
  [23, 53, 'HK-SHIFT-R', '4/6', 'D03 F01'],
  [53, 57, 'HK-R', 'in', 'D03'],
  [57, 69, 'HK-L', 'easy', 'D03'],
  [69, 73, 'HK-TUCK-L', 'out', 'D03'],
  [73, 77, 'HK-SHIFT-L', 'in', 'D03 F01'],
  [77, 107, 'HK-SHIFT-L', '4/6', 'D03 F01'],
  [107, 111, 'HK-L', 'in', 'D03'],
  [111, 126, 'STAND-NEUTRAL', 'easy', ''],
  [126, 134, 'STAND-HANDS', 'easy', 'C01'],
  [134, 150, '4 × STAND-FWD 2 in, STAND-BACK 2 out', 'movement', 'C01'],
  [150, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const M2: readonly TableRow[] = [
  [0, 8, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', 'C01'],
  [8, 12, 'STAND-HANDS', 'easy', 'C01'],
  [12, 24, '3 × STAND-FWD 2 in, STAND-BACK 2 out', 'movement', 'C01'],
  [24, 30, 'STAND-HANDS', 'easy', 'C01'],
  [30, 60, 'STAND-HANDS', '4/6', 'C01'],
];

const R5: readonly TableRow[] = [
  [0, 12, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', 'E01'],
  [12, 20, 'HINGE-TOP', 'easy', 'E01'],
  [20, 44, '4 × HINGE-END 3 in, HINGE-END 1, HINGE-TOP 2 out', 'movement', 'E01'],
  [44, 60, 'HINGE-TOP', 'easy', 'E01'],
  [60, 84, '3 × HINGE-END 4 in, HINGE-END 1, HINGE-TOP 3 out', 'movement', 'E01'],
  [84, 100, 'HINGE-TOP', 'easy', 'E01 G02'],
  [100, 106, 'HINGE-FREE', 'easy', 'G03'],
  [
    106,
    130,
    '1 × HINGE-PICK-UP 4 in, HINGE-PICK-UP 1, HINGE-FREE 3 out, HINGE-BRUSH 4 in, HINGE-BRUSH 1, HINGE-FREE 3 out, HINGE-SCOOP 4 in, HINGE-SCOOP 1, HINGE-FREE 3 out',
    'movement',
    'G03',
  ],
  [130, 140, 'STAND-NEUTRAL', 'easy', 'E01'],
  [140, 150, 'STAND-HANDS', 'easy', 'C01'],
  [150, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const R8: readonly TableRow[] = [
  [0, 10, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', 'G01'],
  [10, 130, 'WALK', 'easy', 'G04 G02'],
  [130, 138, 'STAND-HANDS', 'easy', 'C01'],
  [138, 150, '3 × STAND-FWD 2 in, STAND-BACK 2 out', 'movement', 'C01'],
  [150, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const R9: readonly TableRow[] = [
  [0, 8, 'SIT-NEUTRAL STAND-AT-DESK', 'easy', ''],
  [8, 14, 'V-STAND-HIP-SET-R', 'easy', 'D03'],
  [14, 20, 'V-STAND-HIP-R', 'out', 'D03'],
  [20, 50, 'V-STAND-HIP-R', '4/6', 'D03'],
  [50, 53, 'STAND-AT-DESK', 'in', ''],
  [53, 59, 'V-STAND-HIP-SET-L', 'easy', 'D03'],
  [59, 65, 'V-STAND-HIP-L', 'out', 'D03'],
  [65, 95, 'V-STAND-HIP-L', '4/6', 'D03'],
  [95, 98, 'STAND-AT-DESK', 'in', ''],
  [98, 106, 'SIT-NEUTRAL', 'easy', 'C02'],
  [106, 110, 'V-SIT-FIG4-UP-R', 'easy', 'F02'],
  [110, 113, 'V-SIT-FIG4-LEAN-R', 'out', 'F02'],
  [113, 138, 'V-SIT-FIG4-LEAN-R', '4/6', 'F02'],
  [138, 141, 'V-SIT-FIG4-UP-R', 'in', 'F02'],
  [141, 145, 'SIT-NEUTRAL V-SIT-FIG4-UP-L', 'easy', 'F02'],
  [145, 148, 'V-SIT-FIG4-LEAN-L', 'out', 'F02'],
  [148, 173, 'V-SIT-FIG4-LEAN-L', '4/6', 'F02'],
  [173, 176, 'V-SIT-FIG4-UP-L', 'in', 'F02'],
  [176, 180, 'SIT-NEUTRAL', 'easy', 'C02'],
];

const R6c: readonly TableRow[] = [
  [0, 8, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', ''],
  [8, 68, '10 × V-GLUTE-ON 3 out, V-GLUTE-OFF 3 in', 'movement', 'F03'],
  [68, 80, 'STAND-NEUTRAL', 'easy', ''],
  [80, 88, 'V-WALL-PLANK-SET V-WALL-PLANK', 'easy', 'F04'],
  [88, 108, 'V-WALL-PLANK', 'steady', 'F04'],
  [108, 116, 'STAND-NEUTRAL', 'easy', ''],
  [116, 120, 'V-WALL-PLANK-SET V-WALL-PLANK', 'easy', ''],
  [120, 140, 'V-WALL-PLANK', 'steady', 'F04'],
  [140, 150, 'STAND-HANDS', 'easy', 'C01'],
  [150, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const R7: readonly TableRow[] = [
  [0, 10, 'SIT-SLUMP SIT-NEUTRAL', 'easy', 'C02'],
  [10, 34, '6 × SIT-FWD 2 in, SIT-BACK 2 out', 'movement', 'C02'],
  [34, 42, 'SIT-NEUTRAL', 'easy', 'C02'],
  [42, 72, 'SIT-NEUTRAL', '4/6', 'C02'],
  [72, 108, '6 × V-SIT-GLUTE-ON 3 out, V-SIT-GLUTE-OFF 3 in', 'easy', 'F03'],
  [108, 114, 'SIT-FRONT', 'easy', ''],
  [114, 138, '6 × V-SIT-SHIFT-L 2, V-SIT-SHIFT-R 2', 'easy', 'C02 G02'],
  [138, 150, 'SIT-FRONT', 'easy', 'C02 G02'],
  [150, 180, 'SIT-NEUTRAL', '4/6', 'C02'],
];

const R3_20: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL HK-R', 'easy', 'D03'],
  [15, 19, 'HK-TUCK-R', 'out', 'D03'],
  [19, 23, 'HK-SHIFT-R', 'in', 'D03'],
  [23, 43, 'HK-SHIFT-R', '4/6', 'D03'],
  [43, 47, 'HK-R', 'in', 'D03'],
  [47, 59, 'HK-L', 'easy', 'D03'],
  [59, 63, 'HK-TUCK-L', 'out', 'D03'],
  [63, 67, 'HK-SHIFT-L', 'in', 'D03'],
  [67, 87, 'HK-SHIFT-L', '4/6', 'D03'],
  [87, 91, 'HK-L', 'in', 'D03'],
  [91, 106, 'STAND-NEUTRAL', 'easy', ''],
  [106, 126, 'WALK', 'easy', 'G04'],
  [126, 134, 'STAND-HANDS', 'easy', 'C01'],
  [134, 150, '4 × STAND-FWD 2 in, STAND-BACK 2 out', 'movement', 'C01'],
  [150, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const R3_45: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL HK-R', 'easy', 'D03'],
  [15, 19, 'HK-TUCK-R', 'out', 'D03'],
  [19, 23, 'HK-SHIFT-R', 'in', 'D03 F01'],
  [23, 68, 'HK-SHIFT-R', '4/6', 'D03 F01'],
  [68, 72, 'HK-R', 'in', 'D03'],
  [72, 84, 'HK-L', 'easy', 'D03'],
  [84, 88, 'HK-TUCK-L', 'out', 'D03'],
  [88, 92, 'HK-SHIFT-L', 'in', 'D03 F01'],
  [92, 137, 'HK-SHIFT-L', '4/6', 'D03 F01'],
  [137, 141, 'HK-L', 'in', 'D03'],
  [141, 156, 'STAND-NEUTRAL', 'easy', ''],
  [156, 160, 'STAND-HANDS', 'easy', 'C01'],
  [160, 180, 'STAND-HANDS', '4/6', 'C01'],
];

const R3_60: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL HK-R', 'easy', 'D03'],
  [15, 19, 'HK-TUCK-R', 'out', 'D03'],
  [19, 23, 'HK-SHIFT-R', 'in', 'D03 F01'],
  [23, 83, 'HK-SHIFT-R', '4/6', 'D03 F01'],
  [83, 87, 'HK-R', 'in', 'D03'],
  [87, 99, 'HK-L', 'easy', 'D03'],
  [99, 103, 'HK-TUCK-L', 'out', 'D03'],
  [103, 107, 'HK-SHIFT-L', 'in', 'D03 F01'],
  [107, 167, 'HK-SHIFT-L', '4/6', 'D03 F01'],
  [167, 171, 'HK-L', 'in', 'D03'],
  [171, 180, 'STAND-NEUTRAL', 'easy', ''],
];

const R4: readonly TableRow[] = [
  [0, 20, 'STAND-NEUTRAL SUPINE', 'easy', 'D01'],
  [20, 80, '10 × SUP-FLAT 3 out, SUP-TIP 3 in', 'movement', 'D01'],
  [80, 85, 'KTC-R', 'out', 'D02'],
  [85, 109, '6 × KTC-OUT-R 2, KTC-IN-R 2', 'easy', 'D02'],
  [109, 113, 'SUPINE', 'in', 'D02'],
  [113, 118, 'KTC-L', 'out', 'D02'],
  [118, 142, '6 × KTC-OUT-L 2, KTC-IN-L 2', 'easy', 'D02'],
  [142, 146, 'SUPINE', 'in', 'D02'],
  [146, 164, 'HK-MAT-R', 'easy', ''],
  [164, 168, 'HK-MAT-TUCK-R', 'out', 'D03'],
  [168, 172, 'HK-MAT-SHIFT-R', 'in', 'D03'],
  [172, 202, 'HK-MAT-SHIFT-R', '4/6', 'D03'],
  [202, 206, 'HK-MAT-R', 'in', 'D03'],
  [206, 218, 'HK-MAT-L', 'easy', 'D03'],
  [218, 222, 'HK-MAT-TUCK-L', 'out', 'D03'],
  [222, 226, 'HK-MAT-SHIFT-L', 'in', 'D03'],
  [226, 256, 'HK-MAT-SHIFT-L', '4/6', 'D03'],
  [256, 260, 'HK-MAT-L', 'in', 'D03'],
  [260, 278, 'SUPINE', 'easy', 'D04'],
  [278, 332, '9 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'D04'],
  [332, 340, 'SUPINE', 'easy', 'D04'],
  [340, 360, 'STAND-NEUTRAL', 'easy', ''],
];

const R4b: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL SUPINE', 'easy', 'F02'],
  [15, 21, 'FIG4-SET-R', 'easy', 'F02'],
  [21, 25, 'FIG4-HOLD-R', 'out', 'F02'],
  [25, 55, 'FIG4-HOLD-R', '4/6', 'F02'],
  [55, 59, 'FIG4-SET-R', 'in', 'F02'],
  [59, 65, 'SUPINE FIG4-SET-L', 'easy', 'F02'],
  [65, 69, 'FIG4-HOLD-L', 'out', 'F02'],
  [69, 99, 'FIG4-HOLD-L', '4/6', 'F02'],
  [99, 103, 'SUPINE', 'in', 'F02'],
  [103, 107, 'KTC-R', 'out', 'D02'],
  [107, 127, '5 × KTC-OUT-R 2, KTC-IN-R 2', 'easy', 'D02'],
  [127, 130, 'SUPINE', 'in', 'D02'],
  [130, 134, 'KTC-L', 'out', 'D02'],
  [134, 154, '5 × KTC-OUT-L 2, KTC-IN-L 2', 'easy', 'D02'],
  [154, 157, 'SUPINE', 'in', 'D02'],
  [157, 165, 'SUPINE', 'easy', ''],
  [165, 180, 'STAND-NEUTRAL', 'easy', ''],
];

const R6b: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL BRIDGE-LOW', 'easy', 'F03'],
  [15, 75, '10 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03'],
  [75, 90, 'SUPINE', 'easy', ''],
  [90, 100, 'PLANK-SET', 'easy', 'F04'],
  [100, 115, 'PLANK', 'steady', 'F04'],
  [115, 122, 'PRONE', 'easy', ''],
  [122, 125, 'PLANK-SET', 'easy', ''],
  [125, 140, 'PLANK', 'steady', 'F04'],
  [140, 150, 'PRONE', 'easy', ''],
  [150, 165, 'STAND-NEUTRAL', 'easy', ''],
  [165, 180, 'STAND-NEUTRAL', '4/6', 'C01'],
];

const R6: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL BRIDGE-LOW', 'easy', 'F03'],
  [15, 75, '10 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [75, 85, 'PLANK-SET', 'easy', 'F04'],
  [85, 100, 'PLANK', 'steady', 'F04 F05'],
  [100, 120, 'PRONE', 'easy', ''],
  [120, 130, 'BRIDGE-LOW', 'easy', ''],
  [130, 190, '10 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [190, 200, 'PLANK-SET', 'easy', 'F04'],
  [200, 215, 'PLANK', 'steady', 'F04 F05'],
  [215, 235, 'PRONE', 'easy', ''],
  [235, 245, 'BRIDGE-LOW', 'easy', ''],
  [245, 305, '10 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [305, 315, 'PLANK-SET', 'easy', 'F04'],
  [315, 330, 'PLANK', 'steady', 'F04 F05'],
  [330, 340, 'PRONE', 'easy', ''],
  [340, 360, 'STAND-NEUTRAL', 'easy', ''],
];

const R6_12: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL BRIDGE-LOW', 'easy', 'F03'],
  [15, 87, '12 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [87, 97, 'PLANK-SET', 'easy', 'F04'],
  [97, 112, 'PLANK', 'steady', 'F04 F05'],
  [112, 132, 'PRONE', 'easy', ''],
  [132, 142, 'BRIDGE-LOW', 'easy', ''],
  [142, 214, '12 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [214, 224, 'PLANK-SET', 'easy', 'F04'],
  [224, 239, 'PLANK', 'steady', 'F04 F05'],
  [239, 259, 'PRONE', 'easy', ''],
  [259, 269, 'BRIDGE-LOW', 'easy', ''],
  [269, 341, '12 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [341, 351, 'PLANK-SET', 'easy', 'F04'],
  [351, 366, 'PLANK', 'steady', 'F04 F05'],
  [366, 376, 'PRONE', 'easy', ''],
  [376, 396, 'STAND-NEUTRAL', 'easy', ''],
];

const R6_15: readonly TableRow[] = [
  [0, 15, 'STAND-NEUTRAL BRIDGE-LOW', 'easy', 'F03'],
  [15, 105, '15 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [105, 115, 'PLANK-SET', 'easy', 'F04'],
  [115, 130, 'PLANK', 'steady', 'F04 F05'],
  [130, 150, 'PRONE', 'easy', ''],
  [150, 160, 'BRIDGE-LOW', 'easy', ''],
  [160, 250, '15 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [250, 260, 'PLANK-SET', 'easy', 'F04'],
  [260, 275, 'PLANK', 'steady', 'F04 F05'],
  [275, 295, 'PRONE', 'easy', ''],
  [295, 305, 'BRIDGE-LOW', 'easy', ''],
  [305, 395, '15 × BRIDGE-TOP 2 out, BRIDGE-TOP 1, BRIDGE-LOW 3 in', 'movement', 'F03 F05'],
  [395, 405, 'PLANK-SET', 'easy', 'F04'],
  [405, 420, 'PLANK', 'steady', 'F04 F05'],
  [420, 430, 'PRONE', 'easy', ''],
  [430, 450, 'STAND-NEUTRAL', 'easy', ''],
];

const M6: readonly TableRow[] = [
  [0, 6, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', 'G04'],
  [6, 50, 'WALK', 'easy', 'G04'],
  [50, 60, 'STAND-NEUTRAL', '4/6', 'G04'],
];

const M3: readonly TableRow[] = [
  [0, 8, 'SIT-NEUTRAL STAND-NEUTRAL', 'easy', 'E01'],
  [8, 12, 'HINGE-TOP', 'easy', 'E01'],
  [12, 42, '5 × HINGE-END 3 in, HINGE-END 1, HINGE-TOP 2 out', 'movement', 'E01'],
  [42, 50, 'HINGE-TOP', 'easy', 'E01'],
  [50, 60, 'STAND-NEUTRAL', '4/6', 'E01'],
];

const M8: readonly TableRow[] = [
  [0, 8, 'SIT-NEUTRAL STAND-NEUTRAL STAND-FRONT', 'easy', 'G02'],
  [8, 38, '3 × STAND-SHIFT-L 5, STAND-SHIFT-R 5', 'easy', 'G02'],
  [38, 44, 'STAND-FRONT', 'easy', 'G02'],
  [44, 60, 'STAND-NEUTRAL', 'easy', 'G02'],
];

const M4: readonly TableRow[] = [
  [0, 8, 'STAND-AT-DESK V-STAND-HIP-SET-R', 'easy', 'D03'],
  [8, 12, 'V-STAND-HIP-R', 'out', 'D03'],
  [12, 32, 'V-STAND-HIP-R', '4/6', 'D03'],
  [32, 36, 'STAND-AT-DESK V-STAND-HIP-SET-L', 'easy', 'D03'],
  [36, 40, 'V-STAND-HIP-L', 'out', 'D03'],
  [40, 60, 'V-STAND-HIP-L', '4/6', 'D03'],
];

const M1: readonly TableRow[] = [
  [0, 8, 'SIT-SLUMP SIT-NEUTRAL', 'easy', 'C02'],
  [8, 24, '4 × SIT-FWD 2 in, SIT-BACK 2 out', 'movement', 'C02'],
  [24, 30, 'SIT-NEUTRAL', 'easy', 'C02'],
  [30, 60, 'SIT-NEUTRAL', '4/6', 'C02'],
];

const M5: readonly TableRow[] = [
  [0, 10, 'SIT-FLOOR BRIDGE-LOW', 'easy', 'D04'],
  [10, 50, '8 × BRIDGE-TOP 2 out, BRIDGE-LOW 3 in', 'movement', 'D04'],
  [50, 60, 'SUPINE SIDE-LYING', 'easy', 'D04'],
];

const M7: readonly TableRow[] = [
  [0, 6, 'SIT-FLOOR SUPINE', 'easy', 'D01'],
  [6, 54, '8 × SUP-FLAT 3 out, SUP-TIP 3 in', 'movement', 'D01'],
  [54, 60, 'SUPINE SIDE-LYING', 'easy', 'D01'],
];

export const MOVEMENT_TABLES: Readonly<Record<string, readonly TableRow[]>> = {
  R1,
  R2,
  'R3-30': R3_30,
  M2,
  R5,
  R8,
  R9,
  R6c,
  R7,
  'R3-20': R3_20,
  'R3-45': R3_45,
  'R3-60': R3_60,
  R4,
  R4b,
  R6b,
  R6,
  'R6-12': R6_12,
  'R6-15': R6_15,
  M6,
  M3,
  M8,
  M4,
  M1,
  M5,
  M7,
};
