import type { DigitalTwin, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId, LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type EventReference, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** What was said last of a lot, member by member, each by whom: one paper tells the tariff number, another the origin. */
export type SaidOfLot = { readonly [Name in keyof LotParticulars]?: { readonly value: NonNullable<LotParticulars[Name]>; readonly by: EventReference } }

/** What was said last of each shipped lot; what is proven goes before what is not, and what was revoked says nothing. */
export function saidOfLots({ lots, events }: Pick<DigitalTwin, 'lots' | 'events'>): ReadonlyMap<LotId, SaidOfLot> {
  const said = new Map<LotId, SaidOfLot>(lots.map((lot) => [lot.lot, saidLast(lot)]))
  const inOrder = [...events.filter(({ standing }) => standing !== 'verified' && standing !== 'revoked'), ...events.filter(({ standing }) => standing === 'verified')]
  for (const recorded of inOrder) {
    for (const { lot, particulars } of [...recorded.event.outputs, ...recorded.event.about]) {
      const known = said.get(lot)
      if (known !== undefined && particulars !== undefined) said.set(lot, { ...known, ...stated(particulars, referenceTo(recorded)) })
    }
  }
  return said
}

function saidLast({ particulars }: TwinLot): SaidOfLot {
  const [by] = particulars?.evidence ?? []
  return particulars === undefined || by === undefined || by.standing === 'revoked' ? {} : stated(particulars.value, by)
}

function stated(particulars: LotParticulars, by: EventReference): SaidOfLot {
  return Object.fromEntries(Object.entries(particulars).map(([name, value]: readonly [string, unknown]) => [name, { value, by }]))
}
