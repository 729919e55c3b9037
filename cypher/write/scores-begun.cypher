// Purpose: whose scores were begun last.
// $name STRING: the property of the lock that says so
// Returns: run STRING
MATCH (g:Throughline {name: 'graph'})
RETURN g[$name] AS run
