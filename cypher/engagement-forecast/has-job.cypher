// Purpose: Every customer with the jobs that it has.
// $dated BOOLEAN: whether the dates of the relationships matter
// Returns: id STRING, market STRING, has LIST<ANY>
//
// `has` holds the job's id alone, or where dates matter lists, half the bytes of maps, of it, validFrom, validUntil, observedAt.
MATCH (c:Customer)
RETURN c.id AS id,
       c.market AS market,
       [(c)-[r:HAS_JOB]->(j:Job) |
         CASE WHEN $dated THEN [j.id, r.validFrom, r.validUntil, r.observedAt] ELSE j.id END] AS has
