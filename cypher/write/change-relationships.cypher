// Purpose: changes properties of relationships, and tells which rows made a difference.
// $rows LIST<MAP>: index FLOAT, the row; element STRING, an element id; properties MAP, null removes one
// Returns: changed LIST<FLOAT>
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
WITH r, row, properties(r) AS before
SET r += row.properties
RETURN collect(DISTINCT CASE WHEN properties(r) <> before THEN row.index END) AS changed
