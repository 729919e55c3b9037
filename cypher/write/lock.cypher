// Purpose: takes the one lock of all writing to the graph, until the end of the transaction.
// Returns: writes INTEGER
MERGE (g:Throughline {name: 'graph'})
SET g.writes = coalesce(g.writes, 0) + 1
RETURN g.writes AS writes
