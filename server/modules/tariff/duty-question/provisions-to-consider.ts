import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'

const provisionNumber = /\b(99\d{2})\.(\d{2})\.(\d{2})\b/g

/** Numbers of chapter 99 that the tariff's own footnotes name for a line and that were not given: nothing is added silently. */
export function provisionsToConsider(lines: readonly TariffLine[], given: readonly string[]): readonly Finding[] {
  const findings = new Map<string, Finding>()
  for (const line of lines) {
    for (const match of line.footnotes.join(' ').matchAll(provisionNumber)) {
      const code = match.slice(1, 4).join('')
      if (!given.some((number) => number.startsWith(code))) findings.set(code, considerFinding(code, line))
    }
  }
  return [...findings.values()]
}

function considerFinding(code: string, line: TariffLine): Finding {
  return {
    code: 'provision-may-apply',
    severity: 'information',
    pointer: {},
    message: `A footnote to ${printCommodityCode(line.rateCode)} names ${printCommodityCode(code)}, which was not given`,
    authority: `${line.revision.name}, footnote to ${printCommodityCode(line.rateCode)}`,
    remedy: 'Read that heading; where it covers the goods, give its number too',
  }
}
