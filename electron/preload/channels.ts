import type { IpcChannel, IpcEventName } from '../../shared/ipc/contract';

// Names only, so that the preload script stays without zod. The compiler asks for the one that is missing.

export const CHANNELS = {
  'app:boot': true,
  'journal:append': true,
  'journal:read': true,
  'app:opened': true,
  'preferences:save': true,
  'file:save': true,
  'document:save': true,
  'document:print': true,
  'export:begin': true,
  'export:write': true,
  'export:finish': true,
  'export:abandon': true,
  'backup:begin': true,
  'backup:write': true,
  'backup:finish': true,
  'backup:abandon': true,
  'backup:due': true,
  'backup:list': true,
  'backup:read': true,
  'backup:choose-folder': true,
  'backup:rehearsed': true,
  'window:open': true,
  'window:show': true,
  'window:reload-all': true,
  'window:control': true,
  'folder:show': true,
  'app:quit': true,
  'app:recover': true,
  'app:retry': true,
  'app:ready': true,
  'app:drained': true,
} as const satisfies Record<IpcChannel, true>;

export const EVENTS = {
  drain: true,
  backup: true,
  command: true,
  go: true,
  'window-state': true,
} as const satisfies Record<IpcEventName, true>;
