// Tells the control channel and the preview that something a person could see has changed.
import { EventEmitter } from 'node:events';

export type Announcement =
  'trayChanged' | 'windowsChanged' | 'notificationsChanged' | 'dialogOpened' | 'externalOpened';

const emitter = new EventEmitter();
emitter.setMaxListeners(0);

export function announce(what: Announcement): void {
  emitter.emit('announcement', what);
}

export function onAnnouncement(listener: (what: Announcement) => void): () => void {
  emitter.on('announcement', listener);
  return () => emitter.off('announcement', listener);
}
