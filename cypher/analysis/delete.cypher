// Purpose: forgets recorded analyses.
// $ids LIST<STRING>: their ids
// Returns: id STRING
UNWIND $ids AS id
MATCH (a:Analysis {id: id})
WITH a, a.id AS id
DELETE a
RETURN id
