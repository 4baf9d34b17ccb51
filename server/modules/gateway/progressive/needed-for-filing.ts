import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'

/** Who can say what stands at a place of a declaration, the first that fits. */
const sayers: readonly (readonly [place: RegExp, from: string])[] = [
  [/^\/goodsItems\/\d+\/(?:origin|parties|additionalDeclarations|sanctionsInformation)/, 'producer'],
  [/^\/goodsItems\/\d+\/(?:licences|visaNumber)|\/agencyData/, 'importer, from the agency concerned'],
  [/^\/goodsItems\/\d+\/(?:invoices|exportation|countryOfExport)/, 'seller'],
  [/^\/goodsItems/, 'importer'],
  [/^\/(?:consignments|conveyances|transportMode|dates|portOfUnlading|goodsLocation)/, 'carrier'],
  [/^\/(?:importerOfRecord|consignee|parties|destinationState)/, 'importer'],
]

const deadlines: Readonly<Record<DeclarationKind, { readonly by: string; readonly authority: string }>> = {
  entry: { by: 'within 15 calendar days after the goods land', authority: '19 CFR 142.2(a)' },
  'entry-summary': { by: 'within 10 working days after the entry', authority: '19 CFR 142.12(b)' },
}

/** What is still needed before a filing could be accepted, by whom and by when: whatever rejects it now, each place once. */
export function neededForFiling(kind: DeclarationKind, findings: readonly Finding[]): readonly NeededDatum[] {
  const needed = new Map<string, NeededDatum>()
  for (const { severity, pointer, message, authority } of findings) {
    const at = pointer.declaration ?? ''
    if (severity !== 'fatal' || needed.has(`${at} ${message}`)) continue
    needed.set(`${at} ${message}`, { name: message, ...(at !== '' && { pointer: at }), from: sayers.find(([place]) => place.test(at))?.[1] ?? 'filer', by: deadlines[kind].by, authority: `${authority}; ${deadlines[kind].authority}` })
  }
  return [...needed.values()]
}
