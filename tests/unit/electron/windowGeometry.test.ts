import { describe, expect, it } from 'vitest';
import { type Display, restoredBounds } from '../../../electron/services/windowGeometry';

const left: Display = { id: 1, workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const right: Display = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1040 } };
const onRight = { x: 1640, y: 100, width: 1280, height: 800 };

describe('a window comes back', () => {
  it('where it was, while its display is there and lies as it did', () => {
    expect(restoredBounds(onRight, right, [left, right])).toEqual(onRight);
    expect(restoredBounds(onRight, null, [left, right])).toEqual(onRight);
  });

  it('to the same place of its display, wherever that one lies now', () => {
    const moved: Display = { id: 2, workArea: { ...right.workArea, x: -1920, y: 200 } };
    expect(restoredBounds(onRight, right, [left, moved])).toEqual({ ...onRight, x: -1720, y: 300 });
    // Another display shows that place now; its own comes first.
    const third: Display = { id: 3, workArea: right.workArea };
    expect(restoredBounds(onRight, right, [left, third, moved])).toEqual({ ...onRight, x: -1720, y: 300 });
  });

  it('to the first display when its own has gone, whole and as far from the corner as before', () => {
    expect(restoredBounds(onRight, right, [left])).toEqual({ x: 160, y: 100, width: 1280, height: 800 });
    const far = { x: 3000, y: 900, width: 360, height: 140 };
    expect(restoredBounds(far, right, [left])).toEqual({ x: 1080, y: 760, width: 360, height: 140 });
  });

  it('into the middle when nobody knows of its display, and no larger than there is room', () => {
    expect(restoredBounds({ x: 9000, y: 9000, width: 800, height: 600 }, null, [left])).toEqual({
      x: 320,
      y: 163,
      width: 800,
      height: 600,
    });
    const small: Display = { id: 9, workArea: { x: 10, y: 20, width: 1024, height: 700 } };
    expect(restoredBounds(onRight, right, [small])).toEqual({ x: 10, y: 20, width: 1024, height: 700 });
  });

  it('to a display that became smaller, inside of it', () => {
    const smaller: Display = { id: 2, workArea: { ...right.workArea, width: 1280, height: 700 } };
    expect(restoredBounds(onRight, right, [left, smaller])).toEqual({ x: 1440, y: 0, width: 1280, height: 700 });
  });

  it('as it is where there is no display at all', () => {
    expect(restoredBounds(onRight, right, [])).toEqual(onRight);
  });
});
