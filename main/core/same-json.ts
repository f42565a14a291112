// Whether two values are the same JSON, whatever order their keys are written in.
import { isObject } from './history-lines.ts';

/** The same values under the same keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return isWithinJson(a, b) && isWithinJson(b, a);
}

/** Whether `part` says nothing that `whole` does not say too, in objects at any depth. */
export function isWithinJson(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole))
    return (
      part.length === whole.length && part.every((each, index) => isWithinJson(each, whole[index]))
    );
  if (!isObject(part) || !isObject(whole)) return part === whole;
  return Object.keys(part).every(
    (key) => Object.hasOwn(whole, key) && isWithinJson(part[key], whole[key]),
  );
}
