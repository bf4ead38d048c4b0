import { desktop } from '../../platform/desktop';
import { run } from '../run';

/** Opens the application's menu below its button. On macOS it stands at the top of the screen, and there is no button. */
export function openAppMenu(): void {
  const button = document.getElementById('app-menu')?.getBoundingClientRect();
  if (button) run(desktop.request('menu:app', { x: Math.max(0, button.left), y: button.bottom }));
}
