/** Words of the line that says in which other language a page is told. */
export const toldIn = {
  note: '一部は{{languages}}です。このパックには{{own}}のテキストがありません。',
  coverage: '{{language}}（{{total}}件のうち{{count}}件）',
  languages: '言語：{{languages}}。',
} as const;
