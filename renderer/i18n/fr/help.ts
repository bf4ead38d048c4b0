/** Words of the help page, of tips, and of what tells what is new. */
export const help = {
  title: 'Aide',
  reading: 'Ouverture de l’aide…',
  promises: {
    title: 'Cinq promesses',
    marks: {
      title: 'Un geste suffit pour marquer.',
      text: 'Un clic ou une touche, partout où un épisode apparaît. C’est sur le disque avant que Watchbill le dise, et tout peut s’annuler, même une saison entière et une importation entière.',
    },
    spoils: {
      title: 'Il ne gâche jamais la surprise.',
      text: 'Ce que vous avez vu est votre horizon. Fiches, titres, distribution, recherche, relations et notes s’y arrêtent, et ce qui est au-delà n’est pas du tout sur la page.',
    },
    loses: {
      title: 'Il ne perd jamais rien.',
      text: 'Ce que vous faites survit à un plantage, à une base de données endommagée et à un disque plein. Les sauvegardes se font d’elles-mêmes, et sont testées en étant restaurées.',
    },
    past: {
      title: 'Il emporte votre passé.',
      text: 'Les fichiers d’autres outils de suivi passent d’abord par un essai à blanc, ligne par ligne. Aussi souvent que vous recommenciez, chaque ligne n’est importée qu’une fois, et retirée en un clic.',
    },
    fast: { title: 'Il reste rapide.', text: 'Cent mille épisodes semblent n’en être que trente.' },
  },
  sample: {
    title: 'L’horizon, en dix secondes',
    intro: 'Déplacez le repère. Ce que vous pouvez lire le suit aussitôt, dans les deux sens.',
    show: 'Les Gardiens de la lampe',
    group: 'Jusqu’où vous avez vu',
    none: 'Rien de vu',
    upTo: 'Vu jusqu’à l’épisode {{number}}',
    notMet: 'Vous n’avez encore rencontré personne. Qui viendra n’est pas sur cette page.',
    name: { stranger: 'La femme du bac', known: 'Ada Vane' },
    line: {
      arrives: 'Arrive sur l’île par le dernier bac avant l’hiver.',
      named: 'S’appelle Ada Vane, et veille sur la lampe.',
      signals: 'Sait lire les anciens signaux, que personne ne lui a appris.',
      captain: 'Était la capitaine du navire perdu.',
    },
    of: 'Épisode {{number}}',
    ahead: 'La suite est devant vous. Combien, on ne le dit pas ici.',
    whole: 'Vous avez tout vu.',
  },
  keys: {
    title: 'Touches',
    all: 'Ouvrir en liste',
    places: 'Où aller',
    everywhere: 'Partout',
    lists: 'Dans les listes',
  },
  news: {
    title: 'Nouveautés',
    notYet: 'pas encore publié',
    told: 'Voici Watchbill {{version}}.',
    show: 'Voir les nouveautés',
    unreadable: 'La liste des changements manque dans cette copie de Watchbill.',
  },
  trouble: {
    title: 'Quand quelque chose ne va pas',
    text: 'Un fichier de diagnostic aide à trouver une erreur. Il contient versions, nombres, réglages et journal technique, sans chemins ni noms : rien de ce que vous avez écrit, vu ou cherché. Il est seulement enregistré ; rien n’est envoyé.',
    save: 'Enregistrer un fichier de diagnostic…',
    saved: 'Enregistré : {{name}}',
    check: 'Vérifier la bibliothèque',
    backups: 'Sauvegardes',
    again: 'Réafficher tous les conseils',
    shown: 'Les conseils réapparaissent à leur place.',
    welcome: 'Retour à l’accueil',
  },
  tip: {
    label: 'Conseil',
    gone: 'Ranger ce conseil',
    'up-next': 'M marque ce qui a le focus, ou le premier épisode. U retire la marque. ? montre toutes les touches.',
    show: 'Maj+M marque un épisode comme vu plus tôt, et demande quand. Un clic droit offre tout le reste.',
    characters:
      'Les fiches grandissent à mesure que vous regardez. Les repères d’une fiche la montrent telle qu’elle était après un épisode antérieur.',
    notes: 'Écrivez [[un nom]] ou S1E5 dans une note, et cela devient un lien ; la fiche ramène alors à votre note.',
    history: 'X sélectionne des lignes, E modifie toutes leurs dates d’un coup.',
  },
};
