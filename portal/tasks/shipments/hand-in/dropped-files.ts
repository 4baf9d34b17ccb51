import { isEvidenceName } from './evidence-file.ts'

/** A file to hand in, with its path below what was dropped. */
export interface ChosenFile {
  readonly path: string
  readonly file: File
}

/** The files of a file input; of a folder those that are evidence by their names, in the order of their paths. */
export function chosenFiles(list: FileList | null): readonly ChosenFile[] {
  const all = [...list ?? []].map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }))
  return inOrder(all.filter(({ path, file }) => !path.includes('/') || isEvidenceName(file.name)))
}

/** The files that were dropped, those of folders among them. The entries must be taken at once: after the event they are gone. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(files)
  const found = await Promise.all(entries.map((entry) => filesOf(entry, entry.isDirectory)))
  return inOrder(found.flat())
}

async function filesOf(entry: FileSystemEntry, isWithinFolder: boolean): Promise<readonly ChosenFile[]> {
  if (isFileEntry(entry)) {
    if (isWithinFolder && !isEvidenceName(entry.name)) return []
    const file = await new Promise<File>((resolve, reject) => { entry.file(resolve, reject) })
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolderEntry(entry)) return []
  const within = await entriesOf(entry.createReader())
  return (await Promise.all(within.map((one) => filesOf(one, true)))).flat()
}

/** A reader gives some at a time, until it gives none. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject) })
  return some.length === 0 ? [] : [...some, ...await entriesOf(reader)]
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function inOrder(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}
