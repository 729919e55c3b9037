// Purpose: creates nodes that the graph does not have.
// $label STRING: the label of all of them, beside the one that all nodes share
// $rows LIST<MAP>: their properties, id included
UNWIND $rows AS row
CREATE (n:Entity:$($label))
SET n = row
