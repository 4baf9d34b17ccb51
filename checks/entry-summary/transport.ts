import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { isForeignPort } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isWithdrawal } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { isAir, isTransportMode, isVessel } from '../transport-mode.ts'

const transportNote = aeChapter('usage note (g)')

const conditions = {
  modeUnknown: fatal('165', { message: 'The mode of transport is not one of CBP\'s codes', authority: aeChapter('table 3'), remedy: 'Give a code of table 3, e.g. 11 for containers by vessel' }),
  carrierMissing: fatal('176', { message: 'The carrier is missing', authority: transportNote, remedy: 'Give the SCAC of the vessel operator or the IATA code of the airline' }),
  unladingMissing: fatal('167', { message: 'The port of unlading is missing', authority: transportNote, remedy: 'Give the Schedule D code of the port where the goods left the conveyance' }),
  unladingUnknown: fatal('166', { message: 'The port of unlading is not a port of Schedule D', authority: transportNote, remedy: 'Give a four-digit Schedule D code' }),
  conveyanceMissing: fatal('181', { message: 'The name of the vessel is missing', authority: transportNote, remedy: 'Give the name of the vessel' }),
  vesselCodeRefused: fatal('180', { message: 'Only vessel shipments give a vessel code', authority: transportNote, remedy: 'Leave the vessel code out' }),
  manifestMissing: fatal('183', { message: 'The bill of lading or air waybill is missing', authority: transportNote, remedy: 'Give the master bill, and house bill where there is one, with the manifested quantity' }),
  manifestRefused: fatal('184', { message: 'Manifest data need a mode of transport', authority: transportNote, remedy: 'Give the mode of transport, or leave the manifest data out' }),
  ladingMissing: fatal('429', { message: 'The foreign port of lading of a line is missing', authority: transportNote, remedy: 'Give the five-digit Schedule K code' }),
  ladingUnknown: fatal('428', { message: 'The foreign port of lading is not in the form of Schedule K', authority: transportNote, remedy: 'Give a five-digit Schedule K code' }),
} as const

/** Whether an entry summary describes its transport as its mode asks (usage note g). */
export function transport({ declaration }: FormContext): readonly Finding[] {
  const { transportMode, portOfUnlading } = declaration
  const findings = objections(
    [transportMode !== undefined && !isTransportMode(transportMode), conditions.modeUnknown, '/transportMode'],
    [portOfUnlading !== undefined && !isPortCode(portOfUnlading), conditions.unladingUnknown, '/portOfUnlading'],
  )
  if (transportMode === undefined || isWithdrawal(declaration.typeCode)) {
    if (declaration.consignments.length > 0) findings.push(finding(conditions.manifestRefused, '/consignments'))
    return findings
  }
  if (isVessel(transportMode) || isAir(transportMode)) findings.push(...carriage(declaration))
  if (!isVessel(transportMode) && declaration.conveyances.some((conveyance) => conveyance.vesselCode !== undefined)) findings.push(finding(conditions.vesselCodeRefused, '/conveyances/0/vesselCode'))
  findings.push(...ports(declaration))
  return findings
}

function carriage(declaration: Declaration): Finding[] {
  const findings: Finding[] = []
  const conveyance = declaration.conveyances[0]
  if ((conveyance?.carrierCode ?? '') === '') findings.push(finding(conditions.carrierMissing, '/conveyances/0/carrierCode'))
  if (isVessel(declaration.transportMode) && (conveyance?.name ?? '') === '') findings.push(finding(conditions.conveyanceMissing, '/conveyances/0/name'))
  if (declaration.portOfUnlading === undefined) findings.push(finding(conditions.unladingMissing, '/portOfUnlading'))
  if (!declaration.consignments.some((consignment) => consignment.transportDocuments.length > 0)) findings.push(finding(conditions.manifestMissing, '/consignments'))
  return findings
}

function ports({ goodsItems, transportMode }: Declaration): Finding[] {
  const findings: Finding[] = []
  const isRequired = isVessel(transportMode) || transportMode === '12'
  goodsItems.forEach(({ portOfLading }, index) => {
    if (portOfLading === undefined) {
      if (isRequired) findings.push(finding(conditions.ladingMissing, `/goodsItems/${String(index)}/portOfLading`))
    } else if (!isForeignPort(portOfLading)) findings.push(finding(conditions.ladingUnknown, `/goodsItems/${String(index)}/portOfLading`))
  })
  return findings
}
