import { Problem } from '../../api'
import type { Batch, Foreign } from './draft'
import type { Problem as ValueProblem } from '../model/types'

export interface Answer {
  rev: number
  missed: Foreign[]
  html: Record<string, string>
  style: string | null
  problems: ValueProblem[]
  fullPage: boolean
}

export interface Sending {
  /** What waits, the next first. */
  queue: () => Batch[]
  send: (batch: Batch) => Promise<Answer>
  accepted: (batch: Batch, answer: Answer) => void
  /** The server says no. The queue stands still until `go` when this says so. */
  refused: (batch: Batch, problem: Problem) => 'go on' | 'wait'
  changed: (state: SendState) => void
}

export type SendState = 'saved' | 'saving' | 'offline' | 'stopped'

const patience = [500, 1000, 2000, 4000]

/** One request on its way, the rest behind it. What does not arrive is sent again, under its own number, until it does. */
export class Sender {
  flying: Batch | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0
  private halted = false
  private idlers: (() => void)[] = []

  constructor(private readonly to: Sending) {}

  /** Something joined the queue, or is worth another try. */
  go() {
    this.halted = false
    this.next()
  }

  /** The network is back: no need to wait out the pause. */
  hurry() {
    if (this.failures) {
      clearTimeout(this.timer)
      this.timer = undefined
      this.next(true)
    }
  }

  /** Sends what waits for more of its kind at once. */
  flush() {
    for (const batch of this.to.queue()) batch.due = 0
    if (!this.failures) {
      clearTimeout(this.timer)
      this.timer = undefined
      this.next()
    }
  }

  /** When nothing is on its way and nothing waits. */
  idle(): Promise<void> {
    return this.flying || this.to.queue().length ? new Promise((done) => this.idlers.push(done)) : Promise.resolve()
  }

  stop() {
    clearTimeout(this.timer)
    this.halted = true
  }

  private next(again = false) {
    if (this.flying || this.halted || (this.timer && !again)) return
    const batch = this.to.queue()[0]
    if (!batch) {
      this.to.changed('saved')
      for (const done of this.idlers.splice(0)) done()
      return
    }
    if (!this.failures) this.to.changed('saving')
    const early = batch.due - Date.now()
    if (early > 0) this.later(early)
    else void this.send(batch)
  }

  private later(wait: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.next()
    }, wait)
  }

  private async send(batch: Batch) {
    this.flying = batch
    let answer: Answer | undefined
    let problem: Problem | undefined
    try {
      answer = await this.to.send(batch)
    } catch (failure) {
      problem = failure instanceof Problem ? failure : new Problem(0, 'network', String(failure))
    }
    this.flying = null
    if (this.halted) return
    if (answer) {
      this.failures = 0
      this.to.accepted(batch, answer)
    } else if (problem!.status === 0 || problem!.status >= 500 || problem!.status === 429) {
      this.to.changed('offline')
      this.later(patience[Math.min(this.failures++, patience.length - 1)]!)
      return
    } else {
      this.failures = 0
      if (this.to.refused(batch, problem!) === 'wait') {
        this.halted = true
        this.to.changed('stopped')
        return
      }
    }
    this.next()
  }
}
