import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { ReadPart } from '../message-format.ts'
import { setLayouts, type ElementRule, type SetLayout, type SetNode } from './set-layout.ts'
import { createX12Reader } from './x12-reader.ts'

const header = 'ISA*00*          *00*          *02*HRNL           *ZZ*CUSTOMS        *261122*0930*U*00401*000000101*0*T*>~'

/** Gives the value of an element; the empty text for none. */
type Fill = (rule: ElementRule, segment: string, element: number) => string

function read(set: string, segments: readonly string[]): ReadPart[] {
  const text = `${header}GS*${setLayouts.get(set)?.row.groups[0] ?? ''}*A1*B1*20261122*0930*4*X*004010~ST*${set}*0001~${segments.map((segment) => `${segment}~`).join('')}SE*${String(segments.length + 2)}*0001~GE*1*4~IEA*1*000000101~`
  const reader = createX12Reader()
  return [...reader.push(Buffer.from(text)), ...reader.end()]
}

/** All that was told of an interchange: values of documents, and data that were left unread. */
function told(parts: readonly ReadPart[]): string {
  const said = (document: CanonicalDocument) => ({ ...document, interchange: undefined })
  return JSON.stringify(parts.map((part) => part.kind === 'document' ? said(part.document) : part.kind === 'unread' ? [part.source, part.value.split('*')] : part.finding.code))
}

function segmentOf({ segment }: SetNode, fill: Fill): string {
  const values = (segment.elements ?? []).map((rule, index) => fill(rule, segment.id, index + 1))
  return [segment.id, ...values].join('*').replace(/\*+$/, '')
}

/** A value of an element that its type allows, with a number in it as far as that fits. */
function valueOf({ type, min, max }: ElementRule, number: number): string {
  if (type === 'DT') return `${String(2000 + (number % 800)).padStart(4, '0')}0615`
  if (type === 'TM') return String(1000 + (number % 50))
  const digits = String(number)
  if (type === 'R' || type.startsWith('N')) return digits.slice(-max).padStart(min, '7')
  return `Q${digits}`.slice(-max).padEnd(min, 'Z')
}

/** Codes that decide where the values beside them go, in turn. */
const codes: Readonly<Record<string, readonly string[]>> = { 'N1-1': ['SH', 'CN', 'N1', 'CA', 'FW', 'CB'], 'R4-1': ['R', 'L', 'D', 'E', 'M'], 'PER-1': ['IC'], 'AK4-1': ['1', '2>3', '4'] }

function nodesOf(layout: SetLayout): SetNode[] {
  const below = (node: SetNode): SetNode[] => node.below.flatMap((child) => [child, ...below(child)])
  return below(layout.root)
}

