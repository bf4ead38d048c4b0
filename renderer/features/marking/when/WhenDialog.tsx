import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { Button, Dialog } from '../../../ui';
import { inkOf } from '../inkOf';
import { useMarking } from '../useMarking';
import { closeWhenDialog, type WhenRequest } from '../whenRequest';
import { startingForm } from './startingForm';
import { WhenChoices } from './WhenChoices';
import { readWhen, type WhenField, type WhenForm, type WhenProblem } from './whenForm';

const UNREADABLE = {
  moment: 'noSuchTime',
  day: 'noSuchDay',
  month: 'noSuchMonth',
  year: 'noSuchYear',
  from: 'noSuchDay',
  to: 'noSuchDay',
} as const satisfies Record<WhenField, WhenProblem['code']>;

/** Asks when something was watched, for one or for many, and stores the answer. */
export function WhenDialog({ request }: { request: WhenRequest }) {
  const { t } = useTranslation('marking');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const formId = useId();
  const body = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<WhenForm>(() => startingForm(request, clock.today(), clock.zone()));
  const [problem, setProblem] = useState<WhenProblem | null>(null);
  const edits = request.plays !== undefined;
  const many = request.count > 1;

  const change = (changed: Partial<WhenForm>) => {
    setForm({ ...form, ...changed });
    setProblem(null);
  };

  const store = (event: FormEvent) => {
    event.preventDefault();
    const answer = readWhen(form, { at: clock.now(), zone: clock.zone(), today: clock.today() });
    if (!answer.ok) {
      const field = body.current?.querySelector<HTMLInputElement>(`[name="${answer.error.field}"]`);
      // The system's date field keeps 31 February to itself and says only that it is bad.
      const typed = field?.validity?.badInput ?? false;
      setProblem(
        typed && answer.error.code === 'empty'
          ? { ...answer.error, code: UNREADABLE[answer.error.field] }
          : answer.error,
      );
      field?.focus();
      return;
    }
    closeWhenDialog();
    const { head, label, refs } = request;
    // Both end in a notice, whatever happens.
    if (request.plays !== undefined && request.store) request.store(answer.value);
    else if (request.plays !== undefined) void marking.editPlays(head, request.plays, answer.value, label);
    else
      void marking.mark(head, request.target, answer.value, {
        again: request.again ?? false,
        label,
        ...(refs && { refs }),
      });
  };

  return (
    <Dialog
      open
      onOpenChange={closeWhenDialog}
      ink={inkOf(request.head)}
      title={edits ? t(many ? 'when.titleEditMany' : 'when.titleEdit') : t(many ? 'when.titleMany' : 'when.title')}
      text={many ? t('episodesOf', { count: request.count, of: request.label }) : request.label}
      closeLabel={common('close')}
      actions={
        <>
          <Button variant="quiet" onClick={closeWhenDialog}>
            {common('cancel')}
          </Button>
          <Button variant="primary" type="submit" form={formId}>
            {storeLabel()}
          </Button>
        </>
      }
    >
      <form id={formId} ref={body} onSubmit={store} noValidate>
        <WhenChoices request={request} form={form} problem={problem} onChange={change} />
      </form>
    </Dialog>
  );

  function storeLabel() {
    if (edits) return t('when.storeEdit');
    if (many) return t('when.storeMany', { count: request.count });
    return t(request.target !== undefined && request.again ? 'when.storeAgain' : 'when.store');
  }
}
