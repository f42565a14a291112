// Where a key leads on a strip of parts, as on any slider.

/** Page up and down go this far. */
const PAGE = 10;

/** The index that `key` leads to, from 0 to `count` - 1; null where the key means nothing. */
export function stepTo(
  key: string,
  {
    count,
    index,
    isRightToLeft,
  }: { readonly count: number; readonly index: number; readonly isRightToLeft: boolean },
): number | null {
  if (count === 0) return null;
  const onward = isRightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: onward,
    ArrowLeft: -onward,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -count,
    End: count,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}
