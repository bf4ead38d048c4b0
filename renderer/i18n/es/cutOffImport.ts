export const cutOffImport = {
  kicker: 'Un momento',
  title: 'Una importación se interrumpió.',
  text: 'Se está retirando, para que la biblioteca quede como antes. Si lo interrumpido fue revertir una importación, se termina del mismo modo.',
  job: 'Retirándola',
};
