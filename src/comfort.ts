/**
 * What a reader may choose for comfort, how the choice is kept, and the script that puts it on a
 * page before the first paint. The style sheets know the names and values too.
 */

/** Names of the choices, each with its values in order, and the one of a page nothing was chosen on. */
export const comforts = [
  { name: 'size', values: ['s', 'm', 'l', 'xl'], usual: 'm' },
  { name: 'width', values: ['narrow', 'usual', 'wide'], usual: 'usual' },
  { name: 'leading', values: ['close', 'usual', 'open'], usual: 'usual' },
  { name: 'theme', values: ['auto', 'light', 'dark'], usual: 'auto' },
  { name: 'letters', values: ['usual', 'plain'], usual: 'usual' },
] as const;

export type Comfort = (typeof comforts)[number]['name'];

/** What the names of all that is kept in the browser begin with. */
export const keptUnder = 'compact:';

/**
 * The one inline script of a page, the same on each: it puts what was chosen before on the root
 * element as data attributes, and does so again for a page that comes back from the browser's
 * memory. Where storage is refused it does nothing. In the JavaScript of old browsers, because
 * nothing translates it.
 */
export const firstPaint = `(function(r,c){function f(){try{${JSON.stringify(comforts.map(({ name }) => name))}.forEach(function(k){var v=localStorage.getItem("${keptUnder}"+k);if(v)r.dataset[k]=v;else delete r.dataset[k]});var t=r.dataset.theme;c.content=t=="dark"||t=="light"?t:"light dark"}catch(e){}}f();addEventListener("pageshow",function(e){if(e.persisted)f()})})(document.documentElement,document.querySelector("meta[name=color-scheme]"))`;
