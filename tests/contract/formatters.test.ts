// Numbers are written as Intl would write them, and the slow way of it is only gone where it is needed.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMessagesFrom } from '../../preload/messages/create-messages.ts';
import { formatters } from '../../preload/messages/formatters.ts';

const LOCALES = ['en', 'en-GB', 'de', 'de-AT', 'de-CH', 'ar-EG', 'en-u-nu-arab'] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A number in a message', () => {
  it('reads as Intl writes it, in every locale and of every size', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -5, max: 1_100 }),
      fc.integer(),
      // Nobody wants to read "-0".
      fc.double({ noNaN: true }).map((value) => value + 0),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), numbers, (locale, value) => {
        const written = formatters.getNumberFormat(locale).format(value);
        expect(written).toBe(new Intl.NumberFormat(locale).format(value));
      }),
    );
  });

  it('keeps what a skeleton asks for', () => {
    const { t } = createMessagesFrom({ time: '{hours, number}:{minutes, number, ::00}' }, 'de');
    expect(t('time', { hours: 2, minutes: 5 })).toBe('2:05');
  });

  it('of a few minutes does not wait for Intl.NumberFormat, which is slow the first time', () => {
    const make = vi.spyOn(Intl, 'NumberFormat');
    const ask = vi.spyOn(Intl.NumberFormat, 'supportedLocalesOf');
    const sentence = '{minutes, plural, one {# minute} other {# minutes}} of {all, number}';
    const { t } = createMessagesFrom({ sentence }, 'en-ZA');
    expect(t('sentence', { minutes: 12, all: 999 })).toBe('12 minutes of 999');
    expect(make).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
    expect(t('sentence', { minutes: 1, all: 1_000 })).toMatch(/^1 minute of 1\D000$/);
    expect(make).toHaveBeenCalledOnce();
  });
});
