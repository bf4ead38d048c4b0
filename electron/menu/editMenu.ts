import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions as Item } from 'electron';
import { menuText } from '../tray/template';
import { contextWords } from '../words';

/** How many of the checker's suggestions stand in the menu. */
const SUGGESTIONS = 5;

type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>;

/** The context menu of a text field, or of selected text; nothing for everything else, which has its own or none. */
export function editTemplate(
  clicked: Clicked,
  actions: { replace: (word: string) => void; learn: (word: string) => void },
): Item[] {
  const { isEditable, selectionText, editFlags } = clicked;
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', label: contextWords.copy }];
  return [
    ...spellingItems(clicked, actions),
    { role: 'cut', label: contextWords.cut, enabled: editFlags.canCut },
    { role: 'copy', label: contextWords.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: contextWords.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: contextWords.selectAll, enabled: editFlags.canSelectAll },
  ];
}

function spellingItems(
  { misspelledWord, dictionarySuggestions }: Clicked,
  actions: { replace: (word: string) => void; learn: (word: string) => void },
): Item[] {
  if (misspelledWord === '') return [];
  const suggested = dictionarySuggestions
    .slice(0, SUGGESTIONS)
    .map((word): Item => ({ label: menuText(word), click: () => actions.replace(word) }));
  const none: Item = { label: contextWords.noSuggestions, enabled: false };
  return [
    ...(suggested.length > 0 ? suggested : [none]),
    { type: 'separator' },
    { id: 'learn', label: contextWords.learn, click: () => actions.learn(misspelledWord) },
    { type: 'separator' },
  ];
}

/** Opens it where the page has not opened one of its own. */
export function followEditMenus(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_, params) => {
    const template = editTemplate(params, {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => void webContents.session.addWordToSpellCheckerDictionary(word),
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
