export interface FolderLine {
  path: string
  name: string
  depth: number
  files: number
}

/** The folders as lines of a tree, with the ones in between that hold folders only. A folder counts what is below it. */
export function folderLines(folders: { path: string; files: number }[]): FolderLine[] {
  const files = new Map<string, number>()
  for (const folder of folders.filter((f) => f.path)) {
    const parts = folder.path.split('/')
    parts.forEach((_, index) => {
      const path = parts.slice(0, index + 1).join('/')
      files.set(path, (files.get(path) ?? 0) + folder.files)
    })
  }
  return [...files]
    .sort(([a], [b]) => (a + '/').localeCompare(b + '/'))
    .map(([path, count]) => ({ path, name: path.split('/').at(-1)!, depth: path.split('/').length - 1, files: count }))
}

/** 1.4 MB, 320 KB. */
export function size(bytes: number): string {
  return bytes >= 1 << 20 ? `${(bytes / (1 << 20)).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
}
