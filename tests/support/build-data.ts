// What is kept of a person, as main says it to windows: some years of days, nothing being done with them.
import type { DataView } from '../../preload/contract.ts';

export function buildData(overrides: Partial<DataView> = {}): DataView {
  return {
    folder: '/home/you/.config/Sitbones',
    days: 412,
    firstDay: '2025-01-06',
    bytes: 286_400,
    import: null,
    undoUntil: null,
    told: null,
    ...overrides,
  };
}
