// Answers every request of a page: the app's protocol handlers serve their schemes, the machine's
// own loopback (a development server) is let through, and nothing else ever leaves the machine.
import type { Session } from './session.ts';
import { schemeNamed, toAppUrl } from './scheme-map.ts';
import type { CdpSession } from './cdp.ts';

/** One paused request, with the page's address already translated to the app's. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly isMainFrameDocument: boolean;
  readonly frameId: string;
}

export interface PageRequestOptions {
  readonly session: Session;
  readonly mainFrameId: string;
  /** False stops a navigation that the page, not the app, has asked for. */
  readonly mayNavigate: (request: PageRequest) => boolean;
}

/** Requests refused because they would have left the machine, for tests. */
export const refusedRequests: string[] = [];

interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly postData?: string;
  };
}

type ErrorReason = 'Aborted' | 'Failed' | 'BlockedByClient';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export async function answerPageRequests(
  page: CdpSession,
  options: PageRequestOptions,
): Promise<void> {
  page.on('Fetch.requestPaused', (paused) => {
    answer(page, paused, options).catch((error: unknown) => {
      // A page that went away in the meantime needs no answer.
      if (!/gone|Invalid InterceptionId|Session/i.test(String(error))) console.error(error);
    });
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(
  page: CdpSession,
  paused: PausedRequest,
  options: PageRequestOptions,
): Promise<void> {
  const { requestId, resourceType, frameId } = paused;
  const url = toAppUrl(paused.request.url);
  const isMainFrameDocument = resourceType === 'Document' && frameId === options.mainFrameId;
  const request = {
    url,
    method: paused.request.method,
    resourceType,
    isMainFrameDocument,
    frameId,
  };
  const fail = async (errorReason: ErrorReason): Promise<void> => {
    await page.send('Fetch.failRequest', { requestId, errorReason });
  };

  if (resourceType === 'Document' && !options.mayNavigate(request)) return fail('Aborted');
  if (isOwnIdeaOfChromium(resourceType, url)) {
    await page.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    return;
  }
  const { webRequest, protocol } = options.session;
  if (!(await webRequest.allows(request))) return fail('BlockedByClient');

  const { protocol: prefix, hostname } = new URL(url);
  const scheme = prefix.slice(0, -1);
  const handler = protocol.handlerOf(scheme);
  if (handler && isReachable(scheme, resourceType)) {
    const response = await askHandler(() => handler(asRequest(url, paused)));
    if (!response || response.type === 'error') return fail('Failed');
    return fulfil(page, { requestId, url, response, webRequest });
  }
  if (!handler && !schemeNamed(scheme) && LOOPBACK.has(hostname)) {
    await page.send('Fetch.continueRequest', { requestId });
    return;
  }
  if (!schemeNamed(scheme)) refusedRequests.push(url);
  return fail(schemeNamed(scheme) ? 'Failed' : 'BlockedByClient');
}

// A browser looks for an icon where the page names none; Electron does not.
function isOwnIdeaOfChromium(resourceType: string, url: string): boolean {
  return resourceType === 'Other' && new URL(url).pathname === '/favicon.ico';
}

// fetch() and XMLHttpRequest reach a scheme only with its supportFetchAPI privilege.
function isReachable(scheme: string, resourceType: string): boolean {
  const isFetch = resourceType === 'Fetch' || resourceType === 'XHR';
  const custom = schemeNamed(scheme);
  return !isFetch || custom === undefined || custom.privileges?.supportFetchAPI === true;
}

function asRequest(url: string, { request }: PausedRequest): Request {
  const hasBody = request.postData !== undefined && !['GET', 'HEAD'].includes(request.method);
  const body = hasBody ? { body: request.postData ?? '' } : {};
  return new Request(url, { method: request.method, headers: request.headers, ...body });
}

async function askHandler(ask: () => Response | Promise<Response>): Promise<Response | undefined> {
  try {
    return await ask();
  } catch (error) {
    console.error('Error in protocol handler:', error);
    return undefined;
  }
}

async function fulfil(
  page: CdpSession,
  answer: {
    requestId: string;
    url: string;
    response: Response;
    webRequest: Session['webRequest'];
  },
): Promise<void> {
  const { requestId, url, response, webRequest } = answer;
  const given: Record<string, string[]> = {};
  for (const [name, value] of response.headers) given[name] = [value];
  const headers = await webRequest.rewrite({ url }, given);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  await page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: Object.entries(headers).flatMap(([name, values]) =>
      values.map((value) => ({ name, value })),
    ),
    body,
  });
}
