// Purpose: The labels of the nodes of the model with these ids.
// $ids LIST<STRING>: ids of any kind of node
// Returns: id STRING, labels LIST<STRING>
UNWIND $ids AS id
MATCH (n:Customer|Job|Ecosystem|Provider|Offering|Capability|Friction|Touchpoint|Source|Evidence {id: id})
RETURN n.id AS id, labels(n) AS labels
