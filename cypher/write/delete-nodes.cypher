// Purpose: deletes nodes that have no relationships any more.
// $elements LIST<STRING>: their element ids, each once
// Returns: deleted INTEGER
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
DELETE n
RETURN count(*) AS deleted
