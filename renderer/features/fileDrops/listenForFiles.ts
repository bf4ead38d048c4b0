import { showDropOverlay } from './showDropOverlay';
import { takeFiles } from './takeFiles';

/**
 * Files dropped anywhere on the window go to the page that looks at them; a drop that something on the page has taken for
 * itself is left alone. Without this the window would try to open the file.
 */
export function listenForFiles(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const overlay = showDropOverlay();
  // A small window shows one thing and has no place for files.
  const takes = (): boolean => document.getElementById('side') !== null || location.hash === '#/welcome';
  window.addEventListener(
    'dragenter',
    (event) => {
      if (takes() && hasFiles(event)) overlay.show(event.dataTransfer?.items.length ?? 0);
    },
    { signal },
  );
  window.addEventListener(
    'dragover',
    (event) => {
      if (!event.defaultPrevented && hasFiles(event)) event.preventDefault();
    },
    { signal },
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      // Null only where the pointer leaves the window.
      if (event.relatedTarget === null) overlay.hide();
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      overlay.hide();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (event.defaultPrevented || files.length === 0) return;
      event.preventDefault();
      if (takes()) takeFiles(files).catch((cause: unknown) => reportError(cause));
    },
    { signal },
  );
  return () => stop.abort();
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
