import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  excerptOf,
  findMarks,
  joinTitle,
  marksOf,
  splitTitle,
  tagsOf,
  withoutCode,
} from '../../../shared/domain/noteText';
import { fold } from '../../../shared/util/fold';

const names = (text: string) => marksOf(text).flatMap((mark) => (mark.kind === 'name' ? [mark.name] : []));
const codes = (text: string) =>
  marksOf(text).flatMap((mark) => (mark.kind === 'episode' ? [`${mark.season}/${mark.number}`] : []));

describe('what Watchbill reads out of a note', () => {
  it('finds names between double brackets, and no half ones', () => {
    expect(names('[[Seven of Nine]] and [[ Agnes Jurati ]], not [one] nor [[two] nor [[]] nor [[ ]]')).toEqual([
      'Seven of Nine',
      'Agnes Jurati',
    ]);
    expect(names('[[a\nb]]')).toEqual([]);
    expect(names('[[[Elnor]]]')).toEqual(['Elnor']);
  });

  it('finds codes of episodes that stand by themselves', () => {
    expect(codes('S1E5, s2e10 and S3 E4; (S1E1)')).toEqual(['1/5', '2/10', '3/4', '1/1']);
    expect(codes('EPS1E5 S1E5x S12345E1 S1 S1E')).toEqual([]);
  });

  it('finds tags, folded and each once', () => {
    expect(tagsOf('#Debts and #rewatch, #debts again, #Café')).toEqual(['debts', 'rewatch', 'cafe']);
    expect(tagsOf('#1 a#b http://x.org/#part &#39; ## Head #')).toEqual([]);
    expect(tagsOf('#2nd-pass (#later)')).toEqual(['2nd-pass', 'later']);
  });

  it('leaves code alone', () => {
    expect(tagsOf('`#no` ``#no`` #yes\n```\n#no [[Nobody]]\n```\n#after')).toEqual(['yes', 'after']);
    expect(names('~~~\n[[Nobody]]\n~~~ \n[[Elnor]]')).toEqual(['Elnor']);
    expect(tagsOf('```\n#open till the end')).toEqual([]);
  });

  it('says where each stands', () => {
    const text = 'a [[Elnor]] b S1E4 c #x';
    expect(findMarks(text).map(({ from, to }) => text.slice(from, to))).toEqual(['[[Elnor]]', 'S1E4', '#x']);
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(withoutCode(any)).toHaveLength(any.length);
        let last = 0;
        for (const { from, to } of marksOf(any)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
      }),
    );
  });

  it('reads the longest note at once, whatever it is made of', () => {
    for (const part of [
      '`',
      '[',
      '[[',
      '#',
      'S1',
      '# ',
      '[[a',
      '~~~\n',
      ' ',
      '*_',
      '![](',
      'S1E5 [[x]] #y ',
      '> ',
      '`a',
    ]) {
      const text = part.repeat(200_000 / part.length);
      const before = process.cpuUsage();
      marksOf(text);
      splitTitle(text);
      excerptOf(text, 200);
      // Of the processor, not of the clock: a busy machine makes nothing slower. What grows with the square of the length
      // would take minutes.
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000_000, JSON.stringify(part)).toBeLessThan(10);
    }
  });
});

describe('title and excerpt', () => {
  it('takes a heading in the first line for the title, and puts it back', () => {
    expect(splitTitle('# The price of a rescue\n\nTwo people')).toEqual({
      title: 'The price of a rescue',
      body: 'Two people',
    });
    expect(splitTitle('#tag first')).toEqual({ title: '', body: '#tag first' });
    expect(splitTitle('## Second rank')).toEqual({ title: '', body: '## Second rank' });
    expect(joinTitle(' Who  is\nlying ', 'Oh')).toBe('# Who is lying\n\nOh');
    expect(joinTitle('  ', 'Oh')).toBe('Oh');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { title, body } = splitTitle(text);
        const again = splitTitle(joinTitle(title, body));
        expect(title === '' ? joinTitle('', body) : again.body).toBe(body);
      }),
    );
  });

  it('gives the beginning in plain words', () => {
    expect(
      excerptOf(
        '# Title\n\nTwo **people** _settle_ a [debt](https://x.org), [[Seven of Nine]] `goes`.\n- [x] one\n> two',
        200,
      ),
    ).toBe('Two people settle a debt, Seven of Nine goes. one two');
    expect(excerptOf('snake_case stays, 2*3 as well', 200)).toBe('snake_case stays, 2*3 as well');
    expect(excerptOf('word '.repeat(50), 20)).toBe('word word word word…');
    expect(excerptOf('', 20)).toBe('');
  });
});

it('folds accents, case, quotes and spaces', () => {
  expect(fold(' Renée   PICARD ')).toBe('renee picard');
  expect(fold('T’Veen')).toBe("t'veen");
});
