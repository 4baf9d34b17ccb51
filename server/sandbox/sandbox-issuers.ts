import type { Credentials } from '../modules/credentials/index.ts'

const from = '2024-01-01T00:00:00.000Z'
const basis = 'Invented for the sandbox'

/**
 * Recognises the sandbox's issuers: a mill for its own test reports, and the authority as the anchor by whose credentials others may
 * be. Call it at every start of a sandbox: the DIDs follow the address of the server, which may be another each time.
 */
export async function recogniseSandboxIssuers(credentials: Pick<Credentials, 'dids' | 'recogniseUnlessPresent'>): Promise<void> {
  const { dids } = credentials
  await credentials.recogniseUnlessPresent([
    { issuer: dids.of('northmoor'), name: 'Northmoor Steel Works (sandbox)', standing: 'issuer', types: ['MillTestReportCredential'], scope: {}, from, basis },
    { issuer: dids.authority, name: 'Customs (sandbox)', standing: 'anchor', types: ['MillTestReportCredential'], scope: {}, from, basis },
  ])
}
