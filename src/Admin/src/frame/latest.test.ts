import { expect, test } from 'vitest'
import { latest } from './latest'

const soon = () => new Promise((done) => setTimeout(done))

test('of many asked in a row the first and the last are put, one at a time', async () => {
  const put: number[] = []
  let running = 0
  let most = 0
  const ask = latest<number>(async (asked) => {
    most = Math.max(most, ++running)
    put.push(asked)
    await soon()
    running--
  })
  for (let n = 1; n <= 20; n++) void ask(n)
  for (let n = 0; n < 6; n++) await soon()
  expect(put).toEqual([1, 20])
  expect(most).toBe(1)
})

test('a failed question does not keep the next from being put', async () => {
  const put: number[] = []
  const ask = latest<number>(async (asked) => {
    put.push(asked)
    if (asked === 1) throw new Error('no network')
  })
  await ask(1).catch(() => {})
  await ask(2)
  expect(put).toEqual([1, 2])
})
