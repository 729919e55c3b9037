// Purpose: locks nodes until the end of the transaction, in one order whoever asks, and changes nothing.
// $ids LIST<STRING>: ids of nodes; what is not there is left out
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n ORDER BY n.id
SET n.id = n.id
