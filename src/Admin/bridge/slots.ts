/** A slot as the renderer marks it: `<!--slot owner id-->` … `<!--/slot-->`. Comments change no selector of a theme. */
export interface MarkedSlot {
  owner: string | null
  slot: string
  start: Comment
  /** The slot's widgets, in order. */
  widgets: HTMLElement[]
  end: Comment
}

export function* slots(root: Node = document.body): Generator<MarkedSlot> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  while (walker.nextNode()) {
    const start = walker.currentNode as Comment
    const said = /^slot (\S+) (\S+)$/.exec(start.data.trim())
    if (!said) continue
    const widgets: HTMLElement[] = []
    let node = start.nextSibling
    for (; node && !isEnd(node); node = node.nextSibling) if (node instanceof HTMLElement && node.dataset.w) widgets.push(node)
    if (node) yield { owner: said[1] === 'page' ? null : said[1]!, slot: said[2]!, start, widgets, end: node as Comment }
  }
}

export function slotOf(owner: string | null, slot: string): MarkedSlot | undefined {
  const root = owner === null ? document.body : widget(owner)
  if (root) for (const found of slots(root)) if (found.owner === owner && found.slot === slot) return found
  return undefined
}

export function widget(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-w="${CSS.escape(id)}"]`)
}

/** The element of a widget the author marked as editable in place. */
export function editable(id: string, setting: string): HTMLElement | undefined {
  const root = widget(id)
  return [...(root?.querySelectorAll<HTMLElement>(`[data-edit="${CSS.escape(setting)}"]`) ?? [])].find((element) => element.closest('[data-w]') === root)
}

function isEnd(node: Node): boolean {
  return node.nodeType === Node.COMMENT_NODE && (node as Comment).data.trim() === '/slot'
}
