import type { BrowserReceiptVerification } from '@customhouse/sdk/verify/verify-receipt-in-browser.ts'
import type { Check } from './check.ts'

/** The key that the single window publishes, or that it could not be had. */
export type PublishedKey = string | undefined

/** The questions about a receipt, in their order: each rests on the ones before. */
export function receiptChecks(result: BrowserReceiptVerification, published: PublishedKey): readonly Check[] {
  if (!result.verified && result.reason === 'unsupported') return [{ of: 'signature', tone: 'caution', said: 'browserCannot', remedy: 'newerBrowser' }]
  const reached = result.verified ? 4 : ['malformed', 'signature', 'inclusion'].indexOf(result.reason)
  return [
    step(reached, 0, { of: 'form', good: 'formWhole', bad: 'formBroken' }),
    step(reached, 1, { of: 'checkpoint', good: 'checkpointSigned', bad: 'checkpointNotSigned' }),
    step(reached, 2, { of: 'inclusion', good: 'included', bad: 'notIncluded' }),
    keyCheck(result, published),
  ]
}

function step(reached: number, at: number, { of, good, bad }: { readonly of: Check['of']; readonly good: Check['said']; readonly bad: Check['said'] }): Check {
  if (reached > at) return { of, tone: 'good', said: good }
  return reached === at ? { of, tone: 'bad', said: bad, remedy: 'fetchReceiptAgain' } : { of, tone: 'quiet', said: 'notLookedAt' }
}

function keyCheck(result: BrowserReceiptVerification, published: PublishedKey): Check {
  if (!result.verified) return { of: 'key', tone: 'quiet', said: 'notLookedAt' }
  if (published === undefined) return { of: 'key', tone: 'caution', said: 'keyUnknown', remedy: 'confirmKey' }
  return result.signer === published ? { of: 'key', tone: 'good', said: 'keyPublished', remedy: 'confirmKey' } : { of: 'key', tone: 'caution', said: 'keyOther', remedy: 'confirmKey' }
}
