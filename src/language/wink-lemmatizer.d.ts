declare module 'wink-lemmatizer' {
  /** WordNet's Morphy; a word that it does not know comes back as it is. */
  const lemmatize: {
    noun(word: string): string;
    verb(word: string): string;
    adjective(word: string): string;
  };
  export default lemmatize;
}
