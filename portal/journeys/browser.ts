import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A headless Chromium: the machine's own, or else the one that came with the packages, so that a bare machine needs nothing. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path))
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  if (own !== undefined) return chromium.launch({ executablePath: own, args: quiet })
  const packaged = (await import('@sparticuz/chromium')).default
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...quiet] })
}
