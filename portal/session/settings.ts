/** What the server tells every browser before anyone signs in. */
export interface PortalSettings {
  /** Where persons sign in (OpenID Connect). */
  readonly issuer: string
  readonly clientId: string
  readonly audience: string
  readonly sandbox: boolean
  readonly version: string
  readonly publicUrl: string
}

export async function readSettings(): Promise<PortalSettings> {
  const answer = await fetch('/portal/settings.json')
  if (!answer.ok) throw new Error(`The server answered ${String(answer.status)}`)
  // The shape is the server's promise (server/portal/serve-portal.ts).
  return await answer.json() as PortalSettings
}
