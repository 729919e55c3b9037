import type { Model } from '../../model/model.ts';
import { ADMIN_CSV } from './admin-csv.ts';
import { APOC_JSON } from './apoc-json.ts';
import { cypherScript } from './cypher-script.ts';
import type { ExportForm, ExportFormName } from './export-form.ts';
import { graphml } from './graphml.ts';

/** The form of this name. */
export function namedForm(name: ExportFormName, model: Model): ExportForm {
  switch (name) {
    case 'apoc-json':
      return APOC_JSON;
    case 'neo4j-admin-csv':
      return ADMIN_CSV;
    case 'graphml':
      return graphml(model);
    case 'cypher':
      return cypherScript(model);
  }
}
