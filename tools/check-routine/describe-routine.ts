// A good routine in a few plain lines: how long it is, what it asks for, what it adds up to, and what its writer might
// want to look at again.
import { routineDoses, type BySide, type RoutineDoses } from '../../routines/doses.ts';
import { routineSeconds, type Routine } from '../../routines/schema.ts';
import { routineTraits } from '../../routines/traits.ts';

export function describeRoutine(routine: Routine): readonly string[] {
  const doses = routineDoses(routine);
  const adds = doseTexts(doses);
  return [
    `${routine.title} (${routine.id})`,
    `${String(routineSeconds(routine.steps))} s, ${count(routine.steps.length, 'step')}, ${routine.position}, ${routine.kind}`,
    `asks for: ${asksFor(routine)}`,
    `adds up to: ${adds.length === 0 ? 'nothing that is counted' : adds.join(', ')}`,
    ...notes(doses).map((note) => `note: ${note}`),
  ];
}

function asksFor(routine: Routine): string {
  const { needsFloor, kneels, liesFlat, officeClothes } = routineTraits(routine);
  const clothes = { yes: [], partly: ['clothes that give'], no: ['clothes to move in'] };
  const asked = [
    ...(needsFloor ? ['the floor'] : []),
    ...(kneels ? ['a knee on the ground'] : []),
    ...(liesFlat ? ['lying flat or a plank'] : []),
    ...clothes[officeClothes],
  ];
  return asked.length === 0 ? 'nothing special' : asked.join(', ');
}

function doseTexts(doses: RoutineDoses): readonly string[] {
  const { hinges, bridgeSets, plankSeconds, walkSeconds, gluteSqueezes } = doses;
  const { lyingTilts, standingTilts, sitBoneRocks } = doses;
  return [
    ...one(standingTilts, 'standing tilt'),
    ...one(sitBoneRocks, 'sit-bone rock'),
    ...one(lyingTilts, 'lying tilt'),
    ...one(hinges, 'hinge'),
    ...sides(doses.openerSeconds, 'hip opener', ' s'),
    ...sides(doses.figureFourSeconds, 'figure-four', ' s'),
    ...sides(doses.kneeRocks, 'knee rocks', ''),
    ...(bridgeSets.length > 0 ? [`bridges ${bridgeSets.join(' + ')}`] : []),
    ...one(gluteSqueezes, 'glute squeeze'),
    ...(plankSeconds.length > 0 ? [`planks ${plankSeconds.join(' + ')} s`] : []),
    ...(walkSeconds > 0 ? [`walking ${String(walkSeconds)} s`] : []),
  ];
}

/** What is allowed, but seldom meant. */
function notes({ openerSeconds, figureFourSeconds, kneeRocks, hinges }: RoutineDoses) {
  const bySide: readonly [string, BySide][] = [
    ['the hip opener', openerSeconds],
    ['the figure-four', figureFourSeconds],
    ['the knee rocks', kneeRocks],
  ];
  const unequal = bySide.filter(([, { right, left }]) => right !== left);
  return [
    ...unequal.map(([name]) => `${name} on the right and on the left are not the same`),
    ...(hinges > 10 ? ['more than 10 hinges: on most days it will be walked instead'] : []),
  ];
}

function one(times: number, name: string): readonly string[] {
  return times > 0 ? [count(times, name)] : [];
}

function sides({ right, left }: BySide, name: string, unit: string): readonly string[] {
  if (right === 0 && left === 0) return [];
  const amount = `${String(right)}${unit} right, ${String(left)}${unit} left`;
  return [`${name} ${right === left ? `${String(right)}${unit} a side` : amount}`];
}

function count(times: number, name: string): string {
  return `${String(times)} ${name}${times === 1 ? '' : 's'}`;
}
