import { create } from 'zustand';

/** Files that were dropped on the window and wait for the page of imports to take them. */
export const useOfferedFilesStore = create<{ files: readonly File[] }>()(() => ({ files: [] }));

export function offerFiles(files: readonly File[]): void {
  useOfferedFilesStore.setState({ files });
}

/** The files that wait, which then wait no more. */
export function takeOfferedFiles(): readonly File[] {
  const { files } = useOfferedFilesStore.getState();
  if (files.length > 0) useOfferedFilesStore.setState({ files: [] });
  return files;
}
