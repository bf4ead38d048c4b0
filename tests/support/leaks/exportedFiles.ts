import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { goTo, notices } from '../screens';
import { pattern, words } from '../words';
import { pdfText } from './pdfText';

/** What an export has written: by its ending, with its name, which can tell as much as what stands in it. */
export type Exported = { channel: string; text: string };

/** Both ways of the calendar, because they may hold different things. */
const WAYS = [
  { kind: 'plays', button: 'save', titles: false },
  { kind: 'dates', button: 'save', titles: false },
  { kind: 'dates', button: 'save', titles: true },
  { kind: 'notes', button: 'choose', titles: false },
  { kind: 'recap', button: 'recap.html', titles: false },
  { kind: 'recap', button: 'recap.pdf', titles: false },
] as const;

/** The dialog that asks for a folder answers with this one from now on. */
export async function chooseFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [into] });
  }, folder);
}

/**
 * Every export but that of the whole library, which holds everything and says so. What there is nothing for is left out.
 * A calendar without titles is of a channel of its own: `export .ics plain`.
 */
export async function exportEverything(page: Page, folder: string): Promise<Exported[]> {
  const exported: Exported[] = [];
  await goTo(page, '/export');
  const whole = page
    .getByRole('article', { name: words.t('exports:library.title'), exact: true })
    .getByRole('button', { name: words.t('exports:save') });
  for (const { kind, button, titles } of WAYS) {
    // oxlint-disable no-await-in-loop -- one export at a time
    const row = page.getByRole('article', { name: words.t(`exports:${kind}.title`), exact: true });
    const start = row.getByRole('button', { name: words.t(`exports:${button}`) });
    // That of the whole library is held back by nothing but another one that is under way.
    await expect(whole).not.toHaveAttribute('aria-disabled');
    if ((await start.getAttribute('aria-disabled')) === 'true') continue;
    if (kind === 'dates') await row.getByRole('switch').setChecked(titles);
    const isSaved = await nextSaved(page);
    await start.click();
    await isSaved();
    for (const text of takeAll(folder))
      exported.push({
        channel: `export ${text.ending}${kind === 'dates' && !titles ? ' plain' : ''}`,
        text: text.text,
      });
    // oxlint-enable no-await-in-loop
  }
  return exported;
}

function takeAll(folder: string): { ending: string; text: string }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  const taken = files.map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const text = name.endsWith('.pdf') ? pdfText(bytes) : bytes.toString('utf8');
    // A calendar folds its lines and a document breaks them: a word is looked for over the break as well.
    const unbroken = [text.replaceAll(/\r?\n[ \t]/g, ''), text.replaceAll(/\s+/g, '')];
    return { ending: path.extname(name), text: [name, text, ...unbroken].join('\n') };
  });
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
  return taken;
}

/**
 * For the notice that says so: not one that stands there already, which leaves by itself after eight seconds. Each is an
 * element of its own.
 */
async function nextSaved(page: Page): Promise<() => Promise<void>> {
  const saved = notices(page).getByText(pattern(words.t('exports:saved', { name: '*' })));
  await saved.evaluateAll((old) => {
    for (const one of old) one.dataset['before'] = 'yes';
  });
  return () => expect(saved.and(page.locator(':not([data-before])')).first()).toBeVisible();
}
