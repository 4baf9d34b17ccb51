/** Why a webhook may not be sent to a URL, or nothing when it may. */
export function destinationRefusal(url: string, environment: 'test' | 'production'): string | undefined {
  if (!URL.canParse(url)) return 'It is not a URL'
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return 'It carries a user name or password; deliveries are signed instead'
  if (environment === 'test' && isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:')) return undefined
  if (protocol !== 'https:') return 'It must begin with https; the sandbox also takes http to this machine (127.0.0.1)'
  if (isLiteralAddress(hostname) || isLoopback(hostname) || !hostname.includes('.')) return 'It must name a public host; addresses and local names are not sent to'
  return undefined
}

/** Whether an address that a name resolved to is one that deliveries must not reach from inside (RFC 6890 special purposes). */
export function isInternalAddress(address: string): boolean {
  const plain = address.toLowerCase().replace(/^::ffff:/, '')
  const [first = -1, second = -1] = plain.split('.').map(Number)
  if (plain.includes(':')) return plain === '::' || plain === '::1' || /^f[cde]/.test(plain) || plain.startsWith('fe8') || plain.startsWith('64:ff9b:')
  const isPrivate = first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168)
  const isSpecial = first === 0 || first === 127 || (first === 169 && second === 254) || (first === 100 && second >= 64 && second <= 127) || first >= 224
  return isPrivate || isSpecial || (first === 198 && (second === 18 || second === 19))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function isLiteralAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(hostname)
}
