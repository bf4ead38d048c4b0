import { useParams } from '@tanstack/react-router';
import { useLive } from '../../db/live';
import { readPerson } from '../../db/reads';
import { PersonScreen } from '../../features/people';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';
import '../../i18n/late/people';

/** The window is named after the person, and after nobody while nobody of that address may be named. */
export function PersonPage() {
  const { pack, slug } = useParams({ from: '/shell/person/$pack/$slug' });
  return <Person key={`${pack} ${slug}`} pack={pack} slug={slug} />;
}

function Person({ pack, slug }: { pack: string; slug: string }) {
  const { t } = useTranslation('people');
  const page = useLive((database) => readPerson(database, pack, slug), [pack, slug]);
  return (
    <Screen title={page?.name ?? null} trail={[t('title'), ...(page ? [page.name] : [])]}>
      <PersonScreen pack={pack} person={slug} page={page} />
    </Screen>
  );
}
