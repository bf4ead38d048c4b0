import { DEFAULT_SPOILERS } from '../../../shared/domain/spoilers';
import type { IpcArguments, IpcChannel } from '../../../shared/ipc/contract';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';

const head = {
  format: 'watchbill-backup',
  formatVersion: 1,
  library: '0190a0b0-0000-7000-8000-000000000001',
  schema: 2,
  app: '0.1.0',
  createdAt: 1_790_000_000_000,
  reason: 'asked',
  from: 3,
} as const;

/**
 * One well-formed argument for each channel that takes one: hostile messages are made by changing them. A channel
 * that is not here must take none.
 */
export const WELL_FORMED: { readonly [C in IpcChannel]?: IpcArguments[C] } = {
  'journal:append': { seq: 1_000_000, line: '{}' },
  'journal:read': { offset: 0 },
  'app:opened': { schema: 2 },
  'preferences:save': DEFAULT_PREFERENCES,
  'file:save': { suggestedName: 'Notes.md', content: 'text' },
  'document:save': { suggestedName: 'Soji Asha', html: '<p>', as: 'html' },
  'document:print': { html: '<p>' },
  'export:begin': { into: 'folder', suggestedName: 'Notes' },
  'export:write': { export: 1, bytes: new TextEncoder().encode('text'), name: 'Soji Asha.md' },
  'export:finish': { export: 1, end: null },
  'backup:begin': head,
  'backup:write': { backup: 1, lines: new TextEncoder().encode('{"table":"plays","row":{}}\n') },
  'backup:finish': {
    backup: 1,
    end: { seq: 3, rows: { plays: 1 }, tally: { shows: 1, episodes: 1, plays: 1, notes: 0 } },
  },
  'backup:read': { name: 'Watchbill 20260131-235959 quit.ndjson.gz', page: 0 },
  'backup:rehearsed': { name: 'Watchbill 20260131-235959 quit.ndjson.gz', rows: 3, differences: 0, failed: null },
  'backup:limits': { recent: 10, daily: 7, weekly: 4, monthly: 12 },
  'opened:dropped': '/home/viewer/Watchbill.watchbill-backup',
  'opened:backup-page': { number: 1, page: 0 },
  'backup:copy': { name: 'Watchbill 20260131-235959 quit.ndjson.gz' },
  'page:save-pdf': { suggestedName: 'Statistics' },
  'diagnostic:save': {
    counts: { plays: 3 },
    schema: 3,
    spoilers: DEFAULT_SPOILERS,
    window: { width: 1280, height: 800, scale: 1 },
    storage: { used: 1, allowed: 2 },
  },
  'command:read': { file: 0, start: 0, end: 16 },
  'command:backup-page': { page: 0 },
  'command:progress': { text: 'Reading' },
  'command:done': { code: 0, text: 'Done.', document: '{}' },
  'witness:keep': { library: head.library, seq: 3, plays: 1, notes: 0, schema: 2 },
  'lookup:search': { query: 'a show' },
  'lookup:by-id': { scheme: 'tvdb', value: '12' },
  'lookup:show': { id: 7, fresh: false },
  'window:open': { route: '/show/picard', kind: 'main' },
  'window:pin': true,
  'menu:app': { x: 12, y: 40 },
  'menu:context': { entries: [{ id: 'open', label: 'Open' }, 'separator'], at: { x: 12, y: 40 } },
  'outside:next': { count: 1, episodes: [{ key: 'a b', title: 'A show', detail: 'S1 E1', route: '/show/a/s1e1' }] },
  'outside:airings': [{ key: 'a b', title: 'A show', body: 'S1 E1', route: '/show/a/s1e1', at: 1_790_000_000_000 }],
  'outside:progress': 0.5,
  'update:choose': 'ask',
  'update:do': 'look',
  'window:show': { route: '/show/picard' },
  'window:control': 'minimize',
  'folder:show': 'data',
};
