import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchClient } from '../../../renderer/workers/searchClient';
import type { SearchWorker } from '../../../renderer/workers/search.worker';

const QUESTION = { text: 'a', limit: 1, seq: 0, revision: 0 };
const ports: MessagePort[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const port of ports.splice(0)) port.close();
});

/** A worker whose other side stands in this thread. It tells what was asked of it. */
function aWorker(over: Partial<SearchWorker> = {}) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const asked: string[] = [];
  const told = new EventTarget();
  expose(
    {
      open: (name: string) => void asked.push(`open ${name}`),
      answer: ({ text }: { text: string }) => {
        asked.push(text);
        return { groups: [], meant: null, seq: 7 };
      },
      stop: () => void asked.push('stop'),
      ...over,
    },
    port2,
  );
  port1.start();
  port2.start();
  const terminate = vi.fn<() => void>();
  const worker = {
    postMessage: port1.postMessage.bind(port1),
    addEventListener: (type: string, listener: EventListener) =>
      (type === 'error' ? told : port1).addEventListener(type, listener),
    removeEventListener: port1.removeEventListener.bind(port1),
    terminate,
  };
  const fail = (message: string) => told.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { worker: worker as unknown as Worker, asked, terminate, fail };
}

describe('the worker behind the search', () => {
  it('is started by the first question, once, and told which library', async () => {
    const made = aWorker();
    const start = vi.fn<() => Worker>(() => made.worker);
    const client = new SearchClient('library', start);
    expect(start).not.toHaveBeenCalled();
    await Promise.all([client.answer(QUESTION), client.answer({ ...QUESTION, text: 'b' })]);
    expect(start).toHaveBeenCalledTimes(1);
    expect(made.asked).toEqual(['open library', 'a', 'b']);
  });

  it('ends when nobody has asked for a while, and keeps what it knows before that', async () => {
    const [first, second] = [aWorker(), aWorker()];
    const workers = [first.worker, second.worker];
    const client = new SearchClient('library', () => workers.shift()!, 30);
    await client.answer(QUESTION);
    await expect.poll(() => first.terminate).toHaveBeenCalledTimes(1);
    expect(first.asked.at(-1)).toBe('stop');
    expect((await client.answer(QUESTION)).seq).toBe(7);
    expect(second.asked).toEqual(['open library', 'a']);
  });

  it('is started anew after a question that failed, and after a fault that nobody can answer', async () => {
    const broken = aWorker({ answer: () => Promise.reject(new Error('closed')) });
    const silent = aWorker({ answer: () => new Promise(() => undefined) });
    const sound = aWorker();
    const workers = [broken.worker, silent.worker, sound.worker];
    const client = new SearchClient('library', () => workers.shift()!);
    await expect(client.answer(QUESTION)).rejects.toThrow('closed');
    await expect.poll(() => broken.terminate).toHaveBeenCalled();
    const waiting = client.answer(QUESTION);
    setTimeout(() => silent.fail('no such file'), 10);
    await expect(waiting).rejects.toThrow('no such file');
    await expect.poll(() => silent.terminate).toHaveBeenCalled();
    expect((await client.answer(QUESTION)).seq).toBe(7);
  });
});
