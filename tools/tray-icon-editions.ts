// The editions of the tray icon: for whose panel, in which colours and sizes.
import type { TrayVariant } from '../main/app/tray-icon-name.ts';
import type { Inks } from './draw-tray-icon.ts';

export interface TrayEdition {
  readonly variant: TrayVariant;
  readonly inks: Inks;
  /** What the file name ends in before `.png`, and the edge in pixels. */
  readonly sizes: readonly (readonly [suffix: string, pixels: number])[];
}

const BOTH_SCALES = [
  ['', 16],
  ['@2x', 32],
] as const;

/** The colours are those of the windows (design.md, section 7), a little stronger, for so few pixels. */
export const TRAY_EDITIONS: readonly TrayEdition[] = [
  // macOS reads the alpha alone and tints it for the menu bar.
  {
    variant: 'Template',
    inks: { ink: '#000000', due: '#000000', standing: '#000000', track: 0.3, plate: null },
    sizes: BOTH_SCALES,
  },
  {
    variant: 'light',
    inks: { ink: '#2B2622', due: '#B4482A', standing: '#3F6443', track: 0.25, plate: null },
    sizes: BOTH_SCALES,
  },
  {
    variant: 'dark',
    inks: { ink: '#F3ECE2', due: '#F09A74', standing: '#A9CBA9', track: 0.3, plate: null },
    sizes: BOTH_SCALES,
  },
  // Linux panels take one picture and scale it themselves, to 16 up to 32 pixels and more. Their colour cannot be asked for: the
  // plate is the icon's own dark panel on a light one, and hardly seen on a dark one.
  {
    variant: 'linux',
    inks: { ink: '#F3ECE2', due: '#F09A74', standing: '#A9CBA9', track: 0.35, plate: '#1D1A17' },
    sizes: [['', 32]],
  },
];
