// Purpose: Every customer with the ecosystems that it engages in.
// $dated BOOLEAN: whether the dates of the relationships matter
// Returns: id STRING, market STRING, has LIST<ANY>
//
// `has` holds the ecosystem's id alone, or where dates matter lists, half the bytes of maps, of it, validFrom, validUntil, observedAt.
MATCH (c:Customer)
RETURN c.id AS id,
       c.market AS market,
       [(c)-[r:ENGAGES_IN]->(e:Ecosystem) |
         CASE WHEN $dated THEN [e.id, r.validFrom, r.validUntil, r.observedAt] ELSE e.id END] AS has
