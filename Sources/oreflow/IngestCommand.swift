import ArgumentParser
import Ingest
import SupplyData

/// `oreflow ingest`: reads publishers' files into the data folder.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Read publishers' own files into the data folder.",
    discussion: Limits.text,
    subcommands: [
      IngestUSGSCommand.self, IngestBACICommand.self, IngestTradeCommand.self, IngestBGSCommand.self,
      IngestWGICommand.self,
    ])
}

/// `oreflow ingest usgs`: reads releases of the Mineral Commodity Summaries.
struct IngestUSGSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "usgs",
    abstract: "Read data releases of the USGS Mineral Commodity Summaries.",
    discussion: """
      Names files or folders of one or more editions, in any order; edition and kind are told from the content. \
      Rows of other editions stay as they are, and running it twice changes nothing.
      """)

  @Argument(help: "Files or folders of releases, as published.")
  var paths: [String]

  @OptionGroup var ingest: IngestArguments

  @Option(help: "The edition, where the one tidy file does not tell it: MCS2026.")
  var edition: String?

  @Option(
    help: ArgumentHelp(
      "With --edition: the file holds that edition's values in our own columns, restated by this publication.",
      valueName: "publication"))
  var via: String?

  @Flag(help: "Read files of which too much cannot be read all the same.")
  var force = false

  func validate() throws {
    if via != nil, edition == nil { throw ValidationError("--via needs --edition.") }
    if via != nil, paths.count != 1 { throw ValidationError("--via reads one file.") }
    if via != nil, force {
      throw ValidationError("--force does not go with --via: every value must be readable.")
    }
  }

  func run() throws {
    let (edition, paths) = (edition.map { Edition($0.uppercased()) }, paths)
    if let via, let edition {
      try ingest.run { folder, options throws(DataError) in
        try RestatedIngest(folder: folder).run(paths[0], edition: edition, via: via, options: options)
      }
    } else {
      try ingest.run { folder, options throws(DataError) in
        try USGSIngest(folder: folder).run(paths, edition: edition, readsDamaged: force, options: options)
      }
    }
  }
}

/// `oreflow ingest baci`: reads CEPII's trade files.
struct IngestBACICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baci",
    abstract: "Read files of CEPII BACI, one for each year.",
    discussion: """
      Keeps the flows of the codes of reference/hs_codes.csv. Nomenclature and release are told by the files' names, \
      BACI_HS17_Y2022_V202601.csv; CEPII's table of country codes stands beside them or is named. The archive of a \
      release, BACI_HS17_V202601.zip, and files packed by gzip are read as they are, without unpacking them first.
      """)

  @Argument(help: "Files, folders or ZIP archives, as published.")
  var paths: [String]

  @OptionGroup var ingest: IngestArguments

  @Option(help: "CEPII's table of country codes, country_codes_V….csv.")
  var countries: String?

  func run() throws {
    try ingest.run { folder, options throws(DataError) in
      try BACIIngest(folder: folder).run(paths, countries: countries, options: options)
    }
  }
}

/// `oreflow ingest trade`: reads trade that another program has added up.
struct IngestTradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trade",
    abstract: "Read trade that a database has added up into the columns of baci/trade.csv.",
    discussion: """
      For releases that outgrow one machine: year, mineral, hs6 (a series of reference/hs_codes.csv), exporter and \
      importer (ISO 3166-1 alpha-3), value_usd in dollars, quantity_t in metric tons or empty, edition (BACI202601).
      """)

  @Argument(help: "Files or folders with these columns.")
  var paths: [String]

  @OptionGroup var ingest: IngestArguments

  @Option(help: "The revision of the Harmonized System of years that are new: HS92 to HS22.")
  var nomenclature: String?

  func validate() throws {
    if let nomenclature, nomenclature.wholeMatch(of: /HS[0-9]{2}/) == nil {
      throw ValidationError("--nomenclature takes a revision of the Harmonized System, for example HS17.")
    }
  }

  func run() throws {
    try ingest.run { folder, options throws(DataError) in
      try TradeIngest(folder: folder).run(paths, nomenclature: nomenclature, options: options)
    }
  }
}

/// `oreflow ingest bgs`: reads the World Mineral Statistics.
struct IngestBGSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bgs",
    abstract:
      "Read files of the British Geological Survey's World Mineral Statistics, one for each commodity.",
    discussion: """
      Takes the CSV files that the open API gives. Lumped ferroalloys and gross weights beside contents are omitted; \
      running it twice changes nothing.
      """)

  @Argument(help: "Files or folders, as the API gives them.")
  var paths: [String]

  @OptionGroup var ingest: IngestArguments

  @Option(help: "The edition: BGS2026. Default: the newest that the data folder knows.")
  var edition: String?

  @Flag(help: "Read files of which too much cannot be read all the same.")
  var force = false

  func run() throws {
    let edition = edition.map { Edition($0.uppercased()) }
    try ingest.run { folder, options throws(DataError) in
      try BGSIngest(folder: folder).run(paths, edition: edition, readsDamaged: force, options: options)
    }
  }
}

/// `oreflow ingest wgi`: reads the Worldwide Governance Indicators.
struct IngestWGICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wgi",
    abstract: "Read the World Bank's Worldwide Governance Indicators, saved as CSV.",
    discussion: """
      Takes the long layout (code, year, indicator, estimate) and DataBank's wide one. Only estimates are read: \
      percentile ranks and scales of 0 to 100 are refused.
      """)

  @Argument(help: "The file.")
  var path: String

  @OptionGroup var ingest: IngestArguments

  func run() throws {
    try ingest.run { folder, options throws(DataError) in
      try WGIIngest(folder: folder).run(path, options: options)
    }
  }
}
