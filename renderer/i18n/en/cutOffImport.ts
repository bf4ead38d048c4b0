/** Words of the screen that stands while an import is taken out that was cut off. */
export const cutOffImport = {
  kicker: 'One moment',
  title: 'An import was cut off.',
  text: 'It is taken out, so that your library is as it was before. Rolling one back that was cut off is finished the same way.',
  job: 'Taking it out',
};
