// A desktop's notification service on a bus of a test's own: it keeps what it is told to show, and tells of what a test does to
// it as the specification says.
import {
  Message,
  sessionBus,
  type MessageBus as Connection,
  type Variant,
} from '@jellybrick/dbus-next';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

export interface ServedNotification {
  readonly id: number;
  readonly replaces: number;
  readonly appIcon: string;
  readonly title: string;
  readonly body: string;
  /** Key and label, in their order. */
  readonly actions: readonly (readonly [key: string, label: string])[];
  readonly hints: Readonly<Record<string, unknown>>;
  readonly expiryMs: number;
}

export interface FakeNotificationService {
  /** Everything that it was asked to show. */
  readonly shown: readonly ServedNotification[];
  /** The numbers of those on screen now. */
  readonly open: ReadonlySet<number>;
  /** What it says that it can do. */
  capabilities: readonly string[];
  /** It shows nothing, and answers with an error. */
  isRefusing: boolean;
  /** A person chooses the action with that label, or clicks the notification where there is none; then it closes. */
  choose(label: string | null, order?: 'answerFirst' | 'closedFirst'): void;
  /** It goes: 1 its time is over, 2 the person put it away. */
  end(reason: 1 | 2): void;
  /** Ends as in a crash, and everything on screen with it. */
  die(): void;
  comeBack(): Promise<void>;
}

/** Resolves when it has its name on the bus. */
export async function startNotificationService(address: string): Promise<FakeNotificationService> {
  const service = new Service(address);
  await service.comeBack();
  return service;
}

class Service implements FakeNotificationService {
  readonly shown: ServedNotification[] = [];
  readonly open = new Set<number>();
  capabilities: readonly string[] = ['actions', 'body', 'body-markup', 'persistence'];
  isRefusing = false;
  readonly #address: string;
  #connection: Connection | null = null;
  #lastId = 0;

  constructor(address: string) {
    this.#address = address;
  }

  choose(label: string | null, order: 'answerFirst' | 'closedFirst' = 'answerFirst'): void {
    const shown = this.#current();
    const action = shown.actions.find(([key, text]) =>
      label === null ? key === 'default' : key !== 'default' && text === label,
    );
    if (action === undefined) throw new Error(`there is no action ${String(label)}`);
    if (order === 'closedFirst') this.#tellClosed(shown.id, 2);
    this.#tell('ActivationToken', 'us', [shown.id, 'a-token']);
    this.#tell('ActionInvoked', 'us', [shown.id, action[0]]);
    if (order === 'answerFirst') this.#tellClosed(shown.id, 2);
  }

  end(reason: 1 | 2): void {
    this.#tellClosed(this.#current().id, reason);
  }

  die(): void {
    this.open.clear();
    this.#connection?.disconnect();
    this.#connection = null;
  }

  async comeBack(): Promise<void> {
    const connection = sessionBus({ busAddress: this.#address });
    this.#connection = connection;
    connection.addMethodHandler((call: Message) => {
      const reply = this.#answer(call);
      if (reply === null) return false;
      connection.send(reply);
      return true;
    });
    await connection.requestName(NAME, 0);
  }

  #answer(call: Message): Message | null {
    if (call.interface !== NAME) return null;
    if (call.member === 'GetCapabilities')
      return Message.newMethodReturn(call, 'as', [[...this.capabilities]]);
    if (call.member === 'CloseNotification') {
      const [id] = call.body as [number];
      if (this.open.has(id)) this.#tellClosed(id, 3);
      return Message.newMethodReturn(call, '', []);
    }
    if (call.member !== 'Notify') return null;
    if (this.isRefusing) return Message.newError(call, `${NAME}.Error`, 'too many');
    return Message.newMethodReturn(call, 'u', [this.#show(call.body)]);
  }

  #show(body: readonly unknown[]): number {
    const [, replaces, appIcon, title, text, flat, hints, expiryMs] = body as [
      ...[string, number, string, string, string, string[], Record<string, Variant>, number],
    ];
    const id = this.open.has(replaces) ? replaces : (this.#lastId += 1);
    const actions = flat.flatMap((key, index) =>
      index % 2 === 0 ? [[key, flat[index + 1] ?? ''] as const] : [],
    );
    const plain = Object.fromEntries(
      Object.entries(hints).map(([name, { value }]): [string, unknown] => [name, value]),
    );
    this.shown.push({ id, replaces, appIcon, title, body: text, actions, hints: plain, expiryMs });
    this.open.add(id);
    return id;
  }

  #current(): ServedNotification {
    const shown = this.shown.findLast(({ id }) => this.open.has(id));
    if (shown === undefined) throw new Error('there is no notification');
    return shown;
  }

  #tellClosed(id: number, reason: number): void {
    this.open.delete(id);
    this.#tell('NotificationClosed', 'uu', [id, reason]);
  }

  #tell(member: string, signature: string, body: unknown[]): void {
    this.#connection?.send(Message.newSignal(PATH, NAME, member, signature, body));
  }
}
