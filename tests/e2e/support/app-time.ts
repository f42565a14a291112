// The one place where a story lets time pass: where the story is about a length of time.

/** Resolves when this many seconds have passed in the app. */
export function letAppSecondsPass(seconds: number, timeScale: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / timeScale));
}
