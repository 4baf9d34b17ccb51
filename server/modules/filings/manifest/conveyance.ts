import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Filer } from '../filing-context.ts'
import type { ConveyanceOnFile } from './bill-on-file.ts'
import type { ManifestReport } from './manifest-report.ts'

/** What a conveyance on one journey is known by: carrier, then id or else name, then journey, in one spelling. */
export function conveyanceKey({ carrierCode, conveyance: { id, name, journeyId } }: Pick<ManifestReport, 'carrierCode' | 'conveyance'>): string {
  const means = id === undefined || id === '' ? (name ?? '') : id
  return [carrierCode, means, journeyId ?? ''].map((part) => part.toUpperCase().replaceAll(/[\s/]/g, '')).join('/')
}

type CallMoment = ConveyanceOnFile['arrivals'][number]

/** The conveyance after a report: what it states takes the place of what was stated before, port by port. */
export function conveyanceAfter(before: ConveyanceOnFile | undefined, report: ManifestReport, { organisation, environment, receivedAt }: Filer & { readonly receivedAt: MomentText }): ConveyanceOnFile {
  const { carrierCode, conveyance, manifestNumber, calls, events } = report
  const at = (pick: (call: ManifestReport['calls'][number]) => MomentText | undefined): readonly CallMoment[] => calls.flatMap((call) => {
    const moment = pick(call)
    return moment === undefined ? [] : [{ port: call.port, at: moment }]
  })
  const happened = (kind: 'arrival' | 'departure') => events.flatMap((event) => (event.kind === kind && event.at !== undefined && event.billKey === undefined ? [{ port: event.port ?? '', at: event.at }] : []))
  const past = (moments: readonly CallMoment[]) => moments.filter((one) => one.at <= receivedAt)
  return {
    ...before, ...conveyance,
    key: conveyanceKey(report), organisation, environment, carrierCode,
    ...(manifestNumber === undefined ? {} : { manifestNumber }),
    expected: joined(before?.expected, at((call) => call.expectedAt ?? call.arrivedAt)),
    departures: joined(before?.departures, [...past(at((call) => call.departedAt)), ...happened('departure')]),
    arrivals: joined(before?.arrivals, [...past(at((call) => call.arrivedAt)), ...happened('arrival')]),
  }
}

function joined(before: readonly CallMoment[] = [], now: readonly CallMoment[]): readonly CallMoment[] {
  return [...new Map([...before, ...now].map((one) => [one.port, one])).values()]
}
