const SIDE = 32;

function drawn(letter: string): string {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return letter;
  context.font = `${SIDE - 8}px sans-serif`;
  context.textBaseline = 'top';
  context.fillText(letter, 2, 2);
  return context.getImageData(0, 0, SIDE, SIDE).data.join();
}

/**
 * Whether this system has a font with Japanese in it. Letters that no font has are all drawn as the same box: two that look
 * alike are not there.
 */
export function hasJapaneseFont(): boolean {
  return drawn('語') !== drawn('あ');
}
