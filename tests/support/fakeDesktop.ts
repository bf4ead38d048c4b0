import type { DesktopBridge } from '../../shared/ipc/bridge';
import type { Boot, IpcChannel, IpcEventName, IpcEvents } from '../../shared/ipc/contract';
import type { IpcError } from '../../shared/ipc/errors';
import type { Result } from '../../shared/util/result';

/** What a test may look at and steer, as `window.fakeDesktop`. */
export type FakeDesktop = {
  /** The lines of the journal file, by their number. */
  lines: Map<number, string>;
  /** Every request in order. */
  calls: { channel: IpcChannel; argument: unknown }[];
  /** Files that were written. */
  files: { name: string; content: string }[];
  /** Answers the next requests on a channel with this error, until it is set to null. */
  refusals: Partial<Record<IpcChannel, IpcError | null>>;
  /** Says something as the main process does. */
  emit: <E extends IpcEventName>(event: E, payload: IpcEvents[E]) => void;
};

declare global {
  interface Window {
    fakeDesktop: FakeDesktop;
  }
}

/**
 * Stands in for the desktop in a plain browser: `await page.addInitScript(installFakeDesktop, { skipWelcome: true })`.
 * It is sent to the page as text, so it may use nothing from outside itself.
 */
export function installFakeDesktop(options: Partial<Boot> = {}): void {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const fake: FakeDesktop = {
    lines: new Map(),
    calls: [],
    files: [],
    refusals: {},
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload as never);
    },
  };
  const boot: Boot = {
    problem: null,
    systemLanguage: 'en',
    preferences: {
      language: 'system',
      theme: 'system',
      contrast: 'system',
      density: 'cosy',
      motion: 'system',
      readingSize: 17,
      tray: false,
      closeToTray: false,
      openAtLogin: false,
      airings: false,
      badge: false,
      spelling: false,
    },
    preferencesKeptAside: null,
    recovering: null,
    journalSeq: 0,
    witness: null,
    diskLow: null,
    versions: { app: '0.1.0', electron: 'none', chromium: 'plain', node: 'none' },
    platform: 'linux',
    windowButtons: 'right',
    dataFolder: '/home/viewer/.config/Watchbill',
    skipWelcome: false,
    ...options,
  };

  function append(argument: unknown): Result<{ seq: number }, IpcError> {
    const { seq, line } = argument as { seq: number; line: string };
    const last = Math.max(boot.journalSeq, ...fake.lines.keys());
    if (seq <= last) return { ok: true, value: { seq } };
    if (seq !== last + 1) return { ok: false, error: { code: 'BAD_ARGUMENTS', sentence: 'A line before is missing.' } };
    fake.lines.set(seq, line);
    return { ok: true, value: { seq } };
  }

  function answer(channel: IpcChannel, argument: unknown): unknown {
    const refusal = fake.refusals[channel];
    if (refusal) return { ok: false, error: refusal };
    if (channel === 'app:boot') return { ok: true, value: boot };
    if (channel === 'journal:append') return append(argument);
    if (channel === 'file:save') {
      const { suggestedName, content } = argument as { suggestedName: string; content: string };
      fake.files.push({ name: suggestedName, content });
      return { ok: true, value: { name: suggestedName } };
    }
    if (channel === 'document:save') {
      const { suggestedName, html, as } = argument as { suggestedName: string; html: string; as: string };
      fake.files.push({ name: `${suggestedName}.${as}`, content: html });
      return { ok: true, value: { name: `${suggestedName}.${as}` } };
    }
    if (channel === 'export:begin') {
      const { suggestedName } = argument as { suggestedName: string };
      fake.files.push({ name: suggestedName, content: '' });
      return { ok: true, value: { export: fake.files.length } };
    }
    if (channel === 'export:write') {
      const { export: number, bytes } = argument as { export: number; bytes: Uint8Array };
      const file = fake.files[number - 1];
      if (file) file.content += new TextDecoder().decode(bytes);
    }
    if (channel === 'export:finish') {
      const { export: number } = argument as { export: number };
      return { ok: true, value: { name: fake.files[number - 1]?.name ?? '' } };
    }
    if (channel === 'menu:context') return { ok: true, value: { chosen: null } };
    if (channel === 'window:pin') return { ok: true, value: { pinned: argument } };
    if (channel === 'update:state') {
      const state = { choice: 'ask', source: { none: 'no-feed' }, lookedAt: null, phase: { at: 'idle', fault: null } };
      return { ok: true, value: state };
    }
    if (channel === 'app:retry') setTimeout(() => location.reload());
    return { ok: true, value: null };
  }

  const bridge: DesktopBridge = {
    request: (channel, argument) => {
      fake.calls.push({ channel, argument });
      return Promise.resolve(answer(channel, argument) as never);
    },
    drop: () => Promise.resolve({ ok: true, value: { taken: false } }),
    on: (event, listener) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(listener));
      return () => void heard.delete(listener);
    },
  };
  Object.assign(window, { desktop: bridge, fakeDesktop: fake });
}
