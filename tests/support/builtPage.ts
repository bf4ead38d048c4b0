import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../electron/services/appProtocol';
import { findAppFile, listAppFiles } from '../../electron/services/appFiles';

export type BuiltPage = { address: string; close: () => Promise<void> };

/** Serves the built page as the desktop does: the same files, the same policy. Only the address is another one. */
export async function serveBuiltPage(): Promise<BuiltPage> {
  const files = listAppFiles(path.join(import.meta.dirname, '..', '..', 'dist', 'renderer'));
  const server: Server = createServer((request, response) => {
    const found = findAppFile(files, `app://watchbill${request.url ?? '/'}`);
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (found === null) {
      // A browser asks for an icon by itself; the app has none and needs none.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    readFile(found.file).then(
      (body) => response.writeHead(200, { 'Content-Type': found.contentType }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
