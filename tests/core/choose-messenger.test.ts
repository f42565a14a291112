// Who brings a prompt: the card, or a notification.
import { describe, expect, it } from 'vitest';
import { chooseMessengers } from '../../main/core/choose-messenger.ts';

describe('A prompt', () => {
  it.each([
    ['auto', 'placed', 'card'],
    ['auto', 'not placed', 'notification'],
    ['card', 'placed', 'card'],
    ['card', 'not placed', 'card'],
    ['notification', 'placed', 'notification'],
    ['notification', 'not placed', 'notification'],
  ] as const)('with %s, where windows can be %s, comes by %s', (promptStyle, where, expected) => {
    const place = { canPlaceWindows: where === 'placed' };
    const [first, second] = chooseMessengers({ promptStyle, firmness: 'gentle' }, place);
    expect(first).toBe(expected);
    expect(second, 'the other one, where that cannot').not.toBe(first);
  });

  it.each(['auto', 'card', 'notification'] as const)(
    'that is firm comes by card, whatever was chosen (%s)',
    (promptStyle) => {
      for (const canPlaceWindows of [true, false]) {
        const settings = { promptStyle, firmness: 'firm' } as const;
        expect(chooseMessengers(settings, { canPlaceWindows })).toEqual(['card', 'notification']);
      }
    },
  );
});
