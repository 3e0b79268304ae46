/** The interface strings of what is kept on a reader's device, and of a new version of the site. */

import { plural, string } from './ui-string.ts';

export const keepingStrings = {
  offlineTitle: string(
    'Title of the page that stands for one that is not kept, without a network.',
  ),
  offlineSay: string('On that page: what has happened, and what the reader can do.'),
  keepTitle: string('Heading and link: what of the site is kept on the device.'),
  keepLead: string('What is kept by itself, what can be kept, and when it goes.'),
  keepAll: string('Button: keep all of {language}, which takes {size}.'),
  keepGoOn: string('Button: go on keeping {language}, of which a part is there.'),
  keepStop: string('Button: stop the keeping. Short.'),
  keepRemove: string('Button: remove {language} from the device.'),
  keepNone: string('Nothing of {language} is kept yet.'),
  keepSome: plural('How many files of {language} that were opened are kept, and their {size}.'),
  keepWhole: string('All of {language} is kept; its {size}.'),
  keepPart: string('Not all of {language} is kept: {n} of {all} files, {size} so far.'),
  keepShared: string('The {size} of what all languages share.'),
  keepRoom: string(
    'How much the browser keeps for the whole address, {used}, and would keep, {most}.',
  ),
  keepPromised: string('The browser has promised not to clear it by itself.'),
  keepUnpromised: string('The browser may clear it when room runs short.'),
  keepGoing: string('How far the keeping is: {n} of {all} files.'),
  keepStopped: string('Said when the reader has stopped the keeping.'),
  keepRemoved: string('Said when {language} was removed; own notes are not touched.'),
  keepFull: string('Said when there is no room: what that means, and what to do.'),
  keepMissing: plural('Files that the server does not have; {files} are their names.'),
  keepOffline: string('Said when the server cannot be reached.'),
  keepRenewed: string('Said when the server has a newer version than the reader.'),
  keepRefused: string('Said when the browser keeps nothing: a private window, a setting.'),
  keepFailed: string(
    'Said when the keeping could not begin: files of two versions, or a service that changes them.',
  ),
  keepInsecure: string('Said when the address of the site does not begin with https.'),
  newVersion: string('On any page: there is a new version; this page is of the one before.'),
  newNoRoom: string('After newVersion: no room for both, so what is kept comes anew.'),
  newTake: string('Button: take the new version. Short.'),
  newLater: string('Button: not now. Short.'),
  newTaken: string('The new version was taken in another window; this page is of the one before.'),
  newReload: string('Button: load this page anew. Short.'),
};
