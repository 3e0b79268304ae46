/** What pages look for, in a few bytes, before they load what shows own notes. */

/** Set where there is or was a note or a layer. */
export const markKey = 'own-notes';
