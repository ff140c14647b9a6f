import { applyAll } from './apply'
import { inverseAll } from './inverse'
import type { Op, PageDocument } from './types'

export interface Entry {
  label: string
  /** Gestures with the same key within a moment are one: typing, sliding. */
  key?: string
  at: number
  ops: Op[]
  back: Op[]
}

export interface Kept {
  past: Entry[]
  future: Entry[]
}

const together = 800
const most = 200

/** What was done and what was taken back. It knows the ops, never the screen or the server. */
export class History {
  past: Entry[]
  future: Entry[]

  constructor(kept: Kept = { past: [], future: [] }) {
    this.past = kept.past
    this.future = kept.future
  }

  /** Notes a gesture and gives the document after it. */
  do(document: PageDocument, gesture: { label: string; ops: Op[]; key?: string; at: number }): PageDocument {
    const { label, ops, key, at } = gesture
    const back = inverseAll(document, ops)
    const last = this.past.at(-1)
    if (key && last?.key === key && at - last.at < together && this.future.length === 0) {
      // The way back stays where the burst began; of the way forward only the last word counts.
      last.at = at
      if (ops.length === 1 && last.ops.length === 1) last.ops = ops
      else {
        last.ops = [...last.ops, ...ops]
        last.back = [...back, ...last.back]
      }
    } else {
      this.past.push({ label, key, at, ops, back })
      if (this.past.length > most) this.past.shift()
    }
    this.future = []
    return applyAll(document, ops)
  }

  /** The entry to take back: its `back` ops are to be applied. */
  undo(): Entry | undefined {
    const entry = this.past.pop()
    if (entry) this.future.push(entry)
    return entry
  }

  redo(): Entry | undefined {
    const entry = this.future.pop()
    if (entry) this.past.push({ ...entry, key: undefined })
    return entry
  }

  /** An entry that no longer fits the document (others changed it) is dropped. */
  forget(entry: Entry) {
    this.past = this.past.filter((each) => each !== entry)
    this.future = this.future.filter((each) => each !== entry)
  }

  /** What the server did not take never happened, done or undone. */
  forgetOps(ops: Op[]) {
    const other = (entry: Entry) => entry.ops !== ops && entry.back !== ops
    this.past = this.past.filter(other)
    this.future = this.future.filter(other)
  }

  kept(): Kept {
    return { past: this.past.slice(-60), future: this.future.slice(-60) }
  }
}
