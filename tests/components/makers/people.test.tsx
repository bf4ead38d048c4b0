import { setUpStage } from '../marking/stage';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useLive } from '../../../renderer/db/live';
import { readPerson, type PersonWork } from '../../../renderer/db/reads';
import { useNoteSheet } from '../../../renderer/features/noteSheet';
import { PeopleScreen, PersonScreen } from '../../../renderer/features/people';
import { byName, byWork } from '../../../renderer/features/people/list/arrange';
import { stageAt } from './stageAt';

setUpStage();

const openPeople = (search = '', watched = 5) =>
  stageAt(`/people/picard${search}`, '/people/$slug', () => <PeopleScreen show="picard" />, watched);

function Person({ slug }: { slug: string }) {
  const page = useLive((database) => readPerson(database, 'picard', slug), [slug]);
  return <PersonScreen pack="picard" person={slug} page={page} />;
}
const openPerson = (slug: string, watched: number) =>
  stageAt(`/person/picard/${slug}`, '/person/$pack/$slug', () => <Person slug={slug} />, watched);

const NBSP = '\u00a0';

describe('the people of a show', () => {
  it('stand in parts, the cast with those who have been met and nobody else', async () => {
    await openPeople();
    const cast = await screen.findByRole('region', { name: 'Cast' });
    const spiner = within(cast).getByRole('link', { name: 'Brent Spiner' }).closest('li');
    expect(spiner && within(spiner).getByRole('link', { name: 'Data' }).getAttribute('href')).toBe(
      '#/character/picard/data',
    );
    expect(document.body.innerHTML).not.toMatch(/Soong|Worf|Dorn/);
    expect(screen.getByRole('region', { name: 'Direction' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Music' })).toBeTruthy();
  });

  it('have a cast to come while nobody has been met', async () => {
    await openPeople('', 0);
    const cast = await screen.findByRole('region', { name: 'Cast' });
    expect(within(cast).getByText(/^The cast comes with the episodes/)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /^Cast/ })).toBeNull();
  });

  it('lead to each episode that somebody directed, by its title only where that may be read', async () => {
    await openPeople('?group=direction');
    const part = await screen.findByRole('region', { name: 'Direction' });
    const frakes = within(part).getByRole('link', { name: 'Jonathan Frakes' }).closest('li') ?? part;
    const names = within(frakes)
      .getAllByRole('link')
      .map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(names).toContain(`S1${NBSP}E5 Stardust City Rag`);
    expect(names).toContain(`S2${NBSP}E5`);
    expect(screen.queryByRole('region', { name: 'Cast' })).toBeNull();
  });

  it('go from A to Z, each person once', async () => {
    await openPeople();
    await userEvent.click(await screen.findByRole('radio', { name: 'A to Z' }));
    const letter = await screen.findByRole('region', { name: 'S' });
    const stewart = within(letter).getByRole('link', { name: 'Patrick Stewart' }).closest('li') ?? letter;
    expect(within(stewart).getByRole('link', { name: 'Jean-Luc Picard' })).toBeTruthy();
    expect(within(stewart).getByText('Executive producer')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Patrick Stewart' })).toHaveLength(1);
  });

  it('are one tab stop with the links of one line', async () => {
    await openPeople();
    const list = await screen.findByRole('group', { name: 'People' });
    const lines = within(list)
      .getAllByRole('listitem')
      .filter((one) => one.hasAttribute('data-row'));
    const stops = () =>
      new Set(
        within(list)
          .getAllByRole('link')
          .filter((one) => one.tabIndex === 0)
          .map((one) => one.closest('[data-row]')),
      );
    expect(stops()).toEqual(new Set([lines[0]]));
    within(list).getAllByRole('link')[0]?.focus();
    await userEvent.keyboard('j');
    expect(document.activeElement?.closest('[data-row]')).toBe(lines[1]);
    expect(stops()).toEqual(new Set([lines[1]]));
  });
});

describe('a person', () => {
  it('is told show by show, with titles and parts as far as they may be read', async () => {
    await openPerson('jonathan-frakes', 7);
    await screen.findByRole('heading', { level: 1, name: 'Jonathan Frakes' });
    expect(screen.getByText('Actor · Director')).toBeTruthy();
    const show = screen.getByRole('region', { name: 'Star Trek: Picard' });
    expect(within(show).getByRole('link', { name: 'William Riker' })).toBeTruthy();
    expect(within(show).getByRole('link', { name: `S1${NBSP}E5 Stardust City Rag` })).toBeTruthy();
    expect(within(show).getByRole('link', { name: `S2${NBSP}E5` })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Write a note/ }));
    expect(useNoteSheet.getState().request).toMatchObject({
      subject: { kind: 'person', pack: 'picard', person: 'jonathan-frakes' },
    });
  });

  it('is nobody while nothing of it may be read, like somebody who does not exist', async () => {
    await openPerson('levar-burton', 7);
    const text = (await screen.findByRole('heading', { level: 1 })).textContent;
    expect(text).toBe('Nobody of that name is known to you here.');
    expect(document.body.innerHTML).not.toMatch(/burton/i);
  });
});

describe('the arrangement', () => {
  const somebody = (name: string, work: PersonWork['work'] = []): PersonWork => ({
    person: { slug: name.toLowerCase(), name },
    parts: [],
    work,
  });
  const directed = (count: number): PersonWork['work'] => [
    {
      role: 'director',
      onShow: false,
      seasons: [],
      episodes: Array.from({ length: count }, (_, number) => ({
        ref: `e${number}`,
        season: 1,
        number,
        numberTo: null,
        title: null,
      })),
      unconfirmed: false,
    },
  ];

  it('goes by family name, without what stands behind it, and folds accents', () => {
    const people = ['Zoë Éclair', 'Ann Davis Jr.', 'Bob Ellis', 'Cher'].map((name) => somebody(name));
    const sections = byName(people, null);
    expect(sections.map(({ id, people: some }) => [id, some.map(({ person }) => person.name)])).toEqual([
      ['C', ['Cher']],
      ['D', ['Ann Davis Jr.']],
      ['E', ['Zoë Éclair', 'Bob Ellis']],
    ]);
  });

  it('puts whoever did most first', () => {
    const [direction] = byWork([somebody('One', directed(1)), somebody('Three', directed(3))], 'direction');
    expect(direction?.people.map(({ person }) => person.name)).toEqual(['Three', 'One']);
  });
});
