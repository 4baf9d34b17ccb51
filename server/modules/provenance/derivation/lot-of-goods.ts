import type { ClaimedGoods, ClaimedIdentifier, ClaimedParty, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { gs1CanonicalLink } from '@customhouse/vocabulary/identifiers/gs1-canonical-link.ts'
import { isLotId, lotIdOf } from '@customhouse/vocabulary/provenance/lot-id.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** Numbers that a maker gives to one lot, the finest first: a coil is of a heat, and a piece of a lot. */
const numberSchemes = ['serial-number', 'piece-number', 'coil-number', 'lot-number', 'batch-number', 'heat-number'] as const

/**
 * The lot that goods are, where the credential names one: GS1 numbers and other URIs stand for themselves, a maker's number counts with its
 * maker. A product number alone (GTIN, SKU) is that of all such goods and no lot.
 */
export function lotOfGoods({ identifiers }: Pick<ClaimedGoods, 'identifiers'>, maker: string): LotId | undefined {
  const named = ofTradeItem(identifiers) ?? ofUri(identifiers) ?? ofNumber(identifiers, maker)
  return named !== undefined && isLotId(named) ? named : undefined
}

/** Who numbered the goods: the manufacturer that stands within them, else the only one that the credential names, else its issuer. */
export function makerOf(goods: Pick<ClaimedGoods, 'pointer'>, { parties }: Pick<CredentialClaims, 'parties'>, issuer: string): string {
  const makers = parties.filter(({ role }) => role === 'manufacturer' || role === 'producer')
  const within = makers.find(({ pointer }) => pointer.startsWith(`${goods.pointer}/`))
  const only = new Set(makers.map(identityOf)).size === 1 ? makers[0] : undefined
  const maker = within ?? only
  return (maker === undefined ? undefined : identityOf(maker)) ?? issuer
}

function identityOf({ identifiers }: ClaimedParty): string | undefined {
  const [first] = identifiers
  const did = identifiers.find(({ scheme }) => scheme === 'did') ?? first
  return did === undefined ? undefined : did.scheme === 'did' ? did.value : `${did.scheme}:${did.value}`
}

/** A trade item number with a lot or a serial number, as GS1 writes them together. */
function ofTradeItem(identifiers: readonly ClaimedIdentifier[]): LotId | undefined {
  const gtin = valueOf(identifiers, 'gtin')
  if (gtin === undefined || !/^(?:\d{8}|\d{12,14})$/.test(gtin)) return undefined
  const [serial, lot] = [valueOf(identifiers, 'serial-number'), valueOf(identifiers, 'lot-number') ?? valueOf(identifiers, 'batch-number')]
  if (serial === undefined && lot === undefined) return undefined
  return gs1CanonicalLink(`https://id.gs1.org/01/${gtin}${serial === undefined ? `/10/${encoded(lot ?? '')}` : `/21/${encoded(serial)}`}`)
}

function ofUri(identifiers: readonly ClaimedIdentifier[]): LotId | undefined {
  const uri = identifiers.find(({ scheme }) => scheme === 'gs1-digital-link' || scheme === 'uri' || scheme === 'did')?.value
  return uri === undefined ? undefined : (gs1CanonicalLink(uri) ?? uri)
}

function ofNumber(identifiers: readonly ClaimedIdentifier[], maker: string): LotId | undefined {
  for (const scheme of numberSchemes) {
    const value = valueOf(identifiers, scheme)
    if (value !== undefined && value.trim() !== '') return lotIdOf({ scheme, value, maker })
  }
  return undefined
}

function valueOf(identifiers: readonly ClaimedIdentifier[], scheme: string): string | undefined {
  return identifiers.find((one) => one.scheme === scheme)?.value
}

/** Half of a character has no encoding, and no such number stands for a lot. */
function encoded(value: string): string {
  return /\p{Cs}/u.test(value) ? '' : encodeURIComponent(value.trim())
}
