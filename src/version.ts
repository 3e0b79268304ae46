/** The version of the site, as package.json has it: in the foot of every page and in every file made. */

import project from '../package.json' with { type: 'json' };

export const version: string = project.version;
