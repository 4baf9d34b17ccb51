import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processCommand } from './process-identity.ts'

/**
 * Waits for the PostgreSQL that a killed process left on this cluster to end, and removes its pid file when it is gone: were its
 * number taken by another process by now, PostgreSQL would refuse to start. Call it only while holding the data folder's lock.
 */
export async function stopLeftBehind(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  const startedWaiting = Date.now()
  for (;;) {
    const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0])
    if (!(pid > 0)) return
    if (!isOurs(pid, cluster)) {
      await rm(path, { force: true })
      return
    }
    const waited = Date.now() - startedWaiting
    // Its watcher has told it to stop; it may be writing out. After that: stop now, recover at the next start.
    if (waited > 20_000) process.kill(pid, 'SIGKILL')
    else if (waited > 10_000) process.kill(pid, 'SIGQUIT')
    await sleep(waited < 2000 ? 20 : 250)
  }
}

function isOurs(pid: number, cluster: string): boolean {
  const command = processCommand(pid)
  if (command === undefined) return false
  return process.platform === 'win32' ? command.includes('postgres') : command.includes(cluster)
}
