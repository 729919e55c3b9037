// Purpose: which of these ids the graph has, and what each is.
// $ids LIST<STRING>: the ids to look for, each once
// Returns: id STRING, labels LIST<STRING>, element STRING
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, elementId(n) AS element
