// `Tray`: an icon that nobody draws but tests and the preview can read and click.
import type {
  NativeImage as ElectronNativeImage,
  Rectangle,
  TitleOptions,
  Tray as ElectronTray,
} from 'electron';
import { requireReady } from './lifecycle.ts';
import { Menu } from './menu.ts';
import type { MenuEntry } from './menu.ts';
import { imageFrom } from './native-image.ts';
import type { NativeImage } from './native-image.ts';
import { coveredEmitter } from './not-covered.ts';
import { announce } from './announcements.ts';

type Covered =
  | 'setImage' | 'setPressedImage' | 'setToolTip' | 'setTitle' | 'getTitle' | 'setContextMenu'
  | 'popUpContextMenu' | 'closeContextMenu' | 'setIgnoreDoubleClickEvents'
  | 'getIgnoreDoubleClickEvents' | 'getBounds' | 'focus' | 'destroy' | 'isDestroyed'; // prettier-ignore

/** A tray icon as plain data. */
export interface TrayView {
  readonly imageDataUrl: string;
  readonly isImageEmpty: boolean;
  readonly isTemplateImage: boolean;
  readonly toolTip: string;
  readonly title: string;
  /** The menu set with `setContextMenu`, else the one popped up; undefined without either. */
  readonly menu: readonly MenuEntry[] | undefined;
}

/** Trays that exist now, oldest first. */
export const trays = new Set<Tray>();

export class Tray extends coveredEmitter('Tray') implements Pick<ElectronTray, Covered> {
  #image: NativeImage;
  #toolTip = '';
  #title = '';
  #menu: Menu | null = null;
  #poppedUpMenu: Menu | undefined;
  #ignoresDoubleClicks = false;
  #isDestroyed = false;

  constructor(image: ElectronNativeImage | string) {
    super();
    requireReady('Cannot create Tray before app is ready');
    this.#image = imageFrom(image);
    trays.add(this);
    this.#changed();
  }

  setImage(image: ElectronNativeImage | string): void {
    this.#requireAlive();
    this.#image = imageFrom(image);
    this.#changed();
  }

  setPressedImage(image: ElectronNativeImage | string): void {
    this.#requireAlive();
    imageFrom(image);
  }

  setToolTip(toolTip: string): void {
    this.#requireAlive();
    this.#toolTip = text(toolTip);
    this.#changed();
  }

  // The title is drawn on macOS only, but kept everywhere so that a test can read it.
  setTitle(title: string, _options?: TitleOptions): void {
    this.#requireAlive();
    this.#title = text(title);
    this.#changed();
  }

  getTitle(): string {
    this.#requireAlive();
    return this.#title;
  }

  setContextMenu(menu: Parameters<ElectronTray['setContextMenu']>[0]): void {
    this.#requireAlive();
    this.#menu = menuOrNull(menu);
    this.#changed();
  }

  popUpContextMenu(menu?: Parameters<ElectronTray['popUpContextMenu']>[0]): void {
    this.#requireAlive();
    this.#poppedUpMenu = menuOrNull(menu) ?? this.#menu ?? undefined;
    this.#poppedUpMenu?.popup();
    this.#changed();
  }

  closeContextMenu(): void {
    this.#requireAlive();
    this.#poppedUpMenu?.closePopup();
    this.#poppedUpMenu = undefined;
    this.#changed();
  }

  setIgnoreDoubleClickEvents(isIgnored: boolean): void {
    this.#requireAlive();
    this.#ignoresDoubleClicks = isIgnored;
  }

  getIgnoreDoubleClickEvents(): boolean {
    this.#requireAlive();
    return this.#ignoresDoubleClicks;
  }

  /** Empty on Linux, as there; elsewhere a place at the right of the top edge. */
  getBounds(): Rectangle {
    this.#requireAlive();
    if (process.platform === 'linux') return { x: 0, y: 0, width: 0, height: 0 };
    return { x: 1600, y: 0, width: 24, height: 24 };
  }

  focus(): void {
    this.#requireAlive();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    trays.delete(this);
    announce('trayChanged');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** The menu a person can see: for tests and the preview. */
  visibleMenu(): Menu | undefined {
    return this.#menu ?? this.#poppedUpMenu;
  }

  /** What the person sees: for tests and the preview. */
  view(): TrayView {
    return {
      imageDataUrl: this.#image.toDataURL(),
      isImageEmpty: this.#image.isEmpty(),
      isTemplateImage: this.#image.isTemplateImage(),
      toolTip: this.#toolTip,
      title: this.#title,
      menu: this.visibleMenu()?.toEntries(),
    };
  }

  #requireAlive(): void {
    if (this.#isDestroyed) throw new TypeError('Tray is destroyed');
  }

  #changed(): void {
    announce('trayChanged');
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError(`Error processing argument at index 0, conversion failure`);
  }
  return value;
}

function menuOrNull(menu: unknown): Menu | null {
  if (menu === null || menu === undefined) return null;
  if (!(menu instanceof Menu)) throw new TypeError('Invalid menu');
  return menu;
}
