/** The sheet of the book: sizes and spaces alone; colours, letters and margins are the reader's. */

export const sheet = `h1,h2,h3{font-weight:bold;line-height:1.3;text-align:start;break-after:avoid;margin:1.6em 0 .5em}
h1{font-size:1.5em}h2{font-size:1.2em}h3{font-size:1em}
p{margin:.5em 0}
.kind,.by,.ways{font-size:.85em}
.ways{margin-block-start:.8em}
.say{border-inline-start:.2em solid;padding-inline-start:.7em}
.items{list-style:none;padding:0;margin:0}
.items li{margin-block:.5em;padding-inline-start:2.2em}
.items .let,aside .let{float:inline-start;margin-inline-start:-2.2em;min-inline-size:2.2em}
.items p,aside p{margin:0}
aside{margin-block:.5em;padding-inline-start:2.2em;font-size:.9em}
.note{margin-block:1.2em}
.note h3{margin-block-end:.2em}
.brief{font-weight:bold}
.em{text-decoration:underline dotted}
sup{line-height:0}
#landmarks{display:none}
[lang|=ar]{line-height:1.8}
`;
