import type { ClientMetadata } from 'oidc-provider'

/** The client by which people sign in: the portal, which runs in their browsers and so keeps no secret of its own. */
export const portalClientId = 'portal'

/** Its registration. What it gets is bound to a key that never leaves the browser (RFC 9449), refresh tokens too. */
export function portalClient(origin: string): ClientMetadata {
  return {
    client_id: portalClientId,
    client_name: 'Customhouse portal',
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [`${origin}/portal/signed-in`],
    post_logout_redirect_uris: [`${origin}/portal/`],
    dpop_bound_access_tokens: true,
  }
}
