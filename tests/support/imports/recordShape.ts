import * as z from 'zod';
import { REFUSALS } from '../../../renderer/imports/record';
import { CalendarDay } from '../../../shared/pack/basics';
import { NOTE_LIMIT, STATUSES } from '../../../shared/library/rows';

/** No half of a letter, which no database would store as it was. */
const wellFormed = (text: string) => !/[\ud800-\udfff]/u.test(text);
const text = (longest: number) => z.string().min(1).max(longest).refine(wellFormed, 'has half a letter');
const instant = z
  .int()
  .min(Date.UTC(1971, 0, 1))
  .max(Date.UTC(2200, 0, 1));
const at = instant.nullable();
const ids = z.record(z.string().regex(/^[a-z0-9]{2,20}$/), text(80));

const Show = z.strictObject({
  kind: z.enum(['series', 'film']),
  title: text(400).nullable(),
  year: z.int().min(1800).max(2200).nullable(),
  ids,
});
const Episode = z
  .strictObject({
    season: z.int().min(0).max(9_999).nullable(),
    number: z.int().min(0).max(99_999).nullable(),
    absolute: z.int().min(0).max(99_999).nullable(),
    title: text(400).nullable(),
    airedOn: CalendarDay.nullable(),
    ids,
  })
  .refine(
    ({ number, absolute, airedOn, ids, title }) =>
      number !== null || absolute !== null || airedOn !== null || title !== null || Object.keys(ids).length > 0,
    'names no episode',
  );
const When = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('second'), at: instant }),
  z.strictObject({ precision: z.literal('minute'), at: instant.multipleOf(60_000) }),
  z.strictObject({ precision: z.literal('day'), on: CalendarDay }),
  z
    .strictObject({ precision: z.enum(['month', 'year', 'range']), from: CalendarDay, to: CalendarDay })
    .refine(({ from, to }) => from <= to),
  z.strictObject({ precision: z.literal('unknown') }),
]);
const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show') }),
  z.strictObject({ kind: z.literal('season'), season: z.int().min(0).max(9_999) }),
  z.strictObject({ kind: z.literal('episode'), episode: Episode }),
]);
const about = { show: Show, subject: Subject, at };

/** What every record must be, whatever the file was: the contract of `renderer/imports/record.ts` with its limits. */
const Record = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('play'), show: Show, episode: Episode.nullable(), when: When, bulk: z.boolean() }),
  z.strictObject({ kind: z.literal('watched-up-to'), show: Show, episode: Episode, when: When }),
  z.strictObject({
    kind: z.literal('watched-count'),
    show: Show,
    count: z.int().min(0).max(99_999).nullable(),
    when: When,
  }),
  z.strictObject({ kind: z.literal('rating'), ...about, value: z.int().min(1).max(10) }),
  z.strictObject({ kind: z.literal('status'), show: Show, status: z.enum(STATUSES), at }),
  z.strictObject({ kind: z.literal('favourite'), ...about }),
  z.strictObject({ kind: z.literal('note'), ...about, text: text(NOTE_LIMIT) }),
  z.strictObject({
    kind: z.literal('list-item'),
    ...about,
    list: z.strictObject({ key: text(500), name: text(400) }),
    order: z.number(),
  }),
]);

const place = { file: z.string().max(1_000), row: z.int().min(1) };

export const ReadRowShape = z.union([
  z.strictObject({ ...place, record: Record }),
  z.strictObject({
    ...place,
    refused: z.enum(REFUSALS),
    detail: z.string().min(1).max(200).nullable(),
  }),
]);
