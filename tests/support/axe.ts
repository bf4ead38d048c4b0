import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing on the page as it stands. The rest of what it would say is in the failure. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Electron cannot open the page in which newer axe puts its results together.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(passes.length, `${where}: axe looked at nothing`).toBeGreaterThan(5);
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map((node) => `${node.html.slice(0, 160)} | ${(node.failureSummary ?? '').replaceAll('\n', ' ')}`),
  }));
  expect(found, `${where}: axe`).toEqual([]);
}
