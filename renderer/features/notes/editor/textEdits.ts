/**
 * Puts text into a field as typing does, so that the field's own undo takes it back; where the system cannot do that, the
 * text is set. The caller tells what the field holds then.
 */
export function insertText(field: HTMLTextAreaElement, from: number, to: number, text: string): void {
  field.focus();
  field.setSelectionRange(from, to);
  const before = field.value;
  // The only way that keeps the undo of the field whole; it is old, and here to stay.
  (document as Partial<Document>).execCommand?.(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value === before) field.setRangeText(text, from, to, 'end');
}

/** Puts marks such as `**` round what is selected, or takes them away where they stand already. */
export function toggleMarks(field: HTMLTextAreaElement, marks: string): void {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const inner = value.slice(from, to);
  const isMarked = value.slice(from - marks.length, from) === marks && value.slice(to, to + marks.length) === marks;
  if (isMarked) {
    insertText(field, from - marks.length, to + marks.length, inner);
    field.setSelectionRange(from - marks.length, to - marks.length);
    return;
  }
  insertText(field, from, to, `${marks}${inner}${marks}`);
  field.setSelectionRange(from + marks.length, to + marks.length);
}

const ITEM =
  /^(?<indent>\s*)(?<sign>[-*+]|(?<count>\d{1,9})(?<dot>[.)]))(?<space>\s+)(?<task>\[[ xX]\]\s+)?(?<rest>.*)$/;

/** Goes on with a list at its next line; an empty item ends it. Answers whether it did either. */
export function continueList(field: HTMLTextAreaElement): boolean {
  const { selectionStart: caret, selectionEnd, value } = field;
  if (caret !== selectionEnd) return false;
  const start = value.lastIndexOf('\n', caret - 1) + 1;
  const item = ITEM.exec(value.slice(start, caret))?.groups;
  if (!item) return false;
  const { indent = '', sign = '', count, dot = '', space = ' ', task, rest = '' } = item;
  if (rest.trim() === '') {
    insertText(field, start, caret, '');
    return true;
  }
  const next = count === undefined ? sign : `${Number(count) + 1}${dot}`;
  insertText(field, caret, caret, `\n${indent}${next}${space}${task === undefined ? '' : '[ ] '}`);
  return true;
}
