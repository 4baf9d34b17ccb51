import { didWebUrl } from '@customhouse/proofs/did-methods/web/did-web.ts'
import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { type CheckResult, decided, notOffered } from './check-result.ts'
import type { Platform, PlatformAnswer } from './platform.ts'

/** OpenID4VCI, where it is offered: what the metadata say, of the platform as a whole or of the one who issues there. */
export async function walletChecks(platform: Platform, issuer: string | undefined): Promise<readonly CheckResult[]> {
  const result = { id: 'openid-issuer-metadata', title: 'The metadata of the credential issuer are well-formed', requirements: ['GIS-096'], expected: 'credential_issuer, credential_endpoint and credential_configurations_supported' }
  const ask = (path: string) => platform.ask({ method: 'GET', path: `/.well-known/openid-credential-issuer${path}`, about: 'the metadata of a credential issuer', isPublic: true })
  const own = pathOf(issuer)
  const root = await ask('')
  const answer = root.status === 200 || own === '' ? root : await ask(own)
  if (answer.status !== 200) return [notOffered({ ...result, observed: `no metadata (${String(answer.status)})`, exchange: answer.exchange })]
  const missing = missingIn(answer)
  return [decided(missing.length === 0, { ...result, observed: missing.length === 0 ? 'well-formed' : `missing or malformed: ${missing.join(', ')}`, exchange: answer.exchange })]
}

/** Where an issuer below the platform’s root has its place: `/organisations/mill` of `did:web:HOST:organisations:mill`. */
function pathOf(issuer: string | undefined): string {
  const url = issuer === undefined ? undefined : didWebUrl(issuer)
  const path = url === undefined ? '' : new URL(url).pathname.replace(/\/did\.json$/, '')
  return path === '/.well-known' ? '' : path
}

function missingIn({ body = {} }: PlatformAnswer): readonly string[] {
  const isUrl = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value)
  const configurations = body['credential_configurations_supported']
  return [
    ...(isUrl(body['credential_issuer']) ? [] : ['credential_issuer']),
    ...(isUrl(body['credential_endpoint']) ? [] : ['credential_endpoint']),
    ...(isJsonObject(configurations) && Object.values(configurations).every((one) => isJsonObject(one) && typeof one['format'] === 'string') ? [] : ['credential_configurations_supported']),
  ]
}
