import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { DesktopApp } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { picard } from '../../support/picard';
import { factsBeyond } from '../../support/revealed';
import { choose, expectNotice, expectScreen, goTo, markOf, undo } from '../../support/screens';
import { words } from '../../support/words';
import { loadBuiltIn } from '../../unit/packs/builtIn';

const pack = loadBuiltIn('picard');
const upTo = (last: number) => Array.from({ length: last }, (_, index) => picard(1, index + 1));
const factOf = (character: string, revealedIn: string) => {
  const card = pack.characters.find(({ slug }) => slug === character);
  const fact = card?.facts.find((one) => one.revealedIn === revealedIn)?.text['en'];
  if (fact === undefined) throw new Error(`The pack reveals nothing of ${character} in ${revealedIn}.`);
  return fact;
};

/** Watches S1E1 to S1E5, and opens Soji's card in a window of its own. */
async function openSoji({ page, nextWindow }: DesktopApp): Promise<Page> {
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E5').press('h');
  await expectNotice(page, words.t('marking:stored.plain', { what: '5 *' }));
  await goTo(page, '/character/picard/soji');
  const own = page.getByRole('button', { name: words.t('characters:actions.ownWindow') });
  return (await nextWindow(() => own.click())).page;
}

const boundsOf = (desktop: DesktopApp, page: Page) =>
  desktop.app.browserWindow(page).then((window) => window.evaluate((one) => one.getBounds()));

/** The window may be gone before the key is up again. */
async function closeBy(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('close'), page.keyboard.press(key).catch(() => undefined)]);
}

test('a card in its own window follows marks made in the other', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  const card = await openSoji(desktop);
  await expectScreen(card, '/card/picard/soji');
  await expect(card).toHaveTitle('Soji Asha · Star Trek: Picard · Watchbill');
  await expect(card.getByRole('navigation')).toHaveCount(0);
  const { width, height } = await boundsOf(desktop, card);
  expect([width, height]).toEqual([380, 640]);
  expect(await card.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  const ahead = factOf('soji', picard(1, 6));
  await expect(card.getByText(factOf('soji', picard(1, 3)))).toBeVisible();
  expect(await card.content()).not.toContain(ahead);
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E6').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E6*' }));
  await expect(card.getByText(ahead)).toBeAttached();
  await undo(page);
  await expect(card.getByText(ahead)).toHaveCount(0);
  const shown = await card.content();
  expect(factsBeyond(pack, upTo(5)).filter((fact) => shown.includes(fact))).toEqual([]);
});

test('links of the small window stay in it or open in the whole one; it closes by key and remembers its place', async ({
  start,
}) => {
  const started = await start();
  const { page, app } = started;
  const card = await openSoji(started);

  // Another card comes into the same window; anything else into the whole one.
  await card.getByRole('link', { name: 'Dahj Asha' }).first().click();
  await expectScreen(card, '/card/picard/dahj');
  await card.keyboard.press('Alt+ArrowLeft');
  await expectScreen(card, '/card/picard/soji');
  await card.getByRole('link', { name: words.t('characters:relations.onMap') }).click();
  await expectScreen(page, '/relations/picard');
  await expectScreen(card, '/card/picard/soji');
  await card.getByRole('button', { name: words.t('shell:cardWindow.openInMain') }).click();
  await expectScreen(page, '/character/picard/soji');
  expect(app.windows()).toHaveLength(2);

  // Asked for again, the one that stands there comes to the front.
  await page.getByRole('button', { name: words.t('characters:actions.ownWindow') }).click();
  await page.waitForTimeout(300);
  expect(app.windows()).toHaveLength(2);

  const window = await app.browserWindow(card);
  await window.evaluate((one) => one.setBounds({ x: 120, y: 90, width: 420, height: 520 }));
  await expect.poll(() => card.evaluate(() => innerWidth)).toBe(420);
  await expect.poll(() => boundsOf(started, card)).toEqual({ x: 120, y: 90, width: 420, height: 520 });
  await closeBy(card, 'Escape');
  await expect.poll(() => app.windows().length).toBe(1);
  const again = await started.nextWindow(() =>
    page.getByRole('button', { name: words.t('characters:actions.ownWindow') }).click(),
  );
  await expect.poll(() => boundsOf(started, again.page)).toEqual({ x: 120, y: 90, width: 420, height: 520 });
  await closeBy(again.page, 'ControlOrMeta+w');

  // Somebody not met has a window that says nothing of them.
  const opening = started.nextWindow(() =>
    page.evaluate(() => desktop.request('window:open', { route: '/card/picard/tallinn', kind: 'card' })),
  );
  const { page: unknown } = await opening;
  await expect(unknown.getByRole('heading', { level: 1 })).toHaveText(words.t('characters:missing.title'));
  await expect(unknown).toHaveTitle('Watchbill');
  expect((await unknown.locator('body').innerText()).toLowerCase()).not.toContain('tallinn');
});

