// Purpose: says whose scores are being written, so that whoever began before gives up.
// $runs MAP: by name of a property of the lock, the run, or null
// Returns: begun BOOLEAN
MATCH (g:Throughline {name: 'graph'})
SET g += $runs
RETURN true AS begun
