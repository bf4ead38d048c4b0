import { describe, expect, it } from 'vitest';
import { silencedRule } from '../../../scripts/checks/silencedRule.mjs';

// Put together from parts: the check reads this file as well.
const silence = (linter: string, rest: string) => `// ${linter}-disable${rest}`;

describe('silencedRule', () => {
  it.each(['eslint', 'oxlint'])('refuses %s to be silenced without a reason', (linter) => {
    expect(silencedRule('a.ts', `a\n${silence(linter, '-next-line no-console')}\nb`)).toMatchObject([{ line: 2 }]);
  });

  it('refuses an empty reason', () => {
    expect(silencedRule('a.ts', silence('oxlint', '-line no-console -- '))).toHaveLength(1);
  });

  it('allows it with a reason', () => {
    expect(silencedRule('a.ts', silence('oxlint', '-line no-console -- this is a command line'))).toEqual([]);
  });
});
