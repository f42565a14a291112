// `Notification`: nothing is shown; what would be shown is kept for tests to read and answer.
import type {
  Notification as ElectronNotification,
  NotificationConstructorOptions,
} from 'electron';
import { announce } from './announcements.ts';
import { requireReady } from './lifecycle.ts';
import { imageFrom } from './native-image.ts';
import { coveredEmitter, refuseOptions } from './not-covered.ts';

type Covered =
  | 'show' | 'close' | 'title' | 'subtitle' | 'body' | 'silent' | 'actions' | 'urgency'
  | 'timeoutType' | 'hasReply' | 'replyPlaceholder' | 'closeButtonText'; // prettier-ignore

/** A notification on screen, as plain data. */
export interface NotificationView {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
}

const OPTIONS = [
  'title', 'subtitle', 'body', 'silent', 'icon', 'hasReply', 'timeoutType', 'replyPlaceholder',
  'sound', 'urgency', 'actions', 'closeButtonText',
]; // prettier-ignore

const shown = new Map<number, Notification>();
let lastNumber = 0;

export class Notification
  extends coveredEmitter('Notification')
  implements Pick<ElectronNotification, Covered>
{
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;
  hasReply: boolean;
  replyPlaceholder: string;
  closeButtonText: string;
  timeoutType: ElectronNotification['timeoutType'];
  urgency: ElectronNotification['urgency'];
  actions: ElectronNotification['actions'];
  readonly number = ++lastNumber;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    requireReady('Cannot create Notification before app is ready');
    refuseOptions('Notification', options, OPTIONS);
    if (options.icon !== undefined) imageFrom(options.icon);
    this.title = options.title ?? '';
    this.subtitle = options.subtitle ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.hasReply = options.hasReply ?? false;
    this.replyPlaceholder = options.replyPlaceholder ?? '';
    this.closeButtonText = options.closeButtonText ?? '';
    this.timeoutType = options.timeoutType ?? 'default';
    this.urgency = options.urgency ?? 'normal';
    this.actions = options.actions ?? [];
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    shown.set(this.number, this);
    announce('notificationsChanged');
    setImmediate(() => this.emit('show', {}));
  }

  close(): void {
    if (!shown.delete(this.number)) return;
    announce('notificationsChanged');
    setImmediate(() => this.emit('close', {}));
  }

  view(): NotificationView {
    const { number: id, title, body } = this;
    return { id, title, body, actions: this.actions.map(({ text }) => text ?? '') };
  }
}

/** What is on screen now, oldest first. */
export function shownNotifications(): NotificationView[] {
  return [...shown.values()].map((notification) => notification.view());
}

/** What a person does with a notification. */
export function answerNotification(
  id: number,
  answer: { kind: 'click' } | { kind: 'close' } | { kind: 'action'; index: number },
): void {
  const notification = shown.get(id);
  if (!notification) throw new Error(`No notification ${String(id)} is shown`);
  if (answer.kind === 'click') notification.emit('click', {});
  if (answer.kind === 'action') {
    const details = { actionIndex: answer.index, selectionIndex: -1 };
    notification.emit('action', details, answer.index, -1);
  }
  if (answer.kind === 'close') notification.close();
}
