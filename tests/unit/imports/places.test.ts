import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../renderer/imports/values/places';

describe('places in lists', () => {
  it('counts each list for itself', () => {
    const placeIn = createPlaces();
    expect([placeIn('a'), placeIn('b'), placeIn('a'), placeIn('a'), placeIn('b')]).toEqual([1, 1, 2, 3, 2]);
  });

  it('stops remembering lists before they fill the memory', () => {
    const placeIn = createPlaces();
    for (let list = 0; list < 20_000; list += 1) placeIn(`list ${list}`);
    expect([placeIn('one more'), placeIn('one more'), placeIn('list 7')]).toEqual([1, 1, 2]);
  });
});
