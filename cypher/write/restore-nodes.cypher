// Purpose: creates nodes again that were deleted, found by their ids as ours are even where others had made them.
// $rows LIST<MAP>: labels LIST<STRING>, all that they had; properties MAP, id included
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n:Entity, n = row.properties
