// Whether the integration tests can run here: they need Linux and the services of a desktop (tools/live-desktop.ts).
import { missingLivePrograms } from '../../tools/live-desktop.ts';

/** On any other system there is no such desktop; on Linux the tools say what to install. */
export function isMissingServices(): boolean {
  return process.platform !== 'linux' || missingLivePrograms('services').length > 0;
}
