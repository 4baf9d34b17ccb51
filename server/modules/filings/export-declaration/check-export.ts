import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Exporter, GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { found } from '../manifest/found.ts'
import { checkExemption } from './check-exemption.ts'
import { checkExportItem } from './check-export-item.ts'
import { checkExportTime } from './check-export-time.ts'
import { carriedModes, exportModes, type ExportMode } from './export-codes.table.ts'
import {
  agentNumberMissing, agentOfRoutedMissing, carrierMissing, consigneeMissing, consigneeTypeMissing, conveyanceMissing, dateMissing, destinationDomestic, destinationMissing, exporterAddressMissing,
  exporterContactMissing, exporterMissing, exporterNumberMalformed, inBondMissing, indicatorMissing, itemsMissing, modeMissing, originStateMissing, portMissing, referenceMissing, transportReferenceMissing,
} from './export-conditions.ts'
import { carrierOf, exporterNumberOf, modeOf } from './stated-parts.ts'

/** A condition that holds or not, and where. */
type Check = readonly [fails: boolean, condition: Condition, pointer: string]

/** What is wrong with electronic export information by itself (15 CFR 30.6); less is asked where an exemption is claimed. */
export function checkExport(declaration: GoodsDeclaration, receivedAt: MomentText): readonly Finding[] {
  const items = declaration.goodsShipment?.governmentAgencyGoodsItem ?? []
  if (isClaimed(declaration)) return [...foundOf([...principalChecks(declaration), destinationCheck(declaration)]), ...checkExemption(declaration)]
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

function isClaimed({ unitedStates }: GoodsDeclaration): boolean {
  return (unitedStates?.export?.exemptionCode ?? '') !== ''
}

function foundOf(checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap(([fails, condition, pointer]) => (fails ? [found(condition, pointer)] : []))
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}

function principalChecks({ exporter }: GoodsDeclaration): readonly Check[] {
  const place = '/declaration/exporter'
  const isNamed = !isBlank(exporter?.name) && !isBlank(exporter?.id)
  return [
    [!isNamed, exporterMissing, place],
    [isNamed && exporterNumberOf(exporter?.id) === undefined, exporterNumberMalformed, `${place}/id`],
    [!hasAddress(exporter?.address), exporterAddressMissing, `${place}/address`],
    [isBlank(exporter?.contact?.name) || !hasNumber(exporter), exporterContactMissing, `${place}/contact`],
  ]
}

function hasNumber(exporter: Exporter | undefined): boolean {
  const communication = exporter?.communication
  return communication !== undefined
}

function hasAddress(address: Exporter['address']): boolean {
  return address !== undefined && [address.line, address.cityName].every((part) => !isBlank(part))
}

function agentChecks({ agent, unitedStates }: GoodsDeclaration): readonly Check[] {
  return [
    [agent !== undefined && isBlank(agent.id), agentNumberMissing, '/declaration/agent/id'],
    [unitedStates?.export?.routedTransactionIndicator === 'Y' && agent === undefined, agentOfRoutedMissing, '/declaration/agent'],
  ]
}

function consigneeChecks({ goodsShipment, unitedStates }: GoodsDeclaration): readonly Check[] {
  const { consignee } = goodsShipment ?? {}
  const isSoldEnRoute = unitedStates?.export?.soldEnRouteIndicator === 'Y'
  const isNamed = !isBlank(consignee?.name) && hasAddress(consignee?.address) && !isBlank(consignee?.address?.countryCode)
  return [
    [!isSoldEnRoute && !isNamed, consigneeMissing, '/declaration/goodsShipment/consignee'],
    [!isSoldEnRoute && !['D', 'G', 'R', 'O'].includes((consignee?.typeCode ?? '').toUpperCase()), consigneeTypeMissing, '/declaration/goodsShipment/consignee/typeCode'],
  ]
}

function destinationCheck({ goodsShipment }: GoodsDeclaration): Check {
  const country = (goodsShipment?.destination?.countryCode ?? '').toUpperCase()
  return country === 'US' ? [true, destinationDomestic, destinationPlace] : [!isCountryCode(country), destinationMissing, destinationPlace]
}

const destinationPlace = '/declaration/goodsShipment/destination/countryCode'

function transportChecks(declaration: GoodsDeclaration): readonly Check[] {
  const { goodsShipment, exitOffice, borderTransportMeans } = declaration
  const carrier = carrierOf(declaration)
  const mode: ExportMode | undefined = modeOf(declaration, exportModes)
  const isCarried = mode !== undefined && carriedModes.has(mode)
  const bills = (goodsShipment?.cargoConsignment ?? []).flatMap((one) => one.transportContractDocument ?? [])
  return [
    [goodsShipment?.exitDateTime === undefined, dateMissing, '/declaration/goodsShipment/exitDateTime'],
    destinationCheck(declaration),
    [mode === undefined, modeMissing, '/declaration/borderTransportMeans/modeCode'],
    [!isPortCode(exitOffice?.id ?? ''), portMissing, '/declaration/exitOffice/id'],
    [isCarried && isBlank(carrier?.id), carrierMissing, '/declaration/consignment/carrier/id'],
    [isCarried && isBlank(borderTransportMeans?.name) && isBlank(carrier?.name), conveyanceMissing, '/declaration/borderTransportMeans/name'],
    [mode === 'vessel' && bills.every(({ id }) => isBlank(id)), transportReferenceMissing, '/declaration/goodsShipment/cargoConsignment'],
  ]
}

function indicatorChecks({ unitedStates }: GoodsDeclaration): readonly Check[] {
  const { routedTransactionIndicator, relatedPartyIndicator, hazardousMaterialIndicator, stateOfOriginCode, inBondTypeCode } = unitedStates?.export ?? {}
  const place = '/declaration/unitedStates/export'
  const isSaid = (indicator: string | undefined) => indicator === 'Y' || indicator === 'N'
  return [
    [![routedTransactionIndicator, relatedPartyIndicator, hazardousMaterialIndicator].every(isSaid), indicatorMissing, place],
    [isBlank(stateOfOriginCode) && isBlank(unitedStates?.foreignTradeZoneId), originStateMissing, `${place}/stateOfOriginCode`],
    [isBlank(inBondTypeCode), inBondMissing, `${place}/inBondTypeCode`],
  ]
}
