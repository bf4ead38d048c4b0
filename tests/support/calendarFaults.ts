/**
 * What RFC 5545 finds wrong with a calendar of whole days: the rules that readers are lenient about. It reads octets
 * and knows nothing of the writer.
 */
export function calendarFaults(text: string): string[] {
  const faults: string[] = [];
  const check = (good: boolean, fault: string) => {
    if (!good) faults.push(fault);
  };
  check(text.endsWith('\r\n'), 'the last line has no end');
  check(!/(?<!\r)\n|\r(?!\n)/.test(text), 'a line does not end with CR and LF');
  // oxlint-disable-next-line no-control-regex -- these are what may not be there
  check(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text), 'there is a control character');
  for (const line of text.split('\r\n')) {
    check(Buffer.byteLength(line) <= 75, `a line has more than 75 octets: ${line.slice(0, 40)}`);
    check(!line.includes('\ufffd'), `a character is cut: ${line.slice(0, 40)}`);
  }
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  const open: { name: string; properties: Map<string, string[]> }[] = [];
  const uids = new Set<string>();
  for (const line of lines) {
    const [, property = '', parameters = '', value = ''] = /^([A-Z][A-Z0-9-]*)((?:;[^:"]*)?):(.*)$/.exec(line) ?? [];
    check(property !== '', `no property: ${line.slice(0, 40)}`);
    if (property === 'BEGIN') open.push({ name: value, properties: new Map() });
    else if (property === 'END') {
      const closed = open.pop();
      check(closed?.name === value, `END:${value} closes nothing`);
      if (closed?.name === 'VCALENDAR') faults.push(...missing(closed.properties, ['PRODID', 'VERSION']));
      if (closed?.name === 'VEVENT') faults.push(...eventFaults(closed.properties, uids));
    } else {
      const { properties } = open.at(-1) ?? { properties: new Map<string, string[]>() };
      properties.set(property, [...(properties.get(property) ?? []), parameters + value]);
      if (['SUMMARY', 'UID', 'NAME', 'X-WR-CALNAME'].includes(property))
        check(/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value), `not escaped: ${line.slice(0, 40)}`);
    }
  }
  check(open.length === 0, 'something is not closed');
  check(lines[0] === 'BEGIN:VCALENDAR' && lines.at(-1) === 'END:VCALENDAR', 'it is no calendar');
  check(lines.includes('VERSION:2.0'), 'it is of no version that is known');
  return faults;
}

const missing = (properties: ReadonlyMap<string, string[]>, wanted: readonly string[]) =>
  wanted.filter((one) => properties.get(one)?.length !== 1).map((one) => `${one} is missing, or there twice`);

function eventFaults(properties: ReadonlyMap<string, string[]>, uids: Set<string>): string[] {
  const faults = missing(properties, ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY']);
  const [uid = ''] = properties.get('UID') ?? [];
  if (uids.has(uid)) faults.push(`two events have the UID ${uid}`);
  uids.add(uid);
  if (!/^\d{8}T\d{6}Z$/.test(properties.get('DTSTAMP')?.[0] ?? '')) faults.push('DTSTAMP is no instant in UTC');
  const [start, end] = ['DTSTART', 'DTEND'].map(
    (one) =>
      /^;VALUE=DATE(\d{4})(\d{2})(\d{2})$/
        .exec(properties.get(one)?.[0] ?? '')
        ?.slice(1)
        .join('') ?? '',
  );
  if (!start || !end || start >= end) faults.push(`no day: ${start} to ${end}`);
  return faults;
}
