// Where the player is between two snapshots, and when its picture changes next.
import { describe, expect, it } from 'vitest';
import { nextPlayerChange, playerAt } from '../../renderer/view/player-at.ts';
import { buildPlayer } from '../support/build-snapshot.ts';

describe('The player between snapshots', () => {
  it('goes on with the time of main, to the end of the routine', () => {
    expect(playerAt(buildPlayer({ positionMs: 1_000 }), 500).positionMs).toBe(1_500);
    expect(playerAt(buildPlayer({ positionMs: 179_000 }), 5_000).positionMs).toBe(180_000);
  });

  it('stands still while it is paused', () => {
    const paused = buildPlayer({ positionMs: 1_000, isPaused: true });
    expect(playerAt(paused, 500)).toMatchObject({ positionMs: 1_000, untilNextMs: null });
  });

  it('goes no further than where it waits for the person', () => {
    const held = buildPlayer({ positionMs: 14_000, waitsAtMs: 15_000 });
    expect(playerAt(held, 999)).toMatchObject({ positionMs: 14_999, isWaiting: false });
    const waiting = playerAt(held, 60_000);
    expect(waiting).toMatchObject({ positionMs: 15_000, isWaiting: true, untilNextMs: null });
  });

  it('can be held in a transition only, and not while it waits', () => {
    expect(playerAt(buildPlayer({ positionMs: 3_000 }), 0).hold).toBe('possible');
    expect(playerAt(buildPlayer({ positionMs: 3_000, waitsAtMs: 15_000 }), 0).hold).toBe('set');
    expect(playerAt(buildPlayer({ positionMs: 3_000, waitsAtMs: 69_000 }), 0).hold).toBe(
      'possible',
    );
    expect(playerAt(buildPlayer({ positionMs: 35_000 }), 0).hold).toBe('none');
    expect(playerAt(buildPlayer({ positionMs: 15_000, waitsAtMs: 15_000 }), 0).hold).toBe('none');
  });

  it('is drawn each frame while it moves, by the second where nothing moves, and not at all at rest', () => {
    const player = buildPlayer({ positionMs: 1_250 });
    expect(nextPlayerChange(player, 0, false)).toEqual({ kind: 'frame' });
    expect(nextPlayerChange(player, 0, true)).toEqual({ kind: 'after', ms: 750 });
    const waiting = buildPlayer({ positionMs: 15_000, waitsAtMs: 15_000 });
    expect(nextPlayerChange(waiting, 0, false)).toEqual({ kind: 'never' });
  });
});
