// The Lucide icons modules may name; one that is missing here is drawn as a circle.
const drawings = import.meta.glob<string>(
  '../node_modules/lucide-static/icons/{house,users,scroll-text,timer,package,file-text,files,flame,image,images,layers,settings,globe,log-out,key-round,languages,menu,search,chevron-left,chevron-right,chevron-down,external-link,upload,download,x,plus,circle,store,shield,check,triangle-alert,refresh-cw,list,tags,palette,navigation,box,boxes,warehouse,badge-percent,ticket,book-open,layout-template,message-square,circle-help,tag,folder,folder-tree,map-pin,map,shopping-bag,shopping-cart,gift,star,heart,credit-card,truck,calendar,clock,bell,mail,megaphone,puzzle,component,code,database,server,activity,chart-line,history,network,route,link,newspaper,pen-line,pencil,trash-2,arrow-up,arrow-down,image-plus,image-off,sofa,package-plus,sliders-horizontal,list-filter,copy,eye,eye-off,lock,user,user-round,panels-top-left,grid-2x2,layout-grid,shapes,blocks,workflow,percent,coins,wallet,building-2,git-branch,undo-2,circle-check,circle-alert,info,inbox,archive}.svg',
  { query: '?raw', import: 'default', eager: true },
)

const byName = new Map(
  Object.entries(drawings).map(([path, svg]) => [path.split('/').at(-1)!.replace('.svg', ''), svg.replace(/<!--[\s\S]*?-->/, '').replace(/<svg[^>]*>|<\/svg>/g, '').replace(/\s*\n\s*/g, '')]),
)

export function drawing(name: string): string {
  return byName.get(name) ?? byName.get('circle')!
}
