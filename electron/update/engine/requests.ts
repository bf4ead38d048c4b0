import { type ClientRequest, type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import {
  configureRequestOptions,
  configureRequestUrl,
  type DownloadOptions,
  HttpExecutor,
  type RequestHeaders,
} from 'builder-util-runtime';

/** What electron-updater would send beside this tells one copy from another; nobody needs to know. */
const HEADERS = new Set(['accept', 'range', 'user-agent']);

/**
 * The requests of electron-updater, made by Node's own client in the place of Chromium's, which resolves no name for
 * anybody. They go to one host; a redirect ends in an error, wherever it leads.
 */
export class FeedRequests extends HttpExecutor<ClientRequest> {
  readonly #base: URL;
  readonly #userAgent: string;

  constructor(base: URL, userAgent: string) {
    super();
    this.#base = base;
    this.#userAgent = userAgent;
  }

  override createRequest(options: RequestOptions, callback: (response: IncomingMessage) => void): ClientRequest {
    const { protocol, hostname, port } = this.#base;
    if (options.protocol !== protocol || options.hostname !== hostname || String(options.port ?? '') !== port) {
      throw new Error('An update is fetched from the host of its feed and no other.');
    }
    const headers = Object.fromEntries(
      Object.entries(options.headers ?? {}).filter(([name]) => HEADERS.has(name.toLowerCase())),
    ) as RequestHeaders;
    const make = protocol === 'https:' ? requestSecure : requestPlain;
    const asked = make({ ...options, headers: { ...headers, 'User-Agent': this.#userAgent }, agent: false });
    asked.on('response', (response) => {
      if ((response.statusCode ?? 0) >= 300 && (response.statusCode ?? 0) < 400) {
        response.destroy();
        asked.destroy(new Error('An update is not redirected.'));
      } else {
        callback(response);
      }
    });
    return asked;
  }

  /** electron-updater calls this; the class that it is written for brings its own. */
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise<string>((resolve, reject, onCancel) => {
      const requestOptions: RequestOptions = { headers: options.headers ?? {} };
      configureRequestUrl(url, requestOptions);
      configureRequestOptions(requestOptions);
      // A stream that was closed well says so with nothing at all.
      const callback = (error: Error | null | undefined): void => (error ? reject(error) : resolve(destination));
      this.doDownload(requestOptions, { destination, options, onCancel, callback, responseHandler: null }, 0);
    });
  }
}
