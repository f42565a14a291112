// Takes away from every page what a page of ours never needs: going elsewhere, opening windows, embedding pages, and
// every permission, which Electron would grant.
import type { App, Session, WebContents } from 'electron';
import type { LogPort } from '../app/ports.ts';

/** Refuses navigation, new windows and embedded pages in every page made from now on. */
export function hardenWebContents(app: Pick<App, 'on'>, log: LogPort): void {
  app.on('web-contents-created', (_event, contents) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
      refuse(contents, name, log);
    }
    refuse(contents, 'will-attach-webview', log);
    contents.setWindowOpenHandler(() => {
      log.warn('a page tried to open a window');
      return { action: 'deny' };
    });
  });
}

/** Refuses every permission that a page may ask for. To be called after `ready`. */
export function refusePermissions(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
}

type RefusedEvent =
  'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview';

/** Electron types one overload per event name, which a name of a union cannot pick from. */
function refuse(contents: WebContents, name: RefusedEvent, log: LogPort): void {
  const emitter: NodeJS.EventEmitter = contents;
  emitter.on(name, (event: { preventDefault(): void }) => {
    event.preventDefault();
    log.warn(`a page was refused: ${name}`);
  });
}
