/** FNV-1a in 64 bits. It tells names apart and is no secret: who guesses a name can check it. */
export function hash(text: string): string {
  let bits = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * 0x100000001b3n);
  }
  return bits.toString(36).padStart(13, '0');
}
