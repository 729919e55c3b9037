// Purpose: deletes all relationships of these nodes, either way, each once.
// $elements LIST<STRING>: the nodes' element ids
// Returns: deleted INTEGER
UNWIND $elements AS element
MATCH (n)-[r]-()
WHERE elementId(n) = element
WITH DISTINCT r
DELETE r
RETURN count(*) AS deleted
