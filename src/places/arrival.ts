/**
 * Where a page has been put, seen by the page itself before it reads its first link. Inline
 * scripts, in the JavaScript of old browsers, because nothing translates them.
 */

/**
 * Says on the root element, as `data-alone`, that a file beside the page could not be had while the
 * page is not on the web: it was opened inside an archive, or by a program that hands out one file.
 * A page that a browser has saved leads back to the web by all its links.
 */
export const aloneScript =
  'addEventListener("error",function(e){if(e.target.src&&!/^http/.test((document.links[1]||location).protocol))document.documentElement.dataset.alone=""},true)';

/**
 * A host may show `/en/11.html` as `/en/11/`, one folder deeper than its links are written for, or
 * as `/en//11.html`, where `..` leads to the folder of the language. The page takes its own name
 * again: that is what its relative links, its scripts and its fragments are resolved by. The cover
 * of a language stands in its folder rightly; the `//` behind a colon is that of an address kept by
 * an archive. Where the browser refuses, nothing is lost that was not lost before.
 */
export const ownNameScript =
  '(function(l){try{var p=l.pathname,n=p.replace(/(^|[^:])\\/\\/+/g,"$1/").replace(/(\\/(?![a-z]{2}\\/)[^/]+)\\/$/,"$1.html");if(n!=p)history.replaceState(history.state,"",n+l.search+l.hash)}catch(e){}})(location)';
