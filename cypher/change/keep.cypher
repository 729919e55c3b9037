// Purpose: keeps what one write did, and removes some of the changes that are older than they are to be kept.
// $sequence INTEGER: the write's place among all writes
// $id STRING: the id of the change
// $write STRING: the id of the mutation or import
// $kind STRING: what the change is part of
// $who STRING: on whose behalf it was written
// $undoes STRING: the id of the change that this one takes back, or null
// $undoesSequence INTEGER: its place, or null
// $overturned LIST<MAP>: changes that stand otherwise from now on: sequence INTEGER; undoneBy STRING, or null where they stand again
// $history BOOLEAN: whether the record holds values
// $counts LIST<INTEGER>: nodes created, changed, deleted; relationships created, changed, deleted
// $packed STRING: the record
// $bytes INTEGER: the length of the record when it is unpacked
// $days INTEGER: how long changes are kept
// Returns: removed INTEGER
MATCH (g:Throughline {name: 'graph'})
OPTIONAL MATCH (undone:ThroughlineChange {sequence: $undoesSequence})
SET undone.undoneBy = $id
WITH g
CALL () {
  UNWIND $overturned AS other
  MATCH (c:ThroughlineChange {sequence: other.sequence})
  SET c.undoneBy = other.undoneBy
}
WITH g, EXISTS { MATCH (:ThroughlineChange {write: $write}) } AS goesOn
CREATE (:ThroughlineChange {
  sequence: $sequence, id: $id, write: $write, kind: $kind, who: $who, undoes: $undoes, history: $history,
  counts: $counts, packed: $packed, bytes: $bytes, begins: NOT goesOn, at: datetime.realtime()
})
WITH g
CALL () {
  MATCH (old:ThroughlineChange)
  WHERE old.sequence < $sequence
  WITH old ORDER BY old.sequence LIMIT 20
  WITH old WHERE old.at < datetime.realtime() - duration({days: $days})
  WITH old, old.sequence AS sequence, old.write AS write ORDER BY sequence
  DELETE old
  RETURN max(sequence) AS last, last(collect(write)) AS lastWrite, count(*) AS removed
}
FOREACH (_ IN CASE WHEN last > coalesce(g.expired, 0) THEN [1] ELSE [] END |
  SET g.expired = last, g.expiredWrite = lastWrite
)
RETURN removed
