import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n';
import { useNotices, type Notice } from '../../stores/notices';
import { announce, dismissToast, showToast, ToastRegion } from '../../ui';

/** The notices of the store, at the foot of the page column; each is said once to screen readers, by its first words. */
export function Notices({ container }: { container: HTMLElement | null }) {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation();
  const notices = useNotices((state) => state.notices);
  const shown = useRef<ReadonlyMap<number, Notice>>(new Map());

  useEffect(() => {
    // Toasts hear nothing before their region is there: what was told during the start would be lost.
    if (container === null) return;
    const wanted = new Map(notices.map((notice) => [notice.id, notice]));
    for (const id of shown.current.keys()) if (!wanted.has(id)) dismissToast(toastId(id));
    for (const [id, notice] of wanted) {
      const known = shown.current.get(id);
      if (known !== notice) show(notice);
      if (known === undefined) say(notice);
    }
    shown.current = wanted;
  }, [notices, container]);

  return container && <ToastRegion label={t('notices')} closeLabel={common('close')} container={container} />;
}

const toastId = (id: number) => `notice-${id}`;

function show({ id, tone, text, emphasis, detail, actions }: Notice): void {
  showToast({
    id: toastId(id),
    tone: tone === 'error' ? 'error' : 'stored',
    title: emphasise(text, emphasis),
    ...(detail !== undefined && { meta: detail }),
    actions: actions.map(({ label, keys, run }) => ({ label, keys, onSelect: run })),
    onClose: () => useNotices.getState().dismiss(id),
  });
}

function say({ tone, text, said, detail }: Notice): void {
  announce(said ?? [text, detail].filter(Boolean).join('. '), tone === 'error' ? 'assertive' : 'polite');
}

/** The part that matters most stands out; it is read as one sentence. */
function emphasise(text: string, emphasis: string | undefined) {
  const start = emphasis === undefined ? -1 : text.indexOf(emphasis);
  if (emphasis === undefined || start < 0) return text;
  return (
    <>
      {text.slice(0, start)}
      <b>{emphasis}</b>
      {text.slice(start + emphasis.length)}
    </>
  );
}
