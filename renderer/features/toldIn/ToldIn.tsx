import { Languages } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation, words } from '../../i18n';
import { writeLanguage, writeLanguages } from '../../i18n/languageNames';
import { classNames, Icon } from '../../ui';
import { languagesIn } from './languagesIn';
import styles from './ToldIn.module.css';
import '../../i18n/late/toldIn';

type ToldInProps = {
  /** What is shown: what a read has answered. */
  of: object;
  className?: string | undefined;
};

/** Says of a page that something of it is told in another language, because its pack does not have it in the viewer's. */
export function ToldIn({ of, className }: ToldInProps) {
  const { t } = useTranslation('toldIn');
  const languages = useMemo(() => languagesIn(of), [of]);
  if (languages.length === 0) return null;
  return (
    <p data-told-in className={classNames(styles.note, className)}>
      <Icon of={Languages} size={14} />
      <span>{t('note', { languages: writeLanguages(languages), own: writeLanguage(words.language) })}</span>
    </p>
  );
}
