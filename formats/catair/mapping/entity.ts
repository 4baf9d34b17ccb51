import type { PartKind, Placing } from './document-mapping.ts'
import { text } from './form.ts'
import { mapRecord, repeat } from './record-mapping.ts'

/** Parties and their global identifiers, at header and at line level: the SE30 and SE50 groups. */
export const entityKinds: Readonly<Record<string, PartKind>> = {
  headerParty: { below: ['declaration'], list: 'parties' },
  headerIdentifier: { below: ['headerParty'], list: 'globalIdentifiers' },
  lineParty: { below: ['goodsItem'], list: 'parties' },
  lineIdentifier: { below: ['lineParty'], list: 'globalIdentifiers' },
}

/** What the entity records of a chapter say, by record id. The chapters of AE and SE lay them out almost alike. */
export function entityPlacings(chapter: string): readonly (readonly [string, readonly Placing[]])[] {
  return [...levelPlacings(chapter, '3', 'header'), ...levelPlacings(chapter, '5', 'line')]
}

function levelPlacings(chapter: string, tens: string, level: string): readonly (readonly [string, readonly Placing[]])[] {
  const isEntrySummary = chapter === 'entry-summary'
  const identifierName = isEntrySummary ? 'Identifier' : 'GBI Identifier'
  const identifier = mapRecord(chapter, `SE${tens}1`, [['GBI Identifier Qualifier', 'qualifier', text], [identifierName, 'value', text]])
  const always = (kind: string, mapping: Placing['mapping']): readonly Placing[] => [{ kind, opens: 'always', ...(mapping && { mapping }) }]
  const here = (kind: string, mapping: Placing['mapping']): readonly Placing[] => [{ kind, opens: 'never', ...(mapping && { mapping }) }]
  return [
    [`SE${tens}0`, always(`${level}Party`, nameMapping(chapter, `SE${tens}0`))],
    [`SE${tens}1`, always(`${level}Identifier`, identifier)],
    ...(isEntrySummary ? [[`SE${tens}2`, here(`${level}Identifier`, descriptionMapping(chapter, `SE${tens}2`))] as const] : []),
    [`SE${tens}5`, here(`${level}Party`, addressMapping(chapter, `SE${tens}5`))],
    [`SE${tens}6`, here(`${level}Party`, placeMapping(chapter, `SE${tens}6`))],
  ]
}

function nameMapping(chapter: string, key: string) {
  return mapRecord(chapter, key, [
    ['Entity Code', 'role', text],
    ['Entity Name', 'name', text],
    ['Entity Identifier Qualifier', 'identifier/qualifier', text],
    ['Entity Identifier', 'identifier/value', text],
  ])
}

function descriptionMapping(chapter: string, key: string) {
  return mapRecord(chapter, key, [], [{ list: ['descriptions'], items: [mapRecord(chapter, key, [['Description', '', text]]).elements] }])
}

function addressMapping(chapter: string, key: string) {
  return mapRecord(chapter, key, [], [repeat(chapter, key, { list: 'address/components', times: 2, rows: [
    ['Address Component Qualifier', 'qualifier', text],
    ['Address Information', 'value', text],
  ] })])
}

function placeMapping(chapter: string, key: string) {
  return mapRecord(chapter, key, [
    ['City Name', 'address/city', text],
    ['Country Sub Entity Code', 'address/subdivision', text],
    ['Postal Code', 'address/postalCode', text],
    ['Country Code', 'address/country', text],
  ])
}
