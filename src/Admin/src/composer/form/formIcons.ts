// Lucide drawings of the settings form: its controls, and those a storefront's theme can draw (snippets/icon.liquid).
const drawings = import.meta.glob<string>(
  '../../../node_modules/lucide-static/icons/{monitor,tablet,smartphone,grip-vertical,bold,italic,underline,strikethrough,heading-2,heading-3,list-ordered,list,quote,link,link-2,link-2-off,unlink,text-align-start,text-align-center,text-align-end,rotate-ccw,undo-2,copy,trash-2,video,film,code-xml,remove-formatting,search,x,plus,minus,chevron-down,chevron-right,chevron-left,image,image-plus,image-off,images,map-pin,triangle-alert,circle-alert,check,external-link,focus,folder,upload,replace,file-text,component,languages,menu,sliders-horizontal,arrow-right,house,layout-grid,book-open,snowflake,cloud-rain,leaf,gift,shopping-bag,user-round,truck,hand-heart,pencil,circle-check,package,play,pause,ruler,flame,mountain,droplets,clock,heart,star,message-circle,phone,mail}.svg',
  { query: '?raw', import: 'default', eager: true },
)

const byName = new Map(
  Object.entries(drawings).map(([path, svg]) => [path.split('/').at(-1)!.replace('.svg', ''), svg.replace(/<!--[\s\S]*?-->/, '').replace(/<svg[^>]*>|<\/svg>/g, '').replace(/\s*\n\s*/g, '')]),
)

export const knowsIcon = (name: string) => byName.has(name)

export function formIcon(name: string): string {
  return byName.get(name) ?? byName.get('component')!
}

/** What themes can draw for an editor to choose from. */
export const storefrontIcons = [
  'house', 'layout-grid', 'book-open', 'search', 'shopping-bag', 'user-round', 'gift', 'truck', 'rotate-ccw', 'package', 'map-pin', 'clock', 'phone', 'message-circle',
  'star', 'check', 'hand-heart', 'leaf', 'flame', 'droplets', 'mountain', 'snowflake', 'cloud-rain', 'ruler', 'play', 'arrow-right',
]
