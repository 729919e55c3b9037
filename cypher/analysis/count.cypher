// Purpose: how many analyses are recorded.
// $kind STRING: of this kind alone; null for all
// Returns: found INTEGER
MATCH (a:Analysis)
WHERE $kind IS NULL OR a.kind = $kind
RETURN count(a) AS found
