// Answers what windows ask about days: the running session and what is kept, read by the core.
import { readHistory, type HistoryAsk, type HistoryView } from '../core/history-view.ts';
import type { SessionReading } from '../core/session-context.ts';
import { readToday, type TodayView } from '../core/today-view.ts';
import type { HistoryPort } from './data-ports.ts';

export interface DayAnswers {
  readonly today: () => TodayView;
  readonly history: (asked: HistoryAsk) => HistoryView;
}

export function createDayAnswers({
  reading,
  history,
}: {
  readonly reading: () => SessionReading;
  readonly history: Pick<HistoryPort, 'records' | 'checkIns'>;
}): DayAnswers {
  return {
    today: () => readToday(reading()),
    history: (asked) => {
      const kept = { days: history.records(), checkIns: history.checkIns() };
      return readHistory(kept, reading(), asked);
    },
  };
}
