// Purpose: changes properties of nodes; one that others made without the label that all nodes share gets it.
// $rows LIST<MAP>: element STRING, its element id; properties MAP, null removes one
// Returns: changed INTEGER
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
WITH n, row, properties(n) AS before
SET n:Entity, n += row.properties
RETURN count(CASE WHEN properties(n) <> before THEN 1 END) AS changed
