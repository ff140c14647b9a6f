// The drawings the composer and its widgets use; a widget that names another is drawn as a component.
const drawings = import.meta.glob<string>(
  '../../node_modules/lucide-static/icons/{monitor,tablet,smartphone,undo-2,redo-2,grip-vertical,copy,trash-2,eye,eye-off,ellipsis,arrow-left,arrow-up,arrow-down,chevron-down,chevron-right,chevron-up,external-link,search,plus,lock,lock-open,x,check,triangle-alert,circle-alert,circle-check,circle-help,refresh-cw,cloud-off,move,corner-left-up,pencil,clipboard-paste,languages,unplug,bold,italic,list,list-ordered,quote,heading,component,file-text,layers,layout-grid,image,panel-bottom,house,heading-1,heading-2,gallery-horizontal,book-open,timer,thumbs-up,text,square,sparkles,sofa,separator-horizontal,ruler,rectangle-vertical,play,panel-top,package,move-horizontal,mouse-pointer-click,message-square,megaphone,map-pin-off,map-pin,mail,list-filter,leaf,layout-list,gift,crown,crosshair,columns-3,code,chevrons-right,boxes,book-image,badge,app-window,video,ticket,map,users,star,calendar,tag,tags,store,history,git-branch,blocks,layout-template,unlink,clock,qr-code,shield}.svg',
  { query: '?raw', import: 'default', eager: true },
)

const byName = new Map(
  Object.entries(drawings).map(([path, svg]) => [path.split('/').at(-1)!.replace('.svg', ''), svg.replace(/<!--[\s\S]*?-->/, '').replace(/<svg[^>]*>|<\/svg>/g, '').replace(/\s*\n\s*/g, '')]),
)

export const drawing = (name: string) => byName.get(name) ?? byName.get('component')!
