/** Words of the line that says in which other language a page is told. */
export const toldIn = {
  note: 'Manches hier ist auf {{languages}}: Das Paket hat es nicht auf {{own}}.',
  coverage: '{{language}} ({{count}} von {{total}} Texten)',
  languages: 'Sprachen: {{languages}}.',
} as const;
