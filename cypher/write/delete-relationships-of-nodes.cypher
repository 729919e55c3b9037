// Purpose: deletes relationships of these nodes, either way, each once.
// $elements LIST<STRING>: the nodes' element ids
// $most INTEGER: how many at most
// Returns: type STRING, from STRING, to STRING, before EXACT
UNWIND $elements AS element
MATCH (n)-[r]-()
WHERE elementId(n) = element
WITH DISTINCT r LIMIT $most
WITH r, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS before
DELETE r
RETURN type, from, to, before
