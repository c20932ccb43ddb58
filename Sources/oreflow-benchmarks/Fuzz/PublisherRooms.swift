import Ingest
import SupplyData

/// The readers of publishers' files: damaged releases are refused with an error, or no more is kept than was read.
enum PublisherRooms {
  static func all(_ folder: FuzzFolder) throws -> [FuzzRooms.Room] {
    let usgs = try USGSIngest(folder: folder.data)
    let baci = try BACIIngest(folder: folder.data)
    let bgs = try BGSIngest(folder: folder.data)
    let wgi = try WGIIngest(folder: folder.data)
    let restated = try RestatedIngest(folder: folder.data)
    let options = IngestOptions(checksOnly: true)
    let countries = folder.put(FuzzRooms.countries, "country_codes_V202601.csv")
    return [
      room("usgs", folder, FuzzRooms.releases) { path, _ throws(DataError) in
        try usgs.run([path], options: options)
      },
      room("baci", folder, [("BACI_HS17_Y2022_V202601.csv", FuzzRooms.flows)]) { path, _ throws(DataError) in
        try baci.run([path], countries: countries, options: options)
      },
      room("bgs", folder, FuzzRooms.statistics.map { ("bgs.csv", $0) }) { path, isForced throws(DataError) in
        try bgs.run([path], readsDamaged: isForced, options: options)
      },
      room("wgi", folder, FuzzRooms.governance.map { ("wgi.csv", $0) }) { path, _ throws(DataError) in
        try wgi.run(path, options: options)
      },
      room("restated", folder, FuzzRooms.restated.map { ("shares.csv", $0) }) { path, _ throws(DataError) in
        try restated.run(
          path, edition: "MCS2017", via: "a printed chapter", options: options)
      },
    ]
  }

  /// A room that reads one of `seeds`, each with the name of its file, damaged.
  private static func room(
    _ name: String, _ folder: FuzzFolder, _ seeds: [(name: String, text: String)],
    read: @escaping (_ path: String, _ isForced: Bool) throws(DataError) -> IngestReport
  ) -> FuzzRooms.Room {
    FuzzRooms.Room(name: name) { input in
      let seed = input.choice(of: seeds)
      let path = folder.put(input.damaged(Array(seed.text.utf8)), seed.name)
      guard let report = try? read(path, input.below(2) == 0) else { return false }
      guard report.files.allSatisfy({ $0.kept >= 0 && $0.kept <= $0.read }) else {
        throw Fuzz.BrokenLaw("more rows are kept than read")
      }
      return true
    }
  }
}
