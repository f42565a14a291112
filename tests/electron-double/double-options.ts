// How this run of the double was asked for; set once by run.ts before anything else of the double
// is used.

export interface DoubleOptions {
  /** Folder with the package.json that is run: what `electron .` is given, or the opened asar. */
  appPath: string;
  appArgs: readonly string[];
  isPackaged: boolean;
  /** Folder beside which a packaged app finds its extra resources. */
  resourcesPath: string;
  isHeaded: boolean;
  /** Socket or pipe on which the control channel listens; none: no channel. */
  controlPath: string | undefined;
  browserPath: string | undefined;
}

export const doubleOptions: DoubleOptions = {
  appPath: process.cwd(),
  appArgs: [],
  isPackaged: false,
  resourcesPath: process.cwd(),
  isHeaded: false,
  controlPath: undefined,
  browserPath: undefined,
};
