// Purpose: which of these sources are cited by what is not among them, and how often.
// $ids LIST<STRING>: the ids of sources, each once
// Returns: id STRING, nodes INTEGER, relationships INTEGER
CALL () {
  MATCH (n)
  WHERE n.sourceId IN $ids AND NOT (n:Source AND n.id IN $ids)
  RETURN n.sourceId AS id, count(*) AS nodes, 0 AS relationships
  UNION ALL
  MATCH ()-[r]->()
  WHERE r.sourceId IN $ids
  RETURN r.sourceId AS id, 0 AS nodes, count(*) AS relationships
}
RETURN id, sum(nodes) AS nodes, sum(relationships) AS relationships
