import caps from '@fontsource/alegreya-sc/files/alegreya-sc-latin-500-normal.woff2?url';
import italic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2?url';
import roman from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';
import type { DocumentFont } from './documentStyle';

/** The faces of a document: files that the app has anyway. Letters beyond them fall back to the reader's own serif. */
const FACES = [
  { family: 'Source Serif 4', style: 'normal', weight: '200 900', address: roman },
  { family: 'Source Serif 4', style: 'italic', weight: '200 900', address: italic },
  { family: 'Alegreya SC', style: 'normal', weight: '500', address: caps },
] as const;

let loading: Promise<readonly DocumentFont[]> | null = null;

/** Read once, from the app itself. Without them a document is still readable, so a failure leaves them out. */
export function loadDocumentFonts(): Promise<readonly DocumentFont[]> {
  loading ??= Promise.all(FACES.map(({ address, ...face }) => loadFace(face, address))).then((fonts) =>
    fonts.filter((font) => font !== null),
  );
  return loading;
}

async function loadFace(face: Omit<DocumentFont, 'data'>, address: string): Promise<DocumentFont | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? { ...face, data: await dataAddress(await answer.arrayBuffer()) } : null;
  } catch {
    return null;
  }
}

function dataAddress(bytes: ArrayBuffer): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('a face could not be read')));
    reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
  });
}
