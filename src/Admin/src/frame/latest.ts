/** One question on its way; of those asked meanwhile only the last is put, when the answer is here. */
export function latest<In>(run: (asked: In) => Promise<void>) {
  let busy = false
  let waiting: { asked: In } | null = null
  return async function put(asked: In): Promise<void> {
    if (busy) {
      waiting = { asked }
      return
    }
    busy = true
    try {
      await run(asked)
    } finally {
      busy = false
      const next = waiting
      waiting = null
      if (next) void put(next.asked)
    }
  }
}