describe('reading X12', () => {
  it.each([...setLayouts.keys()])('says of every value of a %s what became of it', (set) => {
    const layout = setLayouts.get(set)
    fc.assert(fc.property(fc.infiniteStream(fc.nat(9)), (dice) => {
      const throwOnce = () => Number(dice.next().value)
      const expected: string[] = []
      const segments: string[] = []
      let number = 1000
      const fill: Fill = (rule, segment, element) => {
        const choices = codes[`${segment}-${String(element)}`]
        if (choices !== undefined) return choices[number % choices.length] ?? ''
        if (rule.requirement === 'O' && throwOnce() > 6) return ''
        number += 1
        const value = valueOf(rule, number)
        // Amounts in cents get their point.
        if (value.length > 3 && !(segment === 'B3' && element === 7)) expected.push(value)
        return value
      }
      const add = (node: SetNode): void => {
        for (const child of node.below) {
          for (let times = Math.min(child.max, 1 + (throwOnce() % 2), child.min === 0 && throwOnce() > 7 ? 0 : 2); times > 0; times -= 1) {
            segments.push(segmentOf(child, fill))
            add(child)
          }
        }
      }
      if (layout !== undefined) add(layout.root)
      const text = told(read(set, segments))
      expect(expected.filter((value) => !text.includes(value))).toEqual([])
    }), { numRuns: 6 })
  })

  it.each([...setLayouts.keys()])('passes over no element of a %s that stands alone', (set) => {
    for (const node of setLayouts.has(set) ? nodesOf(setLayouts.get(set) as SetLayout) : []) {
      const around = new Set<SetNode>()
      for (let at: SetNode | undefined = node; at !== undefined; at = at.parent) around.add(at)
      const build = (fillOne: Fill): string[] => {
        const mandatory: Fill = (rule) => rule.requirement === 'O' ? '' : valueOf(rule, 5001)
        const add = (at: SetNode): string[] => at.below.filter((child) => child.min > 0 || around.has(child)).flatMap((child) => [segmentOf(child, child === node ? fillOne : mandatory), ...add(child)])
        const { root } = setLayouts.get(set) as SetLayout
        return add(root)
      }
      const without = told(read(set, build((rule) => rule.requirement === 'O' ? '' : valueOf(rule, 6001))))
      for (const [index, rule] of (node.segment.elements ?? []).entries()) {
        if (rule.requirement !== 'O') continue
        const alone = told(read(set, build((other, _, element) => other.requirement === 'O' && element !== index + 1 ? '' : valueOf(other, 6001))))
        expect([node.segment.id, index + 1, alone === without]).toEqual([node.segment.id, index + 1, false])
      }
    }
  })

  it('keeps the first of two values for one place, and lists the other', () => {
    const parts = read('309', ['M10*HRNL*O*NL***048E***9', 'P4*2704*20261130', 'LX*1', 'M11*B1*42157*1*CTN*2*K******HRNL', 'N1*SH*Polder', 'PER*IC*J Verhoef*TE*1', 'PER*IC*M de Groot*TE*2'])
    expect(parts.filter(({ kind }) => kind === 'unread')).toMatchObject([{ source: 'segment 10 PER-02', value: 'M de Groot' }, { source: 'segment 10 PER-04', value: '2' }])
    expect(told(parts)).toContain('"contact":{"name":"J Verhoef"}')
  })

  it('lists the qualifier of a place that its code does not tell', () => {
    const parts = read('310', ['B3**I1*B1*PP**20261122*100****HRNL', 'V1*1', 'N1*SH*Polder', 'R4*L*K*NLRTM', 'R4*D*UN*USLAX', 'R4*I*UN*USCHI', 'R4*D*UN*USOAK', 'LX*1', 'L3'])
    expect(parts.filter(({ kind }) => kind === 'unread').map((part) => part.kind === 'unread' && [part.source, part.value])).toEqual([
      ['segment 7 R4-02', 'K'], ['segment 9 R4-01', 'I'], ['segment 9 R4-02', 'UN'], ['segment 9 R4-03', 'USCHI'], ['segment 10 R4-01', 'D'], ['segment 10 R4-02', 'UN'], ['segment 10 R4-03', 'USOAK'],
    ])
  })

  it('puts nothing of a loop that it does not read into another loop', () => {
    const parts = read('350', ['P4*2704*20261130', 'X4*B1****20261130**1C**HRNL', 'BA1*A*1*O*US*REF*****HRNL', 'X4*B2****20261130**1J**HRNL', 'K1*OF THE EXPORT'])
    expect(parts.filter(({ kind }) => kind === 'unread').map((part) => part.kind === 'unread' && part.source)).toEqual(['segment 6', 'segment 7', 'segment 8'])
  })

  it('reads the number of equipment without letters', () => {
    const parts = read('309', ['M10*HRNL*J*US***T1***9', 'P4*3801*20261130', 'LX*1', 'M11*B1*42157*1*CTN*2*K******HRNL', 'VID*TL**531204'])
    expect(told(parts)).toContain('"transportEquipment":[{"typeCode":"TL","id":"531204"}]')
  })

  it.each([['P4*2704*261130', 'x12-element-date'], ['P4*2704*20261130***9', 'x12-element-time']])('refuses %s rather than take it for another moment', (port, code) => {
    const [document] = read('309', ['M10*HRNL*O*NL***048E***9', port, 'LX*1', 'M13*HRNL*2704*D*B1**21***HRNL'])
    expect(document?.kind === 'document' && document.findings.map((finding) => finding.code)).toContain(code)
  })
})
