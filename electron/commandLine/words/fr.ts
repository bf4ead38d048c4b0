/** Every word that the command line itself says: its help, and why it cannot be understood. */
export const usageWords = {
  unknownCommand: 'La commande "{{word}}" n’existe pas. "watchbill --help" les liste toutes.',
  unknownOption: '"{{command}}" n’a pas d’option {{option}}. "watchbill {{command}} --help" les liste.',
  noValue: '{{option}} attend une valeur à sa suite.',
  needlessValue: '{{option}} ne prend pas de valeur.',
  badValue: '{{option}} ne peut pas être "{{value}}". Valeurs possibles : {{allowed}}.',
  missing: 'Il manque à "{{command}}" {{what}}. "watchbill {{command}} --help" en dit plus.',
  tooMany: '"{{command}}" n’a que faire de "{{argument}}". "watchbill {{command}} --help" en dit plus.',
  tooManyFiles: 'On peut lire {{most}} fichiers à la fois au plus.',
  folderNeedsValue: '--user-data-dir attend un dossier à sa suite.',
};

/** What a command lacks or may be given: put into `missing` and `badValue` above. */
export const needed = {
  importFile: 'un fichier à importer',
  backupFile: 'le fichier d’une sauvegarde',
  whatToList: '"shows" ou "up-next"',
  packCheck: '"check" et un fichier',
  show: 'une série',
  theEpisode: 'L’épisode',
  episodeCode: 'une saison et un numéro, comme S1E5',
  markDate:
    'un jour (2024-03-05), un jour avec une heure ("2024-03-05 21:30"), un mois (2024-03), une année, aired, unknown ou now',
};

/** Why a command that was understood could not be begun. */
export const refusals = {
  noSuchFile: 'Le fichier {{file}} n’existe pas.',
  notAFile: '{{file}} n’est pas un fichier.',
  unreadable: '{{file}} ne peut pas être lu ({{code}}).',
  exists: '{{place}} existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
  folderExists: '{{place}} existe déjà, et un dossier n’est jamais remplacé. Choisissez un autre nom.',
  notAPlace: '{{place}} est un dossier ; nommez le fichier à écrire.',
  badName: 'Un dossier ne peut pas s’appeler {{place}} sur tous les systèmes. Choisissez un autre nom.',
  noFolder: 'Le dossier {{folder}} n’existe pas.',
  newerRuntime:
    'Watchbill {{app}} a écrit cette bibliothèque en dernier, avec un moteur plus récent. Un moteur plus ancien pourrait la détruire : elle est restée intacte.',
  newerSchema:
    'Watchbill {{app}} conserve dans cette bibliothèque plus que celui-ci ne sait lire : elle est restée intacte.',
  notWritable: 'Watchbill ne peut pas écrire dans son dossier de données {{folder}} : {{reason}}',
  recovering:
    'Une récupération a été demandée. Ouvrez la fenêtre de Watchbill pour récupérer la bibliothèque, puis réessayez.',
  noAnswer:
    'Un autre Watchbill utilise ce dossier de données et ne répond pas. Fermez-le, ou attendez qu’il ait fini, et réessayez.',
  gone: 'Le Watchbill qui s’en chargeait s’est terminé avant la fin. Ce qu’il avait confirmé est enregistré.',
  closing: 'Watchbill se ferme et n’accepte rien de nouveau. Réessayez dans un instant.',
  crashed:
    'Un problème inattendu est survenu dans Watchbill. Ce qui s’est passé est écrit dans son journal technique ; ce qui était enregistré est en sécurité.',
  stopped: 'Arrêté.',
  noDisplay: 'Watchbill n’a pas pu être lancé sans écran ici.',
};

export const helpParts = {
  /** The end of each command's help. */
  common: `  --json                  afficher un document JSON, et rien d’autre
  --user-data-dir DOSSIER utiliser la bibliothèque de ce dossier
  --help                  afficher ceci`,
};

export const generalHelp = {
  text: `Watchbill : marquer des épisodes, lire des fiches de personnages, tenir des notes.

Sans commande, il ouvre sa fenêtre. Avec une commande, il travaille sans fenêtre, et si une
fenêtre est déjà ouverte, ce que fait la commande s’y voit aussitôt.

  watchbill import FICHIER...         apporter un historique venu d’ailleurs
  watchbill export                    écrire bibliothèque, visionnages, notes ou dates de diffusion
  watchbill backup                    sauvegarder la bibliothèque
  watchbill restore FICHIER           revenir à une sauvegarde
  watchbill verify                    vérifier la bibliothèque et son journal
  watchbill list shows | up-next      lister les séries, ou ce qui est à suivre
  watchbill mark SÉRIE S1E5           marquer un épisode comme vu
  watchbill pack check FICHIER        vérifier un pack avant de le partager

  --user-data-dir DOSSIER utiliser la bibliothèque de ce dossier
  --help                  afficher ceci ; après une commande, ce qu’elle accepte
  --version               afficher la version

Codes de sortie : 0 fait, 1 erreur de notre part, 2 non compris, 3 refusé, 4 fait en partie,
130 arrêté.
`,
};

export const commandHelp = {
  import: `watchbill import FICHIER... [options]

Lit ce que d’autres services exportent, reconnaît seul ce que c’est, et applique ce qui est clair.
Les lignes qui vont à plusieurs séries sont laissées (code 4) ; la fenêtre permet de choisir.

  --dry-run               dire seulement ce qui se passerait
{{common}}
`,
  export: `watchbill export --format FORMAT --out CHEMIN [options]

  --format json           la bibliothèque entière
  --format csv            chaque visionnage, en tableau
  --format markdown       les notes que l’on peut lire, en un dossier de fichiers
  --format ics            les dates de diffusion des séries suivies, en calendrier
  --out CHEMIN            vers où
  --force                 remplacer un fichier de ce nom
{{common}}
`,
  backup: `watchbill backup [options]

Sauvegarde la bibliothèque, relit le fichier, et affiche où il se trouve.

{{common}}
`,
  restore: `watchbill restore FICHIER [options]

Met une sauvegarde à la place de la bibliothèque. Celle-ci est d’abord sauvegardée.

  --dry-run               dire seulement ce qui changerait
{{common}}
`,
  verify: `watchbill verify [options]

Compare chaque ligne de la bibliothèque à son journal. Code de sortie 4 si quelque chose cloche.

{{common}}
`,
  list: `watchbill list shows | up-next [options]

Aucun titre au-delà de ce que vous avez vu n’est affiché.

{{common}}
`,
  mark: `watchbill mark SÉRIE S1E5 [options]

SÉRIE est un titre, un identifiant ou le nom dans une adresse. Pour un film, pas de code.

  --at DATE               quand : 2024-03-05, "2024-03-05 21:30", 2024-03, 2024, aired,
                          unknown ; maintenant si rien n’est dit
  --again                 même s’il est déjà marqué : vu une fois de plus
{{common}}
`,
  pack: `watchbill pack check FICHIER [options]

Vérifie un pack, et nomme ligne et raison de tout ce qui cloche. Sans bibliothèque.

{{common}}
`,
};
