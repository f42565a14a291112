// electron-builder.yml as data, for the tests that hold it to its promises.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const projectFolder = join(import.meta.dirname, '../..');

/** What goes into one system's package, and what it keeps outside the archive. */
interface SystemFiles {
  readonly target: readonly string[];
  readonly icon: string;
  readonly files: readonly string[];
  readonly asarUnpack?: readonly string[];
}

/** The parts of the configuration that tests look at; its whole shape is checked against the builder's own schema. */
export interface BuilderConfig {
  readonly appId: string;
  readonly productName: string;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly mac: SystemFiles & { readonly extendInfo: unknown };
  readonly win: SystemFiles;
  readonly linux: SystemFiles;
  readonly deb: { readonly fpm: readonly string[] };
  readonly rpm: { readonly fpm: readonly string[] };
}

export function readBuilderConfig(): BuilderConfig {
  return parse(readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8')) as BuilderConfig;
}

/** package.json, where Electron and the builder look for the rest of the identity. */
export function readPackage(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}
