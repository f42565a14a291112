// Errors and warnings that pages wrote to their consoles, kept for tests: a page that is served
// with a strict policy should have none.

export const pageProblems: { url: string; text: string }[] = [];

export function recordPageProblem(url: string, text: string): void {
  pageProblems.push({ url, text });
}
