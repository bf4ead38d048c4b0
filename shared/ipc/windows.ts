import * as z from 'zod';
import { ContextEntry, MenuPoint } from './contextMenu';
import { Airings, JobShare, NextEpisodes } from './outside';
import { Route } from './route';

/** What pages ask for windows, menus, and places outside the windows. Part of the contract. */
export const windowArguments = {
  /** A window of its own: a whole one, or a small one for a card, a note or what is next. */
  'window:open': z.strictObject({ route: Route, kind: z.enum(['main', 'card', 'note', 'up-next']).optional() }),
  /** This window stays on top of those of other apps, or no longer. Only small ones do. */
  'window:pin': z.boolean(),
  /** Shows a page in the whole window used last, which comes to the front; opens one where there is none. */
  'window:show': z.strictObject({ route: Route }),
  /** Another library stands in the place of the one that the pages have read: every window starts again. */
  'window:reload-all': z.undefined(),
  'window:control': z.enum(['minimize', 'toggle-maximize', 'close']),
  /** Opens the application's menu in this window, which has no menu bar: below this point of the page. */
  'menu:app': MenuPoint,
  /** Opens a context menu. Answers what was chosen, null when nothing was. */
  'menu:context': z.strictObject({ entries: z.array(ContextEntry).min(1).max(30), at: MenuPoint.nullable() }),
  /** What can be watched next, for the tray and the icon. */
  'outside:next': NextEpisodes,
  /** What airs soon, for notifications. */
  'outside:airings': Airings,
  /** How far a job of this window is, for the icon. */
  'outside:progress': JobShare,
} as const;

export type WindowResults = {
  'window:open': null;
  'window:pin': { pinned: boolean };
  'window:show': null;
  'window:reload-all': null;
  'window:control': null;
  'menu:app': null;
  'menu:context': { chosen: string | null };
  'outside:next': null;
  'outside:airings': null;
  'outside:progress': null;
};

export type WindowEvents = {
  /** Maximised or not, focused or not, on top of others or not: for the title bar. */
  'window-state': { maximized: boolean; focused: boolean; pinned: boolean };
  /** Go to this page: asked for in another window. */
  go: { route: string };
  /** An episode was marked in the tray: its key, as handed over. */
  'outside-mark': { key: string };
  /** How large the page of this window is shown, 1 being as it is. The preload script hears it, not the page. */
  zoom: { factor: number };
  /**
   * The system's accent colour as `#rrggbb`, null where it tells of none; `wanted` by the viewer or not. The preload script
   * puts it on the page.
   */
  accent: { wanted: boolean; colour: string | null };
};
