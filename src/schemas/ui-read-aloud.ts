/** The interface strings of the reading aloud. */

import { string } from './ui-string.ts';

export const readAloudStrings = {
  readAloud: string('Button: have the page read aloud; name of the bar that opens.'),
  readFrom: string('Label of the choice where the reading begins. Short.'),
  readToEnd: string('Check box: the reading goes on behind the chosen unit. Short.'),
  readPause: string('Button: pause the reading. Short.'),
  readGoOn: string('Button: go on reading after a pause. Short.'),
  readBack: string('Button: back by a sentence. Short.'),
  readNext: string('Button: on to the next sentence. Short.'),
  readSpeed: string('Label of the choice of speed. Short.'),
  readStop: string('Button: end the reading. Short.'),
  readNoVoice: string('Said when the device has no voice for {language}.'),
  readSilent: string('Said when nothing can be read because there is no voice.'),
  readFailed: string('Said when what reads aloud could not be loaded.'),
};
