import { chapterLayouts } from './chapters.ts'
import type { Direction, RecordLayout } from './layout.ts'

/** The layouts that may occur under one application identifier, ready to be chosen from. */
export interface LayoutSet {
  readonly application: string
  readonly direction: Direction
  readonly layouts: readonly RecordLayout[]
  /** Chooses the layout of a record from its first characters and, among variants, its discriminator. */
  choose(text: string): RecordLayout | undefined
}

interface Source {
  readonly chapter: string
  /** Only layouts whose id begins so: one chapter may serve several applications that reuse record ids. */
  readonly ids?: readonly string[]
  /** Records of the input are returned in the answer. */
  readonly echoes?: boolean
}

/**
 * Which chapters' records occur under an application identifier (Batch & Block Control, input A-record note 3 and output A-record
 * note 2). The first chapter that has a record wins: the agency message set defines OI for both AE and SE.
 */
const inputSources: Readonly<Record<string, readonly Source[]>> = {
  AE: [{ chapter: 'agency-message-set' }, { chapter: 'entry-summary' }],
  SE: [{ chapter: 'agency-message-set' }, { chapter: 'cargo-release' }],
  EQ: [{ chapter: 'entry-summary-query' }],
  CQ: [{ chapter: 'cargo-manifest-query' }],
  CB: [{ chapter: 'customs-bond' }],
  QP: [{ chapter: 'in-bond', ids: ['QP'] }],
  WP: [{ chapter: 'in-bond', ids: ['WP'] }],
  DE: [{ chapter: 'drawback' }],
  KI: [{ chapter: 'importer-bond-query' }],
}

const outputSources: Readonly<Record<string, readonly Source[]>> = {
  AX: [{ chapter: 'entry-summary' }],
  SX: [{ chapter: 'agency-message-set', echoes: true }, { chapter: 'cargo-release', echoes: true }],
  SO: [{ chapter: 'cargo-manifest-query', ids: ['WO'] }],
  ER: [{ chapter: 'entry-summary-query' }, { chapter: 'agency-message-set', echoes: true }, { chapter: 'entry-summary', echoes: true }],
  C1: [{ chapter: 'cargo-manifest-query' }],
  PF: [{ chapter: 'daily-statement' }],
  MS: [{ chapter: 'periodic-monthly-statement' }],
  CX: [{ chapter: 'customs-bond' }],
  BS: [{ chapter: 'customs-bond' }],
  QT: [{ chapter: 'in-bond', ids: ['QT', 'E'] }],
  WT: [{ chapter: 'in-bond', ids: ['WT', 'E'] }],
  NS: [{ chapter: 'in-bond', ids: ['NS'] }],
  BD: [{ chapter: 'broker-download' }],
  DX: [{ chapter: 'drawback' }],
  KR: [{ chapter: 'importer-bond-query' }],
}

const sets = new Map<string, LayoutSet>()

/**
 * The layouts of one application identifier (AE, SE, ...) and direction, envelope records included. An identifier that we hold no
 * chapter for gives the envelope records alone.
 */
export function layoutsFor(application: string, direction: Direction): LayoutSet {
  const known = knownApplication(application, direction)
  const name = `${direction} ${known}`
  const made = sets.get(name) ?? createSet(known, direction)
  sets.set(name, made)
  return made
}

/** Whether we hold record layouts for an application identifier. */
export function isKnownApplication(application: string, direction: Direction): boolean {
  return Object.hasOwn(direction === 'input' ? inputSources : outputSources, application)
}

/** Unknown identifiers share one set, so that hostile input cannot grow the cache. */
function knownApplication(application: string, direction: Direction): string {
  return isKnownApplication(application, direction) ? application : ''
}

function createSet(application: string, direction: Direction): LayoutSet {
  const sources = (direction === 'input' ? inputSources : outputSources)[application] ?? []
  const layouts = [...sources, { chapter: 'batch-block-control' }].flatMap((source) => layoutsOf(source, direction))
  const choices = indexByBeginning(layouts)
  return { application, direction, layouts, choose: (text) => choose(choices, text) }
}

function layoutsOf(source: Source, direction: Direction): readonly RecordLayout[] {
  return chapterLayouts(source.chapter).filter((layout) =>
    layout.misreadOf === undefined
    && (layout.direction === 'both' || layout.direction === direction || source.echoes === true)
    && (!source.ids || source.ids.some((start) => layout.id.startsWith(start))))
}

type Choices = ReadonlyMap<number, readonly RecordLayout[]>

/** Ids are one to four characters long: layouts are indexed by the first two, or one, and tried from the most particular on. */
function indexByBeginning(layouts: readonly RecordLayout[]): Choices {
  const index = new Map<number, RecordLayout[]>()
  for (const layout of layouts) {
    const beginning = beginningOf(layout.constant, Math.min(layout.constant.length, 2))
    const group = index.get(beginning) ?? []
    // The first chapter wins; its variants stay together.
    if (group.some((other) => other.constant === layout.constant && other.chapter !== layout.chapter)) continue
    group.push(layout)
    index.set(beginning, group)
  }
  for (const group of index.values()) group.sort(mostParticularFirst)
  return index
}

function mostParticularFirst(a: RecordLayout, b: RecordLayout): number {
  return b.constant.length - a.constant.length || Number(b.when !== undefined) - Number(a.when !== undefined)
}

function beginningOf(text: string, length: number): number {
  return length === 1 ? text.charCodeAt(0) : (text.charCodeAt(0) << 8) | text.charCodeAt(1)
}

function choose(choices: Choices, text: string): RecordLayout | undefined {
  if (text.length === 0) return undefined
  const group = (text.length > 1 ? choices.get(beginningOf(text, 2)) : undefined) ?? choices.get(beginningOf(text, 1))
  return group?.find((layout) => text.startsWith(layout.constant) && fits(layout, text))
}

function fits(layout: RecordLayout, text: string): boolean {
  return layout.when === undefined || layout.when.values.includes(text.slice(layout.when.from - 1, layout.when.to))
}
