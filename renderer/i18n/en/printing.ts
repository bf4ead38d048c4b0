/** Words for pages on paper. */
export const printing = {
  preparing: 'The page is being set for paper…',
  printed: 'Sent to the printer: {{name}}',
  notPrinted: 'Not printed. {{reason}}',
  saved: 'Saved: {{name}}',
  notSaved: 'Not saved. {{reason}}',
  busy: 'A page is being printed or saved already.',
  head: 'Watchbill · {{date}}',
  horizon: 'As far as you have watched on that day. What lies ahead is not on this paper.',
  cut: 'Only the first {{rows}} rows of this page are on this paper. Filter it, or export it, to have the rest.',
} as const;
