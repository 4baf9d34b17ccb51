// Whoever asked to sign out in the portal is not asked again. The button serves where no script runs.
const form = document.querySelector('form[data-send="now"]')
const button = form?.querySelector('button')
if (form instanceof HTMLFormElement && button instanceof HTMLButtonElement) form.requestSubmit(button)
