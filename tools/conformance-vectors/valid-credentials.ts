import type { ConformanceVector, VectorSecuring } from '@customhouse/cli/conformance/vector.ts'
import { issueJwtCredential } from '@customhouse/proofs/jose/issue-jwt-credential.ts'
import { presentSdJwt } from '@customhouse/proofs/jose/sd-jwt/present-sd-jwt.ts'
import type { SampleParty } from './sample-parties.ts'
import { sampleParties } from './sample-parties.ts'
import { created, disclosing, integrity, plainCredential, plainOlderCredential, token, uuidOf, valid, valueOf } from './secured.ts'

const { mill, producer, customs, trader, broker, importer, holder } = sampleParties
const sound = 'Every signature holds, the data model is kept, and the issuer controls the key'

/** Sound credentials in every way of securing, and in every shape that the data model allows and platforms meet. */
export async function validCredentials(): Promise<readonly ConformanceVector[]> {
  return [...(await byIntegrity()), ...(await byToken()), ...(await withManyProofs()), ...(await inShapes())]
}

async function byIntegrity(): Promise<readonly ConformanceVector[]> {
  const ways: readonly (readonly [string, VectorSecuring, SampleParty, string, string])[] = [
    ['ed25519', 'eddsa-rdfc-2022', mill, 'did:key', 'GIS-040 GIS-002'],
    ['ed25519-did-jwk', 'eddsa-rdfc-2022', trader, 'did:jwk', 'GIS-003'],
    ['p256', 'ecdsa-rdfc-2019', producer, 'did:key', 'GIS-041 GIS-002'],
    ['p256-did-jwk', 'ecdsa-rdfc-2019', broker, 'did:jwk', 'GIS-003'],
    ['p384', 'ecdsa-rdfc-2019', customs, 'did:key', 'GIS-042'],
    ['ed25519', 'eddsa-jcs-2022', mill, 'did:key', 'GIS-044'],
    ['p256', 'ecdsa-jcs-2019', producer, 'did:key', 'GIS-044'],
    ['p384', 'ecdsa-jcs-2019', customs, 'did:key', 'GIS-044'],
  ]
  return Promise.all(ways.map(async ([key, securing, party, method, requirement]) => valid({
    id: `valid-${securing}-${key}`, title: `Secured by ${securing}, issuer ${method}`, requirements: requirement.split(' '), kind: 'credential', securing,
    input: await integrity(plainCredential(party), party, { cryptosuite: securing }),
  }, sound)))
}

async function byToken(): Promise<readonly ConformanceVector[]> {
  const enveloped = (key: string, party: SampleParty, requirement: string) => ({ id: `valid-vc-jose-${key}`, title: `A vc+jwt token signed by ${key.toUpperCase()}`, requirements: [requirement], kind: 'credential', securing: 'vc-jose', party } as const)
  const tokens = [enveloped('eddsa', mill, 'GIS-043'), enveloped('es256', producer, 'GIS-043'), enveloped('es384', customs, 'GIS-042'), enveloped('eddsa-did-jwk', trader, 'GIS-003')]
  const older = [['eddsa', mill], ['es256', producer]] as const
  const disclosable = ['/credentialSubject/name', '/credentialSubject/description']
  const whole = await disclosing(plainCredential(producer), producer, { form: 'vc-sd-jwt', disclosable })
  const typed = { iss: producer.did, vct: 'https://types.example/mill-test-report', heat: 'H61316', weightKilograms: 17775, cnf: { jwk: holder.publicJwk } }
  return [
    ...(await Promise.all(tokens.map(async ({ party, ...vector }) => valid({ ...vector, input: await token(plainCredential(party), party) }, sound)))),
    ...(await Promise.all(older.map(async ([key, party]) => valid({
      id: `valid-vc-jwt-${key}`, title: `A token of the data model 1.1, with the claims vc, iss, nbf, jti and sub, signed by ${key.toUpperCase()}`, requirements: ['GIS-045'], kind: 'credential', securing: 'vc-jwt',
      input: valueOf(await issueJwtCredential(plainOlderCredential(party), { form: 'vc-jwt', key: party.key })),
    }, sound)))),
    valid({ id: 'valid-vc-sd-jwt-all-disclosed', title: 'A vc+sd-jwt token with everything disclosed', requirements: ['GIS-046'], kind: 'credential', securing: 'vc-sd-jwt', input: whole }, sound),
    valid({
      id: 'valid-vc-sd-jwt-description-held-back', title: 'A vc+sd-jwt token whose holder holds the description back', requirements: ['GIS-046'], kind: 'credential', securing: 'vc-sd-jwt',
      input: valueOf(await presentSdJwt(whole, { disclose: ['/credentialSubject/name'] })),
    }, sound),
    valid({
      id: 'valid-vc-sd-jwt-all-held-back', title: 'A vc+sd-jwt token whose holder discloses nothing', requirements: ['GIS-046'], kind: 'credential', securing: 'vc-sd-jwt',
      input: valueOf(await presentSdJwt(whole, { disclose: [] })),
    }, sound),
    valid({
      id: 'valid-vc-sd-jwt-es384', title: 'A vc+sd-jwt token signed by ES384', requirements: ['GIS-046', 'GIS-042'], kind: 'credential', securing: 'vc-sd-jwt',
      input: await disclosing(plainCredential(customs), customs, { form: 'vc-sd-jwt', disclosable: ['/credentialSubject/name'] }),
    }, sound),
    valid({
      id: 'valid-sd-jwt-vc', title: 'A dc+sd-jwt token (SD-JWT VC) with everything disclosed', requirements: ['GIS-047'], kind: 'credential', securing: 'sd-jwt-vc',
      input: await disclosing(typed, producer, { form: 'sd-jwt-vc', disclosable: ['/heat', '/weightKilograms'] }),
    }, sound),
  ]
}

