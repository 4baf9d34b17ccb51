import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { presentSdJwt } from '@customhouse/proofs/jose/sd-jwt/present-sd-jwt.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import { newBitString, withEntry } from '@customhouse/proofs/status-list/bit-string.ts'
import { statusEntry, statusListCredential } from '@customhouse/proofs/status-list/status-list-credential.ts'
import { createPresentation } from '@customhouse/proofs/verification/create-presentation.ts'
import { issueCredential } from '@customhouse/proofs/verification/issue-credential.ts'
import { achieved } from './credential-samples/achieved.ts'
import { didOf, sampleKey } from './credential-samples/sample-key.ts'

/** Writes samples/credentials anew: signed by keys that follow from the names of their invented holders, so that they verify offline. */

const folder = 'samples/credentials'
const contexts = contextLibrary()
const created = new Date('2025-11-03T09:00:00Z')
const validity = { validFrom: '2025-11-03T09:00:00Z', validUntil: '2045-11-03T09:00:00Z' }
const listUrl = 'https://northern-pipeline.example/status/revocation-1'
const [liveIndex, revokedIndex] = [40_961, 97_003]

const mill = sampleKey('Halden Plate Works', 'key')
const carrier = sampleKey('Blue Heron Line', 'jwk')
const pipeline = sampleKey('Northern Example Pipeline', 'key')
const broker = sampleKey('Meridian Customs Brokers', 'key')

/** A valid example of a type, with the issuer's name for itself replaced by the DID of its sample key. */
function example(type: string, name: string, key: HeldSigningKey): JsonObject {
  const vector = JSON.parse(readFileSync(`server/modules/credentials/types/${type}/vectors/${name}.json`, 'utf8')) as { credential: JsonObject }
  const named = partyIdOf(vector.credential.issuer) ?? ''
  return { ...(JSON.parse(JSON.stringify(vector.credential).replaceAll(named, didOf(key))) as JsonObject), ...validity }
}

function write(name: string, content: JsonObject | string): void {
  const path = `${folder}/${name}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? `${content}\n` : `${JSON.stringify(content, null, 2)}\n`)
  console.log(path)
}

const proven = async (credential: JsonObject, key: HeldSigningKey, cryptosuite = 'eddsa-rdfc-2022'): Promise<JsonObject> =>
  achieved(await issueCredential(credential, { form: 'data-integrity', cryptosuite, key, contexts, created }))

const report = example('mill-test-report', 'valid-two-heats', mill)
const signedReport = await proven(report, mill)
write('mill-test-report.json', signedReport)
write('mill-test-report-tampered.json', JSON.parse(JSON.stringify(signedReport).replace('"countryOfMeltAndPour":"BR"', '"countryOfMeltAndPour":"CA"')) as JsonObject)
write('mill-test-report-expired.json', await proven({ ...report, id: 'urn:uuid:0f6a2a4e-7f0b-4b34-9a77-0d5a0c1f6b11', validFrom: '2023-01-09T09:00:00Z', validUntil: '2024-01-09T09:00:00Z' }, mill))

let salts = 0
const salt = (): string => createHash('sha256').update(`Customhouse sample salt ${String((salts += 1))}`).digest().subarray(0, 16).toString('base64url')
const disclosable = ['/credentialSubject/customer', '/credentialSubject/purchaseOrderNumber', '/credentialSubject/inspections/0', '/credentialSubject/inspections/1']
const hidable = achieved(await issueCredential({ ...report, id: 'urn:uuid:51c0a7d2-6a07-4a53-8a3e-8b6b7f1f6d02' }, { form: 'vc-sd-jwt', key: mill, disclosable, salt }))
// The second heat is shown; the customer, the order and the first heat are kept back.
write('mill-test-report.sd-jwt', achieved(await presentSdJwt(hidable, { disclose: ['/credentialSubject/inspections/1'] })))

const bill = achieved(await issueCredential(example('bill-of-lading', 'valid-steel', carrier), { form: 'vc-jose', key: carrier, issuedAt: created }))
write('bill-of-lading.jwt', bill)

const ticket = example('oil-and-gas-delivery-ticket', 'valid-pipeline-batch', pipeline)
const withStatus = (id: string, index: number): JsonObject => ({ ...ticket, id, credentialStatus: statusEntry({ url: listUrl, index, purpose: 'revocation' }) })
write('delivery-ticket.json', await proven(withStatus('urn:uuid:3e1c8c1b-5a43-4f0a-8f5f-2a7b3f9d5c21', liveIndex), pipeline, 'eddsa-jcs-2022'))
write('delivery-ticket-revoked.json', await proven(withStatus('urn:uuid:9b7a54de-2c8f-4d0d-b1c9-5e8c7a0e4f32', revokedIndex), pipeline, 'eddsa-jcs-2022'))
const bits = withEntry(newBitString(), { index: revokedIndex, value: 1 })
const list = statusListCredential({ url: listUrl, issuer: didOf(pipeline), purposes: ['revocation'], bits, validFrom: created, validUntil: new Date(validity.validUntil) })
write('status/northern-pipeline-revocation.json', await proven(list, pipeline))

const presentation = { credentials: [signedReport, bill], key: broker, challenge: 'sample-challenge-7f3a', domain: 'customs.example', created }
write('presentation.json', achieved(await createPresentation({ ...presentation, securing: { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', contexts } })))

const recognition = { standing: 'issuer', scope: {}, from: '2025-01-01T00:00:00.000Z', basis: 'Invented for the samples', recognisedBy: 'customs', recordedAt: '2025-01-01T00:00:00.000Z' }
write('recognised-issuers.json', {
  recognisedIssuers: [
    { id: '01940000-0000-7000-8000-000000000001', issuer: didOf(mill), name: 'Halden Plate Works (sample)', types: ['MillTestReportCredential'], ...recognition },
    { id: '01940000-0000-7000-8000-000000000002', issuer: didOf(pipeline), name: 'Northern Example Pipeline (sample)', types: ['OilAndGasDeliveryTicketCredential'], ...recognition },
  ],
})
