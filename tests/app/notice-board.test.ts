// What a person is told, each thing once, whoever noticed it.
import { describe, expect, it } from 'vitest';
import { cannotSave } from '../../main/core/cannot-save.ts';
import { createNoticeBoard } from '../../main/app/notice-board.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';

const { state } = new DeskDay();

describe('The notice board', () => {
  it('says once that the disk refuses, whichever files it refuses', () => {
    const board = createNoticeBoard([cannotSave('/data/session.json')], [], {
      history: { notices: () => [cannotSave('/data/history.json')] },
      tray: { isMissing: () => false },
    });
    board.setSaved(false);
    expect(board.list(state, NINE)).toEqual([cannotSave('/data/session.json')]);
    board.dismiss(cannotSave().id);
    expect(board.list(state, NINE)).toEqual([]);
  });

  it('names a key that is refused twice once, and every other key beside it', () => {
    const board = createNoticeBoard([], [], {
      history: { notices: () => [] },
      tray: { isMissing: () => false },
    });
    board.setRefusedShortcuts(['Alt+A', 'Alt+A', 'Alt+B']);
    expect(board.list(state, NINE).map(({ detail }) => detail)).toEqual(['Alt+A', 'Alt+B']);
  });
});
