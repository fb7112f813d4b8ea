/** FNV-1a in 64 bits: to tell names apart, not to hide them. */
export function hash(text: string): string {
  let bits = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * 0x100000001b3n);
  }
  return bits.toString(36).padStart(13, '0');
}
