import { describe, expect, it } from 'vitest';
import { nearestInLine } from '../../../renderer/features/characters/gallery/nearestInLine';

/** Five in a group that fills two lines of three, then two in the next group. */
const boxes = [
  { key: 'a', left: 0, top: 0 },
  { key: 'b', left: 100, top: 2 },
  { key: 'c', left: 200, top: 0 },
  { key: 'd', left: 0, top: 60 },
  { key: 'e', left: 100, top: 60 },
  { key: 'f', left: 0, top: 160 },
  { key: 'g', left: 100, top: 160 },
];

describe('up and down in the gallery', () => {
  it('goes to the nearest of the next line, over the end of a group', () => {
    expect(nearestInLine(boxes, 'b', 1)).toBe('e');
    expect(nearestInLine(boxes, 'c', 1)).toBe('e');
    expect(nearestInLine(boxes, 'e', 1)).toBe('g');
    expect(nearestInLine(boxes, 'f', -1)).toBe('d');
  });

  it('stays at the first and at the last line', () => {
    expect(nearestInLine(boxes, 'a', -1)).toBeNull();
    expect(nearestInLine(boxes, 'c', -1)).toBeNull();
    expect(nearestInLine(boxes, 'g', 1)).toBeNull();
    expect(nearestInLine(boxes, 'gone', 1)).toBeNull();
  });
});
