/** What GraphiQL shows to somebody who opens it for the first time: the main question, asked of the default example. */
export const DEFAULT_QUERY = `# How can food brands grow beyond Singapore at least
# cost, and where on the way is the bank?
# The play button asks; the sign at the top left explains
# every type and field.

query WaysToGrowAbroad {
  orchestration(
    input: {
      customer: "seg-food-brands"
      job: "job-grow-beyond-singapore"
      provider: "prov-rhb"
      first: 3
    }
  ) {
    customer { name }
    job { name }
    paths {
      cost { hours money effort generalised }
      yearlyValue
      steps {
        job { name }
        choice
        offering { name }
        provider { name }
        presence
      }
    }
    premium
    unserved { name }
    notes { message count }
  }
}
`;
