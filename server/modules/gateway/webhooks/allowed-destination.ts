/** Why a webhook may not be sent to a URL, or nothing when it may. */
export function destinationRefusal(url: string, environment: 'test' | 'production'): string | undefined {
  if (!URL.canParse(url)) return 'It is not a URL'
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return 'It carries a user name or password; deliveries are signed instead'
  if (environment === 'test' && isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:')) return undefined
  if (protocol !== 'https:') return 'It must begin with https; the sandbox also takes http to this machine (127.0.0.1)'
  return isPublicName(hostname) ? undefined : 'It must name a public host; addresses and local names are not sent to'
}

function isPublicName(hostname: string): boolean {
  return hostname.includes('.') && !isLiteralAddress(hostname) && !isLoopback(hostname)
}

/** Special purposes of RFC 6890 and its registries, as the addresses are written: this host, private, shared, link-local, test, benchmark, multicast. */
const internalAddresses: readonly RegExp[] = [
  /^(?:0|10|127)\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.(?:168|0\.[02])\./,
  /^198\.(?:1[89]|51\.100)\./,
  /^203\.0\.113\./,
  /^(?:22[4-9]|2[3-5]\d)\./,
  /^::1?$/,
  /^f[c-f]/,
  /^64:ff9b:/,
  // An IPv4 address in hexadecimal: no resolver writes it so, and what it leads to would not be seen here.
  /^::ffff:[\da-f]+:/,
]

/** Whether an address that a name resolved to is one that deliveries must not reach from inside. */
export function isInternalAddress(address: string): boolean {
  const written = address.toLowerCase()
  const plain = written.replace(/^::ffff:(?=\d+\.)/, '')
  return internalAddresses.some((range) => range.test(plain))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function isLiteralAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(hostname)
}
