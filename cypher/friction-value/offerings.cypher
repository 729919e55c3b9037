// Purpose: The offerings that can be used today, live and of somebody, with the markets that they are open to.
// $provider STRING: the focal provider's id; empty for none
// Returns: id STRING, markets LIST<STRING>, isOwn BOOLEAN
MATCH (offering:Offering)
WHERE coalesce(offering.status, 'LIVE') = 'LIVE' AND EXISTS { (offering)<-[:OFFERS]-(:Provider) }
RETURN offering.id AS id,
       offering.markets AS markets,
       EXISTS { (offering)<-[:OFFERS]-(:Provider {id: $provider}) } AS isOwn
