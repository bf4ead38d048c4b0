import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RelationsMap } from '../../../renderer/db/reads/companionViews';
import { readRelations } from '../../../renderer/db/reads';
import { bondsOf, centralOf } from '../../../renderer/features/relations/bonds';
import { farNames } from '../../../renderer/features/relations/map/farNames';
import { overlap } from '../../../renderer/features/relations/map/geometry';
import { neighbourByKey } from '../../../renderer/features/relations/map/mapKeys';
import { drawMap, type Picture } from '../../../renderer/features/relations/map/picture';
import { boxOf } from '../../../renderer/features/relations/map/sizes';
import { FAR, firstViewport, viewportShowing, wholeViewport } from '../../../renderer/features/relations/map/viewport';
import { shownOf, usualScope, type Scope, type Shown } from '../../../renderer/features/relations/scope';
import { aLibrary, mark } from '../../support/library';
import { PICARD } from '../../support/picard';
import { loadBuiltIn } from '../packs/builtIn';

let map: RelationsMap;
beforeAll(async () => {
  const { database, library } = await aLibrary(loadBuiltIn('picard'));
  await library.commit(mark(PICARD, { kind: 'show' }));
  const read = await readRelations(database, 'picard');
  if (!read) throw new Error('The built-in companion has relations.');
  map = read;
  database.close();
});

/** A whole map is laid out once, as on the page; `isAnew` finds everything out again. */
let whole: Shown | null = null;
function draw(scope: Scope, chosen: string | null, isAnew = false): Picture {
  whole ??= shownOf(map, null, 'all');
  const shown = scope === 'all' && !isAnew ? whole : shownOf(map, chosen, scope);
  return drawMap(shown, { chosen, isCentred: scope === 'step', aspect: 1.2 });
}
const boxesOf = ({ characters }: Picture) =>
  characters.map(({ head, size, x, y }) => ({ slug: head.slug, box: boxOf(size, x, y) }));

describe('the map of the whole companion', () => {
  it('begins with the one who has the most others round it, and one step', () => {
    expect(centralOf(map)).toBe('picard');
    expect(usualScope(map)).toBe('step');
  });

  it.each(['all', 'step', 'family'] as const)('comes out the same each time: %s', (scope) => {
    expect(draw(scope, 'picard', true)).toEqual(draw(scope, 'picard', true));
  });

  it.each(['all', 'step', 'family'] as const)('lets nobody stand on anybody: %s', (scope) => {
    for (const chosen of ['picard', 'soji', 'rios', 'vup']) {
      const boxes = boxesOf(draw(scope, chosen));
      const overlaps = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => overlap(one.box, other.box) !== null),
      );
      expect(overlaps, `${scope} ${chosen}`).toEqual([]);
    }
  });

  it('sets labels where nobody and no other label stands', () => {
    for (const chosen of map.characters.map(({ slug }) => slug)) {
      const picture = draw('step', chosen);
      const labels = picture.lines.flatMap(({ label }) => label ?? []);
      const characters = boxesOf(picture).map(({ box }) => box);
      labels.forEach((label, index) => {
        const others = [...characters, ...labels.slice(index + 1)];
        expect(
          others.filter((other) => overlap(label, other) !== null),
          chosen,
        ).toEqual([]);
      });
    }
  });

  it('says of everybody round the chosen one what they are: all on the lines, or all below the names', () => {
    for (const chosen of map.characters.map(({ slug }) => slug)) {
      const { characters, lines } = draw('step', chosen);
      const onLines = lines.every(({ label }) => label !== null);
      const belowNames = characters.every(({ isChosen, caption }) => isChosen || caption !== null);
      expect([chosen, onLines !== belowNames]).toEqual([chosen, true]);
      expect(lines.every(({ isChosen }) => isChosen)).toBe(true);
    }
  });

  it('has a line for each pair and kind of line, and labels only on those of the chosen one', () => {
    const { characters, lines } = draw('all', 'soji');
    expect(characters).toHaveLength(map.characters.length);
    expect(lines).toHaveLength(bondsOf(map.relations).length);
    expect(lines.filter(({ isChosen, label }) => !isChosen && label !== null)).toEqual([]);
    expect(characters[0]?.head.slug).toBe('soji');
    expect(draw('family', 'soji').lines.every(({ line }) => line === 'family')).toBe(true);
  });

  it('hardly moves anybody when somebody else is chosen', () => {
    const place = (chosen: string) =>
      new Map(draw('all', chosen).characters.map(({ head, x, y }) => [head.slug, { x, y }]));
    const [before, after] = [place('picard'), place('soji')];
    const moved = [...before].filter(([slug, { x, y }]) => {
      const now = after.get(slug) ?? { x: 0, y: 0 };
      return Math.hypot(now.x - x, now.y - y) > 60;
    });
    expect(moved.map(([slug]) => slug)).toEqual([]);
  });

  it('points arrows at whom the words are about', () => {
    const toward = (chosen: string, other: string) => {
      const picture = draw('step', chosen);
      const line = picture.lines.find(({ a, b }) => a === other || b === other);
      const own = picture.characters.find(({ isChosen }) => isChosen);
      const them = picture.characters.find(({ head }) => head.slug === other);
      if (!line?.arrow || !own || !them) return null;
      const { x, y } = line.arrow;
      return Math.hypot(x - own.x, y - own.y) < Math.hypot(x - them.x, y - them.y) ? 'chosen' : 'other';
    };
    // Soji is made by Maddox; the pet is his, and he has no word for it; twins say the same of one another.
    expect(toward('soji', 'maddox')).toBe('other');
    expect(toward('picard', 'number-one')).toBe('chosen');
    expect(toward('soji', 'dahj')).toBeNull();
    const { characters, lines } = draw('step', 'soji');
    for (const { arrow } of lines) {
      const covering = characters.filter(
        ({ x, y, size }) => arrow && Math.hypot(arrow.x - x, arrow.y - y) < size.emblem / 2,
      );
      expect(covering).toEqual([]);
    }
  });
});

