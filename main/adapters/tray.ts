// Draws the tray model: icon, tooltip and menu, each only when it changed. Survives a system without a tray.
import type { Menu, MenuItemConstructorOptions, NativeImage, Rectangle, Tray } from 'electron';
import { join } from 'node:path';
import type { Command } from '../../preload/contract.ts';
import type { LogPort, TrayPort } from '../app/ports.ts';
import type { TrayIcon, TrayMenuItem, TrayModel } from '../app/tray-model.ts';

/** What `Menu.buildFromTemplate` gives, which Electron types as another class than `Menu`. */
type BuiltMenu = ReturnType<(typeof Menu)['buildFromTemplate']>;

export interface TrayDeps {
  readonly makeTray: (image: NativeImage) => Tray;
  readonly buildMenu: (items: MenuItemConstructorOptions[]) => BuiltMenu;
  readonly loadImage: (path: string) => NativeImage;
  /** Absolute path of the folder with the pictures that tools/make-tray-icons.ts makes. */
  readonly iconFolder: string;
  /** The name of an icon's picture without `.png`, for this system and the panel's present colour. */
  readonly iconName: (icon: TrayIcon) => string;
  readonly platform: NodeJS.Platform;
  /** Whether it is known that no panel shows the icon, though it could be made. */
  readonly isHostMissing: () => boolean;
  readonly onCommand: (command: Command) => void;
  /** The icon was clicked, where a click does not open the menu. */
  readonly onClick: () => void;
  /** Real milliseconds. */
  readonly after: (ms: number, callback: () => void) => void;
  readonly log: LogPort;
}

export interface TrayAdapter extends TrayPort {
  /** Where the icon is; null where the system does not say. */
  bounds(): Rectangle | null;
  /** Draws the last model again: the panel has changed its colour. */
  redraw(): void;
  destroy(): void;
}

/**
 * A tray that cannot be made (macOS and Windows while the panel starts at login) is tried again this often, this long
 * apart. On Linux making it never fails: where no panel takes it, a second start opens the window.
 */
const ATTEMPTS = 5;
const RETRY_MS = 3_000;

/** To be made after `ready`. The icon appears with the first model. */
export function createTray(deps: TrayDeps): TrayAdapter {
  return new TrayDrawer(deps);
}

class TrayDrawer implements TrayAdapter {
  readonly #deps: TrayDeps;
  /** Held here for as long as the program runs: a tray that is collected vanishes from the panel. */
  #tray: Tray | null = null;
  #model: TrayModel | null = null;
  #menu: BuiltMenu | null = null;
  #attemptsLeft = ATTEMPTS;
  #drawn = { icon: '', tooltip: '', menu: '' };

  constructor(deps: TrayDeps) {
    this.#deps = deps;
  }

  draw(model: TrayModel): void {
    this.#model = model;
    if (this.#tray === null) this.#create(model.icon);
    if (this.#tray === null) return;
    this.#drawIcon(this.#tray, model.icon);
    this.#drawTooltip(this.#tray, model.tooltip);
    this.#drawMenu(this.#tray, model.menu);
  }

  isMissing(): boolean {
    return this.#deps.isHostMissing() || (this.#tray === null && this.#attemptsLeft === 0);
  }

  redraw(): void {
    if (this.#model !== null) this.draw(this.#model);
  }

  bounds(): Rectangle | null {
    if (this.#tray === null || this.#deps.platform === 'linux') return null;
    return this.#tray.getBounds();
  }

  destroy(): void {
    this.#attemptsLeft = 0;
    this.#tray?.destroy();
    this.#tray = null;
  }

  #create(icon: TrayIcon): void {
    if (this.#attemptsLeft === 0) return;
    this.#attemptsLeft -= 1;
    try {
      const name = this.#deps.iconName(icon);
      this.#tray = this.#deps.makeTray(this.#image(name));
      this.#drawn.icon = name;
      this.#listen(this.#tray);
    } catch (error) {
      this.#deps.log.warn(`the tray icon cannot be shown: ${String(error)}`);
      this.#deps.after(RETRY_MS, () => {
        if (this.#tray === null) this.redraw();
      });
    }
  }

  /**
   * On macOS and Windows a click opens the popup and a right click the menu; a set menu would take both on macOS. On
   * Linux the panel decides, so the menu is set and a click is a bonus (platform.md 3.1).
   */
  #listen(tray: Tray): void {
    const { platform, onClick } = this.#deps;
    tray.on('click', onClick);
    if (platform === 'linux') return;
    tray.on('right-click', () => {
      if (this.#menu !== null) tray.popUpContextMenu(this.#menu);
    });
  }

  #drawIcon(tray: Tray, icon: TrayIcon): void {
    const name = this.#deps.iconName(icon);
    if (name === this.#drawn.icon) return;
    tray.setImage(this.#image(name));
    this.#drawn.icon = name;
  }

  #drawTooltip(tray: Tray, tooltip: string): void {
    if (tooltip === this.#drawn.tooltip) return;
    tray.setToolTip(tooltip);
    this.#drawn.tooltip = tooltip;
  }

  #drawMenu(tray: Tray, items: readonly TrayMenuItem[]): void {
    const key = JSON.stringify(items);
    if (key === this.#drawn.menu) return;
    const isLinux = this.#deps.platform === 'linux';
    const ordered = isLinux ? withClockFirst(items) : items;
    this.#menu = this.#deps.buildMenu(ordered.map((item) => this.#template(item)));
    if (isLinux) tray.setContextMenu(this.#menu);
    this.#drawn.menu = key;
  }

  #template(item: TrayMenuItem): MenuItemConstructorOptions {
    switch (item.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'label':
        return { id: item.id, label: item.label, enabled: false };
      case 'submenu':
        return {
          id: item.id,
          label: item.label,
          submenu: item.items.map((child) => this.#template(child)),
        };
      case 'command':
        return {
          id: item.id,
          label: item.label,
          click: () => {
            this.#deps.onCommand(item.command);
          },
        };
    }
  }

  /** An image that cannot be read is empty, and an empty one shows nothing at all: better to fail aloud. */
  #image(name: string): NativeImage {
    const path = join(this.#deps.iconFolder, `${name}.png`);
    const image = this.#deps.loadImage(path);
    if (image.isEmpty()) throw new Error(`there is no picture ${path}`);
    if (this.#deps.platform === 'darwin') image.setTemplateImage(true);
    return image;
  }
}

/** On Linux a click opens the menu, so the way to the popup comes right after the status. */
function withClockFirst(items: readonly TrayMenuItem[]): readonly TrayMenuItem[] {
  const isClock = (item: TrayMenuItem) => item.kind === 'command' && item.id === 'show';
  const clock = items.find(isClock);
  const [status, ...rest] = items;
  if (clock === undefined || status === undefined) return items;
  return [status, clock, ...rest.filter((item) => !isClock(item))];
}
