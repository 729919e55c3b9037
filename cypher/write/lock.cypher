// Purpose: takes the one lock of all writing to the graph, until the end of the transaction.
// Returns: writes INTEGER
//
// Only the first writer of all merges: MERGE holds what it has looked up while it waits, and writers that do so wait for one
// another in a circle. The count is read after the lock is had.
OPTIONAL MATCH (found:Throughline {name: 'graph'})
CALL (found) {
  WITH found WHERE found IS NOT NULL
  RETURN found AS g
  UNION
  WITH found WHERE found IS NULL
  MERGE (g:Throughline {name: 'graph'})
  RETURN g
}
SET g.locked = true
WITH g
SET g.writes = coalesce(g.writes, 0) + 1
REMOVE g.locked
RETURN g.writes AS writes
