/** The little of citation-js that the tests use; the package has no types. */
declare module '@citation-js/core' {
  /** The fields by which a reader finds a work again, as CSL names them. */
  export interface ReadBack {
    title?: string;
    author?: { literal?: string; family?: string }[];
    number?: string;
    publisher?: string;
    note?: string;
    URL?: string;
    issued?: { 'date-parts'?: (string | number)[][] };
  }
  export const plugins: {
    input: {
      chain: (text: string, options: { forceType?: string; generateGraph?: boolean }) => ReadBack[];
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
