/** Keys of lists, rows and pages, which are no commands: what they do depends on what has the focus. Words: `help:listKey.<id>`. */
export const LIST_KEYS = [
  { id: 'move', keys: ['J', 'K', 'ArrowDown', 'ArrowUp'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'mark', keys: ['M', 'Space'] },
  { id: 'earlier', keys: ['Shift+M'] },
  { id: 'upTo', keys: ['H'] },
  { id: 'again', keys: ['A'] },
  { id: 'skip', keys: ['S'] },
  { id: 'rate', keys: ['1–9', '0'] },
  { id: 'favourite', keys: ['F'] },
  { id: 'close', keys: ['Escape'] },
] as const;
