import { offerFiles } from '../../stores/offeredFiles';

/**
 * Files dropped anywhere on the window are offered to the page of imports, which rehearses them; a drop that something
 * on the page has taken for itself is left alone. Without this the window would try to open the file.
 */
export function listenForFiles(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener(
    'dragover',
    (event) => {
      if (!event.defaultPrevented && hasFiles(event)) event.preventDefault();
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (event.defaultPrevented || files.length === 0) return;
      event.preventDefault();
      offerFiles(files);
      location.hash = '#/import';
    },
    { signal },
  );
  return () => stop.abort();
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
