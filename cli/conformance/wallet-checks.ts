import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { type CheckResult, decided, notOffered } from './check-result.ts'
import type { Platform, PlatformAnswer } from './platform.ts'

/** OpenID4VCI, where it is offered: what the metadata say. */
export async function walletChecks(platform: Platform): Promise<readonly CheckResult[]> {
  const answer = await platform.ask({ method: 'GET', path: '/.well-known/openid-credential-issuer', about: 'the metadata of a credential issuer', isPublic: true })
  const result = { id: 'openid-issuer-metadata', title: 'The metadata of the credential issuer are well-formed', requirements: ['GIS-096'], expected: 'credential_issuer, credential_endpoint and credential_configurations_supported', exchange: answer.exchange }
  if (answer.status !== 200) return [notOffered({ ...result, observed: `no metadata (${String(answer.status)})` })]
  const missing = missingIn(answer)
  return [decided(missing.length === 0, { ...result, observed: missing.length === 0 ? 'well-formed' : `missing or malformed: ${missing.join(', ')}` })]
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
