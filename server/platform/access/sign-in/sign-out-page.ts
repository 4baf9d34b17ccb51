import { html, page } from '../../http/index.ts'

/** Where the script of the page is served. */
export const signOutScript = '/assets/sign-out.js'

/**
 * The page between asking to sign out and being signed out. `form` is the authorization server's own, with its proof against
 * forgery. Who comes with a token of this session asked for it and is not asked again: the script sends the form.
 */
export function signOutPage({ action, secret, isAsked }: { readonly action: string; readonly secret: string; readonly isAsked: boolean }): string {
  return page({
    title: 'Sign out of Customhouse',
    main: html`<h1>Sign out</h1>
<p>This ends your session in all tabs of this browser.</p>
<form method="post" action="${action}"${isAsked ? '' : html` data-send="now"`}>
<input type="hidden" name="xsrf" value="${secret}">
<button type="submit" name="logout" value="yes">Sign out</button>
</form>
<p><a href="/portal/">Back to the portal</a></p>`,
    script: signOutScript,
  })
}
