import { Problem } from '../http/index.ts'

/** Why a request without a usable token is refused: RFC 6750 section 3.1 and RFC 9449 section 7.1 name these. */
export type ChallengeError = 'invalid_token' | 'invalid_dpop_proof'

/** 401. One text for every cause, so that it teaches nothing about tokens that almost worked. */
export function unauthenticated(issuer: string, error: ChallengeError | undefined): Problem {
  return new Problem({
    status: 401,
    type: 'urn:customhouse:problem:unauthenticated',
    title: 'Sign in first',
    detail: 'This request needs a valid access token from the authorization server that the WWW-Authenticate header names',
    headers: { 'www-authenticate': challenge(issuer, error) },
  })
}

function challenge(issuer: string, error: ChallengeError | undefined): string {
  const scheme = error === 'invalid_dpop_proof' ? 'DPoP' : 'Bearer'
  return `${scheme} realm="customhouse", authorization_server="${issuer}"${error === undefined ? '' : `, error="${error}"`}`
}

/** 403: signed in, but none of the caller's roles carries the right. */
export function forbidden(): Problem {
  return new Problem({
    status: 403,
    type: 'urn:customhouse:problem:forbidden',
    title: 'Not allowed',
    detail: 'None of your roles allows this action; ask an administrator of your organisation for the role',
  })
}

/** 403: a test credential used for production, or the other way round. */
export function wrongEnvironment(): Problem {
  return new Problem({
    status: 403,
    type: 'urn:customhouse:problem:wrong-environment',
    title: 'Credential of another environment',
    detail: 'Test and production credentials are kept apart; sign in with a program registered for the environment you ask for',
  })
}
