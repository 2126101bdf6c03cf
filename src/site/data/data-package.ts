import type { Site } from "../site.ts";
import { type FieldType, type TableName, tableNames, tables } from "./tables.ts";

/** Lists are one cell in CSV, joined by "; ". */
const csvType = (type: FieldType) => (type === "array" ? "string" : type);

/** The CSV files and what their fields mean, as a Frictionless Tabular Data Package (specs.frictionlessdata.io). */
export function dataPackage(site: Site): object {
  const { settings, strings } = site;
  return {
    profile: "tabular-data-package",
    name: "on-record",
    title: settings.title,
    description: strings.data.packageNote,
    homepage: site.absolute("/"),
    resources: tableNames.map((name) => resource(site, name)),
  };
}

function resource(site: Site, name: TableName): object {
  const { key, fields, refers } = tables[name];
  const descriptions: Record<string, string> = site.strings.data.fields;
  return {
    profile: "tabular-data-resource",
    name,
    title: site.strings.data.tables[name],
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: Object.entries(fields).map(([field, type]) => ({
        name: field,
        type: csvType(type),
        description: descriptions[field],
      })),
      missingValues: [""],
      primaryKey: key,
      foreignKeys: Object.entries(refers).map(([field, table]) => ({
        fields: field,
        reference: { resource: table, fields: tables[table!].key },
      })),
    },
  };
}
