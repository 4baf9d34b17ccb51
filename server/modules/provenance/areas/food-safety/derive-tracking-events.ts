import type { ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventDocument, EventPlace, LotPart, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { momentClaimed } from '../../derivation/moment-of-text.ts'
import { issuerClaimed, placeClaimed } from '../../derivation/parties-claimed.ts'
import { foodPart, lotCodeSource } from './food-lot.ts'
import { keyDataStated, statedAt, withoutGaps } from './key-data-stated.ts'
import { referenceDocuments } from './reference-documents.ts'

/** What a credential of subpart S says happened, before its parts are put in place. */
interface Told {
  readonly suffix: string
  readonly kind: ProvenanceEvent['kind']
  readonly process: string
  readonly dates: readonly string[]
  readonly place: readonly string[]
  readonly inputs?: readonly LotPart[]
  readonly outputs?: readonly LotPart[]
  readonly about?: readonly LotPart[]
  readonly from?: PartyReference
  readonly to?: PartyReference
  readonly attributes?: Readonly<Record<string, string | undefined>>
}

/** That a lot was grown on a field: further history of the lot, since the final rule no longer has the event. */
export const fsmaGrowing: Derivation = {
  type: 'FSMAGrowingCTECredential',
  derive: (credential) => eventsOf(credential, { suffix: 'growing', kind: 'measurement', process: 'growing', dates: [], place: ['place-of-production'], about: partsOf(credential) }),
}

/** That a lot was made of what is not traced: further history as well. */
export const fsmaCreating: Derivation = {
  type: 'FSMACreatingCTECredential',
  derive: (credential) => eventsOf(credential, { suffix: 'creating', kind: 'production', process: 'creating', dates: ['produced'], place: ['place-of-production'], outputs: partsOf(credential) }),
}

/** 21 CFR 1.1350. */
export const fsmaTransforming: Derivation = {
  type: 'FSMATransformingCTECredential',
  derive: (credential) => eventsOf(credential, {
    suffix: 'transformation', kind: 'transformation', process: 'transformation', dates: ['transformed'], place: ['place-of-production'],
    inputs: partsOf(credential, 'input'), outputs: partsOf(credential, 'output'),
  }),
}

/** 21 CFR 1.1340. Whoever comes next, not the transporter, has it from then on. */
export const fsmaShipping: Derivation = {
  type: 'FSMAShippingCTECredential',
  derive: (credential) => {
    const next = placeClaimed(credential.claims, 'ship-to')
    const to = partyAt(next, elementsOf(credential).get('recipient identifier'))
    return eventsOf(credential, {
      suffix: 'shipping', kind: 'custody-transfer', process: 'shipping', dates: ['shipped'], place: ['ship-from'], about: partsOf(credential),
      from: issuerClaimed(credential.claims, credential.issuer), ...(to !== undefined && { to }), attributes: { 'recipient-location': wordsOf(next) },
    })
  },
}

/**
 * 21 CFR 1.1345. The receiver confirms what it has since it was shipped, and takes nothing over a second time; whence it came stands as an
 * attribute, since the transporter that handed it over is no party of the rule.
 */
export const fsmaReceiving: Derivation = {
  type: 'FSMAReceivingCTECredential',
  derive: (credential) => eventsOf(credential, {
    suffix: 'receiving', kind: 'inspection', process: 'receiving', dates: ['received'], place: ['ship-to'], about: partsOf(credential),
    to: issuerClaimed(credential.claims, credential.issuer), attributes: { 'previous-source-location': wordsOf(placeClaimed(credential.claims, 'ship-from')) },
  }),
}

/**
 * What the first receiver of a lot records of its harvest, cooling and packing: up to three events. The lot is made by its harvest; it has one
 * code throughout, so cooling and packing are about it.
 */
export const fsmaFirstReceiver: Derivation = {
  type: 'FSMAFirstReceiverDataCredential',
  derive: (credential) => {
    const parts = partsOf(credential)
    const has = (kind: string): boolean => credential.claims.dates.some((date) => date.kind === kind)
    return [
      ...(has('harvested') ? eventsOf(credential, { suffix: 'harvesting', ...harvestOf(credential, parts), process: 'harvesting', dates: ['harvested'], place: ['place-of-production'] }) : []),
      ...(has('cooled') ? eventsOf(credential, { suffix: 'cooling', kind: 'measurement', process: 'cooling', dates: ['cooled'], place: ['place-of-cooling'], about: parts }) : []),
      ...(has('packed') ? eventsOf(credential, { suffix: 'initial-packing', kind: 'measurement', process: 'initial-packing', dates: ['packed'], place: ['place-of-packing'], about: parts }) : []),
    ]
  },
}

/** Only whoever assigned the code says how the lot was made; anyone else tells of it. */
function harvestOf({ claims, issuer }: DerivableCredential, parts: readonly LotPart[]): Pick<Told, 'kind' | 'outputs' | 'about'> {
  const sources = claims.goods.map((goods) => lotCodeSource(goods, claims))
  const isOfAnother = sources.some((source) => source?.startsWith('did:') === true && source !== issuer)
  return isOfAnother ? { kind: 'measurement', about: parts } : { kind: 'production', outputs: parts }
}

function eventsOf(credential: DerivableCredential, told: Told): readonly ProvenanceEvent[] {
  const occurredAt = momentClaimed(credential, ...told.dates)
  const [inputs, outputs, about] = [told.inputs ?? [], told.outputs ?? [], told.about ?? []]
  if (occurredAt === undefined || inputs.length + outputs.length + about.length === 0) return []
  return [{
    id: `${credential.id}#${told.suffix}`, kind: told.kind, occurredAt, inputs, outputs, about, process: told.process,
    by: issuerClaimed(credential.claims, credential.issuer), documents: documentsOf(credential), ...surroundingsOf(credential, told),
  }]
}

/** Where it happened, between whom, and what else is said of it. */
function surroundingsOf(credential: DerivableCredential, told: Told): Pick<ProvenanceEvent, 'place' | 'from' | 'to' | 'attributes'> {
  const place = placeClaimed(credential.claims, ...told.place)
  const attributes = { ...statedAttributes(credential), ...withoutGaps(told.attributes ?? {}) }
  return {
    ...(place !== undefined && { place }),
    ...(told.from !== undefined && { from: told.from }),
    ...(told.to !== undefined && { to: told.to }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}

function partsOf(credential: DerivableCredential, role?: ClaimedGoods['role']): readonly LotPart[] {
  return credential.claims.goods.filter((goods) => role === undefined || goods.role === role).flatMap((goods) => foodPart(goods, credential) ?? [])
}

function documentsOf(credential: DerivableCredential): readonly EventDocument[] {
  const claimed = credential.claims.documents.filter(({ kind }) => kind !== 'reference-record').map(({ kind, number }) => ({ kind, number }))
  const references = [...credential.claims.documents.filter(({ kind }) => kind === 'reference-record').map(({ number }) => number), ...[elementsOf(credential).get('reference record type and number')].flatMap((said) => said ?? [])]
  const papers = paperNames.flatMap(([name, kind]) => {
    const number = elementsOf(credential).get(name)
    return number === undefined ? [] : [{ kind, number }]
  })
  return [...claimed, ...referenceDocuments(references), ...papers]
}

/** Papers that stand behind a step: they lead to whoever issued them. */
const paperNames = [['food facility registration', 'food-facility-registration'], ['organic certificate', 'organic-certificate']] as const

// Key data elements of a whole event that stand in no place of their own.
const attributeNames: ReadonlyMap<string, string> = new Map([
  ['field name', 'growing-area'], ['growing area', 'growing-area'], ['farm', 'farm'], ['harvester name', 'harvester'], ['harvest date', 'harvested-on'], ['catch area', 'catch-area'],
  ['temperature celsius', 'temperature-celsius'], ['minimum temperature celsius', 'temperature-minimum-celsius'], ['maximum temperature celsius', 'temperature-maximum-celsius'],
  ['recipient location', 'recipient-location'], ['transporter name', 'transporter'],
])

function statedAttributes(credential: DerivableCredential): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of elementsOf(credential)) {
    const attribute = attributeNames.get(name)
    if (attribute !== undefined) found[attribute] ??= value
  }
  const farm = wordsOf(placeClaimed(credential.claims, 'place-of-production'))
  if (farm !== undefined && credential.claims.dates.some(({ kind }) => kind === 'harvested')) found['farm'] ??= farm
  const harvested = credential.claims.dates.find(({ kind }) => kind === 'harvested')
  if (harvested !== undefined) found['harvested-on'] ??= harvested.value.slice(0, 10)
  return found
}

function elementsOf({ subject }: DerivableCredential): ReadonlyMap<string, string> {
  return keyDataStated(subject, statedAt(subject, '/shipment'))
}

function partyAt(place: EventPlace | undefined, identifier: string | undefined): PartyReference | undefined {
  const said = identifier === undefined ? [] : [{ scheme: identifier.startsWith('did:') ? 'did' : 'gln', value: identifier }]
  if (place === undefined) return said.length === 0 ? undefined : { identifiers: said }
  const { name, country } = place
  const identifiers = [...said, ...place.identifiers.filter(({ scheme }) => scheme === 'gln')]
  const named = name === undefined ? [] : [{ scheme: 'name', value: name }]
  const known = identifiers.length > 0 ? identifiers : named
  return known.length === 0 ? undefined : { ...(name !== undefined && { name }), identifiers: known, ...(country !== undefined && { country }) }
}

function wordsOf(place: EventPlace | undefined): string | undefined {
  const [first] = place?.identifiers ?? []
  return place?.name ?? (first === undefined ? place?.country : `${first.scheme} ${first.value}`)
}
