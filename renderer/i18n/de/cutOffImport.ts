/** Words of the screen that stands while an import is taken out that was cut off. */
export const cutOffImport = {
  kicker: 'Einen Moment',
  title: 'Ein Import wurde unterbrochen.',
  text: 'Er wird herausgenommen, damit Ihre Bibliothek ist wie zuvor. Eine unterbrochene Rücknahme wird auf demselben Weg abgeschlossen.',
  job: 'Wird herausgenommen',
};
