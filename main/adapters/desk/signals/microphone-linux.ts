// Whether another program listens to the microphone on Linux, from PipeWire or PulseAudio. A level meter does not
// listen, nor does a program that records what the speakers play.
import type { Signal } from '../../../core/desk-evidence.ts';
import type { RunProgram } from './run-program.ts';
import { firstKnown, type ReadSignal } from './signal-source.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Meters sample a few dozen times a second; speech needs thousands. */
const SLOWEST_RECORDING_HZ = 1_000;

export function createLinuxMicrophone(run: RunProgram, ownPid: number): ReadSignal {
  return firstKnown(
    async () => readPipeWire(await run('pw-dump', ['--no-colors']), ownPid),
    async () => readPulse(await run('pactl', ['-f', 'json', 'list', 'source-outputs']), ownPid),
  );
}

/** The answer in what `pw-dump` prints; `unknown` where that is not a list of PipeWire's objects. */
export function readPipeWire(json: string | null, ownPid: number): Signal {
  const objects = parseList(json);
  if (objects === null) return 'unknown';
  return objects.some((object) => isRunningCapture(object, ownPid)) ? 'on' : 'off';
}

/** The answer in what `pactl -f json list source-outputs` prints. */
export function readPulse(json: string | null, ownPid: number): Signal {
  const outputs = parseList(json);
  if (outputs === null) return 'unknown';
  const isListening = ({ corked, sample_specification: format, properties }: Properties) =>
    corked === false &&
    isRecord(properties) &&
    rateIn(format) >= SLOWEST_RECORDING_HZ &&
    isOthersCapture(properties, ownPid);
  return outputs.some(isListening) ? 'on' : 'off';
}

function isRunningCapture({ info }: Properties, ownPid: number): boolean {
  if (!isRecord(info) || info['state'] !== 'running' || !isRecord(info['props'])) return false;
  const { props } = info;
  if (props['media.class'] !== 'Stream/Input/Audio') return false;
  const rate = props['node.rate'];
  const isMeter = typeof rate === 'string' && rateAfterSlash(rate) < SLOWEST_RECORDING_HZ;
  return !isMeter && isOthersCapture(props, ownPid);
}

/** A program with a process of its own, listening to a microphone rather than to the speakers. */
function isOthersCapture(props: Properties, ownPid: number): boolean {
  const pid = Number(props['application.process.id'] ?? NaN);
  const isSpeakers = isTrue(props['stream.capture.sink']) || isTrue(props['stream.monitor']);
  return (
    Number.isFinite(pid) && pid !== ownPid && !isSpeakers && props['media.name'] !== 'Peak detect'
  );
}

/** PipeWire writes the rate as a fraction of a second: "1/48000". */
function rateAfterSlash(rate: string): number {
  const hertz = Number(rate.split('/')[1]);
  return Number.isFinite(hertz) && hertz > 0 ? hertz : Infinity;
}

/** PulseAudio writes the format in words: "s16le 2ch 44100Hz". */
function rateIn(format: unknown): number {
  const match = typeof format === 'string' ? /(\d+)Hz/.exec(format) : null;
  return match === null ? Infinity : Number(match[1]);
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null;
}

function parseList(json: string | null): readonly Properties[] | null {
  if (json === null) return null;
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter(isRecord) : null;
  } catch {
    return null;
  }
}
