import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A headless Chromium: the machine's own, or else the one that came with the packages, so that a bare machine needs nothing. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path))
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  if (own !== undefined) return chromium.launch({ executablePath: own, args: quiet })
  return startPackaged(quiet)
}

/** The packaged browser brings the libraries that a bare machine lacks, but takes them out only where it believes to run in a cloud's function. */
async function startPackaged(quiet: readonly string[]): Promise<Browser> {
  const before = { ...process.env }
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  try {
    const packaged = (await import('@sparticuz/chromium')).default
    const executablePath = await packaged.executablePath()
    // For the browser alone: other programs of the tests have libraries of their own.
    return await chromium.launch({ executablePath, args: [...packaged.args, ...quiet], env: { ...process.env } })
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      const value = before[name]
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}
