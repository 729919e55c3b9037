// Purpose: Gen 2: the touchpoints of a provider that have a feeling, in their order.
// Perspective: own-journey
// Phrase: Journey with $provider, and how it feels
// $provider STRING: Provider.name
// Returns: path PATH
MATCH path = (:Provider {name: $provider})-[:OPERATES]->(t:Touchpoint)-[:TOWARD]->(:Job)
WHERE t.valence IS NOT NULL
RETURN path
ORDER BY t.position, t.id
LIMIT 500
