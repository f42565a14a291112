// The event object that Electron hands to listeners of preventable events.

export interface DoubleEvent {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

export function createEvent<T extends object>(extra?: T): DoubleEvent & T {
  let isPrevented = false;
  const event = {
    ...extra,
    preventDefault() {
      isPrevented = true;
    },
    get defaultPrevented() {
      return isPrevented;
    },
  };
  return event as unknown as DoubleEvent & T;
}
