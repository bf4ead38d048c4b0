/** Words for places outside the windows, and of the menus of what is clicked. */
export const outside = {
  /** The second part of a line in the tray: «Star Trek: Picard · S1 E3 Map to the Stars». */
  episode: '{{code}} {{title}}',
  film: 'Film',
  airs: '{{code}} airs today: {{title}}',
  airsHidden: '{{code}} airs today.',
  airsFilm: 'It is out today.',
  airsSeveral_one: '{{count}} episode airs today, from {{code}} on.',
  airsSeveral_other: '{{count}} episodes air today, from {{code}} on.',
  notMarked: 'Not marked: what was chosen in the tray could not be stored. It is as it was.',
  menu: {
    open: 'Open',
    window: 'Open in a new window',
    small: 'Open in a small window',
    copy: 'Copy the name',
  },
} as const;
