// Purpose: Every offering that a customer could adopt, with what decides whether it can.
// Returns: id STRING, status STRING, markets LIST<STRING>, hasProvider BOOLEAN
MATCH (o:Offering)
RETURN o.id AS id,
       o.status AS status,
       o.markets AS markets,
       EXISTS { (o)<-[:OFFERS]-(:Provider) } AS hasProvider
