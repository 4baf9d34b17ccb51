import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { FindListed } from '../../screening/index.ts'
import { entitiesOf } from './entities-of.ts'
import { commoditiesOf, missingOfCommodity, missingOfEntities, missingOfSteps } from './missing-pieces.ts'
import { lotName, papersBeside, stepsOf, type StepFound } from './steps-of.ts'
import type { PackageEntity, TracingPackage } from './tracing-package.ts'

const authority = 'Pub. L. 117-78 sec. 3 (UFLPA); 19 U.S.C. 1307'
/** More lots than this say nothing more. */
const goodsMax = 50

/** What names are compared with: the lists, and the edition of the UFLPA Entity List among them; undefined where it is not loaded. */
export interface ListsKnown {
  readonly find: FindListed
  readonly edition: string | undefined
}

/** The package of a shipment, of what its asker may see. Pure: the same twin and lists make the same package. */
export function buildTracingPackage(twin: DigitalTwin, { find, edition }: ListsKnown): TracingPackage {
  const found = stepsOf(twin)
  const { entities, numberOf } = entitiesOf(found, find)
  const papers = papersBeside(twin)
  const commodities = commoditiesOf(codesOf(twin))
  const processes = new Set(twin.events.map(({ event }) => event.process ?? event.kind))
  const allPapers = [...papers, ...found.flatMap(({ papers: own, on, words, proof }) => own.map((paper) => ({ ...paper, on, words, proof })))]
  const missing = [...missingOfSteps(found), ...missingOfEntities(entities), ...commodities.flatMap(({ asked }) => missingOfCommodity(asked, { processes, papers: allPapers }))]
  const findings = twin.findings.filter(({ severity }) => severity !== 'information')
  return {
    shipment: twin.shipment, asOf: twin.asOf,
    goods: twin.lots.slice(0, goodsMax).map(({ lot, particulars, quantity, sources }) => ({ lot, words: [particulars?.value.description, quantity === undefined ? undefined : `${quantity.value.value} ${quantity.value.unit}`, lotName(lot)].filter((part) => part !== undefined).join(', '), madeOf: sources.length })),
    commodities: commodities.map(({ asked: { name, words }, because }) => ({ name, words, because })),
    steps: found.map(({ parties, lots: _lots, used: _used, made: _made, ...step }, index) => ({ number: index + 1, ...step, entities: [...new Set(parties.map(({ party }) => numberOf(party)))] })),
    entities, papers, missing, findings, conclusion: conclusionOf({ steps: found, entities, missing: missing.length, twin, edition }), authority, ...(edition !== undefined && { listEdition: edition }),
  }
}

function codesOf({ events, lots }: DigitalTwin): readonly string[] {
  const parts = events.flatMap(({ event }) => [...event.inputs, ...event.outputs, ...event.about])
  const stated = events.flatMap(({ event: { attributes = {} } }) => Object.entries(attributes).flatMap(([name, value]) => (name.endsWith('commodity-code') ? [value] : [])))
  return [...new Set([...parts.map(({ particulars }) => particulars?.commodityCode), ...lots.map(({ particulars }) => particulars?.value.commodityCode), ...stated].filter((code) => code !== undefined))].toSorted()
}

interface Concluded {
  readonly steps: readonly StepFound[]
  readonly entities: readonly PackageEntity[]
  readonly missing: number
  readonly twin: DigitalTwin
  readonly edition: string | undefined
}

function conclusionOf({ steps, entities, missing, edition, twin: { findings, balance } }: Concluded): readonly string[] {
  const verified = steps.filter(({ proof }) => proof.standing === 'verified').length
  const against = findings.filter(({ severity }) => severity === 'fatal').length
  const held = balance.filter(({ holds }) => holds).length
  return [
    `${String(verified)} of ${counted(steps.length, 'step')} ${verified === 1 ? 'is' : 'are'} proven by a credential that was verified.`,
    missing === 0 ? 'Nothing that the guidance asks for is missing, as far as a program can tell.' : `${counted(missing, 'piece')} that the guidance asks for ${missing === 1 ? 'is' : 'are'} missing.`,
    listWords(entities, edition),
    balance.length === 0 ? 'Quantities in and out were not stated.' : `${String(held)} of ${counted(balance.length, 'mass balance')} ${held === 1 ? 'holds' : 'hold'}.`,
    ...(against === 0 ? [] : [`${counted(against, 'contradiction')} ${against === 1 ? 'stands' : 'stand'} against the evidence.`]),
    'This is evidence and no decision: whether the presumption applies or is rebutted, customs decides.',
  ]
}

function listWords(entities: readonly PackageEntity[], edition: string | undefined): string {
  if (edition === undefined) return 'The UFLPA Entity List is not loaded here: no name was compared with it.'
  const listed = entities.filter(({ hits }) => hits.length > 0).map(({ name }) => name)
  return listed.length === 0 ? `No name resembles an entry of the UFLPA Entity List, edition of ${edition}.` : `Resembles an entry of the UFLPA Entity List, edition of ${edition}: ${listed.join('; ')}.`
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`
}
