// One JSON value per line over a socket: the control channel's framing, for both of its ends.
import type { Socket } from 'node:net';

/** Calls back for every whole line that arrives. */
export function readJsonLines(socket: Socket, receive: (value: unknown) => void): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) receive(JSON.parse(line));
  });
}

/** Silent when the other end is gone. */
export function writeJsonLine(socket: Socket, value: object): void {
  if (!socket.destroyed) socket.write(`${JSON.stringify(value)}\n`);
}
