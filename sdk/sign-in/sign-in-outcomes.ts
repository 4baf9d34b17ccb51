/** Nobody is signed in any more; sign in again to go on. */
export class SignInEnded extends Error {
  override readonly name = 'SignInEnded'
  readonly code = 'sign-in-ended'

  constructor() {
    super('Cannot ask in your name: the sign-in is over')
  }
}

/** A sign-in could not be finished: `unknown` was begun elsewhere or finished before, `refused` by the issuer. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed'
  readonly code: 'unknown' | 'refused'

  constructor(code: 'unknown' | 'refused', options?: ErrorOptions) {
    super(code === 'unknown' ? 'Cannot finish the sign-in: it was not begun here, or is finished' : 'Cannot finish the sign-in: the authorization server refused it', options)
    this.code = code
  }
}
