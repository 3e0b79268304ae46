/** What pages look for, in a few bytes, before they load what shows own notes. */

/** Set where there is or was a note or a layer. */
export const markKey = 'own-notes';

/** Set when the last note was deleted by the reader; storage that was wiped has no such mark. */
export const emptiedKey = 'own-notes-emptied';
