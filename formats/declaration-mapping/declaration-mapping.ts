import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { arrange, movedFrom } from './arrange.ts'
import { disarrange, type RequiredName } from './disarrange.ts'
import { arrangedPointerOf } from './place-tree.ts'
import { fromPlaces, toPlaces, type GrowingData, type LeftOver } from './place-values.ts'
import { remainderOf, withRemainder } from './remainder.ts'
import { isObject } from './value-forms.ts'

/** How a filing stood in records of 80 characters, as far as its declaration does not tell. */
export interface Transmission {
  /** Numbers from 1, of the batch in the transmission and the block in the batch. */
  readonly batchNumber?: number
  readonly blockNumber?: number
  readonly application?: string
  /** Fields of the A- and the B-record, by official name in camel case. */
  readonly batch?: Readonly<Record<string, string>>
  readonly block?: Readonly<Record<string, string>>
  readonly lineEnding?: string
  /** Of the records as we would write them. */
  readonly checksum?: string
  readonly edits?: readonly RecordEdit[]
}

/** Where the filed records differ from those that we would write: so many of ours from one on (from 0), and what stood instead. */
export interface RecordEdit {
  readonly at: number
  readonly remove: number
  readonly lines?: readonly string[]
}

/** A declaration as canonical data, and where in the declaration stands what a JSON Pointer into the document points at. */
export interface MappedDeclaration {
  readonly document: CanonicalDocument
  /** Undefined for what is not of the declaration. */
  readonly pointerOf: (pointer: string) => string | undefined
}

/** States a declaration in canonical data, wholly: `fromCanonical` of it gives the same declaration. */
export function toCanonical(declaration: Declaration, transmission?: Transmission): MappedDeclaration {
  const { arranged, moved } = arrange(declaration)
  const about = transmission === undefined ? {} : { transmission }
  const document = documentOf({ ...arranged, ...about })
  const remainder = remainderOf(declaration, fromCanonical(document).declaration)
  return {
    document: remainder.length === 0 ? document : documentOf({ ...arranged, ...about, remainder }),
    pointerOf: (pointer) => {
      const at = arrangedPointerOf(pointer)
      return at === undefined || /^\/(?:transmission|remainder)(?:\/|$)/.test(at) ? undefined : movedFrom(at, moved)
    },
  }
}

function documentOf(arranged: GrowingData): CanonicalDocument {
  const { declaration } = toPlaces(arranged)
  return { version: dictionaryVersion, ...(isObject(declaration) && { declaration: declaration as NonNullable<CanonicalDocument['declaration']> }) }
}

/** A declaration as far as a document states one. */
export interface DeclarationTaken {
  readonly declaration: Declaration
  /** Of what every declaration states, what the document does not: entry summary, add, no number and type 01 stand there. */
  readonly missing: readonly RequiredName[]
  readonly transmission?: Transmission
  /** What of the document the declaration cannot state. */
  readonly left: readonly LeftOver[]
}

/**
 * The declaration that a goods declaration in canonical data stands for. From a declaration of another country it takes what means the same
 * everywhere; national codes and all else are left over, and listed. Never throws on a document of the dictionary's shape.
 */
export function fromCanonical(document: CanonicalDocument): DeclarationTaken {
  const { arranged, left } = fromPlaces(document, isOfUnitedStates(document))
  const { declaration, missing } = disarrange(arranged)
  const { transmission, remainder } = arranged
  return {
    declaration: withRemainder(declaration, remainder),
    missing, left,
    ...(isObject(transmission) && { transmission }),
  }
}

/** Whether the codes of a document are those of the United States: it states particulars that only they have. */
export function isOfUnitedStates({ declaration }: CanonicalDocument): boolean {
  return declaration?.['unitedStates'] !== undefined
}
