// Purpose: Every customer with the ecosystems that it engages in.
// $dated BOOLEAN: whether the dates of the relationships matter
// Returns: id STRING, market STRING, has LIST<LIST>
//
// `has` holds lists, half the bytes of maps: the ecosystem's id and, where dates matter, validFrom, validUntil, observedAt.
MATCH (c:Customer)
RETURN c.id AS id,
       c.market AS market,
       [(c)-[r:ENGAGES_IN]->(e:Ecosystem) |
         CASE WHEN $dated THEN [e.id, r.validFrom, r.validUntil, r.observedAt] ELSE [e.id] END] AS has
