import { readFile, readdir } from 'node:fs/promises'

// USER_HZ is 100 on every Linux that Node runs on (proc(5)).
const ticksPerSecond = 100

/** CPU seconds, user and system, that the processes have used, with those of their ended children. Linux only. */
export async function cpuSecondsOf(pids: readonly number[]): Promise<number> {
  const spent = await Promise.all(pids.map(async (pid) => {
    const fields = await statOf(pid)
    // utime, stime, cutime, cstime
    return fields === undefined ? 0 : [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / ticksPerSecond
  }))
  return spent.reduce((sum, seconds) => sum + seconds, 0)
}

/** CPU seconds of the first thread alone, the one that runs JavaScript: what it needs for a piece of work bounds the rate. */
export async function firstThreadSecondsOf(pid: number): Promise<number> {
  const fields = await statOf(`${String(pid)}/task/${String(pid)}`)
  return fields === undefined ? 0 : (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond
}

/** The PostgreSQL processes that this process has started. */
export async function postgresProcesses(): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const known = new Map(await Promise.all(pids.map(async (pid): Promise<[number, { parent: number; name: string }]> => [
    pid,
    { parent: Number((await statOf(pid))?.[1] ?? 0), name: (await readFile(`/proc/${String(pid)}/comm`, 'utf8').catch(() => '')).trim() },
  ])))
  const isOurs = (pid: number): boolean => pid === process.pid || (pid > 1 && isOurs(known.get(pid)?.parent ?? 0))
  return pids.filter((pid) => known.get(pid)?.name === 'postgres' && isOurs(pid))
}

/** The fields of /proc/PID/stat after the name, which may itself hold spaces; undefined where the process is gone. */
async function statOf(pid: number | string): Promise<readonly string[] | undefined> {
  const text = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}
