// Constructed sheets stand beside the document: no element is added, and the content security policy has nothing to refuse.
const ofWidgets = new CSSStyleSheet()
const ofEmpty = new CSSStyleSheet()
const ofEditing = new CSSStyleSheet()
let reserved = ''

export function adopt() {
  // A failing widget is an empty element; the shell draws its card over this room.
  ofEditing.replaceSync('[data-w][data-problem]{display:block;min-height:96px}[contenteditable]{outline:0;cursor:text}html{scroll-behavior:auto!important}')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ofWidgets, ofEmpty, ofEditing]
}

/** The variables and hidden devices of all widgets, in place of those the page came with. */
export function restyle(css: string) {
  for (const element of document.head.querySelectorAll('style')) if (element.sheet) element.sheet.disabled = true
  ofWidgets.replaceSync(css)
}

/** Room for what is empty. */
export function reserve(rules: string[]) {
  const css = [...new Set(rules)].join('')
  if (css === reserved) return
  reserved = css
  ofEmpty.replaceSync(css)
}
