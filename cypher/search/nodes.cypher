// Purpose: Nodes whose name or description holds the words, best first.
// $query STRING: words in the query syntax of the index
// $labels LIST<STRING>: only nodes with one of these labels
// $first INTEGER: rows at most
// $texts BOOLEAN: whether the names and descriptions are asked for
// Returns: label STRING, id STRING, score FLOAT, name STRING, description STRING
CALL db.index.fulltext.queryNodes('throughline_search', $query) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels] AS found
WHERE size(found) > 0 AND node.id IS NOT NULL
WITH node, score, found
ORDER BY score DESC, node.id
LIMIT $first
RETURN
  found[0] AS label,
  node.id AS id,
  score,
  CASE WHEN $texts THEN node.name END AS name,
  CASE WHEN $texts THEN node.description END AS description
