/** Lines beyond the grid, so that a turned pattern still covers its corners. */
const REACH = 36;
const STEP = 1.5;
const RAYS = 120;

const drawn = new Map<string, string>();

/** The engraved lines of one of six patterns as one path: lines at 0, 90, 45 and -45 degrees, circles, rays. */
export function engravingPath(pattern: number, centreY: number): string {
  const key = `${pattern} ${centreY}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const path = drawPattern(pattern, centreY);
  drawn.set(key, path);
  return path;
}

function drawPattern(pattern: number, centreY: number): string {
  switch (pattern) {
    case 0:
      return lines(0, centreY);
    case 1:
      return lines(90, centreY);
    case 2:
      return lines(45, centreY);
    case 3:
      return lines(-45, centreY);
    case 4:
      return circles(centreY);
    default:
      return rays(centreY);
  }
}

function lines(degrees: number, centreY: number): string {
  const [cos, sin] = direction(degrees);
  const parts: string[] = [];
  for (let offset = -REACH; offset <= REACH; offset += STEP) {
    const x = 24 - sin * offset;
    const y = centreY + cos * offset;
    parts.push(
      `M${round(x - cos * REACH)} ${round(y - sin * REACH)}L${round(x + cos * REACH)} ${round(y + sin * REACH)}`,
    );
  }
  return parts.join('');
}

function circles(centreY: number): string {
  const parts: string[] = [];
  for (let radius = STEP; radius <= REACH; radius += STEP) {
    parts.push(
      `M${24 - radius} ${centreY}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    );
  }
  return parts.join('');
}

function rays(centreY: number): string {
  const parts: string[] = [];
  for (let ray = 0; ray < RAYS; ray += 1) {
    const [cos, sin] = direction((ray * 360) / RAYS);
    parts.push(`M24 ${centreY}L${round(24 + cos * REACH)} ${round(centreY + sin * REACH)}`);
  }
  return parts.join('');
}

function direction(degrees: number): [cos: number, sin: number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
