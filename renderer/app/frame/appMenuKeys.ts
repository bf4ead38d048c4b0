import { isCovered } from '../../commands';
import { openAppMenu } from './appMenu';

/** F10 opens the application's menu, and so does Alt where it is pressed and let go alone, as on every desktop with menu bars. */
export function listenForMenuKeys(): void {
  let alone = false;
  addEventListener('keydown', (event) => {
    alone = event.key === 'Alt' && !event.repeat && !event.ctrlKey && !event.shiftKey && !event.metaKey;
    if (event.key !== 'F10' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (!isCovered(event.target)) openAppMenu();
  });
  addEventListener('keyup', (event) => {
    if (event.key === 'Alt' && alone && !event.defaultPrevented && !isCovered(event.target)) openAppMenu();
    alone = false;
  });
  // Alt with the pointer or another window is something else.
  const end = () => {
    alone = false;
  };
  addEventListener('pointerdown', end);
  addEventListener('blur', end);
}
