/** Words of the palette: one field for everything that can be found, and for everything to do. */
export const palette = {
  label: 'Rechercher',
  placeholder: 'Un nom, un épisode comme s1e5, ou quelque chose à faire',
  open: 'Ouvrir',
  empty: 'Rien trouvé. Ce que vous n’avez pas encore vu n’est pas cherché ; les numéros de ses épisodes le sont.',
  reading: 'Lecture du programme…',
  found_one: '{{count}} résultat',
  found_many: '{{count}} de résultats',
  found_other: '{{count}} résultats',
  group: { next: 'À suivre', recent: 'Recherches récentes', commands: 'Commandes', everything: 'Tout' },
  ownWindow: 'Ouvrir {{name}} dans une fenêtre à part',
  everything: 'Tous les résultats pour « {{text}} »',
  hint: { choose: 'choisir', window: 'nouvelle fenêtre', close: 'fermer' },
};
