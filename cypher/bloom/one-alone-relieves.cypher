// Purpose: the frictions that the offerings of one provider relieve, and nobody else's.
// Perspective: orchestration
// Phrase: Which frictions does one provider alone relieve
// Returns: path PATH
MATCH (f:Friction)<-[:RELIEVES]-(:Offering)<-[:OFFERS]-(p:Provider)
WITH f, count(DISTINCT p) AS providers
WHERE providers = 1
MATCH path = (f)<-[:RELIEVES]-(:Offering)<-[:OFFERS]-(:Provider)
RETURN path
LIMIT 500
