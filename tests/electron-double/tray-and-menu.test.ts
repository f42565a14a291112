// The tray icon and menus: checked as Electron checks them, readable and clickable for tests.
import { deflateSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';
import { findMenuItem, Menu, MenuItem } from './menu.ts';
import { NativeImage } from './native-image.ts';

// Whole processes are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const pixels = deflateSync(Buffer.alloc((width * 4 + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a tray is read as a person would see it, and its menu clicked', async () => {
  const dataUrl = `data:image/png;base64,${pngOf(16, 16).toString('base64')}`;
  const app = createFixtureApp(
    {
      'main.js': `
        import { app, Menu, nativeImage, Tray } from 'electron';
        import { attempt, log } from './host.js';
        app.whenReady().then(() => {
          log(attempt(() => new Tray('/nowhere/icon.png')));
          const tray = new Tray(nativeImage.createFromDataURL(${JSON.stringify(dataUrl)}));
          tray.setToolTip('Sitting for 12 minutes');
          tray.setContextMenu(Menu.buildFromTemplate([
            { id: 'status', label: 'Sitting for 12 minutes', enabled: false },
            { type: 'separator' },
            { label: 'Snooze', submenu: [{ label: '5 minutes', click: () => log('snoozed') }] },
            { label: 'Paused', type: 'checkbox', click: (item) => log(item.checked) },
            { label: 'Quit', role: 'quit' },
          ]));
          tray.on('click', () => tray.setToolTip('clicked'));
          log(tray.getBounds());
        });`,
    },
    onTestFinished,
  );
  const running = await app.launch();
  const tray = await running.waitForTray(({ menu }) => menu !== undefined);
  expect(tray).toMatchObject({
    toolTip: 'Sitting for 12 minutes',
    imageDataUrl: dataUrl,
    isImageEmpty: false,
    menu: [
      { id: 'status', isEnabled: false },
      { type: 'separator' },
      { label: 'Snooze', submenu: [{ label: '5 minutes' }] },
      { type: 'checkbox', isChecked: false },
      { role: 'quit' },
    ],
  });
  await running.clickTrayMenu('Snooze', '5 minutes');
  await running.clickTrayMenu('Paused');
  await expect(running.clickTrayMenu('status')).rejects.toThrow('cannot be clicked');
  await expect(running.clickTrayMenu('Fly')).rejects.toThrow("No menu item 'Fly'");
  await running.control('trayEvent', { name: 'click' });
  await running.waitForTray(({ toolTip }) => toolTip === 'clicked');
  await running.clickTrayMenu('Quit');
  expect((await running.exited).code).toBe(0);
  expect(logged(running.output())).toEqual([
    "Failed to load image from path '/nowhere/icon.png'",
    process.platform === 'linux' ? { x: 0, y: 0, width: 0, height: 0 } : expect.anything(),
    'snoozed',
    true,
  ]);
});

test('a template that Electron would refuse is refused', () => {
  expect(() => Menu.buildFromTemplate({} as never)).toThrow('Menu template must be an array');
  expect(() => Menu.buildFromTemplate([{ click: () => undefined }])).toThrow(
    'must have at least one of label, role or type',
  );
  expect(() => new MenuItem({ label: 'x', type: 'button' as never })).toThrow(
    'Unknown menu item type: button',
  );
  expect(() => new MenuItem({ label: 'x', type: 'submenu' })).toThrow('Invalid submenu');
  expect(() => {
    new Menu().append({ label: 'x' } as never);
  }).toThrow('Invalid item');
});

test('separators at the ends and in a row are left out', () => {
  const line = { type: 'separator' } as const;
  const menu = Menu.buildFromTemplate([line, { label: 'a' }, line, line, { label: 'b' }, line]);
  expect(menu.items.map(({ type }) => type)).toEqual(['normal', 'separator', 'normal']);
});

test('of the radio items between two separators exactly one is checked', () => {
  const radio = (label: string, isChecked = false): object => ({
    label,
    type: 'radio',
    checked: isChecked,
  });
  const template = [radio('a'), radio('b'), { type: 'separator' }, radio('c'), radio('d', true)];
  const menu = Menu.buildFromTemplate(template);
  const checked = (): string[] =>
    menu.items.filter((item) => item.checked).map(({ label }) => label);
  expect(checked()).toEqual(['a', 'd']);
  findMenuItem(menu, ['b']).click();
  findMenuItem(menu, ['c']).click();
  expect(checked()).toEqual(['b', 'c']);
});

test('an image knows its size in points, whatever its scale; what is no image is empty', () => {
  const sharp = NativeImage.createFromBuffer(pngOf(32, 32), { scaleFactor: 2 });
  expect(sharp.getSize()).toEqual({ width: 16, height: 16 });
  sharp.addRepresentation({ scaleFactor: 1, buffer: pngOf(16, 16) });
  expect(sharp.getScaleFactors()).toEqual([1, 2]);
  expect(sharp.toPNG({ scaleFactor: 2 }).readUInt32BE(16)).toBe(32);
  expect(NativeImage.createFromPath('/nowhere.png').isEmpty()).toBe(true);
  expect(NativeImage.createFromDataURL('data:text/plain,hello').isEmpty()).toBe(true);
  expect(NativeImage.createEmpty().toDataURL()).toBe('data:image/png;base64,');
});
