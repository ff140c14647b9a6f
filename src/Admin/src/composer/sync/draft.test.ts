import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api'
import { sample } from '../model/testing'
import type { Op } from '../model/types'
import { Draft, type Batch, type Foreign } from './draft'
import { Sender, type Answer, type SendState } from './sender'

const set = (widget: string, value: string): Op => ({ op: 'set', widget, path: ['plain'], value })
const batch = (seq: number, ...ops: Op[]): Batch => ({ seq, ops, due: 0 })
const foreign = (rev: number, ...ops: Op[]): Foreign => ({ rev, clientId: 'other', by: 'z', ops })

describe('Draft', () => {
  it('keeps what is done here on top of what others did', () => {
    const draft = new Draft(sample(), 4)
    const own = batch(1, set('a', 'mine'))
    draft.add(own)
    draft.add(batch(2, { op: 'remove', widget: 'b' }))
    draft.acknowledge(own, 6, [foreign(5, set('d', 'theirs'))])

    expect(draft.rev).toBe(6)
    expect(draft.confirmed.widgets.b).toBeDefined()
    expect(draft.local.widgets.b).toBeUndefined()
    expect(draft.local.widgets.d!.settings!.plain).toBe('theirs')
  })

  it('waits for what it did not hear', () => {
    const draft = new Draft(sample(), 4)
    expect(draft.receive(foreign(6, set('a', 'x')))).toBe(false)
    expect(draft.receive(foreign(5, set('a', 'y')))).toBe(true)
    expect(draft.receive(foreign(5, set('a', 'z')))).toBe(true)
    expect(draft.local.widgets.a!.settings!.plain).toBe('y')
  })

  it('takes what others did once, heard of or told with the answer', () => {
    const draft = new Draft(sample(), 4)
    const own = batch(1, set('a', 'mine'))
    draft.add(own)
    const theirs = foreign(5, { op: 'insert', root: 'n', parent: null, slot: 'main', after: [], widgets: { n: { type: 'words', v: 1 } } })
    draft.receive(theirs)
    draft.acknowledge(own, 6, [theirs])

    expect(draft.lost).toBe(false)
    expect(draft.local.slots.main).toEqual(['n', 'a', 'c', 'b'])
  })

  it('a gesture on what somebody removed meanwhile stays waiting and shows nothing', () => {
    const draft = new Draft(sample(), 4)
    draft.add(batch(1, set('a', 'mine')))
    draft.receive(foreign(5, { op: 'remove', widget: 'a' }))
    expect(draft.local.widgets.a).toBeUndefined()
    expect(draft.queue).toHaveLength(1)
  })

  it('sends typing that waits as its last word', () => {
    const draft = new Draft(sample(), 4)
    for (const value of ['松', '松下', '松下客']) draft.add({ ...batch(1, set('a', value)), key: 'a.plain' })
    expect(draft.queue.map((each) => each.ops)).toEqual([[set('a', '松下客')]])
  })
})

describe('Sender', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function world(replies: (Answer | Problem)[]) {
    const queue: Batch[] = []
    const sent: number[] = []
    const states: SendState[] = []
    let flying = 0
    const sender = new Sender({
      queue: () => queue,
      send: async (each) => {
        expect(++flying).toBe(1)
        sent.push(each.seq)
        await new Promise((done) => setTimeout(done, 50))
        flying--
        const reply = replies.shift() ?? { rev: 1, missed: [], html: {}, style: null, problems: [], fullPage: false }
        if (reply instanceof Problem) throw reply
        return reply
      },
      accepted: (each) => void queue.splice(queue.indexOf(each), 1),
      refused: (each, problem) => {
        if (problem.status === 409) return 'wait'
        queue.splice(queue.indexOf(each), 1)
        return 'go on'
      },
      changed: (state) => states.push(state),
    })
    return { queue, sent, states, sender }
  }

  it('has one request on its way and sends the rest in order', async () => {
    const { queue, sent, sender, states } = world([])
    queue.push(batch(1), batch(2), batch(3))
    sender.go()
    sender.go()
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toEqual([1, 2, 3])
    expect(states.at(-1)).toBe('saved')
  })

  it('sends what did not arrive again under the same number, and says offline meanwhile', async () => {
    const { queue, sent, sender, states } = world([new Problem(0, 'network', ''), new Problem(503, 'server', '')])
    queue.push(batch(1), batch(2))
    sender.go()
    await vi.advanceTimersByTimeAsync(100)
    expect(states.at(-1)).toBe('offline')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([1, 1, 1, 2])
    expect(states.at(-1)).toBe('saved')
  })

  it('stands still on a conflict until told to go on', async () => {
    const { queue, sent, sender, states } = world([new Problem(409, 'document.conflict', '')])
    queue.push(batch(1), batch(2))
    sender.go()
    await vi.advanceTimersByTimeAsync(5000)
    expect([sent, states.at(-1)]).toEqual([[1], 'stopped'])
    sender.go()
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([1, 1, 2])
  })

  it('goes on after what the server refuses for good', async () => {
    const { queue, sent, sender } = world([new Problem(422, 'op.invalid', '')])
    queue.push(batch(1), batch(2))
    sender.go()
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([1, 2])
  })

  it('waits for more of the same until it is due', async () => {
    const { queue, sent, sender } = world([])
    queue.push({ ...batch(1), due: Date.now() + 100 })
    sender.go()
    await vi.advanceTimersByTimeAsync(60)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(60)
    expect(sent).toEqual([1])
  })
})
