import { useWhenRequest } from '../whenRequest';
import { WhenDialog } from './WhenDialog';

/** Where the date dialog stands. Once per window. */
export function WhenDialogHost() {
  const { request, serial } = useWhenRequest();
  return request && <WhenDialog key={serial} request={request} />;
}
