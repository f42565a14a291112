// Several ways to a notification as one.
import { describe, expect, it } from 'vitest';
import { createNotifierChain } from '../../main/app/notifier-chain.ts';
import type { PromptNotification } from '../../main/app/notifier-port.ts';
import { FakeNotifier } from '../support/fake-ports.ts';

const RESET: PromptNotification = { title: 'Reset', body: '', answers: [], standsMs: null };

function chained() {
  const first = new FakeNotifier();
  const second = new FakeNotifier();
  const told: string[] = [];
  const chain = createNotifierChain([first, second]);
  const show = () => {
    chain.show(RESET, {
      answered: () => told.push('answered'),
      clicked: () => told.push('clicked'),
      closed: () => told.push('closed'),
      failed: (why) => told.push(why),
    });
  };
  return { first, second, chain, told, show };
}

describe('A chain of notifiers', () => {
  it('shows by the first that can', () => {
    const { first, second, show } = chained();
    show();
    expect([first.isOpen, second.isOpen]).toEqual([true, false]);
  });

  it('goes on to the next one, also when the first fails later', () => {
    const { first, second, told, show } = chained();
    show();
    first.happen('failed', 'gone');
    expect(second.isOpen).toBe(true);
    second.happen('clicked');
    expect(told).toEqual(['clicked']);
  });

  it('says every reason when all have failed', () => {
    const { first, second, told, show } = chained();
    first.refusal = 'no service';
    second.refusal = 'none here';
    show();
    expect(told).toEqual(['no service; none here']);
  });

  it('fails where there is none', () => {
    const told: string[] = [];
    createNotifierChain([]).show(RESET, {
      answered: () => undefined,
      clicked: () => undefined,
      closed: () => undefined,
      failed: (why) => told.push(why),
    });
    expect(told).toEqual(['']);
  });

  it('takes away what is shown, by whomever, and begins with the first again', () => {
    const { first, second, chain, show } = chained();
    first.refusal = 'no service';
    show();
    chain.close();
    expect(second.isOpen).toBe(false);
    first.refusal = null;
    show();
    expect([first.isOpen, second.isOpen]).toEqual([true, false]);
  });

  it('leaves nothing of another one behind', () => {
    const { first, second, show } = chained();
    first.refusal = 'no service';
    show();
    first.refusal = null;
    show();
    expect([first.isOpen, second.isOpen]).toEqual([true, false]);
  });
});
