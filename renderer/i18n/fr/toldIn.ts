/** Words of the line that says in which other language a page is told. */
export const toldIn = {
  note: 'Une partie de ceci est en {{languages}} : le pack ne l’a pas en {{own}}.',
  coverage: '{{language}} ({{count}} textes sur {{total}})',
  languages: 'Langues : {{languages}}.',
} as const;
