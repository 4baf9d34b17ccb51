import type { Conformity, ConformityLevel, PackageLine } from './adoption-report.ts'
import { byElement } from './by-element.ts'
import type { MessageSet } from './message-set.ts'

const note = 'The WCO examines conformity of an information package by criteria that it gives to its members; they are not public, so that '
  + 'these levels are ours and no verdict of the WCO. Level 1 asks for meaning, level 2 for form, level 3 for structure.'

/** Which levels the elements of a set reach. Structure is as the set says: no reader of formats is asked. */
export function conformityOf(lines: readonly PackageLine[], structure: MessageSet['structure']): Conformity {
  const elements = byElement(lines)
  const inBase = elements.map((each) => each.filter(({ origin }) => origin === 'base')).filter(({ length }) => length > 0)
  const fitting = inBase.filter((each) => each.every(({ disagreements }) => disagreements.every((kind) => kind === 'shorter')))
  const structured = structure === 'data-model' ? fitting : []
  const of = elements.length
  const met = (meeting: number) => of > 0 && meeting === of
  const levels: readonly ConformityLevel[] = [
    { level: 1, name: 'definitions', asks: 'Every element means what an element of the base means', met: met(inBase.length), meeting: inBase.length, of },
    { level: 2, name: 'formats', asks: 'Every value fits the form and the code list of that element', met: met(fitting.length), meeting: fitting.length, of },
    { level: 3, name: 'structure', asks: 'Elements stand in the classes of the base, as often as it allows, in its own syntax', met: met(structured.length), meeting: structured.length, of },
  ]
  return { level: highest(levels), levels, note }
}

function highest(levels: readonly ConformityLevel[]): Conformity['level'] {
  let level: Conformity['level'] = 0
  for (const each of levels) {
    if (!each.met) break
    level = each.level
  }
  return level
}
