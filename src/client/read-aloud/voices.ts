/** The voices of the device: which one reads a language. */

/** What is known of a voice before it speaks. */
export interface Voice {
  lang: string;
  /** Whether it speaks without a network. */
  localService: boolean;
  default: boolean;
}

/** Some systems write `zh_CN`. Hans is what is spoken in mainland China. */
const plain = (tag: string): string =>
  tag
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^zh-hans$/u, 'zh-cn');

/** How the tag of the text is said to a speech engine. */
export const spokenTag = (tag: string): string => (/^zh/iu.test(tag) ? 'zh-CN' : tag);

/**
 * The best voice for the language of a tag: of the same region, then the usual one; undefined when
 * the device has none of its own. What speaks over a network is no voice of the device.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  const wanted = plain(tag);
  const language = wanted.split('-')[0];
  const fit = (voice: V): number =>
    (plain(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && plain(voice.lang).split('-')[0] === language)
    .sort((a, b) => fit(b) - fit(a))[0];
}

/** What a browser gives out its voices by: often late, and in some not at all. */
interface Source<V> {
  getVoices(): readonly V[];
  addEventListener?(type: 'voiceschanged', listener: () => void): void;
}

/** The voices once there are some; none after three seconds, for not every browser tells of them. */
export const voicesOf = <V extends Voice>(
  speech: Source<V>,
  clock: { setTimeout(run: () => void, after: number): unknown },
): Promise<readonly V[]> =>
  new Promise((resolve) => {
    let left = 12;
    const look = (): void => {
      const voices = speech.getVoices();
      if (voices.length > 0 || left === 0) {
        resolve(voices);
        return;
      }
      left -= 1;
      clock.setTimeout(look, 250);
    };
    speech.addEventListener?.('voiceschanged', () => {
      const voices = speech.getVoices();
      if (voices.length > 0) resolve(voices);
    });
    look();
  });
