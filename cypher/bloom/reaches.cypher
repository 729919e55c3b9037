// Purpose: the jobs that a provider serves in the background only, inside what others offer.
// Perspective: orchestration
// Phrase: Which jobs does $provider reach inside other offerings
// $provider STRING: Provider.name
// Returns: path PATH
MATCH path = (p:Provider {name: $provider})-[:OFFERS]->(:Offering)<-[:EMBEDS]-(host:Offering)-[:SERVES]->(:Job)
WHERE NOT EXISTS { (p)-[:OFFERS]->(host) }
RETURN path
LIMIT 500
