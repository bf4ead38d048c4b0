import { create } from 'zustand';
import type { Ref } from '../../shared/library/rows';

/** What is to be put in a list: its refs, what it is called, and the ink of its show. */
export type ListRequest = { show: Ref; subject: Ref; label: string };

export const useListRequest = create<{ request: ListRequest | null }>()(() => ({ request: null }));

/** Asks in which list it is to stand. */
export function askForList(request: ListRequest): void {
  useListRequest.setState({ request });
}

export function closeListDialog(): void {
  useListRequest.setState({ request: null });
}
