import { isPseudo, LANGUAGES, PSEUDO_LANGUAGES } from '../../shared/i18n/languages';
import { expect, test } from '../support/desktopTest';
import { clippedTexts } from '../support/languages/clipped';
import { plainTexts } from '../support/languages/translated';
import { goTo } from '../support/screens';
import { setPreferences, shoot } from '../support/shots';
import { fillLibrary } from '../support/viewing';

/** What is looked at in each language: screens with many words, and those with the least room for them. */
const SCREENS = [
  ['01-up-next', '/up-next'],
  ['02-library', '/library'],
  ['03-library-list', '/library?scope=all&view=list'],
  ['04-franchise', '/library?scope=all&group=story'],
  ['05-show', '/show/picard'],
  ['06-episode', '/show/picard/s1e1'],
  ['07-calendar', '/calendar?on=2022-03-03'],
  ['08-agenda', '/calendar?view=agenda&on=2022-03-03'],
  ['09-history', '/history'],
  ['10-statistics', '/statistics?time=all'],
  ['11-journal', '/journal'],
  ['12-characters', '/characters/picard'],
  ['13-card', '/character/picard/picard'],
  ['14-compare', '/compare/picard?cards=dahj,soji'],
  ['15-relations', '/relations/picard?view=table'],
  ['16-people', '/people/picard'],
  ['17-production', '/production/picard'],
  ['18-sources', '/sources/picard'],
  ['19-conflicts', '/conflicts/picard'],
  ['20-search', '/search?q=picard'],
  ['21-notes', '/notes'],
  ['22-lists', '/lists'],
  ['23-add', '/add'],
  ['24-import', '/import'],
  ['25-export', '/export'],
  ['26-backups', '/backups'],
  ['27-check', '/check'],
  ['28-settings', '/settings'],
  ['29-help', '/help'],
] as const;

for (const language of [...LANGUAGES, ...PSEUDO_LANGUAGES]) {
  test(`every screen in ${language}`, async ({ start, usedFolder }) => {
    test.setTimeout(240_000);
    // Filled in English, by whose words the helpers find their way.
    setPreferences(usedFolder, { language: 'en' });
    const filling = await start();
    await fillLibrary(filling.page);
    await filling.quit();
    setPreferences(usedFolder, { language });
    const desktop = await start();
    const wanted = isPseudo(language) ? 'marked' : await plainTexts(language);
    const cut: string[] = [];
    for (const [name, route] of SCREENS) {
      await goTo(desktop.page, route);
      await shoot(desktop, `language-${language}`, name, ['wide', 'smallest']);
      for (const text of await clippedTexts(desktop.page, wanted)) cut.push(`${route}: ${text}`);
    }
    expect(cut).toEqual([]);
  });
}
