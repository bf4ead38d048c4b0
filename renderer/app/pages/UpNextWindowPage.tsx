import { UpNextBeside } from '../../features/upNext';
import { WhenDialogHost } from '../../features/marking';
import { useTranslation } from '../../i18n';
import { useListRequest } from '../../stores/listRequest';
import { deferred } from '../../ui';
import { SmallFrame } from '../frame/SmallFrame';
import { Screen } from '../Screen';

const ListDialog = deferred(async () => (await import('../../features/ownLists')).ListDialog);

/** What is next, in a small window of its own: marked beside the player. */
export function UpNextWindowPage() {
  const { t } = useTranslation('shell');
  const asksForList = useListRequest((state) => state.request !== null);
  return (
    <SmallFrame head={t('area.upNext')} route="/up-next">
      <Screen title={t('area.upNext')} trail={[]}>
        <UpNextBeside />
      </Screen>
      <WhenDialogHost />
      {asksForList && <ListDialog />}
    </SmallFrame>
  );
}
