// Purpose: deletes nodes that have no relationships any more.
// $elements LIST<STRING>: their element ids, each once
// Returns: labels LIST<STRING>, id STRING, before EXACT
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
WITH n, labels(n) AS labels, n.id AS id, properties(n) AS before
DELETE n
RETURN labels, id, before
