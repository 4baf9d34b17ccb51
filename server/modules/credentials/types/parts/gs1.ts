import type { ClaimedAttestation, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type, type TSchema } from 'typebox'
import { idAt, identifiersAt } from './identifiers.ts'
import { partiesAt } from './party.ts'
import { at, textOf, type Passage } from './passage.ts'
import { attestationsAt } from './references.ts'
import { dateTime, text, untyped, uri } from './thing.ts'

/** GS1's own contexts; only GS1 serves them, so an operator loads them before such a credential can be canonicalized. */
export const gs1LicenceContext = 'https://ref.gs1.org/gs1/vc/license-context/'
export const gs1DeclarationContext = 'https://ref.gs1.org/gs1/vc/declaration-context/'
export const gs1TradeItemContext = 'https://ref.gs1.org/gs1/vc/trade-item-context/'
export const gs1OrganizationContext = 'https://ref.gs1.org/gs1/vc/organization-context/'

/** A global location number: 13 digits (GS1 General Specifications, section 3). */
export const globalLocationNumber = Type.String({ pattern: '^[0-9]{13}$' })

/** A prefix in digits: of a member organisation two or more, of a company no more than twelve. */
export const prefix = Type.String({ pattern: '^[0-9]{2,12}$' })

/** The twelve identification keys of GS1. */
export const identificationKeys = ['GTIN', 'GLN', 'SSCC', 'GRAI', 'GIAI', 'GSRN', 'GDTI', 'GINC', 'GSIN', 'GCN', 'CPID', 'GMN'] as const

/** What GS1 asks of all its credentials. The issuer, as the data model has it, is an identifier or an object with one. */
export const gs1Frame: TSchema = untyped({ id: uri, validFrom: dateTime }, { validUntil: dateTime })

/** The members of every licence: who holds it, and the prefix or key. */
export function licence(value: TSchema): TSchema {
  return untyped({ partyGLN: globalLocationNumber, organizationName: text, licenseValue: value }, { id: text, extendsCredential: uri, alternativeLicenseValue: text })
}

/** What a licence claims: its holder, what is licensed, and the credential above it in the chain to GS1 Global Office. */
export function licenceClaims(licensed: Passage, kind: string): Partial<CredentialClaims> {
  return { parties: holderOf(licensed), attestations: [...attestationsAt(at(licensed, 'licenseValue'), kind), ...chainAt(licensed)] }
}

/** The credential that a licence or a key rests on. */
export function chainAt(licensed: Passage): readonly ClaimedAttestation[] {
  return attestationsAt(at(licensed, 'extendsCredential'), 'extends-credential')
}

/** The key credential that allows its issuer to say something of what has the key. */
export function keyAuthorizationAt(identified: Passage): readonly ClaimedAttestation[] {
  return ['keyAuthorization', 'keyAuthorisation'].flatMap((member) => attestationsAt(at(identified, member), 'extends-credential'))
}

/** The party that a licence is held by, which GS1 names with words of its own. */
function holderOf(licensed: Passage): NonNullable<CredentialClaims['parties']> {
  const name = textOf(at(licensed, 'organizationName'))
  const identifiers = [...idAt(licensed), ...identifiersAt(licensed, [['gln', 'partyGLN']])]
  const [plain] = partiesAt(licensed, 'licence-holder')
  if (name === undefined && identifiers.length === 0) return plain === undefined ? [] : [plain]
  return [{ role: 'licence-holder', pointer: licensed.pointer, ...(name === undefined ? {} : { name }), identifiers }]
}
