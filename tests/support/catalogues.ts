// The catalogues as they lie in preload/messages, one after the other and in every language: what tests look through, so
// that a new file is looked through without being named.
import { readdirSync } from 'node:fs';

const FOLDER = new URL('../../preload/messages/', import.meta.url);

export interface CatalogueFile {
  /** Such as `companion`; empty for the one that every window says. */
  readonly part: string;
  readonly sentences: Readonly<Record<string, string>>;
}

/** Every catalogue of a language such as `de`. */
export async function cataloguesOf(language: string): Promise<readonly CatalogueFile[]> {
  const form = new RegExp(`^${language}(?:-(.+))?\\.ts$`);
  const names = readdirSync(FOLDER).filter((name) => form.test(name));
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(new URL(name, FOLDER).href)) as Record<string, unknown>;
      const [sentences] = Object.values(module);
      return { part: form.exec(name)?.[1] ?? '', sentences: sentences as Record<string, string> };
    }),
  );
}
