// Constructed sheets stand beside the document: no element is added, and the content security policy has nothing to refuse.
const ofWidgets = new CSSStyleSheet()
const ofEmpty = new CSSStyleSheet()
const ofEditing = new CSSStyleSheet()
const ofTrial = new CSSStyleSheet()
let reserved = ''

export function adopt() {
  // A failing widget is an empty element; the shell draws its card over this room.
  ofEditing.replaceSync('[data-w][data-problem]{display:block;min-height:96px}[contenteditable]{outline:0;cursor:text}html{scroll-behavior:auto!important}')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ofWidgets, ofTrial, ofEmpty, ofEditing]
}

/** The variables and hidden devices of all widgets, in place of those the page came with. */
export function restyle(css: string) {
  for (const element of document.head.querySelectorAll('style')) if (element.sheet) element.sheet.disabled = true
  ofWidgets.replaceSync(css)
}

/** The styles of a widget type that is being made. */
export function tryStyles(css: string) {
  ofTrial.replaceSync(css)
}

/** Other tokens in the place of those the theme's sheet begins with: what comes after them still has its say. */
export function retoken(css: string) {
  const sheet = [...document.styleSheets].find((each) => each.href && /\/theme\.[0-9a-f]*\.?css/.test(each.href))
  if (!sheet) return
  const parsed = new CSSStyleSheet()
  parsed.replaceSync(css)
  const rules = [...parsed.cssRules]
  let own = 0
  while (own < sheet.cssRules.length && ofTokens(sheet.cssRules[own]!)) own++
  for (let at = 0; at < own; at++) sheet.deleteRule(0)
  rules.forEach((rule, at) => sheet.insertRule(rule.cssText, at))
}

/** The rules tokens are written as: variables of the root and of colour schemes. */
function ofTokens(rule: CSSRule): boolean {
  if (rule instanceof CSSMediaRule) return rule.conditionText.includes('prefers-color-scheme') && [...rule.cssRules].every(ofTokens)
  return rule instanceof CSSStyleRule && rule.selectorText.split(',').every((part) => /^\s*(:root|\.scheme-(light|dark|inverse|accent))\s*$/.test(part))
}

/** Room for what is empty. */
export function reserve(rules: string[]) {
  const css = [...new Set(rules)].join('')
  if (css === reserved) return
  reserved = css
  ofEmpty.replaceSync(css)
}
