import { networkInterfaces } from 'node:os'

/** Whether an IP address is one of this machine: loopback, or the address of one of its network interfaces. */
export function isOwnAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '')
  if (/^127(\.\d{1,3}){3}$/.test(plain) || plain === '::1') return true
  return Object.values(networkInterfaces()).some((list) => list?.some((face) => face.address === plain))
}

/** Whether a host name means this machine itself, so that no other can use it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^127\./.test(host) || host === '::1' || host === '[::1]'
}
