/**
 * Loads the authorization server, which an installation with an external issuer never needs. The library writes to the terminal
 * that Node 20 is older than what its authors test; our own tests run it on the Node that this program asks for, so that one
 * line is kept from operators, and no other.
 */
export async function loadAuthorizationServer(): Promise<typeof import('./authorization-server.ts').authorizationServer> {
  const { warn } = console
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...words)
  }
  try {
    const { authorizationServer } = await import('./authorization-server.ts')
    return authorizationServer
  } finally {
    console.warn = warn
  }
}
