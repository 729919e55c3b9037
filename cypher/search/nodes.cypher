// Purpose: Nodes whose name or description holds the words, best first.
// $query STRING: words, escaped for the index
// $labels LIST<STRING>: only nodes with one of these labels
// $first INTEGER: rows at most
// Returns: label STRING, id STRING, score FLOAT
CALL db.index.fulltext.queryNodes('throughline_search', $query) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels] AS found
WHERE size(found) > 0
RETURN found[0] AS label, node.id AS id, score
ORDER BY score DESC, id
LIMIT $first
