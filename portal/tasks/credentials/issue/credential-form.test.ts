import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { credentialTypeOf } from '@customhouse/server/modules/credentials/types/credential-type-of.ts'
import { isMembers, type Json, type JsonMembers } from '../../../design/form-from-schema/form-field.ts'
import { begunForm, credentialFrom, faultsOfForm, formFrom, formOfType } from './credential-form.ts'

const folder = new URL('../../../../server/modules/credentials/types/', import.meta.url)
const vectors = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /vectors\/valid-.*\.json$/.test(file)).sort()
const issuing = { id: 'urn:uuid:00000000-0000-4000-8000-000000000001', issuerName: 'Northmoor Steel Works (sandbox)', now: '2026-07-06T09:00:00Z' }

/** A vector with the form of its type, as the API publishes it. */
function readVector(file: string) {
  const { credential } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { credential: JsonMembers }
  const type = credentialTypeOf(credential)
  if (type === undefined) throw new Error(`${file} is of no known type`)
  const schema = JSON.parse(JSON.stringify({ type: 'object', required: ['credentialSubject'], properties: { credentialSubject: { anyOf: [type.subject, { type: 'array', items: type.subject }] } }, ...(type.frame === undefined ? {} : { allOf: [type.frame] }) })) as Json
  return { credential, type: { name: type.name, contexts: [...type.contexts] }, field: formOfType(schema) }
}

/** What a form carries from one credential to the next: everything but what the server sets. */
function carried({ '@context': _context, type: _type, id: _id, issuer, proof: _proof, credentialStatus: _status, ...said }: JsonMembers) {
  return { ...said, issuer: isMembers(issuer) ? { ...issuer, id: undefined } : undefined }
}

describe('the form of a credential', () => {
  it.each(vectors)('carries all that %s says', (file) => {
    const { credential, type, field } = readVector(file)
    const made = credentialFrom(field, formFrom(field, credential, issuing), type)
    const { issuer, ...said } = carried(made)
    const { issuer: asked, ...expected } = carried(credential)
    expect(said).toEqual(expected)
    if (asked !== undefined) expect(issuer).toEqual(asked)
    expect(made['id']).toBe(issuing.id)
  })
  it('begins with its own id and the name of the issuer, and misses what the type asks for', () => {
    const { field } = readVector('mill-test-report/vectors/valid-two-heats.json')
    const begun = begunForm(field, issuing)
    expect(credentialFrom(field, begun, { name: 'MillTestReportCredential', contexts: [] })).toMatchObject({ id: issuing.id, validFrom: issuing.now, issuer: { type: ['Organization'], name: issuing.issuerName } })
    expect(faultsOfForm(field, begun).map(({ pointer }) => pointer)).toContain('/credentialSubject/certificateNumber')
  })
})
