import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { documentHandlers, type DocumentParts } from '../../../electron/ipc/handlers/documents';
import { atomicWrite } from '../../../electron/services/atomicWrite';
import { createDocuments, DOCUMENT_POLICY } from '../../../electron/services/documentProtocol';
import { documentOptions } from '../../../electron/windows/options';
import { aFolder } from './temporaryFolder';

const html = '<!doctype html><title>Soji Asha</title><p>Twin of Dahj</p>';
const window = {} as BrowserWindow;

/** The handlers over a real folder, with a printer and a dialog that do what a test says. */
function handlers(some: Partial<DocumentParts> = {}) {
  const folder = aFolder();
  const asked: string[] = [];
  const logError = vi.fn();
  const parts: DocumentParts = {
    maker: {
      toPdf: async (text) => new TextEncoder().encode(`%PDF ${text.length}`),
      print: async () => ({ printed: true }),
    },
    askWhere: async (_, suggestedName) => {
      asked.push(suggestedName);
      return path.join(folder, suggestedName);
    },
    write: atomicWrite,
    logError,
    ...some,
  };
  return { ...documentHandlers(parts), folder, asked, logError };
}

describe('saving a document', () => {
  it('asks for a name with the extension and writes the HTML as it is', async () => {
    const { 'document:save': save, folder, asked } = handlers();
    expect(await save({ suggestedName: 'Soji Asha', html, as: 'html' }, window)).toEqual({
      ok: true,
      value: { name: 'Soji Asha.html' },
    });
    expect(asked).toEqual(['Soji Asha.html']);
    expect(readFileSync(path.join(folder, 'Soji Asha.html'), 'utf8')).toBe(html);
  });

  it('writes the bytes of the PDF', async () => {
    const { 'document:save': save, folder } = handlers();
    await save({ suggestedName: 'Soji Asha', html, as: 'pdf' }, window);
    expect(readFileSync(path.join(folder, 'Soji Asha.pdf'), 'utf8')).toBe(`%PDF ${html.length}`);
  });

  it('makes and writes nothing when no place was chosen', async () => {
    const toPdf = vi.fn<() => Promise<Uint8Array>>();
    const { 'document:save': save, folder } = handlers({
      askWhere: async () => null,
      maker: { toPdf, print: async () => ({ printed: true }) },
    });
    const answer = await save({ suggestedName: 'Soji Asha', html, as: 'pdf' }, window);
    expect(answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(toPdf).not.toHaveBeenCalled();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the earlier file alone when the PDF cannot be made', async () => {
    const {
      'document:save': save,
      folder,
      logError,
    } = handlers({
      maker: { toPdf: () => Promise.reject(new Error('no printer process')), print: async () => ({ printed: true }) },
    });
    writeFileSync(path.join(folder, 'Soji Asha.pdf'), 'earlier');
    const answer = await save({ suggestedName: 'Soji Asha', html, as: 'pdf' }, window);
    expect(answer).toMatchObject({ ok: false, error: { code: 'DOCUMENT_FAILED' } });
    expect(readFileSync(path.join(folder, 'Soji Asha.pdf'), 'utf8')).toBe('earlier');
    expect(logError).toHaveBeenCalledOnce();
  });

  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EROFS', 'FOLDER_READ_ONLY'],
    ['EIO', 'FILE_FAILED'],
  ])('answers %s of the system with %s', async (system, code) => {
    const { 'document:save': save } = handlers({
      write: () => Promise.reject(Object.assign(new Error(system), { code: system })),
    });
    expect(await save({ suggestedName: 'Soji Asha', html, as: 'html' }, window)).toMatchObject({ error: { code } });
  });
});

describe('printing a document', () => {
  it.each([
    ['Print job canceled', 'CANCELLED', 0],
    ['cancelled', 'CANCELLED', 0],
    ['No printers available on the network', 'PRINT_FAILED', 1],
  ])('tells «%s» as %s', async (reason, code, logged) => {
    const { 'document:print': print, logError } = handlers({
      maker: { toPdf: async () => new Uint8Array(), print: async () => ({ printed: false, reason }) },
    });
    expect(await print({ html }, window)).toMatchObject({ ok: false, error: { code } });
    expect(logError).toHaveBeenCalledTimes(logged);
  });

  it('is done once the printer has it', async () => {
    expect(await handlers()['document:print']({ html }, window)).toEqual({ ok: true, value: null });
  });
});

describe('a document while it is set', () => {
  it('is given at its own address, with a policy that runs and loads nothing, and only as long as it is needed', async () => {
    const documents = createDocuments();
    const address = documents.put(html);
    const given = documents.answer(new Request(address));
    expect([given.status, await given.text()]).toEqual([200, html]);
    expect(given.headers.get('Content-Security-Policy')).toBe(DOCUMENT_POLICY);
    expect(DOCUMENT_POLICY).toMatch(/^default-src 'none'/);
    expect(DOCUMENT_POLICY).not.toMatch(/script-src|connect-src|http|\*/);
    expect(documents.put(html)).not.toBe(address);
    documents.remove(address);
    expect(documents.answer(new Request(address)).status).toBe(404);
  });

  it('may load itself and what it carries, and nothing of the app', () => {
    const documents = createDocuments();
    const address = documents.put(html);
    expect([address, 'data:font/woff2;base64,AA'].map(documents.mayLoad)).toEqual([true, true]);
    const others = ['app://watchbill/index.html', 'app://document/999', 'https://example.org/', 'file:///etc/passwd'];
    expect(others.map(documents.mayLoad)).toEqual([false, false, false, false]);
    expect(documents.answer(new Request(address, { method: 'POST' })).status).toBe(404);
  });

  it('stands in a window that is not seen, runs no scripts and has no preload', () => {
    const options = documentOptions({} as Session);
    expect(options).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true, contextIsolation: true, devTools: false, spellcheck: false },
    });
    expect(options.webPreferences?.preload).toBeUndefined();
  });
});
