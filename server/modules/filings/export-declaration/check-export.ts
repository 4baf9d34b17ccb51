import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { found } from '../manifest/found.ts'
import { firstTextAt, textAt } from '../text-at.ts'
import { checkExemption, claimsExemption } from './check-exemption.ts'
import { checkExportItem } from './check-export-item.ts'
import { checkExportTime } from './check-export-time.ts'
import { carriedModes, exportModes, type ExportMode } from './export-codes.table.ts'
import {
  agentNumberMissing, agentOfRoutedMissing, carrierMissing, consigneeMissing, consigneeTypeMissing, conveyanceMissing, dateMissing, destinationDomestic, destinationMissing, exporterAddressMissing,
  exporterContactMissing, exporterMissing, exporterNumberMalformed, inBondMissing, indicatorMissing, itemsMissing, modeMissing, originStateMissing, portMissing, referenceMissing, transportReferenceMissing,
} from './export-conditions.ts'
import { exportDateOf, exporterNumberOf, itemsOf, modeOf, saidBy } from './stated-parts.ts'

/** A condition that holds or not, and where. */
type Check = readonly [fails: boolean, condition: Condition, pointer: string]

/** What is wrong with electronic export information by itself (15 CFR 30.6); less is asked where an exemption is claimed. */
export function checkExport(declaration: GoodsDeclaration, receivedAt: MomentText): readonly Finding[] {
  const items = itemsOf(declaration)
  if (claimsExemption(declaration)) return [...foundOf([...principalChecks(declaration), destinationCheck(declaration)]), ...checkExemption(declaration)]
  return [
    ...foundOf([
      [declaration.functionalReferenceId === undefined, referenceMissing, '/declaration/functionalReferenceId'],
      ...principalChecks(declaration), ...agentChecks(declaration), ...consigneeChecks(declaration), ...transportChecks(declaration), ...indicatorChecks(declaration),
      [items.length === 0, itemsMissing, '/declaration/goodsShipment'],
    ]),
    ...items.flatMap((item, index) => checkExportItem(item, { pointer: `/declaration/goodsShipment/governmentAgencyGoodsItem/${String(index)}`, receivedAt })),
    ...checkExportTime(declaration, receivedAt),
  ]
}

function foundOf(checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap(([fails, condition, pointer]) => (fails ? [found(condition, pointer)] : []))
}

function principalChecks(declaration: GoodsDeclaration): readonly Check[] {
  const place = '/declaration/exporter'
  const isNamed = isStated(declaration, 'exporter/name', 'exporter/id')
  return [
    [!isNamed, exporterMissing, place],
    [isNamed && exporterNumberOf(textAt(declaration, 'exporter/id')) === undefined, exporterNumberMalformed, `${place}/id`],
    [!isStated(declaration, 'exporter/address/line', 'exporter/address/cityName'), exporterAddressMissing, `${place}/address`],
    [!isStated(declaration, 'exporter/contact/name', 'exporter/communication/id'), exporterContactMissing, `${place}/contact`],
  ]
}

/** Whether all of these are stated. */
function isStated(declaration: GoodsDeclaration, ...paths: readonly string[]): boolean {
  return paths.every((path) => textAt(declaration, path) !== '')
}

function agentChecks(declaration: GoodsDeclaration): readonly Check[] {
  const { agent } = declaration
  return [
    [agent !== undefined && !isStated(declaration, 'agent/id'), agentNumberMissing, '/declaration/agent/id'],
    [agent === undefined && saidBy(textAt(declaration, 'unitedStates/export/routedTransactionIndicator')) === true, agentOfRoutedMissing, '/declaration/agent'],
  ]
}

function consigneeChecks(declaration: GoodsDeclaration): readonly Check[] {
  if (saidBy(textAt(declaration, 'unitedStates/export/soldEnRouteIndicator')) === true) return []
  const consignee = 'goodsShipment/consignee'
  const isNamed = isStated(declaration, `${consignee}/name`, `${consignee}/address/line`, `${consignee}/address/cityName`, `${consignee}/address/countryCode`)
  return [
    [!isNamed, consigneeMissing, `/declaration/${consignee}`],
    [!/^[DGRO]$/i.test(textAt(declaration, `${consignee}/typeCode`)), consigneeTypeMissing, `/declaration/${consignee}/typeCode`],
  ]
}

function destinationCheck(declaration: GoodsDeclaration): Check {
  const country = textAt(declaration, 'goodsShipment/destination/countryCode').toUpperCase()
  return country === 'US' ? [true, destinationDomestic, destinationPlace] : [!isCountryCode(country), destinationMissing, destinationPlace]
}

const destinationPlace = '/declaration/goodsShipment/destination/countryCode'

function transportChecks(declaration: GoodsDeclaration): readonly Check[] {
  const mode: ExportMode | undefined = modeOf(declaration, exportModes)
  const isCarried = mode !== undefined && carriedModes.has(mode)
  const isNamed = firstTextAt(declaration, 'borderTransportMeans/name', 'consignment/carrier/name') !== undefined
  return [
    [exportDateOf(declaration) === undefined, dateMissing, '/declaration/goodsShipment/exitDateTime'],
    destinationCheck(declaration),
    [mode === undefined, modeMissing, '/declaration/borderTransportMeans/modeCode'],
    [!isPortCode(textAt(declaration, 'exitOffice/id')), portMissing, '/declaration/exitOffice/id'],
    [isCarried && !isStated(declaration, 'consignment/carrier/id'), carrierMissing, '/declaration/consignment/carrier/id'],
    [isCarried && !isNamed, conveyanceMissing, '/declaration/borderTransportMeans/name'],
    [mode === 'vessel' && !isStated(declaration, 'goodsShipment/cargoConsignment/transportContractDocument/id'), transportReferenceMissing, '/declaration/goodsShipment/cargoConsignment'],
  ]
}

function indicatorChecks(declaration: GoodsDeclaration): readonly Check[] {
  const place = 'unitedStates/export'
  const indicators = ['routedTransactionIndicator', 'relatedPartyIndicator', 'hazardousMaterialIndicator']
  return [
    [indicators.some((name) => saidBy(textAt(declaration, `${place}/${name}`)) === undefined), indicatorMissing, `/declaration/${place}`],
    [firstTextAt(declaration, `${place}/stateOfOriginCode`, 'unitedStates/foreignTradeZoneId') === undefined, originStateMissing, `/declaration/${place}/stateOfOriginCode`],
    [!isStated(declaration, `${place}/inBondTypeCode`), inBondMissing, `/declaration/${place}/inBondTypeCode`],
  ]
}
