// The one place where a story lets time pass, where it is about a length of time, or says what time it is in the app.

/** Resolves when this many seconds have passed in the app. */
export function letAppSecondsPass(seconds: number, timeScale: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / timeScale));
}

/** The `timeOrigin` with which it is `appNow` in the app at this moment; milliseconds since 1970. */
export function originFor(appNow: number, timeScale: number): number {
  return (Date.now() * timeScale - appNow) / (timeScale - 1);
}

/** Today at "11:58" by the clock on the wall, in milliseconds since 1970. */
export function todayAt(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date().setHours(hours, minutes, 0, 0);
}
