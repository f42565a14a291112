// Runs in the sandbox of every window and gives its page the bridge of the contract, and nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import {
  BRIDGE_KEY,
  CHANNELS,
  WIRE_VERSION,
  type Answers,
  type Bridge,
  type CommandResult,
  type CompanionPlace,
  type Query,
  type QueryKind,
  type Snapshot,
} from './contract.ts';

/**
 * The first snapshot, asked for while the page's own scripts are still on their way, so that it is there when they are.
 * One that main publishes meanwhile is newer. Null once the page has it.
 */
let first: Promise<Snapshot> | null = askSnapshot();
// Whoever takes it is told; until then nobody needs to be.
first.catch(() => undefined);
const forgetNewer = listenTo(CHANNELS.snapshotChanged, (snapshot) => {
  first = Promise.resolve(snapshot);
});

const bridge = {
  wireVersion: WIRE_VERSION,
  getSnapshot: () => {
    const early = first;
    first = null;
    forgetNewer();
    return early === null ? askSnapshot() : early.catch(askSnapshot);
  },
  sendCommand: (command) =>
    ipcRenderer.invoke(CHANNELS.sendCommand, WIRE_VERSION, command) as Promise<CommandResult>,
  ask: <Kind extends QueryKind>(query: Query<Kind>) =>
    ipcRenderer.invoke(CHANNELS.ask, WIRE_VERSION, query) as Promise<Answers[Kind]>,
  onSnapshot: (listener) => listenTo(CHANNELS.snapshotChanged, listener),
  onPlaceAsked: (listener) => listenTo(CHANNELS.placeAsked, listener),
} satisfies Bridge;

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge);
warmUpDates();

/**
 * The first date that a process writes takes it 15 ms, for it looks through every locale there is: a tenth of what the popup
 * may take to open. Here that is done once the document is there, while the page's scripts are on their way.
 */
function warmUpDates(): void {
  const documentIsThere = new MutationObserver(() => {
    documentIsThere.disconnect();
    new Intl.DateTimeFormat();
  });
  documentIsThere.observe(document, { childList: true, subtree: true });
}

function askSnapshot(): Promise<Snapshot> {
  return ipcRenderer.invoke(CHANNELS.getSnapshot, WIRE_VERSION) as Promise<Snapshot>;
}

/** What main says by itself, by its channel. */
interface Payloads {
  readonly [CHANNELS.snapshotChanged]: Snapshot;
  readonly [CHANNELS.placeAsked]: CompanionPlace;
}

function listenTo<Channel extends keyof Payloads>(
  channel: Channel,
  listener: (payload: Payloads[Channel]) => void,
): () => void {
  // The event stays here: it would hand the page a way to send on any channel.
  const handleMessage = (_event: unknown, payload: Payloads[Channel]) => {
    listener(payload);
  };
  ipcRenderer.on(channel, handleMessage);
  return () => {
    ipcRenderer.removeListener(channel, handleMessage);
  };
}
