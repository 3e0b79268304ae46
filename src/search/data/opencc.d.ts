/** The tables of OpenCC, which come without types: `traditional simplified|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
