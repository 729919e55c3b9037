// Purpose: Every customer with the offerings that it uses.
// $dated BOOLEAN: whether the dates of the relationships matter
// Returns: id STRING, market STRING, has LIST<ANY>
//
// `has` holds the offering's id alone, or where dates matter lists, half the bytes of maps, of it, validFrom, validUntil, observedAt.
MATCH (c:Customer)
RETURN c.id AS id,
       c.market AS market,
       [(c)-[r:USES]->(o:Offering) |
         CASE WHEN $dated THEN [o.id, r.validFrom, r.validUntil, r.observedAt] ELSE o.id END] AS has
