import { useMemo, useState } from 'react';
import type { CharacterCard, Gallery } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { Palette } from '../../ui';
import { CharacterEmblem } from '../characters';
import { inkOf } from '../marking';
import { findCharacters } from './findCharacters';

type CharacterChoiceProps = {
  open: boolean;
  /** What is being chosen: «In place of Agnes Jurati». */
  label: string;
  gallery: Gallery;
  /** The cards that stay where they are. */
  beside: readonly CharacterCard[];
  onChoose: (slug: string) => void;
  onClose: () => void;
};

/** One field in which somebody met is found by name and chosen. */
export function CharacterChoice({ open, label, gallery, beside, onChoose, onClose }: CharacterChoiceProps) {
  const { t } = useTranslation('compare');
  const [query, setQuery] = useState('');
  const groups = useMemo(
    () =>
      findCharacters(gallery, beside, query).map(({ group, heads }) => ({
        id: group,
        label: t(`choice.${group}`),
        rows: heads.map((head) => ({
          id: head.slug,
          label: head.name,
          detail: head.role ?? undefined,
          glyph: <CharacterEmblem head={head} size={28} />,
        })),
      })),
    [gallery, beside, query, t],
  );
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Palette
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      label={label}
      placeholder={label}
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      onChoose={(slug) => {
        setQuery('');
        onChoose(slug);
      }}
      chooseLabel={t('choice.choose')}
      empty={t('choice.nobody')}
      countText={t('choice.count', { count })}
      scope={t('choice.scope')}
      ink={inkOf(gallery.show)}
    />
  );
}
