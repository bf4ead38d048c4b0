import { createContext, useContext } from 'react';
import type { Boot } from '../../../shared/ipc/contract';
import { assertDefined } from '../../../shared/util/assertNever';
import type { Library } from '../../db/commit/library';
import type { WatchbillDatabase } from '../../db/database';

/** What a start that went well has brought. */
export type Started = { boot: Boot; database: WatchbillDatabase; library: Library };

export const StartedContext = createContext<Started | null>(null);

export function useStarted(): Started {
  return assertDefined(useContext(StartedContext), 'pages are rendered after the start');
}
