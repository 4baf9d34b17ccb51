import type { Credentials } from '../modules/credentials/index.ts'
import { issuersOfCrudeOil } from './sample-issuers/crude-oil.table.ts'
import { issuersOfECommerce } from './sample-issuers/e-commerce.table.ts'
import { issuersOfFoodSafety } from './sample-issuers/food-safety.table.ts'
import { issuersOfNaturalGas } from './sample-issuers/natural-gas.table.ts'
import { issuersOfSteel } from './sample-issuers/steel.table.ts'

const from = '2024-01-01T00:00:00.000Z'
const basis = 'Invented for the sandbox'

/** Who signed the mill test report of samples/evidence-steel.json, once; nobody holds the key any more. */
const millOfSamples = 'did:key:z6MkfJbEpt7M79vymRvhxZM8S6yGSQPXLLwD7i6LiBK3kWZK'

const sampleIssuers = [...issuersOfSteel, ...issuersOfCrudeOil, ...issuersOfNaturalGas, ...issuersOfFoodSafety, ...issuersOfECommerce]

/**
 * Recognises the sandbox's issuers: two mills for their own test reports, who signed the samples of provenance, the authority for what it decides, and as the anchor by whose credentials others may
 * be. Call it at every start of a sandbox: the DIDs follow the address of the server, which may be another each time.
 */
export async function recogniseSandboxIssuers(credentials: Pick<Credentials, 'dids' | 'recogniseUnlessPresent'>): Promise<void> {
  const { dids } = credentials
  await credentials.recogniseUnlessPresent([
    { issuer: dids.of('northmoor'), name: 'Northmoor Steel Works (sandbox)', standing: 'issuer', types: ['MillTestReportCredential'], scope: {}, from, basis },
    { issuer: millOfSamples, name: 'Ironvale Tube Works (sandbox)', standing: 'issuer', types: ['MillTestReportCredential'], scope: { identifiers: ['heat-number:IV'] }, from, basis },
    { issuer: dids.authority, name: 'Customs (sandbox)', standing: 'issuer', types: ['CustomsReleaseCredential', 'FilingReceiptCredential'], scope: {}, from, basis: 'What customs decides, customs signs' },
    { issuer: dids.authority, name: 'Customs (sandbox)', standing: 'anchor', types: ['MillTestReportCredential'], scope: {}, from, basis },
    ...sampleIssuers.map(({ name, did, types }) => ({ issuer: did, name: `${name} (sandbox)`, standing: 'issuer' as const, types, scope: {}, from, basis })),
  ])
}
