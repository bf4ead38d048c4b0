/**
 * Whether something is part of a dialog or menu that is closed already and only fades. It may still have the focus for
 * a moment, and the keys that come then are meant for the page.
 */
export function isClosing(target: Element): boolean {
  return target.closest('[data-closed]') !== null;
}
