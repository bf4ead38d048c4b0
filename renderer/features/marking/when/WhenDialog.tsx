import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { Button, Dialog } from '../../../ui';
import { useMarking } from '../useMarking';
import { closeWhenDialog, type WhenRequest } from '../whenRequest';
import { startingForm } from './startingForm';
import { WhenChoices } from './WhenChoices';
import { readWhen, type WhenForm, type WhenProblem } from './whenForm';

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
      setProblem(answer.error);
      body.current?.querySelector<HTMLElement>(`[name="${answer.error.field}"]`)?.focus();
      return;
    }
    closeWhenDialog();
    const { head, label, refs } = request;
    // Both end in a notice, whatever happens.
    if (request.plays !== undefined) void marking.editPlays(head, request.plays, answer.value, label);
    else void marking.mark(head, request.target, answer.value, { again: request.again ?? false, label, ...(refs && { refs }) });
  };

  return (
    <Dialog
      open
      onOpenChange={closeWhenDialog}
      ink={request.head.ink ?? undefined}
      title={edits ? t(many ? 'when.titleEditMany' : 'when.titleEdit') : t(many ? 'when.titleMany' : 'when.title')}
      text={request.label}
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
