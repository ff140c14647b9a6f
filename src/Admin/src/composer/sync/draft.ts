import { applyAll, MisfitOp } from '../model/apply'
import type { Op, PageDocument } from '../model/types'

/** What one gesture sends. */
export interface Batch {
  seq: number
  ops: Op[]
  /** The rev its author saw: what others did after it may clash, even where it was heard of meanwhile. */
  base?: number
  /** Gestures with the same key that were not sent yet are sent as one. */
  key?: string
  /** Not before this moment: typing and sliding are sent together. */
  due: number
  /** The author saw what somebody else wrote, and chose this. */
  force?: boolean
}

/** What somebody else did. */
export interface Foreign {
  rev: number
  clientId: string
  by: string
  byName?: string
  at?: string
  ops: Op[]
}

/** The working copy: what the server has, and what this window did since. */
export class Draft {
  confirmed: PageDocument
  local: PageDocument
  rev: number
  queue: Batch[] = []
  /** Something the server said did not fit what is known here; the document has to be read anew. */
  lost = false

  constructor(document: PageDocument, rev: number, queue: Batch[] = []) {
    this.confirmed = document
    this.rev = rev
    this.queue = queue
    this.local = this.rebased()
  }

  /** Does a batch here and puts it behind those that wait. */
  add(batch: Batch, sending?: Batch) {
    this.local = applyAll(this.local, batch.ops)
    const last = this.queue.at(-1)
    const [own] = batch.ops
    const [before] = last?.ops ?? []
    if (last && last !== sending && batch.key && last.key === batch.key && batch.ops.length === 1 && last.ops.length === 1 && own?.op === 'set' && before?.op === 'set') last.ops = batch.ops
    else this.queue.push(batch)
  }

  /** The server took a batch, and tells what others did before it. */
  acknowledge(batch: Batch, rev: number, missed: readonly Foreign[]) {
    this.queue = this.queue.filter((each) => each !== batch)
    for (const foreign of missed) if (foreign.rev > this.rev) this.take(foreign.ops)
    this.take(batch.ops)
    this.rev = rev
    if (missed.length) this.local = this.rebased()
  }

  /** Ops of others, in their order. Says false when some in between are not known. */
  receive(foreign: Foreign): boolean {
    if (foreign.rev <= this.rev) return true
    if (foreign.rev > this.rev + 1) return false
    this.take(foreign.ops)
    this.rev = foreign.rev
    this.local = this.rebased()
    return true
  }

  /** The server did not take it: it never happened. */
  giveUp(batch: Batch) {
    this.queue = this.queue.filter((each) => each !== batch)
    this.local = this.rebased()
  }

  /** Batches that no longer fit (their widget is gone) stay in the queue: the server says what becomes of them. */
  private rebased(): PageDocument {
    return this.queue.reduce((document, batch) => {
      try {
        return applyAll(document, batch.ops)
      } catch (misfit) {
        if (misfit instanceof MisfitOp) return document
        throw misfit
      }
    }, this.confirmed)
  }

  private take(ops: readonly Op[]) {
    try {
      this.confirmed = applyAll(this.confirmed, ops)
    } catch (misfit) {
      if (!(misfit instanceof MisfitOp)) throw misfit
      this.lost = true
    }
  }
}
