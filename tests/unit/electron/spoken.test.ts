import { afterEach, describe, expect, it } from 'vitest';
import { speak, spoken } from '../../../electron/words/spoken';

const trial = spoken('trial', {
  plain: 'Quit',
  named: 'Nothing was written to {{file}}, <b>.',
  windows_one: '{{count}} window of {{app}}',
  windows_other: '{{count}} windows of {{app}}',
});

afterEach(() => speak('en', null));

describe('words of the main process', () => {
  it('puts names into them, and counts', () => {
    expect(trial.plain).toBe('Quit');
    expect(trial.named({ file: '/a&b' })).toBe('Nothing was written to /a&b, <b>.');
    expect(trial.windows({ count: 1, app: 'X' })).toBe('1 window of X');
    expect(trial.windows({ count: 2, app: 'X' })).toBe('2 windows of X');
  });

  it('says them in the language of the moment, and English where one is missing', () => {
    speak('ja', { trial: { plain: '終了', windows_other: '{{app}}の{{count}}画面' } });
    expect(trial.plain).toBe('終了');
    expect(trial.windows({ count: 1, app: 'X' })).toBe('Xの1画面');
    expect(trial.named({ file: 'a' })).toBe('Nothing was written to a, <b>.');
    speak('en', null);
    expect(trial.plain).toBe('Quit');
  });
});
