import { interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { tokenClaims, type Person } from '../people/person.ts'
import { portalClient } from './portal-client.ts'
import { signOutPage } from './sign-out-page.ts'

export interface PersonAccountOptions {
  readonly issuer: string
  readonly audience: string
  /** A person who may sign in here now. */
  readonly admitted: (subject: string) => Promise<Person | undefined>
}

/** A working day with what comes before and after it (NIST SP 800-63B, section 4.2.3: twelve hours at level 2). */
const sessionSeconds = 12 * 3600
const tokenSeconds = 600
const interactionSeconds = 3600
const codeSeconds = 60

/** The part of the authorization server that signs people in. */
export function personAccounts({ issuer, audience, admitted }: PersonAccountOptions) {
  const { origin } = new URL(issuer)
  return {
    configuration: {
      clients: [portalClient(origin)],
      claims: { openid: ['sub', 'name'] },
      ttl: { Session: sessionSeconds, Grant: sessionSeconds, RefreshToken: sessionSeconds, AccessToken: tokenSeconds, IdToken: tokenSeconds, Interaction: interactionSeconds, AuthorizationCode: codeSeconds },
      interactions: { url: (_context, interaction) => `/portal/sign-in/${interaction.uid}`, policy: signInPolicy() },
      loadExistingGrant: (context) => grantOf(context, audience),
      // Bound to the browser's key, so that a copied one is worth nothing; two tabs may then use the same one at once.
      issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
      rotateRefreshToken: false,
      expiresWithSession: () => true,
      findAccount: async (_context, subject) => {
        const person = await admitted(subject)
        return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name }) }
      },
    } satisfies Configuration,
    signOut: { enabled: true, logoutSource: renderSignOut },
    claimsOf: async (subject: string): Promise<Record<string, unknown>> => {
      const person = await admitted(subject)
      return person === undefined ? {} : { ...tokenClaims(person) }
    },
  }
}

/** Asks who it is, and nothing else: the portal is this server's own, so that there is no consent to ask for. */
function signInPolicy(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  // A session may outlive the account that began it.
  const ended = new interactionPolicy.Check('account_ended', 'the account may not sign in any more', ({ oidc }) => oidc.session?.accountId !== undefined && oidc.account === undefined)
  policy.get('login')?.checks.add(ended)
  return policy
}

async function grantOf({ oidc }: KoaContextWithOIDC, audience: string) {
  const { client, session, account, provider } = oidc
  if (client === undefined || account === undefined) return undefined
  const known = session?.grantIdFor(client.clientId)
  const found = known === undefined ? undefined : await provider.Grant.find(known)
  if (found !== undefined && found.accountId === account.accountId) return found
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope('openid')
  grant.addResourceScope(audience, '')
  await grant.save()
  return grant
}

/** Who brings a token of this session asked for it; anyone else may have followed a link, and is asked. */
function renderSignOut(context: KoaContextWithOIDC): void {
  const { session, entities } = context.oidc
  const state = session?.state as { readonly secret: string }
  const hint = entities.IdTokenHint?.payload
  context.body = signOutPage({ action: context.oidc.urlFor('end_session_confirm'), secret: state.secret, isAsked: hint?.sub !== session?.accountId })
}
