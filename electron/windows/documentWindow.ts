import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { APP_SCHEME } from '../services/appFiles';
import { createDocuments, type Documents } from '../services/documentProtocol';
import type { Logger } from '../services/logger';
import { describeAddress } from './network';
import { documentOptions } from './options';
import { keepDictionariesOff } from './pageSession';
import { denyPermissions } from './permissions';

/** How long a document may take to load, in milliseconds. */
const LOAD_LIMIT = 30_000;

/** What can be made of a document. Each shows it in a window of its own that nobody sees, and closes it afterwards. */
export type DocumentMaker = {
  /** The bytes of a tagged PDF with an outline, on the paper that the document's own style names. */
  toPdf: (html: string) => Promise<Uint8Array>;
  /** Opens the system's dialog. Answers once the printer has it, or with the system's reason why it has not. */
  print: (html: string) => Promise<{ printed: true } | { printed: false; reason: string }>;
};

export function createDocumentMaker(logger: Logger): DocumentMaker {
  const documents = createDocuments();
  let prepared: Session | null = null;

  async function withDocument<T>(html: string, work: (contents: WebContents) => Promise<T>): Promise<T> {
    prepared ??= prepareDocumentSession(documents, logger);
    const address = documents.put(html);
    const window = new BrowserWindow(documentOptions(prepared));
    try {
      await withinLimit(window.loadURL(address));
      return await work(window.webContents);
    } finally {
      documents.remove(address);
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    toPdf: (html) =>
      withDocument(html, (contents) =>
        contents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    print: (html) =>
      withDocument(
        html,
        (contents) =>
          new Promise((resolve) => {
            contents.print({ printBackground: true }, (printed, reason) =>
              resolve(printed ? { printed } : { printed, reason }),
            );
          }),
      ),
  };
}

/** In memory, without permissions, and with nothing to load but the documents themselves. */
function prepareDocumentSession(documents: Documents, logger: Logger): Session {
  const own = session.fromPartition('document', { cache: false });
  keepDictionariesOff(own);
  denyPermissions(own);
  own.protocol.handle(APP_SCHEME, documents.answer);
  own.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !documents.mayLoad(details.url);
    if (cancel) logger.warn('refused a request of a document', describeAddress(details.url));
    answer({ cancel });
  });
  return own;
}

async function withinLimit(loading: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the document took too long to load')), LOAD_LIMIT);
  });
  try {
    await Promise.race([loading, limited]);
  } finally {
    clearTimeout(timer);
  }
}
