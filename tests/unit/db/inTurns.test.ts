import { expect, it } from 'vitest';
import { inTurns } from '../../../renderer/db/reads/inTurns';

it('asks for everything in its order, and never for more than forty at once', async () => {
  let open = 0;
  let most = 0;
  const answers = await inTurns([...Array(205).keys()], async (one, index) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, one % 3));
    open -= 1;
    return `${one} ${index}`;
  });
  expect(answers).toEqual([...Array(205).keys()].map((one) => `${one} ${one}`));
  expect(most).toBe(40);
});
