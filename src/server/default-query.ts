/** What GraphiQL shows to somebody who opens it for the first time; it asks the default example. */
export const DEFAULT_QUERY = `# What do customers want to get done? The play button asks.
# The sign at the top left explains every type and field.

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
