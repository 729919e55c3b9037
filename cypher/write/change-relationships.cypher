// Purpose: changes properties of relationships.
// $rows LIST<MAP>: index FLOAT, the row; element STRING, an element id; names LIST<STRING>, those of its properties; properties MAP, null removes one
// Returns: index FLOAT, before EXACT
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
WITH r, row, properties(r) AS was
SET r += row.properties
WITH r, row, was
WHERE properties(r) <> was
RETURN row.index AS index, [name IN row.names | was[name]] AS before
