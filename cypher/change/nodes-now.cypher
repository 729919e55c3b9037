// Purpose: what nodes are like now, for comparing them with how a write left them.
// $ids LIST<STRING>: their ids, each once
// Returns: id STRING, labels LIST<STRING>, element STRING, properties EXACT, relationships INTEGER
//
// A relationship from a node to itself counts twice.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  n.id AS id, labels(n) AS labels, elementId(n) AS element, properties(n) AS properties,
  COUNT { (n)-->() } + COUNT { (n)<--() } AS relationships
