/** The product's mark: a ring of five arcs, one for each stage of the cycle. */
export const stageColours = ['#2f6fd6', '#7a4fd0', '#0c7f77', '#b46200', '#2b8a3e'];

function arcs(radius, width) {
  const share = 100 / stageColours.length;
  return stageColours
    .map(
      (colour, i) =>
        `<circle cx="20" cy="20" r="${radius}" pathLength="100" fill="none" stroke="${colour}" stroke-width="${width}" ` +
        `stroke-dasharray="${share} ${100 - share}" stroke-dashoffset="${-share * i}" transform="rotate(-90 20 20)"/>`,
    )
    .join('');
}

export function ringSvg() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40">${arcs(16, 4.5)}</svg>\n`;
}

export function faviconSvg() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${arcs(15, 8)}</svg>\n`;
}

/** A 32 × 32 icon for browsers that still ask for /favicon.ico: one 32-bit bitmap. */
export function faviconIco(size = 32) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dx = x + 0.5 - size / 2;
      const dy = y + 0.5 - size / 2;
      const distance = Math.hypot(dx, dy);
      const inside = Math.min(1, Math.max(0, size / 2 - 0.5 - distance + 0.5)) * Math.min(1, Math.max(0, distance - size * 0.3 + 0.5));
      if (inside === 0) continue;
      const turn = (Math.atan2(dx, -dy) / (2 * Math.PI) + 1) % 1;
      const colour = parseInt(stageColours[Math.floor(turn * stageColours.length)].slice(1), 16);
      const at = ((size - 1 - y) * size + x) * 4;
      pixels.set([colour & 255, (colour >> 8) & 255, colour >> 16, Math.round(inside * 255)], at);
    }
  }
  const mask = Buffer.alloc((size * size) / 8);
  const bitmap = Buffer.alloc(40);
  bitmap.writeUInt32LE(40, 0);
  bitmap.writeInt32LE(size, 4);
  bitmap.writeInt32LE(size * 2, 8);
  bitmap.writeUInt16LE(1, 12);
  bitmap.writeUInt16LE(32, 14);
  bitmap.writeUInt32LE(pixels.length + mask.length, 20);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size, 0, 0, 1, 0, 32, 0], 6);
  head.writeUInt32LE(bitmap.length + pixels.length + mask.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, bitmap, pixels, mask]);
}
