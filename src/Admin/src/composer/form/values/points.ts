/** A point of a picture, in percent of its width and height. */
export interface Point { x: number; y: number }

export interface Box { left: number; top: number; width: number; height: number }

const round = (value: number) => Math.round(value * 10) / 10

/** Keeps a point within the picture, and away from its edge by `least` percent. */
export function inside({ x, y }: Point, least = 0): Point {
  const keep = (value: number) => round(Math.min(100 - least, Math.max(least, value)))
  return { x: keep(x), y: keep(y) }
}

/** Where on the picture a pointer stands. */
export function pointAt(clientX: number, clientY: number, box: Box, least = 0): Point {
  return inside({ x: ((clientX - box.left) / box.width) * 100, y: ((clientY - box.top) / box.height) * 100 }, least)
}

/** Where the part of a frame lies in which a picture of another ratio is wholly shown (`object-fit: contain`). */
export function shownIn(frame: Box, ratio: number): Box {
  const height = Math.min(frame.height, frame.width / ratio)
  const width = height * ratio
  return { left: frame.left + (frame.width - width) / 2, top: frame.top + (frame.height - height) / 2, width, height }
}

/** The point after an arrow key: one percent, ten with Shift, a tenth with Alt. Undefined for other keys. */
export function stepped(point: Point, key: string, { shift = false, alt = false } = {}, least = 0): Point | undefined {
  const far = shift ? 10 : alt ? 0.1 : 1
  const moves: Record<string, Point> = { ArrowLeft: { x: -far, y: 0 }, ArrowRight: { x: far, y: 0 }, ArrowUp: { x: 0, y: -far }, ArrowDown: { x: 0, y: far } }
  const move = moves[key]
  return move && inside({ x: point.x + move.x, y: point.y + move.y }, least)
}

/** The point a press means: the nearest within reach (in pixels), else none. */
export function nearest(points: readonly Point[], clientX: number, clientY: number, box: Box, reach = 18): number {
  let [best, least] = [-1, reach]
  points.forEach((point, index) => {
    const distance = Math.hypot(box.left + (point.x / 100) * box.width - clientX, box.top + (point.y / 100) * box.height - clientY)
    if (distance <= least) [best, least] = [index, distance]
  })
  return best
}
