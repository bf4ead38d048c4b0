import { describe, expect, it } from 'vitest';
import { accentIn, createAccent } from '../../../electron/windows/accent';

describe('what the system tells of its accent colour', () => {
  it.each([
    ['0078d4ff', '#0078d4'],
    ['0078D4', '#0078d4'],
    ['#ffb900ff', '#ffb900'],
    // Windows tells here how much shines through its title bars.
    ['c30052c4', '#c30052'],
  ])('is read from %s', (told, accent) => {
    expect(accentIn(told)).toBe(accent);
  });

  it.each([
    [''],
    ['0078d'],
    ['0078d4f'],
    ['0078d4ffff'],
    ['0078g4ff'],
    ['red'],
    ['0078d4ff\n'],
    ['0078d4;}*{'],
    [0x00_78_d4],
    [true],
    [null],
    [undefined],
    [{}],
  ])('is nothing in %j', (told) => {
    expect(accentIn(told)).toBeNull();
  });
});

/** Two windows, and what each was told last. */
function start(told: () => unknown) {
  const window = () => {
    const listeners: (() => void)[] = [];
    return {
      webContents: { on: (_: 'dom-ready', listener: () => void) => listeners.push(listener) },
      load: () => {
        for (const listener of listeners) listener();
      },
    };
  };
  const windows = [window(), window()] as const;
  const heard = new Map<(typeof windows)[number], unknown>();
  const accent = createAccent({
    windows: () => windows,
    told,
    tell: (one, payload) => heard.set(one, payload),
  });
  for (const one of windows) accent.follow(one);
  return { accent, windows, heard: () => windows.map((one) => heard.get(one)), forget: () => heard.clear() };
}

describe('the accent colour in our windows', () => {
  it('comes when it is wanted, changes with the system, and goes', () => {
    let told = '0078d4ff';
    const { accent, heard } = start(() => told);
    accent.refresh();
    expect(heard()).toEqual([undefined, undefined]);
    accent.apply(true);
    expect(heard()).toEqual(Array.from({ length: 2 }, () => ({ wanted: true, colour: '#0078d4' })));
    told = 'ffb900ff';
    accent.refresh();
    expect(heard()).toEqual(Array.from({ length: 2 }, () => ({ wanted: true, colour: '#ffb900' })));
    accent.apply(false);
    expect(heard()).toEqual(Array.from({ length: 2 }, () => ({ wanted: false, colour: null })));
  });

  it('is told to each page that is loaded, while it is wanted', () => {
    const { accent, windows, heard, forget } = start(() => '0078d4ff');
    windows[0].load();
    expect(heard()).toEqual([undefined, undefined]);
    accent.apply(true);
    forget();
    windows[1].load();
    expect(heard()).toEqual([undefined, { wanted: true, colour: '#0078d4' }]);
  });

  it('is not told again when some other preference has changed', () => {
    const { accent, heard, forget } = start(() => '0078d4ff');
    accent.apply(true);
    forget();
    accent.apply(true);
    expect(heard()).toEqual([undefined, undefined]);
  });

  it('is none where the system tells of none, or has nothing to ask', () => {
    let told = (): unknown => '';
    const { accent, heard } = start(() => told());
    accent.apply(true);
    expect(heard()).toEqual(Array.from({ length: 2 }, () => ({ wanted: true, colour: null })));
    told = () => '0078d4ff';
    accent.refresh();
    told = () => {
      throw new TypeError('getAccentColor is not a function');
    };
    accent.refresh();
    expect(heard()).toEqual(Array.from({ length: 2 }, () => ({ wanted: true, colour: null })));
  });
});
