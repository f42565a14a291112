// The running side of the control channel: a local socket, JSON lines, any number of clients.
import { unlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { onAnnouncement } from './announcements.ts';
import { controlHandlers } from './control-handlers.ts';
import type { ControlReply, ControlRequest } from './control-protocol.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';

/** Resolves when clients can connect. */
export async function listenForControl(address: string): Promise<Server> {
  const server = createServer(serve);
  server.unref();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(address, () => {
    resolve(undefined);
  });
  await promise;
  process.once('exit', () => {
    if (process.platform !== 'win32') removeSocket(address);
  });
  return server;
}

function serve(socket: Socket): void {
  const say = (reply: ControlReply): void => {
    writeJsonLine(socket, reply);
  };
  const stop = onAnnouncement((news) => {
    say({ news });
  });
  socket.on('close', stop).on('error', stop);
  readJsonLines(socket, (request) => {
    void answer(request as ControlRequest).then(say);
  });
}

async function answer({ id, method, params }: ControlRequest): Promise<ControlReply> {
  try {
    const handler = controlHandlers[method] as ((params: unknown) => unknown) | undefined;
    if (!handler) throw new Error(`No control method '${method}'`);
    return { id, result: await handler(params) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function removeSocket(address: string): void {
  try {
    unlinkSync(address);
  } catch {
    // Node has removed it already when the server was closed.
  }
}
