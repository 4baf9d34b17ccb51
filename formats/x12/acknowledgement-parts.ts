import { added, contextOf, place, reach, type Building } from './document-builder.ts'
import type { SetState, SpecialSource } from './special-parts.ts'

const root = contextOf('root')
const response = contextOf('response')

/**
 * Reads a segment of 997. Each error points by as many pointers as it is deep: none is the group, one the set, two a segment, three an
 * element, four a component. The codes of ANSI ASC X12 (AK304, AK403, AK502, AK905) are kept as they stand.
 */
export function readAcknowledgement(state: SetState, source: SpecialSource): void {
  const owner = state.builder.contexts[response]
  if (owner === undefined) return
  const read = readers[source.segment.valueOf(0)]
  read?.(state, source, owner)
}

type Reader = (state: SetState, source: SpecialSource, owner: Building) => void

const readers: Readonly<Record<string, Reader>> = { AK1: readGroup, AK2: readSet, AK3: readSegment, AK4: readElement, AK5: readSetEnd, AK9: readGroupEnd }

function readGroup({ builder }: SetState, source: SpecialSource, owner: Building): void {
  const declaration = builder.contexts[root]
  const acknowledgement = reach(owner, [{ member: 'acknowledgement', index: undefined }])
  builder.set(acknowledgement, 'groupTypeCode', { value: source.segment.valueOf(1), source: sourceOf(source, 1) })
  if (declaration !== undefined) builder.set(declaration, 'functionalReferenceId', { value: source.segment.valueOf(2), source: sourceOf(source, 2) })
}

function readSet(state: SetState, { segment }: SpecialSource): void {
  state.acknowledged = { documentSectionCode: segment.valueOf(1), tagId: segment.valueOf(2) }
  state.noted = undefined
}

function readSegment(state: SetState, source: SpecialSource, owner: Building): void {
  const { segment } = source
  const loop = segment.valueOf(3)
  state.noted = { documentSectionCode: segment.valueOf(1), sequenceNumeric: segment.valueOf(2), ...(loop !== '' && { tagId: loop }) }
  addError(state, owner, { source, element: 4, below: [state.noted] })
}

function readElement(state: SetState, source: SpecialSource, owner: Building): void {
  const { segment } = source
  const [, position, component] = /^(\d+)(?:[^0-9A-Za-z](\d+))?$/.exec(segment.valueOf(1)) ?? []
  if (position === undefined) state.left.push(1)
  const number = segment.valueOf(2)
  const place = { ...(position !== undefined && { sequenceNumeric: position }), ...(number !== '' && { tagId: number }) }
  const below = [...(state.noted === undefined ? [] : [state.noted]), place, ...(component === undefined ? [] : [{ sequenceNumeric: component }])]
  const error = addError(state, owner, { source, element: 3, below })
  if (segment.lengthOf(4) > 0) state.builder.set(error, 'description', { value: segment.valueOf(4), source: sourceOf(source, 4) })
}

function readSetEnd(state: SetState, source: SpecialSource, owner: Building): void {
  const status = added(owner, 'status')
  state.builder.set(status, 'nameCode', { value: source.segment.valueOf(1), source: sourceOf(source, 1) })
  if (state.acknowledged !== undefined) status.pointer = [{ ...state.acknowledged }]
  for (const element of [2, 3, 4, 5, 6]) if (source.segment.lengthOf(element) > 0) addError(state, owner, { source, element, below: [] })
  state.acknowledged = undefined
}

function readGroupEnd(state: SetState, source: SpecialSource, owner: Building): void {
  const { builder } = state
  state.acknowledged = undefined
  builder.set(added(owner, 'status'), 'nameCode', { value: source.segment.valueOf(1), source: sourceOf(source, 1) })
  const acknowledgement = reach(owner, [{ member: 'acknowledgement', index: undefined }])
  for (const [index, member] of ['includedQuantity', 'receivedQuantity', 'acceptedQuantity'].entries()) {
    if (source.segment.lengthOf(index + 2) > 0) builder.set(acknowledgement, member, { value: { value: source.segment.valueOf(index + 2) }, source: sourceOf(source, index + 2) })
  }
  for (const element of [5, 6, 7, 8, 9]) if (source.segment.lengthOf(element) > 0) addError(state, owner, { source, element, below: [] })
}

interface ErrorToAdd {
  readonly source: SpecialSource
  readonly element: number
  readonly below: readonly Building[]
}

function addError(state: SetState, owner: Building, { source, element, below }: ErrorToAdd): Building {
  const error = added(owner, 'error')
  if (source.segment.lengthOf(element) > 0) state.builder.set(error, 'validationCode', { value: source.segment.valueOf(element), source: sourceOf(source, element) })
  const pointer = [...(state.acknowledged === undefined ? [] : [state.acknowledged]), ...below]
  if (pointer.length > 0) error.pointer = pointer.map((step) => ({ ...step }))
  return error
}

function sourceOf({ segment, number }: SpecialSource, element: number): string {
  return `segment ${String(number)} ${place(segment, element)}`
}
