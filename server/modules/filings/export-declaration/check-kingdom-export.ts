import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { found } from '../manifest/found.ts'
import { kingdomPartMissing, kingdomTypeUnknown, referenceMissing } from './export-conditions.ts'
import type { StatedExport } from './read-export.ts'

/** What is wrong with an export declaration of the Customs Declaration Service as a whole; its format's own rules were judged by the reader. */
export function checkKingdomExport({ typeCode, reference, declaration }: StatedExport): readonly Finding[] {
  const { exitOffice, declarant, goodsShipment } = declaration
  const items = goodsShipment?.governmentAgencyGoodsItem ?? []
  const destination = goodsShipment?.destination?.countryCode ?? items.flatMap((item) => item.destination?.countryCode ?? [])[0] ?? ''
  const missing: readonly (readonly [boolean, string])[] = [
    [declarant === undefined, '/declaration/declarant'],
    [(exitOffice?.id ?? '') === '', '/declaration/exitOffice'],
    [destination === '', '/declaration/goodsShipment/destination'],
    [items.length === 0, '/declaration/goodsShipment'],
  ]
  return [
    ...(/^(?:EX|CO)[A-FYZ]$/.test(typeCode) || typeCode === '830' ? [] : [found(kingdomTypeUnknown, '/declaration/typeCode')]),
    ...((reference ?? '') === '' ? [found(referenceMissing, '/declaration/functionalReferenceId')] : []),
    ...missing.flatMap(([isMissing, pointer]) => (isMissing ? [found(kingdomPartMissing, pointer)] : [])),
    ...(destination !== '' && !isCountryCode(destination) && !/^[A-Z]{2}$/.test(destination) ? [found(kingdomPartMissing, '/declaration/goodsShipment/destination')] : []),
  ]
}
