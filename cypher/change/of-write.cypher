// Purpose: the changes of one mutation, import or undo in the order in which they were committed, without their records.
// $write STRING: the id of the mutation, import or undo
// Returns: sequence INTEGER, id STRING, write STRING, kind STRING, who STRING, at STRING, undoes STRING, undoneBy STRING, history BOOLEAN, counts LIST<INTEGER>, bytes INTEGER, begins BOOLEAN
MATCH (c:ThroughlineChange {write: $write})
RETURN
  c.sequence AS sequence, c.id AS id, c.write AS write, c.kind AS kind, c.who AS who, toString(c.at) AS at,
  c.undoes AS undoes, c.undoneBy AS undoneBy, c.history AS history, c.counts AS counts, c.bytes AS bytes,
  c.begins AS begins
ORDER BY c.sequence
