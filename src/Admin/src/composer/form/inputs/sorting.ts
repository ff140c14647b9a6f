import { onBeforeUnmount, ref, type Ref } from 'vue'
import { placeOfGap } from '../values/lists'

/**
 * Items of a list taken elsewhere: by mouse, pen and finger from a handle, by Alt and an arrow from the keyboard. Nothing moves until it is let go; a line says where it would stand.
 * @param container Its children with `data-item` are the items, in order.
 */
export function useSorting(container: Ref<HTMLElement | undefined>, move: (from: number, to: number) => void) {
  const from = ref(-1)
  const gap = ref(-1)
  let stop: (() => void) | null = null

  const boxes = () => [...(container.value?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? [])].map((item) => item.getBoundingClientRect())

  /** How many items stand before a pointer: those above, and in its row those to its left. */
  function gapAt(x: number, y: number): number {
    const all = boxes()
    const inRows = all.some((box, index) => index > 0 && Math.abs(box.top - all[index - 1]!.top) < 2)
    return all.filter((box) => (inRows ? box.bottom < y || (box.top <= y && box.left + box.width / 2 < x) : box.top + box.height / 2 < y)).length
  }

  function lift(event: PointerEvent, index: number) {
    if (event.button !== 0) return
    event.preventDefault()
    const start = { x: event.clientX, y: event.clientY }
    const onMove = (moved: PointerEvent) => {
      if (from.value < 0 && Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < 4) return
      from.value = index
      gap.value = gapAt(moved.clientX, moved.clientY)
    }
    const onUp = () => {
      const [lifted, place] = [from.value, gap.value]
      end()
      if (lifted >= 0 && placeOfGap(lifted, place) !== lifted) move(lifted, placeOfGap(lifted, place))
    }
    const onKey = (key: KeyboardEvent) => key.key === 'Escape' && (key.preventDefault(), key.stopPropagation(), end())
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', onKey, true)
    stop = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', onKey, true)
    }
  }

  function end() {
    stop?.()
    stop = null
    from.value = gap.value = -1
  }

  /** Alt and an arrow. Answers whether the key was meant for this. */
  function step(event: KeyboardEvent, index: number, count: number): boolean {
    const way = ['ArrowUp', 'ArrowLeft'].includes(event.key) ? -1 : ['ArrowDown', 'ArrowRight'].includes(event.key) ? 1 : 0
    if (!event.altKey || !way) return false
    event.preventDefault()
    event.stopPropagation()
    if (index + way >= 0 && index + way < count) move(index, index + way)
    return true
  }

  /** Where the line is drawn: before an item, or behind the last. */
  const lineAt = (index: number, count: number) => from.value >= 0 && placeOfGap(from.value, gap.value) !== from.value && (gap.value === index ? 'before' : gap.value === count && index === count - 1 ? 'after' : null)

  onBeforeUnmount(end)
  return { from, lift, step, lineAt }
}
