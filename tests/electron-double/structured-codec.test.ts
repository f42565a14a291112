// The codec under IPC and the context bridge follows the structured clone algorithm.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStructuredCodec } from './page/structured-codec.ts';

const codec = createStructuredCodec();

/** Over the wire and back, as text. */
const send = (value: unknown): unknown =>
  codec.decode(JSON.parse(JSON.stringify(codec.encode(value))));

test('every value that can be cloned arrives as its structured clone', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withBoxedValues: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      expect(send(value)).toEqual(structuredClone(value));
    }),
    { numRuns: 500 },
  );
});

test('shared and circular references survive', () => {
  const inner = { name: 'inner' };
  const value: Record<string, unknown> = { first: inner, second: inner, list: [inner] };
  value['self'] = value;
  const copy = send(value) as Record<string, unknown>;
  expect(copy['first']).toBe(copy['second']);
  expect((copy['list'] as unknown[])[0]).toBe(copy['first']);
  expect(copy['self']).toBe(copy);
});

test('errors keep their kind and text, and a key named __proto__ is only a key', () => {
  const error = send(new RangeError('too far')) as Error;
  expect(error).toBeInstanceOf(RangeError);
  expect(error.message).toBe('too far');
  const hostile = send(JSON.parse('{"__proto__": {"admin": true}}')) as { admin?: boolean };
  expect(hostile.admin).toBeUndefined();
  expect(Object.keys(hostile)).toEqual(['__proto__']);
});

test.for([
  ['a function', () => undefined],
  ['a symbol', Symbol('x')],
  ['a promise', Promise.resolve(1)],
  ['a weak map', new WeakMap()],
  ['an event target', new EventTarget()],
  ['a function deep inside', { list: [{ work: () => undefined }] }],
])('%s cannot be sent', ([, value]) => {
  expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
});
