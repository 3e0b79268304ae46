/** The inks and lines that a layer of notes can have; tokens.css and the sheet of notes have each. */

export const inks = ['red', 'blue', 'green', 'grey', 'ochre', 'plum', 'teal'] as const;
export const lines = ['solid', 'thin', 'dotted', 'dashed', 'double'] as const;
