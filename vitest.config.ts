import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/support/patience';

export default defineConfig({
  test: {
    // All of the machine: by itself vitest leaves one processor free, which is half of a small one.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,migrations,properties}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/setup.ts'],
          // A hundred random histories take seconds, and more on a busy machine: no test is about how long it takes.
          testTimeout: 6 * PATIENCE,
          hookTimeout: 3 * PATIENCE,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
      // What lies beyond the horizon is absent from all that is read: `npm run test:leaks`.
      {
        test: {
          name: 'leaks',
          include: ['tests/leaks/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/setup.ts', 'tests/support/quickCopies.ts'],
          // On a busy machine; alone the whole takes less than a minute.
          testTimeout: 600_000,
        },
      },
      // Rules about days must hold whatever the clock on the wall: west of Greenwich, and far east of it.
      ...['America/Los_Angeles', 'Pacific/Auckland'].map((zone) => ({
        test: {
          name: zone,
          include: ['tests/unit/domain/**/*.test.ts'],
          environment: 'node' as const,
          env: { TZ: zone },
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 6 * PATIENCE,
        },
      })),
      {
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/setup.ts', 'tests/support/componentSetup.ts'],
          testTimeout: 4 * PATIENCE,
          hookTimeout: 3 * PATIENCE,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
    ],
  },
});
