// `WebFrameMain`: the frame a message came from, as main sees it. Detached frames keep their facts.
import type { WebFrameMain as ElectronWebFrameMain } from 'electron';
import { coveredEmitter } from './not-covered.ts';

type Covered =
  | 'url' | 'origin' | 'name' | 'processId' | 'routingId' | 'frameTreeNodeId' | 'detached'
  | 'isDestroyed'; // prettier-ignore

export interface FrameFacts {
  readonly url: string;
  readonly name?: string;
  readonly parent?: WebFrameMain | null;
}

export class WebFrameMain
  extends coveredEmitter('WebFrameMain')
  implements Pick<ElectronWebFrameMain, Covered>
{
  readonly url: string;
  readonly name: string;
  readonly parent: WebFrameMain | null;
  readonly processId: number;
  readonly routingId = 1;
  readonly frameTreeNodeId: number;
  detached = false;

  constructor(webContentsId: number, facts: FrameFacts) {
    super();
    this.url = facts.url;
    this.name = facts.name ?? '';
    this.parent = facts.parent ?? null;
    this.processId = webContentsId;
    this.frameTreeNodeId = webContentsId;
  }

  get origin(): string {
    const { protocol, host, origin } = new URL(this.url);
    return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin;
  }

  get top(): WebFrameMain {
    return this.parent ? this.parent.top : this;
  }

  isDestroyed(): boolean {
    return this.detached;
  }
}
