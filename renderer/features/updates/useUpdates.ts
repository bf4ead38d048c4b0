import { useEffect, useState } from 'react';
import type { UpdateChoice, UpdateDeed, UpdateState } from '../../../shared/ipc/updates';
import { desktop } from '../../platform/desktop';

/** How it stands with newer versions, as it goes on; null until the main process has answered. */
export function useUpdates(): {
  state: UpdateState | null;
  choose: (choice: UpdateChoice) => void;
  ask: (deed: UpdateDeed) => void;
} {
  const [state, setState] = useState<UpdateState | null>(null);
  useEffect(() => {
    let told = false;
    const stop = desktop.on('update-state', (event) => {
      told = true;
      setState(event.state);
    });
    desktop
      .request('update:state', undefined)
      // What was told meanwhile is newer.
      .then((answer) => answer.ok && !told && setState(answer.value))
      .catch((cause: unknown) => reportError(cause));
    return stop;
  }, []);
  const request = (asking: ReturnType<typeof desktop.request<'update:choose' | 'update:do'>>): void => {
    asking.then((answer) => answer.ok && setState(answer.value)).catch((cause: unknown) => reportError(cause));
  };
  return {
    state,
    choose: (choice) => request(desktop.request('update:choose', choice)),
    ask: (deed) => request(desktop.request('update:do', deed)),
  };
}
