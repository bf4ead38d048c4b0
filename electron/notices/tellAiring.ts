import { Notification } from 'electron';
import type { Airing } from '../../shared/ipc/outside';

/** Notifications that stand: without a reference they would go, and their click with them. */
const standing = new Set<Notification>();

/** Has the system say it, where it can. A click shows the episode. */
export function tellAiring({ title, body, route }: Airing, show: (route: string) => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  standing.add(notification);
  notification.on('click', () => {
    standing.delete(notification);
    show(route);
  });
  notification.on('close', () => standing.delete(notification));
  notification.show();
}
