// The second-by-second tables of the movement notes (section 4), copied by hand: what the data files are held to.
// One row: start, end, pose keys in order, breath, source rows.

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

export const MOVEMENT_TABLES: Readonly<Record<string, readonly TableRow[]>> = {
  R1,
  R2,
  'R3-30': R3_30,
  M2,
};
