import { commoditiesAsked, type CommodityAsked } from './commodities-asked.table.ts'
import { lotName, type StepFound } from './steps-of.ts'
import type { MissingPiece, PackageEntity, TracingPackage } from './tracing-package.ts'

const guidance = 'CBP UFLPA Operational Guidance for Importers, 13 June 2022 (supply chain tracing information)'
const lotsNamed = 3
const certain = { authority: guidance, isCertain: true }

/** What the guidance asks for at each step and is not there. Pure. */
export function missingOfSteps(steps: readonly StepFound[]): readonly MissingPiece[] {
  const moved = new Set(steps.flatMap(({ kind, lots }) => (kind === 'transport' ? lots : [])))
  return [...steps.flatMap((step, index) => missingOf(step, moved).map((words) => ({ step: index + 1, words, ...certain }))), ...withoutOrigin(steps)]
}

function missingOf(step: StepFound, moved: ReadonlySet<string>): readonly string[] {
  return [...ofProof(step), ...(step.kind === 'sale' ? ofSale(step, moved) : []), ...(step.kind === 'raw-material' || step.kind === 'making' ? ofMaking(step) : [])]
}

function ofProof({ proof: { standing } }: StepFound): readonly string[] {
  if (standing === 'verified') return []
  if (standing === 'stated') return ['A proof: the step is only stated']
  return [standing === 'not-recognised' ? 'A proof of somebody recognised for such statements' : 'A proof that holds: this one was taken back']
}

function ofSale({ papers, lots }: StepFound, moved: ReadonlySet<string>): readonly string[] {
  const bare = papers.filter(({ is }) => is === 'named').map(({ kind, number }) => `The ${kind.replaceAll('-', ' ')} ${number}: it is named and was not presented`)
  const has = (kind: RegExp) => papers.some((paper) => kind.test(paper.kind))
  const isMoved = lots.some((lot) => moved.has(lot))
  return [
    ...(has(/^purchase-order$|^contract$/) ? [] : ['The purchase order or contract']), ...(has(/invoice/) ? [] : ['The invoice']), ...bare,
    ...(has(/payment|remittance/) ? [] : ['Proof of payment']), ...(isMoved ? [] : ['Transport documents from seller to buyer']),
  ]
}

function ofMaking({ place, inputs, goods, kind, isBalanced, parties }: StepFound): readonly string[] {
  return [
    ...(place === undefined ? [kind === 'making' ? 'Where it was made' : 'Where the raw material comes from'] : []), ...(parties.length === 0 ? ['Who did it'] : []),
    ...(kind === 'making' && inputs.length === 0 ? ['What it was made of'] : []), ...(goods.length === 0 ? ['What came of it'] : []), ...(isBalanced === false ? ['What explains the difference between what went in and what came out'] : []),
  ]
}

/** Lots that were used up and that nobody is known to have made. */
function withoutOrigin(steps: readonly StepFound[]): readonly MissingPiece[] {
  const made = new Set(steps.flatMap((step) => step.made))
  const unmade = [...new Set(steps.flatMap(({ used, lots, kind }) => (kind === 'making' ? used : lots)).filter((lot) => !made.has(lot)))]
  if (steps.length > 0 && unmade.length === 0) return []
  return [{ words: unmade.length === 0 ? 'The chain from raw material to goods: no step is known' : `What comes before ${unmade.slice(0, lotsNamed).map(lotName).join('; ')}${unmade.length > lotsNamed ? ` and ${String(unmade.length - lotsNamed)} other lots` : ''}: nobody says where it comes from`, ...certain }]
}

/** What the guidance asks of entities and of the whole. Pure. */
export function missingOfEntities(entities: readonly PackageEntity[]): readonly MissingPiece[] {
  const unplaced = entities.filter(({ places }) => places.length === 0).map(({ name }) => name)
  return unplaced.length === 0 ? [] : [{ words: `Addresses and contacts of ${unplaced.join('; ')}`, ...certain }]
}

/** The sectors whose goods are in the chain, by commodity codes. Pure. */
export function commoditiesOf(codes: readonly string[]): readonly { readonly asked: CommodityAsked; readonly because: string }[] {
  return commoditiesAsked.flatMap((asked) => {
    const met = [...new Set(codes.filter((code) => asked.codes.some((begin) => code.startsWith(begin))))]
    return met.length === 0 ? [] : [{ asked, because: `Commodity code ${met.join(', ')}` }]
  })
}

/** What is asked of a sector and neither a step nor a paper shows. Pure. */
export function missingOfCommodity({ asks, words: sector }: CommodityAsked, { processes, papers }: { readonly processes: ReadonlySet<string>; readonly papers: TracingPackage['papers'] }): readonly MissingPiece[] {
  const kinds = new Set(papers.map(({ kind }) => kind))
  return asks.filter((asked) => !asked.processes.some((process) => processes.has(process)) && !asked.papers.some((kind) => kinds.has(kind)))
    .map(({ words, authority, isCertain }) => ({ words: `${sector}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`, authority, isCertain }))
}
