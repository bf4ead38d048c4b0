/** Words of what an episode revealed: beside the page after a mark, and on the page of the episode. */
export const unlocked = {
  kicker: 'Unlocked by {{code}}',
  title: 'What it revealed',
  titlePane: 'What this episode revealed',
  /** `14 facts on 10 cards`; a card may also be new without any. */
  facts_one: '{{count}} fact',
  facts_other: '{{count}} facts',
  onCards_one: '{{facts}} on {{count}} card',
  onCards_other: '{{facts}} on {{count}} cards',
  met_one: '{{count}} met',
  met_other: '{{count}} met',
  newPeople: 'Met for the first time',
  grown: 'Cards that grew',
  nothing: 'It added nothing to any card.',
  line: {
    name: 'is {{text}}',
    alias: 'also called {{text}}',
    actor: 'played by {{text}}',
  },
  more_one: '{{count}} more card',
  more_other: '{{count}} more cards',
  close: 'Close',
  openPage: 'Open the episode page',
  see: 'See what it revealed',
  said: '{{code}} revealed {{summary}}.',
  saidKeys: '{{said}} {{key}} leads there.',
  saidSeveral: 'Revealed: {{summary}}.',
} as const;
