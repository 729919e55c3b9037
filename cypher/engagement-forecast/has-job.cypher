// Purpose: Every customer with the jobs that it has.
// $dated BOOLEAN: whether the dates of the relationships matter
// Returns: id STRING, market STRING, has LIST<LIST>
//
// `has` holds lists, half the bytes of maps: the job's id and, where dates matter, validFrom, validUntil, observedAt.
MATCH (c:Customer)
RETURN c.id AS id,
       c.market AS market,
       [(c)-[r:HAS_JOB]->(j:Job) |
         CASE WHEN $dated THEN [j.id, r.validFrom, r.validUntil, r.observedAt] ELSE [j.id] END] AS has