async function withManyProofs(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const first = await integrity(plainCredential(mill), mill, { cryptosuite, id: 'urn:proof:mill' })
  const common = { kind: 'credential', securing: cryptosuite } as const
  return [
    valid({ ...common, id: 'valid-proof-set', title: 'Two proofs side by side: the mill and an importer who endorses it', requirements: ['GIS-048'], input: await integrity(first, importer, { cryptosuite, id: 'urn:proof:importer' }) }, 'Both proofs hold, and one is by the issuer'),
    valid({
      ...common, id: 'valid-proof-set-two-suites', title: 'Two proofs of the issuer side by side: over RDF and over JSON', requirements: ['GIS-044'], securing: 'eddsa-jcs-2022',
      // JCS covers the document without the other proof, and so needs the same context to be there from the beginning.
      input: await integrity(await integrity(plainCredential(mill), mill, { cryptosuite: 'eddsa-jcs-2022' }), mill, { cryptosuite }),
    }, 'Both proofs hold'),
    valid({
      ...common, id: 'valid-proof-chain', title: 'A proof that endorses the issuer’s by previousProof', requirements: ['GIS-049'],
      input: await integrity(first, importer, { cryptosuite, id: 'urn:proof:importer', previousProof: 'urn:proof:mill' }),
    }, 'Both proofs hold, and the second covers the first'),
  ]
}

async function inShapes(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const shaped = async (id: string, title: string, change: JsonShape): Promise<ConformanceVector> => valid({
    id: `valid-${id}`, title, requirements: change.requirements ?? ['GIS-010'], kind: 'credential', securing: cryptosuite,
    input: await integrity(change.credential, mill, { cryptosuite, ...(change.expires === undefined ? {} : { expires: change.expires }) }),
  }, sound)
  const subject = plainCredential(mill)['credentialSubject'] ?? null
  return [
    await shaped('issuer-as-object', 'The issuer is an object with a name', { credential: plainCredential(mill, { issuer: { id: mill.did, name: 'Halden Plate Works (sandbox)' } }) }),
    await shaped('two-subjects', 'The credential is about two things', { credential: plainCredential(mill, { credentialSubject: [subject, { id: uuidOf('a second heat'), name: 'Heat H61319' }] }) }),
    await shaped('subject-without-id', 'The subject has no identifier', { credential: plainCredential(mill, { credentialSubject: { name: 'Heat H61316' } }) }),
    await shaped('languages', 'The name in two languages', { credential: plainCredential(mill, { name: [{ '@value': 'Mill test report', '@language': 'en' }, { '@value': 'Werksprüfbericht', '@language': 'de' }] }) }),
    // RDF has no agreed form for the direction of a text, so that it travels as a token (JSON-LD 1.1, section 10.2).
    valid({
      id: 'valid-text-from-right-to-left', title: 'A name that is written from right to left', requirements: ['GIS-010'], kind: 'credential', securing: 'vc-jose',
      input: await token(plainCredential(mill, { name: { '@value': 'تقرير اختبار المصنع', '@language': 'ar', '@direction': 'rtl' } }), mill),
    }, sound),
    await shaped('letters-beyond-ascii', 'Texts with letters of many scripts, escapes and an emoji', {
      credential: plainCredential(mill, { credentialSubject: { name: 'Çelik levha “H61316” – \u00e5\u0308, 鋼板, \ud83c\udf0d', description: 'tab\tquote " backslash \\ newline\nend' } }),
    }),
    await shaped('in-force-until-2099', 'The validity ends in 2099', { credential: plainCredential(mill, { validUntil: '2099-01-01T00:00:00Z' }), requirements: ['GIS-013'] }),
    await shaped('dates-with-offset', 'The validity begins at a time written with an offset', { credential: plainCredential(mill, { validFrom: '2026-07-06T05:00:00-04:00' }), requirements: ['GIS-013'] }),
    await shaped('proof-expires-in-2099', 'The proof expires in 2099', { credential: plainCredential(mill), expires: new Date('2099-01-01T00:00:00Z'), requirements: ['GIS-053'] }),
    await shaped('terms-of-use-and-evidence', 'The issuer states terms of use and evidence', {
      credential: plainCredential(mill, { termsOfUse: [{ type: 'https://terms.example/CustomsUseOnly' }], evidence: [{ id: 'https://mill.example/tests/H61316', type: ['https://terms.example/TensileTest'] }] }),
    }),
    valid({
      id: 'valid-data-model-1', title: 'A credential of the data model 1.1', requirements: ['GIS-011'], kind: 'credential', securing: cryptosuite,
      input: await integrity(plainOlderCredential(mill), mill, { cryptosuite, created }),
    }, sound),
    valid({
      id: 'valid-data-model-1-expires-2099', title: 'A credential of the data model 1.1 with an expirationDate', requirements: ['GIS-011', 'GIS-013'], kind: 'credential', securing: 'ecdsa-rdfc-2019',
      input: await integrity(plainOlderCredential(producer, { expirationDate: '2099-01-01T00:00:00Z' }), producer, { cryptosuite: 'ecdsa-rdfc-2019' }),
    }, sound),
  ]
}

interface JsonShape {
  readonly credential: ReturnType<typeof plainCredential>
  readonly requirements?: readonly string[]
  readonly expires?: Date
}
