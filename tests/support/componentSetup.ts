import { setTimeout } from 'node:timers/promises';
import { configure, getConfig } from '@testing-library/react';
import { PATIENCE } from './patience';

/**
 * Milliseconds that every wait begins later by, when `WATCHBILL_LATE` says so. A test that looks for what is there only
 * for a moment passes by luck, and fails with this.
 */
const late = Number(process.env['WATCHBILL_LATE'] ?? 0);
const { asyncWrapper } = getConfig();

configure({
  asyncUtilTimeout: PATIENCE,
  ...(late > 0 && {
    asyncWrapper: async (wait) => {
      await setTimeout(late);
      return asyncWrapper(wait);
    },
  }),
});
