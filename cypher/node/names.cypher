// Purpose: The names of nodes of any kind.
// $ids LIST<STRING>: ids
// Returns: id STRING, name STRING
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id, node.name AS name
