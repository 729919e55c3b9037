// Purpose: creates relationships that the graph does not have.
// $type STRING: the type of all of them
// $rows LIST<MAP>: start STRING and end STRING, the element ids of the ends; properties MAP
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.start
MATCH (b)
WHERE elementId(b) = row.end
CREATE (a)-[r:$($type)]->(b)
SET r = row.properties
