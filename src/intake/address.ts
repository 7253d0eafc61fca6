import { isIP } from 'node:net';

/**
 * Whether an IP address is one that a public page is served from. Loopback, private, link-local,
 * carrier, documentation, multicast and reserved ranges are not (IANA special-purpose registries),
 * nor are IPv6 addresses that carry such an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const kind = isIP(bare);
  if (kind === 4) return isPublicIPv4(bare);
  if (kind === 6) return isPublicIPv6(bare);
  return false;
}

const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

function isPublicIPv4(address: string): boolean {
  const value = ipv4Value(address);
  return !PRIVATE_IPV4.some(([base, bits]) => value >>> (32 - bits) === ipv4Value(base) >>> (32 - bits));
}

function ipv4Value(address: string): number {
  return address.split('.').reduce((value, part) => ((value << 8) | Number(part)) >>> 0, 0);
}

function isPublicIPv6(address: string): boolean {
  const groups = ipv6Groups(address);
  const embedded = embeddedIPv4(groups);
  if (embedded !== undefined) return isPublicIPv4(embedded);
  const [first, second] = groups;
  // Only 2000::/3 is handed out; of it, 2001:db8::/32, 3fff::/20 and the first protocol block are not served from.
  if (first >> 13 !== 1) return false;
  if (first === 0x2001 && (second === 0x0db8 || second < 0x0200)) return false;
  return !(first === 0x3fff && second < 0x1000);
}

/** The eight groups of an IPv6 address that `isIP` has accepted. */
function ipv6Groups(address: string): number[] {
  const dotted = address.match(/^(.*:)(\d+\.\d+\.\d+\.\d+)$/);
  const value = dotted ? ipv4Value(dotted[2]) : 0;
  const text = dotted ? `${dotted[1]}${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}` : address;
  const [left, right] = text.split('::');
  const parse = (part: string | undefined) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const head = parse(left);
  if (right === undefined) return head;
  const tail = parse(right);
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

function embeddedIPv4(groups: readonly number[]): string | undefined {
  const dotted = (high: number, low: number) => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  const [a, b, c, d, e, f, g, h] = groups;
  const zeros = a === 0 && b === 0 && c === 0 && d === 0;
  // ::ffff:a.b.c.d, ::ffff:0:a.b.c.d, and the old ::a.b.c.d, which also covers :: and ::1.
  if (zeros && ((e === 0 && (f === 0xffff || f === 0)) || (e === 0xffff && f === 0))) return dotted(g, h);
  if (a === 0x64 && b === 0xff9b) return dotted(g, h);
  if (a === 0x2002) return dotted(b, c);
  return undefined;
}
