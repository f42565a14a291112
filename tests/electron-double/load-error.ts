// Chromium's network errors, as Electron reports a page that could not be loaded.

const CODES: Record<string, number> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_UNEXPECTED: -9,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
  ERR_HTTP_RESPONSE_CODE_FAILURE: -379,
};

export interface LoadError extends Error {
  readonly code: number;
  readonly errno: number;
  readonly url: string;
}

/** `description` may be Chromium's `net::ERR_…` or the bare name. */
export function loadError(description: string, code: number | undefined, url: string): LoadError {
  const name = description.replace(/^net::/, '');
  const number = code ?? CODES[name] ?? -2;
  const error = new Error(`${name} (${String(number)}) loading '${url}'`);
  return Object.assign(error, { name, code: number, errno: number, url });
}
