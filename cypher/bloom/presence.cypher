// Purpose: the steps of a job in which a provider is in the foreground, in the background or aware.
// Perspective: orchestration
// Phrase: Where is $provider in $job
// $provider STRING: Provider.name
// $job STRING: Job.name
// Returns: path PATH
MATCH (p:Provider {name: $provider})
MATCH (:Job {name: $job})-[:HAS_STEP*0..4]->(step:Job)
CALL (p, step) {
  MATCH path = (step)<-[:SERVES]-(:Offering)<-[:OFFERS]-(p)
  RETURN path
  UNION
  MATCH path = (step)<-[:SERVES]-(:Offering)-[:EMBEDS*1..3]->(:Offering)<-[:OFFERS]-(p)
  RETURN path
  UNION
  MATCH path = (step)<-[:SERVES]-(:Offering)-[:REQUIRES]->(:Capability)<-[:LENDS]-(p)
  RETURN path
  UNION
  MATCH path = (step)<-[:TOWARD]-(:Touchpoint)<-[:OPERATES]-(p)
  RETURN path
}
RETURN path
LIMIT 1000
