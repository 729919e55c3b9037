// Purpose: the steps that a provider alone serves.
// Perspective: orchestration
// Phrase: What breaks without $provider
// $provider STRING: Provider.name
// Returns: path PATH
MATCH path = (p:Provider {name: $provider})-[:OFFERS]->(:Offering)-[:SERVES]->(step:Job)
WHERE NOT EXISTS { (step)<-[:SERVES]-(:Offering)<-[:OFFERS]-(other:Provider) WHERE other <> p }
RETURN path
LIMIT 500
