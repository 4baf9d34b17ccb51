/** The DIDs that this server answers for itself, without asking the network. */
export interface OwnDids {
  /** The DID of the customs authority whose single window this is: `did:web:HOST`. */
  readonly authority: string
  /** Where this server is reached, without a slash at the end. */
  readonly publicUrl: string
  /** The DID of an organisation: `did:web:HOST:organisations:ID`, or the authority's own. */
  of(organisation: string): string
  /** Whose DID it is; undefined where it is none of this server's, whether or not there is such an organisation. */
  organisationOf(did: string): string | undefined
}

/**
 * The names follow from where the server is reached (did:web method specification, section 3.1): the port is percent-encoded, and a
 * path becomes parts of the name. On the own machine the host is `localhost`, because an address may not stand in a did:web.
 */
export function ownDids({ publicUrl, authority }: { readonly publicUrl: string; readonly authority: string }): OwnDids {
  const url = new URL(publicUrl)
  const host = isLoopback(url.hostname) ? 'localhost' : url.hostname
  const port = url.port === '' ? '' : `%3A${url.port}`
  const path = url.pathname.split('/').filter((part) => part !== '').map((part) => `:${part}`).join('')
  const root = `did:web:${host}${port}${path}`
  const prefix = `${root}:organisations:`
  return {
    authority: root,
    publicUrl,
    of: (organisation) => (organisation === authority ? root : `${prefix}${organisation}`),
    organisationOf(did) {
      if (did === root) return authority
      const organisation = did.startsWith(prefix) ? did.slice(prefix.length) : ''
      return /^[a-z0-9][a-z0-9-]{0,62}$/.test(organisation) && organisation !== authority ? organisation : undefined
    },
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
