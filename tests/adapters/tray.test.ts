// The tray: pictures that exist, nothing drawn twice, and a program that goes on without a tray.
import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import { describe, expect, it } from 'vitest';
import { createTray, type TrayDeps } from '../../main/adapters/tray.ts';
import { trayIconName, trayIconNames, type TrayVariant } from '../../main/app/tray-icon-name.ts';
import { buildTrayModel, type TrayModel } from '../../main/app/tray-model.ts';
import type { Command } from '../../preload/contract.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { buildClock, buildSnapshot } from '../support/build-snapshot.ts';
import { FakeProgram } from '../support/fake-ports.ts';

const ICONS = join(import.meta.dirname, '../../main/adapters/tray-icons');
const { t } = createProgramMessages('en');

class FakeTray extends EventEmitter {
  readonly done: string[] = [];
  menu: readonly MenuItemConstructorOptions[] | null = null;
  isDestroyed = false;

  setImage(image: { path: string }): void {
    this.done.push(`image ${image.path}`);
  }

  setToolTip(text: string): void {
    this.done.push(`tooltip ${text}`);
  }

  setContextMenu(menu: readonly MenuItemConstructorOptions[]): void {
    this.done.push('menu');
    this.menu = menu;
  }

  popUpContextMenu(menu: readonly MenuItemConstructorOptions[]): void {
    this.done.push('popUp');
    this.menu = menu;
  }

  getBounds() {
    return { x: 1, y: 2, width: 3, height: 4 };
  }

  destroy(): void {
    this.isDestroyed = true;
  }
}

function trayOn(platform: NodeJS.Platform, overrides: Partial<TrayDeps> = {}) {
  const trays: FakeTray[] = [];
  const commands: Command[] = [];
  const warnings: string[] = [];
  const timers: (() => void)[] = [];
  const templates: string[] = [];
  const panel = { platform, isPanelDark: false };
  let clicks = 0;
  const adapter = createTray({
    makeTray: (image) => {
      const tray = new FakeTray();
      tray.done.push(`made with ${(image as unknown as { path: string }).path}`);
      trays.push(tray);
      return tray as unknown as Tray;
    },
    buildMenu: (items) => items as unknown as ReturnType<TrayDeps['buildMenu']>,
    loadImage: (path) =>
      ({
        path: path.slice(ICONS.length + 1),
        isEmpty: () => !existsSync(path),
        setTemplateImage: () => templates.push(path),
      }) as unknown as NativeImage,
    iconFolder: ICONS,
    iconName: (icon) => trayIconName(icon, panel),
    platform,
    isHostMissing: () => false,
    onCommand: (command) => commands.push(command),
    onClick: () => (clicks += 1),
    after: (_ms, callback) => timers.push(callback),
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
    ...overrides,
  });
  const tray = () => {
    const [first] = trays;
    if (first === undefined) throw new Error('there is no tray');
    return first;
  };
  return {
    adapter,
    trays,
    tray,
    commands,
    warnings,
    timers,
    templates,
    panel,
    clicks: () => clicks,
  };
}

function modelAt(minutes: number): TrayModel {
  return buildTrayModel(buildSnapshot({ clock: buildClock({ sittingMs: minutes * 60_000 }) }), t);
}