describe('how it is looked at', () => {
  const pane = { width: 790, height: 640 };

  it('is whole where it can be read then, else the chosen one is in sight', () => {
    const small = draw('step', 'soji');
    expect(firstViewport(small, pane)).toEqual(wholeViewport(small, pane));
    const large = draw('all', 'holo-ian');
    expect(firstViewport(large, { width: 1600, height: 1000 })).toEqual(
      wholeViewport(large, { width: 1600, height: 1000 }),
    );
    const view = firstViewport(large, { width: 500, height: 400 });
    expect(view.zoom).toBe(FAR);
    const chosen = large.characters[0];
    const [x, y] = [(chosen?.x ?? 0) * view.zoom + view.x, (chosen?.y ?? 0) * view.zoom + view.y];
    expect(x > 30 && x < 470 && y > 30 && y < 370).toBe(true);
  });

  it('names from afar the chosen one and as many others as can be read', () => {
    const picture = draw('all', 'picard');
    const near = farNames(picture, 1);
    expect(near.size).toBe(picture.characters.length);
    const far = farNames(picture, 0.45);
    expect(far.has('picard')).toBe(true);
    expect(far.size).toBeGreaterThan(15);
    expect(far.size).toBeLessThan(near.size);
    const rows = picture.characters.filter(({ head }) => far.has(head.slug));
    for (const one of rows)
      for (const other of rows)
        if (one !== other && Math.abs(one.y - other.y) < 10) expect(Math.abs(one.x - other.x)).toBeGreaterThan(40);
  });

  it('moves just as far as needed to show somebody', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(viewportShowing({ x: 300, y: 300 }, view, pane)).toBeNull();
    expect(viewportShowing({ x: 1000, y: 300 }, view, pane)).toEqual({ x: 700 - 1000, y: 0, zoom: 1 });
  });
});

describe('arrow keys on the map', () => {
  it('reach everybody from anywhere, and only go where they point', () => {
    const picture = draw('all', 'picard');
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
    const at = new Map(picture.characters.map((one) => [one.head.slug, one]));
    const reached = new Set(['picard']);
    for (const slug of reached) {
      for (const key of keys) {
        const next = neighbourByKey(key, slug, picture);
        if (next === null) continue;
        reached.add(next);
        const [from, to] = [at.get(slug), at.get(next)];
        const [dx, dy] = [(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)];
        const ahead = { ArrowUp: -dy, ArrowDown: dy, ArrowLeft: -dx, ArrowRight: dx }[key];
        expect(ahead, `${key} from ${slug} to ${next}`).toBeGreaterThan(0);
      }
    }
    expect(map.characters.map(({ slug }) => slug).filter((slug) => !reached.has(slug))).toEqual([]);
    expect(neighbourByKey('Home', 'q', picture)).toBe('picard');
    expect(neighbourByKey('x', 'q', picture)).toBeNull();
  });
});

describe('any map', () => {
  const invented = fc
    .tuple(fc.integer({ min: 1, max: 26 }), fc.array(fc.tuple(fc.nat(25), fc.nat(25), fc.nat(3)), { maxLength: 40 }))
    .map(([count, pairs]): RelationsMap => {
      const slug = (index: number) => `c${index % count}`;
      return {
        show: map.show,
        asOf: null,
        characters: Array.from({ length: count }, (_, index) => ({
          slug: slug(index),
          seed: slug(index),
          name: `Name ${'x'.repeat(index)} ${index}`,
          affiliation: null,
          role: null,
        })),
        relations: pairs
          .filter(([from, to]) => slug(from) !== slug(to))
          .map(([from, to, line], index) => ({
            id: `l${index}`,
            from: slug(from),
            to: slug(to),
            kind: 'friend of',
            line: (['family', 'work', 'love', 'enmity'] as const)[line] ?? 'work',
            in: null,
            unconfirmed: false,
          })),
      };
    });

  it('is drawn with figures, the same twice, and nobody on anybody', () => {
    fc.assert(
      fc.property(
        invented,
        fc.constantFrom<Scope>('all', 'step', 'family'),
        fc.double({ min: 0.7, max: 1.8, noNaN: true }),
        (some, scope, aspect) => {
          const options = { chosen: 'c0', isCentred: scope === 'step', aspect };
          const picture = drawMap(shownOf(some, 'c0', scope), options);
          expect(JSON.stringify(picture)).not.toContain('null,"y"');
          expect(picture.characters.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
          expect(picture.lines.every(({ path }) => !path.includes('NaN'))).toBe(true);
          expect(drawMap(shownOf(some, 'c0', scope), options)).toEqual(picture);
          const boxes = boxesOf(picture);
          boxes.forEach((one, index) => {
            for (const other of boxes.slice(index + 1)) expect(overlap(one.box, other.box)).toBeNull();
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});
