// The file name of the picture for a tray icon. tools/make-tray-icons.ts makes one under each of these names.
import { TRAY_SHAPES, type TrayIcon, type TrayShape } from './tray-model.ts';

export interface Panel {
  readonly platform: string;
  readonly isPanelDark: boolean;
}

/** `Template` is macOS's own: black and alpha, tinted by the system. `dark` is for dark panels, and has light ink. */
export type TrayVariant = 'Template' | 'light' | 'dark' | 'linux';

/** Shapes whose ring shows how much of the interval has been sat; the others are the same however much it is. */
const FILLING: readonly TrayShape[] = ['counting', 'paused', 'standing'];

const TWELFTHS = 12;

/** Without folder and `.png`: `counting-07Template`, `due-dark`. */
export function trayIconName(icon: TrayIcon, panel: Panel): string {
  return `${iconStem(icon)}${suffix(variantOf(panel))}`;
}

/** Every name there is for a variant, in a fixed order, with the icon it stands for. */
export function trayIconNames(
  variant: TrayVariant,
): readonly { readonly name: string; readonly icon: TrayIcon }[] {
  return TRAY_SHAPES.flatMap((shape) => {
    const steps = FILLING.includes(shape)
      ? Array.from({ length: TWELFTHS + 1 }, (_, step) => step)
      : [TWELFTHS];
    return steps.map((twelfths) => {
      const icon = { shape, twelfths };
      return { name: `${iconStem(icon)}${suffix(variant)}`, icon };
    });
  });
}

function iconStem({ shape, twelfths }: TrayIcon): string {
  return FILLING.includes(shape) ? `${shape}-${String(twelfths).padStart(2, '0')}` : shape;
}

/** macOS wants the word right before the dot, the others are ours to choose. */
function suffix(variant: TrayVariant): string {
  return variant === 'Template' ? variant : `-${variant}`;
}

/** Linux panels cannot be asked for their colour, so their pictures are drawn to be seen on both. */
function variantOf({ platform, isPanelDark }: Panel): TrayVariant {
  if (platform === 'darwin') return 'Template';
  if (platform === 'linux') return 'linux';
  return isPanelDark ? 'dark' : 'light';
}
