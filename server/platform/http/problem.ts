/** What a Problem says; `detail` helps the caller and holds nothing of anyone else's. */
export interface ProblemMembers {
  readonly status: number
  readonly title: string
  readonly detail?: string
  /** A URI that names the kind of problem; `about:blank` when the status says it all. */
  readonly type?: string
  /** Further members of the answer, e.g. `findings`. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Throw it in a handler to answer with problem details (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly type: string
  readonly extra: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(members: ProblemMembers) {
    super(members.detail ?? members.title)
    this.status = members.status
    this.title = members.title
    this.detail = members.detail
    this.type = members.type ?? 'about:blank'
    this.extra = members.extra ?? {}
    this.headers = members.headers ?? {}
  }
}

export const problemMediaType = 'application/problem+json'

export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance: string
}

/** The body; `instance` names this occurrence, which the log has under the same name. */
export function problemBody(problem: Problem, requestId: string): ProblemBody {
  return {
    ...problem.extra,
    type: problem.type,
    title: problem.title,
    status: problem.status,
    ...(problem.detail !== undefined && { detail: problem.detail }),
    instance: `urn:uuid:${requestId}`,
  }
}
