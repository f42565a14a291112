// `protocol` of one session: the app's own schemes and their handlers. Who asks is page-requests.ts.
import type { CustomScheme, Protocol as ElectronProtocol } from 'electron';
import { requireNotReady } from './lifecycle.ts';
import { coveredObject, refuseOptions } from './not-covered.ts';
import { rememberScheme, schemeNamed } from './scheme-map.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

type Covered = 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled';

const PRIVILEGES = [
  'standard', 'secure', 'supportFetchAPI', 'corsEnabled', 'stream', 'codeCache',
  'allowServiceWorkers', 'allowExtensions',
]; // prettier-ignore
const BUILT_IN_SCHEMES = ['https', 'http', 'file', 'about', 'data', 'blob'];

let haveSchemesBeenRegistered = false;

export class Protocol
  extends coveredObject('protocol')
  implements Pick<ElectronProtocol, Exclude<Covered, 'handle'>>
{
  readonly #handlers = new Map<string, ProtocolHandler>();

  /** Once, and before ready: Electron forgets the first list when called again. */
  registerSchemesAsPrivileged(customSchemes: CustomScheme[]): void {
    requireNotReady('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (haveSchemesBeenRegistered) {
      throw new Error(
        'electron double: protocol.registerSchemesAsPrivileged was called twice; only once is allowed',
      );
    }
    haveSchemesBeenRegistered = true;
    for (const scheme of customSchemes) {
      refuseOptions('protocol.registerSchemesAsPrivileged', scheme.privileges ?? {}, PRIVILEGES);
      rememberScheme(scheme);
    }
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    if (this.#handlers.has(scheme)) {
      throw new Error(`Failed to register protocol: ${scheme}`);
    }
    const isReachable =
      BUILT_IN_SCHEMES.includes(scheme) || schemeNamed(scheme)?.privileges?.standard;
    if (!isReachable) {
      throw new Error(
        `electron double: protocol.handle('${scheme}') is not covered (tests/electron-double/): ` +
          'the scheme has not been registered as standard',
      );
    }
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme) || ['http', 'https', 'file', 'data', 'blob'].includes(scheme);
  }

  /** For page-requests.ts. */
  handlerOf(scheme: string): ProtocolHandler | undefined {
    return this.#handlers.get(scheme);
  }
}
