// Purpose: changes properties of nodes; one that others made without the label that all nodes share gets it.
// $rows LIST<MAP>: index FLOAT, the row; element STRING, its element id; names LIST<STRING>, those of its properties; properties MAP, null removes one
// Returns: index FLOAT, before EXACT
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
WITH n, row, properties(n) AS was
SET n:Entity, n += row.properties
WITH n, row, was
WHERE properties(n) <> was
RETURN row.index AS index, [name IN row.names | was[name]] AS before
