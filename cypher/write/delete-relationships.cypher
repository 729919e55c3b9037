// Purpose: deletes relationships that were read in the same transaction.
// $elements LIST<STRING>: their element ids, each once
// Returns: type STRING, from STRING, to STRING, before EXACT
UNWIND $elements AS element
MATCH (a)-[r]->(b)
WHERE elementId(r) = element
WITH r, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS before
DELETE r
RETURN type, from, to, before
