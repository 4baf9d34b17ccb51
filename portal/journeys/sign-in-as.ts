import type { Page } from 'playwright-core'

/** Signs a sandbox person in as that person would: by the button, and by choosing the account. */
export async function signInAs(page: Page, subject: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click()
  await page.locator(`[data-subject="${subject}"]`).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}
