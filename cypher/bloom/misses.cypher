// Purpose: what the offerings of a provider require and it neither has nor lends, nor borrows from a partner.
// Perspective: capability-leverage
// Phrase: Which capabilities does $provider miss
// $provider STRING: Provider.name
// Returns: path PATH
MATCH path = (p:Provider {name: $provider})-[:OFFERS]->(:Offering)-[:REQUIRES]->(k:Capability)
WHERE NOT EXISTS { (p)-[:HAS_CAPABILITY|LENDS]->(k) }
  AND NOT EXISTS { (p)-[:PARTNERS_WITH]-(:Provider)-[:LENDS]->(k) }
RETURN path
LIMIT 500
