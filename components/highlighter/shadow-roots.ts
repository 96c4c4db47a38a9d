/**
 * Tags that may hold a shadow root without being a custom element, where they are empty but for the root; a host with
 * visible children of its own shows itself under the pointer (`pointer.ts`).
 */
const EMPTY_HOSTS = 'div:empty,span:empty,section:empty,article:empty,main:empty,aside:empty';

/**
 * Everything that is no common tag, in the order of frequency: custom elements, which no selector can name. A list of
 * tags in native code is far cheaper than looking at each element from here.
 */
const UNCOMMON =
  ':not(div,span,a,li,p,path,img,td,tr,br,ul,svg,g,i,b,input,button,script,link,meta,style,h1,h2,h3,h4,h5,h6,em,strong,' +
  'section,article,label,form,option,select,table,tbody,thead,th,header,footer,nav,main,aside,figure,figcaption,picture,' +
  'source,use,rect,circle,polygon,line,defs,title,small,sup,sub,code,pre,dl,dt,dd,ol,time,cite,iframe,noscript,video,' +
  'body,head,html,hr,abbr,textarea,blockquote,template,col,colgroup,caption,font,center,u,s,q,kbd)';

/** Answers the root of an element, open or closed. */
export type OpenRoot = (element: Element) => ShadowRoot | null | undefined;

const isCustom = (element: Element): boolean => element.localName.includes('-');

/** The shadow roots directly below `root`, and custom elements that have none yet but may get one. */
export function findShadowRoots(
  root: Element | Document | ShadowRoot,
  openRoot: OpenRoot,
): { roots: ShadowRoot[]; waiting: Element[] } {
  const roots: ShadowRoot[] = [];
  const waiting: Element[] = [];
  const look = (element: Element): void => {
    const found = element.shadowRoot ?? openRoot(element);
    if (found) roots.push(found);
    else if (isCustom(element)) waiting.push(element);
  };
  if (root instanceof Element) look(root);
  for (const element of root.querySelectorAll(UNCOMMON)) if (isCustom(element)) look(element);
  for (const element of root.querySelectorAll(EMPTY_HOSTS)) look(element);
  return { roots, waiting };
}
