import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Batch, Block } from '../envelope/batch.ts'

/**
 * Findings that make CBP reject a whole batch of entry summaries without a look at its data: structure, record sequence, repeats and
 * grouping, codes A00 to A10 (Entry Summary, Response usage note a).
 */
export function syntaxFindings(batch: Pick<Batch, 'application'> & { readonly blocks: readonly Pick<Block, 'transactions'>[] }): readonly Finding[] {
  if (batch.application !== 'AE') return []
  return batch.blocks.flatMap((block) => block.transactions.flatMap((transaction) => transaction.findings.filter((finding) => /^A(?:0\d|10)$/.test(finding.code))))
}
