// The one call into Windows' shell, through koffi. Loaded only on Windows; elsewhere the import fails, which is an answer.
import type { QueryNotificationState } from './notification-state-windows.ts';

const S_OK = 0;

export async function loadNotificationState(): Promise<QueryNotificationState> {
  const { default: koffi } = await import('koffi');
  const shell = koffi.load('shell32.dll');
  const query = shell.func('int SHQueryUserNotificationState(_Out_ int *state)') as (
    state: [number],
  ) => number;
  return () => {
    const state: [number] = [0];
    const result = query(state);
    if (result !== S_OK) throw new Error(`the shell answers ${String(result)}`);
    return state[0];
  };
}
