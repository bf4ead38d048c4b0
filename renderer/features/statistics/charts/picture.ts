/** Pixels of the file for each of the screen: fit for print. */
const SCALE = 2;

/** A drawing as PNG; null where the system cannot draw it. */
export async function pictureOf(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(image, 0, 0, width * SCALE, height * SCALE);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
