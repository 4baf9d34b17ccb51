import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

interface RefusalDetails {
  readonly findings?: readonly Finding[] | undefined
  readonly retryAfterSeconds?: number | undefined
}

/** The single window said no: an RFC 9457 problem, with its findings where it has any. */
export class Refusal extends Error {
  readonly code = 'refusal'
  readonly status: number
  readonly findings: readonly Finding[]
  /** After how many seconds the same request may be made again, where the answer says so. */
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, words: string, { findings = [], retryAfterSeconds }: RefusalDetails = {}) {
    super(words)
    this.status = status
    this.findings = findings
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Reads a problem response; one that is not problem+json is told by its status alone. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const text = await response.text()
  const problem = problemIn(text)
  const words = [problem.title, problem.detail, placesIn(problem.errors)].filter((part) => typeof part === 'string' && part !== '').join(': ')
  return new Refusal(response.status, words === '' ? `The single window answered ${String(response.status)}` : words, { findings: problem.findings, retryAfterSeconds: secondsIn(response.headers.get('retry-after')) })
}

/** The header as seconds; it may be a date too, which no answer of ours is. */
function secondsIn(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined
}

/** Which places of the request do not fit, and how, where the problem names them. */
function placesIn(errors: Problem['errors']): string {
  if (!Array.isArray(errors)) return ''
  const places: NonNullable<Problem['errors']> = errors
  return places.map(({ pointer, detail }) => `${pointer ?? ''} ${detail ?? ''}`.trim()).join('; ')
}

interface Problem {
  readonly title?: string
  readonly detail?: string
  readonly findings?: readonly Finding[]
  readonly errors?: readonly { readonly pointer?: string; readonly detail?: string }[]
}

function problemIn(text: string): Problem {
  try {
    const parsed: unknown = JSON.parse(text)
    // The shape is RFC 9457's; members of other types are passed over by the reader above.
    return typeof parsed === 'object' && parsed !== null ? (parsed) : {}
  } catch {
    return {}
  }
}
