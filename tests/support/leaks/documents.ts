import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose, notices } from '../screens';
import { words } from '../words';
import { pdfText } from './pdfText';

/** Prints what a page shows, and saves it as a page and as a PDF, into the folder where the dialog answers. */
export async function keepDocuments(page: Page, folder: string): Promise<void> {
  const button = page.getByRole('button', { name: words.t('cardExport:menu') });
  // What is still being written has another name.
  const whole = () => readdirSync(folder).filter((name) => !name.endsWith('.tmp')).length;
  const files = whole();
  await choose(page, button, words.t('cardExport:print'));
  await choose(page, button, words.t('cardExport:html'));
  await choose(page, button, words.t('cardExport:pdf'));
  await expect.poll(whole).toBe(files + 2);
  await notices(page)
    .getByRole('button', { name: words.t('close') })
    .evaluateAll((buttons) => {
      for (const one of buttons) (one as HTMLElement).click();
    });
}

/** What stands in the files of a folder, with their names, each by its ending. Takes them away. */
export function takeFiles(folder: string): { channel: string; text: string }[] {
  return readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    const bytes = readFileSync(file);
    rmSync(file);
    const text = name.endsWith('.pdf') ? pdfText(bytes) : bytes.toString('utf8');
    // Lines of a document are broken where they end: a word is looked for over the break as well.
    return { channel: `file ${path.extname(name)}`, text: [name, text, text.replaceAll(/\s+/g, '')].join('\n') };
  });
}

/** All that the app keeps by itself beside the database: the journal, its state, its log. */
export function keptFiles(folder: string): string {
  return (
    ['journal', 'state', 'logs']
      .map((name) => path.join(folder, name))
      // A log is begun when there is something to say.
      .filter((name) => existsSync(name))
      .flatMap((name) => readdirSync(name).map((file) => readFileSync(path.join(name, file), 'utf8')))
      .join('\n')
  );
}
