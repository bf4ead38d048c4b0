import { create } from 'zustand';

/** A short message at the foot of the page. Errors stay until dismissed; the others leave by themselves. */
export type Notice = {
  id: number;
  tone: 'stored' | 'info' | 'error';
  /** What happened, as a whole. */
  text: string;
  /** What a screen reader says instead of `text` and `detail`. */
  said?: string;
  /** The part of `text` to set in bold, for example the episode. */
  emphasis?: string;
  /** Smaller, beside it: a date. */
  detail?: string;
  actions: { id: string; label: string; keys?: string; run: () => void }[];
};

type NoticeState = {
  notices: Notice[];
  /** Answers the number of the notice. */
  notify: (notice: Omit<Notice, 'id'>) => number;
  /** Says more in a notice that still stands; one that is gone stays gone. */
  amend: (id: number, more: Partial<Omit<Notice, 'id'>>) => void;
  dismiss: (id: number) => void;
};

let lastId = 0;

/** Only the newest `stored` notice is kept: the older one's Undo would be about something else. */
export const useNotices = create<NoticeState>()((set) => ({
  notices: [],
  notify: (notice) => {
    const id = (lastId += 1);
    set(({ notices }) => ({ notices: [...notices.filter((one) => one.tone === 'error'), { ...notice, id }] }));
    return id;
  },
  amend: (id, more) =>
    set(({ notices }) => ({ notices: notices.map((one) => (one.id === id ? { ...one, ...more } : one)) })),
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
}));
