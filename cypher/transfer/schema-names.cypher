// Purpose: the names of the indexes that are ready, those of constraints among them.
// Returns: name STRING
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
