import { useEffect, useState } from 'react';
import { useTranslation, words } from '../../../i18n';
import { imports } from '../../../i18n/en/imports';
import type { Importer } from '../../../imports/importer';
import { SectionHead, Tag, Tooltip } from '../../../ui';
import styles from './Begin.module.css';

type Service = Pick<Importer, 'id' | 'name' | 'verified'>;
type Known = keyof typeof imports.services.how;

/** Whose exports can be read, and how each is had. The list is the one of the importers themselves. */
export function Services() {
  const { t } = useTranslation('imports');
  const [services, setServices] = useState<readonly Service[]>([]);
  useEffect(() => {
    let gone = false;
    import('../../../imports/formats').then(
      ({ IMPORTERS }) => {
        if (!gone) setServices(IMPORTERS.map(({ id, name, verified }) => ({ id, name, verified })));
      },
      (cause: unknown) => reportError(cause),
    );
    return () => {
      gone = true;
    };
  }, []);
  return (
    <section aria-labelledby="import-services" className={styles.services}>
      <SectionHead title={t('services.title')} titleId="import-services" aside={t('services.aside')} />
      <ul>
        {byName(services).map(([name, ways]) => (
          <li key={name} className={styles.service}>
            <span className={styles.name}>{name}</span>
            <div className={styles.how}>
              {ways.map(({ id, verified }) => (
                <p key={id}>
                  {howOf(id)} {!verified && <Unverified />}
                </p>
              ))}
            </div>
          </li>
        ))}
        <li className={styles.service}>
          <span className={styles.name}>{t('services.csvTitle')}</span>
          <span className={styles.how}>{t('services.csv')}</span>
        </li>
      </ul>
    </section>
  );
}

function Unverified() {
  const { t } = useTranslation('imports');
  return (
    <Tooltip text={t('services.unverifiedHint')}>
      <span>
        <Tag>{t('services.unverified')}</Tag>
      </span>
    </Tooltip>
  );
}

/** A service may give out more than one form: it is named once. */
function byName(services: readonly Service[]): [string, Service[]][] {
  const names = new Map<string, Service[]>();
  for (const one of services) names.set(one.name, [...(names.get(one.name) ?? []), one]);
  return [...names];
}

/** One sentence a service; an importer that is new has a plain one. */
function howOf(id: string): string {
  return id in imports.services.how
    ? words.t(`imports:services.how.${id as Known}`)
    : words.t('imports:services.other');
}
