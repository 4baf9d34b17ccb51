import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json-ld/json-value.ts'
import { issueCredential } from './issue-credential.ts'
import { contexts, didOf, keyOf, moment, testNeeds, told } from './test-verification.ts'
import { verifyCredential } from './verify-credential.ts'

// The 84 example credentials of the W3C CCG Traceability Vocabulary v1, where they are at hand: signed by a key of ours and verified.
const folder = new URL('../../../shared/reference/credentials/traceability/examples/', import.meta.url)

describe.skipIf(!existsSync(folder))('the examples of the traceability vocabulary, issued by us', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const example = (name: string): JsonObject => {
    const document = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject
    return { ...document, issuer: didOf('mill') }
  }

  it('are verified as tokens, but for those out of date or with a status that cannot be known', async () => {
    const refused: string[] = []
    for (const name of files) {
      const issued = await issueCredential(example(name), { form: 'vc-jose', key: keyOf('mill') })
      const { findings, verified } = issued.ok ? await verifyCredential(issued.value, testNeeds()) : { verified: false, findings: issued.findings }
      if (!verified) refused.push(`${name} ${told(findings.filter(({ severity }) => severity === 'fatal')).join(' ')}`)
    }
    expect(refused).toMatchInlineSnapshot(`
      [
        "CTPATCertificate.json status-type-unsupported /credentialStatus/type",
        "ExampleCredentialWithStatus.json status-list-unavailable /credentialStatus/statusListCredential",
        "GS18PrefixLicenseCredential.json status-type-unsupported /credentialStatus/type",
        "GS1CompanyPrefixLicenseCredential.json status-type-unsupported /credentialStatus/type",
        "GS1DataCredential.json status-type-unsupported /credentialStatus/type",
        "GS1DelegationCredential.json status-type-unsupported /credentialStatus/type",
        "GS1IdentificationKeyLicenseCredential.json status-type-unsupported /credentialStatus/type",
        "GS1KeyCredential.json status-type-unsupported /credentialStatus/type",
        "GS1PrefixLicenseCredential.json status-type-unsupported /credentialStatus/type",
        "IATAAirWaybillCredential.json credential-not-yet-valid /validFrom",
        "SIMASteelImportLicenseCredential.json credential-expired /validUntil",
        "USMCACertificationOfOrigin.json credential-expired /validUntil",
      ]
    `)
  })

  it('are verified with a proof over RDF, but for those that cannot be canonicalized', async () => {
    const refused: string[] = []
    for (const name of files) {
      const issued = await issueCredential(example(name), { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', key: keyOf('mill'), contexts, created: moment })
      if (!issued.ok) refused.push(`${name} ${issued.findings[0]?.code ?? ''}`)
      else expect((await verifyCredential(issued.value, testNeeds())).proofs.map(({ isSound }) => isSound), name).toEqual([true])
    }
    expect(refused).toMatchInlineSnapshot(`
      [
        "ActivityPubActorCard.json json-ld-context-unknown",
        "CTPATCertificate.json json-ld-context-unknown",
        "ExampleCredentialWithStatus.json json-ld-context-unknown",
        "FSMACreatingCTECredential.json json-ld-protected-term",
        "FSMAReceivingCTECredential.json json-ld-protected-term",
        "FSMAShippingCTECredential.json json-ld-protected-term",
        "FSMATransformingCTECredential.json json-ld-protected-term",
        "GS18PrefixLicenseCredential.json json-ld-context-unknown",
        "GS1CompanyPrefixLicenseCredential.json json-ld-context-unknown",
        "GS1DataCredential.json json-ld-context-unknown",
        "GS1DelegationCredential.json json-ld-context-unknown",
        "GS1IdentificationKeyLicenseCredential.json json-ld-context-unknown",
        "GS1KeyCredential.json json-ld-context-unknown",
        "GS1PrefixLicenseCredential.json json-ld-context-unknown",
      ]
    `)
  })
})
