import inter from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';

/** What a drawing takes from the page's styles: without them it would be black on nothing elsewhere. */
const TAKEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'font-variant-numeric',
] as const;
const COLOURS: readonly string[] = ['fill', 'stroke'];

/** A drawing that stands by itself: its styles, its ground, its title and its type are in it. */
export async function standaloneSvg(drawing: SVGSVGElement, title: string): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  const colourOf = colours();
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    const style = getComputedStyle(original);
    target.removeAttribute('class');
    for (const name of TAKEN) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, COLOURS.includes(name) ? colourOf(value) : value);
    }
  });
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const ground = make('rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', colourOf(getComputedStyle(drawing).backgroundColor)],
  ] as const)
    ground.setAttribute(name, value);
  const face = make('style');
  face.textContent = await interFace();
  const name = make('title');
  name.textContent = title;
  copy.prepend(name, face, ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** Colours as every program knows them: what is mixed here is painted once, and looked at. */
function colours(): (value: string) => string {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (value) => {
    if (value === 'none' || context === null) return value;
    const found = known.get(value);
    if (found !== undefined) return found;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const plain = alpha === 0 ? 'none' : `rgb(${red} ${green} ${blue} / ${Math.round((alpha / 255) * 100) / 100})`;
    known.set(value, alpha === 255 ? `rgb(${red},${green},${blue})` : plain);
    return known.get(value) ?? plain;
  };
}

/** The face of the app, in the file. Without it the drawing is still readable, so a failure leaves it out. */
async function interFace(): Promise<string> {
  try {
    const answer = await fetch(inter);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let text = '';
    for (let start = 0; start < bytes.length; start += 8_192)
      text += String.fromCharCode(...bytes.subarray(start, start + 8_192));
    return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)})}`;
  } catch {
    return '';
  }
}
