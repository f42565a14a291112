// What real Electron is started with for a story: loaded before the app (`electron -r`), it stands in for the desk
// (idle time, lock) and remembers what the tray was told, which Electron does not give back. The app knows nothing of
// it.
import type * as Electron from 'electron';

/** What the stories need of a menu. */
export interface DrawnMenu {
  readonly items: readonly DrawnItem[];
}

interface DrawnItem {
  readonly label: string;
  readonly enabled: boolean;
  readonly submenu?: DrawnMenu;
  click(): void;
}

/** What a function that Playwright carries into the main process finds there. */
declare global {
  // A global that other files name has to be a `var`.
  var sitbonesDesk: DeskHook;
}

export interface DeskHook {
  /** `fixed` seconds; `growing` since a moment; `real`: the machine's own. */
  idle:
    | { readonly kind: 'fixed'; readonly seconds: number }
    | { readonly kind: 'growing'; readonly sinceMs: number }
    | { readonly kind: 'real' };
  isLocked: boolean;
  tray: { toolTip: string; picture: string | null; menu: DrawnMenu | null } | null;
  windowsMade: number;
  /** Boxes of the system, as the app asked for them. */
  boxes: { readonly message: string; readonly detail: string; readonly buttons: string[] }[];
  problems: string[];
}

/** The text of a CommonJS file for `electron -r`. */
export function deskHookSource(idle: 'typing' | 'real'): string {
  const first = idle === 'real' ? { kind: 'real' } : { kind: 'fixed', seconds: 0 };
  return `(${installDeskHook.toString()})(require('electron'), process, ${JSON.stringify(first)});\n`;
}

// Runs in Electron's main process as text: nothing outside it can be used.
function installDeskHook(
  electron: typeof Electron,
  main: NodeJS.Process,
  firstIdle: DeskHook['idle'],
): void {
  const { app, powerMonitor } = electron;
  // The app reads the words after its path; ours come before it.
  const at = main.argv.indexOf('-r');
  if (at !== -1) main.argv.splice(at, 2);

  const desk: DeskHook = {
    idle: firstIdle,
    isLocked: false,
    tray: null,
    windowsMade: 0,
    boxes: [],
    problems: [],
  };
  Object.assign(globalThis, { sitbonesDesk: desk });

  const realIdleTime = powerMonitor.getSystemIdleTime.bind(powerMonitor);
  const realIdleState = powerMonitor.getSystemIdleState.bind(powerMonitor);
  powerMonitor.getSystemIdleTime = () => {
    if (desk.idle.kind === 'real') return realIdleTime();
    if (desk.idle.kind === 'fixed') return desk.idle.seconds;
    return Math.floor((Date.now() - desk.idle.sinceMs) / 1000);
  };
  powerMonitor.getSystemIdleState = (threshold) => {
    if (desk.isLocked) return 'locked';
    return desk.idle.kind === 'real' ? realIdleState(threshold) : 'active';
  };

  const tray = electron.Tray.prototype;
  const seen = (): NonNullable<DeskHook['tray']> =>
    (desk.tray ??= { toolTip: '', picture: null, menu: null });
  const real = Object.getOwnPropertyDescriptors(tray) as Record<string, PropertyDescriptor>;
  const call = (self: Electron.Tray, name: string, ...args: unknown[]): void => {
    (real[name]?.value as (...given: unknown[]) => void).apply(self, args);
  };
  tray.setToolTip = function (toolTip) {
    seen().toolTip = toolTip;
    call(this, 'setToolTip', toolTip);
  };
  tray.setImage = function (image) {
    seen().picture = typeof image === 'string' ? null : image.toDataURL();
    call(this, 'setImage', image);
  };
  tray.setContextMenu = function (menu) {
    seen().menu = menu as DrawnMenu | null;
    call(this, 'setContextMenu', menu);
  };
  // A menu that is really popped up would wait for a person.
  tray.popUpContextMenu = (menu) => {
    seen().menu = (menu ?? null) as DrawnMenu | null;
  };
  tray.destroy = function () {
    desk.tray = null;
    call(this, 'destroy');
  };

  app.on('browser-window-created', () => {
    desk.windowsMade += 1;
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('console-message', ({ level, message }) => {
      if (level === 'error' || level === 'warning') desk.problems.push(message);
    });
  });
  main.on('uncaughtExceptionMonitor', (error) => {
    desk.problems.push(String(error));
  });
}
