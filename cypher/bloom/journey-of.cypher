// Purpose: the touchpoints of an offering, and who operates them.
// Perspective: own-journey
// Phrase: Touchpoints of $offering
// $offering STRING: Offering.name
// Returns: path PATH
MATCH path = (:Offering {name: $offering})<-[:OF]-(:Touchpoint)<-[:OPERATES]-(:Provider)
RETURN path
LIMIT 500
