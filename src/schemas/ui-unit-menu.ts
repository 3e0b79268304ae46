/** The interface strings of the menu at every unit: copy, cite, link, share. */

import { string } from './ui-string.ts';

export const unitMenuStrings = {
  menuOpen: string('Button at every unit, and on selected words: opens the menu. Short.'),
  menuFailed: string('Said when the menu could not be loaded.'),
  menuChosen: string('Heading of the menu for selected words.'),
  menuCopy: string('Menu: copy.'),
  menuCopyWords: string('Copy: the words alone.'),
  menuCopyReference: string('Copy: the words, their citation and their address.'),
  menuCopyFootnotes: string('Copy: the words with footnotes, citation and address.'),
  menuCopyTwo: string('Copy: in the language of the page and a second one.'),
  menuCopyMarkdown: string('Copy: as Markdown.'),
  menuStyles: string('Menu: citations in other styles than the one used last.'),
  menuLink: string('Menu: copy a link.'),
  menuLinkHere: string('Link: to the unit.'),
  menuLinkTo: string('Link: from the unit to another one, which is chosen after this label.'),
  menuLinkWords: string('Link: to the selected words.'),
  menuFromDisk: string('Said of a link of a page that was opened from disk.'),
  menuShare: string('Menu: hand over to another program of the device.'),
  menuEmbed: string('Menu: copy the code that shows the unit in a page of others.'),
  menuQr: string('Menu: show the address as a QR code.'),
  menuPacket: string('Menu: add the unit to the course packet.'),
  menuPacketIn: string('Said when the unit is in the packet; a link to the packet follows.'),
  menuPacketOpen: string('Link to the course packet.'),
  menuCopied: string('Said when something has been copied.'),
  menuByHand: string('Said when the browser refuses to copy; a field with the text follows.'),
};
