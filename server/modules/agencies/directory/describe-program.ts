import type { AgencyProgram, ProcessingCode } from './agency.ts'

type Named = Pick<AgencyProgram, 'code' | 'name' | 'words' | 'authority' | 'dispositions' | 'isCertain'>
type More = Partial<Omit<AgencyProgram, 'processing'>> & { readonly processing?: Readonly<Record<string, string>> }

/** A program with what was not said of it: no processing codes, rows, records or disclaimers, a flag of its own, from the day on which ACE took its data (81 FR 32339). */
export function describeProgram({ processing = {}, ...named }: Named & More): AgencyProgram {
  return { flag: named.code, asked: [], records: [], disclaimers: [], from: '2016-07-23', ...named, processing: Object.entries(processing).map(([code, words]): ProcessingCode => ({ code, words })) }
}
