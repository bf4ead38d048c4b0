import { describe, expect, it } from 'vitest';
import { logicalCss } from '../../../scripts/checks/logicalCss.mjs';

const check = (line: string, file = 'renderer/ui/A.module.css') => logicalCss(file, `.a {\n  ${line}\n}`);

describe('logicalCss', () => {
  it.each([
    'margin-left: 3px;',
    'padding-right: 0;',
    'border-left: 1px solid red;',
    'border-right-color: red;',
    'left: 0;',
    'right: auto;',
    'text-align: left;',
    'float: right;',
    'transform-origin: left center;',
    'border-top-left-radius: 2px;',
    'padding: 0 3px 0 4px;',
    'margin: 0 calc(3px + 1px) 0 -4px;',
    'inset: 0 0 0 auto;',
    'border-width: 1px 0 0 1px;',
    'left: 0; /* physical: */',
  ])('refuses %s', (line) => {
    expect(check(line)).toMatchObject([{ line: 2 }]);
  });

  it.each([
    'margin-inline-start: 3px;',
    'padding: 0 3px;',
    'padding: 1px 3px 2px;',
    'margin: 0 calc(3px + 1px) 4px calc(3px + 1px);',
    'inset-inline: auto 0;',
    'text-align: start;',
    'left: var(--x); /* physical: where the pointer is */',
  ])('allows %s', (line) => {
    expect(check(line)).toEqual([]);
  });

  it('looks at style sheets of the pages only', () => {
    expect(check('left: 0;', 'renderer/ui/A.tsx')).toEqual([]);
    expect(check('left: 0;', 'docs/a.css')).toEqual([]);
  });
});
