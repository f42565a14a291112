// A small routine of somebody's own, as the text of a file.

/** One seated minute; `change` replaces or adds fields. */
export function ownRoutineText(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(
    {
      format: 1,
      id: 'my-minute',
      title: 'My minute',
      summary: 'Six quiet breaths.',
      kind: 'micro',
      position: 'seated',
      credit: 'seated',
      needs: 'A chair.',
      discretion: 0,
      covers: [],
      steps: [
        {
          seconds: 60,
          name: 'Quiet breaths',
          line: 'Let the ribs hover over the hips.',
          motion: { kind: 'hold', pose: 'SIT-NEUTRAL' },
          breath: { in: 4, out: 6 },
        },
      ],
      ...change,
    },
    null,
    2,
  );
}
