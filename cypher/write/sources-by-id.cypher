// Purpose: which of these ids are ids of sources.
// $ids LIST<STRING>: the ids to look for, each once
// Returns: id STRING
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id
