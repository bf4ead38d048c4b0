import { parseAst } from 'vite';

const MESSAGE = 'words stand in renderer/i18n/en/ or electron/words/en.ts, where every language finds them';

/** Attributes that are shown, or read out. */
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'aside',
  'detail',
  'heading',
  'hint',
  'kicker',
  'label',
  'placeholder',
  'text',
  'title',
  'valueText',
]);
/** In elements of HTML these name something, and nobody sees them. */
const HIDDEN_IN_HTML = new Set(['label', 'text']);
/** What is handed to notices, menus, dialogs and notifications. */
const HANDED_OVER = new Set([
  'body',
  'buttonLabel',
  'detail',
  'label',
  'message',
  'sublabel',
  'text',
  'title',
  'toolTip',
]);

const WORD = /\p{L}{2}/u;
/** One or two signs, a key on the keyboard, a unit: the same in every language. */
const NO_WORD = /^(?:[\p{Lu}\d]{1,4}|S\d+ ?E\d+|px|Watchbill)$/u;
const isWord = (/** @type {unknown} */ text) =>
  typeof text === 'string' && WORD.test(text) && !NO_WORD.test(text.trim());

/** The letters of an expression that stand in the code themselves. */
function literalsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return [node];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => ({ start: node.start, value: quasi.value.cooked }));
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
    case 'LogicalExpression':
      return literalsOf(node.right);
    case 'JSXExpressionContainer':
      return literalsOf(node.expression);
    default:
      return [];
  }
}

/** @returns {{ start: number, value: unknown }[]} */
function shownIn(node, inPages) {
  if (inPages && node.type === 'JSXText') return [node];
  if (inPages && node.type === 'JSXOpeningElement') {
    const isHtml = /^[a-z]/.test(node.name.name ?? '');
    return node.attributes
      .filter(({ name }) => SHOWN.has(name?.name) && !(isHtml && HIDDEN_IN_HTML.has(name.name)))
      .flatMap(({ value }) => literalsOf(value));
  }
  if (inPages && (node.type === 'JSXElement' || node.type === 'JSXFragment'))
    return node.children.filter(({ type }) => type === 'JSXExpressionContainer').flatMap(literalsOf);
  if (node.type === 'Property' && HANDED_OVER.has(node.key.name)) return literalsOf(node.value);
  return [];
}

/** Every node of a tree, the tree itself first. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) {
    if (value !== null && typeof value === 'object') yield* nodesOf(value);
  }
}

/**
 * No text that somebody reads stands in code: neither in elements and attributes of pages, nor in what the main process
 * gives to the system.
 * @type {import('./checkProject.mjs').Check}
 */
export function wordInCode(file, text) {
  const inPages = /^renderer\/(?:app|commands|features|ui)\/.*\.tsx?$/.test(file);
  const inMain = /^electron\/(?!.*words\/).*\.ts$/.test(file) && !file.endsWith('.d.ts');
  if (!inPages && !inMain) return [];
  const tree = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return [...nodesOf(tree)]
    .flatMap((node) => shownIn(node, inPages))
    .filter(({ value }) => isWord(value))
    .map(({ start }) => ({ file, line: text.slice(0, start).split('\n').length, message: MESSAGE }));
}
