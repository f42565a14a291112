// One line of the debug log for a step of the session: times, kinds and yes or no, and nothing that says what anybody
// worked on.
import type { SessionEvent } from '../core/session-event.ts';
import type { Snapshot } from '../core/snapshot-types.ts';

/** `2026-11-22T10:41:07.000Z deskSampled input=3s locked=no call=yes → held call,quiet · 45.0 min`. */
export function debugLine(event: SessionEvent, { status, clock }: Snapshot): string {
  const minutes = (clock.sittingMs / 60_000).toFixed(1);
  const reasons = status.kind === 'held' ? ` ${status.reasons.join()}` : '';
  const happened = [new Date(event.at).toISOString(), event.kind, ...detailsOf(event)].join(' ');
  return `${happened} → ${status.kind}${reasons} · ${minutes} min ${clock.posture}`;
}

function detailsOf(event: SessionEvent): readonly string[] {
  switch (event.kind) {
    case 'deskSampled': {
      const { inputAgeMs, screen, ...signals } = event.evidence;
      const age =
        inputAgeMs === 'unknown' ? 'unknown' : `${String(Math.round(inputAgeMs / 1000))}s`;
      const known = Object.entries(signals).filter(([, signal]) => signal !== 'unknown');
      const words = known.map(([name, signal]) => `${name}=${signal === 'on' ? 'yes' : 'no'}`);
      return [`input=${age}`, `screen=${screen}`, ...words];
    }
    case 'hoursReached':
      return [`off=${event.isOff ? 'yes' : 'no'}`];
    case 'safetyCardClosed':
      return [`noted=${event.keepNote ? 'yes' : 'no'}`];
    default:
      return [];
  }
}
