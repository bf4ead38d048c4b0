/** Words of the screens that stand in place of everything: what happened, what is safe, how to go on. */
export const problems = {
  windowTitle: 'Watchbill a besoin de vous',
  newerRuntime: {
    kicker: 'La bibliothèque n’a pas été ouverte',
    title: 'Votre historique est en sécurité. Ce Watchbill est plus ancien que lui.',
    text: 'Watchbill {{wroteApp}} y a écrit en dernier, avec un moteur plus récent. Un moteur plus ancien pourrait la détruire : elle est restée intacte. Lancez le Watchbill plus récent, ou réinstallez-le.',
  },
  newerSchema: {
    kicker: 'La bibliothèque n’a pas été ouverte',
    title: 'Votre historique est en sécurité. Ce Watchbill est plus ancien que lui.',
    text: 'Un Watchbill plus récent y conserve plus que celui-ci ne sait lire. Y écrire ferait perdre ce qu’il ne connaît pas : elle est restée intacte. Lancez le Watchbill plus récent, ou réinstallez-le.',
  },
  folderNotWritable: {
    kicker: 'Impossible d’écrire dans le dossier de données',
    title: 'Votre historique est en sécurité. Rien de nouveau ne peut être conservé.',
    text: 'Watchbill ne peut pas écrire dans son dossier de données : {{reason}} Rien n’y a été modifié. Dès qu’il sera possible d’y écrire, continuez ici.',
  },
  cannotOpen: {
    kicker: 'La bibliothèque ne s’est pas ouverte',
    title: 'La bibliothèque ne s’est pas ouverte. Rien n’a été modifié.',
    text: 'Le système a refusé d’ouvrir la base de données, souvent parce qu’un autre programme la retient ou que le disque est plein. Ce que vous avez marqué se trouve dans le dossier de données, et une seconde fois dans le fichier du journal.',
  },
  libraryBehind: {
    kicker: 'La bibliothèque n’est pas complète',
    title: 'Votre historique est en sécurité dans le journal. Il en manque une partie dans la bibliothèque.',
    text: 'Le fichier du journal en raconte plus que la bibliothèque n’en contient : la base de données a pu être endommagée et recommencée. Rien n’y sera écrit, pour que rien ne soit enseveli, avant que vous ne choisissiez.',
  },
  notWhole: {
    kicker: 'La bibliothèque n’est pas complète',
    title: 'Votre historique est en sécurité dans les sauvegardes. Cette bibliothèque n’est plus celle qu’elle était.',
    text: 'Watchbill se souvient, en dehors de la base de données, de ce qu’elle contenait en dernier. Ce qui s’y trouve est vide, différent ou incomplet : la base a pu être endommagée et recommencée. Rien n’y sera écrit avant que vous ne choisissiez.',
  },
  recovering: {
    kicker: 'Récupération',
    title: 'Votre bibliothèque est en cours de récupération.',
    text: 'La base de données a été mise de côté, entière. D’abord la dernière bonne sauvegarde, puis ce que le fichier du journal a de plus. Vous pouvez fermer la fenêtre : le prochain démarrage continuera.',
    job: 'Restauration',
    done: '{{done}} jusqu’ici',
  },
  migrating: {
    kicker: 'Une forme plus récente',
    title: 'Votre bibliothèque prend une forme plus récente.',
    text: 'Elle est d’abord sauvegardée, et la sauvegarde relue. Rien n’est modifié avant cela.',
    job: 'Sauvegarde en cours',
    done: '{{done}} lignes jusqu’ici',
  },
  notBackedUp: {
    kicker: 'La bibliothèque n’a pas été modifiée',
    title: 'Votre historique est en sécurité. Sa sauvegarde n’a pas pu être faite.',
    text: 'Ce Watchbill tient la bibliothèque sous une forme plus récente, et ne modifie rien sans une sauvegarde qu’il a relue. {{reason}} Faites de la place, ou choisissez un autre dossier de sauvegardes ; ou gardez le Watchbill que vous utilisiez.',
  },
  migrationLost: {
    kicker: 'La bibliothèque n’a pas été modifiée',
    title: 'Votre historique est en sécurité. Sa nouvelle forme n’était pas complète.',
    text: 'Après la conversion de la bibliothèque, Watchbill a recompté et trouvé un autre nombre de lignes : tout a été remis comme avant. L’erreur vient de nous : merci de la signaler, et gardez le Watchbill que vous utilisiez.',
  },
  libraryLost: {
    kicker: 'La bibliothèque a été fermée',
    title: 'La bibliothèque a été fermée. Ce qui était enregistré est en sécurité.',
    text: 'Le système a fermé la base de données, comme il le fait quand le disque est plein, ou une autre fenêtre l’a ouverte avec une version plus récente. Tout ce qui disait « Enregistré » est sur le disque. Libérez de l’espace s’il en manque ; rouvrir la bibliothèque suffit en général.',
  },
  unexpected: {
    kicker: 'Un problème inattendu est survenu',
    title: 'Un problème est survenu dans Watchbill. Ce qui était enregistré est en sécurité.',
    text: 'L’erreur vient de nous, pas de vous. Tout ce qui disait « Enregistré » est sur le disque. Gardez d’abord une copie de vos données si vous le souhaitez, puis rouvrez la fenêtre.',
  },
  way: {
    recover: {
      title: 'Récupérer la bibliothèque',
      text: 'Met la base de données de côté, entière, restaure la dernière bonne sauvegarde, et refait ce que le fichier du journal a de plus.',
      action: 'Récupérer',
    },
    goOn: {
      title: 'Continuer avec ce qui est revenu',
      text: 'La bibliothèque est complète jusque-là. Le fichier du journal et la base mise de côté restent tels quels.',
      action: 'Continuer',
    },
    asItIs: {
      title: 'Continuer avec elle telle quelle',
      text: 'Si vous savez pourquoi elle est ainsi : parce que vous l’avez mise là, par exemple. Les sauvegardes et le fichier du journal restent.',
      action: 'Continuer',
    },
    retry: {
      title: 'Réessayer',
      text: 'Relance cette fenêtre. Rien n’est modifié avant que la bibliothèque soit ouverte.',
      action: 'Réessayer',
    },
    folder: {
      title: 'Ouvrir le dossier de données',
      text: 'Tout ce que Watchbill conserve s’y trouve.',
      action: 'Ouvrir le dossier',
    },
    backupFolder: {
      title: 'Choisir un autre dossier de sauvegardes',
      text: 'Un dossier avec de la place, où l’on peut écrire. Un nouvel essai suit.',
      action: 'Choisir un dossier',
    },
    export: {
      title: 'Exporter mes données',
      text: 'Écrit tout ce que contient la bibliothèque dans un seul fichier (JSON), où vous voulez.',
      action: 'Exporter mes données',
    },
    quit: {
      title: 'Lancer le Watchbill plus récent',
      text: 'Quittez celui-ci, puis lancez celui que vous avez utilisé en dernier.',
      action: 'Quitter',
    },
  },
  figure: {
    wroteApp: 'Watchbill qui y a écrit',
    runsApp: 'Watchbill lancé ici',
    wroteEngine: 'moteur qui y a écrit',
    runsEngine: 'moteur lancé ici',
    wroteSchema: 'forme de la bibliothèque',
    inJournal: 'actions dans le fichier du journal',
    inLibrary: 'actions dans la bibliothèque',
    missing: 'actions absentes de la bibliothèque',
    actionsExpected: 'actions mémorisées',
    rowsExpected: 'lignes mémorisées',
    rowsFound: 'lignes dans la bibliothèque',
    rowsBefore: 'lignes avant',
    rowsAfter: 'lignes après',
  },
  fault: {
    gap: 'L’action {{seq}} manque dans le fichier du journal. Tout ce qui la précède est dans la bibliothèque ; rien de ce qui suit n’a été fait, car cela peut reposer sur ce qui manque.',
    unreadable: 'Le fichier du journal n’a pas pu être lu jusqu’au bout. Ce qui a été lu est dans la bibliothèque.',
    backupMissing:
      'Une sauvegarde a été restaurée un jour, et aucune bonne sauvegarde postérieure n’a été trouvée. {{sentence}}',
  },
  report: 'Ce qui s’est passé, pour un rapport',
  copy: 'Copier le rapport',
  copied: 'Copié.',
  exported: 'Écrit dans {{name}}.',
  nothingToExport: 'Il n’y a rien à exporter : la bibliothèque n’est pas là.',
  diskLow: 'Il ne reste que {{size}} Mo libres sur le disque de votre bibliothèque.',
  diskLowWhy:
    'Tout est encore enregistré. Faites bientôt de la place : un disque plein ne peut recevoir ni marques ni sauvegardes.',
  preferencesKeptAside:
    'Les réglages de cette fenêtre n’ont pas pu être lus et sont comme au début. Le fichier endommagé a été conservé sous le nom {{name}}.',
  preferencesShow: 'Afficher le fichier',
  packRefused:
    'Le programme plus récent « {{name}} » n’a pas pu être lu : le précédent reste en place. Rien de vos données n’a été modifié.',
  packMissing:
    'Le programme « {{name}} » n’a pas pu être lu. Tout le reste fonctionne ; rien de vos données n’a été modifié.',
  packRetry: 'Réessayer',
};
