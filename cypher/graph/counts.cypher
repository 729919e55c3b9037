// Purpose: How many nodes of the model and relationships between them the graph has.
// Returns: nodes INTEGER, relationships INTEGER
RETURN
  COUNT {
    MATCH (:Customer|Job|Ecosystem|Provider|Offering|Capability|Friction|Touchpoint|Source|Evidence)
  } AS nodes,
  COUNT {
    MATCH ()-[:HAS_JOB|HAS_STEP|IN_SERVICE_OF|TAKES_PLACE_IN|ENGAGES_IN|OFFERS|HAS_CAPABILITY|LENDS|PARTNERS_WITH|PRESENT_IN|SERVES|RELIEVES|REQUIRES|DEPENDS_ON|INTEGRATES_WITH|EMBEDS|USES|HINDERS|EXPERIENCES|OPERATES|TOWARD|OF]->()
  } AS relationships
