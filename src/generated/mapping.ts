// Written by `npm run codegen` from mappings/mapping.schema.json. Do not edit.

export type Texts = string[]
/**
 * Default 1234.5. How numbers are written.
 */
export type Numbers = ("1234.5" | "1234,5" | "1,234.5" | "1.234,5" | "1 234,5" | "1'234.5")
/**
 * Default YYYY-MM-DD. How days are written; zeros in front may be missing. Without a day or month the first is meant.
 */
export type Dates = ("YYYY-MM-DD" | "DD.MM.YYYY" | "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY/MM/DD" | "DD-MM-YYYY" | "D MMM YYYY" | "MMM D, YYYY" | "YYYYMMDD" | "MM/YYYY" | "YYYY-MM" | "MMM YYYY" | "YYYY")
/**
 * A constant, a text with {Column} for what stands in that column, or such a text and what to make of it.
 */
export type Value = (string | number | boolean | {
value: Template
/**
 * Not given where these do not hold.
 */
when?: Condition[]
missing?: Texts
/**
 * Signs to take from the end, such as *.
 */
trimEnd?: string
/**
 * The list of `lookups` that gives the value for this text; a text that is not in it is a fault.
 */
lookup?: string
/**
 * With lookup: the value for a text that is not in the list.
 */
otherwise?: (string | number | boolean)
/**
 * For a list of texts: what stands between its items.
 */
split?: string
numbers?: Numbers
dates?: Dates
/**
 * The unit that the number is in, such as minutes per day; it becomes the property's own.
 */
unit?: string
/**
 * With unit, where the property has no unit of its own: the unit to turn it into.
 */
toUnit?: string
scale?: Scale
/**
 * A factor.
 */
times?: number
/**
 * Digits after the point to keep.
 */
round?: number
/**
 * For an id: small letters a to z and digits, anything else becomes a hyphen.
 */
slug?: boolean
/**
 * For an id: twelve signs computed from the whole text, after the slug where there is one.
 */
hash?: boolean
/**
 * Default same: all rows of a group that give it must agree. How a grouped rule makes one value of many; first is the first given, list is for lists of texts.
 */
combine?: ("same" | "first" | "sum" | "mean" | "count" | "min" | "max" | "list")
/**
 * The value where nothing is given.
 */
default?: (string | number | boolean)
})
/**
 * A text with {Column} for what stands in that column, {#row} for the number of the row from 1, {$name} for a parameter; {{ and }} for the signs themselves. Not given where one of them is empty.
 */
export type Template = (string | number | boolean)
/**
 * Two numbers.
 * 
 * @minItems 2
 * @maxItems 2
 */
export type Range = [number, number]

/**
 * How tables become nodes and relationships of a Throughline graph. See docs/mapping.md.
 */
export interface Mapping {
/**
 * What the tables are and where they come from, for people.
 */
about?: string
/**
 * Texts that the command line may set (--set NAME=VALUE), by name; {$name} stands for one.
 */
parameters?: {
[k: string]: Parameter
}
/**
 * What is read, by the name that rules and joins use.
 */
tables?: {
[k: string]: Table
}
/**
 * Lists that give a value for a text, by name. Letter case and blanks at the ends do not count.
 */
lookups?: {
[k: string]: {
[k: string]: string | number | boolean
}
}
/**
 * What is made of the tables' rows: each rule makes nodes of one label, or relationships of one type.
 * 
 * @minItems 1
 */
rules: [Rule, ...(Rule)[]]
}
export interface Parameter {
/**
 * What it is for, for people.
 */
about: string
/**
 * Without it the command line has to set the parameter. An empty text: what is made of the parameter is not given then, so that a node that is there keeps what it has.
 */
default?: string
}
/**
 * A file with a header line, or, for pull, a label or a relationship type of another graph.
 */
export interface Table {
/**
 * Default: the only file given. The name of the file among those given.
 */
file?: string
/**
 * Default: tab for .tsv and .tab; else the one that the header holds most of. What parts the cells.
 */
separator?: ("comma" | "tab" | "semicolon" | "pipe")
/**
 * For pull: the label whose nodes are read.
 */
label?: string
/**
 * For pull: the type whose relationships are read. Columns: its properties, and those of its ends as from.name and to.name.
 */
relationship?: string
/**
 * For pull, with relationship: the label of its start.
 */
from?: string
/**
 * For pull, with relationship: the label of its end.
 */
to?: string
/**
 * Other headers that a column may have, by the name that rules use. Letter case does not count.
 */
columns?: {
[k: string]: Texts
}
optional?: Texts
missing?: Texts
numbers?: Numbers
dates?: Dates
/**
 * Tables whose columns are added to each row, as table.column. They are held in memory.
 */
join?: Join[]
}
export interface Join {
/**
 * The table to look into.
 */
table: string
/**
 * Which column here equals which column there.
 */
on: {
[k: string]: string
}
/**
 * Default refuse. What happens to a row that finds nothing there: it is a fault, it is left out and counted, or it is kept with those columns empty.
 */
unmatched?: ("refuse" | "leave-out" | "keep")
/**
 * Default false: a key that comes twice there is a fault. True: one row for each that is found.
 */
many?: boolean
}
/**
 * Makes a node, or a relationship, of each row of its table.
 */
export interface Rule {
/**
 * The table whose rows it reads. Without one it is made once, of constants.
 */
table?: string
/**
 * The label of the nodes that it makes.
 */
node?: ("Customer" | "Job" | "Ecosystem" | "Provider" | "Offering" | "Capability" | "Friction" | "Touchpoint" | "Source" | "Evidence")
/**
 * The type of the relationships that it makes.
 */
relationship?: ("HAS_JOB" | "HAS_STEP" | "IN_SERVICE_OF" | "TAKES_PLACE_IN" | "ENGAGES_IN" | "OFFERS" | "HAS_CAPABILITY" | "LENDS" | "PARTNERS_WITH" | "PRESENT_IN" | "SERVES" | "RELIEVES" | "REQUIRES" | "DEPENDS_ON" | "INTEGRATES_WITH" | "EMBEDS" | "USES" | "HINDERS" | "EXPERIENCES" | "OPERATES" | "TOWARD" | "OF")
id?: Value
from?: Value
to?: Value
/**
 * The label of its start, where its type begins at several: HAS_CAPABILITY.
 */
fromLabel?: string
/**
 * Rows that do not meet all of these are left out and counted.
 */
where?: Condition[]
each?: Each
/**
 * Of nodes. Default false: a node that the graph has takes what is set. True: it stays as it is, and what differs is told; only new nodes are made.
 */
onlyNew?: boolean
/**
 * Default false: rows that make the same node or relationship must agree in everything. True: they are gathered into one, as `combine` says, and held in memory until the table ends.
 */
grouped?: boolean
/**
 * Values of properties, by name.
 */
set?: {
[k: string]: Value
}
}
/**
 * Whether a row counts. All that is stated must hold; a value not given meets only `given: false`, `isNot` and nothing else.
 */
export interface Condition {
value: Template
is?: Texts
isNot?: Texts
startsWith?: string
contains?: string
/**
 * Whether there is a value.
 */
given?: boolean
/**
 * A number, at least this.
 */
atLeast?: number
/**
 * A number, at most this.
 */
atMost?: number
}
/**
 * From one range to another, by a straight line; a number outside the first is a fault.
 */
export interface Scale {
from: Range
to: Range
}
/**
 * Splits a column: the rule is applied once for each part, which takes the column's place.
 */
export interface Each {
column: string
/**
 * What stands between the parts.
 */
split: string
}
