import { describe, expect, it } from 'vitest';
import { wordInCode } from '../../../scripts/checks/wordInCode.mjs';

const page = (element: string) => wordInCode('renderer/features/show/A.tsx', `\nexport const A = () => ${element};`);
const main = (code: string, file = 'electron/menu/a.ts') => wordInCode(file, `\n${code}`);

describe('wordInCode', () => {
  it.each([
    '<p>Close it</p>',
    '<><b>{x}</b> of them</>',
    '<button aria-label="Close" />',
    '<img alt="A map" />',
    "<input placeholder={'Find'} />",
    '<Button label={`Close ${name}`} />',
    "<Dialog title={open ? 'Open' : t('closed')} />",
    "<p>{count > 0 && 'Some of them'}</p>",
    "<p>{'Some'}</p>",
    "tell({ tone: 'info', text: 'Not kept' })",
  ])('refuses %s in a page', (element) => {
    expect(page(element)).toMatchObject([{ line: 2 }]);
  });

  it.each([
    '<p>{t("close")}</p>',
    '<p>S1 · {x} – 5</p>',
    '<Tip name="notes" />',
    '<Button variant="quiet" keys="Mod+K" label={t("go")} />',
    '<p className="wide">JSON</p>',
    '<div>{parts.join(", ")}</div>',
    "tell({ tone: 'info', text: t('kept') })",
  ])('allows %s in a page', (element) => {
    expect(page(element)).toEqual([]);
  });

  it.each(["menu({ label: 'Quit' })", 'ask({ message: `Quit ${app}?` })', "say({ title: odd ? 'Odd' : words.even })"])(
    'refuses %s in the main process',
    (code) => {
      expect(main(code)).toMatchObject([{ line: 2 }]);
    },
  );

  it('allows words where they stand, and what is no word', () => {
    expect(main("export const menuWords = { title: 'Quit' };", 'electron/words/en.ts')).toEqual([]);
    expect(main("export const helpParts = { label: 'Quit' };", 'electron/commandLine/words/en.ts')).toEqual([]);
    expect(main("menu({ label: menuWords.quit, role: 'quit', id: 'quit' })")).toEqual([]);
  });
});
