// Runs in the sandbox of every window and gives its page the bridge of the contract, and nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import {
  BRIDGE_KEY,
  CHANNELS,
  WIRE_VERSION,
  type Bridge,
  type CommandResult,
  type Snapshot,
} from './contract.ts';

const bridge = {
  wireVersion: WIRE_VERSION,
  getSnapshot: () => ipcRenderer.invoke(CHANNELS.getSnapshot, WIRE_VERSION) as Promise<Snapshot>,
  sendCommand: (command) =>
    ipcRenderer.invoke(CHANNELS.sendCommand, WIRE_VERSION, command) as Promise<CommandResult>,
  onSnapshot: (listener) => {
    // The event stays here: it would hand the page a way to send on any channel.
    const handleSnapshot = (_event: unknown, snapshot: Snapshot) => {
      listener(snapshot);
    };
    ipcRenderer.on(CHANNELS.snapshotChanged, handleSnapshot);
    return () => {
      ipcRenderer.removeListener(CHANNELS.snapshotChanged, handleSnapshot);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge);
