// Full screen, from the place of the window in front.
import { describe, expect, it } from 'vitest';
import { createFullScreen, fills } from '../../../../main/adapters/desk/signals/full-screen.ts';

const LEFT = { x: 0, y: 0, width: 1920, height: 1080 };
const RIGHT = { x: 1920, y: 0, width: 2560, height: 1440 };

function reader(frontWindow: Parameters<typeof createFullScreen>[0]['frontWindow']) {
  return createFullScreen({ frontWindow, displays: () => [LEFT, RIGHT], ownPid: 7 });
}

describe('The window in front', () => {
  it.each([
    ['covers the second display', RIGHT, 'on'],
    ['is a pixel off, as scaled desktops have it', { ...LEFT, width: 1919 }, 'on'],
    ['leaves room for a panel', { ...LEFT, height: 1050 }, 'off'],
    ['is as large as one display but lies across two', { ...LEFT, x: 900 }, 'off'],
  ])('%s', (_, bounds, expected) => {
    expect(fills(bounds, [LEFT, RIGHT])).toBe(expected);
  });

  it('is unknown where no display is known', () => {
    expect(fills(LEFT, [])).toBe('unknown');
  });

  it('does not hold anything when it is ours', async () => {
    const window = { bounds: LEFT, owner: { processId: 7 } };
    expect(await reader(() => Promise.resolve(window))()).toBe('off');
    const other = { bounds: LEFT, owner: { processId: 8 } };
    expect(await reader(() => Promise.resolve(other))()).toBe('on');
  });

  it.each([
    ['there is none', () => Promise.resolve(undefined)],
    ['the question fails', () => Promise.reject(new Error('xprop: not found'))],
  ])('is unknown where %s', async (_, frontWindow) => {
    expect(await reader(frontWindow)()).toBe('unknown');
  });
});
