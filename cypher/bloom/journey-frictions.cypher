// Purpose: Gen 1: the touchpoints of a provider, the jobs that they lead toward, and what hinders these.
// Perspective: own-journey
// Phrase: Journey with $provider, and what hinders it
// $provider STRING: Provider.name
// Returns: path PATH
MATCH (p:Provider {name: $provider})-[:OPERATES]->(t:Touchpoint)-[:TOWARD]->(job:Job)
CALL (p, t, job) {
  MATCH path = (p)-[:OPERATES]->(t)-[:TOWARD]->(job)
  RETURN path
  UNION
  MATCH path = (job)<-[:HINDERS]-(:Friction)
  RETURN path
}
RETURN path
LIMIT 1000
