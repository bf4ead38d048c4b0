import type { Page } from '@playwright/test';

/** What must never happen on a page, whatever a test is about. */
export type PageFaults = {
  /** What has happened up to now: errors, warnings, refusals of the content security policy. */
  list: () => readonly string[];
  /** Takes a fault that a test has caused on purpose off the list; fails when it did not happen. */
  expect: (fault: RegExp) => void;
  /** The same for what may follow from what a test does, and need not. */
  tolerate: (fault: RegExp) => void;
};

/** Watches a page from now on, and looks at what it said before. */
export async function watchFaults(page: Page): Promise<PageFaults> {
  const faults: string[] = [];
  const add = (fault: string) => void (faults.includes(fault) || faults.push(fault));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') add(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`error: ${error.stack ?? error.message}`));
  page.on('crash', () => add('the page crashed'));
  // The first page of an app may have spoken before anybody listened.
  for (const message of await page.consoleMessages()) {
    if (message.type() === 'error' || message.type() === 'warning') add(`console ${message.type()}: ${message.text()}`);
  }
  for (const error of await page.pageErrors()) add(`error: ${error.stack ?? error.message}`);
  return {
    list: () => faults,
    expect: (fault) => {
      const index = faults.findIndex((one) => fault.test(one));
      if (index < 0) throw new Error(`Expected the page to say ${fault}, but it said ${JSON.stringify(faults)}`);
      faults.splice(index, 1);
    },
    tolerate: (fault) => {
      const index = faults.findIndex((one) => fault.test(one));
      if (index >= 0) faults.splice(index, 1);
    },
  };
}
