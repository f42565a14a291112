// What `status --json` prints is what `status --schema` says, in every status and on whole days.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { STATUS_SCHEMA } from '../../main/app/status-schema.ts';
import { statusReport } from '../../main/app/status-text.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { buildSnapshot, STATUSES } from '../support/build-snapshot.ts';
import { FakeProgram } from '../support/fake-ports.ts';

const words = { messages: createProgramMessages('en'), routines: BUILT_IN_ROUTINES };
const check = new Ajv2020({ allErrors: true, formats: { 'date-time': true } }).compile(
  STATUS_SCHEMA,
);

/** What is wrong with the report, as it is printed. */
function problems(report: unknown): readonly string[] {
  check(JSON.parse(JSON.stringify(report)));
  return (check.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

describe('The schema of status --json', () => {
  it.each(STATUSES.map((status) => [status.kind, status] as const))('holds for %s', (_, status) => {
    expect(problems(statusReport(buildSnapshot({ status }), words))).toEqual([]);
  });

  it('holds from minute to minute of a day with everything in it', () => {
    const program = new FakeProgram({ intervalMinutes: 15 });
    for (let minute = 0; minute < 90; minute += 1) {
      if (minute === 40) program.runtime.command({ kind: 'standUp' });
      if (minute === 60) program.runtime.command({ kind: 'pauseProgram', for: 10 });
      program.type(50).rest(10);
      expect(problems(statusReport(program.runtime.snapshot(), words))).toEqual([]);
    }
  });

  it('describes every field there is, and no other', () => {
    const fields = Object.keys(statusReport(buildSnapshot(), words));
    expect(Object.keys(STATUS_SCHEMA.properties).toSorted()).toEqual(fields.toSorted());
    for (const { description } of Object.values(STATUS_SCHEMA.properties))
      expect(description).toMatch(/\.$/);
  });

  it('does not hold for just anything', () => {
    const report = statusReport(buildSnapshot(), words);
    expect(problems({ ...report, status: 'asleep' })).not.toEqual([]);
    expect(problems({ ...report, sittingMinutes: 1.5 })).not.toEqual([]);
    const { why: _, ...less } = report;
    expect(problems(less)).not.toEqual([]);
  });
});
