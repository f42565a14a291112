// `session.webRequest`: the two hooks a hardened app uses, asked for every request of a page.
import type { WebRequest as ElectronWebRequest } from 'electron';
import { coveredObject, notCovered } from './not-covered.ts';

type Headers = Record<string, string[]>;
type BeforeRequest = (
  details: object,
  callback: (response: { cancel?: boolean; redirectURL?: string }) => void,
) => void;
type HeadersReceived = (
  details: object,
  callback: (response: { cancel?: boolean; responseHeaders?: Headers }) => void,
) => void;

export class WebRequest
  extends coveredObject('webRequest')
  implements Pick<ElectronWebRequest, 'onBeforeRequest' | 'onHeadersReceived'>
{
  #beforeRequest: BeforeRequest | undefined;
  #headersReceived: HeadersReceived | undefined;

  onBeforeRequest(...args: unknown[]): void {
    this.#beforeRequest = listenerOf(args);
  }

  onHeadersReceived(...args: unknown[]): void {
    this.#headersReceived = listenerOf(args);
  }

  /** False when the app cancels the request. */
  async allows(details: object): Promise<boolean> {
    const ask = this.#beforeRequest;
    if (!ask) return true;
    const { cancel, redirectURL } = await new Promise<{ cancel?: boolean; redirectURL?: string }>(
      (resolve) => {
        ask(details, resolve);
      },
    );
    if (redirectURL !== undefined) notCovered('webRequest.onBeforeRequest with redirectURL');
    return cancel !== true;
  }

  /** The headers the app wants the page to see. */
  async rewrite(details: object, responseHeaders: Headers): Promise<Headers> {
    const ask = this.#headersReceived;
    if (!ask) return responseHeaders;
    const answer = await new Promise<{ responseHeaders?: Headers }>((resolve) => {
      ask({ ...details, responseHeaders }, resolve);
    });
    return answer.responseHeaders ?? responseHeaders;
  }
}

// A filter may come first; with one, the hook would be asked for fewer requests than here.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a cast by its caller
function listenerOf<T>(args: unknown[]): T | undefined {
  const [first, second] = args;
  if (first === null) return undefined;
  if (typeof first === 'function') return first as T;
  return second === undefined || second === null ? undefined : notCovered('webRequest filters');
}
