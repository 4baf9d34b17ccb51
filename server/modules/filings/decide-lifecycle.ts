import { finding, fatal } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'
import { cancelEntry } from './entry/cancel-entry.ts'
import { certifyEntry } from './entry/certify-entry.ts'
import { fileEntry } from './entry/file-entry.ts'
import { replaceEntry } from './entry/replace-entry.ts'
import { updateEntry } from './entry/update-entry.ts'
import { correctEntrySummary } from './entry-summary/correct-entry-summary.ts'
import { deleteEntrySummary } from './entry-summary/delete-entry-summary.ts'
import { fileEntrySummary } from './entry-summary/file-entry-summary.ts'
import { replaceEntrySummary } from './entry-summary/replace-entry-summary.ts'
import type { FilingContext } from './filing-context.ts'
import { refused } from './lifecycle.ts'
import type { LifecycleOutcome } from './lifecycle.ts'

const actionUnknown = fatal('B02', {
  message: 'An entry summary can be added, replaced or deleted, not updated',
  authority: aeChapter('10-record note 1'),
  remedy: 'Send the whole entry summary as a replacement',
})

/** Decides what the filing does to what is on file, by its kind and function. */
export function decideLifecycle(context: FilingContext): LifecycleOutcome {
  return context.declaration.kind === 'entry' ? entryLifecycle(context) : summaryLifecycle(context)
}

function entryLifecycle(context: FilingContext): LifecycleOutcome {
  switch (context.declaration.functionCode) {
    case 'add':
      return fileEntry(context)
    case 'replace':
      return replaceEntry(context)
    case 'update':
      return updateEntry(context)
    case 'cancel':
      return cancelEntry(context)
  }
}

function summaryLifecycle(context: FilingContext): LifecycleOutcome {
  const { declaration, onFile } = context
  if (declaration.functionCode === 'update') return refused(finding(actionUnknown, '/functionCode'))
  if (declaration.correction?.indicator === 'Y') return correctEntrySummary(context)
  if (declaration.functionCode === 'cancel') return deleteEntrySummary(context)
  const summary = onFile?.summary === undefined ? fileEntrySummary(context) : replaceEntrySummary(context, onFile.summary)
  if (declaration.indicators.requestsCargoRelease !== true) return summary
  const entry = certifyEntry(context)
  return { findings: [...summary.findings, ...entry.findings], facts: [...entry.facts, ...summary.facts] }
}
