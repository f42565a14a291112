// What one picture of the gallery is. The pictures are taken by tools/shots.ts.

/** `forced`: the system's own few colours, as in a high-contrast theme of Windows. */
export type Theme = 'light' | 'dark' | 'forced';

export interface Shot {
  /** Speaking and unique, lower-case words joined by hyphens; becomes the file's name. */
  readonly name: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Light and dark, where nothing is said. */
  readonly themes?: readonly Theme[];
  /** Pixels per CSS pixel in the file, 2 where nothing is said. */
  readonly scale?: 1 | 2;
  /** Puts the real component, with fixture data, on an empty stage of that size. Done when its promise is. */
  readonly mount: (stage: HTMLElement) => void | Promise<void>;
}
