import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { describe, expect, it } from 'vitest'
import type { Asker, Evidence, HandedIn } from '../../credentials/index.ts'
import { type EvidenceNeeds, examineEvidence } from './transport.ts'

const declaration: Declaration = { ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900002041', typeCode: '01' }
const asker: Asker = { organisation: 'meridian', subject: 'program', environment: 'test' }
const found = (content: HandedIn): Evidence => ({ verification: { verified: true, types: ['A'], proofs: [], statuses: [], findings: [] }, recognition: 'recognised', path: [], findings: [], sha256: 'aa', asker, content })

/** Credentials as a module that answers at once, or never for what is called `slow`. */
function needs(asked: HandedIn[]): EvidenceNeeds {
  return {
    evidenceMilliseconds: 50,
    credentials: {
      open: () => Promise.resolve(),
      verifyEvidence: (input) => {
        asked.push(input)
        return input === 'slow' ? new Promise(() => undefined) : input === 'failing' ? Promise.reject(new Error('Cannot reach the database')) : Promise.resolve(found(input))
      },
      verifiedBefore: () => Promise.resolve(undefined),
      evidence: { save: () => Promise.resolve(), of: () => Promise.resolve([]), update: () => Promise.resolve(), secured: (_asker, name) => Promise.resolve(name === 'urn:x:known' ? 'kept' : undefined) },
    },
  }
}

describe('examineEvidence()', () => {
  it('waits for no one longer than the call may, and keeps what it could not learn to be verified later', async () => {
    const [examined = []] = await examineEvidence([{ declaration, presented: [{ proves: '', credential: 'slow' }, { proves: '', credential: 'a' }] }], asker, needs([]))
    expect(examined.map(({ position, content, result }) => [position, content, result.verified, result.findings[0]?.code])).toEqual([[0, 'slow', false, 'evidence-unknown'], [1, 'a', true, 'evidence-recognised']])
  })
  it('verifies a credential once for a call, however often it is named', async () => {
    const asked: HandedIn[] = []
    const twice = { declaration, presented: [{ proves: '', credential: { b: 1, a: 2 } }, { proves: '/entryNumber', credential: { a: 2, b: 1 } }] }
    const examined = await examineEvidence([twice, twice], asker, needs(asked))
    expect([asked.length, examined.map((of) => of.map(({ proves }) => proves))]).toEqual([1, [['', '/entryNumber'], ['', '/entryNumber']]])
    expect(new Set(examined.flatMap((of) => of.map(({ sha256 }) => sha256))).size).toBe(1)
  })
  it('takes references, positions and nothing at all', async () => {
    const [examined = []] = await examineEvidence([{ declaration, presented: [{ proves: '', reference: 'urn:x:known' }, { proves: '', reference: 'urn:x:unknown' }, { proves: '' }], positions: [7, 4, 5] }], asker, needs([]))
    expect(examined.map(({ position, content, result }) => [position, content, result.findings[0]?.code])).toEqual([[4, undefined, 'evidence-reference-unknown'], [5, undefined, 'evidence-not-one'], [7, 'kept', 'evidence-recognised']])
    expect(await examineEvidence([], asker, needs([]))).toEqual([])
  })
  it('does not take a failure of ours for a fault of the credential', async () => {
    await expect(examineEvidence([{ declaration, presented: [{ proves: '', credential: 'failing' }] }], asker, needs([]))).rejects.toThrow('Cannot reach the database')
  })
})
