// `powerMonitor`: idle time and the machine's events. As in Electron the native part starts with
// the first listener and must not start before ready.
import type { PowerMonitor as ElectronPowerMonitor } from 'electron';
import { idleMs } from './idle-source.ts';
import { requireReady } from './lifecycle.ts';
import { coveredEmitter } from './not-covered.ts';

type Covered =
  | 'getSystemIdleState' | 'getSystemIdleTime' | 'getCurrentThermalState' | 'isOnBatteryPower'
  | 'onBatteryPower'; // prettier-ignore

const TOO_EARLY = "The 'powerMonitor' module can't be used before the app 'ready' event";

export class PowerMonitor
  extends coveredEmitter('powerMonitor')
  implements Pick<ElectronPowerMonitor, Covered>
{
  onBatteryPower = false;
  #isLocked = false;

  constructor() {
    super();
    super.on('newListener', () => {
      requireReady(TOO_EARLY);
    });
  }

  getSystemIdleTime(): number {
    requireReady(TOO_EARLY);
    return Math.floor(idleMs() / 1000);
  }

  getSystemIdleState(idleThreshold: number): 'active' | 'idle' | 'locked' | 'unknown' {
    requireReady(TOO_EARLY);
    if (!Number.isInteger(idleThreshold) || idleThreshold <= 0) {
      throw new TypeError('Invalid idle threshold, must be greater than 0');
    }
    if (this.#isLocked) return 'locked';
    return idleMs() / 1000 >= idleThreshold ? 'idle' : 'active';
  }

  getCurrentThermalState(): 'unknown' {
    return 'unknown';
  }

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }

  /** For the control channel. Linux reports no event; the state is there to be polled. */
  setLocked(isLocked: boolean, hasEvents: boolean): void {
    if (this.#isLocked === isLocked) return;
    this.#isLocked = isLocked;
    if (hasEvents) this.emit(isLocked ? 'lock-screen' : 'unlock-screen');
  }
}

export const powerMonitor = new PowerMonitor();
