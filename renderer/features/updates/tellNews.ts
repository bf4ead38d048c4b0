import type { UpdateDeed, UpdateState } from '../../../shared/ipc/updates';
import { words } from '../../i18n';
import { writeBytes } from '../../i18n/figures';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { FAULT_WORDS } from './faultWords';
import '../../i18n/late/updates';

const show = {
  id: 'show',
  get label() {
    return words.t('updates:show');
  },
  run: () => {
    location.hash = '#/settings';
  },
};

/** Says at the foot of the page what somebody should know who is not in the settings. It never covers anything. */
export function tellNews({ phase, source, choice }: UpdateState): void {
  const { notify } = useNotices.getState();
  const host = 'host' in source ? source.host : '';
  if (phase.fault !== null) {
    const detail = words.t(`updates:${FAULT_WORDS[phase.fault]}`);
    notify({ tone: 'error', text: words.t('updates:notDone'), detail, actions: [] });
  } else if (phase.at === 'asking') {
    const actions = [button('look'), button('later')];
    notify({
      tone: 'info',
      text: words.t('updates:asking'),
      detail: words.t('updates:askingDetail', { host }),
      actions,
    });
  } else if (phase.at === 'found') {
    const { version, bytes } = phase.release;
    notify({ tone: 'info', text: words.t('updates:found', { version, size: writeBytes(bytes) }), actions: [show] });
  } else if (phase.at === 'ready') {
    const { version } = phase.release;
    notify({
      tone: 'info',
      text: words.t('updates:ready', { version }),
      ...(choice === 'auto' && { detail: words.t('updates:readyAtQuit') }),
      actions: [button('install'), show],
    });
  }
}

function button(deed: Extract<UpdateDeed, 'look' | 'later' | 'install'>) {
  return {
    id: deed,
    label: words.t(`updates:${deed}`),
    run: () => {
      desktop.request('update:do', deed).catch((cause: unknown) => reportError(cause));
    },
  };
}
