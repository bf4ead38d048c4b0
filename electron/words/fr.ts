/** Every word that the main process shows to people, in French. */
export const sentences = {
  forbiddenSender: 'Cette page ne peut rien demander au bureau.',
  badArguments: 'La demande n’avait pas la forme attendue. C’est une erreur de Watchbill ; rien n’a été modifié.',
  tooLarge: 'C’est trop grand pour être conservé en un seul morceau. Rien n’a été modifié.',
  cancelled: 'Rien n’a été enregistré, car aucun fichier n’a été choisi.',
  diskFull: 'Le disque est plein. Libérez de la place, puis réessayez ; rien de ce qui était conservé n’est perdu.',
  readOnly: 'Watchbill ne peut pas écrire à cet endroit. Vérifiez les droits du dossier, puis réessayez.',
  fileFailed: 'Le système n’a pas pu écrire le fichier. Réessayez, ou choisissez un autre endroit.',
  documentFailed: 'Le document n’a pas pu être fait. Rien n’a été écrit ; réessayez, ou enregistrez-le en HTML.',
  printFailed:
    'Le document n’a pas été imprimé. Vérifiez que le système connaît une imprimante, ou enregistrez-le en PDF.',
  notPrinted: 'Rien n’a été imprimé, car le dialogue a été fermé.',
  shuttingDown: 'Watchbill se ferme et n’accepte rien de nouveau. Relancez-le pour continuer.',
  internal:
    'Un problème inattendu est survenu dans Watchbill. Ce qui s’est passé est écrit dans son journal technique.',
  journalGap:
    'Le fichier du journal continue au numéro {{expected}}, mais le numéro {{given}} a été donné. Rien n’a été écrit.',
  notOneLine: 'Une ligne du fichier du journal doit être une ligne de JSON. Rien n’a été écrit.',
  journalClosed: 'Le fichier du journal n’a pas pu être ouvert : rien ne peut y être ajouté. Relancez Watchbill.',
  preferencesNotKept:
    'Les réglages valent pour cette fenêtre, mais ne peuvent pas être conservés tant que ce dossier de données n’est pas utilisé.',
  nothingKeptAside: 'Aucun fichier de réglages endommagé n’a été mis de côté.',
  folderNotChosen: 'Les sauvegardes restent où elles étaient, car le dialogue a été fermé.',
  backupNotAsWritten:
    'La sauvegarde a été écrite, mais se relit autrement : elle ne compte donc pas. Les précédentes sont intactes. Le disque va-t-il bien ?',
  backupNoRoom:
    'Il ne reste que {{free}} là où sont les sauvegardes, trop peu pour en faire une. Libérez de la place, ou choisissez un autre dossier ; ce qui s’y trouve est intact.',
  backupUnreadable:
    'Cette sauvegarde ne peut pas être lue jusqu’au bout. Elle est restée telle quelle ; choisissez-en une autre.',
  packTooLarge: 'Ce n’est pas un fichier de 24 Mo au plus : il n’est donc pas lu. Un pack à ajouter est plus petit.',
  packUnreadable: 'Le système n’a pas pu lire ce fichier. Vérifiez qu’il est toujours là, puis réessayez.',
  folderNotShown: 'Le système n’a pas pu afficher ce dossier.',
  loginNotKept:
    'Impossible d’indiquer au système s’il doit lancer Watchbill à l’ouverture de session. Les autres réglages sont conservés.',
};

/** Why the data folder cannot be used: ends the sentence that says so, after a colon. */
export const folderReasons = {
  full: 'le disque est plein.',
  readOnly: 'il est en lecture seule, ou appartient à quelqu’un d’autre.',
  notAFolder: 'un fichier se trouve là où devrait être le dossier.',
  other: 'le système signale {{code}}.',
};

