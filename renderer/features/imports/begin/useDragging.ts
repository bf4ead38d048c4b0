import { useEffect, useState } from 'react';

/** Whether files are being dragged over the window now. */
export function useDragging(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const over = (event: DragEvent) => setDragging(event.dataTransfer?.types.includes('Files') ?? false);
    const out = (event: DragEvent) => {
      // Null only where the pointer leaves the window.
      if (event.relatedTarget === null) setDragging(false);
    };
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragleave', out, { signal });
    window.addEventListener('drop', () => setDragging(false), { signal });
    return () => stop.abort();
  }, []);
  return dragging;
}
