import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../electron/ipc/handler';
import { registerIpc } from '../../../electron/ipc/register';
import { CHANNELS } from '../../../electron/preload/channels';
import { DOCUMENT_LIMIT, ipcArguments, type IpcChannel, JOURNAL_LINE_LIMIT } from '../../../shared/ipc/contract';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';

type FakeEvent = { from: 'ours' | 'foreign' };
const ours: FakeEvent = { from: 'ours' };

/** The registration with a fake `ipcMain`; every handler answers with what `answer` says. */
function registered(answer: () => unknown = () => ({ ok: true, value: null })) {
  const listeners = new Map<string, (event: FakeEvent, ...given: unknown[]) => Promise<unknown>>();
  const called = vi.fn();
  const logged = vi.fn();
  const state = { shutDown: false };
  const handlers = Object.fromEntries(
    Object.keys(ipcArguments).map((channel) => [
      channel,
      (argument: unknown, window: string) => {
        called(channel, argument, window);
        return answer();
      },
    ]),
  ) as unknown as Handlers<string>;
  registerIpc<FakeEvent, string>({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers,
    trustedWindow: (event) => (event.from === 'ours' ? 'window' : null),
    isShutDown: () => state.shutDown,
    logError: logged,
  });
  const ask = (channel: IpcChannel, event: FakeEvent, ...given: unknown[]) => listeners.get(channel)?.(event, ...given);
  return { ask, called, logged, state, channels: [...listeners.keys()] };
}

describe('the gates', () => {
  it('stand before every channel of the contract, and the preload script names the same', () => {
    expect(registered().channels).toEqual(Object.keys(ipcArguments));
    // Only the preload script itself knows where a dropped file lies: no page may say it.
    const ofPages = Object.keys(ipcArguments).filter((channel) => channel !== 'opened:dropped');
    expect(Object.keys(CHANNELS).sort()).toEqual(ofPages.sort());
  });

  it('refuse a foreign sender on each channel, before its argument is looked at', async () => {
    const { ask, called, channels } = registered();
    for (const channel of channels as IpcChannel[]) {
      expect(await ask(channel, { from: 'foreign' })).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it.each<[IpcChannel, unknown[]]>([
    ['app:boot', [{}]],
    ['app:boot', [undefined, 1]],
    ['journal:append', []],
    ['journal:append', [{ seq: 0, line: '{}' }]],
    ['journal:append', [{ seq: 1.5, line: '{}' }]],
    ['journal:append', [{ seq: 1, line: '{}', path: '/etc/passwd' }]],
    ['app:opened', [{ schema: '1' }]],
    ['preferences:save', [{ ...DEFAULT_PREFERENCES, theme: 'purple' }]],
    ['file:save', [{ suggestedName: '../x.json', content: '' }]],
    ['file:save', [{ suggestedName: 'a/b.json', content: '' }]],
    ['document:save', [{ suggestedName: '../Soji', html: '<p>', as: 'pdf' }]],
    ['document:save', [{ suggestedName: '.bashrc', html: '<p>', as: 'html' }]],
    ['document:save', [{ suggestedName: 'Soji', html: '<p>', as: 'exe' }]],
    ['document:save', [{ suggestedName: 'Soji', html: '', as: 'pdf' }]],
    ['document:save', [{ suggestedName: 'Soji', html: '<p>', as: 'pdf', path: '/etc/x' }]],
    ['document:print', ['<p>']],
    ['window:open', [{ route: 'https://example.org' }]],
    ['window:open', [{ route: '/card/picard/soji', kind: 'popup' }]],
    ['window:open', [{ route: '/compare/picard?cards=<b>' }]],
    ['window:show', [{ route: '#/library' }]],
    ['window:open', [{ route: '/show"><script>' }]],
    ['window:control', ['explode']],
    ['folder:show', ['/etc']],
  ])('refuse a bad argument of %s', async (channel, given) => {
    const { ask, called } = registered();
    expect(await ask(channel, ours, ...given)).toMatchObject({ ok: false, error: { code: 'BAD_ARGUMENTS' } });
    expect(called).not.toHaveBeenCalled();
  });

  it.each<[IpcChannel, object]>([
    ['journal:append', { seq: 1, line: 'x'.repeat(JOURNAL_LINE_LIMIT + 1) }],
    ['document:print', { html: 'x'.repeat(DOCUMENT_LIMIT + 1) }],
  ])('name what is too large for %s', async (channel, argument) => {
    expect(await registered().ask(channel, ours, argument)).toMatchObject({ ok: false, error: { code: 'TOO_LARGE' } });
  });

  it.each<[IpcChannel, object]>([
    ['document:save', { suggestedName: 'Cristóbal Rios, S1 E5', html: '<p>', as: 'pdf' }],
    ['document:save', { suggestedName: 'Беверли (2)', html: '<p>', as: 'html' }],
    ['window:open', { route: '/card/picard/soji', kind: 'card' }],
    ['window:open', { route: '/compare/picard?cards=dahj,soji' }],
  ])('let what is well formed through to %s', async (channel, argument) => {
    const { ask, called } = registered();
    expect(await ask(channel, ours, argument)).toMatchObject({ ok: true });
    expect(called).toHaveBeenCalledWith(channel, argument, 'window');
  });

  it('close once the windows have finished writing', async () => {
    const { ask, state } = registered();
    state.shutDown = true;
    expect(await ask('app:boot', ours)).toMatchObject({ ok: false, error: { code: 'SHUTTING_DOWN' } });
  });
});

describe('the answer', () => {
  it('is what the handler gives, and the handler learns which window asked', async () => {
    const { ask, called } = registered(() => ({ ok: true, value: { seq: 1 } }));
    expect(await ask('journal:append', ours, { seq: 1, line: '{}' })).toEqual({ ok: true, value: { seq: 1 } });
    expect(called).toHaveBeenCalledWith('journal:append', { seq: 1, line: '{}' }, 'window');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('secret path');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret path'))],
  ])('is INTERNAL when the handler %s; what it was goes to the log alone', async (_, answer) => {
    const { ask, logged } = registered(answer);
    const given = await ask('app:ready', ours, undefined);
    expect(given).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(JSON.stringify(given)).not.toContain('secret');
    expect(logged).toHaveBeenCalledOnce();
  });
});
