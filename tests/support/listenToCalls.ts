import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Somebody on this machine whom a page may try to reach: what has arrived there, by UDP and by TCP. */
export async function listenToCalls() {
  let packets = 0;
  let connections = 0;
  const udp = createSocket('udp4').on('message', () => (packets += 1));
  const tcp = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.destroy();
  });
  udp.bind(0);
  tcp.listen(0);
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  // Not the loopback where there is another: browsers treat it apart.
  const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const address = all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
  return {
    at: { address, udp: udp.address().port, tcp: (tcp.address() as AddressInfo).port },
    count: () => ({ packets, connections }),
    stop: async (): Promise<void> => {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
}
