// Purpose: what recorded analyses answered.
// $ids LIST<STRING>: their ids
// Returns: id STRING, result STRING
UNWIND $ids AS id
MATCH (a:Analysis {id: id})
RETURN a.id AS id, a.result AS result
