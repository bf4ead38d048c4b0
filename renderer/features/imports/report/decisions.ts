import { useEffect, useState } from 'react';
import type { useTranslation } from '../../../i18n';
import type { RadioListOption } from '../../../ui';

/** What can be decided beside naming one: something of its own, nothing, or what was found at first. */
export type Choice = 'own' | 'leave-out' | 'as-found';

/** The choice that stands for a decision; of what was not decided, what it was taken for. */
export function choiceOf(
  decision: { kind: string; ref?: string } | null,
  match: { ref: string } | null,
): string | undefined {
  return decision === null ? match?.ref : (decision.ref ?? decision.kind);
}

/** The decision that a choice stands for: null is what was found, and `named` makes one of anything else. */
export function decisionFor<Named>(
  choice: string,
  named: (ref: string) => Named,
): Named | { kind: 'own' | 'leave-out' } | null {
  if (choice === ('as-found' satisfies Choice)) return null;
  return choice === 'own' || choice === 'leave-out' ? { kind: choice } : named(choice);
}

/** The choices behind those that name one; going back is one of them where something was decided. */
export function otherChoices(
  t: ReturnType<typeof useTranslation<'imports'>>['t'],
  own: { title: string; explanation: string },
  isDecided: boolean,
): RadioListOption<string>[] {
  return [
    { value: 'own' satisfies Choice, ...own },
    { value: 'leave-out' satisfies Choice, title: t('decide.leaveOut'), explanation: t('decide.leaveOutText') },
    ...(isDecided ? [{ value: 'as-found' satisfies Choice, title: t('decide.asFound') }] : []),
  ];
}

/** Each once, in the place where its reference comes first. */
export function withoutDoubles<One extends { ref: string }>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [one.ref, one])).values()];
}

/** The answer to a question, nothing until it is there. `ask` is asked again whenever it is another function. */
export function useAnswer<One>(ask: () => Promise<readonly One[]>): readonly One[] {
  const [answer, setAnswer] = useState<readonly One[]>([]);
  useEffect(() => {
    let gone = false;
    ask().then(
      (given) => {
        if (!gone) setAnswer(given);
      },
      (cause: unknown) => reportError(cause),
    );
    return () => {
      gone = true;
    };
  }, [ask]);
  return answer;
}
