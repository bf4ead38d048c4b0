import { afterReady } from '../../../platform/ready';
import { deferred } from '../../../ui';
import { useWhenRequest } from '../whenRequest';

const WhenDialog = deferred(async () => (await import('./WhenDialog')).WhenDialog);
// Not before the first paint, but before anybody can ask for it.
afterReady(() => void WhenDialog.fetch());

/** Where the date dialog stands. Once per window. */
export function WhenDialogHost() {
  const { request, serial } = useWhenRequest();
  return request && <WhenDialog key={serial} request={request} />;
}
