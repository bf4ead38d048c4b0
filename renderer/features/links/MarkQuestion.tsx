import { useState } from 'react';
import type { LinkWhen } from '../../../shared/links/deepLink';
import type { WhenChoice } from '../../../shared/domain/when';
import { assertNever } from '../../../shared/util/assertNever';
import type { EpisodePage } from '../../db/reads';
import { useTranslation, words } from '../../i18n';
import { writeDay, writeInstant, writeMonth } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { ConfirmDialog } from '../../ui';
import { episodeAddress, goTo } from '../lists';
import { now, printedName, useMarking } from '../marking';
import { LinkFrame, LinkState } from './LinkState';

/** A link that wants something marked: names it, as far as it may be read, and asks. */
export function MarkQuestion({ page, at }: { page: EpisodePage; at: LinkWhen | null }) {
  const { t } = useTranslation('openings');
  const marking = useMarking();
  const { head, episode } = page;
  const [answer, setAnswer] = useState<'open' | 'left' | 'marking'>('open');
  // What was so when it was asked: marking it must not turn the question into «marked already».
  const [already] = useState(episode.playsInPass > 0);
  const what = printedName(head, episode);
  const given = { what, show: head.title };
  const address = episodeAddress(head.slug, episode.season, episode.number);
  const to = { route: address.slice(1), label: t('link.toEpisode') };

  if (already) return <LinkState title={t('mark.already', { what })} text={t('mark.alreadyWhy')} to={to} />;
  if (!episode.released) {
    const day = episode.airedOn === null ? '' : writeDay(episode.airedOn, 'prose');
    return <LinkState title={t('mark.notOut', { what })} text={t('mark.notOutWhy', { when: day })} to={to} />;
  }
  const confirm = async () => {
    setAnswer('marking');
    const stored = await marking.mark(head, { kind: 'episode', episode: episode.ref }, whenOf(at), { label: what });
    // Where it could not be stored the notice says why, and it can be tried from the episode.
    if (stored) goTo(address);
    else setAnswer('left');
  };
  return (
    <>
      {answer === 'left' ? <LinkState title={t('mark.left')} text={t('mark.leftWhy', given)} to={to} /> : <LinkFrame />}
      <ConfirmDialog
        open={answer === 'open'}
        onOpenChange={() => setAnswer((before) => (before === 'open' ? 'left' : before))}
        title={t('mark.title', { what })}
        text={t('mark.text', { show: head.title, when: writeWhen(at) })}
        confirmLabel={t('mark.confirm')}
        cancelLabel={t('mark.leave')}
        onConfirm={() => void confirm()}
      />
    </>
  );
}

function whenOf(at: LinkWhen | null): WhenChoice {
  if (at === null) return now();
  return at.kind === 'instant' ? { kind: 'minute', at: at.at, zone: clock.zone() } : at;
}

function writeWhen(at: LinkWhen | null): string {
  if (at === null) return words.t('openings:mark.when.now');
  switch (at.kind) {
    case 'day':
      return writeDay(at.on, 'prose');
    case 'month':
      return writeMonth(at.month);
    case 'year':
      return String(at.year);
    case 'instant':
      return writeInstant(at.at, clock.zone());
    case 'air-date':
    case 'unknown':
      return words.t(`openings:mark.when.${at.kind}`);
    default:
      return assertNever(at, 'time of a link');
  }
}