describe('The tray', () => {
  it('appears with the first model, whole', () => {
    const { adapter, trays, tray } = trayOn('linux');
    expect(trays).toEqual([]);
    adapter.draw(modelAt(32));
    expect(tray().done).toEqual([
      'made with counting-08-linux.png',
      `tooltip ${modelAt(32).tooltip}`,
      'menu',
    ]);
  });

  it('is not drawn again while nothing changes', () => {
    const { adapter, tray } = trayOn('linux');
    adapter.draw(modelAt(32));
    const before = [...tray().done];
    adapter.draw(modelAt(32));
    adapter.redraw();
    expect(tray().done).toEqual(before);
  });

  it('is drawn as seldom as can be over a working day', () => {
    const { adapter, tray } = trayOn('linux');
    const program = new FakeProgram();
    for (let minute = 0; minute < 8 * 60; minute += 1) {
      program.type(48).rest(12);
      if (minute % 100 === 50) program.runtime.command({ kind: 'startReset' });
    }
    for (const model of program.trays) adapter.draw(model);
    const { done } = tray();
    const kinds = ['image', 'tooltip', 'menu'].map(
      (kind) => done.filter((each) => each.startsWith(kind)).length,
    );
    expect(program.trays.length).toBeGreaterThan(8 * 60 * 4);
    // Words change once a minute; the picture, with each twelfth of an interval and each state.
    for (const count of kinds) expect(count).toBeLessThanOrEqual(1.25 * 8 * 60);
    expect(kinds[0]).toBeLessThanOrEqual(260);
    for (const kind of ['image', 'tooltip']) {
      const drawn = done.filter((each) => each.startsWith(kind));
      expect(drawn.filter((each, index) => each === drawn[index - 1])).toEqual([]);
    }
  });

  it('gets a new picture only when the ring moves on, and the new words', () => {
    const { adapter, tray } = trayOn('linux');
    adapter.draw(modelAt(32));
    tray().done.length = 0;
    adapter.draw(modelAt(33));
    expect(tray().done).toEqual([`tooltip ${modelAt(33).tooltip}`, 'menu']);
    adapter.draw(modelAt(34));
    expect(tray().done).toContain('image counting-09-linux.png');
  });

  it('has the clock right after the status on Linux, where a click opens the menu', () => {
    const { adapter, tray } = trayOn('linux');
    adapter.draw(modelAt(32));
    expect(
      tray()
        .menu?.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['status', 'show']);
    expect(tray().menu?.filter(({ id }) => id === 'show')).toHaveLength(1);
    expect(tray().menu?.[0]).toMatchObject({ enabled: false });
  });

  it.each([['darwin'], ['win32']] as const)(
    'on %s opens the popup with a click and the menu with a right click',
    (platform) => {
      const { adapter, tray, clicks } = trayOn(platform);
      adapter.draw(modelAt(32));
      expect(tray().done).not.toContain('menu');
      tray().emit('click');
      expect(clicks()).toBe(1);
      tray().emit('right-click');
      expect(tray().done).toContain('popUp');
      expect(tray().menu?.at(-1)).toMatchObject({ id: 'quit' });
    },
  );

  it('carries out what is chosen, also inside a submenu', () => {
    const { adapter, tray, commands } = trayOn('linux');
    adapter.draw(modelAt(32));
    const pause = tray().menu?.find(({ id }) => id === 'pause');
    const [first] = pause?.submenu as MenuItemConstructorOptions[];
    (first?.click as () => void)();
    expect(commands).toEqual([{ kind: 'pauseProgram', for: 30 }]);
  });

  it('uses template pictures on macOS, which the system tints', () => {
    const { adapter, tray, templates } = trayOn('darwin');
    adapter.draw(modelAt(32));
    expect(tray().done[0]).toBe('made with counting-08Template.png');
    expect(templates).toHaveLength(1);
  });

  it('changes its picture with the panel’s colour on Windows', () => {
    const { adapter, tray, panel } = trayOn('win32');
    adapter.draw(modelAt(32));
    panel.isPanelDark = true;
    adapter.redraw();
    expect(tray().done.at(-1)).toBe('image counting-08-dark.png');
  });

  it('knows where it is on macOS and Windows only', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const { adapter } = trayOn(platform);
      expect(adapter.bounds()).toBeNull();
      adapter.draw(modelAt(1));
      expect(adapter.bounds()).toEqual(
        platform === 'linux' ? null : { x: 1, y: 2, width: 3, height: 4 },
      );
    }
  });
});

describe('A system without a tray', () => {
  it('is tried five times, then left in peace; nothing is thrown', () => {
    const { adapter, warnings, timers } = trayOn('linux', {
      makeTray: () => {
        throw new Error('no tray host');
      },
    });
    adapter.draw(modelAt(1));
    for (let round = 0; round < 10; round += 1) for (const retry of timers.splice(0)) retry();
    adapter.draw(modelAt(2));
    expect(warnings).toHaveLength(5);
    expect(adapter.isMissing()).toBe(true);
    expect(adapter.bounds()).toBeNull();
    adapter.destroy();
  });

  it('gets its icon when the panel comes up late', () => {
    let isUp = false;
    const late = new FakeTray();
    const { adapter, timers } = trayOn('linux', {
      makeTray: () => {
        if (!isUp) throw new Error('no tray host');
        return late as unknown as Tray;
      },
    });
    adapter.draw(modelAt(1));
    isUp = true;
    for (const retry of timers.splice(0)) retry();
    expect(late.done).toContain('menu');
  });

  it('is told where no panel shows the icon, though it could be made', () => {
    let isHostMissing = false;
    const { adapter } = trayOn('linux', { isHostMissing: () => isHostMissing });
    adapter.draw(modelAt(1));
    expect(adapter.isMissing()).toBe(false);
    isHostMissing = true;
    expect(adapter.isMissing()).toBe(true);
  });

  it('is never given an empty picture, which would show nothing without a word', () => {
    const { adapter, trays, warnings } = trayOn('linux', { iconFolder: '/nowhere' });
    adapter.draw(modelAt(1));
    expect(trays).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('there is no picture /nowhere')]);
  });
});

describe('The tray pictures', () => {
  /** Width and height of a PNG, from its header. */
  function sizeOf(file: string): readonly [number, number] {
    const png = readFileSync(join(ICONS, file));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }

  it.each([['Template'], ['light'], ['dark']] as const)(
    'for %s exist in both scales',
    (variant) => {
      for (const { name } of trayIconNames(variant)) {
        expect(sizeOf(`${name}.png`)).toEqual([16, 16]);
        expect(sizeOf(`${name}@2x.png`)).toEqual([32, 32]);
      }
    },
  );

  it('for Linux exist in a size that panels scale down', () => {
    for (const { name } of trayIconNames('linux')) expect(sizeOf(`${name}.png`)).toEqual([32, 32]);
  });

  it('differ from each other, all of them', () => {
    const variants: readonly TrayVariant[] = ['Template', 'light', 'dark', 'linux'];
    for (const variant of variants) {
      const pictures = trayIconNames(variant).map(({ name }) =>
        readFileSync(join(ICONS, `${name}.png`)).toString('base64'),
      );
      expect(new Set(pictures).size).toBe(pictures.length);
    }
  });

  it('are no more than are used', () => {
    const used = (['Template', 'light', 'dark', 'linux'] as const).flatMap((variant) =>
      trayIconNames(variant).flatMap(({ name }) =>
        variant === 'linux' ? [`${name}.png`] : [`${name}.png`, `${name}@2x.png`],
      ),
    );
    expect(readdirSync(ICONS).toSorted()).toEqual(used.toSorted());
  });
});
