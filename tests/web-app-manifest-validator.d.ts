/** The package has no types of its own. */
declare module 'web-app-manifest-validator' {
  /** What is wrong with a manifest, a sentence each. */
  export default function validate(manifest: object): string[];
}
