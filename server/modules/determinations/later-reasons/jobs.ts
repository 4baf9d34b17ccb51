import type { Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { PublishedFact } from '../../../platform/outbox/index.ts'
import type { Screening } from '../../screening/index.ts'
import type { HitsChanged } from '../../screening/events.ts'
import { listedParty, listedPartyVerdicts } from '../rules/listed-party/rule.ts'
import type { DeterminationNeeds } from '../transport.ts'
import { determineLater } from './transport.ts'

export interface LaterNeeds {
  readonly screening: Pick<Screening, 'standing'>
}

/** What the filer reads: what an officer noted of a party is customs' own. */
const whys: Readonly<Record<HitsChanged['data']['because'], string>> = {
  edition: 'A new edition of a list was compared with the parties of the filing',
  settled: 'An officer compared a party of the filing with the list that it resembles',
}

/** Determines filings anew when a new edition of a list names one of their parties, or an officer settles a hit. */
export function followScreening(needs: DeterminationNeeds & LaterNeeds): void {
  needs.outbox.subscribe('listed-parties', async (facts, sql) => {
    for (const { subject: filing, environment = 'test', data } of facts.filter(isOfHits)) {
      const verdicts = listedPartyVerdicts(await needs.screening.standing(sql, filing, environment))
      const reasons = verdicts.map((verdict): Reason => ({ rule: listedParty.name, authority: listedParty.authority, ...verdict }))
      await determineLater(sql, needs, { filing, environment, rule: listedParty.name, reasons, by: { act: data.because === 'settled' ? 'settle-screening' : 'rescreen', subject: data.by, role: 'screening', why: whys[data.because] } })
    }
  })
}

function isOfHits(fact: PublishedFact): fact is PublishedFact & HitsChanged {
  return fact.type === ('HitsChanged' satisfies HitsChanged['type'])
}
