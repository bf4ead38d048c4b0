/** What somebody types, and what must stand first. Several answers where any of them is right. */
export type Asked = { typed: string; first: readonly string[] };

const who = (...slugs: string[]) => slugs.map((slug) => `/character/picard/${slug}`);
const person = (...slugs: string[]) => slugs.map((slug) => `/person/picard/${slug}`);
const episode = (...codes: string[]) => codes.map((code) => `/show/picard/${code}`);
const show = (...slugs: string[]) => slugs.map((slug) => `/show/${slug}`);
const asked = (list: Readonly<Record<string, readonly string[]>>): Asked[] =>
  Object.entries(list).map(([typed, first]) => ({ typed, first }));

/** Typed as it is written, or the beginning of it. */
export const PLAIN = asked({
  jurati: who('jurati'),
  'agnes jurati': who('jurati'),
  'seven of nine': who('seven'),
  seven: who('seven'),
  annika: who('seven'),
  data: who('data'),
  q: who('q'),
  hugh: who('hugh'),
  soji: who('soji'),
  'the destroyer': who('soji'),
  locutus: who('picard'),
  'jean-luc': who('picard'),
  'jean luc picard': who('picard'),
  jl: who('picard'),
  rios: who('rios'),
  cristobal: who('rios'),
  'Cristóbal Rios': who('rios'),
  renee: who('renee-picard'),
  raffi: who('raffi'),
  'number one': who('number-one'),
  tveen: who('tveen'),
  "t'veen": who('tveen'),
  b4: who('b4'),
  'b-4': who('b4'),
  'la forge': who('geordi', 'sidney', 'alandra'),
  laforge: who('geordi', 'sidney', 'alandra'),
  'borg queen': who('borg-queen-prime'),
  'altan soong': who('altan-soong'),
  worf: who('worf'),
  'captain shaw': who('shaw'),
  guin: who('guinan'),
  picard: [...show('picard'), ...who('picard')],
  discovery: show('dsc'),
  tng: show('tng'),
  'deep space': show('ds9'),
  ds9: show('ds9'),
  stardust: episode('s1e5'),
  'the impossible box': episode('s1e6'),
  impossible: episode('s1e6'),
  'star gazer': episode('s2e1'),
  vox: [...who('jack'), ...episode('s3e9')],
  'two of one': episode('s2e6'),
  s1e5: episode('s1e5'),
  'picard s2e4': episode('s2e4'),
  'picard 1 10': episode('s1e10'),
  '3x10 picard': episode('s3e10'),
  'patrick stewart': person('patrick-stewart'),
  stewart: person('patrick-stewart'),
  frakes: person('jonathan-frakes'),
  'brent spiner': person('brent-spiner'),
  'jeff russo': person('jeff-russo'),
  'navigation hologram': who('holo-enoch'),
});

/** A letter wrong, missing, too many, or two swapped; a gap or an accent that is not there. */
export const MISSPELT = asked({
  jurrati: who('jurati'),
  'seven of nin': who('seven'),
  sevn: who('seven'),
  'sevn of nine': who('seven'),
  romulna: who('narek', 'elnor', 'laris', 'zhaban', 'oh', 'narissa', 'ramdha', 'zani', 'titus-rikka'),
  piccard: [...show('picard'), ...who('picard')],
  'jean luk picard': who('picard'),
  dhaj: who('dahj'),
  soij: who('soji'),
  'raffi musicker': who('raffi'),
  'kristobal rios': who('rios'),
  guinnan: who('guinan'),
  'beverley crusher': who('beverly'),
  'wesly crusher': who('wesley-crusher'),
  geordie: who('geordi'),
  'riker wiliam': who('riker'),
  trois: who('troi'),
  'borg quen': who('borg-queen-prime', 'borg-queen-confed', 'borg-queen-masked'),
  stardsut: episode('s1e5'),
  'star dust city rag': episode('s1e5'),
  nepenthy: episode('s1e7'),
  'absolut kandor': episode('s1e4'),
  remeberance: episode('s1e1'),
  disengauge: episode('s3e2'),
  'patric stuart': person('patrick-stewart'),
  'jerri ryan': person('jeri-ryan'),
  'isa brionnes': person('isa-briones'),
  'michele hurd': person('michelle-hurd'),
  voyger: show('voy'),
  enterprize: show('ent'),
});

/** With the first five episodes watched. */
export const EARLY = asked({
  seven: who('seven'),
  stardust: episode('s1e5'),
  bjayzel: who('bjayzl'),
  maddox: who('maddox'),
  'bruce madox': who('maddox'),
  icheb: who('icheb'),
  'picard s3e10': episode('s3e10'),
});

/** What the same viewer cannot find, by its name or by anything else, because it lies ahead. */
export const AHEAD = [
  'the impossible box',
  'nepenthe',
  'kestra',
  'thaddeus',
  'sutra',
  'tallinn',
  'vadic',
  'jack crusher',
  'michelle forbes',
  'confederation',
];
