import { momentOfText } from './moment-of-text.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { eventClaimed } from './event-claimed.ts'
import { partiesTold } from './paper-claimed.ts'
import { issuerClaimed, partyClaimed } from './parties-claimed.ts'

/**
 * The certification of origin of the USMCA with its nine data elements (Annex 5-A; 19 CFR 182.12): who certifies and in which capacity, exporter, producer and importer in attributes
 * (`certifier`, `certifier-capacity`, `certifying-person`, `exporter`, `producer`, `importer`), description, classification and criterion of each good
 * (`goods-1-description`, `goods-1-commodity-code`, `goods-1-origin-criterion`, `goods-1-country-of-origin`), the blanket period in `period`, and the
 * signature and its date in the credential itself (`certified-on`).
 */
export const usmcaCertificationOfOrigin: Derivation = {
  type: 'USMCACertificationOfOrigin',
  derive: (credential) => eventClaimed(credential, { kind: 'inspection', process: 'certification-of-origin', attributes: { agreement: 'usmca', ...certifiedBy(credential) } })
    .map((event) => ({ ...event, ...periodOf(credential) })),
}

/** A certification of origin without preference: where it was manufactured, for whom. */
export const certificationOfOrigin: Derivation = {
  type: 'CertificationOfOrigin',
  derive: (credential) => eventClaimed(credential, { kind: 'inspection', process: 'certification-of-origin', placed: ['country-of-manufacture'], attributes: certifiedBy(credential) }),
}

/** A person of the trade may certify (USMCA Article 5.2): in which capacity is told by who it is. */
function certifiedBy({ claims, issuer, validFrom }: DerivableCredential): Readonly<Record<string, string>> {
  const named = ['exporter', 'producer', 'importer'] as const
  const capacity = named.find((role) => claims.parties.some((party) => party.role === role && party.identifiers.some(({ value }) => value === issuer)))
  const certifiedOn = validFrom === undefined ? undefined : momentOfText(validFrom)?.slice(0, 10)
  const said: readonly (readonly [string, string | undefined])[] = [
    ['certifier', issuer], ['certifier-name', issuerClaimed(claims, issuer).name], ['certifier-capacity', capacity], ['certifying-person', partyClaimed(claims, 'certifying-person')?.name],
    ...named.map((role) => [role, partyClaimed(claims, role)?.name] as const),
    ...named.map((role) => [`${role}-id`, partyClaimed(claims, role)?.identifiers.find(({ scheme }) => scheme !== 'name')?.value] as const),
    ...named.map((role) => [`${role}-country`, partyClaimed(claims, role)?.country] as const),
    ['certified-on', certifiedOn],
  ]
  // One certification may be for several importers, who then all stand in it.
  return { ...Object.fromEntries(said.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))), ...partiesTold(claims, 'importer') }
}

/**
 * The period of shipments that it is good for: up to twelve months (Annex 5-A, element 9). Whether it is longer is for the one who relies on it.
 * One that names an invoice is for that shipment alone, however long its proof holds.
 */
function periodOf({ claims, validFrom }: DerivableCredential): { readonly period?: { readonly from: string; readonly to: string } } {
  if (claims.documents.some(({ kind }) => kind === 'commercial-invoice')) return {}
  const dayOf = (kind: string) => claims.dates.filter((date) => date.kind === kind).map(({ value }) => momentOfText(value)?.slice(0, 10))[0]
  const [from, to] = [dayOf('valid-from') ?? (validFrom === undefined ? undefined : momentOfText(validFrom)?.slice(0, 10)), dayOf('valid-until')]
  return from === undefined || to === undefined ? {} : { period: { from, to } }
}
