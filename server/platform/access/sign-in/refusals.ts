import { Problem } from '../../http/index.ts'

/** 410. One text for every cause: another browser's sign-in must not be told from one that never was. */
export function signInOver(): Problem {
  return new Problem({
    status: 410,
    type: 'urn:customhouse:problem:sign-in-over',
    title: 'This sign-in is over',
    detail: 'It is finished, older than an hour, or was begun in another browser. Begin again from the page that you want to see',
  })
}

/** 403: the act was begun by another site's page. */
export function fromAnotherSite(): Problem {
  return new Problem({
    status: 403,
    type: 'urn:customhouse:problem:other-site',
    title: 'Not from this site',
    detail: 'Signing in is begun and finished on this site’s own pages',
  })
}

/** 403: the person, or the way of signing in, is not taken here. */
export function notAdmitted(): Problem {
  return new Problem({
    status: 403,
    type: 'urn:customhouse:problem:not-admitted',
    title: 'Nobody signs in here this way',
    detail: 'The account is unknown, ended or of another environment; ask your administrator',
  })
}

/** 403. One text for every cause, so that it teaches nothing about passkeys that almost worked. */
export function passkeyRefused(): Problem {
  return new Problem({
    status: 403,
    type: 'urn:customhouse:problem:passkey-refused',
    title: 'The passkey was not accepted',
    detail: 'It is not known here, was asked for more than five minutes ago, or was used already. Try again, or use another passkey',
  })
}

/** 409: passkeys are bound to a domain, and this server has none. */
export function passkeysImpossible(): Problem {
  return new Problem({
    status: 409,
    type: 'urn:customhouse:problem:passkeys-impossible',
    title: 'No passkeys at this address',
    detail: 'Browsers bind passkeys to a name: reach this server by https and a domain name, or by http://localhost',
  })
}
