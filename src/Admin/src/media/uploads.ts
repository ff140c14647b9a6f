import { reactive } from 'vue'
import { Problem } from '../api'
import type { MediaRow } from './types'

export interface Upload {
  name: string
  progress: number
  state: 'waiting' | 'sending' | 'making' | 'done' | 'failed'
  problem: Problem | null
}

/** A few at a time: the server decodes one after the other anyway. */
const atOnce = 3

/** Sends files one after the other, and says of each how far it is and why it was not taken. */
export function uploader(stored: (row: MediaRow) => void) {
  const uploads = reactive<Upload[]>([])
  const waiting: (() => Promise<void>)[] = []
  let running = 0

  function next() {
    while (running < atOnce && waiting.length) {
      running++
      void waiting.shift()!().finally(() => {
        running--
        next()
      })
    }
  }

  function add(files: Iterable<File>, folder: string) {
    for (const file of files) {
      const upload = reactive<Upload>({ name: file.name, progress: 0, state: 'waiting', problem: null })
      uploads.unshift(upload)
      const path = folder ? `${folder}/${file.name}` : file.name
      waiting.push(async () => {
        upload.state = 'sending'
        try {
          stored(await send(`/api/admin/media/files?path=${encodeURIComponent(path)}`, 'POST', file, upload))
          upload.state = 'done'
        } catch (problem) {
          upload.problem = problem as Problem
          upload.state = 'failed'
        }
      })
    }
    next()
  }

  function clear() {
    uploads.splice(0, uploads.length, ...uploads.filter((u) => u.state !== 'done' && u.state !== 'failed'))
  }

  return { uploads, add, clear }
}

/** fetch does not say how much of a body is sent. */
export function send(url: string, method: string, file: File, upload?: Upload): Promise<MediaRow> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = (event) => {
      if (!upload || !event.lengthComputable) return
      upload.progress = event.loaded / event.total
      if (event.loaded === event.total) upload.state = 'making'
    }
    request.onload = () => {
      const said = parse(request.responseText) as MediaRow & { code?: string; detail?: string; field?: string }
      if (request.status >= 200 && request.status < 300) resolve(said)
      else reject(new Problem(request.status, said.code ?? 'server', said.detail ?? '', said.field))
    }
    request.onerror = () => reject(new Problem(0, 'network', ''))
    request.send(file)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
