import { lineId } from '../../../../shared/domain/neutral';
import { CREDIT_ROLES, type CreditRole } from '../../../../shared/pack/creditRoles';
import type { Credit } from '../../../../shared/pack/catalogue';
import type { ProductionFact } from '../../../../shared/pack/companion';
import { groupBy } from '../../../../shared/util/groupBy';
import type { OutlineRow } from '../../tables';
import type { EpisodePlaceView, PersonHead, SourceHead } from '../companionViews';
import { readableOf } from '../sources/sourceHeads';
import type { EpisodeWork, ProductionCredit, ProductionLine } from './productionViews';
import { statementOf } from './statement';
import { compareNames } from '../../../../shared/util/collate';

/** What the lines of one page are put together from: rows inside the horizon, and what they name. */
export type Material = {
  outline: OutlineRow;
  facts: readonly ProductionFact[];
  credits: readonly Credit[];
  /** People with a credit that may be read. A fact names others too: those are left out. */
  people: ReadonlyMap<string, PersonHead>;
  sources: Readonly<Record<string, SourceHead>>;
  places: ReadonlyMap<string, EpisodePlaceView>;
};

/** Roles that a statement of the companion names under a key of its own: then the credit need not say it again. */
const ROLE_OF_KEY: Readonly<Record<string, CreditRole>> = {
  creators: 'creator',
  showrunners: 'showrunner',
  'executive-producers': 'executive-producer',
  producers: 'producer',
  composers: 'composer',
  'theme-music': 'theme',
};

/** The statements about a show, a season or an episode. One about people, none of whom may be named, is not there. */
export function linesOn({ facts, people, sources }: Material, on: string): ProductionLine[] {
  return facts
    .filter((fact) => fact.on === on)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .flatMap((fact): ProductionLine[] => {
      const named = fact.people.flatMap((person) => people.get(person) ?? []);
      if (fact.value === null && fact.people.length > 0 && named.length === 0) return [];
      const { key, unconfirmed } = fact;
      const about = { id: lineId(fact.id), key, ...statementOf(fact) };
      return [{ ...about, people: named, unconfirmed, sources: readableOf(sources, fact.sources) }];
    });
}

/** Credits of a show or a season as a whole that no statement there has named yet. */
export function creditsOn({ facts, credits, people, sources }: Material, on: string): ProductionCredit[] {
  const said = new Set(
    facts
      .filter((fact) => fact.on === on)
      .flatMap((fact) => fact.people.map((person) => `${ROLE_OF_KEY[fact.key] ?? ''} ${person}`)),
  );
  const left = credits.filter((credit) => credit.on === on && !said.has(`${credit.role} ${credit.person}`));
  return byRole(left).map(([role, own]) => ({
    role,
    people: own.flatMap(({ person, unconfirmed }) => {
      const head = people.get(person);
      return head ? [{ ...head, unconfirmed }] : [];
    }),
    sources: [...new Set(own.flatMap((credit) => readableOf(sources, credit.sources)))],
  }));
}

/** Who directed and wrote the episodes of a season, and how many of them. */
export function workOn({ credits, people }: Material, episodes: readonly string[]): EpisodeWork[] {
  const refs = new Set(episodes);
  const own = credits.filter((credit) => refs.has(credit.on));
  return byRole(own).map(([role, some]) => ({
    role,
    people: [...groupBy(some, (credit) => credit.person)]
      .flatMap(([person, theirs]) => {
        const head = people.get(person);
        const unconfirmed = theirs.every((credit) => credit.unconfirmed);
        return head ? [{ ...head, episodes: new Set(theirs.map((credit) => credit.on)).size, unconfirmed }] : [];
      })
      .toSorted((a, b) => b.episodes - a.episodes || compareNames(a.name, b.name)),
  }));
}

/** In the order of a title page. */
function byRole(credits: readonly Credit[]): [CreditRole, Credit[]][] {
  return [...groupBy(credits, (credit) => credit.role)].toSorted(
    ([a], [b]) => CREDIT_ROLES.indexOf(a) - CREDIT_ROLES.indexOf(b),
  );
}
