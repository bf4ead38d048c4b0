/** Words of the line that says in which other language a page is told. */
export const toldIn = {
  note: 'Some of this is in {{languages}}: the pack does not have it in {{own}}.',
  coverage: '{{language}} ({{count}} of {{total}} texts)',
  languages: 'Told in {{languages}}.',
} as const;
