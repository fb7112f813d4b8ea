// Makes a screenshot small: a guide has few colours, so a palette of them is enough.
import { crc32, deflateSync } from 'node:zlib';

const size = 32;

/** This PNG with a palette of so many colours. The page, any page, is there to read it. */
export async function smallPng(page, png) {
  const image = await page.evaluate(reduced, png.toString('base64'), size);
  const { width, height, palette } = image;
  const indices = Buffer.from(image.indices, 'base64');
  // Each row begins with the number of its filter: none.
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.alloc(1),
    indices.subarray(y * width, (y + 1) * width),
  ]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', [...uint32(width), ...uint32(height), 8, 3, 0, 0, 0]), // 8 bits, into a palette
    chunk('PLTE', palette.flat()),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', []),
  ]);
}

/** Runs in the page. */
async function reduced(base64, count) {
  const source = await fetch(`data:image/png;base64,${base64}`);
  const bitmap = await createImageBitmap(await source.blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);

  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].map(([pixel, often]) => {
    const channels = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
    return { pixel, often, channels, index: 0, off: Infinity };
  });
  // The next colour is always the one that the palette so far is most wrong about.
  const palette = [];
  while (palette.length < count) {
    const wrong = ({ often, off }) => often * off;
    const { channels } = colours.reduce((a, b) => (wrong(b) > wrong(a) ? b : a));
    for (const colour of colours) {
      const off = Math.hypot(...colour.channels.map((channel, i) => channel - channels[i]));
      if (off < colour.off) Object.assign(colour, { index: palette.length, off });
    }
    palette.push(channels);
  }
  const indexOf = new Map(colours.map(({ pixel, index }) => [pixel, String.fromCharCode(index)]));
  const indices = btoa(Array.from(pixels, (pixel) => indexOf.get(pixel)).join(''));
  return { width, height, palette, indices };
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]);
  return Buffer.concat([uint32(body.length - 4), body, uint32(crc32(body))]);
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
