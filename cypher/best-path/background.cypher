// Purpose: The offerings that serve these jobs in whose background a provider is: they embed, at any depth, what it offers, or require what it lends.
// $jobs LIST<STRING>: ids of the jobs
// $provider STRING: the provider's id
// Returns: offering STRING
MATCH (focal:Provider {id: $provider})
UNWIND $jobs AS id
MATCH (:Job {id: id})<-[:SERVES]-(offering:Offering)
WITH DISTINCT focal, offering
WHERE EXISTS { (offering)-[:REQUIRES]->(:Capability)<-[:LENDS]-(focal) }
   OR EXISTS { (offering)-[:EMBEDS*1..]->(:Offering)<-[:OFFERS]-(focal) }
RETURN offering.id AS offering
