// Purpose: the ecosystems, those of the highest recorded opportunity first, and who is present there.
// Perspective: customers-life
// Phrase: Which ecosystems hold most opportunity
// Returns: e NODE, presence PATH
MATCH (e:Ecosystem)
OPTIONAL MATCH presence = (e)<-[:PRESENT_IN]-(:Provider)
RETURN e, presence
ORDER BY coalesce(e.ecosystemOpportunity, -1.0) DESC, e.id
LIMIT 200
