import type { Bond } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, notice, placed } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter, seChapter } from '@customhouse/checks/authority.ts'
import { bondSufficiency } from '../../parties/index.ts'
import type { FilingContext } from '../filing-context.ts'

const bondNote = `${aeChapter('usage note (i)')}; 19 CFR 113.26 and 113.27`

const conditions = {
  otherSurety: fatal('145', { message: 'The surety given is not that of the bond on file', authority: bondNote, remedy: 'Give the surety code of the bond on file' }),
  singleNotOnFile: notice('single-transaction-bond-awaited', {
    message: 'No single transaction bond for this entry number is on file yet',
    authority: `${seChapter('rule 3')}; CATAIR eBond; error dictionary 752`,
    remedy: 'Have the surety transmit the bond for this entry number; the goods wait for it',
  }),
} as const

/** Whether the bond that is claimed is on file, in force, of the surety named, and sufficient. */
export function bondOnFile(context: FilingContext): readonly Finding[] {
  if (context.importer === undefined) return []
  return context.declaration.bonds.flatMap((one, place) => {
    if (one.type === '8') return continuous(context, one, `/bonds/${String(place)}`)
    return one.type === '9' ? single(context, `/bonds/${String(place)}`) : []
  })
}

function continuous({ directory, importer, rateDate }: FilingContext, claimed: Bond, at: string): readonly Finding[] {
  const bonds = directory.bondsOnFile(importer?.number ?? '')
  const sufficiency = bondSufficiency({ bonds, need: { type: '8' }, on: rateDate, pointer: at })
  const findings = sufficiency.findings.map(placed)
  const surety = claimed.suretyCode ?? ''
  if (surety !== '' && sufficiency.bond !== undefined && sufficiency.bond.suretyCode !== surety) return [...findings, finding(conditions.otherSurety, `${at}/suretyCode`)]
  return findings
}

/** A surety's message may come after the entry, so its absence rejects nothing; the goods wait for it. */
function single({ declaration, directory, importer, rateDate }: FilingContext, at: string): readonly Finding[] {
  const isOnFile = directory.bonds(importer?.number ?? '', rateDate).some((one) => one.type === '9' && one.entryNumber === declaration.entryNumber)
  return isOnFile ? [] : [finding(conditions.singleNotOnFile, at)]
}
