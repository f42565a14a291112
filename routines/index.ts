// What the other worlds use of the library: the routines and movement pages that come with Sitbones, in each language, and
// what can be done with a routine.
export { BUILT_IN_ROUTINES } from './built-in-routines.ts';
export { mirrorRoutine } from './mirror-routine.ts';
export { MOVEMENTS } from './movements.ts';
export { parseRoutine } from './parse-routine.ts';
export { readRoutine } from './read-routine.ts';
export { ROUTINE_KIT } from './routine-kit.ts';
export { shelfIn, type Shelf } from './shelves.ts';
export { spokenRoutine } from './spoken-line.ts';
