import { setUpStage } from './stage';
import { describe, expect, it } from 'vitest';
import { perform, type Job } from '../../../renderer/features/marking/perform';
import { usePending } from '../../../renderer/stores/pending';

setUpStage();

const order: string[] = [];
/** A job that only says when it was asked to write. */
function aJob(name: string, count: number): Job {
  const refs = Array.from({ length: count }, (_, index) => `episode:small:${name}-${index}`);
  return {
    painted: { refs, mark: 'marking' },
    write: async () => {
      order.push(`${name} is written`);
      return { ok: false, error: { code: 'NOTHING_TO_DO' } } as never;
    },
    stored: () => ({ tone: 'plain', text: '', actions: [] }) as never,
    refused: () => ({ tone: 'plain', text: '', actions: [] }) as never,
  };
}

describe('a mark of very many episodes', () => {
  it('is written once it is painted, and what is asked for meanwhile after it', async () => {
    order.length = 0;
    requestAnimationFrame(() => {
      order.push('a frame');
      requestAnimationFrame(() => order.push('another frame'));
    });
    const large = perform(aJob('large', 100));
    expect(Object.keys(usePending.getState().marks)).toHaveLength(100);
    const small = perform(aJob('small', 1));
    expect(order).toEqual([]);
    await Promise.all([large, small]);
    expect(order).toEqual(['a frame', 'another frame', 'large is written', 'small is written']);
  });

  it('and one of few is written in the same event, as before', async () => {
    order.length = 0;
    const few = perform(aJob('few', 12));
    expect(order).toEqual(['few is written']);
    await few;
  });
});
