// The ghost of the common mistake: every movement has one, it is the mistake that the notes name, it is made at the
// same time and place as the movement, and it is told apart from the figure.
import { describe, expect, it } from 'vitest';
import { enFigure } from '../../preload/messages/en-figure.ts';
import { drawFigure } from '../../renderer/figure/draw-figure.ts';
import { figureAt, type FigureFrame } from '../../renderer/figure/figure-at.ts';
import { MISTAKEN_POSES, mistakeOf, type MistakeName } from '../../renderer/figure/ghosts.ts';
import { POSES, poseName, type PoseName } from '../../renderer/figure/poses.ts';
import { solveSkeleton } from '../../renderer/figure/skeleton.ts';
import { demoRoutine } from '../../renderer/companion/view/demo-routine.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { stillRoutine } from '../../renderer/view/still-routine.ts';
import { BUILT_IN_ROUTINES, MOVEMENTS as MOVEMENT_PAGES } from '../../routines/index.ts';
import { POSE_KEYS, type PoseKey } from '../../routines/pose-keys.ts';

const GROUND = [-600, 400] as const;
const WITH = { showsMistake: true } as const;

/** The poses that each of the eighteen movements of the notes is about, and the mistake that the notes put first. */
const MOVEMENTS: readonly (readonly [string, PoseKey, MistakeName])[] = [
  ['1 standing reset', 'STAND-FWD', 'ribs'],
  ['2 sitting reset', 'SIT-NEUTRAL', 'slump'],
  ['3 supine tilts', 'SUP-FLAT', 'pushing'],
  ['4 knee rocks', 'KTC-R', 'hauling'],
  ['5 hip-flexor opener', 'HK-SHIFT-R', 'arching'],
  ['6 bridge', 'BRIDGE-TOP', 'aboveLine'],
  ['7 hinge', 'HINGE-END', 'rounding'],
  ['8 figure-four', 'FIG4-HOLD-R', 'pullingHard'],
  ['9 plank', 'PLANK', 'sagging'],
  ['V1 seated figure-four', 'V-SIT-FIG4-LEAN-R', 'rounding'],
  ['V2 standing hip opener', 'V-STAND-HIP-R', 'arching'],
  ['V3 wall tilt', 'V-WALL-FLAT', 'chestOff'],
  ['V4 seated knee hug', 'V-SIT-KTC-R', 'leaningIn'],
  ['V5 glute squeeze', 'V-GLUTE-ON', 'tuckingHard'],
  ['V6 wall plank', 'V-WALL-PLANK', 'wallSag'],
  ['V7 seated weight shifts', 'V-SIT-SHIFT-R', 'leaningOver'],
  ['V8 hinge at the desk', 'V-DESK-HINGE-END', 'rounding'],
  ['V9 standing weight shifts', 'STAND-SHIFT-R', 'hitching'],
];

function ghostOf(frame: FigureFrame) {
  return drawFigure(frame, GROUND).find(({ role }) => role === 'ghost');
}

const mistaken = POSE_KEYS.filter((key) => mistakeOf(poseName(key)) !== undefined);

describe('the ghost of the common mistake', () => {
  it.each(MOVEMENTS)('of %s shows what the notes warn of', (_, key, mistake) => {
    const frame = figureAt(stillRoutine(key), 0, WITH);
    expect(frame.mistake?.name).toBe(mistake);
    expect(ghostOf(frame)?.opacity).toBeGreaterThan(0.9);
  });

  it('is there in what the page of every movement shows', () => {
    const without = MOVEMENT_PAGES.filter((movement) => {
      const routine = demoRoutine(movement);
      const frames = timelineOf(routine).spans.map(({ endMs }) =>
        figureAt(routine, endMs - 1, WITH),
      );
      return !frames.some((frame) => ghostOf(frame)?.opacity === 1);
    });
    expect(MOVEMENT_PAGES).toHaveLength(18);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('is drawn only when it is asked for', () => {
    expect(ghostOf(figureAt(stillRoutine('HINGE-END'), 0))).toBeUndefined();
  });

  it('stands behind the figure, in front of nothing but floor and furniture', () => {
    const roles = drawFigure(figureAt(stillRoutine('SIT-BACK'), 0, WITH), GROUND).map(
      ({ role }) => role,
    );
    const before = roles.slice(0, roles.indexOf('ghost'));
    expect(new Set(before)).toEqual(new Set(['ground', 'prop', 'prop-dark']));
  });

  it.each(mistaken)('of %s has words, and a body that could be a person’s', (key) => {
    const name = poseName(key);
    const mistake = mistakeOf(name);
    expect(Object.keys(enFigure)).toContain(`avoid.${String(mistake)}`);
    const skeleton = solveSkeleton(MISTAKEN_POSES[name]);
    const joints = [skeleton.neck, skeleton.crown, skeleton.nearLeg.knee, skeleton.farLeg.knee];
    expect(joints.filter(({ y }) => y < 0)).toEqual([]);
    expect(skeleton.sitBone.y).toBeGreaterThan(0);
  });

  it.each(mistaken)('of %s keeps the feet and knees that are down where they are', (key) => {
    const name = poseName(key);
    const [right, wrong] = [POSES[name], MISTAKEN_POSES[name]].map((pose) => solveSkeleton(pose));
    for (const side of ['nearLeg', 'farLeg'] as const) {
      const planted = right?.[side].ball;
      if (planted && planted.y < 1e-4) expect(wrong?.[side].ball).toEqual(planted);
    }
  });

  it('keeps the time of the movement: nothing to see at the top of a hinge, all of it at its end', () => {
    const routine = BUILT_IN_ROUTINES.find(({ code }) => code === 'R2');
    if (!routine) throw new Error('no routine R2');
    expect(ghostOf(figureAt(routine, 90_000, WITH))).toBeUndefined();
    expect(ghostOf(figureAt(routine, 93_500, WITH))?.opacity).toBe(1);
  });

  it('moves nothing of the figure itself', () => {
    const routine = stillRoutine('HK-SHIFT-R');
    expect(figureAt(routine, 3_000, WITH).skeleton).toEqual(figureAt(routine, 3_000).skeleton);
  });

  it('has words for every mistake and no words without one', () => {
    const said = Object.keys(enFigure).filter(
      (key) => key.startsWith('avoid.') && key !== 'avoid.label',
    );
    const known = new Set(
      (Object.keys(POSES) as PoseName[]).flatMap((name) => mistakeOf(name) ?? []),
    );
    expect(new Set(said)).toEqual(new Set([...known].map((name) => `avoid.${name}`)));
  });
});
