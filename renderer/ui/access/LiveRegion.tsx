import { useEffect, useState } from 'react';
import { listenToAnnouncements, type Urgency } from './announce';
import { VisuallyHidden } from './VisuallyHidden';

interface Message {
  readonly id: number;
  readonly text: string;
  readonly urgency: Urgency;
  /** Milliseconds since the page began. */
  readonly at: number;
}

/**
 * Long enough to be picked up: screen readers take a text when it appears. Short, because what is said may name what an
 * undo has just put beyond the horizon again.
 */
const LIFETIME = 1000;

/** From this age on a message gives way to the next one at once: by then it has been picked up. */
const PICKED_UP = 300;

/** The place from which `announce` speaks. Once per window, near the root, never unmounted. */
export function LiveRegion() {
  const [messages, setMessages] = useState<readonly Message[]>([]);

  useEffect(() => {
    let lastId = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const stop = listenToAnnouncements((text, urgency) => {
      lastId += 1;
      const id = lastId;
      const at = performance.now();
      setMessages((current) => [
        ...current.filter((message) => at - message.at < PICKED_UP),
        { id, text, urgency, at },
      ]);
      const timer = setTimeout(() => {
        timers.delete(timer);
        setMessages((current) => current.filter((message) => message.id !== id));
      }, LIFETIME);
      timers.add(timer);
    });
    return () => {
      stop();
      timers.forEach(clearTimeout);
    };
  }, []);

  const said = (urgency: Urgency) =>
    messages
      .filter((message) => message.urgency === urgency)
      .map((message) => <span key={message.id}>{message.text} </span>);

  // Both regions stand empty from the start: one that arrives together with its text is not read.
  return (
    <>
      <VisuallyHidden aria-live="polite">{said('polite')}</VisuallyHidden>
      <VisuallyHidden aria-live="assertive">{said('assertive')}</VisuallyHidden>
    </>
  );
}
