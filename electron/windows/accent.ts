import * as z from 'zod';
import type { IpcEvents } from '../../shared/ipc/contract';

/** `rrggbb` or `rrggbbaa`, on some systems behind a `#`. The last two are how opaque title bars are; nothing here is. */
const Told = z
  .string()
  .max(9)
  .regex(/^#?[\da-f]{6}(?:[\da-f]{2})?$/i);

/** The colour in what the system tells, as `#rrggbb`; null where it tells of none. */
export function accentIn(told: unknown): string | null {
  const { data } = Told.safeParse(told);
  return data === undefined ? null : `#${data.replace('#', '').slice(0, 6).toLowerCase()}`;
}

/** The system's accent colour in our windows, while the viewer wants it. */
export type Accent<W> = {
  apply: (wanted: boolean) => void;
  /** Each page of a window that has just been made is told, also after a reload. */
  follow: (window: W) => void;
  /** The system may have another one. */
  refresh: () => void;
};

/** What a window needs to have for this. */
type Followed = { webContents: { on: (event: 'dom-ready', listener: () => void) => unknown } };

/** @param parts `told` asks the system and may throw: on some there is nothing to ask */
export function createAccent<W extends Followed>(parts: {
  windows: () => readonly W[];
  told: () => unknown;
  tell: (window: W, payload: IpcEvents['accent']) => void;
}): Accent<W> {
  let wanted = false;

  function read(): string | null {
    try {
      return accentIn(parts.told());
    } catch {
      return null;
    }
  }

  const now = (): IpcEvents['accent'] => ({ wanted, colour: wanted ? read() : null });
  const tellAll = (): void => {
    const payload = now();
    for (const window of parts.windows()) parts.tell(window, payload);
  };

  return {
    apply(changed) {
      if (changed === wanted) return;
      wanted = changed;
      tellAll();
    },
    follow(window) {
      window.webContents.on('dom-ready', () => {
        if (wanted) parts.tell(window, now());
      });
    },
    refresh() {
      if (wanted) tellAll();
    },
  };
}
