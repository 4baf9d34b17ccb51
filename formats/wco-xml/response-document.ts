import { dictionaryPlaces, dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { wcoIdPath } from '@customhouse/vocabulary/dictionary/wco-id-path.ts'
import { cdsErrorOf } from './rules/functional-findings.ts'
import type { CanonicalClass, CanonicalDocument, DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** What an authority answers to a declaration. */
export interface DeclarationAnswer {
  readonly outcome: 'accepted' | 'received' | 'rejected'
  /** Reference of the answer itself, up to 35 characters. */
  readonly reference: string
  readonly issuedAt: Date
  /** What names the declaration: the declarant's reference, the authority's number (MRN), its version. */
  readonly declaration: { readonly functionalReferenceId?: string; readonly id?: string; readonly versionId?: string }
  /** What was found, warnings included; each becomes an Error with its place. */
  readonly findings?: readonly Finding[]
}

/** Function codes of notifications as CDS publishes them: 01 accepted, 02 received, 03 rejected. */
const functionCodes = { accepted: '01', received: '02', rejected: '03' } as const

/** The answer as a canonical document with root `response` (WCO 07B), for any format to write. Pure. */
export function responseDocument(answer: DeclarationAnswer): CanonicalDocument {
  const { outcome, reference, issuedAt, findings = [] } = answer
  const issued = dateTime(issuedAt)
  const response: CanonicalClass = {
    functionCode: functionCodes[outcome],
    functionalReferenceId: reference,
    issueDateTime: issued,
    ...(findings.length > 0 && { error: findings.map(errorOf) }),
    declaration: {
      ...(outcome === 'accepted' && { acceptanceDateTime: issued }),
      ...(outcome === 'rejected' && { rejectionDateTime: issued }),
      ...answer.declaration,
    },
  }
  return { version: dictionaryVersion, metaData: { wcoDataModelVersionCode: '3.6', wcoTypeName: 'RES' }, response }
}

/**
 * The chain of pointers (WCO 97A) of a path by ids, from the outermost class: `42A/67A/68A[2]/23A/137` gives 42A, 67A, 68A with sequence
 * number 2, and 23A with tag 137. Steps that are no id of the dictionary are left out.
 */
export function pointerChain(path: string): readonly CanonicalClass[] {
  const chain: Record<string, string>[] = []
  for (const step of path.split('/')) {
    const [, id = '', sequence] = /^([0-9A-Z]{1,6})(?:\[(\d{1,5})\])?$/.exec(step) ?? []
    const last = chain.at(-1)
    if (classIds.has(id)) chain.push({ ...(sequence !== undefined && { sequenceNumeric: sequence }), documentSectionCode: id })
    else if (last !== undefined && id !== '') last['tagId'] = id
  }
  return chain
}

const classIds: ReadonlySet<string> = new Set([...dictionaryPlaces.values()].filter(({ kind }) => kind === 'class').map(({ id }) => id))

/** The longest code and description that the schema of responses allows: an..8 and an..512. */
const [codeMax, descriptionMax] = [8, 512]

function errorOf(finding: Finding): CanonicalClass {
  const { code, message, remedy, pointer } = finding
  const known = cdsErrorOf(finding) ?? code
  const isShort = known.length <= codeMax
  const path = pointer.wco ?? (pointer.declaration === undefined ? '' : wcoIdPath(pointer.declaration))
  const chain = pointerChain(path)
  return {
    description: `${isShort ? '' : `${code}: `}${message}. ${remedy}`.slice(0, descriptionMax),
    ...(isShort && { validationCode: known }),
    ...(chain.length > 0 && { pointer: chain }),
  }
}

/** EDIFACT format 304 in UTC, as the schemas write times. */
function dateTime(at: Date): DateTimeValue {
  return { value: `${at.toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`, format: '304' }
}
