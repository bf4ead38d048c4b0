import { useState } from 'react';
import * as z from 'zod';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui';
import { SettingRow, SettingSection } from './SettingRow';
import styles from './SettingsScreen.module.css';

z.config({ jitless: true });

/** As the build writes them (scripts/build/licencesPlugin.mjs). */
const Licences = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    homepage: z.string().nullable(),
    text: z.string().nullable(),
  }),
);
type Licence = z.infer<typeof Licences>[number];

/** The work of others in this app, and what it is under. Read from its file when it is asked for. */
export function LicencesSection() {
  const { t } = useTranslation('settings');
  const [licences, setLicences] = useState<readonly Licence[] | 'unread' | 'failed'>('unread');
  const read = () => {
    readLicences().then(setLicences, () => setLicences('failed'));
  };
  return (
    <SettingSection id="licences" title={t('licences.title')}>
      <SettingRow label={t('licences.others')} hint={t('licences.othersHint')}>
        {typeof licences !== 'string' && (
          <ul className={styles.licences}>
            {licences.map((one) => (
              <li key={`${one.name} ${one.version}`}>
                <LicenceText {...one} />
              </li>
            ))}
          </ul>
        )}
        {licences === 'failed' && <p role="alert">{t('licences.failed')}</p>}
        {typeof licences === 'string' && <Button onClick={read}>{t('licences.read')}</Button>}
      </SettingRow>
    </SettingSection>
  );
}

function LicenceText({ name, version, licence, text }: Licence) {
  const { t } = useTranslation('settings');
  return (
    <details className={styles.licence}>
      <summary>
        {name} <span className={styles.hint}>{`${version} · ${licence}`}</span>
      </summary>
      <pre className={styles.text}>{text ?? t('licences.noText', { licence })}</pre>
    </details>
  );
}

async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch(new URL('licences.json.gz', document.baseURI));
  if (response.body === null) throw new Error('The licences are empty.');
  const text = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return Licences.parse(await text.json());
}
