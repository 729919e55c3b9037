// Purpose: creates nodes again that were deleted.
// $rows LIST<MAP>: labels LIST<STRING>, all that they had; properties MAP, id included
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
