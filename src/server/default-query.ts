/** What GraphiQL shows to somebody who opens it for the first time; it asks the default example. */
export const DEFAULT_QUERY = `# Throughline: what do customers want to get done, and who helps?
# Ctrl-Enter (or the play button) asks. The book on the left explains every type and field.

{
  customers(first: 10) {
    nodes {
      id
      name
      jobs {
        edges {
          properties { importance satisfaction band }
          node { id name }
        }
      }
    }
  }
}
`;
