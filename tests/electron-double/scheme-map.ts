// Chromium takes no new standard schemes from outside, so an app's own scheme lives on a reserved
// https host inside the page. This translates between the two; main only ever sees its own scheme.
import type { CustomScheme } from 'electron';

const SUFFIX = '-scheme.invalid';

const schemes = new Map<string, CustomScheme>();

export function rememberScheme(scheme: CustomScheme): void {
  schemes.set(scheme.scheme, scheme);
}

export function schemeNamed(name: string): CustomScheme | undefined {
  return schemes.get(name);
}

/** `app://host/path` → `https://host.app-scheme.invalid/path`; other addresses stay. */
export function toPageUrl(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url);
  const scheme = match?.[1]?.toLowerCase();
  const known = scheme === undefined ? undefined : schemes.get(scheme);
  if (!match || !known) return url;
  const carrier = known.privileges?.secure ? 'https' : 'http';
  return `${carrier}://${match[2] ?? ''}.${known.scheme}${SUFFIX}${match[3] ?? ''}`;
}

/** The way back, for everything the app gets to see. */
export function toAppUrl(url: string): string {
  const match = /^https?:\/\/(.+)\.([a-z0-9+.-]+)-scheme\.invalid(?::\d+)?(.*)$/is.exec(url);
  const scheme = match?.[2];
  if (!match || scheme === undefined || !schemes.has(scheme)) return url;
  return `${scheme}://${match[1] ?? ''}${match[3] ?? ''}`;
}
