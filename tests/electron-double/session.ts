// `session`: one profile's protocol handlers, permission handlers and request hooks.
import type { Session as ElectronSession, WebContents as ElectronWebContents } from 'electron';
import { requireReady } from './lifecycle.ts';
import { coveredEmitter, coveredObject } from './not-covered.ts';
import { Protocol } from './protocol.ts';
import { WebRequest } from './web-request.ts';

type PermissionRequestHandler = Parameters<ElectronSession['setPermissionRequestHandler']>[0];
type PermissionCheckHandler = Parameters<ElectronSession['setPermissionCheckHandler']>[0];

type Covered =
  | 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler' | 'setSpellCheckerEnabled' | 'isPersistent' | 'clearCache'
  | 'clearStorageData' | 'clearHostResolverCache' | 'clearCodeCaches'; // prettier-ignore

export class Session extends coveredEmitter('session') implements Pick<ElectronSession, Covered> {
  readonly protocol = new Protocol();
  readonly webRequest = new WebRequest();
  readonly partition: string;
  #permissionRequestHandler: PermissionRequestHandler = null;
  #permissionCheckHandler: PermissionCheckHandler = null;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  setPermissionRequestHandler(handler: PermissionRequestHandler): void {
    this.#permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    this.#permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(): void {
    // Pages never get devices in the double, whatever the handler says.
  }

  setDisplayMediaRequestHandler(): void {
    // Pages never get a screen to record in the double.
  }

  setSpellCheckerEnabled(): void {
    // Chromium is started without a spell checker's dictionaries.
  }

  isPersistent(): boolean {
    return this.partition === '' || this.partition.startsWith('persist:');
  }

  async clearCache(): Promise<void> {
    // The profile lives as long as the process.
  }

  async clearStorageData(): Promise<void> {
    // The profile lives as long as the process.
  }

  async clearHostResolverCache(): Promise<void> {
    // Nothing is ever resolved.
  }

  async clearCodeCaches(): Promise<void> {
    // The profile lives as long as the process.
  }

  /** What the app answers a page that asks; granted without handlers, as in Electron. */
  async askPermission(contents: unknown, permission: string, url: string): Promise<boolean> {
    const request = this.#permissionRequestHandler;
    const check = this.#permissionCheckHandler;
    const details = { requestingUrl: url, isMainFrame: true };
    if (check && !check(contents as ElectronWebContents, permission as never, url, details)) {
      return false;
    }
    if (!request) return true;
    return new Promise((resolve) => {
      request(contents as ElectronWebContents, permission as never, resolve, details);
    });
  }
}

const sessions = new Map<string, Session>();

export class SessionModule extends coveredObject('session') {
  get defaultSession(): Session {
    return this.fromPartition('');
  }

  fromPartition(partition: string): Session {
    requireReady('Session can only be received when app is ready');
    const known = sessions.get(partition) ?? new Session(partition);
    sessions.set(partition, known);
    return known;
  }
}

export const session = new SessionModule();

/** `protocol` itself: the default session's, except for what must come before ready. */
export class ProtocolModule extends Protocol {
  override handle(...args: Parameters<Protocol['handle']>): void {
    session.defaultSession.protocol.handle(...args);
  }

  override unhandle(scheme: string): void {
    session.defaultSession.protocol.unhandle(scheme);
  }

  override isProtocolHandled(scheme: string): boolean {
    return session.defaultSession.protocol.isProtocolHandled(scheme);
  }
}

export const protocol = new ProtocolModule();
