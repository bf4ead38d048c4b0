import { type Page } from '@playwright/test';
import { goTo } from '../../support/screens';
import type { Random } from './random';
import type { World } from './rows';
import type { Work } from './work';

/** Episodes of the built-in show that the export tells of: three seasons of ten. */
const SEASONS = 3;
const EPISODES = 10;
const PLAYS_OF_EACH = 100;

const refOf = (season: number, number: number): string =>
  `episode:picard:s${String(season).padStart(2, '0')}e${String(number).padStart(2, '0')}`;

/** An export of three thousand plays of one show: more than fit into one transaction. Times differ with every call. */
function exportOf(random: Random): { text: string; watched: string[] } {
  const lines = ['key,user_id,created_at,s_id,series_name,season_number,episode_number,ep_id,is_special'];
  const watched: string[] = [];
  const begin = Date.UTC(2000 + random.below(20), random.below(12), 1 + random.below(27), random.below(24));
  for (let season = 1; season <= SEASONS; season += 1) {
    for (let number = 1; number <= EPISODES; number += 1) {
      watched.push(refOf(season, number));
      for (let play = 0; play < PLAYS_OF_EACH; play += 1) {
        const at = new Date(begin + (play * 50 + season * EPISODES + number) * 180_000);
        const written = at.toISOString().slice(0, 19).replace('T', ' ');
        lines.push(`watch-episode-${season}-${number},1,${written},,Star Trek: Picard,${season},${number},,false`);
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, watched };
}

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

async function applied(page: Page, text: string): Promise<void> {
  await goTo(page, '/import');
  await page
    .locator('input[data-import="files"]')
    .setInputFiles({ name: 'tracking-prod-records-v2.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await button(page, /^Import [\d,]+ rows?$/).click();
}

const isDone = (page: Page) => page.getByRole('heading', { level: 1, name: /rows? (?:is|are) in your library/ });

function worldWith(from: World, watched: readonly string[]): World {
  return { ...from, watched: [...new Set([...from.watched, ...watched])].toSorted() };
}

/** Applying an import: before it is acknowledged all of it may be there, or nothing. */
export async function importing(page: Page, random: Random, from: World): Promise<Work> {
  const { text, watched } = exportOf(random);
  const after = worldWith(from, watched);
  await applied(page, text);
  let acknowledged = 0;
  const finish = async () => {
    await isDone(page).waitFor({ timeout: 60_000 });
    acknowledged = 1;
  };
  return {
    worlds: () => (acknowledged > 0 ? [after] : [from, after]),
    acknowledged: () => acknowledged,
    done: finish(),
  };
}

/** Rolling one back. */
export async function rollingBack(page: Page, random: Random, from: World): Promise<Work> {
  const { text, watched } = exportOf(random);
  const after = worldWith(from, watched);
  await applied(page, text);
  await isDone(page).waitFor({ timeout: 60_000 });
  await button(page, /^Roll back this import$/).click();
  const dialog = page.getByRole('alertdialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: /^Roll back$/ }).click();
  let acknowledged = 0;
  const finish = async () => {
    await page.getByRole('heading', { level: 1, name: /^Rolled back: / }).waitFor({ timeout: 60_000 });
    acknowledged = 1;
  };
  return {
    worlds: () => (acknowledged > 0 ? [from] : [from, after]),
    acknowledged: () => acknowledged,
    done: finish(),
  };
}
