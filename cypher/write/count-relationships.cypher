// Purpose: how many relationships these nodes have in all, one between two of them twice.
// $elements LIST<STRING>: the nodes' element ids, each once
// Returns: relationships INTEGER
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
RETURN sum(COUNT { (n)--() }) AS relationships
