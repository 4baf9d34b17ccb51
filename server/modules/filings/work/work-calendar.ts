import { daysAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { WorkItem, WorkKind } from './work-item.ts'

const summaries: Readonly<Record<WorkKind, string>> = {
  'answer-document-request': 'Send the documents asked for',
  'correct-filing': 'Correct and file again',
  'file-entry-summary': 'File the entry summary',
  'follow-hold': 'Goods are held',
  'move-in-bond': 'Deliver the in-bond goods',
  'answer-in-case': 'Answer customs in case',
}

/** What has a day as an iCalendar (RFC 5545): a whole-day event on the last day, with a reminder the morning before. */
export function workCalendar(items: readonly WorkItem[], { publicUrl, at }: { readonly publicUrl: string; readonly at: MomentText }): string {
  const stamp = at.replace(/[-:]/g, '').replace(/\.\d+/, '')
  const events = items.flatMap((item) => (item.dueOn === undefined ? [] : eventOf(item, item.dueOn, { publicUrl, stamp })))
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Customhouse//Work//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Customhouse work', ...events, 'END:VCALENDAR']
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventOf(item: WorkItem, dueOn: string, { publicUrl, stamp }: { readonly publicUrl: string; readonly stamp: string }): readonly string[] {
  const words = [item.rule === undefined ? '' : `${item.rule.authority}. ${item.rule.consequence}.`, ...(item.documents ?? [])].filter((part) => part !== '').join(' ')
  return [
    'BEGIN:VEVENT', `UID:${escaped(item.id)}@customhouse`, `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${daysAfter(dueOn, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`${summaries[item.kind]}: ${item.about}`)}`, ...(words === '' ? [] : [`DESCRIPTION:${escaped(words)}`]),
    `URL:${publicUrl}/portal/${pageOf(item)}`, 'TRANSP:TRANSPARENT',
    'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15H', `DESCRIPTION:${escaped(summaries[item.kind])}`, 'END:VALARM', 'END:VEVENT',
  ]
}

/** Where it is done. */
function pageOf({ filing, case: inCase }: WorkItem): string {
  if (inCase !== undefined) return 'cases'
  return filing === undefined ? 'work' : `filings/${filing}`
}

/** RFC 5545 section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n?|\n/g, '\\n')
}

/** Lines hold 75 bytes at most (RFC 5545 section 3.1); a line is never broken within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (size + bytes > 74) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += bytes
  }
  return [...parts, part].join('\r\n')
}
