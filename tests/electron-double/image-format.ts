// Reads what kind of image a buffer holds, and its size in pixels, from its header.

export interface ImageFormat {
  readonly mimeType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_HEADER_LENGTH = 33;

/** Undefined for anything that is not a PNG or a JPEG. */
export function imageFormat(data: Buffer): ImageFormat | undefined {
  if (data.length >= PNG_HEADER_LENGTH && data.subarray(0, 8).equals(PNG_SIGNATURE)) {
    return { mimeType: 'image/png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  return data.length > 4 && data.readUInt16BE(0) === 0xffd8 ? jpegFormat(data) : undefined;
}

// Walks the segments to the frame header (SOF0 to SOF15, without the three that are tables).
function jpegFormat(data: Buffer): ImageFormat | undefined {
  let at = 2;
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const height = data.readUInt16BE(at + 5);
      return { mimeType: 'image/jpeg', width: data.readUInt16BE(at + 7), height };
    }
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}