test('a card is written as PDF and as HTML, which hold nothing beyond the horizon', async ({ start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-documents-'));
  try {
    const { page, app } = await start();
    await goTo(page, '/show/picard');
    await markOf(page, 'S1E5').press('h');
    await expectNotice(page, words.t('marking:stored.plain', { what: '5 *' }));
    await goTo(page, '/character/picard/soji');
    await app.evaluate(({ dialog }, to) => {
      // The system's dialog cannot be driven: it answers with the name that it was given.
      dialog.showSaveDialog = ((_: unknown, { defaultPath = '' }: { defaultPath?: string }) =>
        Promise.resolve({ canceled: false, filePath: `${to}/${defaultPath.split('/').at(-1)}` })) as never;
    }, folder);
    const menu = () => page.getByRole('button', { name: words.t('cardExport:menu') });
    await choose(page, menu(), words.t('cardExport:html'));
    await expectNotice(page, words.t('cardExport:saved', { name: '*.html' }));
    await choose(page, menu(), words.t('cardExport:pdf'));
    await expectNotice(page, words.t('cardExport:saved', { name: '*.pdf' }));

    const files = readdirSync(folder).toSorted();
    expect(files.map((name) => path.extname(name))).toEqual(['.html', '.pdf']);
    const read = (extension: string) =>
      readFileSync(path.join(folder, files.find((name) => name.endsWith(extension)) ?? ''));
    const html = read('.html').toString('utf8');
    expect(html).toContain('Soji Asha');
    expect(html).toContain(factOf('soji', picard(1, 3)));
    expect(factsBeyond(pack, upTo(5)).filter((fact) => html.includes(fact))).toEqual([]);
    // Links to sources lead out; nothing is loaded from anywhere.
    expect(html).not.toMatch(/<script|<link|<iframe|\ssrc=|url\((?!\s*["']?(?:data:|#))|javascript:/i);

    const pdf = read('.pdf');
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.subarray(-8).toString('latin1')).toContain('%%EOF');
    expect(pdf.length).toBeGreaterThan(10_000);
    const structure = pdf.toString('latin1');
    expect(structure, 'tagged for readers').toContain('/StructTreeRoot');
    expect(structure, 'in its own faces').toMatch(/SourceSerif/);
    expect(structure).not.toMatch(/\/JavaScript|\/JS\b|\/OpenAction|\/EmbeddedFile/);

    // Nothing of a document stays behind: no window, and no half-written file.
    await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(readdirSync(folder)).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(existsSync(folder)).toBe(false);
});

test('a hostile document runs nothing and loads nothing', async ({ start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-documents-'));
  try {
    const { page, app } = await start({ mayLog: /refused a request of a document/ });
    const file = path.join(folder, 'hostile.pdf');
    await app.evaluate(({ dialog }, to) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: to });
    }, file);
    const answer = await page.evaluate(() =>
      desktop.request('document:save', {
        suggestedName: 'hostile',
        as: 'pdf',
        html: `<!doctype html><title>still</title><p>Read me</p>
          <script>document.title = 'ran'; location = 'app://watchbill/index.html'</script>
          <img src="https://example.org/x.png"><img src="app://watchbill/index.html"><img src="file:///etc/hostname">
          <iframe src="app://watchbill/index.html"></iframe><link rel="stylesheet" href="https://example.org/x.css">
          <meta http-equiv="refresh" content="0; url=https://example.org/">
          <body onload="document.title = 'ran'">`,
      }),
    );
    expect(answer).toMatchObject({ ok: true });
    const pdf = readFileSync(file).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const title = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
    expect(pdf.includes('(still)') || pdf.toUpperCase().includes(title('still'))).toBe(true);
    expect(pdf.includes('(ran)') || pdf.toUpperCase().includes(title('ran'))).toBe(false);
    await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
