import type { FastifyError } from 'fastify'
import type { Http } from '../../../platform/http/index.ts'
import { forEveryone } from '../transport.ts'
import { formMembers } from './form-members.ts'
import { WalletRefusal } from './wallet-refusal.ts'

/** What is presented may have a mebibyte, and in a form a character may take three bytes. */
const formBytesMax = 4 * 1024 * 1024

/** Routes that wallets call: forms are read, and refusals are those of OAuth 2.0, as the library and we throw them. */
export function walletScope(http: Http, serve: (scope: Http) => void): void {
  void http.register((scope: Http, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: formBytesMax }, (_request, form, parsed) => { parsed(null, formMembers(String(form))) })
    scope.setErrorHandler<FastifyError>(async (error, _request, reply) => {
      const refusal = refusalOf(error)
      // Whatever is not the wallet's doing is answered as everywhere.
      if (refusal === undefined) throw error
      return reply.code(refusal.status).headers({ ...forEveryone, ...refusal.headers }).type('application/json').serializer(JSON.stringify).send({ error: refusal.error, error_description: refusal.message })
    })
    serve(scope)
    done()
  })
}

interface LibraryRefusal {
  readonly errorResponse: { readonly error: unknown; readonly error_description?: unknown }
  readonly status: number
}

function refusalOf(error: FastifyError | WalletRefusal): WalletRefusal | undefined {
  if (error instanceof WalletRefusal) return error
  if (isLibraryRefusal(error)) return new WalletRefusal(String(error.errorResponse.error), plain(error.errorResponse.error_description), { status: error.status })
  return error.validation !== undefined ? new WalletRefusal('invalid_request', 'The request does not fit what is taken here') : undefined
}

/** The library is loaded late, so that its classes are not at hand to compare with. */
function isLibraryRefusal(error: object): error is LibraryRefusal {
  return 'errorResponse' in error && typeof error.errorResponse === 'object' && error.errorResponse !== null && 'error' in error.errorResponse && 'status' in error
}

/** Descriptions are for people who develop wallets: printable ASCII without quotes and backslashes (RFC 6749, section 5.2), and not endless. */
function plain(description: unknown): string {
  const text = typeof description === 'string' ? description : 'The request is refused'
  return text.replaceAll(/[^\x20-\x7e]+/g, ' ').replaceAll(/["\\]/g, "'").slice(0, 300)
}

/** A form as the scope reads it. */
export function membersOf(body: unknown): ReadonlyMap<string, string> {
  if (isForm(body)) return body
  throw new WalletRefusal('invalid_request', 'The body is to be a form (application/x-www-form-urlencoded) that names each parameter once')
}

function isForm(body: unknown): body is ReadonlyMap<string, string> {
  return body instanceof Map
}
