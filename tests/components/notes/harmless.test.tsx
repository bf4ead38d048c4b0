import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { NoteSubjectView } from '../../../renderer/db/reads';
import { MarkdownNote } from '../../../renderer/features/notes/reading/MarkdownNote';
import { isInsideAddress, keepAddress, webAddress } from '../../../renderer/features/notes/reading/safety';
import { startWords } from '../../../renderer/i18n';
import { INJECTIONS } from '../../fixtures/injections';

beforeAll(() => void startWords());
afterEach(cleanup);

const SHOW = {
  ref: 'show:picard:picard',
  slug: 'picard',
  title: 'Picard',
  kind: 'series',
  ink: null,
  companion: true,
} as const;
const PICARD: NoteSubjectView = {
  kind: 'character',
  show: SHOW,
  character: { slug: 'picard', seed: 'x', name: 'Jean-Luc Picard', affiliation: null, role: null },
};
const LINKS: Record<string, NoteSubjectView> = { '[[Jean-Luc Picard': PICARD, s1e1: { kind: 'show', show: SHOW } };

/** Elements that a note may be made of; a button copies an address, and an icon is drawn in it. */
const TAGS =
  /^(div|p|br|hr|blockquote|pre|code|h[3-5]|ul|ol|li|strong|em|del|sup|a|span|table|thead|tbody|tr|th|td|button|svg|path|rect|g|line|polyline|circle)$/;
const ATTRIBUTES =
  /^(class|href|role|aria-[a-z]+|type|start|tabindex|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|viewbox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|points|xmlns|focusable|data-[a-z-]+|style)$/;

function show(text: string): HTMLElement {
  return render(<MarkdownNote note={{ text, links: LINKS }} />).container;
}

/** Everything in the tree that should not be there. */
function findings(root: HTMLElement): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const found = TAGS.test(tag) ? [] : [`<${tag}>`];
    for (const { name, value } of element.attributes) {
      // The library of components names its own buttons.
      if (tag === 'button' && name === 'id' && value.startsWith('base-ui-')) continue;
      if (!ATTRIBUTES.test(name.toLowerCase())) found.push(`${tag} ${name}="${value}"`);
      if (name === 'style' && value !== '') found.push(`${tag} style="${value}"`);
      if (name === 'href' && !isInsideAddress(value)) found.push(`${tag} href="${value}"`);
      if (tag === 'svg' && !(element.closest('button') || element.closest('[role="img"]')))
        found.push('svg of the text');
    }
    return found;
  });
}

describe('a note with a text that tries something', () => {
  it('is one of at least sixty', () => {
    expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(60);
  });

  it.each(INJECTIONS.map((text) => [text]))('%j', (text) => {
    const root = show(text);
    expect(findings(root)).toEqual([]);
    cleanup();
    expect(findings(show(`Before.\n\n${text}\n\nAfter.`))).toEqual([]);
  });

  it('is looked through by something that sees it', () => {
    const root = document.createElement('div');
    const image = document.createElement('img');
    image.setAttribute('onerror', 'hit()');
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:hit()');
    root.append(image, link, document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    expect(findings(root)).toHaveLength(3);
  });
});

describe('what does lead somewhere', () => {
  it('is a name, a code or a tag', () => {
    const root = show('[[Jean-Luc Picard]], [[Jack Crusher]], S1E1, S9E9 and #Debts');
    const links = [...root.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Jean-Luc Picard', '#/character/picard/picard'],
      ['S1\u00a0E1', '#/show/picard'],
      ['#Debts', '#/notes?tag=debts'],
    ]);
    expect(root.textContent).toContain('Jack Crusher, ');
    expect(root.textContent).not.toContain('[[');
  });

  it('and never a name inside code or inside another link', () => {
    const root = show('`[[Jean-Luc Picard]]` [see [[Jean-Luc Picard]]](#/settings)');
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#/settings']);
  });

  it('an address of the web is shown, with a button that copies it, and is no link', () => {
    const root = show('[a page](https://example.org/a) and https://example.org/b');
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toContain('a page https://example.org/a');
    expect(root.querySelectorAll('button')).toHaveLength(2);
  });
});

it('shows HTML as it was typed', () => {
  const root = show('A <b>word</b>.\n\n<div>and a block</div>');
  expect([...root.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
    'A <b>word</b>.',
    '<div>and a block</div>',
  ]);
});

it('keeps addresses of two kinds only', () => {
  expect(['#/note/1', '#/notes?tag=a%20b', 'https://a.b/c'].map(keepAddress)).toEqual([
    '#/note/1',
    '#/notes?tag=a%20b',
    'https://a.b/c',
  ]);
  for (const address of [
    '',
    '#',
    '#fn-1',
    '/etc',
    '//a.b',
    'a.b',
    'javascript:1',
    ' javascript:1',
    'data:,',
    'app://watchbill/',
    'file:///a',
    '#/a"b',
    '#/a b',
  ])
    expect(keepAddress(address), address).toBe('');
  expect(webAddress('HTTPS://A.b')).toBe('https://a.b/');
});
