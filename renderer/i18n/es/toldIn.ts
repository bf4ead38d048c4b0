/** Words of the line that says in which other language a page is told. */
export const toldIn = {
  note: 'Parte de esto está en {{languages}}: el paquete no lo tiene en {{own}}.',
  coverage: '{{language}} ({{count}} de {{total}} textos)',
  languages: 'Idiomas: {{languages}}.',
} as const;
