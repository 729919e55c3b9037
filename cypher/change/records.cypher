// Purpose: the records of changes.
// $sequences LIST<INTEGER>: the changes' places among all writes
// Returns: sequence INTEGER, packed STRING
UNWIND $sequences AS sequence
MATCH (c:ThroughlineChange {sequence: sequence})
RETURN c.sequence AS sequence, c.packed AS packed
