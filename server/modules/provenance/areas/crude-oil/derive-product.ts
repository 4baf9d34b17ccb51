import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { isLotId, lotIdOf } from '@customhouse/vocabulary/provenance/lot-id.ts'
import type { LotId, LotParticulars, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { isInventoryMethod } from '../../apportioning/commingled-stream.ts'
import { lotOfGoods } from '../../derivation/lot-of-goods.ts'
import { momentClaimed } from '../../derivation/moment-of-text.ts'
import { issuerClaimed, placeClaimed } from '../../derivation/parties-claimed.ts'
import { quantityOfGoods } from '../../derivation/quantity-of-goods.ts'
import { measured } from './measured.ts'
import { commingling, diluent, diluentBlending, extraction, materialUse } from './pipeline-words.ts'
import { componentsOf, isDiluentPart } from './components-of-product.ts'
import { lossesOf } from './losses-of.ts'
import { isDiluentSaid, memberAt, saidOf } from './said-of-product.ts'

/**
 * What a producer says of oil or gas from a well: that it took so much of it out of the ground there. The lot counts for the producer that
 * signed it alone; without a batch number it is what the well gave on the day. A tank or a store lists what it put together in `components`
 * (each a product with its `batchNumber`, its `manufacturer` and its `volume`): then it made the lot of these, and took nothing out of the ground.
 */
export const oilAndGasProduct: Derivation = {
  type: 'OilAndGasProductCredential',
  derive(credential) {
    const { claims, issuer, id } = credential
    const occurredAt = momentClaimed(credential, 'produced')
    const lot = lotOf(credential)
    if (occurredAt === undefined || lot === undefined) return []
    const quantity = measured(claims.goods) ?? quantityOfGoods(claims.goods.flatMap(({ quantities }) => quantities))
    const inputs = componentsOf(credential)
    const process = inputs.length === 0 ? extraction : inputs.some(isDiluentPart) ? diluentBlending : commingling
    const event: ProvenanceEvent = {
      id: `${id}#${process}`, kind: inputs.length === 0 ? 'production' : 'transformation', occurredAt, inputs, about: [],
      outputs: [{ lot, ...statedMembers({ quantity }), particulars: particularsOf(credential) }],
      by: issuerClaimed(claims, issuer), process, documents: [], ...statedMembers({ place: placeClaimed(claims, 'place-of-production'), ...lossesOf(credential, quantity) }),
      attributes: attributesOf(credential),
    }
    return [event]
  },
}

function lotOf({ claims, issuer }: DerivableCredential): LotId | undefined {
  for (const goods of claims.goods) {
    const named = lotOfGoods(goods, issuer)
    if (named !== undefined) return named
  }
  const well = wellOf(claims.goods)
  const day = claims.dates.find(({ kind }) => kind === 'produced')?.value
  const lot = well === undefined || day === undefined ? undefined : lotIdOf({ scheme: 'well', value: `${well} ${day}`, maker: issuer })
  return lot !== undefined && isLotId(lot) ? lot : undefined
}

function wellOf(goods: readonly ClaimedGoods[]): string | undefined {
  return goods.flatMap(({ identifiers }) => identifiers).find(({ scheme }) => scheme === 'well')?.value
}

function particularsOf({ claims, subject }: DerivableCredential): LotParticulars {
  const said = saidOf(claims.goods)
  return isDiluentSaid(subject) ? { ...said, attributes: { ...said.attributes, [materialUse]: diluent } } : said
}

/** The well, and the province or state, which an entry summary states as the origin of goods of Canada (AE table 5). */
function attributesOf({ claims, subject }: DerivableCredential): Readonly<Record<string, string>> {
  const region = memberAt(subject, 'facility', 'address', 'addressRegion')
  const said = statedMembers({ well: wellOf(claims.goods), 'inventory-method': inventoryMethodOf(subject), region: typeof region === 'string' && /^[A-Z]{2,3}$/.test(region) ? region : undefined })
  return { ...said }
}

/** How the tank or the store is kept, where it says so by a word that is known. */
function inventoryMethodOf(subject: DerivableCredential['subject']): string | undefined {
  const method = memberAt(subject, 'inventoryMethod')
  return typeof method === 'string' && isInventoryMethod(method) ? method : undefined
}
