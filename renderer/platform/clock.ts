import { dayIn } from '../../shared/util/days';

/** The viewer's clock: the one place that asks the system for the time. */
export const clock = {
  /** Epoch milliseconds. */
  now: (): number => Date.now(),
  /** IANA zone name. */
  zone: (): string => Intl.DateTimeFormat().resolvedOptions().timeZone,
  /** The viewer's calendar day. */
  today: (): string => dayIn(clock.zone(), clock.now()),
};