export const dialogWords = {
  packFiles: 'Packs Watchbill',
  crashTitle: 'Cette fenêtre a cessé de fonctionner',
  crashDetail:
    'Elle a déjà été rechargée une fois. Ce que vous avez marqué est sur le disque. Vous pouvez essayer encore une fois ou fermer la fenêtre.',
  crashTryAgain: 'Réessayer',
  crashClose: 'Fermer la fenêtre',
  faultTitle: 'Un problème inattendu est survenu',
  faultDetail: 'Watchbill continue, mais il vaut mieux le relancer. Ce qui s’est passé est écrit dans {{logFile}}.',
};

/** The titles of menus, and what no command of the pages stands behind. */
export const menuWords = {
  file: 'Fichier',
  edit: 'Édition',
  go: 'Aller',
  companion: 'Guide',
  view: 'Affichage',
  window: 'Fenêtre',
  help: 'Aide',
  actualSize: 'Taille réelle',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fullScreen: 'Plein écran',
  keepOnTop: 'Garder au premier plan',
  about: 'À propos de Watchbill',
  services: 'Services',
  hide: 'Masquer Watchbill',
  hideOthers: 'Masquer les autres',
  showAll: 'Tout afficher',
  quit: 'Quitter Watchbill',
  closeWindow: 'Fermer la fenêtre',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  pastePlain: 'Coller sans mise en forme',
  delete: 'Supprimer',
  selectAll: 'Tout sélectionner',
  minimize: 'Réduire',
  maximize: 'Agrandir',
  allToFront: 'Tout ramener au premier plan',
};

/** Commands of the pages, as menus name them, by their ids. */
export const commandWords = {
  undo: 'Annuler',
  redo: 'Rétablir',
  palette: 'Rechercher ou agir…',
  'go-up-next': 'À suivre',
  'go-library': 'Bibliothèque',
  'go-calendar': 'Calendrier',
  'go-history': 'Historique',
  'go-statistics': 'Statistiques',
  'go-journal': 'Journal',
  'go-settings': 'Réglages…',
  'go-backups': 'Sauvegardes…',
  'go-check': 'Vérifier la bibliothèque…',
  'go-export': 'Exporter…',
  'go-import': 'Importer…',
  'go-characters': 'Personnages',
  'go-relations': 'Relations',
  'go-people': 'Équipe',
  'go-production': 'Production',
  'go-sources': 'Sources',
  'go-conflicts': 'Contradictions',
  'compare-cards': 'Comparer des fiches',
  'go-notes': 'Notes',
  'go-lists': 'Listes',
  'add-show': 'Ajouter une série…',
  'go-unmatched': 'En attente d’association',
  'go-search': 'Rechercher partout',
  'go-back': 'Retour',
  'go-forward': 'Avancer',
  'write-note': 'Écrire une note à ce sujet',
  'add-to-list': 'Ajouter à une liste…',
  'new-window': 'Nouvelle fenêtre',
  'small-window': 'Ouvrir dans une petite fenêtre',
  'up-next-window': '« À suivre » dans une petite fenêtre',
  'toggle-side': 'Afficher ou masquer la colonne latérale',
  'focus-pane': 'Aller aux détails',
  'close-pane': 'Fermer les détails',
  print: 'Imprimer…',
  'save-pdf': 'Enregistrer en PDF…',
  'copy-link': 'Copier le lien',
  'go-help': 'Aide de Watchbill',
  shortcuts: 'Raccourcis clavier',
};

export const contextWords = {
  noSuggestions: 'Aucune suggestion',
  learn: 'Ajouter au dictionnaire',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
};

export const trayWords = {
  episode: '{{title}} · {{detail}}',
  mark: 'Marquer comme vu',
  show: 'Afficher',
  nothing: 'Rien n’attend d’être vu',
  open: 'Ouvrir Watchbill',
  upNext: '« À suivre » dans une petite fenêtre',
  newWindow: 'Nouvelle fenêtre',
  quit: 'Quitter Watchbill',
};
