// Purpose: the capabilities that a recorded analysis found to capture 70 % of new value, and who has or lends them.
// Perspective: capability-leverage
// Phrase: Which capabilities capture 70 % of new value
// Returns: k NODE, path PATH
MATCH (k:Capability)
WHERE k.inTop70
OPTIONAL MATCH path = (k)<-[:HAS_CAPABILITY|LENDS]-(:Provider)
RETURN k, path
LIMIT 500
