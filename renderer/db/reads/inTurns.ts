/**
 * How many things are asked of the database at once where there may be thousands. What waits in its queue stands before
 * any mark that is made meanwhile: with ten thousand notes a mark waited six seconds.
 */
const AT_ONCE = 40;

/** The answers for all of these, in their order, some at a time, so that whoever writes meanwhile gets a turn. */
export async function inTurns<One, Answer>(
  all: readonly One[],
  ask: (one: One, index: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    answers.push(...(await Promise.all(some.map((one, index) => ask(one, from + index)))));
  }
  return answers;
}
