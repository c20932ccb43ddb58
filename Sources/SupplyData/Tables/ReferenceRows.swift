/// A mineral, of `reference/minerals.csv`.
public struct Mineral: TableRow {
  /// The kebab-case id.
  public let id: MineralID
  /// The name as USGS prints it, in title case.
  public let name: String
  /// The chemical symbol, where it is an element.
  public let symbol: String
  /// The group that USGS reports when the element has no series of its own.
  public let parent: MineralID?

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/minerals.csv", "Minerals", key: ["id"],
    [
      .init("id", .text, "Kebab-case id used in every table."),
      .init("name", .text, "English name."),
      .init("symbol", .text, required: false, "Chemical symbol of an element."),
      .init("parent", .text, required: false, "Group reported where the mineral has no series of its own."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    id = MineralID(try row.text(0))
    name = try row.text(1)
    symbol = try row.text(2)
    let group = try row.text(3)
    parent = group.isEmpty ? nil : MineralID(group)
  }
}

/// A country, of `reference/countries.csv`.
public struct Country: TableRow {
  /// The ISO 3166-1 alpha-3 code.
  public let code: CountryCode
  /// The ISO 3166-1 alpha-2 code.
  public let alpha2: String
  /// The numeric code of UN M49; empty where there is none.
  public let m49: String
  /// The English name.
  public let name: String
  /// The region, with the Americas split.
  public let region: Region
  /// The latitude of a central point, degrees.
  public let latitude: Double
  /// The longitude of a central point, degrees.
  public let longitude: Double

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/countries.csv", "Countries", key: ["iso3"],
    [
      .init("iso3", .text, "ISO 3166-1 alpha-3 code; XKX for Kosovo."),
      .init("iso2", .text, "ISO 3166-1 alpha-2 code."),
      .init("m49", .text, required: false, "UN M49 numeric code."),
      .init("name", .text, "English short name."),
      .init("region", .text, "UN M49 region."),
      .init("subregion", .text, "UN M49 subregion or intermediate region."),
      .init("latitude", .number, "Latitude of a central point, degrees."),
      .init("longitude", .number, "Longitude of a central point, degrees."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    code = CountryCode(try row.text(0))
    alpha2 = try row.text(1)
    m49 = try row.text(2)
    name = try row.text(3)
    let area = (try row.text(4), try row.text(5))
    guard let region = Region(m49Region: area.0, subregion: area.1) else {
      throw row.reader.fault(
        4, "\"\(area.0)\" with subregion \"\(area.1)\" is not a UN M49 region",
        remedy: "Use Africa, Americas, Asia, Europe or Oceania")
    }
    self.region = region
    latitude = try row.number(6) ?? 0
    longitude = try row.number(7) ?? 0
  }
}

/// A spelling of a country, of `reference/country_names.csv`.
public struct CountryName: TableRow {
  /// The spelling.
  public let name: String
  /// The country it means.
  public let code: CountryCode

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/country_names.csv", "Spellings of countries met in the sources", key: ["name"],
    [
      .init("name", .text, "A spelling a source uses."),
      .init("iso3", .text, "The country it means; OTH or WLD for a source's rest and total."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    name = try row.text(0)
    code = CountryCode(try row.text(1))
  }
}

/// A member of a dated list of critical minerals, of `reference/critical_lists.csv`.
public struct ListMember: TableRow {
  /// The list, `us-2022`.
  public let list: String
  /// The mineral.
  public let mineral: MineralID

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/critical_lists.csv", "U.S. lists of critical minerals", key: ["list", "mineral"],
    [
      .init("list", .text, "The list and its year."),
      .init("mineral", .mineral, "A mineral on the list."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    list = try row.text(0)
    mineral = try row.mineral(1)
  }
}

/// A publication that printed numbers, of `reference/editions.csv`.
public struct EditionRecord: TableRow {
  /// The id used in the tables.
  public let id: Edition
  /// The series it belongs to; numbers of one series may be compared over the years.
  public let series: String
  /// The year it was released, which decides what is latest.
  public let released: Int
  /// Who publishes it.
  public let publisher: String
  /// How to cite it, in full.
  public let citation: String
  /// The digital object identifier; empty where none is known.
  public let doi: String
  /// The terms of use.
  public let terms: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/editions.csv", "Publications, their terms and how to cite them", key: ["edition"],
    [
      .init("edition", .text, "Id used in the column edition of the other tables."),
      .init("series", .text, "Series; numbers are compared over the years only inside one."),
      .init("released", .year, "Year of release; the latest edition that prints a year is preferred."),
      .init("publisher", .text, "Publisher."),
      .init("citation", .text, "Citation in full."),
      .init("doi", .text, required: false, "Digital object identifier."),
      .init("terms", .text, "Terms of use."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    id = Edition(try row.text(0))
    series = try row.text(1)
    released = try row.year(2)
    publisher = try row.text(3)
    citation = try row.text(4)
    doi = try row.text(5)
    terms = try row.text(6)
  }
}

/// A unit, of `reference/units.csv`.
public struct UnitRecord: TableRow {
  /// The one spelling used in the tables.
  public let unit: String
  /// The name in words.
  public let name: String
  /// What is measured: mass, volume, price by mass, number ...
  public let dimension: String
  /// How many of the dimension's base unit one of this is; nil where units of the dimension cannot be compared.
  public let factor: Double?

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/units.csv", "Units", key: ["unit"],
    [
      .init("unit", .text, "The one spelling used in the tables."),
      .init("name", .text, "The unit in words."),
      .init("dimension", .text, "What is measured."),
      .init("factor", .number, required: false, "How many base units of the dimension one of this is."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    unit = try row.text(0)
    name = try row.text(1)
    dimension = try row.text(2)
    factor = try row.number(3)
  }
}

/// Which product form speaks for a mineral, of `reference/headline_forms.csv`.
public struct HeadlineForm: TableRow {
  /// The mineral.
  public let mineral: MineralID
  /// The subject: a measure of `usgs/salient.csv`, `import-sources` or `world-production`.
  public let subject: String
  /// The form that is used unless another is asked for; tried in the order of ``rank``.
  public let form: String
  /// 1 for the form tried first.
  public let rank: Int
  /// Why this form.
  public let reason: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/headline_forms.csv", "The product form that speaks for a mineral that has several",
    key: ["mineral", "subject", "rank"],
    [
      .init("mineral", .mineral, "The mineral."),
      .init("subject", .text, "A measure of usgs/salient.csv, import-sources or world-production."),
      .init("rank", .integer, "1 for the form tried first."),
      .init("form", .text, required: false, "The form, as in the table the subject names."),
      .init("reason", .text, "Why this form."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    subject = try row.text(1)
    rank = try row.integer(2)
    form = try row.text(3)
    reason = try row.text(4)
  }
}

/// A name in another language, of `reference/names_zh.csv`.
public struct TranslatedName: TableRow {
  /// `mineral` or `country`.
  public let kind: String
  /// The id or code named.
  public let id: String
  /// The name.
  public let name: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/names_zh.csv", "Chinese names of minerals and countries", key: ["kind", "id"],
    [
      .init("kind", .choice(["country", "mineral"]), "What is named."),
      .init("id", .text, "The mineral's id or the country's ISO 3166-1 alpha-3 code."),
      .init("name", .text, "The name in Chinese."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    kind = try row.text(0)
    id = try row.text(1)
    name = try row.text(2)
  }
}

/// A point of a coastline, of `reference/land_outline.csv`.
public struct OutlinePoint: TableRow {
  /// The ring, counted from 1.
  public let ring: Int
  /// The place in the ring, counted from 0.
  public let point: Int
  /// Degrees east.
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/land_outline.csv", "Outline of the land, simplified, for maps", key: ["ring", "point"],
    [
      .init("ring", .integer, "A closed line."),
      .init("point", .integer, "The place in the ring."),
      .init("longitude", .number, "Degrees east."),
      .init("latitude", .number, "Degrees north."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    ring = try row.integer(0)
    point = try row.integer(1)
    longitude = try row.number(2) ?? 0
    latitude = try row.number(3) ?? 0
  }
}
