// `nativeImage`: PNG and JPEG images by path, buffer or data URL, with their representations at
// several scales. Pixels are never decoded, so resizing and bitmaps are not covered.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddRepresentationOptions, NativeImage as ElectronNativeImage, Size } from 'electron';
import { imageFormat } from './image-format.ts';
import type { ImageFormat } from './image-format.ts';
import { coveredObject, notCovered } from './not-covered.ts';

type Covered =
  | 'addRepresentation' | 'getAspectRatio' | 'getScaleFactors' | 'getSize' | 'isEmpty'
  | 'isTemplateImage' | 'setTemplateImage' | 'toDataURL' | 'toPNG' | 'isMacTemplateImage'; // prettier-ignore

interface Representation extends ImageFormat {
  readonly scaleFactor: number;
  readonly data: Buffer;
}

// Suffixes that Electron looks for beside the named file.
const SCALES = [1, 1.25, 1.33, 1.4, 1.5, 1.8, 2, 2.5, 3, 4, 5];

export class NativeImage
  extends coveredObject('NativeImage')
  implements Pick<ElectronNativeImage, Covered>
{
  isMacTemplateImage = false;
  readonly #representations: Representation[] = [];

  static createEmpty(): NativeImage {
    return new NativeImage();
  }

  /** Empty, not an error, when the file is missing or no image. */
  static createFromPath(file: string): NativeImage {
    const image = new NativeImage();
    const { dir, name, ext } = path.parse(file);
    for (const scaleFactor of SCALES) {
      const suffix = scaleFactor === 1 ? '' : `@${String(scaleFactor)}x`;
      const candidate = path.join(dir, `${name}${suffix}${ext}`);
      if (existsSync(candidate)) image.#add(readFileSync(candidate), scaleFactor);
    }
    image.isMacTemplateImage = process.platform === 'darwin' && name.endsWith('Template');
    return image;
  }

  static createFromBuffer(buffer: Buffer, options: { scaleFactor?: number } = {}): NativeImage {
    if (!Buffer.isBuffer(buffer)) throw new TypeError('buffer must be a node Buffer');
    const image = new NativeImage();
    if (!image.#add(buffer, options.scaleFactor ?? 1) && buffer.length > 0) {
      notCovered('nativeImage.createFromBuffer of a bitmap');
    }
    return image;
  }

  static createFromDataURL(dataURL: string): NativeImage {
    const image = new NativeImage();
    image.#add(bufferOf(dataURL), 1);
    return image;
  }

  addRepresentation(options: AddRepresentationOptions): void {
    const { scaleFactor = 1, buffer, dataURL } = options;
    const data = buffer ?? (dataURL === undefined ? Buffer.alloc(0) : bufferOf(dataURL));
    this.#add(data, scaleFactor);
  }

  isEmpty(): boolean {
    return this.#representations.length === 0;
  }

  getScaleFactors(): number[] {
    return this.#representations.map(({ scaleFactor }) => scaleFactor);
  }

  /** In DIP, whatever the representation's own pixels. */
  getSize(scaleFactor = 1): Size {
    const chosen = this.#at(scaleFactor);
    if (!chosen) return { width: 0, height: 0 };
    const { width, height } = chosen;
    return {
      width: Math.round(width / chosen.scaleFactor),
      height: Math.round(height / chosen.scaleFactor),
    };
  }

  getAspectRatio(scaleFactor = 1): number {
    const { width, height } = this.getSize(scaleFactor);
    return height === 0 ? 1 : width / height;
  }

  toPNG(options: { scaleFactor?: number } = {}): Buffer {
    const chosen = this.#at(options.scaleFactor ?? 1);
    if (!chosen) return Buffer.alloc(0);
    if (chosen.mimeType !== 'image/png') notCovered(`NativeImage.toPNG of ${chosen.mimeType}`);
    return Buffer.from(chosen.data);
  }

  toDataURL(options: { scaleFactor?: number } = {}): string {
    return `data:image/png;base64,${this.toPNG(options).toString('base64')}`;
  }

  setTemplateImage(isTemplate: boolean): void {
    this.isMacTemplateImage = isTemplate;
  }

  isTemplateImage(): boolean {
    return this.isMacTemplateImage;
  }

  #add(data: Buffer, scaleFactor: number): boolean {
    const format = imageFormat(data);
    if (!format) return false;
    const others = this.#representations.filter((one) => one.scaleFactor !== scaleFactor);
    const all = [...others, { ...format, scaleFactor, data }];
    all.sort((a, b) => a.scaleFactor - b.scaleFactor);
    this.#representations.splice(0, Infinity, ...all);
    return true;
  }

  #at(scaleFactor: number): Representation | undefined {
    const list = this.#representations;
    return list.find((one) => one.scaleFactor >= scaleFactor) ?? list.at(-1);
  }
}

/** A tray's or notification's image argument. A path that cannot be loaded throws, as in Electron. */
export function imageFrom(source: unknown): NativeImage {
  if (source instanceof NativeImage) return source;
  if (typeof source !== 'string') throw new TypeError('Error processing argument at index 0');
  const image = NativeImage.createFromPath(source);
  if (image.isEmpty()) throw new Error(`Failed to load image from path '${source}'`);
  return image;
}

function bufferOf(dataURL: string): Buffer {
  const match = /^data:image\/[a-z+]+;base64,(.*)$/s.exec(dataURL);
  return Buffer.from(match?.[1] ?? '', 'base64');
}
