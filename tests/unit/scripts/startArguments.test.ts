import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartArguments } from '../../../scripts/setup/startArguments.mjs';

const folder = path.resolve('/home/somebody');

describe('readStartArguments', () => {
  it.each([['--screenshot=first.png'], ['--screenshot', 'first.png']])('makes the picture absolute: %s', (...args) => {
    expect(readStartArguments(args, folder)).toEqual({
      switches: [`--screenshot=${path.join(folder, 'first.png')}`],
      screenshot: true,
      hasDataFolder: false,
      command: false,
    });
  });

  it('hands everything else on', () => {
    expect(readStartArguments(['--user-data-dir=/a', '--verbose', 'x'], folder)).toEqual({
      switches: ['--user-data-dir=/a', '--verbose', 'x'],
      screenshot: false,
      hasDataFolder: true,
      command: false,
    });
  });

  it.each([
    [['list', 'shows']],
    [['--user-data-dir', 'list', 'backup']],
    [['--help']],
    [['--no-sandbox', 'mark', 'x']],
  ])('knows a command, which needs no display: %j', (args) => {
    expect(readStartArguments(args, folder).command).toBe(true);
  });

  it('refuses a picture without a name', () => {
    expect(() => readStartArguments(['--screenshot'], folder)).toThrow('needs the name of a file');
  });
});
