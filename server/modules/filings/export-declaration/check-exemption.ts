import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { found } from '../manifest/found.ts'
import { textAt } from '../text-at.ts'
import { licenceCodes } from './export-codes.table.ts'
import { exemptionCanada, exemptionLicensed, exemptionMalformed, exemptionNotJudged, exemptionValue } from './export-conditions.ts'
import { exemptionCitation, exemptions, lowValueDollars, type ExportExemption } from './exemptions.table.ts'
import { dollarsOf, exportNumberOf, isAlwaysFiled } from './stated-parts.ts'

const place = '/declaration/unitedStates/export/exemptionCode'

/** Whether a declaration says that its goods leave without export information. */
export function claimsExemption(declaration: GoodsDeclaration): boolean {
  return textAt(declaration, 'unitedStates/export/exemptionCode') !== ''
}

/** The exemption that a declaration claims, in the spelling of the regulation. */
export function exemptionOf({ unitedStates }: GoodsDeclaration): string {
  return (unitedStates?.export?.exemptionCode ?? '').trim().toLowerCase().replace(/^(?:noeei|§)?\s*§?\s*/, '').replaceAll(/\s/g, '')
}

/** Whether a shipment meets the exemption that it claims, as far as its conditions are judged here. */
export function checkExemption(declaration: GoodsDeclaration): readonly Finding[] {
  const citation = exemptionOf(declaration)
  if (!exemptionCitation.test(citation)) return [found(exemptionMalformed, place)]
  const exemption = exemptions.find((one) => one.citation === citation)
  if (exemption === undefined) return [...licensed(declaration), found(exemptionNotJudged, place)]
  return exemption.conditions.flatMap((condition) => judged[condition](declaration))
}

const judged: Readonly<Record<ExportExemption['conditions'][number], (declaration: GoodsDeclaration) => readonly Finding[]>> = {
  'low-value': (declaration) => where([...valueByNumber(declaration).values()].some((dollars) => dollars > mostDollars), exemptionValue),
  'to-canada': ({ goodsShipment }) => where(goodsShipment?.destination?.countryCode?.toUpperCase() !== 'CA', exemptionCanada),
  'no-licence': licensed,
}

/** One amount since the exemption exists; a later one becomes a row of its own. */
const mostDollars = lowValueDollars[0]?.dollars ?? 0

function licensed({ goodsShipment }: GoodsDeclaration): readonly Finding[] {
  return where((goodsShipment?.governmentAgencyGoodsItem ?? []).some((item) => isAlwaysFiled(item, (code) => licenceCodes.get(code)?.isLicence === true)), exemptionLicensed)
}

function where(fails: boolean, condition: Condition): readonly Finding[] {
  return fails ? [found(condition, place)] : []
}

/** The value counts number by number: goods of several lines under one number add up. What states no value cannot be of limited value. */
function valueByNumber({ goodsShipment }: GoodsDeclaration): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const item of goodsShipment?.governmentAgencyGoodsItem ?? []) {
    const number = exportNumberOf(item) ?? ''
    values.set(number, (values.get(number) ?? 0) + (dollarsOf(item) ?? Infinity))
  }
  return values.size === 0 ? new Map([['', Infinity]]) : values
}
