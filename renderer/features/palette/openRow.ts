import { desktop } from '../../platform/desktop';
import { openCardWindow } from '../../platform/windows';
import type { PaletteChoice } from '../../ui';
import { ROW } from './paletteRows';

const CARD = /^\/character\/([^/]+)\/([^/]+)$/;

/** Goes where a row leads; as a second choice in a window of its own, a card in a small one. */
export function openRow(id: string, choice: PaletteChoice): void {
  const isWindow = id.startsWith(ROW.ownWindow);
  const route = isWindow ? id.slice(ROW.ownWindow.length) : id;
  if (!isWindow && choice === 'main') {
    location.hash = `#${route}`;
    return;
  }
  const [, show, character] = CARD.exec(route) ?? [];
  // A window that the system refuses is no loss: the row is still there.
  if (show !== undefined && character !== undefined) void openCardWindow(show, character);
  else void desktop.request('window:open', { route });
}
