// The mark in the address of a page that Chromium has made for the double and that shows nothing yet.
const MARK = 'electron-double-window';

/** An address with a mark of its own. */
export function markedUrl(url: string, mark: string): string {
  return url.startsWith('about:')
    ? `${url}?${MARK}=${mark}`
    : new URL(`?${MARK}=${mark}`, url).href;
}

/** The mark in an address; undefined for any page that shows something. */
export function markOf(url: string): string | undefined {
  return URL.canParse(url) ? (new URL(url).searchParams.get(MARK) ?? undefined) : undefined;
}
