import { useEffect, useRef, useState } from 'react';

/** How long a pause in typing is: only then does the address change. */
const PAUSE = 250;

/**
 * The text of the filter: it filters as it is typed, and goes into the address after a pause. Going back brings the
 * earlier text; what was typed meanwhile is never overwritten by the address catching up. The third answer writes the
 * address at once: for what leads away from the page, so that going back finds what was typed last.
 */
export function useQuery(
  address: string,
  write: (query: string) => void,
): [text: string, setText: (query: string) => void, writeNow: () => void] {
  const [text, setText] = useState(address);
  const [seen, setSeen] = useState(address);
  const [written, setWritten] = useState(address);
  if (address !== seen) {
    setSeen(address);
    if (address !== written) {
      setText(address);
      setWritten(address);
    }
  }

  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    if (text === written) return undefined;
    const timer = setTimeout(() => {
      setWritten(text);
      latest.current(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, written]);

  const writeNow = () => {
    if (text === written) return;
    setWritten(text);
    write(text);
  };
  return [text, setText, writeNow];
}
