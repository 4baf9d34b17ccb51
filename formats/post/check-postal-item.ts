import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { hasRightPostalCheckDigit, parsePostalItemIdentifier } from '@customhouse/vocabulary/identifiers/postal-item-identifier.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import { classesAt, textAt } from '../wire-tree/built-document.ts'
import { postConditions } from './post-conditions.ts'

type SourceOf = (pointer: string) => string | undefined

/** What is wrong with an item as it was read. A cancellation (UN/EDIFACT 1225: 1) needs the identifier alone. */
export function checkPostalItem(document: Built, sourceOf: SourceOf): readonly Finding[] {
  const findings = checkItemId(document, '/declaration/id', sourceOf)
  if (textAt(document, '/declaration/functionCode') === '1') return findings
  const contents = classesAt(document, '/declaration/goodsShipment/governmentAgencyGoodsItem')
  const missing: (readonly [boolean, Condition, string])[] = [
    [textAt(document, '/declaration/goodsShipment/consignor/name') === undefined, postConditions.senderMissing, '/declaration/goodsShipment/consignor/name'],
    [textAt(document, '/declaration/goodsShipment/consignee/name') === undefined, postConditions.addresseeMissing, '/declaration/goodsShipment/consignee/name'],
    [contents.length === 0, postConditions.contentsMissing, '/declaration/goodsShipment/governmentAgencyGoodsItem'],
    ...contents.map((content, index) => [
      textAt(content, '/commodity/description') === undefined, postConditions.descriptionMissing, `/declaration/goodsShipment/governmentAgencyGoodsItem/${String(index)}/commodity/description`,
    ] as const),
  ]
  return [...findings, ...missing.filter(([isMissing]) => isMissing).map(([, condition, pointer]) => found(condition, pointer, sourceOf))]
}

/** What is wrong with an answer about an item as it was read. */
export function checkPostalResponse(document: Built, sourceOf: SourceOf): readonly Finding[] {
  const findings = checkItemId(document, '/response/declaration/id', sourceOf)
  const says = ['/response/status', '/response/additionalInformation', '/response/error'].some((pointer) => classesAt(document, pointer).length > 0)
  return says ? findings : [...findings, found(postConditions.answerEmpty, '/response', sourceOf)]
}

function checkItemId(document: Built, pointer: string, sourceOf: SourceOf): Finding[] {
  const text = textAt(document, pointer)
  if (text === undefined) return [found(postConditions.itemIdMissing, pointer, sourceOf)]
  const identifier = parsePostalItemIdentifier(text)
  if (!identifier) return [found(postConditions.itemIdForm, pointer, sourceOf)]
  return hasRightPostalCheckDigit(identifier) ? [] : [found(postConditions.itemIdCheckDigit, pointer, sourceOf)]
}

function found(condition: Condition, pointer: string, sourceOf: SourceOf): Finding {
  const source = sourceOf(pointer)
  return { ...condition, pointer: { declaration: pointer, ...(source !== undefined && { source }) } }
}
