const marks = ['data-w', 'data-type', 'data-edit', 'contenteditable']

/** The body without what only editing puts there: two equal pages give two equal texts. */
export function snapshot(): string {
  const body = document.body.cloneNode(true) as HTMLElement
  for (const element of body.querySelectorAll('*')) for (const mark of marks) element.removeAttribute(mark)
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Comment[] = []
  while (walker.nextNode()) comments.push(walker.currentNode as Comment)
  for (const comment of comments) if (/^\/?slot\b/.test(comment.data.trim())) comment.remove()
  body.normalize()
  return body.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '><')
}
