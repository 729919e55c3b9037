// Purpose: deletes relationships that were read in the same transaction.
// $elements LIST<STRING>: their element ids, each once
// Returns: deleted INTEGER
UNWIND $elements AS element
MATCH ()-[r]->()
WHERE elementId(r) = element
DELETE r
RETURN count(*) AS deleted
